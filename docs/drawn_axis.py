"""The drawn time axis of the example article, which the home page shows."""

from __future__ import annotations

import re
from pathlib import Path

from eventline import Timeline, extract

ARTICLE = Path(__file__).parent.parent / "examples" / "articles" / "zarhan_valley.txt"
CHIP = re.compile(r'href="#\w+-(?P<id>e\d+)"')


def example() -> Timeline:
    """Returns the timeline that the home page and formats.md show."""
    return extract(ARTICLE.read_text(encoding="utf-8"), published="2023-09-15")


def drawn_axis(timeline: Timeline, page: str) -> str:
    """Returns the axis of the notebook's view; its chips lead to the page's events."""
    view = timeline._repr_html_()
    style = view[: view.index("<header>")]
    axis = view[view.index('<div class="axis">') : view.index('<div class="list">')]
    return style + CHIP.sub(rf'href="{page}#\g<id>"', axis) + "</div>"
