"""A timeline's entries as chips on a drawn axis: numbers and words, no markup yet."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

import attrs

from eventline.model import Entry, Timeline
from eventline.render.rows import Row, make_rows, short_name
from eventline.render.scale import (
    Extent,
    Scale,
    find_extents,
    make_scale,
    publication_days,
)
from eventline.render.stretch_names import StretchName, name_stretch
from eventline.render.topics import topic_of


@attrs.frozen
class Sheet:
    """How large the drawing is: pixels at its natural size.

    `margin` is room for the words of the last column.
    """

    name: str
    width: float
    margin: float
    column: float
    row: float
    chip: float
    letter: float
    longest_label: int

    @property
    def has_labels(self) -> bool:
        """Says whether chips bear words."""
        return self.longest_label > 0


WIDE = Sheet("wide", 1286, 60, 30, 23, 19, 7.2, 34)
MEDIUM = Sheet("medium", 800, 60, 28, 22, 18, 7.2, 26)
NARROW = Sheet("narrow", 342, 0, 12, 12, 9, 7.2, 0)

HEADER = 44
PADDING = 7
SMALLEST_CHIP = 6
LONGEST_TITLE = 200
BOLD = 1.1
MOST_LINES_TRIED = 300

LETTER_BREADTHS = (
    ("ijlI.,:;'’|!", 0.5),
    ("frt ·()-", 0.64),
    ("csvxyzkJ…", 0.88),
    ("mwMW%@—○✗", 1.5),
)


@attrs.frozen
class Chip:
    """An entry's mark; `fade` names its open ends, `look` how real it is."""

    id: str
    x: float
    y: float
    width: float
    text_x: float
    label: str
    title: str
    topic: str
    look: str
    fade: str = ""
    is_about: bool = False


@attrs.frozen
class Column:
    """A stretch of the calendar as a column, with the names that fit above it."""

    x: float
    width: float
    name: str
    whole: str
    whole_x: float
    is_gap: bool
    is_published: bool


@attrs.frozen
class Drawing:
    """All that is drawn; the undated lane begins at `lane`."""

    sheet: Sheet
    width: float
    height: float
    lane: float
    columns: tuple[Column, ...]
    chips: tuple[Chip, ...]
    undated: tuple[Chip, ...]

    @property
    def fits(self) -> bool:
        """Says whether it has the width of its sheet, and may grow and shrink."""
        return self.width == self.sheet.width


def draw(timeline: Timeline, sheet: Sheet) -> Drawing:
    """Returns the drawing of a timeline on a sheet; wider where there is much to hold.

    Entries without a place on the calendar stand in a lane below, in timeline order.
    """
    rows = {row.id: row for row in make_rows(timeline)}
    extents = find_extents(timeline)
    scale = make_scale(timeline, extents)
    width = max(sheet.width, sheet.column * len(scale.stretches))
    pen = _Pen(sheet, width, scale, rows)
    chips = pen.dated(extents)
    lane = max((c.y + sheet.row for c in chips), default=HEADER) + PADDING
    placed = {extent.entry.id for extent in extents}
    others = [entry for entry in timeline if entry.id not in placed]
    undated = pen.undated(others, lane + 22)
    height = max((c.y + sheet.row for c in undated), default=lane) + PADDING
    columns = tuple(_columns(pen, timeline))
    return Drawing(sheet, width, _round(height), lane, columns, chips, undated)


@attrs.frozen
class _Pen:
    """What every chip needs: the sheet, the scale, and what the rows say."""

    sheet: Sheet
    width: float
    scale: Scale
    rows: dict[str, Row]

    @property
    def room(self) -> float:
        """The breadth of all columns."""
        return self.width - self.sheet.margin

    def dated(self, extents: Iterable[Extent]) -> tuple[Chip, ...]:
        """Returns the chips, each in the first line that has room for it."""
        lines: list[float] = []
        chips = []
        for extent in sorted(extents, key=lambda e: (e.start, e.is_open_after)):
            chip = self.on_the_axis(extent)
            left, right = self.reach(chip)
            tried = enumerate(lines[:MOST_LINES_TRIED])
            line = next((n for n, end in tried if end <= left), len(lines))
            lines[line : line + 1] = [right]
            chips.append(attrs.evolve(chip, y=HEADER + PADDING + line * self.sheet.row))
        return tuple(chips)

    def on_the_axis(self, extent: Extent) -> Chip:
        """Returns an entry's chip in the first line."""
        left = self.scale.place(extent.start) * self.room
        right = self.scale.place(extent.end) * self.room
        width = max(right - left - 1, SMALLEST_CHIP)
        chip = self.chip(extent.entry)
        text_x = min(left + PADDING, self.width - self.length(chip.label) - 2)
        return attrs.evolve(
            chip,
            x=_round(min(left, self.room - width)),
            width=_round(width),
            text_x=_round(max(text_x, 2)),
            fade=_fade(extent),
            is_about=extent.is_about,
        )

    def undated(self, entries: Iterable[Entry], top: float) -> tuple[Chip, ...]:
        """Returns chips one beside the other, in as many lines as they need."""
        x, y = 0.0, top
        chips = []
        for entry in entries:
            chip = self.chip(entry)
            width = max(self.length(chip.label) + 2 * PADDING, 2 * self.sheet.chip)
            if x and x + width > self.width:
                x, y = 0.0, y + self.sheet.row
            left, text_x = _round(x), _round(x + PADDING)
            placed = attrs.evolve(
                chip, x=left, y=_round(y), text_x=text_x, width=_round(width)
            )
            chips.append(placed)
            x += width + PADDING
        return tuple(chips)

    def chip(self, entry: Entry) -> Chip:
        """Returns an entry's chip without its place."""
        row = self.rows[entry.id]
        sign = "" if entry.happened else f"{row.status[:1]} "
        longest = self.sheet.longest_label
        label = sign + short_name(row, longest) if longest else ""
        name = short_name(row, LONGEST_TITLE)
        title = f"{entry.id}, {row.when}: {name} ({row.status[2:]})"
        look = "real" if entry.happened else "unreal"
        return Chip(entry.id, 0, 0, 0, 0, label, title, topic_of(entry.event), look)

    def reach(self, chip: Chip) -> tuple[float, float]:
        """Returns from where to where the chip and its words take up its line."""
        if not chip.label:
            return chip.x, chip.x + chip.width
        words = chip.text_x + self.length(chip.label) + PADDING
        return min(chip.x, chip.text_x), max(chip.x + chip.width, words)

    def length(self, text: str) -> float:
        """Returns about how many pixels the words take up."""
        return sum(map(_breadth, text)) * self.sheet.letter


def _columns(pen: _Pen, timeline: Timeline) -> Iterator[Column]:
    """Yields the columns; a name is left out where it does not fit."""
    published = publication_days(timeline)
    told, end_of_told = "", 0.0
    for stretch, left, right in zip(
        pen.scale.stretches, pen.scale.edges, pen.scale.edges[1:], strict=False
    ):
        x, width = left * pen.room, (right - left) * pen.room
        name = name_stretch(stretch)
        is_roomy = pen.sheet.has_labels and x + pen.length(name.whole) <= pen.width
        whole = name.whole if is_roomy else name.short_whole
        is_news = name.whole not in ("", told) and x >= end_of_told
        if is_news:
            told, end_of_told = name.whole, x + pen.length(whole) + PADDING
        yield Column(
            x=_round(x),
            width=_round(width),
            name=_fitting(name, width, pen),
            whole=whole if is_news else "",
            whole_x=_round(min(x + 4, pen.width - pen.length(whole))),
            is_gap=stretch.is_gap,
            is_published=stretch.days == 1 and stretch.start in published,
        )


def _fitting(name: StretchName, width: float, pen: _Pen) -> str:
    names = (name.long, name.short)
    return next((n for n in names if BOLD * pen.length(n) + 5 <= width), "")


def _breadth(letter: str) -> float:
    """Returns a letter's breadth in shares of an "e", as sans serif faces have it."""
    if unicodedata.east_asian_width(letter) in "FW":
        return 1.7
    told = next((n for letters, n in LETTER_BREADTHS if letter in letters), None)
    return told or (1.15 if letter.isupper() else 1.0)


def _fade(extent: Extent) -> str:
    if extent.is_open_before:
        return "both" if extent.is_open_after else "before"
    return "after" if extent.is_open_after else ""


def _round(number: float) -> float:
    return round(number, 1)
