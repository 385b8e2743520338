"""What a time expression means: TIMEX3 type, value and modifier, and its interval."""

from __future__ import annotations

import datetime
from enum import StrEnum

import attrs

from eventline.model.edtf import edtf_of_days, edtf_of_interval, edtf_of_value


class TimexType(StrEnum):
    """TIMEX3's four types (TimeML 1.2.1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class TimexMod(StrEnum):
    """TIMEX3's modifiers (TimeML 1.2.1)."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


class Granularity(StrEnum):
    """How fine a value is, coarse to fine."""

    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    SEASON = "season"
    MONTH = "month"
    WEEK = "week"
    WEEKEND = "weekend"
    DAY = "day"
    PART_OF_DAY = "part_of_day"
    HOUR = "hour"
    MINUTE = "minute"
    SECOND = "second"


@attrs.frozen(order=True)
class Interval:
    """A half-open stretch of local calendar time; None is an open end."""

    start: datetime.datetime | None
    end: datetime.datetime | None

    def __attrs_post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.start > self.end:
            raise ValueError(f"an interval must not end before it starts: {self}")

    def overlaps(self, other: Interval) -> bool:
        """Says whether the two stretches share a moment."""
        return (self.start is None or other.end is None or self.start < other.end) and (
            other.start is None or self.end is None or other.start < self.end
        )


@attrs.frozen
class Timex:
    """A time with its anchor applied, as far as one was known.

    `value` is a TIMEX3 string (`2020-09-30TNI`, `XXXX-WXX-3TNI`, `P3D`, `PAST_REF`);
    `interval` is what it covers, None where the calendar place is unknown, and its
    end or start is None where a signal leaves it open ("since 1994"). `inferred`
    names the parts that were not said ("year", "week" …). `unanchored` is the value
    without the anchor, as it was said (`XXXX-WXX-3TNI`).
    """

    type: TimexType
    value: str
    mod: TimexMod | None = None
    granularity: Granularity | None = None
    interval: Interval | None = None
    inferred: tuple[str, ...] = ()
    unanchored: str | None = None
    quant: str | None = None
    freq: str | None = None

    @property
    def edtf(self) -> str | None:
        """The time in EDTF (ISO 8601-2), None where EDTF cannot say it.

        An open end is "..", an approximate time has a "~", an unknown digit is an X.
        Lengths have one only where their place is known; sets and pointers have none.

        >>> Timex(TimexType.DATE, "199").edtf
        '199X'
        """
        if self.type is TimexType.SET:
            return None
        written = edtf_of_value(self.value)
        if self.type is TimexType.DURATION or self._is_open:
            return self._open_edtf(written)
        is_plain = written is not None and "/" not in written and "T" not in written
        is_about = self.mod is TimexMod.APPROX and is_plain
        return f"{written}~" if is_about else written

    @property
    def begin_point(self) -> datetime.date | None:
        """The first day of a length whose place is known, TIMEX3's `beginPoint`."""
        is_length = self.type is TimexType.DURATION and self.interval is not None
        start = self.interval.start if is_length and self.interval else None
        return start.date() if start else None

    @property
    def end_point(self) -> datetime.date | None:
        """The last day of a length whose place is known, TIMEX3's `endPoint`."""
        is_length = self.type is TimexType.DURATION and self.interval is not None
        end = self.interval.end if is_length and self.interval else None
        return (end - datetime.timedelta(microseconds=1)).date() if end else None

    @property
    def _is_open(self) -> bool:
        interval = self.interval
        return interval is not None and None in (interval.start, interval.end)

    def _open_edtf(self, written: str | None) -> str | None:
        """Returns "1994/.." for "since 1994", else the days that it covers."""
        if self.interval is None:
            return None
        days = edtf_of_interval(self.interval.start, self.interval.end)
        whole = edtf_of_days(written) if written else None
        if days is None or written is None or whole is None:
            return days
        first, last = whole
        if days == f"{first}/..":
            return f"{written.partition('/')[0]}/.."
        return f"../{written.rpartition('/')[2]}" if days == f"../{last}" else days
