"""Times of a narrative: what is left open is counted from the time mentioned before.

"In May 1871 ... **On 14 June** ... **that winter**": no publication date could give
the year. See docs/times.md for the policies.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TypeGuard

import attrs

from eventline.model import Granularity, Timex
from eventline.model.time_expression import (
    CalendarDate,
    DayOfMonth,
    Deictic,
    Holiday,
    PlacedTime,
    Weekday,
    Which,
    YearPart,
)
from eventline.resolve import calendar
from eventline.resolve.anchors import Anchors, is_at_least_as_fine
from eventline.resolve.calendar import Stretch

Open = CalendarDate | YearPart | Holiday | Weekday | DayOfMonth | Deictic
"""Expressions whose year, week or month another time supplies."""

FROM_FOCUS = frozenset({Which.PREVIOUS, Which.SAME, Which.FOLLOWING})
"""Said of the time mentioned before: "the following May", "that winter"."""

_AS_TOLD: Mapping[Which | None, Which | None] = {
    Which.LAST: Which.PREVIOUS,
    Which.THIS: Which.SAME,
    Which.NEXT: Which.FOLLOWING,
}
_FROM_PUBLICATION: Mapping[Which | None, Which] = {
    Which.PREVIOUS: Which.LAST,
    Which.SAME: Which.THIS,
    Which.FOLLOWING: Which.NEXT,
}


def is_open(expression: PlacedTime, anchors: Anchors) -> TypeGuard[Open]:
    """Says whether the focus supplies what the expression leaves open.

    In a narrative that is every date without a year and every weekday; elsewhere only
    "the 14th" and "the following Monday".
    """
    match expression:
        case DayOfMonth():
            return True
        case Deictic(unit=unit):
            return anchors.is_narrated and unit is not Granularity.DAY
        case CalendarDate(year=None, which=which) | YearPart(year=None, which=which):
            return _is_told(which, anchors)
        case Holiday(year=None, which=which) | Weekday(which=which):
            return _is_told(which, anchors)
    return False


def without_focus(expression: PlacedTime) -> PlacedTime:
    """Returns "the following May" as "next May", for where nothing went before."""
    match expression:
        case CalendarDate() | YearPart() | Holiday() | Weekday():
            which = _FROM_PUBLICATION.get(expression.which)
            return attrs.evolve(expression, which=which) if which else expression
    return expression


def place_open(expression: Open, anchors: Anchors) -> Stretch | None:
    """Returns the stretch that the focus chooses; None where none is fine enough."""
    focus = anchors.focus
    if focus is None or focus.interval is None or focus.interval.start is None:
        return None
    match expression:
        case Deictic(unit=unit, offset=offset):
            day = anchors.focus_day(unit)
            moved = calendar.shift_day(day, unit, offset) if day else None
            return calendar.stretch_of(moved, unit) if moved else None
        case DayOfMonth(day=number):
            day = anchors.focus_day(Granularity.MONTH)
            return _day_of_month(day, number) if day else None
        case Weekday():
            day = anchors.focus_day(Granularity.DAY)
            return _weekday(expression, day) if day else None
    if anchors.focus_day(Granularity.YEAR) is None:
        return None
    return _in_range(expression, anchors) or _choose(
        _in_years(expression, focus), expression.which, focus
    )


def _in_range(
    expression: CalendarDate | YearPart | Holiday, anchors: Anchors
) -> Stretch | None:
    """Returns what lies in the range that was told: from May to July ... on 15 May."""
    began, focus = anchors.began, anchors.focus
    if began is None or focus is None or expression.which is not None:
        return None
    found = _choose(_in_years(expression, began), None, began)
    end = focus.interval.end if focus.interval else None
    is_inside = found is not None and end is not None and found.start < end
    return found if is_inside else None


def _is_told(which: Which | None, anchors: Anchors) -> bool:
    has_focus = anchors.focus is not None
    return anchors.is_narrated or (which in FROM_FOCUS and has_focus)


def _day_of_month(day: datetime.date, number: int) -> Stretch | None:
    try:
        return calendar.stretch_of(day.replace(day=number), Granularity.DAY)
    except ValueError:
        return None


def _weekday(named: Weekday, day: datetime.date) -> Stretch | None:
    """Returns the first such day from the focus on, or the one before or after it."""
    ahead = (named.weekday - day.isoweekday()) % 7
    match _AS_TOLD.get(named.which, named.which):
        case Which.PREVIOUS:
            days = ahead - 7
        case Which.FOLLOWING:
            days = ahead or 7
        case _:
            days = ahead
    moved = calendar.shift_day(day, Granularity.DAY, days)
    return calendar.stretch_of(moved, Granularity.DAY) if moved else None


def _in_years(
    expression: CalendarDate | YearPart | Holiday, focus: Timex
) -> list[Stretch]:
    """Returns the stretches of this name in the years around the focus.

    A weekday chooses none of them: old dates are often of another calendar.
    """
    interval = focus.interval
    if interval is None or interval.start is None:
        return []
    years = range(interval.start.year - 2, interval.start.year + 3)
    return [s for year in years if (s := _in_year(expression, year))]


def _in_year(
    expression: CalendarDate | YearPart | Holiday, year: int
) -> Stretch | None:
    match expression:
        case YearPart(part=part):
            return calendar.year_part(year, part)
        case Holiday(name=name):
            day = calendar.holiday(name, year)
            return calendar.stretch_of(day, Granularity.DAY) if day else None
    return calendar.stretch_of_date(year, expression.month or 1, expression.day)


def _choose(
    stretches: Iterable[Stretch], which: Which | None, focus: Timex
) -> Stretch | None:
    """Chooses before, after or near the focus; in its own year if it is a year."""
    interval = focus.interval
    if interval is None or interval.start is None:
        return None
    start, end = interval.start, interval.end or interval.start
    match _AS_TOLD.get(which, which):
        case Which.PREVIOUS:
            ended = [s for s in stretches if s.end is not None and s.end <= start]
            return ended[-1] if ended else None
        case Which.FOLLOWING:
            return next((s for s in stretches if s.start >= end), None)
    grain = focus.granularity
    if grain is None or is_at_least_as_fine(Granularity.YEAR, grain):
        return next((s for s in stretches if s.start.year == start.year), None)
    if _AS_TOLD.get(which, which) is Which.SAME:
        return min(stretches, key=lambda s: _outside_year(s, start), default=None)
    return min(stretches, key=lambda s: _distance(s, start), default=None)


def _outside_year(stretch: Stretch, focus: datetime.datetime) -> tuple[bool, int]:
    """Ranks what holds the focus first, then what begins in its year: "that winter"."""
    days, is_other_year = _distance(stretch, focus)
    return bool(days) and is_other_year, days


def _distance(stretch: Stretch, focus: datetime.datetime) -> tuple[int, bool]:
    """Ranks what holds the focus first, then what begins near it, the year's own.

    A tale goes on: a season that is past is twice as far, another time of the year
    before four times.
    """
    if stretch.start <= focus and (stretch.end is None or focus < stretch.end):
        return 0, False
    days = (stretch.start - focus).days
    is_other_year = stretch.start.year != focus.year
    if days >= 0:
        return days, is_other_year
    if stretch.granularity is Granularity.SEASON:
        return -days * 2, is_other_year
    return -days * (4 if is_other_year else 1), is_other_year
