"""Draws how the death toll of one earthquake rose over three articles."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from eventline import Extractor, Timeline
from eventline.model import Article

FOLDER = Path(__file__).parent / "articles"
OPEN_ENDS = {">": "▸", ">=": "▸", "<": "◂", "<=": "◂", "~": "≈"}


def main() -> None:
    """Prints a bar a count: when it was published, its bounds, its article."""
    found = Extractor().extract_many(articles())
    merged = Timeline.merge(t for t in found if isinstance(t, Timeline))
    for series in merged.series():
        for entry in series:
            (count,) = (v.quantity for v in entry.event.victim if v.quantity)
            day = merged.article_of(entry).published
            bar = "█" * round(count.value / 2) + OPEN_ENDS.get(count.op, "")
            print(f"{day}  {bar:<31} {count.text:<11} {entry.article}")


def articles() -> Iterator[Article]:
    """Yields the articles on San Telmo with their ids and publication dates."""
    for line in (FOLDER / "articles.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["id"].startswith("san_telmo"):
            text = (FOLDER / f"{row['id']}.txt").read_text("utf-8")
            yield Article(text, row["published"], row["id"], row["title"])


if __name__ == "__main__":
    main()
