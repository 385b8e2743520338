"""Puts the news of some days on one page, and prints its drawn time axis."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

from eventline import Extractor, Timeline
from eventline.model import Article
from eventline.render.axis import to_axis

FOLDER = Path(__file__).parent / "articles"
PAGE = Path(tempfile.gettempdir()) / "san_telmo.html"


def main() -> None:
    """Writes the page; open it with any browser, on any machine."""
    found = Extractor().extract_many(articles())
    merged = Timeline.merge(t for t in found if isinstance(t, Timeline))
    page = merged.to_html(title="The San Telmo earthquake")
    PAGE.write_text(page, encoding="utf-8")
    print(to_axis(merged, width=100))
    cards, loaded = page.count('<li class="card '), page.count("src=")
    print(f"{PAGE.name}: {len(page.encode()) / 1000:.0f} kB, {cards} events")
    print(f"files and addresses that it loads: {loaded}")


def articles() -> Iterator[Article]:
    """Yields the articles on San Telmo with their ids and publication dates."""
    for line in (FOLDER / "articles.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["id"].startswith("san_telmo"):
            text = (FOLDER / f"{row['id']}.txt").read_text("utf-8")
            yield Article(text, row["published"], row["id"], row["title"])


if __name__ == "__main__":
    main()
