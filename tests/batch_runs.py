"""Runs of `tests.slow_batch` in processes of their own, and what they leave behind."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.source_code import ROOT


def started(
    rows: Path,
    out: Path,
    workers: int = 1,
    *options: str,
    before: Callable[[], None] | None = None,
) -> subprocess.Popen[bytes]:
    """Starts a batch in a process group of its own."""
    arguments = ("batch", str(rows), str(out), "--workers", str(workers), *options)
    return begun(*arguments, before=before)


def begun(
    *arguments: str, before: Callable[[], None] | None = None, reads: bool = False
) -> subprocess.Popen[bytes]:
    """Starts a command with the slow parser; `before` is done in its process first."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.slow_batch", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE if reads else subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=before,
    )


def wait_for(is_so: Callable[[], bool], *, seconds: float = 60) -> None:
    """Waits until something is so; raises TimeoutError where it does not come."""
    end = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError(f"not so after {seconds} seconds")
        time.sleep(0.01)


def contents(folder: Path) -> dict[str, bytes]:
    """Returns every file's bytes by its name."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def joined(files: dict[str, bytes]) -> bytes:
    """Returns the lines of all shards."""
    return b"".join(files[name] for name in sorted(files) if name.startswith("part-"))
