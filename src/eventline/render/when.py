"""Timex to words that a reader takes in at a glance: "Wed 30 Sep 2020, night"."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable

from eventline.model import Timex, TimexMod, TimexType
from eventline.render.table_words import (
    MODIFIERS,
    MONTHS,
    PARTS_OF_DAY,
    PARTS_OF_YEAR,
    REFERENCES,
    UNITS,
    UNPLACED,
    WEEKDAY_NAMES,
    WEEKDAYS,
)

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ONE_DAY = datetime.timedelta(days=1)
_ONE_SIDED = (
    TimexMod.BEFORE,
    TimexMod.AFTER,
    TimexMod.ON_OR_BEFORE,
    TimexMod.ON_OR_AFTER,
)


def describe_timex(timex: Timex) -> str:
    """Returns the time in words; a value of an unknown shape stays as it is."""
    words = _describe_range(timex) or _describe_value(timex.value)
    if timex.mod in (TimexMod.START, TimexMod.END) and _DAY.fullmatch(timex.value):
        words = f"{words}, {MODIFIERS[timex.mod].format('').strip()}"
    elif timex.mod:
        words = MODIFIERS[timex.mod].format(words)
    if timex.type is TimexType.DURATION:
        return f"for {words}"
    if timex.interval is None or timex.mod in _ONE_SIDED:
        return words
    if timex.interval.start is None:
        return f"until {words}"
    return words if timex.interval.end else f"since {words}"


def describe_day(day: datetime.date) -> str:
    """Returns the day in words: "Fri 2 Oct 2020"."""
    month = MONTHS[day.month - 1][:3]
    return f"{WEEKDAYS[day.weekday()]} {day.day} {month} {day.year:04}"


def _describe_value(value: str) -> str:
    if value in REFERENCES:
        return REFERENCES[value]
    for pattern, describe in _SHAPES:
        match = pattern.fullmatch(value)
        if match:
            return describe(match) or value
    return value


def _describe_range(timex: Timex) -> str | None:
    """Says "Mon 5 Oct 2020 – Fri 9 Oct 2020" where a day's interval is longer."""
    interval = timex.interval
    if interval is None or interval.start is None or interval.end is None:
        return None
    if not _DAY.fullmatch(timex.value) or interval.end - interval.start <= _ONE_DAY:
        return None
    last = interval.end - datetime.timedelta(microseconds=1)
    return f"{describe_day(interval.start)} – {describe_day(last)}"


def _day(match: re.Match[str]) -> str | None:
    day = _read_day(match["day"])
    part, clock = match["part"], match["clock"]
    if day is None:
        return None
    if part:
        return f"{describe_day(day)}, {PARTS_OF_DAY.get(part, part)}"
    if clock:
        zone = {None: "", "Z": " UTC"}.get(match["zone"], f" {match['zone']}")
        return f"{describe_day(day)}, {clock}{zone}"
    return describe_day(day)


def _read_day(words: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(words)
    except ValueError:
        return None


def _yearless_day(match: re.Match[str]) -> str | None:
    month, day = int(match["month"]), match["day"]
    if not 1 <= month <= len(MONTHS):
        return None
    name = f"{int(day)} {MONTHS[month - 1]}" if day else MONTHS[month - 1]
    return f"{name}, year unknown"


def _weekday(match: re.Match[str]) -> str:
    name = WEEKDAY_NAMES[int(match["weekday"]) - 1]
    part = match["part"]
    return f"a {name} {PARTS_OF_DAY.get(part, part)}" if part else f"a {name}"


def _unplaced(match: re.Match[str]) -> str:
    year = f" in {match['year']}" if match["year"] else ""
    return f"some {UNPLACED[match['unit']]}{year}"


def _month(match: re.Match[str]) -> str | None:
    number = int(match["month"])
    if not 1 <= number <= len(MONTHS):
        return None
    return f"{MONTHS[number - 1]} {match['year']}"


def _week(match: re.Match[str]) -> str | None:
    year, week = int(match["year"]), int(match["week"])
    try:
        day = datetime.date.fromisocalendar(year, week, 6 if match["weekend"] else 1)
    except ValueError:
        return None
    name = "weekend" if match["weekend"] else "week"
    return f"{name} of {describe_day(day).partition(' ')[2]}"


def _year_part(match: re.Match[str]) -> str | None:
    words = PARTS_OF_YEAR.get(match["part"])
    year = match["year"]
    if words is None:
        return None
    if year == "XXXX":
        name = words.partition(" {")[0].removesuffix(" of")
        return f"{name}, year unknown"
    return words.format(year=year)


def _century(match: re.Match[str]) -> str:
    number = int(match["century"]) + 1
    teen = 10 <= number % 100 <= 20
    ending = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending} century"


def _duration(match: re.Match[str]) -> str | None:
    parts = re.findall(r"(T?)(\d+(?:\.\d+)?|X+)(CE|DE|[YMWDHS])", match["lengths"])
    is_time = False
    words = []
    for time, count, unit in parts:
        is_time = is_time or bool(time)
        words.append(_length(count, f"T{unit}" if is_time else unit))
    return " ".join(words)


def _length(count: str, unit: str) -> str:
    one, many = UNITS.get(unit, (unit, unit))
    if count.startswith("X"):
        return many
    return f"{count} {one if count == '1' else many}"


_SHAPES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...] = (
    (
        re.compile(
            r"(?P<day>\d{4}-\d\d-\d\d)"
            r"(?:T(?:(?P<part>[A-Z]{2})|(?P<clock>\d\d(?::\d\d){0,2})"
            r"(?P<zone>Z|[+-]\d\d:?\d\d)?))?"
        ),
        _day,
    ),
    (re.compile(r"XXXX-(?P<month>\d\d)(?:-(?P<day>\d\d))?"), _yearless_day),
    (
        re.compile(r"(?:XXXX|\d{4})-WXX-(?P<weekday>[1-7])(?:T(?P<part>[A-Z]{2}))?"),
        _weekday,
    ),
    (
        re.compile(
            r"(?:XXXX|(?P<year>\d{4})(?=-))(?P<unit>-WXX-WE|-WXX|-XX-XX|-XX|-QX)?"
        ),
        _unplaced,
    ),
    (re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)"), _month),
    (re.compile(r"(?P<year>\d{4})-W(?P<week>\d\d)(?P<weekend>-WE)?"), _week),
    (re.compile(r"(?P<year>\d{4}|XXXX)-(?P<part>[A-Z][A-Z0-9])"), _year_part),
    (re.compile(r"(?P<decade>\d{3})"), lambda match: f"{match['decade']}0s"),
    (re.compile(r"(?P<century>\d\d)"), _century),
    (
        re.compile(r"P(?P<lengths>(?:T?(?:\d+(?:\.\d+)?|X+)(?:CE|DE|[YMWDHS]))+)"),
        _duration,
    ),
)
