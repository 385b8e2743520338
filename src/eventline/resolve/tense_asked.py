"""Which times a tense can place: "Friday" and "in May", not "1994" or "yesterday"."""

from __future__ import annotations

from eventline.model import Granularity, TimeExpression
from eventline.model.time_expression import (
    Anaphoric,
    CalendarDate,
    DayTime,
    Deictic,
    Duration,
    Era,
    Modified,
    Origin,
    Recurrence,
    Reference,
    SamePeriod,
    Shift,
    Weekday,
)


def asks_for_tense(expression: TimeExpression) -> bool:
    """Says whether a tense can choose what is meant: not of 1994, two days."""
    match expression:
        case Modified(expression=inner):
            return asks_for_tense(inner)
        case DayTime(day=day) if day is not None:
            return asks_for_tense(day)
        case CalendarDate(year=int()) | DayTime() | Era() | Recurrence() | Reference():
            return False
        case Duration(is_ahead=False) | SamePeriod() | Shift(origin=Origin.PUBLISHED):
            return False
        case Anaphoric(unit=unit):
            return unit is Granularity.QUARTER
        case Deictic(unit=unit):
            return unit is Granularity.WEEKEND
    return True


def is_weekday(expression: TimeExpression) -> bool:
    """Holds for "Friday", "late on Friday" and "Friday night"."""
    match expression:
        case Modified(expression=inner):
            return is_weekday(inner)
        case DayTime(day=day) if day is not None:
            return is_weekday(day)
    return isinstance(expression, Weekday)


def is_month(expression: TimeExpression) -> bool:
    """Holds for "May" and "early May", not for a day or a year of it."""
    match expression:
        case Modified(expression=inner):
            return is_month(inner)
        case CalendarDate(year=None, month=int(), day=None):
            return True
    return False
