"""Times made of several: what neighbours say together, and what modifies them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeGuard

import attrs

from eventline.mentions import time_modifier_words as modifiers
from eventline.mentions import time_words as words
from eventline.mentions.time_rule import Parts
from eventline.model import Granularity, TimeExpression
from eventline.model.time_expression import (
    Amount,
    Anaphoric,
    CalendarDate,
    DayBeside,
    DayExpression,
    DayOfMonth,
    DayTime,
    Deictic,
    Duration,
    Holiday,
    Modified,
    NthDay,
    Recurrence,
    Reference,
    Shift,
    Weekday,
    Which,
    YearPart,
)

_WHICH_YEAR: Mapping[int, Which] = {-1: Which.LAST, 0: Which.THIS, 1: Which.NEXT}
# The hour before which a clock time beside "night" may be of the next morning.
_EVENING = 6
_THAT_YEAR: Mapping[int, Which] = {
    -1: Which.PREVIOUS,
    0: Which.SAME,
    1: Which.FOLLOWING,
}


def join_weekday(
    first: TimeExpression, second: TimeExpression
) -> CalendarDate | DayTime | None:
    """Joins "Thursday" and "April 8", "noon on Thursday" and "April 8"."""
    if isinstance(first, DayTime) and isinstance(first.day, Weekday):
        day = join_weekday(first.day, second)
        return attrs.evolve(first, day=day) if isinstance(day, CalendarDate) else None
    if not isinstance(first, Weekday) or not isinstance(second, CalendarDate):
        return None
    if second.day is None or second.weekday is not None:
        return None
    return attrs.evolve(second, weekday=first.weekday)


def join_year(
    first: TimeExpression, second: TimeExpression
) -> CalendarDate | YearPart | Holiday | None:
    """Joins "June" and "last year", "the third quarter" and "2019"."""
    year = _year_of(second)
    if year is None or not isinstance(first, CalendarDate | YearPart | Holiday):
        return None
    if first.year is not None or first.which is not None:
        return None
    if isinstance(first, CalendarDate) and first.month is None:
        return None
    return attrs.evolve(first, year=year)


def join_after_year(
    first: TimeExpression, second: TimeExpression
) -> CalendarDate | YearPart | Holiday | None:
    """Joins "this year's" and "third quarter"."""
    return join_year(second, first) if isinstance(second, YearPart) else None


def join_time(first: TimeExpression, second: TimeExpression) -> DayTime | None:
    """Joins "Wednesday" and "night", "9:30 Friday" and "night"."""
    if not isinstance(second, DayTime) or second.day is not None:
        return None
    if isinstance(first, DayTime) and second.hour is None:
        return _join_hour(first, attrs.evolve(second, day=first.day))
    if isinstance(first, DayTime):
        return _join_hour(second, first)
    return attrs.evolve(second, day=first) if is_day(first) else None


def join_day(first: TimeExpression, second: TimeExpression) -> DayTime | None:
    """Joins "5:30 p.m." and "Thursday", "7:15" and "Monday evening"."""
    if not isinstance(first, DayTime) or first.day is not None:
        return None
    if isinstance(second, DayTime):
        return _join_hour(first, second) if first.hour is not None else None
    return attrs.evolve(first, day=second) if is_day(second) else None


def share_year(
    first: TimeExpression, second: TimeExpression, *, is_range: bool
) -> TimeExpression | None:
    """Gives "May" the year of "May and June 1871", None where there is none to give.

    A clock time takes the day: "between **3 a.m.** and 4 a.m. on Sunday".

    A range that ends earlier in the year began in the year before: "December to March
    1872".
    """
    if isinstance(first, Modified):
        inner = share_year(first.expression, second, is_range=is_range)
        if not isinstance(inner, CalendarDate | DayTime | YearPart):
            return None
        return Modified(inner, first.mod)
    if isinstance(second, Modified):
        return share_year(first, second.expression, is_range=is_range)
    if isinstance(first, DayTime):
        return _share_day(first, second)
    if not isinstance(first, CalendarDate | YearPart) or first.which is not None:
        return None
    if not isinstance(second, type(first)) or not isinstance(second.year, int):
        return None
    if first.year is not None or _is_empty(first):
        return None
    is_before = is_range and _in_year(first) > _in_year(second)
    return attrs.evolve(first, year=second.year - is_before)


def join_night(first: TimeExpression, second: TimeExpression) -> DayTime | None:
    """Joins "overnight" and "Sunday": the night before that day."""
    is_night = isinstance(first, DayTime) and first.day is None and first.part == "NI"
    if not is_night or not is_day(second):
        return None
    return DayTime(DayBeside(second, -1), "NI")


def is_day(expression: TimeExpression) -> TypeGuard[DayExpression]:
    """Says whether the expression names one day."""
    match expression:
        case Weekday() | Holiday() | DayOfMonth() | NthDay() | DayBeside():
            return True
        case CalendarDate():
            return expression.day is not None
        case Deictic() | Anaphoric():
            return expression.unit is Granularity.DAY
        case Shift():
            return expression.amount.unit is Granularity.DAY
    return False


def modify_stretch(expression: TimeExpression, parts: Parts) -> Modified | None:
    """Modifies by "early", "mid-" or "late"."""
    if isinstance(expression, Modified | Recurrence | Reference | Duration):
        return None
    if isinstance(expression, DayTime) and expression.hour is not None:
        return None
    return Modified(expression, modifiers.STRETCH_MODS[parts["mod"]])


def join_week(first: TimeExpression, second: TimeExpression) -> NthDay | None:
    """Joins "Monday" and "last week", "Friday" and "that week"."""
    if not isinstance(first, Weekday) or first.which is not None:
        return None
    if not isinstance(second, Anaphoric | Deictic):
        return None
    is_week = second.unit is Granularity.WEEK
    return NthDay(1, second, first.weekday) if is_week else None


def join_weeks_ago(first: TimeExpression, second: TimeExpression) -> DayBeside | None:
    """Joins "a week ago" and "Friday": the Friday before the last one."""
    if not isinstance(second, Weekday) or second.which is not None:
        return None
    match first:
        case Shift(Amount(count=float() | int() as count, unit=Granularity.WEEK), -1):
            return DayBeside(second, -7 * int(count))
    return None


def modify_neighbour(expression: TimeExpression, parts: Parts) -> DayBeside | None:
    """Goes to the day before or after: "the day after" of "Christmas"."""
    if not is_day(expression) or isinstance(expression, Anaphoric | Deictic | Shift):
        return None
    return DayBeside(expression, 1 if parts["side"] == "after" else -1)


def modify_edge(expression: TimeExpression, parts: Parts) -> Modified | None:
    """Modifies by "the end of" and its like."""
    if isinstance(expression, Modified | Recurrence | Reference | Duration | DayTime):
        return None
    return Modified(expression, modifiers.EDGES[parts["edge"]])


def modify_amount(expression: TimeExpression, parts: Parts) -> Modified | None:
    """Modifies a length by "more than", "about" or "or so"."""
    if not isinstance(expression, Duration | Shift):
        return None
    if parts["bound"] == "over" and _is_stretched(expression):
        return None
    return Modified(expression, modifiers.AMOUNT_MODS[parts["bound"]])


def modify_date(expression: TimeExpression, parts: Parts) -> Modified | None:
    """Modifies a date or a clock time by "about" or "around"."""
    if isinstance(expression, Modified | Recurrence | Reference | Duration):
        return None
    return Modified(expression, modifiers.DATE_MODS[parts["about"]])


def modify_zone(expression: TimeExpression, parts: Parts) -> DayTime | None:
    """Gives a clock time the zone that follows its day."""
    if not isinstance(expression, DayTime) or expression.hour is None:
        return None
    if expression.zone is not None:
        return None
    return attrs.evolve(expression, zone=words.ZONES[parts["zone"]])


def modify_beyond(expression: TimeExpression, parts: Parts) -> Modified | None:
    """Modifies by "or later", "or so", "pre-" and their like."""
    if isinstance(expression, Modified | Recurrence | Reference):
        return None
    return Modified(expression, modifiers.BEYOND[parts["beyond"]])


def _share_day(first: DayTime, second: TimeExpression) -> DayTime | None:
    if first.day is not None or first.hour is None:
        return None
    if not isinstance(second, DayTime) or second.hour is None or second.day is None:
        return None
    return attrs.evolve(first, day=second.day)


def _is_empty(expression: CalendarDate | YearPart) -> bool:
    return isinstance(expression, CalendarDate) and expression.month is None


def _in_year(expression: CalendarDate | YearPart) -> tuple[int, int]:
    if isinstance(expression, CalendarDate):
        return expression.month or 0, expression.day or 0
    return words.PARTS_IN_ORDER.index(expression.part), 0


def _is_stretched(expression: Duration | Shift) -> bool:
    """Says whether "over" means "during": "over the past week", "over several days"."""
    if isinstance(expression, Shift):
        return False
    return expression.which is not None or expression.amounts[0].count is None


def _join_hour(clock: DayTime, part: DayTime) -> DayTime | None:
    if clock.hour is None or part.part is None or part.day is None:
        return None
    if part.part == "NI" and clock.hour < _EVENING:
        return None
    is_late = part.part in {"AF", "EV", "NI"} and clock.hour < 12
    return attrs.evolve(
        clock, day=part.day, hour=clock.hour + 12 if is_late else clock.hour
    )


def _year_of(expression: TimeExpression) -> int | Which | None:
    match expression:
        case CalendarDate(year=year, month=None):
            return year
        case Deictic(unit=Granularity.YEAR, offset=offset):
            return _WHICH_YEAR.get(offset)
        case Anaphoric(unit=Granularity.YEAR, offset=offset):
            return _THAT_YEAR.get(offset)
    return None
