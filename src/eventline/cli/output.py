"""Where results go: stdout, or a file that appears only when it is whole."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import attrs

FALLBACK_WIDTH = 100


@attrs.frozen
class Output:
    """An open place for text; `encoding` is what its reader expects."""

    stream: BinaryIO
    encoding: str = "utf-8"
    width: int = FALLBACK_WIDTH
    has_color: bool = False

    def write(self, written: str | bytes, *, is_for_people: bool = False) -> None:
        """Writes text for people in the reader's encoding, data always in UTF-8."""
        if isinstance(written, str):
            encoding = self.encoding if is_for_people else "utf-8"
            written = written.encode(encoding, errors="replace")
        self.stream.write(written)
        self.stream.flush()


@contextmanager
def open_output(path: Path | None) -> Iterator[Output]:
    """Gives stdout, or a file that replaces `path` when all of it is written."""
    if path is None:
        yield terminal()
    elif path.exists() and not path.is_file():
        with path.open("wb") as device:
            yield Output(device)
    else:
        with _replacing(path.resolve()) as stream:
            yield Output(stream)


def terminal() -> Output:
    """Returns stdout as it is: a terminal with its width, or a pipe."""
    return Output(
        stream=sys.stdout.buffer,
        encoding=sys.stdout.encoding or "utf-8",
        width=_width(),
        has_color=_has_color(),
    )


def _width() -> int:
    """Returns $COLUMNS, else the terminal's width, else 100."""
    chosen = os.environ.get("COLUMNS", "")
    if chosen.isdecimal() and int(chosen) > 0:
        return int(chosen)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or FALLBACK_WIDTH
    except (OSError, ValueError):
        return FALLBACK_WIDTH


def _has_color() -> bool:
    """Says whether stdout is a terminal that shows colours (https://no-color.org)."""
    is_plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not is_plain


@contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    waiting = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
    try:
        with waiting.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        waiting.replace(path)
    finally:
        waiting.unlink(missing_ok=True)
