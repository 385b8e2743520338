"""Where on the calendar an expression lies, given its anchors."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import assert_never

from eventline.model import Granularity
from eventline.model.time_expression import (
    Anaphoric,
    CalendarDate,
    DayBeside,
    DayOfMonth,
    DayTime,
    Deictic,
    Era,
    Holiday,
    NthDay,
    PlacedTime,
    SamePeriod,
    Shift,
    Weekday,
    WeekOf,
    Which,
    YearPart,
)
from eventline.resolve import calendar
from eventline.resolve.anchors import Anchors, Direction
from eventline.resolve.calendar import Stretch
from eventline.resolve.choices import choose_date, choose_day, choose_part, nearest
from eventline.resolve.narrated import FROM_FOCUS, is_open, place_open, without_focus
from eventline.resolve.shifts import place_same_period, place_shift

_DAYS = 7
_WEDNESDAY = 3
_SATURDAY = 6
# Days for which what was planned may be over.
_JUST_OVER = 2

_WHICH_OFFSET: Mapping[Which, int] = {
    Which.LAST: -1,
    Which.PREVIOUS: -1,
    Which.THIS: 0,
    Which.SAME: 0,
    Which.NEXT: 1,
    Which.FOLLOWING: 1,
}


def place(expression: PlacedTime, anchors: Anchors) -> Stretch | None:
    """Returns the stretch that the expression means; None where an anchor lacks."""
    if is_open(expression, anchors):
        found = place_open(expression, anchors)
        if found is not None or anchors.is_narrated:
            return found
    return _place_alone(without_focus(expression), anchors)


def _place_alone(expression: PlacedTime, anchors: Anchors) -> Stretch | None:
    match expression:
        case CalendarDate():
            return _place_date(expression, anchors)
        case Weekday():
            return _place_weekday(expression, anchors)
        case DayOfMonth(day=number):
            return _place_day_of_month(number, anchors)
        case Deictic():
            return _place_deictic(expression, anchors)
        case Anaphoric():
            return _place_anaphoric(expression, anchors)
        case Shift():
            return place_shift(expression, anchors)
        case Holiday():
            return _place_holiday(expression, anchors)
        case YearPart():
            return _place_year_part(expression, anchors)
        case Era(digits=digits, is_before_christ=is_old):
            return None if is_old else calendar.era(digits)
        case DayTime():
            return _place_day_time(expression, anchors)
        case NthDay() | DayBeside() | WeekOf():
            return _place_by_other(expression, anchors)
        case SamePeriod():
            return place_same_period(expression, anchors)
        case _:
            assert_never(expression)


def _place_by_other(
    expression: NthDay | DayBeside | WeekOf, anchors: Anchors
) -> Stretch | None:
    """Returns a day or week by the stretch that was said with it."""
    match expression:
        case NthDay(number=number, within=within, weekday=weekday):
            around = place(within, anchors)
            return calendar.nth_day(around, number, weekday) if around else None
        case DayBeside(day=day, offset=offset):
            found = place(day, anchors)
            here = found.start.date() if found else None
            return calendar.shifted(here, Granularity.DAY, offset)
        case WeekOf(day=day):
            found = place(day, anchors)
            return calendar.stretch_of(found.start, Granularity.WEEK) if found else None


def _place_date(date: CalendarDate, anchors: Anchors) -> Stretch | None:
    if date.month is None:
        year = _year(date.year, anchors)
        first = _day(year, 1, 1) if year else None
        return calendar.stretch_of(first, Granularity.YEAR) if first else None
    unit = Granularity.DAY if date.day else Granularity.MONTH
    if date.year is not None:
        year = _year(date.year, anchors)
        day = _day(year, date.month, date.day or 1) if year else None
        return calendar.stretch_of(day, unit) if day else None
    if anchors.day is None:
        return None
    years = range(anchors.day.year - 5, anchors.day.year + 6)
    days = [d for y in years if (d := _day(y, date.month, date.day or 1))]
    if date.weekday is not None:
        days = [d for d in days if d.isoweekday() == date.weekday] or days
    day = choose_date(days, date, anchors.day, anchors.direction)
    return calendar.stretch_of(day, unit) if day else None


def _place_day_of_month(number: int, anchors: Anchors) -> Stretch | None:
    """Returns the day near publication, for where no month went before."""
    if anchors.day is None:
        return None
    months = (calendar.shift_day(anchors.day, Granularity.MONTH, n) for n in (-1, 0, 1))
    days = [d for m in months if m and (d := _day(m.year, m.month, number))]
    day = nearest(days, anchors.day, bias=10)
    return calendar.stretch_of(day, Granularity.DAY) if day else None


def _place_weekday(named: Weekday, anchors: Anchors) -> Stretch | None:
    if anchors.day is None:
        return None
    today = anchors.day
    back = (today.isoweekday() - named.weekday) % 7
    match named.which, anchors.direction:
        case (Which.LAST, _):
            days = -(back or 7)
        case (Which.NEXT, _):
            days = 7 - back
        case (Which.THIS, Direction.PAST):
            days = -back
        case (Which.THIS, Direction.UNKNOWN):
            days = named.weekday - today.isoweekday()
        case (_, Direction.FUTURE):
            days = -back % 7
        case (_, Direction.PLANNED):
            days = -back if back <= _JUST_OVER else 7 - back
        case _:
            is_day_after = anchors.tells_its_day and back == _DAYS - 1
            days = 1 if is_day_after else -back
    return calendar.shifted(today, Granularity.DAY, days)


def _place_deictic(named: Deictic, anchors: Anchors) -> Stretch | None:
    day, offset = anchors.day, named.offset
    is_early = day is not None and day.isoweekday() < _WEDNESDAY
    is_past = anchors.direction is Direction.PAST or (
        is_early and anchors.direction is Direction.UNKNOWN
    )
    if named.unit is Granularity.WEEKEND and not offset and is_past:
        is_weekend = day is not None and day.isoweekday() >= _SATURDAY
        offset = 0 if is_weekend else -1
    return calendar.shifted(day, named.unit, offset)


def _place_anaphoric(named: Anaphoric, anchors: Anchors) -> Stretch | None:
    """Counts from the focus; "the quarter" without one is the last that has ended.

    "That day" without one is no known day, "later in the day" that of publication.
    """
    day = anchors.focus_day(named.unit)
    is_day = named.unit is Granularity.DAY
    if is_day and named.is_definite and not anchors.is_narrated:
        day = day or anchors.day
    if day is not None or named.offset != 0 or is_day:
        return calendar.shifted(day, named.unit, named.offset)
    is_reported = named.unit is Granularity.QUARTER
    is_ahead = anchors.direction is Direction.FUTURE
    offset = -1 if is_reported and not is_ahead else 0
    return calendar.shifted(anchors.day, named.unit, offset)


def _place_holiday(named: Holiday, anchors: Anchors) -> Stretch | None:
    if named.year is not None:
        year = _year(named.year, anchors)
        day = calendar.holiday(named.name, year) if year else None
        return calendar.stretch_of(day, Granularity.DAY) if day else None
    if anchors.day is None:
        return None
    today = anchors.day
    years = range(today.year - 1, today.year + 2)
    days = [d for y in years if (d := calendar.holiday(named.name, y))]
    if named.which is Which.LAST:
        days = [d for d in days if d < today][-1:]
    elif named.which is Which.NEXT:
        days = [d for d in days if d > today][:1]
    day = choose_day(days, today, anchors.direction)
    return calendar.stretch_of(day, Granularity.DAY) if day else None


def _place_year_part(part: YearPart, anchors: Anchors) -> Stretch | None:
    if part.year is not None:
        year = _year(part.year, anchors)
        return calendar.year_part(year, part.part) if year else None
    if anchors.day is None:
        return None
    today = anchors.day
    years = range(today.year - 2, today.year + 3)
    stretches = [s for y in years if (s := calendar.year_part(y, part.part))]
    return choose_part(stretches, part, anchors)


def _place_day_time(time: DayTime, anchors: Anchors) -> Stretch | None:
    if time.day is None:
        own = None if anchors.is_narrated else anchors.day
        day = anchors.focus_day(Granularity.DAY) or own
        found = calendar.stretch_of(day, Granularity.DAY) if day else None
    else:
        found = place(time.day, anchors)
    if found is None or found.granularity is not Granularity.DAY or found.end is None:
        return None
    if time.part is not None:
        return calendar.day_part(found, time.part)
    return calendar.day_clock(found, time.hour or 0, time.minute or 0, time.zone or "")


def _year(year: int | Which | None, anchors: Anchors) -> int | None:
    if not isinstance(year, Which):
        return year
    is_told = anchors.is_narrated or year in FROM_FOCUS
    focus = anchors.focus_day(Granularity.YEAR) if is_told else None
    day = focus or (None if anchors.is_narrated else anchors.day)
    return day.year + _WHICH_OFFSET[year] if day else None


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
