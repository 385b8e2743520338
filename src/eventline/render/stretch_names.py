"""What stands above a stretch of a drawn axis: "Fri 15" and "September 2023"."""

from __future__ import annotations

import datetime

import attrs

from eventline.render.scale import Stretch
from eventline.render.table_words import MONTHS, WEEKDAYS

_ONE_DAY = datetime.timedelta(days=1)
_YEAR = 365.25
_MONTH = 30.4


@attrs.frozen
class StretchName:
    """Two ways to say a stretch, long and short, and what it is part of, both ways."""

    long: str
    short: str
    whole: str = ""
    short_whole: str = ""


def name_stretch(stretch: Stretch) -> StretchName:
    """Returns the names of a year, a month, a day, another stretch, or a gap."""
    start, last = stretch.start, stretch.end - _ONE_DAY
    if stretch.is_gap:
        return StretchName(_length(stretch.days), "")
    month = MONTHS[start.month - 1]
    year = f"{start.year}"
    if stretch.days == 1:
        day = f"{WEEKDAYS[start.weekday()]} {start.day}"
        return StretchName(
            day, f"{start.day}", f"{month} {year}", f"{month[:3]} {year}"
        )
    if _is_start_of_year(start) and _is_start_of_year(stretch.end):
        years = year if last.year == start.year else f"{start.year}–{last.year}"
        return StretchName(years, years)
    if start.day == 1 and stretch.end.day == 1:
        if start.month == last.month and start.year == last.year:
            return StretchName(month, month[:3], year, year)
        months = f"{month[:3]} – {MONTHS[last.month - 1][:3]}"
        return StretchName(months, month[:3], year, year)
    first = (
        f"{start.day}" if _is_same_month(start, last) else f"{start.day} {month[:3]}"
    )
    days = f"{first} – {last.day} {MONTHS[last.month - 1][:3]}"
    return StretchName(days, f"{start.day} –", year, year)


def _is_start_of_year(day: datetime.datetime) -> bool:
    return (day.month, day.day) == (1, 1)


def _is_same_month(one: datetime.datetime, other: datetime.datetime) -> bool:
    return (one.year, one.month) == (other.year, other.month)


def _length(days: int) -> str:
    for unit, length in (("year", _YEAR), ("month", _MONTH)):
        if days >= 2 * length:
            return f"{days / length:.0f} {unit}s"
    return f"{days} days"
