"""Reads several articles in one pass and prints their diplomacy by day."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from eventline import Extractor, Timeline
from eventline.model import Article

FOLDER = Path(__file__).parent / "articles"
DIPLOMACY = ("meeting", "phone_call", "agreement", "offer", "mediation")


def main() -> None:
    """Prints one line an event, the earliest first; ? marks what did not happen."""
    rows = [
        (entry.when, entry.event.frame, entry.happened, result.article.title)
        for result in Extractor().extract_many(articles())
        if isinstance(result, Timeline)
        for entry in result.frames(*DIPLOMACY)
        if entry.lane == "dated"
    ]
    for when, frame, happened, title in sorted(rows):
        print(f"{when:<14} {' ' if happened else '?'} {frame:<12} {title}")


def articles() -> Iterator[Article]:
    """Yields the articles with their titles and publication dates."""
    for line in (FOLDER / "articles.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        text = (FOLDER / f"{row['id']}.txt").read_text("utf-8")
        yield Article(text, date.fromisoformat(row["published"]), title=row["title"])


if __name__ == "__main__":
    main()
