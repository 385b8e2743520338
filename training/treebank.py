"""Reading treebank files, with nothing else to install."""

from collections.abc import Iterator
from pathlib import Path


def read_sentences(path: Path) -> Iterator[list[str]]:
    """Yields the lines of each sentence, comments included."""
    lines: list[str] = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line:
            lines.append(line)
        elif lines:
            yield lines
            lines = []
