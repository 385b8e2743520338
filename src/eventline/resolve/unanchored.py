"""The value of an expression as it was said: what needs an anchor stays an X."""

from __future__ import annotations

from typing import assert_never

from eventline.model import Granularity, TimeExpression
from eventline.model.time_expression import (
    Amount,
    Anaphoric,
    CalendarDate,
    DayBeside,
    DayOfMonth,
    DayTime,
    Deictic,
    Duration,
    Era,
    Holiday,
    Modified,
    NthDay,
    Origin,
    Recurrence,
    Reference,
    SamePeriod,
    Shift,
    Weekday,
    WeekOf,
    YearPart,
)
from eventline.resolve import calendar
from eventline.resolve import time_tables as tables


def unanchored_value(expression: TimeExpression) -> str:
    """Returns the TIMEX3 value without any anchor.

    >>> unanchored_value(DayTime(Weekday(3), "NI"))
    'XXXX-WXX-3TNI'
    """
    match expression:
        case CalendarDate():
            return _date_value(expression)
        case Weekday() | DayOfMonth() | NthDay() | Holiday():
            return _day_value(expression)
        case Deictic(unit=unit) | Anaphoric(unit=unit):
            return tables.UNKNOWN_VALUES[unit]
        case Shift():
            return _shift_value(expression)
        case YearPart(part=part, year=year):
            return f"{_year_value(year)}-{part}"
        case Era(digits=digits, is_before_christ=is_old):
            return f"BC{digits}" if is_old else digits
        case DayTime():
            return _day_time_value(expression)
        case DayBeside():
            return tables.UNKNOWN_VALUES[Granularity.DAY]
        case SamePeriod(year=year):
            return _year_value(year)
        case WeekOf():
            return tables.UNKNOWN_VALUES[Granularity.WEEK]
        case Duration(amounts=amounts):
            return duration_value(amounts)
        case Recurrence(every=inner) | Modified(expression=inner):
            return unanchored_value(inner)
        case Reference(value=value):
            return value
        case _:
            assert_never(expression)


def duration_value(amounts: tuple[Amount, ...]) -> str:
    """Returns the ISO 8601 length: `P3D`, `PT5H30M`, with an X where it is vague.

    Fractions are written in the next smaller unit; counted decades and centuries in
    years (`P20Y`), vague ones as TIMEX3 has them (`PXDE`).
    """
    dates, times = "", ""
    for amount in (part for whole in amounts for part in _in_whole_units(whole)):
        code = tables.DURATION_CODES[amount.unit]
        count = "X" if amount.count is None else f"{amount.count:g}"
        if code.startswith("T"):
            times += count + code[1:]
        else:
            dates += count + code
    return f"P{dates}T{times}" if times else f"P{dates}"


def _in_whole_units(amount: Amount) -> tuple[Amount, ...]:
    """Splits 2.5 years into 2 years and 6 months; no unit below seconds."""
    count, unit = amount.count, amount.unit
    if count is None or unit not in tables.SMALLER_UNITS:
        return (amount,)
    smaller, size = tables.SMALLER_UNITS[unit]
    if unit in {Granularity.CENTURY, Granularity.DECADE}:
        return _in_whole_units(Amount(count * size, smaller))
    whole, rest = int(count), count - int(count)
    if not rest or not (rest * size).is_integer():
        return (amount,)
    parts = (Amount(whole, unit), Amount(rest * size, smaller))
    return parts if whole else parts[1:]


def _shift_value(shift: Shift) -> str:
    """Returns the length of the gap where it is counted from a time said before."""
    if shift.origin is Origin.FOCUS:
        return duration_value((shift.amount,))
    return tables.UNKNOWN_VALUES[shift.amount.unit]


def _date_value(date: CalendarDate) -> str:
    value = _year_value(date.year)
    if date.month is not None:
        value += f"-{date.month:02d}"
    if date.day is not None:
        value += f"-{date.day:02d}"
    return value


def _year_value(year: object) -> str:
    if not isinstance(year, int):
        return "XXXX"
    return f"{year:04d}" if year > 0 else f"BC{-year:04d}"


def _day_value(expression: Weekday | DayOfMonth | NthDay | Holiday) -> str:
    match expression:
        case Weekday(weekday=weekday):
            return f"XXXX-WXX-{weekday}"
        case DayOfMonth(day=day):
            return f"XXXX-XX-{day:02d}"
        case NthDay():
            return _nth_day_value(expression)
    return _holiday_value(expression)


def _holiday_value(named: Holiday) -> str:
    if isinstance(named.year, int):
        day = calendar.holiday(named.name, named.year)
        return day.isoformat() if day else f"{named.year:04d}-{_days_of(named)}"
    if named.name in tables.FIXED_HOLIDAYS:
        month, day_of_month = tables.FIXED_HOLIDAYS[named.name]
        return f"XXXX-{month:02d}-{day_of_month:02d}"
    return f"XXXX-{_days_of(named)}"


def _days_of(named: Holiday) -> str:
    return "XX" if named.name in tables.LONG_HOLIDAYS else "XX-XX"


def _nth_day_value(named: NthDay) -> str:
    """Returns the day where its month or year was said with it."""
    match named.within:
        case CalendarDate(year=int(year), month=int(month)):
            within = calendar.stretch_of_date(year, month, None)
        case CalendarDate(year=int(year)):
            within = calendar.stretch_of_year(year)
        case _:
            within = None
    day = calendar.nth_day(within, named.number, named.weekday) if within else None
    return day.value if day else tables.UNKNOWN_VALUES[Granularity.DAY]


def _day_time_value(time: DayTime) -> str:
    day = unanchored_value(time.day) if time.day else "XXXX-XX-XX"
    if time.hour is None:
        return f"{day}T{time.part}"
    return f"{day}T{time.hour:02d}:{time.minute or 0:02d}{time.zone or ''}"
