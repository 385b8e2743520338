"""The time axis drawn in a terminal: a line an entry, its bar below its days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

import attrs
from rich.cells import cell_len, set_cell_size
from rich.text import Text

from eventline.model import Entry, Lane, Timeline
from eventline.render.look import Look
from eventline.render.rows import Row, make_notes, make_rows, short_name
from eventline.render.scale import Extent, Scale, find_extents, make_scale
from eventline.render.stretch_names import name_stretch
from eventline.render.topic_words import TERMINAL_COLORS
from eventline.render.topics import topic_of
from eventline.render.words import clean, shorten

NARROWEST = 50
WIDEST_LABEL = 38

_LEGEND = "█ told as fact   ░ not told as fact   ▓ approximate   ◂ ▸ open end"


def to_axis(
    timeline: Timeline,
    *,
    width: int = 100,
    color: bool = False,
    encoding: str = "utf-8",
) -> str:
    """Returns the drawn axis for a terminal of this many columns, ending in a newline.

    Days stand side by side, and stretches in which nothing lies are cut short. Entries
    without a place on the calendar follow, in timeline order.
    """
    look = Look(max(width, NARROWEST), color, encoding)
    extents = find_extents(timeline)
    chart = _Chart.of(timeline, make_scale(timeline, extents), look.width)
    lines = [*_heading(timeline), *chart.lines(extents), *_undated(timeline, chart)]
    notes = [Text(f"Note: {note}", style="dim") for note in make_notes(timeline)]
    return look.show(_plain([*lines, Text(""), *notes], look))


@attrs.frozen
class _Chart:
    """The columns of the drawing: labels on the left, bars below their stretches."""

    scale: Scale
    rows: dict[str, Row]
    gutter: int
    room: int

    @staticmethod
    def of(timeline: Timeline, scale: Scale, width: int) -> _Chart:
        gutter = min(width * 2 // 5, WIDEST_LABEL)
        rows = {row.id: row for row in make_rows(timeline)}
        return _Chart(scale, rows, gutter, width - gutter - 1)

    def lines(self, extents: tuple[Extent, ...]) -> Iterator[Text]:
        """Yields the head, a line an extent, and the legend."""
        if not extents:
            return
        yield from self.head()
        for extent in sorted(extents, key=lambda e: (e.start, e.is_open_after)):
            line = self.label(extent.entry)
            yield line.append(" ").append_text(self.bar(extent))
        yield Text(_LEGEND, style="dim")

    def head(self) -> Iterator[Text]:
        """Yields the names of the stretches, below what they are part of."""
        whole, names = " " * self.room, " " * self.room
        told, end = "", 0
        stretches = zip(self.scale.stretches, pairwise(self.edges()), strict=True)
        for stretch, (left, right) in stretches:
            name = name_stretch(stretch)
            fits = (n for n in (name.long, name.short) if len(n) < right - left)
            names = _put(names, left, "⋯" if stretch.is_gap else next(fits, ""))
            is_news = name.short_whole not in ("", told)
            if is_news and end <= left <= self.room - len(name.short_whole):
                told, end = name.short_whole, left + len(name.short_whole) + 1
                whole = _put(whole, left, told)
        for line, style in ((whole, "dim"), (names, "bold")):
            yield Text(" " * (self.gutter + 1) + line.rstrip(), style=style)

    def label(self, entry: Entry) -> Text:
        """Returns the entry's name in as many columns as the gutter has."""
        text = Text(f"{entry.id:<4}", style="dim")
        found = short_name(self.rows[entry.id], self.gutter - 4)
        if cell_len(found) != len(found):
            found = set_cell_size(found, self.gutter - 4)
        text.append(f"{found:<{self.gutter - 4}}", style=_style(entry))
        return text

    def bar(self, extent: Extent) -> Text:
        """Returns the entry's bar, with the beginnings of stretches behind it."""
        left = self.column(self.scale.place(extent.start))
        right = max(self.column(self.scale.place(extent.end)), left + 1)
        sign = "▓" if extent.is_about else "█" if extent.entry.happened else "░"
        drawn = list(sign * (right - left))
        if extent.is_open_before:
            drawn[0] = "◂"
        if extent.is_open_after:
            drawn[-1] = "▸"
        ground = self.ground()
        line = Text(ground[:left], style="dim")
        line.append("".join(drawn), style=TERMINAL_COLORS[topic_of(extent.entry.event)])
        return line.append(ground[right:].rstrip(), style="dim")

    def ground(self) -> str:
        """Returns a line with a sign where each stretch begins."""
        line = " " * self.room
        for stretch, left in zip(self.scale.stretches, self.edges(), strict=False):
            line = line if stretch.is_gap else _put(line, left, "┊")
        return line

    def edges(self) -> list[int]:
        """Returns the columns where stretches begin, and the last one's end."""
        return [self.column(edge) for edge in self.scale.edges]

    def column(self, place: float) -> int:
        """Returns the column of a place from 0 to 1."""
        return min(int(place * self.room), self.room - 1)


def _heading(timeline: Timeline) -> Iterator[Text]:
    article = timeline.article
    title = shorten(clean(article.title or article.id or ""), 200)
    if title:
        yield Text(title, style="bold")
        yield Text("")


def _undated(timeline: Timeline, chart: _Chart) -> Iterator[Text]:
    """Yields a line an entry that has no bar, with what is known of its time."""
    placed = {extent.entry.id for extent in find_extents(timeline)}
    others = [entry for entry in timeline if entry.id not in placed]
    if others:
        yield Text("")
        yield Text("Undated", style="bold")
    for entry in others:
        row = chart.rows[entry.id]
        is_told = entry.lane is Lane.DATED or row.when != "?"
        yield chart.label(entry).append(f" {row.when}" if is_told else "", style="dim")


def _style(entry: Entry) -> str:
    return "" if entry.happened else "italic dim"


def _put(line: str, place: int, words: str) -> str:
    return line[:place] + words + line[place + len(words) :]


def _plain(lines: Iterable[Text], look: Look) -> Iterator[Text]:
    """Yields the lines, with other signs where the encoding lacks them."""
    for line in lines:
        if not look.is_ascii:
            yield line
            continue
        plain = Text()
        for part in line.divide(sorted({s.start for s in line.spans})):
            style = part.spans[0].style if part.spans else part.style
            plain.append(look.plain(part.plain), style=style)
        yield plain
