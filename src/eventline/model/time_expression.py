"""What was said about time, with no anchor in it: a closed union.

What it means is a `Timex`; see `eventline.resolve.expressions`. Units are
granularities: "three weeks ago" counts in `Granularity.WEEK`.
"""

from __future__ import annotations

import math
from enum import StrEnum

import attrs

from eventline.model.timex import Granularity, TimexMod

_optional = attrs.validators.optional


@attrs.frozen
class _Between:
    """Validates that a number lies between two others."""

    low: int
    high: int

    def __call__(self, _: object, field: attrs.Attribute[int], value: int) -> None:
        if not self.low <= value <= self.high:
            bounds = f"between {self.low} and {self.high}"
            raise ValueError(f"{field.name} must lie {bounds}: {value}")


class Which(StrEnum):
    """Which one of a recurring stretch was said: "last", "this" or "next" May.

    LAST, THIS and NEXT look from the publication day; PREVIOUS, SAME and FOLLOWING
    ("the following May", "that winter") from the time mentioned before.
    """

    LAST = "last"
    THIS = "this"
    NEXT = "next"
    PREVIOUS = "previous"
    SAME = "same"
    FOLLOWING = "following"


class Origin(StrEnum):
    """What a shift is counted from.

    PUBLISHED: the publication day ("ago", "from now"); FOCUS: the time mentioned
    before ("later", "earlier").
    """

    PUBLISHED = "published"
    FOCUS = "focus"


@attrs.frozen
class CalendarDate:
    """A year, a month of a year, or a day, as far as said: "Oct. 2", "May last year".

    `weekday` counts from Monday = 1. `which` holds for "last May"; a year may be said
    as `Which` too ("June this year"). Years before Christ are negative: -218 is
    218 BC. A fiscal year has no known first day.
    """

    year: int | Which | None = None
    month: int | None = attrs.field(default=None, validator=_optional(_Between(1, 12)))
    day: int | None = attrs.field(default=None, validator=_optional(_Between(1, 31)))
    weekday: int | None = attrs.field(default=None, validator=_optional(_Between(1, 7)))
    which: Which | None = None
    is_fiscal: bool = False

    def __attrs_post_init__(self) -> None:
        if isinstance(self.year, int) and not 1 <= abs(self.year) <= 9999:
            raise ValueError(f"a year must lie between 1 and 9999: {self.year}")
        if self.day is not None and self.month is None:
            raise ValueError(f"a day of the month needs its month: {self}")


@attrs.frozen
class Weekday:
    """A day of the week: "Friday", "last Monday"; Monday is 1."""

    weekday: int = attrs.field(validator=_Between(1, 7))
    which: Which | None = None


@attrs.frozen
class DayOfMonth:
    """A day of the month mentioned before: "the 14th"."""

    day: int = attrs.field(validator=_Between(1, 31))


@attrs.frozen
class Deictic:
    """A stretch counted from the publication day: "yesterday", "next month".

    `offset` counts units: 0 this one, -1 the last one. "today" is day 0.
    """

    unit: Granularity
    offset: int


@attrs.frozen
class Anaphoric:
    """A stretch counted from the time mentioned before: "that year", "the next day".

    One that `is_definite` ("later in **the day**") is that of publication where none
    was mentioned before.
    """

    unit: Granularity
    offset: int
    is_definite: bool = False


@attrs.frozen
class NthDay:
    """A day by its place in a month or year: "the first Monday of March".

    `number` counts from 1, and -1 is the last; without a `weekday` all days count ("the
    last day of February").
    """

    number: int = attrs.field(validator=attrs.validators.in_((-1, 1, 2, 3, 4, 5)))
    within: CalendarDate | Deictic | Anaphoric
    weekday: int | None = attrs.field(default=None, validator=_optional(_Between(1, 7)))


@attrs.frozen
class Holiday:
    """A named day: "Christmas Day", "Thanksgiving 2019"; `name` is its table's key."""

    name: str
    year: int | Which | None = None
    which: Which | None = None


@attrs.frozen
class YearPart:
    """A season, quarter or half: "last fall", "the third quarter of 2019".

    `part` is its TIMEX3 code: SP, SU, FA, WI, Q1 to Q4, H1, H2.
    """

    part: str
    year: int | Which | None = None
    which: Which | None = None
    is_fiscal: bool = False


@attrs.frozen
class Era:
    """A decade ("the 1990s", digits 199) or a century ("the 20th century", 19)."""

    digits: str = attrs.field(validator=attrs.validators.matches_re(r"\d{2,3}"))
    is_before_christ: bool = False


@attrs.frozen
class DayTime:
    """A part of a day or a clock time, of a day where one was said.

    "Wednesday night": part NI of a weekday; "5:30 p.m. GMT": hour 17, minute 30, zone
    Z. `part` is TIMEX3's MO, MI, AF, EV, NI or DT; `zone` is Z or an offset like
    -05:00. Hour 24 is midnight at the day's end.
    """

    day: DayExpression | None = None
    part: str | None = None
    hour: int | None = attrs.field(default=None, validator=_optional(_Between(0, 24)))
    minute: int | None = attrs.field(default=None, validator=_optional(_Between(0, 59)))
    second: int | None = attrs.field(default=None, validator=_optional(_Between(0, 59)))
    zone: str | None = None

    def __attrs_post_init__(self) -> None:
        if (self.part is None) is (self.hour is None):
            raise ValueError(f"either a part of day or an hour must be said: {self}")


@attrs.frozen
class WeekOf:
    """A week named by one of its days: "the week of March 9"."""

    day: DayExpression


@attrs.frozen
class DayBeside:
    """A day so many days from another: "the day after Easter", "a week ago Friday"."""

    day: DayExpression
    offset: int


@attrs.frozen
class SamePeriod:
    """A period told before, of another year: "the same quarter last year".

    `unit` is None for "period". `year` is None for the year before that of the period.
    """

    unit: Granularity | None
    year: int | None = None


@attrs.frozen
class Amount:
    """A length in one unit; `count` is None where it is vague ("several years")."""

    count: float | None
    unit: Granularity

    def __attrs_post_init__(self) -> None:
        if self.count is not None and not (self.count >= 0 and _is_sane(self.count)):
            raise ValueError(f"an amount must be finite and not negative: {self}")


@attrs.frozen
class Duration:
    """A length of time: "three days", "the past two years".

    `which` says where it lies against the publication day (LAST ends there, NEXT
    begins there). "in five years" (`is_ahead`) is a length, or with a verb about the
    future the time that lies so far ahead.
    """

    amounts: tuple[Amount, ...] = attrs.field(validator=attrs.validators.min_len(1))
    which: Which | None = None
    is_ahead: bool = False


@attrs.frozen
class Shift:
    """A time so far from another: "30 years ago", "two days later".

    `steps` is negative into the past. The value has the grain of the amount's unit.
    """

    amount: Amount
    steps: int = attrs.field(validator=attrs.validators.in_((-1, 1)))
    origin: Origin = Origin.PUBLISHED


@attrs.frozen
class Recurrence:
    """A set of times: "every Friday", "twice a month", "daily".

    `every` is what recurs (a stretch) or how long the period is (a duration); `quant`
    and `freq` are TIMEX3's ("EACH", "2X").
    """

    every: SpokenTime
    quant: str | None = None
    freq: str | None = None


@attrs.frozen
class Reference:
    """A vague pointer: PRESENT_REF ("now"), PAST_REF ("recently"), FUTURE_REF."""

    value: str = attrs.field(
        validator=attrs.validators.in_(("PRESENT_REF", "PAST_REF", "FUTURE_REF"))
    )


@attrs.frozen
class Modified:
    """A time with a modifier: "early March", "the end of 2020", "some 30 years ago"."""

    expression: SpokenTime
    mod: TimexMod


_CountedDay = Anaphoric | DayBeside | Deictic | Shift

DayExpression = CalendarDate | DayOfMonth | Holiday | NthDay | Weekday | _CountedDay
"""What can name the day that a part of day or a clock time belongs to."""

PlacedTime = DayExpression | YearPart | Era | DayTime | WeekOf | SamePeriod
"""Everything that has a place on the calendar."""

SpokenTime = PlacedTime | Duration
"""Everything that can be modified or recur."""

TimeExpression = SpokenTime | Recurrence | Reference | Modified
"""The closed union: what a time mention can have said."""


def _is_sane(count: float) -> bool:
    return math.isfinite(count) and count < 1e6
