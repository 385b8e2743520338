"""Prints what extracting from one text costs: seconds, megabytes and what was found.

Run as a module in a process of its own, with the text on standard input.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time

import attrs

from eventline import Extractor
from tests.parsed import ROOT

MEGABYTE = 1024 if sys.platform != "darwin" else 1024**2
"""What the operating system counts memory in."""


@attrs.frozen
class Cost:
    """Seconds of processor time, the process's peak memory in MB, and the result."""

    seconds: float
    before: float
    peak: float
    entries: int
    warnings: tuple[str, ...]

    @property
    def line(self) -> str:
        """The figures as a line of a report."""
        return f"{self.seconds:.1f} s, {self.peak:.0f} MB"


def cost_of(text: str) -> Cost:
    """Returns what a fresh process needs for a text, its parser loaded before."""
    answer = subprocess.run(
        [sys.executable, "-m", "tests.safety.costs"],
        cwd=ROOT,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        input=text.encode(),
        capture_output=True,
        check=True,
    )
    seconds, before, peak, entries, warnings = json.loads(answer.stdout)
    return Cost(seconds, before, peak, entries, tuple(warnings))


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE


if __name__ == "__main__":
    given = sys.stdin.buffer.read().decode()
    extractor = Extractor(max_characters=len(given) + 1)
    extractor.extract("Rebels attacked the town.")
    at_rest, start = _peak(), time.process_time()
    found = extractor.extract(given, published="2020-10-02")
    used = time.process_time() - start
    print(json.dumps([used, at_rest, _peak(), len(found), found.warnings]))
