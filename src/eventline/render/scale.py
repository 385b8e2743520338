"""The scale of a drawn time axis: days side by side, empty stretches cut short.

One event in 1990 and twenty in one week share an axis: each stretch of the calendar
in which something lies gets room by what lies in it, not by its length alone.
"""

from __future__ import annotations

import datetime
import math
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate, pairwise

import attrs

from eventline.model import Entry, Granularity, Interval, Timeline, TimexMod

_DAY = datetime.timedelta(days=1)
_UNITS: Mapping[Granularity, int] = {
    Granularity.CENTURY: 366,
    Granularity.DECADE: 366,
    Granularity.YEAR: 366,
    Granularity.HALF: 31,
    Granularity.QUARTER: 31,
    Granularity.SEASON: 31,
    Granularity.MONTH: 31,
}
"""The days of the year or month that "since 1998" and "since May" begin in."""

_SHORTEST_GAP = 2 * _DAY
_GAP_WEIGHT = 0.55
_EMPTY_DAY_WEIGHT = 0.6


@attrs.frozen
class Extent:
    """Where an entry lies on the axis; an open end is drawn as long as it is known.

    `is_about` says that the text gives the time as approximate.
    """

    entry: Entry
    start: datetime.datetime
    end: datetime.datetime
    is_open_before: bool
    is_open_after: bool
    is_about: bool

    @property
    def sure_end(self) -> datetime.datetime:
        """The end of what is sure: its year, month or day where the end is open."""
        if not self.is_open_after:
            return self.end
        timex = self.entry.timex
        grain = timex.granularity if timex else None
        return _unit_after(self.start, _UNITS.get(grain, 1) if grain else 1)


@attrs.frozen
class Stretch:
    """A stretch of whole days; `count` entries start in it; a gap is cut short."""

    start: datetime.datetime
    end: datetime.datetime
    count: int
    is_gap: bool
    is_empty: bool

    @property
    def days(self) -> int:
        """Its length."""
        return (self.end - self.start).days

    @property
    def weight(self) -> float:
        """Its room on the axis, in shares."""
        if self.is_gap:
            return _GAP_WEIGHT
        if self.is_empty:
            return _EMPTY_DAY_WEIGHT
        length = 0.3 * math.log10(max(self.days, 1))
        return 1 + length + 0.6 * min(math.log2(1 + self.count), 3)


@attrs.frozen
class Scale:
    """The stretches of an axis, and where each begins and ends, from 0 to 1."""

    stretches: tuple[Stretch, ...]
    edges: tuple[float, ...]

    @staticmethod
    def of(stretches: tuple[Stretch, ...]) -> Scale:
        """Returns the scale that gives every stretch its share."""
        sums = list(accumulate((s.weight for s in stretches), initial=0.0))
        whole = sums[-1] or 1.0
        return Scale(stretches, tuple(sum_ / whole for sum_ in sums))

    def place(self, moment: datetime.datetime) -> float:
        """Returns where a moment lies, from 0 to 1; what lies outside is at an end."""
        starts = [stretch.start for stretch in self.stretches]
        index = max(bisect_right(starts, moment) - 1, 0)
        stretch = self.stretches[index]
        left, right = self.edges[index], self.edges[index + 1]
        share = (moment - stretch.start) / (stretch.end - stretch.start)
        return left + (right - left) * min(max(share, 0.0), 1.0)


def find_extents(timeline: Timeline) -> tuple[Extent, ...]:
    """Returns the extents of the entries that have a place on the calendar."""
    now = max(publication_days(timeline), default=None)
    return tuple(
        _extent(entry, entry.timex.interval, now, entry.timex.mod is TimexMod.APPROX)
        for entry in timeline
        if entry.timex and entry.timex.interval
        if entry.timex.interval.start or entry.timex.interval.end
    )


def publication_days(timeline: Timeline) -> frozenset[datetime.datetime]:
    """Returns the midnights at which days of publication begin."""
    days = [article.published for article in timeline.articles]
    return frozenset(datetime.datetime(d.year, d.month, d.day) for d in days if d)


def make_scale(timeline: Timeline, extents: Iterable[Extent]) -> Scale:
    """Returns the scale on which these extents and the publication day lie."""
    found = tuple(extents)
    if not found:
        return Scale((), (0.0,))
    published = publication_days(timeline)
    points = {point for extent in found for point in _points(extent)}
    points |= published | set(map(_later, published))
    pairs = pairwise(sorted(points))
    return Scale.of(tuple(_stretch(a, b, found, published) for a, b in pairs))


def _extent(
    entry: Entry,
    interval: Interval,
    now: datetime.datetime | None,
    is_about: bool,
) -> Extent:
    start, end = interval.start, interval.end
    drawn_start = start or _earlier(end or datetime.datetime.min)
    known = [_later(drawn_start)] + ([_later(now)] if now else [])
    return Extent(
        entry=entry,
        start=drawn_start,
        end=end or max(known),
        is_open_before=start is None,
        is_open_after=end is None,
        is_about=is_about,
    )


def _points(extent: Extent) -> Iterator[datetime.datetime]:
    """Yields the midnights that bound it, all of them where it is a matter of days."""
    first, last = _midnight(extent.start), _midnight_after(extent.sure_end)
    yield first
    yield last
    day = _later(first)
    while day < last and last - first <= _SHORTEST_GAP:
        yield day
        day = _later(day)


def _stretch(
    start: datetime.datetime,
    end: datetime.datetime,
    extents: tuple[Extent, ...],
    published: frozenset[datetime.datetime],
) -> Stretch:
    is_told = any(e.start < end and e.sure_end > start for e in extents)
    is_empty = not is_told and start not in published
    return Stretch(
        start=start,
        end=end,
        count=sum(start <= extent.start < end for extent in extents),
        is_gap=is_empty and end - start > _SHORTEST_GAP,
        is_empty=is_empty,
    )


def _midnight(moment: datetime.datetime) -> datetime.datetime:
    return datetime.datetime.combine(moment, datetime.time())


def _midnight_after(moment: datetime.datetime) -> datetime.datetime:
    midnight = _midnight(moment)
    return midnight if midnight == moment else _later(midnight)


def _later(moment: datetime.datetime) -> datetime.datetime:
    last = datetime.datetime.max.replace(microsecond=0)
    return moment + _DAY if moment < last - _DAY else last


def _unit_after(moment: datetime.datetime, days: int) -> datetime.datetime:
    """Returns the end of the day, month or year: of at most so many days."""
    if days == 1 or moment.year == datetime.MAXYEAR:
        return _later(moment)
    if days == _UNITS[Granularity.YEAR]:
        return datetime.datetime(moment.year + 1, 1, 1)
    return (moment.replace(day=1) + days * _DAY).replace(day=1)


def _earlier(moment: datetime.datetime) -> datetime.datetime:
    first = datetime.datetime.min
    return moment - _DAY if moment >= first + _DAY else first
