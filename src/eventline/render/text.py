"""The terminal table: when, what, who, how many, who says so, happened or not."""

from __future__ import annotations

from collections.abc import Iterator

from rich import box
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from eventline.model import Lane, Timeline
from eventline.render.look import Look
from eventline.render.merged import describe_articles, describe_published
from eventline.render.rows import Row, make_notes, make_rows
from eventline.render.words import clean, shorten

NARROWEST_TABLE = 96
"""On fewer columns the cells of a row are stacked."""

NARROWEST_FULL_TABLE = 140
"""On fewer columns counts stand beside who, and who says so below the details."""

NARROWEST = 40
LONGEST_TITLE = 200


def to_text(
    timeline: Timeline,
    *,
    width: int = 100,
    color: bool = False,
    encoding: str = "utf-8",
) -> str:
    """Returns the timeline for a terminal of this many columns, ending in a newline.

    Times that an event's own words do not give stand in parentheses. Where `encoding`
    has no signs like ✓, plain ASCII stands for them.
    """
    look = Look(max(width, NARROWEST), color, encoding)
    found = make_rows(timeline, has_figures=look.width < NARROWEST_FULL_TABLE)
    dated_first = sorted(found, key=lambda row: row.lane is Lane.UNDATED)
    rows = [look.row(row) for row in dated_first]
    body = _stack(rows, look) if look.width < NARROWEST_TABLE else _table(rows, look)
    return look.show([*_heading(timeline, look), *body, *_footer(timeline, rows, look)])


_UNDATED = "Undated"

_ASCII_BOX = box.Box("    \n    \n -- \n    \n    \n    \n    \n    \n", ascii=True)


def _heading(timeline: Timeline, look: Look) -> Iterator[Text]:
    article = timeline.article
    title = shorten(clean(article.title or ""), LONGEST_TITLE)
    if title:
        yield Text(look.plain(title), style="bold")
    days = describe_published(timeline)
    published = f"published {days}" if days else ""
    events = f"{len(timeline)} event{'' if len(timeline) == 1 else 's'}"
    articles = describe_articles(timeline)
    facts = [fact for fact in (articles, published, events) if fact]
    yield Text(look.plain(" · ".join(facts)), style="dim")
    if timeline and look.width >= NARROWEST_TABLE:
        yield Text("")


def _footer(timeline: Timeline, rows: list[Row], look: Look) -> Iterator[Text]:
    notes = [f"Note: {note}" for note in make_notes(timeline)]
    if any(row.lane is Lane.DATED and not row.is_stated for row in rows):
        notes.insert(0, "(…) the event's own words do not give this time")
    if notes:
        yield Text("")
    for note in notes:
        yield Text(look.plain(note), style="dim")


def _table(rows: list[Row], look: Look) -> Iterator[Table]:
    if not rows:
        return
    is_full = look.width >= NARROWEST_FULL_TABLE
    table = Table(
        box=_ASCII_BOX if look.is_ascii else box.SIMPLE_HEAD,
        show_edge=False,
        pad_edge=False,
        width=look.width,
        header_style="bold",
    )
    longest_when = max(len(_when(row)) for row in rows)
    longest_what = max(len(row.frame) for row in rows)
    table.add_column("", style="dim", no_wrap=True)
    table.add_column("When", width=max(4, min(longest_when, 26 if is_full else 17)))
    table.add_column("What", width=max(4, min(longest_what, 24 if is_full else 16)))
    table.add_column("Who", ratio=3, overflow="fold")
    table.add_column("Details", ratio=5, overflow="fold")
    if is_full:
        table.add_column("How many", justify="right", max_width=16)
        table.add_column("Who says so", ratio=3, overflow="fold")
    table.add_column("Happened", no_wrap=True)
    _fill(table, rows, look, is_full)
    yield table


def _fill(table: Table, rows: list[Row], look: Look, is_full: bool) -> None:
    """Adds the rows, with a gap between times and a heading before the undated."""
    earlier: tuple[Lane, str] = (Lane.DATED, "")
    for row in rows:
        place = (row.lane, _when(row))
        if place != earlier and table.row_count:
            table.add_section()
        if row.lane is Lane.UNDATED and earlier[0] is Lane.DATED:
            table.add_row("", Text(look.plain(_UNDATED), style="bold"))
            table.add_section()
        table.add_row(*_cells(row, "" if place == earlier else place[1], is_full))
        earlier = place


def _cells(row: Row, when: str, is_full: bool) -> Iterator[Text]:
    yield Text(row.id)
    yield Text(when, style=_when_style(row))
    yield Text(row.frame, style="bold" if row.happened else "")
    if is_full:
        yield Text(row.who)
        yield Text("\n").join(_told_by(row, [Text(row.details)]))
        yield Text(row.count)
        yield Text(row.source or row.outer, style="dim")
    else:
        yield Text(row.who)
        yield Text("\n").join(_details(row))
    yield Text(row.status, style=_status_style(row))


def _details(row: Row) -> Iterator[Text]:
    if row.details:
        yield Text(row.details)
    if row.source and row.source != row.who:
        yield Text(f"according to {row.source}", style="dim")
    elif row.outer:
        yield Text(f"in {row.outer}", style="dim")
    yield from _told_by(row, [])


def _told_by(row: Row, before: list[Text]) -> Iterator[Text]:
    """Yields what stands before, and below it who tells a merged entry."""
    yield from before
    if row.told_by:
        yield Text(f"told by {row.told_by}", style="dim")


def _when(row: Row) -> str:
    is_known = row.lane is Lane.DATED and not row.is_stated
    return f"({row.when})" if is_known else row.when


def _status_style(row: Row) -> str:
    if row.happened:
        return "green"
    return "red" if row.status[:1] in "✗x" else "yellow"


def _when_style(row: Row) -> str:
    return "cyan" if row.is_stated else "dim cyan"


def _stack(rows: list[Row], look: Look) -> Iterator[RenderableType]:
    """Yields each time once, and under it the events of that time."""
    earlier: tuple[Lane, str] = (Lane.DATED, "")
    for row in rows:
        place = (row.lane, _when(row))
        if row.lane is Lane.UNDATED and earlier[0] is Lane.DATED:
            yield Text(f"\n{look.plain(_UNDATED)}", style="bold")
        if place != earlier:
            yield Text(f"\n{place[1]}", style=_when_style(row))
        yield Padding(_first_line(row), (0, 0, 0, 2))
        cells = (Text(row.who), *_details(row))
        yield from (Padding(cell, (0, 0, 0, 6)) for cell in cells if cell)
        earlier = place


def _first_line(row: Row) -> Text:
    line = Text(row.frame, style="bold" if row.happened else "")
    line.append(f"  {row.status}", style=_status_style(row))
    line.append(f"  {row.id}", style="dim")
    return line
