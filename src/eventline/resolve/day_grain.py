"""Whether a time is a point on the calendar, one day or a part of one."""

from __future__ import annotations

import datetime

from eventline.model import Granularity, Timex, TimexType

_FINE = frozenset(
    {
        Granularity.DAY,
        Granularity.PART_OF_DAY,
        Granularity.HOUR,
        Granularity.MINUTE,
        Granularity.SECOND,
    }
)


def is_one_day(timex: Timex | None) -> bool:
    """Holds for "Friday" and "at noon on Friday", not for "last week"."""
    if timex is None or timex.granularity not in _FINE:
        return False
    interval = timex.interval
    return interval is None or (interval.start is not None and interval.end is not None)


def is_point(timex: Timex) -> bool:
    """Holds for a date or a time, not for a length or a set."""
    return timex.type in (TimexType.DATE, TimexType.TIME)


def first_day(timex: Timex | None) -> datetime.date | None:
    """Returns the first day of a time, None where it has no place."""
    interval = timex.interval if timex else None
    return interval.start.date() if interval and interval.start else None
