"""Mermaid's timeline diagram, as Markdown pages and notebooks draw it.

Source: https://mermaid.js.org/syntax/timeline.html
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from eventline.model import Lane, Timeline
from eventline.render.plain_words import MERMAID
from eventline.render.rows import Row, make_rows
from eventline.render.summaries import summary_of
from eventline.render.words import clean

_HEADINGS = {Lane.DATED: "Dated", Lane.UNDATED: "Undated"}.get


def to_mermaid(timeline: Timeline) -> str:
    """Returns the text of a Mermaid timeline, entries of the same time together.

    Dated and undated entries have a section each. Characters that mean something to
    Mermaid are replaced; see `plain_words`.
    """
    article = timeline.article
    title = _plain(article.title or article.id or "Timeline")
    return "\n".join(["timeline", f"    title {title}", *_sections(timeline), ""])


def _sections(timeline: Timeline) -> Iterator[str]:
    for lane, rows in groupby(make_rows(timeline), key=lambda row: row.lane):
        yield f"    section {_HEADINGS(lane)}"
        for when, same in groupby(rows, key=lambda row: row.when):
            yield from _period(when, same)


def _period(when: str, rows: Iterator[Row]) -> Iterator[str]:
    first, *others = (_plain(summary_of(row)) for row in rows)
    yield f"        {_plain(when)} : {first}"
    yield from (f"            : {other}" for other in others)


def _plain(text: str) -> str:
    for character, instead in MERMAID.items():
        text = text.replace(character, instead)
    return clean(text)
