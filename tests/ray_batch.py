"""`python -m tests.ray_batch IN OUT MARKER ENGINE`: with a parser that kills others.

A shard holds ten articles. `DEADLY` ends the process that reads it, as in
`tests.slow_batch`. On Ray, `LETHAL` also ends the actor that the process belongs to,
and `STARTLING` does so the first time; on one machine both are as `DEADLY`.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import attrs

from eventline import Extractor, shards
from eventline.cli import main
from eventline.model import Document
from tests.slow_batch import SlowParser

LETHAL = "This text kills the actor of the process that reads it."
STARTLING = "This text does so once."


@attrs.frozen(kw_only=True)
class LethalParser(SlowParser):
    """Parses as the slow parser does, or kills; `marker` is there once it has."""

    is_on_ray: bool
    marker: str

    def parse(self, text: str) -> Document:
        """Returns the known tree, if the process survives the text."""
        if text == LETHAL or (text == STARTLING and _is_first(self.marker)):
            victim = os.getppid() if self.is_on_ray else os.getpid()
            os.kill(victim, signal.SIGKILL)
        return super().parse(text)


def _is_first(marker: str) -> bool:
    try:
        Path(marker).touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


def run(source: str, folder: str, marker: str, engine: str) -> None:
    """Runs the command with two workers."""
    shards.SHARD = 10
    parser = LethalParser(is_on_ray=engine == "ray", marker=marker)
    arguments = (source, folder, "--engine", engine, "--workers", "2")
    main(["batch", *arguments], obj=Extractor(parser, max_characters=1000))


if __name__ == "__main__":
    # By its name, as other processes know it.
    from tests import ray_batch

    ray_batch.run(*sys.argv[1:])
