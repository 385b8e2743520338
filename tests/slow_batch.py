"""`python -m tests.slow_batch IN OUT`: the command with a slow parser, to be killed.

A shard holds ten articles. The parser needs ten milliseconds a text, and kills its own
process on `DEADLY`.
"""

from __future__ import annotations

import os
import signal
import sys
import time

import attrs

from eventline import Extractor, shards
from eventline.cli import main
from eventline.model import Document
from tests.fake_parser import FakeParser

DEADLY = "This text kills the process that reads it."


@attrs.frozen
class SlowParser(FakeParser):
    """Parses as the fake parser does, slowly."""

    def parse(self, text: str) -> Document:
        """Returns the known tree after a while."""
        if text == DEADLY:
            os.kill(os.getpid(), signal.SIGKILL)
        time.sleep(0.01)
        return super().parse(text)


if __name__ == "__main__":
    shards.SHARD = 10
    main(["batch", *sys.argv[1:]], obj=Extractor(SlowParser(), max_characters=1000))
