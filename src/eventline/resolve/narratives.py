"""Tells history from news by what times a text mentions."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from eventline.model import Granularity, TimeExpression, TimeMention
from eventline.model.time_expression import (
    CalendarDate,
    DayTime,
    Deictic,
    Era,
    Holiday,
    Modified,
    NthDay,
    Origin,
    Shift,
    Weekday,
    YearPart,
)

# So many explicit years far from publication make a narrative.
_FEW = 3
# Years between a text and what is history to it, and months where they are said.
_FAR = 2
_FAR_MONTHS = 9


def is_narrative(
    mentions: Iterable[TimeMention], published: datetime.date | None
) -> bool:
    """Says whether a text tells of times that its publication date does not help with.

    Its first sentence with such a time has only explicit years that lie two years or
    more before publication: news opens with its own day or with one whose year it
    does not say. They are three or more, and
    outnumber the times that are counted from the publication day ("yesterday", "last
    week", "ago", a bare weekday) and the years near to it; where there are none of
    those, two are enough, or one that opens the text with its month. Without a
    publication date it is enough that explicit years are more than the others, and a
    weekday after a day with its year ("on Friday") or "the year" is no sign.
    """
    signs = list(_signs(mentions, published))
    far = sum(is_far for _, is_far, _ in signs)
    near = len(signs) - far
    if published is None:
        return far > near
    opening = [sign for sign in signs if sign[0] == signs[0][0]]
    if not all(is_far for _, is_far, _ in opening):
        return False
    is_dated = any(_says_month(expression) for _, _, expression in opening)
    return far > near and (far >= _FEW or (not near and (far > 1 or is_dated)))


def explicit_year(expression: TimeExpression) -> int | None:
    """Returns the year that an expression says, None where it says none."""
    match expression:
        case Modified(expression=inner):
            return explicit_year(inner)
        case DayTime(day=day) if day is not None:
            return explicit_year(day)
        case NthDay(within=within):
            return explicit_year(within)
        case CalendarDate(year=int(year)) | YearPart(year=int(year)):
            return year
        case Holiday(year=int(year)):
            return year
        case Era(digits=digits):
            return int(digits.ljust(4, "0"))
    return None


def _signs(
    mentions: Iterable[TimeMention], published: datetime.date | None
) -> Iterator[tuple[int, bool, TimeExpression]]:
    """Yields the times that tell: sentence, whether it is far, and what was said."""
    has_year = has_day = False
    for mention in mentions:
        expression = mention.expression
        is_far = _is_far(expression, published)
        if published is None and _goes_on(expression, has_day=has_day):
            continue
        has_day = has_day or _says_day(expression)
        if is_far is None and not has_year and _says_month(expression):
            is_far = False
        if is_far is not None:
            has_year = has_year or is_far
            yield mention.word.sentence, is_far, expression


def _goes_on(expression: TimeExpression, *, has_day: bool) -> bool:
    """Says whether an undated tale may tell so: "the end of the year", a weekday.

    A weekday goes on from a day that was told, "on 15 April 1912 … **on Friday**".
    """
    match expression:
        case Modified(expression=inner):
            return _goes_on(inner, has_day=has_day)
        case DayTime(day=day) if day is not None:
            return _goes_on(day, has_day=has_day)
        case Deictic(offset=0, unit=unit):
            return unit is not Granularity.DAY
        case Weekday():
            return has_day
    return False


def _is_far(expression: TimeExpression, published: datetime.date | None) -> bool | None:
    """Says whether a time is far from publication; None where it does not show."""
    year = explicit_year(expression)
    if year is not None and published is not None:
        return _is_long_before(expression, year, published)
    if year is not None:
        return True
    return False if _is_of_today(expression) else None


def _is_long_before(
    expression: TimeExpression, year: int, published: datetime.date
) -> bool | None:
    """Says whether a year is history; the year before may be or not, without a month.

    "The war of **August 2008**" is, a year and a half later.
    """
    if published.year - year != _FAR - 1:
        return published.year - year >= _FAR
    month = _month_of(expression)
    if month is None:
        return None
    months = 12 * (published.year - year) + published.month - month
    return months >= _FAR_MONTHS


def _says_day(expression: TimeExpression) -> bool:
    match expression:
        case Modified(expression=inner):
            return _says_day(inner)
        case DayTime(day=day) if day is not None:
            return _says_day(day)
        case CalendarDate(year=int(), day=int()):
            return True
    return False


def _says_month(expression: TimeExpression) -> bool:
    return _month_of(expression) is not None


def _month_of(expression: TimeExpression) -> int | None:
    match expression:
        case Modified(expression=inner):
            return _month_of(inner)
        case DayTime(day=day) if day is not None:
            return _month_of(day)
        case NthDay(within=within):
            return _month_of(within)
        case CalendarDate(month=month):
            return month
    return None


def _is_of_today(expression: TimeExpression) -> bool:
    match expression:
        case Modified(expression=inner):
            return _is_of_today(inner)
        case DayTime(day=day) if day is not None:
            return _is_of_today(day)
        case Weekday() | Deictic():
            return True
        case Shift(origin=origin):
            return origin is Origin.PUBLISHED
    return False
