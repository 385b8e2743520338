"""Writes an article's page, and prints its drawn axis and what the page holds."""

from __future__ import annotations

import tempfile
from pathlib import Path

from eventline import extract
from eventline.render.axis import to_axis

ARTICLE = Path(__file__).parent / "articles" / "ferry_collision.txt"
PAGE = Path(tempfile.gettempdir()) / "ferry_collision.html"


def main() -> None:
    """Writes the page; open it with any browser, on any machine."""
    text = ARTICLE.read_text(encoding="utf-8")
    timeline = extract(text, published="2022-08-29")
    page = timeline.to_html()
    PAGE.write_text(page, encoding="utf-8")

    print(to_axis(timeline, width=100))
    cards = page.count('<li class="card ')
    addresses = page.count("http://") + page.count("https://")
    print(f"{PAGE.name}: {len(page.encode()) / 1000:.0f} kB")
    print(f"{cards} cards, {addresses} addresses to load anything from")


if __name__ == "__main__":
    main()
