"""`python -m tests.slow_batch batch IN OUT`: commands with a slow parser, to be killed.

A shard holds ten articles. The parser needs ten milliseconds a text, kills its own
process on `DEADLY`, and comes to no end on `ENDLESS`, where no other thread can run.
"""

from __future__ import annotations

import os
import re
import signal
import sys
import time

import attrs

from eventline import Extractor, shards
from eventline.cli import main
from eventline.model import Document
from tests.fake_parser import FakeParser

DEADLY = "This text kills the process that reads it."
ENDLESS = "This text is read for ever."


@attrs.frozen
class SlowParser(FakeParser):
    """Parses as the fake parser does, slowly."""

    def parse(self, text: str) -> Document:
        """Returns the known tree after a while."""
        if text == DEADLY:
            os.kill(os.getpid(), signal.SIGKILL)
        if text == ENDLESS:
            re.fullmatch("(a|a)*", "a" * 60 + "b")
        time.sleep(0.01)
        return super().parse(text)


if __name__ == "__main__":
    shards.SHARD = 10
    main(sys.argv[1:], obj=Extractor(SlowParser(), max_characters=1000))
