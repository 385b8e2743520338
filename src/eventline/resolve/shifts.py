"""Where a shift leads: "30 years ago", "two days later", "a year earlier"."""

from __future__ import annotations

import datetime

from eventline.model import Granularity
from eventline.model.time_expression import Origin, SamePeriod, Shift
from eventline.resolve import calendar
from eventline.resolve import time_tables as tables
from eventline.resolve.anchors import Anchors, Direction
from eventline.resolve.calendar import Stretch

_MANY_YEARS = frozenset({Granularity.CENTURY, Granularity.DECADE, Granularity.YEAR})


def place_shift(shift: Shift, anchors: Anchors) -> Stretch | None:
    """Returns the stretch that is so far from publication or from the focus."""
    if shift.amount.count is None:
        return None
    if calendar.is_clock_unit(shift.amount.unit):
        return _place_clock_shift(shift, anchors)
    compared = _compared_stretch(shift, anchors)
    if compared is not None:
        return compared
    unit, count = in_whole_units(shift.amount.unit, shift.amount.count)
    origin = shift_origin(shift, anchors)
    found = calendar.shifted(origin, unit, shift.steps * count)
    return None if found and _is_yet_to_come(shift, found, anchors) else found


def place_same_period(named: SamePeriod, anchors: Anchors) -> Stretch | None:
    """Returns the period told before, in its other year; without one that year."""
    focus = anchors.focus
    interval = focus.interval if focus else None
    start = interval.start if interval else None
    if focus is None or focus.granularity is None or start is None:
        before = anchors.day.year - 1 if anchors.day else None
        year = named.year or before
        return calendar.stretch_of_year(year) if year else None
    steps = named.year - start.year if named.year else -1
    day = calendar.shift_day(start.date(), Granularity.YEAR, steps)
    return calendar.stretch_of(day, focus.granularity) if day else None


def shift_origin(shift: Shift, anchors: Anchors) -> datetime.date | None:
    """Returns the day that a shift is counted from.

    "a year earlier" without a time before it is counted from the publication day.
    """
    if shift.origin is Origin.PUBLISHED:
        return anchors.day
    focus = anchors.focus_day(shift.amount.unit)
    return focus or (anchors.day if shift.steps < 0 else None)


def in_whole_units(unit: Granularity, count: float) -> tuple[Granularity, float]:
    """Returns half a century as 50 years: the unit in which the count is whole."""
    while count % 1 and unit in tables.SMALLER_UNITS and unit is not Granularity.DAY:
        unit, size = tables.SMALLER_UNITS[unit]
        count *= size
    return unit, count


def _is_yet_to_come(shift: Shift, found: Stretch, anchors: Anchors) -> bool:
    """Holds for "**50 years later** it is remembered", of no time told before."""
    is_ahead = anchors.direction in {Direction.FUTURE, Direction.PLANNED}
    is_years = shift.amount.unit in _MANY_YEARS
    if shift.origin is Origin.PUBLISHED or anchors.day is None or is_ahead:
        return False
    return is_years and found.start.date() > anchors.day


def _compared_stretch(shift: Shift, anchors: Anchors) -> Stretch | None:
    """Returns the same quarter of the year before, for "up from a year earlier"."""
    focus = anchors.focus
    if focus is None or focus.interval is None or focus.interval.start is None:
        return None
    is_year = shift.amount.unit is Granularity.YEAR and shift.amount.count == 1
    if not is_year or shift.steps > 0 or focus.granularity is not Granularity.QUARTER:
        return None
    day = calendar.shift_day(focus.interval.start.date(), Granularity.YEAR, -1)
    return calendar.stretch_of(day, Granularity.QUARTER) if day else None


def _place_clock_shift(shift: Shift, anchors: Anchors) -> Stretch | None:
    base = anchors.published
    if shift.origin is Origin.FOCUS:
        is_fine = anchors.focus_day(shift.amount.unit) is not None
        interval = anchors.focus.interval if anchors.focus else None
        base = interval.start if interval and is_fine else None
    if not isinstance(base, datetime.datetime) or shift.amount.count is None:
        return None
    count = shift.steps * shift.amount.count
    moment = calendar.shift_moment(base, shift.amount.unit, count)
    return calendar.stretch_of(moment, shift.amount.unit) if moment else None
