"""Prints a hash of what the example articles give in every format.

Run as a module in a process of its own: with `live` it parses, else it takes the
frozen parses. Two processes that print the same have written the same bytes.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping

from eventline import Extractor
from tests.parsed import ROOT, parsed_article
from tests.test_golden import PUBLISHED


def hash_in_process(*arguments: str, **environment: str) -> str:
    """Returns the hash that a fresh process prints under these variables."""
    command = [sys.executable, "-m", "tests.safety.written_bytes", *arguments]
    answer = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return answer.stdout.strip()


def _written(extractor: Extractor, dates: Mapping[str, str]) -> Iterator[str]:
    for name, published in dates.items():
        document = parsed_article(name)
        given = document.text if "live" in sys.argv else document
        timeline = extractor.extract(given, published=published)
        yield timeline.to_json()
        yield timeline.to_html()
        yield timeline.to_timeml()
        yield timeline.to_markdown()


if __name__ == "__main__":
    pages = "\n".join(_written(Extractor(), PUBLISHED))
    print(hashlib.sha256(pages.encode()).hexdigest())
