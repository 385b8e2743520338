"""Whether a text tells of its own publication day as a day that is over."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from eventline.model import Document, TimeExpression, TimeMention
from eventline.model.time_expression import DayTime, Modified, Weekday
from eventline.resolve.anchors import Direction
from eventline.resolve.tense import direction_of


def tells_its_day(
    document: Document, mentions: Iterable[TimeMention], published: datetime.date | None
) -> bool:
    """Says whether the publication day is told by its weekday, in the past tense.

    "Three men were shot **on Monday night**", published on a Monday: pages go on being
    written when the day is over, and then "died on Tuesday" is no day of the week
    before, which would be said as "last Tuesday".
    """
    if published is None:
        return False
    own = published.isoweekday()
    return any(
        _bare_weekday(mention.expression) == own
        and direction_of(document, mention) is Direction.PAST
        for mention in mentions
    )


def _bare_weekday(expression: TimeExpression) -> int | None:
    """Returns the number of "Monday" and "Monday night", None for "last Monday"."""
    match expression:
        case Modified(expression=inner):
            return _bare_weekday(inner)
        case DayTime(day=Weekday(weekday=number, which=None)):
            return number
        case Weekday(weekday=number, which=None):
            return number
    return None
