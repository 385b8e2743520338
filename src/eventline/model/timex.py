"""What a time expression means: TIMEX3 type, value and modifier, and its interval."""

from __future__ import annotations

import datetime
from enum import StrEnum

import attrs


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
