"""Tells history from news by what times a text mentions."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterable

from eventline.model import TimeExpression, TimeMention
from eventline.model.time_expression import (
    CalendarDate,
    DayTime,
    Deictic,
    Era,
    Holiday,
    Modified,
    Origin,
    Shift,
    Weekday,
    YearPart,
)

# So many explicit years far from publication make a narrative.
_FEW = 3
# Years between a text and what is history to it.
_FAR = 2


def is_narrative(
    mentions: Iterable[TimeMention], published: datetime.date | None
) -> bool:
    """Says whether a text tells of times that its publication date does not help with.

    Its explicit years that lie two years or more before publication are three or
    more, outnumber the times that are counted from the publication day ("yesterday",
    "last week", "ago", a bare weekday) and the years near to it, and its first
    sentence with any of these has only such years: news opens with its own day.
    Without a publication date it is enough that explicit years are not outnumbered.
    """
    signs = [
        (mention.word.sentence, is_far)
        for mention in mentions
        if (is_far := _is_far(mention.expression, published)) is not None
    ]
    far = sum(is_far for _, is_far in signs)
    near = len(signs) - far
    if published is None:
        return far >= near
    groups = itertools.groupby(signs, key=lambda sign: sign[0])
    opening = next((list(group) for _, group in groups), [])
    return far >= _FEW and far > near and all(is_far for _, is_far in opening)


def explicit_year(expression: TimeExpression) -> int | None:
    """Returns the year that an expression says, None where it says none."""
    match expression:
        case Modified(expression=inner):
            return explicit_year(inner)
        case DayTime(day=day) if day is not None:
            return explicit_year(day)
        case CalendarDate(year=int(year)) | YearPart(year=int(year)):
            return year
        case Holiday(year=int(year)):
            return year
        case Era(digits=digits):
            return int(digits.ljust(4, "0"))
    return None


def _is_far(expression: TimeExpression, published: datetime.date | None) -> bool | None:
    """Says whether a time is far from publication; None where it does not show."""
    year = explicit_year(expression)
    if year is not None:
        return published is None or published.year - year >= _FAR
    return False if _is_of_today(expression) else None


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
