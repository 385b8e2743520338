"""Chooses among the years that a date without a year could lie in.

The policies are those that are right most often on news: see docs/times.md.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

from eventline.model.time_expression import CalendarDate, Which, YearPart
from eventline.resolve.anchors import Anchors, Direction
from eventline.resolve.calendar import Stretch

# So long must a quarter have run before the past tense can mean it.
_BEGUN = datetime.timedelta(days=14)

# Days before publication that a month is near to, by the direction.
_LEANING: Mapping[Direction, int] = {
    Direction.LIKELY_PAST: 150,
    Direction.PLANNED: -30,
}

_SET_AHEAD = datetime.timedelta(days=60)
_JUST_PAST = datetime.timedelta(days=30)


def choose_date(
    days: list[datetime.date],
    date: CalendarDate,
    published: datetime.date,
    direction: Direction,
) -> datetime.date | None:
    """Returns the date in the year that "last", the tense or nearness chooses."""
    if date.day is not None and date.which is None:
        return choose_day(days, published, direction)
    first = published.replace(day=1)
    if date.day is not None and date.which is Which.LAST:
        return max((d for d in days if d <= published), default=None)
    match date.which, direction:
        case (Which.LAST, _):
            return max((d for d in days if d < first), default=None)
        case (Which.NEXT, _):
            return min((d for d in days if d > first), default=None)
        case (Which.THIS, _):
            return next((d for d in days if d.year == first.year), None)
        case (None, Direction.PAST):
            return max((d for d in days if d <= first), default=None)
        case (None, Direction.FUTURE):
            return min((d for d in days if d >= first), default=None)
    return nearest(days, first, bias=_LEANING.get(direction, 15))


def choose_day(
    days: list[datetime.date], published: datetime.date, direction: Direction
) -> datetime.date | None:
    """Returns the nearest day; of far ones, that on the side that the tense looks to.

    Past tenses also set days ahead ("extended the offer to May 1"), a month or two.
    """
    latest, earliest = published + _SET_AHEAD, published - _JUST_PAST
    match direction:
        case Direction.PAST:
            days = [d for d in days if d <= latest] or days
        case Direction.FUTURE:
            days = [d for d in days if d >= earliest] or days
    return nearest(days, published, bias=30)


def choose_part(
    stretches: list[Stretch], part: YearPart, anchors: Anchors
) -> Stretch | None:
    """Returns the season, quarter or half: by "last" and "next", then by tense."""
    now = datetime.datetime.combine(anchors.day or datetime.date.min, datetime.time())
    ended = [s for s in stretches if s.end is not None and s.end <= now]
    begun = [s for s in stretches if s.start <= now - _BEGUN]
    ahead = [s for s in stretches if s.start > now]
    open_now = [s for s in stretches if s not in ended]
    match part.which, anchors.direction:
        case (Which.LAST, _):
            return ended[-1] if ended else None
        case (Which.NEXT, _):
            return ahead[0] if ahead else None
        case (Which.THIS, _):
            return next((s for s in stretches if s.start.year == now.year), None)
        case (None, Direction.PAST):
            return begun[-1] if begun else None
        case (None, Direction.FUTURE):
            return open_now[0] if open_now else None
    day = nearest([s.start.date() for s in stretches], now.date(), bias=90)
    return next((s for s in stretches if s.start.date() == day), None)


def nearest(
    days: Iterable[datetime.date], published: datetime.date, *, bias: int
) -> datetime.date | None:
    """Returns the day nearest to `bias` days before publication, the earlier first."""
    target = published.toordinal() - bias
    ranked = sorted(days, key=lambda d: (abs(d.toordinal() - target), d))
    return ranked[0] if ranked else None
