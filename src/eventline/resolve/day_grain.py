"""Whether a time is one day or a part of one."""

from __future__ import annotations

from eventline.model import Granularity, Timex

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
