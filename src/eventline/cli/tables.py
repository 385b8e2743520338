"""Plain tables for the commands that explain; the timeline has its own."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from itertools import chain

import attrs
from rich.box import Box
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from eventline.cli.output import Output
from eventline.render.words import clean

_BOX = Box("    \n    \n -- \n    \n    \n    \n    \n    \n", ascii=True)


@attrs.frozen
class Column:
    """A column's heading; a whole column is never wrapped."""

    title: str
    is_whole: bool = False


@attrs.frozen
class Section:
    """A titled table; `rows` are cells as text."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Sequence[str], ...]


def section(
    title: str, columns: Iterable[Column], rows: Iterable[Sequence[str]]
) -> Section:
    """Returns a section of these rows."""
    return Section(title, tuple(columns), tuple(rows))


def show(parts: Iterable[Section | str], output: Output) -> str:
    """Returns headings and tables for a terminal; empty tables are left out."""
    console = Console(
        file=io.StringIO(),
        width=max(output.width, 40),
        color_system="standard" if output.has_color else None,
        force_terminal=output.has_color,
        no_color=not output.has_color,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    with console.capture() as capture:
        for renderable in chain.from_iterable(map(_renderables, parts)):
            console.print(renderable)
    return "\n".join(line.rstrip() for line in capture.get().split("\n"))


def _renderables(part: Section | str) -> Iterable[RenderableType]:
    if isinstance(part, str):
        return [Text(part, style="bold")]
    if not part.rows:
        return []
    title = [Text(f"\n{part.title}", style="bold")] if part.title else []
    return [*title, _table(part)]


def _table(part: Section) -> Table:
    table = Table(
        box=_BOX, show_edge=False, pad_edge=False, header_style="dim", expand=False
    )
    for column in part.columns:
        table.add_column(column.title, no_wrap=column.is_whole, overflow="fold")
    for row in part.rows:
        table.add_row(*(Text(clean(cell)) for cell in row))
    return table
