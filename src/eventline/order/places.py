"""Where each event stands before any link: its stratum, its instant, its telling.

News tells three strata. BACKGROUND is dated long before the article; EARLIER is
undated and told as past by the story ("had deployed", "said they attacked"); STORY is
the days the article is about. An undated event that a link ties to another stands
beside it; what is left stands where the text tells it.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from enum import IntEnum

import attrs

from eventline.model import (
    Basis,
    DatedEvent,
    Event,
    Granularity,
    Interval,
    Modality,
    Timex,
    TimexMod,
    TimexType,
)
from eventline.order.graph import Key
from eventline.order.implied import is_past_perfect, is_told_earlier
from eventline.order.reasons import Reason, Strength
from eventline.order.tellings import Tellings, group_of, place_of

_STORY_LENGTH = datetime.timedelta(days=31)
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
class _Window:
    """The story's days; `now` is the time of writing, far ahead where it is unknown."""

    start: datetime.datetime | None
    now: datetime.datetime


def places_of(
    tellings: Tellings,
    published: datetime.date | None,
    reasons: Iterable[Reason],
) -> Mapping[str, Key]:
    """Returns every event's key; ties are broken by the place of its telling."""
    window = _window(tellings, published)
    keys: dict[str, Key] = {}
    for found in tellings.dated:
        instant = _instant(tellings, found, window)
        if instant is not None:
            is_before = window.start is not None and instant < window.start
            stratum = Stratum.BACKGROUND if is_before else Stratum.STORY
            keys[found.event.id] = (stratum, instant, _narrative(tellings, found.event))
    _place_unanchored(tellings, keys)
    _place_beside(tellings, keys, reasons)
    _place_by_text(tellings, keys, window)
    _place_content(tellings, keys)
    return keys


def calendar_interval(timex: Timex | None) -> Interval | None:
    """Returns the interval that an order may rely on: not one that is approximate."""
    if timex is None or timex.interval is None or timex.type is TimexType.SET:
        return None
    if timex.mod is TimexMod.APPROX:
        return None
    return Interval(_naive(timex.interval.start), _naive(timex.interval.end))


def _window(tellings: Tellings, published: datetime.date | None) -> _Window:
    if published is not None:
        now = _midnight(published)
        return _Window(_minus(now, _STORY_LENGTH), now)
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
        return _Window(_minus(now, _STORY_LENGTH), now)
    return _Window(_minus(max(fine, default=_NOW), _STORY_LENGTH), _NOW)


def _instant(
    tellings: Tellings, found: DatedEvent, window: _Window
) -> datetime.datetime | None:
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


def _place_beside(
    tellings: Tellings, keys: dict[str, Key], reasons: Iterable[Reason]
) -> None:
    """Puts an undated event beside what a signal or a container ties it to."""
    strong = [r for r in reasons if r.strength >= Strength.CONTAINER]
    by_id = {found.event.id: found.event for found in tellings.dated}
    for _ in range(3):
        for reason in strong:
            pair = reason.link.event, reason.link.other
            for one, other in (pair, pair[::-1]):
                if one not in keys and other in keys:
                    stratum, instant, place = keys[other]
                    near = place[:2] + _narrative(tellings, by_id[one])
                    keys[one] = (stratum, instant, near)


def _place_unanchored(tellings: Tellings, keys: dict[str, Key]) -> None:
    """Puts "some 30 years ago" beside the dated background of its paragraph.

    With nothing to count from, only the telling says on which side.
    """
    by_paragraph: dict[int, list[Key]] = {}
    for found in tellings.dated:
        key = keys.get(found.event.id)
        is_dated = found.timex is not None and found.timex.interval is not None
        if key is not None and is_dated and key[0] is Stratum.BACKGROUND:
            by_paragraph.setdefault(_paragraph(tellings, found.event), []).append(key)
    for found in tellings.dated:
        near = by_paragraph.get(_paragraph(tellings, found.event), [])
        if near and found.event.id not in keys and _is_coarse_past(found.timex):
            place = _narrative(tellings, found.event)
            nearest = min(near, key=lambda known: abs(known[2][0] - place[0]))
            keys[found.event.id] = (nearest[0], nearest[1], place)


def _paragraph(tellings: Tellings, event: Event) -> int:
    return tellings.document.sentence_of(event.trigger).paragraph


def _place_by_text(tellings: Tellings, keys: dict[str, Key], window: _Window) -> None:
    """Places the rest: told as past, told now, or told on from the event before."""
    story = [key[1] for key in keys.values() if key[0] is Stratum.STORY]
    opening = min(story, default=window.now)
    last: Key | None = None
    paragraph = -1
    for found in tellings.dated:
        sentence = tellings.document.sentence_of(found.event.trigger)
        if sentence.paragraph != paragraph:
            last, paragraph = None, sentence.paragraph
        if found.event.id not in keys:
            key = _told(tellings, found, window, opening, last)
            keys[found.event.id] = key
        if found.event.within is None:
            last = keys[found.event.id]


def _told(
    tellings: Tellings,
    found: DatedEvent,
    window: _Window,
    opening: datetime.datetime,
    last: Key | None,
) -> Key:
    event = found.event
    narrative = _narrative(tellings, event)
    if is_past_perfect(tellings, event) or is_told_earlier(tellings, event):
        return Stratum.EARLIER, opening, narrative
    if _is_coarse_past(found.timex):
        return Stratum.BACKGROUND, window.now, narrative
    group = group_of(tellings, event)
    is_told_on = group is None or group.is_simple_past
    is_report = event.timeml in ("I_ACTION", "I_STATE", "REPORTING")
    if last is not None and is_told_on and not is_report:
        return last[0], last[1], narrative
    return Stratum.STORY, window.now, narrative


def _is_coarse_past(timex: Timex | None) -> bool:
    """Holds for "some 30 years ago" and "in the past" with nothing to count from."""
    if timex is None or timex.interval is not None:
        return False
    return timex.value in _COARSE_PAST


def _place_content(tellings: Tellings, keys: dict[str, Key]) -> None:
    """Puts undated content right behind the words that ask for it, deny it, tell it."""
    for found in tellings.dated:
        event, outer = found.event, tellings.outer(found.event)
        is_placed = found.timex is not None and found.timex.interval is not None
        if outer is None or outer.id not in keys or is_placed:
            continue
        stratum, instant, place = keys[outer.id]
        is_earlier = event.modality is Modality.ACTUAL and (
            is_past_perfect(tellings, event) or is_told_earlier(tellings, event)
        )
        if not is_earlier:
            own = _narrative(tellings, event)
            keys[event.id] = (stratum, instant, place + own)
        elif stratum is Stratum.BACKGROUND:
            keys[event.id] = (stratum, instant, place)


def _narrative(tellings: Tellings, event: Event) -> tuple[int, ...]:
    """Returns the place of the telling; a heading's comes after its first sentence."""
    sentence, index = place_of(event)
    sentences = tellings.document.sentences
    if not sentences[sentence].is_heading:
        return sentence, index
    body = sentence
    while body < len(sentences) - 1 and sentences[body].is_heading:
        body += 1
    return body, len(sentences[body].words) + 1, sentence, index


def _minus(instant: datetime.datetime, length: datetime.timedelta) -> datetime.datetime:
    is_far = instant - datetime.datetime.min > length
    return instant - length if is_far else datetime.datetime.min


def _midnight(day: datetime.date) -> datetime.datetime:
    return datetime.datetime(day.year, day.month, day.day)


def _naive(instant: datetime.datetime | None) -> datetime.datetime | None:
    return instant.replace(tzinfo=None) if instant else None
