"""Markdown: a heading and one table, one row an entry."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eventline.model import Lane, Timeline
from eventline.render.merged import describe_articles, describe_published
from eventline.render.rows import Row, make_notes, make_rows
from eventline.render.words import clean

_COLUMNS = (
    "",
    "When",
    "What",
    "Who",
    "Details",
    "How many",
    "Who says so",
    "Happened",
)

_SYNTAX = re.compile(r"([\\`*_{}\[\]<>#|~&$])")


def to_markdown(timeline: Timeline) -> str:
    """Returns a Markdown table, one row an entry, under the title and the date.

    Words of the article are escaped: none of them becomes markup or HTML.
    """
    return "\n".join([*_heading(timeline), *_table(timeline), *_notes(timeline), ""])


def _heading(timeline: Timeline) -> Iterator[str]:
    article = timeline.article
    name = clean(article.title or "") or describe_articles(timeline)
    if name:
        yield f"## {_escape(name)}"
        yield ""
    published = describe_published(timeline)
    if published:
        yield f"Published {published}."
        yield ""


def _table(timeline: Timeline) -> Iterator[str]:
    if not timeline:
        yield "No events."
        return
    columns = (*_COLUMNS, "Told by") if timeline.parts else _COLUMNS
    yield _line(columns)
    yield _line("---" for _ in columns)
    for row in sorted(make_rows(timeline), key=lambda r: r.lane is Lane.UNDATED):
        yield _line(_escape(cell) for cell in _cells(row))


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.id,
        _when(row),
        row.frame,
        row.who,
        row.details,
        row.count,
        row.source or row.outer,
        row.status,
        *([row.told_by] if row.told_by else ()),
    )


def _when(row: Row) -> str:
    if row.lane is Lane.UNDATED:
        return f"undated, {row.when}" if row.when != "?" else "undated"
    return row.when if row.is_stated else f"({row.when})"


def _notes(timeline: Timeline) -> Iterator[str]:
    notes = make_notes(timeline)
    if notes:
        yield ""
    for note in notes:
        yield f"- {_escape(note)}"


def _line(cells: Iterator[str] | tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _escape(text: str) -> str:
    return _SYNTAX.sub(r"\\\1", text)
