"""Writes times in EDTF, the Extended Date/Time Format of ISO 8601-2:2019.

EDTF has no weeks, parts of day, lengths or sets: a week becomes the interval of its
days, a part of day its day, a length the interval that it covers if that is known.
"""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Callable, Mapping

_DATE = re.compile(r"(?:[\dX]{4})(?:-[\dX]{2}){0,2}")
_CLOCK = re.compile(r"([\dX-]{10})T(\d\d)(?::(\d\d))?(?::(\d\d))?(Z|[+-]\d\d:\d\d)?")
_DAY_PART = re.compile(r"([\dX-]{10})T(?:[A-Z]{2}|X.*)")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE|-[1-7])?")
_YEAR_PART = re.compile(r"(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])")
_PLAIN = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?")
_ERA = re.compile(r"\d{2,3}")
_OLD = re.compile(r"BC(\d{4})(-.*)?")
_OLD_CENTURY = re.compile(r"BC(\d\d)")
_OLD_DECADE = re.compile(r"BC(\d{3})")

# ISO 8601-2 codes of seasons (level 1), quarters and halves (level 2).
_CODES: Mapping[str, str] = {
    "SP": "21",
    "SU": "22",
    "FA": "23",
    "WI": "24",
    "Q1": "33",
    "Q2": "34",
    "Q3": "35",
    "Q4": "36",
    "H1": "40",
    "H2": "41",
}


def edtf_of_value(value: str) -> str | None:
    """Returns the EDTF string of a TIMEX3 value, None where EDTF has none for it.

    >>> edtf_of_value("199"), edtf_of_value("2020-W39"), edtf_of_value("P3D")
    ('199X', '2020-09-21/2020-09-27', None)
    """
    first, slash, last = value.partition("/")
    if slash:
        ends = edtf_of_value(first), edtf_of_value(last)
        return f"{ends[0]}/{ends[1]}" if all(ends) else None
    if value == "XXXX":
        return None
    for pattern, write in _SHAPES:
        match = pattern.fullmatch(value)
        if match:
            return write(match)
    return None


def edtf_of_interval(
    start: datetime.datetime | None, end: datetime.datetime | None
) -> str | None:
    """Returns the days of a half-open stretch, with ".." for an open end."""
    if start is None and end is None:
        return None
    first = start.date().isoformat() if start else ".."
    last = (end - datetime.timedelta(microseconds=1)).date() if end else None
    return f"{first}/{last.isoformat() if last else '..'}"


def edtf_of_days(written: str) -> tuple[str, str] | None:
    """Returns the first and last day of a year, month, day or interval of days."""
    first, _, last = written.partition("/")
    start, end = _first_day(first), _last_day(last or first)
    return (start, end) if start and end else None


def _first_day(written: str) -> str | None:
    if not _PLAIN.fullmatch(written):
        return None
    return f"{written}-01-01"[: len("2020-10-02")]


def _last_day(written: str) -> str | None:
    if not _PLAIN.fullmatch(written):
        return None
    if len(written) == len("2020"):
        return f"{written}-12-31"
    if len(written) == len("2020-10-02"):
        return written
    year, month = map(int, written.split("-"))
    return f"{written}-{calendar.monthrange(year, month)[1]:02d}"


def _clock(match: re.Match[str]) -> str | None:
    day, hour, minute, second, zone = match.groups(default="")
    if "X" in day:
        return day if _has_digit(day) else None
    if hour == "24":
        hour, day = "00", _next_day(day)
    return f"{day}T{hour}:{minute or '00'}:{second or '00'}{zone}" if day else None


def _next_day(day: str) -> str:
    try:
        found = datetime.date.fromisoformat(day) + datetime.timedelta(days=1)
    except (OverflowError, ValueError):
        return ""
    return found.isoformat()


def _day_part(match: re.Match[str]) -> str | None:
    return match[1] if _has_digit(match[1]) else None


def _week(match: re.Match[str]) -> str | None:
    year, week, rest = int(match[1]), int(match[2]), match[3]
    first, last = {None: (1, 7), "-WE": (6, 7)}.get(rest, (0, 0))
    if rest and not first:
        first = last = int(rest[1])
    try:
        days = [datetime.date.fromisocalendar(year, week, n) for n in (first, last)]
    except ValueError:
        return None
    return "/".join(day.isoformat() for day in days) if first != last else str(days[0])


def _old(match: re.Match[str]) -> str | None:
    """Writes 218 BC as the year -0217: EDTF counts a year zero."""
    year, rest = f"{1 - int(match[1]):05d}", match[2] or ""
    year = year if year.startswith("-") else "0000"
    part = _YEAR_PART.fullmatch(f"0001{rest}")
    return f"{year}-{_CODES[part[2]]}" if part else f"{year}{rest}"


def _old_decade(match: re.Match[str]) -> str:
    """Writes the 480s BC as the years from 489 to 480 BC."""
    first, last = int(match[1]) * 10 + 8, int(match[1]) * 10 - 1
    return f"-{first:04d}/-{last:04d}" if last > 0 else f"-{first:04d}/0001"


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


_SHAPES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...] = (
    (_DATE, lambda match: match[0] if _has_digit(match[0]) else None),
    (_ERA, lambda match: match[0].ljust(4, "X")),
    (_YEAR_PART, lambda match: f"{match[1]}-{_CODES[match[2]]}"),
    (_WEEK, _week),
    (_CLOCK, _clock),
    (_DAY_PART, _day_part),
    (_OLD, _old),
    (_OLD_DECADE, _old_decade),
    (_OLD_CENTURY, lambda match: f"-{match[1]}XX"),
)
