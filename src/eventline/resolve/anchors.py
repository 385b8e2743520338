"""What a time expression is counted from."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from enum import StrEnum

import attrs

from eventline.model import Granularity, Timex


class Direction(StrEnum):
    """Which way the governing verb looks: past, future, or it does not say.

    PLANNED is what lay ahead of something past ("agreed to meet in March") and may be
    past or still ahead; LIKELY_PAST what a noun phrase of the past dates.
    """

    PAST = "past"
    LIKELY_PAST = "likely past"
    PLANNED = "planned"
    FUTURE = "future"
    UNKNOWN = "unknown"


@attrs.frozen
class Anchors:
    """What a time expression is counted from.

    `published` is the publication date; `focus` the time mentioned before, for
    anaphoric expressions; `direction` what the tense of the governing verb says. In a
    text that `is_narrated`, months, days and weekdays are counted from the focus too.
    One that `tells_its_day` tells of the publication day as past, by its weekday: it
    was written, or went on being written, when that day was over. A focus that ends a
    range `began` with another time.
    """

    published: datetime.date | datetime.datetime | None = None
    focus: Timex | None = None
    direction: Direction = Direction.UNKNOWN
    is_narrated: bool = False
    tells_its_day: bool = False
    began: Timex | None = None

    @property
    def day(self) -> datetime.date | None:
        """The publication day without its time of day."""
        if isinstance(self.published, datetime.datetime):
            return self.published.date()
        return self.published

    def beside(self, focus: Timex | None, direction: Direction) -> Anchors:
        """Returns the anchors of one time of the text."""
        told = self.is_narrated, self.tells_its_day, self.began
        return Anchors(self.published, focus, direction, *told)

    def focus_day(self, unit: Granularity) -> datetime.date | None:
        """Returns the first day of a focus at least as fine as the unit, or None."""
        if self.focus is None or self.focus.interval is None:
            return None
        grain, start = self.focus.granularity, self.focus.interval.start
        if grain is None or start is None or not is_at_least_as_fine(grain, unit):
            return None
        return start.date()


def is_at_least_as_fine(grain: Granularity, other: Granularity) -> bool:
    """Says whether a grain is the other one or finer: a day is finer than a week."""
    return _FINENESS[grain] >= _FINENESS[other]


_FINENESS: Mapping[Granularity, int] = {g: place for place, g in enumerate(Granularity)}
