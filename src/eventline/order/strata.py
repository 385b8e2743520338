"""The strata of news, and what an event's own time and telling say of its place."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from enum import IntEnum

import attrs

from eventline.model import (
    Basis,
    DatedEvent,
    Event,
    Granularity,
    Interval,
    Timex,
    TimexMod,
    TimexType,
)
from eventline.order.tellings import Tellings, group_of, place_of

STORY_LENGTH = datetime.timedelta(days=31)
_NOW = datetime.datetime(9000, 1, 1)
_COARSE_PAST = frozenset({"PAST_REF", "XX", "XXX", "XXXX"})
_VAGUE_LENGTH = re.compile(r"P\d*X?(?P<unit>Y|M|W|DE|CE)")
_TWO_UNITS: Mapping[str, int] = {"W": 14, "M": 60, "Y": 730, "DE": 7304, "CE": 73048}
_FINE = frozenset(
    {
        Granularity.WEEK,
        Granularity.WEEKEND,
        Granularity.DAY,
        Granularity.PART_OF_DAY,
        Granularity.HOUR,
        Granularity.MINUTE,
        Granularity.SECOND,
    }
)


class Stratum(IntEnum):
    """The three strata of news, earliest first."""

    BACKGROUND = 0
    EARLIER = 1
    STORY = 2


@attrs.frozen
class Window:
    """The story's days; `now` is the time of writing, far ahead where it is unknown."""

    start: datetime.datetime
    now: datetime.datetime


def window_of(tellings: Tellings, published: datetime.date | None) -> Window:
    """Returns the story's days; without an anchor those before the last dated one."""
    if published is not None:
        now = _midnight(published)
        return Window(_minus(now, STORY_LENGTH), now)
    fine = [
        start
        for found in tellings.dated
        if found.timex
        and found.timex.granularity in _FINE
        and (start := _start(found.timex)) is not None
    ]
    known = [f for f in tellings.dated if f.basis is Basis.PUBLISHED]
    if known:
        now = _start(known[0].timex) or _NOW
        return Window(_minus(now, STORY_LENGTH), now)
    return Window(_minus(max(fine, default=_NOW), STORY_LENGTH), _NOW)


def instant_of(
    tellings: Tellings, found: DatedEvent, window: Window
) -> datetime.datetime | None:
    """Returns where an event's own time puts it, None where it does not say."""
    timex = found.timex
    if timex is None:
        return None
    if timex.interval is not None:
        return _start(timex) or _latest_start(timex)
    if timex.value == "PRESENT_REF":
        return window.now
    if timex.type is TimexType.DURATION:
        group = group_of(tellings, found.event)
        is_lasting = group is not None and group.is_present_perfect
        return _before(window.now, timex) if is_lasting else None
    is_weekday = timex.value.startswith("XXXX-WXX-")
    return _minus(window.now, datetime.timedelta(days=1)) if is_weekday else None


def calendar_interval(timex: Timex | None) -> Interval | None:
    """Returns the interval that an order may rely on: not one that is approximate."""
    if timex is None or timex.interval is None or timex.type is TimexType.SET:
        return None
    if timex.mod is TimexMod.APPROX:
        return None
    return Interval(_naive(timex.interval.start), _naive(timex.interval.end))


def narrative_place(tellings: Tellings, event: Event) -> tuple[int, ...]:
    """Returns the place of the telling; a heading's comes after its first sentence."""
    sentence, index = place_of(event)
    sentences = tellings.document.sentences
    if not sentences[sentence].is_heading:
        return sentence, index
    body = sentence
    while body < len(sentences) - 1 and sentences[body].is_heading:
        body += 1
    return body, len(sentences[body].words) + 1, sentence, index


def is_coarse_past(timex: Timex | None) -> bool:
    """Holds for "some 30 years ago" and "in the past" with nothing to count from."""
    if timex is None or timex.interval is not None:
        return False
    return timex.value in _COARSE_PAST


def _start(timex: Timex | None) -> datetime.datetime | None:
    return _naive(timex.interval.start) if timex and timex.interval else None


def _latest_start(timex: Timex) -> datetime.datetime | None:
    """Places "by 2 October" with that day, "for decades" two decades before its end."""
    end = _naive(timex.interval.end) if timex.interval else None
    return _before(end, timex) if end is not None else None


def _before(end: datetime.datetime, timex: Timex) -> datetime.datetime:
    matched = _VAGUE_LENGTH.fullmatch(timex.value)
    days = _TWO_UNITS[matched["unit"]] if matched else 1
    return _minus(end, datetime.timedelta(days=days))


def _minus(instant: datetime.datetime, length: datetime.timedelta) -> datetime.datetime:
    is_far = instant - datetime.datetime.min > length
    return instant - length if is_far else datetime.datetime.min


def _midnight(day: datetime.date) -> datetime.datetime:
    return datetime.datetime(day.year, day.month, day.day)


def _naive(instant: datetime.datetime | None) -> datetime.datetime | None:
    return instant.replace(tzinfo=None) if instant else None
