"""Prints the timeline of one article: when, whether it happened, what, who."""

from __future__ import annotations

from pathlib import Path

from eventline import extract
from eventline.model import Entry

ARTICLE = Path(__file__).parent / "articles" / "zarhan_valley.txt"


def main() -> None:
    """Prints one line an entry, the earliest first."""
    timeline = extract(ARTICLE.read_text(encoding="utf-8"), published="2023-09-15")
    for entry in timeline:
        status = "happened" if entry.happened else str(entry.event.modality)
        frame = entry.event.frame
        line = f"{entry.when:<14} {status:<10} {frame:<16} {roles_of(entry)}"
        print(line.rstrip())


def roles_of(entry: Entry) -> str:
    """Returns the roles with their fillers: `speaker: Norway; content: …`."""
    return "; ".join(
        f"{role}: {', '.join(filler.text for filler in fillers)}"
        for role, fillers in entry.event.arguments().items()
    )


if __name__ == "__main__":
    main()
