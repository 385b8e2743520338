"""Years that are before Christ because the year told before them is: "in 429"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from eventline.model import TimeExpression, TimeMention
from eventline.model.time_expression import (
    CalendarDate,
    DayTime,
    Era,
    Modified,
    YearPart,
)

BARE_OLD_YEAR = "year of the era told before"
"""The rule that reads any three digits as a year before Christ."""

# A tale of those times spans so many years.
_COURSE = 150


def in_their_era(mentions: Iterable[TimeMention]) -> Iterator[TimeMention]:
    """Yields the times without bare numbers that are no years of their tale.

    "In 431 BC war broke out. **In 429** ..." is 429 BC, "in 429" after "AD 14" is not.
    """
    told: int | None = None
    for mention in mentions:
        year = _year_of(mention.expression)
        is_bare = mention.rule == BARE_OLD_YEAR
        is_of_tale = told is not None and year is not None and _is_near(year, told)
        if is_bare and not is_of_tale:
            continue
        told = told if year is None else year
        yield mention


def _is_near(year: int, told: int) -> bool:
    return told < 0 and abs(year - told) <= _COURSE


def _year_of(expression: TimeExpression) -> int | None:
    match expression:
        case Modified(expression=inner):
            return _year_of(inner)
        case DayTime(day=day) if day is not None:
            return _year_of(day)
        case Era(digits=digits, is_before_christ=True):
            return -int((digits + "50")[:4])
        case CalendarDate(year=int(year)) | YearPart(year=int(year)):
            return year
    return None
