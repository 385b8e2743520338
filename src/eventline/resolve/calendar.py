"""Stretches of the calendar: their TIMEX3 values, intervals and neighbours."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

import attrs

from eventline.model import Granularity, Interval
from eventline.resolve import time_tables as tables

_MONTHS_A_UNIT: Mapping[Granularity, int] = {
    Granularity.MONTH: 1,
    Granularity.QUARTER: 3,
    Granularity.HALF: 6,
    Granularity.YEAR: 12,
    Granularity.DECADE: 120,
    Granularity.CENTURY: 1200,
}
_HOURS_A_DAY = 24
_DAYS_A_UNIT: Mapping[Granularity, int] = {
    Granularity.DAY: 1,
    Granularity.WEEK: 7,
    Granularity.WEEKEND: 7,
}
_MINUTES_A_UNIT: Mapping[Granularity, float] = {
    Granularity.HOUR: 60.0,
    Granularity.MINUTE: 1.0,
    Granularity.SECOND: 1 / 60,
}


@attrs.frozen
class Stretch:
    """A stretch of the calendar with its TIMEX3 value; `end` is exclusive."""

    value: str
    granularity: Granularity
    start: datetime.datetime
    end: datetime.datetime | None

    @property
    def interval(self) -> Interval:
        """What it covers."""
        return Interval(self.start, self.end)


def stretch_of(moment: datetime.date, unit: Granularity) -> Stretch | None:
    """Returns the stretch of this unit that holds the day; None out of the calendar.

    A week is an ISO week; a weekend the one of the day's ISO week.

    >>> stretch_of(datetime.date(2020, 10, 2), Granularity.WEEK).value
    '2020-W40'
    """
    if unit in _MINUTES_A_UNIT:
        return _clock_stretch(moment, unit)
    day = datetime.date(moment.year, moment.month, moment.day)
    iso = day.isocalendar()
    match unit:
        case Granularity.DAY | Granularity.PART_OF_DAY:
            return _from_day(day.isoformat(), Granularity.DAY, day, 1)
        case Granularity.WEEK:
            monday = shift_day(day, Granularity.DAY, 1 - iso.weekday)
            return _from_day(f"{iso.year}-W{iso.week:02d}", unit, monday, 7)
        case Granularity.WEEKEND:
            saturday = shift_day(day, Granularity.DAY, 6 - iso.weekday)
            return _from_day(f"{iso.year}-W{iso.week:02d}-WE", unit, saturday, 2)
        case Granularity.MONTH:
            return _from_month(f"{day:%Y-%m}", unit, day.year, day.month, 1)
        case Granularity.SEASON:
            months_since_spring = (day.month - 3) % 12
            part = ("SP", "SU", "FA", "WI")[months_since_spring // 3]
            return year_part(day.year - (day.month < 3), part)
        case Granularity.QUARTER:
            return year_part(day.year, f"Q{(day.month + 2) // 3}")
        case Granularity.HALF:
            return year_part(day.year, f"H{(day.month + 5) // 6}")
        case Granularity.DECADE:
            return era(f"{day.year // 10:03d}")
        case Granularity.CENTURY:
            return era(f"{day.year // 100:02d}")
    return _from_month(f"{day.year:04d}", Granularity.YEAR, day.year, 1, 12)


def stretch_of_date(year: int, month: int, day: int | None) -> Stretch | None:
    """Returns a month of a year or a day of it; None where there is no such day."""
    try:
        found = datetime.date(year, month, day or 1)
    except ValueError:
        return None
    return stretch_of(found, Granularity.DAY if day else Granularity.MONTH)


def stretch_of_year(year: int) -> Stretch | None:
    """Returns a whole year; None where the calendar does not have it."""
    return _from_month(f"{year:04d}", Granularity.YEAR, year, 1, 12)


def year_part(year: int, part: str) -> Stretch | None:
    """Returns a season, quarter or half of a year; winter begins in December."""
    month, length = tables.YEAR_PARTS[part]
    grains = {"Q": Granularity.QUARTER, "H": Granularity.HALF}
    grain = grains.get(part[0], Granularity.SEASON)
    return _from_month(f"{year:04d}-{part}", grain, year, month, length)


def era(digits: str) -> Stretch | None:
    """Returns the decade (three digits) or the century (two digits)."""
    grain = Granularity.DECADE if len(digits) == 3 else Granularity.CENTURY
    years = 10 if grain is Granularity.DECADE else 100
    return _from_month(digits, grain, int(digits) * years, 1, years * 12)


def day_part(day: Stretch, part: str) -> Stretch:
    """Returns a part of a day: the night goes on to the next morning."""
    first, last = tables.PARTS_OF_DAY[part]
    start = day.start + datetime.timedelta(hours=first)
    end = day.start + datetime.timedelta(hours=last)
    return Stretch(f"{day.value}T{part}", Granularity.PART_OF_DAY, start, end)


def day_clock(day: Stretch, hour: int, minute: int, zone: str) -> Stretch:
    """Returns a minute of a day; hour 24, the midnight that ends it, is its last."""
    length = datetime.timedelta(minutes=1)
    is_end = hour == _HOURS_A_DAY
    start = day.start + datetime.timedelta(hours=hour, minutes=minute)
    start = start - length if is_end else start
    end = start + length
    value = f"{day.value}T{hour:02d}:{minute:02d}{zone}"
    return Stretch(value, Granularity.MINUTE, start, end)


def shift_day(
    day: datetime.date, unit: Granularity, count: float
) -> datetime.date | None:
    """Returns the day so many units later; None past the ends of the calendar.

    Months and years keep the day of the month where they can.
    """
    try:
        if unit in _DAYS_A_UNIT:
            return day + datetime.timedelta(days=round(count * _DAYS_A_UNIT[unit]))
        months = day.year * 12 + day.month - 1 + round(count * _MONTHS_A_UNIT[unit])
        first = datetime.date(months // 12, months % 12 + 1, 1)
        last = _add_months(first, 1) - datetime.timedelta(days=1)
        return first.replace(day=min(day.day, last.day))
    except (OverflowError, ValueError):
        return None


def shift_moment(
    moment: datetime.datetime, unit: Granularity, count: float
) -> datetime.datetime | None:
    """Returns the moment so many hours, minutes or seconds later."""
    try:
        return moment + datetime.timedelta(minutes=count * _MINUTES_A_UNIT[unit])
    except OverflowError:
        return None


def is_clock_unit(unit: Granularity) -> bool:
    """Says whether the unit is an hour or finer."""
    return unit in _MINUTES_A_UNIT


def shifted(
    day: datetime.date | None, unit: Granularity, count: float
) -> Stretch | None:
    """Returns the stretch of a unit so many units from a day."""
    moved = shift_day(day, unit, count) if day else None
    return stretch_of(moved, unit) if moved else None


def nth_day(within: Stretch, number: int, weekday: int | None) -> Stretch | None:
    """Returns a day of a stretch by its number, the last for -1; None where it lacks.

    >>> march = stretch_of_date(2026, 3, None)
    >>> nth_day(march, 1, 1).value, nth_day(march, -1, None).value
    ('2026-03-02', '2026-03-31')
    """
    if within.end is None:
        return None
    length = (within.end - within.start).days
    days = (within.start + datetime.timedelta(days=n) for n in range(length))
    chosen = [d for d in days if weekday is None or d.isoweekday() == weekday]
    place = number if number < 0 else number - 1
    if place >= len(chosen):
        return None
    return stretch_of(chosen[place], Granularity.DAY)


def holiday(name: str, year: int) -> datetime.date | None:
    """Returns the day of a named day in a year; None where it is not known."""
    try:
        if name in tables.FIXED_HOLIDAYS:
            return datetime.date(year, *tables.FIXED_HOLIDAYS[name])
        if name in tables.EASTER_HOLIDAYS:
            from_easter = tables.EASTER_HOLIDAYS[name]
            return _easter(year) + datetime.timedelta(days=from_easter)
        if name not in tables.WEEKDAY_HOLIDAYS:
            return None
        month, weekday, which, later = tables.WEEKDAY_HOLIDAYS[name]
        first = datetime.date(year, month, 1)
        if which < 0:
            first = _add_months(first, 1)
            which = 0
        to_first = (weekday - first.isoweekday()) % 7
        days = to_first + 7 * (which - 1) + later
        return first + datetime.timedelta(days=days)
    except (OverflowError, ValueError):
        return None


def _easter(year: int) -> datetime.date:
    """Returns Easter Sunday by the anonymous Gregorian computus (Meeus, ch. 8)."""
    century, of_century = divmod(year, 100)
    golden = year % 19
    leap, leap_left = divmod(century, 4)
    shifted = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - shifted + 15) % 30
    quarter, left = divmod(of_century, 4)
    to_sunday = (32 + 2 * leap_left + 2 * quarter - epact - left) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return datetime.date(year, month, day + 1)


def _clock_stretch(moment: datetime.date, unit: Granularity) -> Stretch | None:
    if not isinstance(moment, datetime.datetime):
        return None
    start = moment.replace(minute=0, second=0, microsecond=0, tzinfo=None)
    if unit is Granularity.HOUR:
        value = f"{start:%Y-%m-%dT%H}"
        return Stretch(value, unit, start, start + datetime.timedelta(hours=1))
    start = start.replace(minute=moment.minute)
    value = f"{start:%Y-%m-%dT%H:%M}"
    end = start + datetime.timedelta(minutes=1)
    return Stretch(value, Granularity.MINUTE, start, end)


def _from_day(
    value: str, grain: Granularity, first: datetime.date | None, days: int
) -> Stretch | None:
    if first is None:
        return None
    start = datetime.datetime.combine(first, datetime.time())
    last = shift_day(first, Granularity.DAY, days)
    end = datetime.datetime.combine(last, datetime.time()) if last else None
    return Stretch(value, grain, start, end)


def _from_month(
    value: str, grain: Granularity, year: int, month: int, months: int
) -> Stretch | None:
    if not 1 <= year <= 9999:
        return None
    first = datetime.date(year, month, 1)
    start = datetime.datetime.combine(first, datetime.time())
    last = shift_day(first, Granularity.MONTH, months)
    end = datetime.datetime.combine(last, datetime.time()) if last else None
    return Stretch(value, grain, start, end)


def _add_months(first: datetime.date, months: int) -> datetime.date:
    """Returns the first of a later month; raises ValueError after the year 9999."""
    count = first.year * 12 + first.month - 1 + months
    return datetime.date(count // 12, count % 12 + 1, 1)
