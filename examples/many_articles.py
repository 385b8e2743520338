"""Merges three articles on one earthquake: who tells what, and how the toll rose."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from eventline import Extractor, Timeline
from eventline.model import Article

FOLDER = Path(__file__).parent / "articles"


def main() -> None:
    """Prints what several articles tell, the toll, and what one person did."""
    found = Extractor().extract_many(articles())
    merged = Timeline.merge(t for t in found if isinstance(t, Timeline))
    for entry in (entry for entry in merged if len(entry.tellings) > 1):
        print(f"{entry.when:<14} {entry.event.frame} told {len(entry.tellings)} times")
    for series in merged.series():
        for entry in series:
            print(f"{entry.article:<18} {entry.event.victim[0].quantity.text} killed")
    for entry in merged.about("Marta Quiroga"):
        print(f"{entry.when:<14} {entry.event.frame}: {entry.event.trigger.text}")


def articles() -> Iterator[Article]:
    """Yields the articles on San Telmo with their ids and publication dates."""
    for line in (FOLDER / "articles.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["id"].startswith("san_telmo"):
            text = (FOLDER / f"{row['id']}.txt").read_text("utf-8")
            yield Article(text, row["published"], row["id"], row["title"])


if __name__ == "__main__":
    main()
