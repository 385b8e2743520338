"""Where each event stands before any link: its stratum, its instant, its telling.

News tells three strata. BACKGROUND is dated long before the article; EARLIER is
undated and told as past by the story ("had deployed", "said they attacked"); STORY is
the days the article is about. An undated event that a link ties to another stands
beside it; what is left stands where the text tells it.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

from eventline.model import DatedEvent, Event, Modality, Strength, TemporalLink
from eventline.order.edges import Key
from eventline.order.implied import is_past_perfect, is_told_earlier
from eventline.order.strata import (
    Stratum,
    Window,
    instant_of,
    is_coarse_past,
    narrative_place,
    window_of,
)
from eventline.order.tellings import Tellings, group_of
from eventline.order.told import AHEAD

_ROUNDS = 3
"""So many links in a row can tie an undated event to a dated one."""


def places_of(
    tellings: Tellings,
    published: datetime.date | None,
    links: Iterable[TemporalLink],
) -> Mapping[str, Key]:
    """Returns every event's key; ties are broken by the place of its telling."""
    window = window_of(tellings, published)
    keys: dict[str, Key] = {}
    for found in tellings.dated:
        instant = instant_of(tellings, found, window)
        if instant is not None:
            is_before = instant < window.start
            stratum = Stratum.BACKGROUND if is_before else Stratum.STORY
            place = narrative_place(tellings, found.event)
            keys[found.event.id] = (stratum, instant, place)
    _place_unanchored(tellings, keys)
    _place_beside(tellings, keys, links)
    _place_by_text(tellings, keys, window)
    _place_content(tellings, keys)
    return keys


def _place_beside(
    tellings: Tellings, keys: dict[str, Key], links: Iterable[TemporalLink]
) -> None:
    """Puts an undated event beside what a signal or a container ties it to."""
    strong = [link for link in links if link.strength >= Strength.CONTAINER]
    by_id = {found.event.id: found.event for found in tellings.dated}
    pairs = [(link.event, link.other) for link in strong]
    both_ways = [way for pair in pairs for way in (pair, pair[::-1])]
    for one, other in both_ways * _ROUNDS:
        if one not in keys and other in keys:
            stratum, instant, place = keys[other]
            near = place[:2] + narrative_place(tellings, by_id[one])
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
        if near and found.event.id not in keys and is_coarse_past(found.timex):
            place = narrative_place(tellings, found.event)
            nearest = min(near, key=lambda known: abs(known[2][0] - place[0]))
            keys[found.event.id] = (nearest[0], nearest[1], place)


def _paragraph(tellings: Tellings, event: Event) -> int:
    return tellings.document.sentence_of(event.trigger).paragraph


def _place_by_text(tellings: Tellings, keys: dict[str, Key], window: Window) -> None:
    """Places the rest: told as past, told now, or told on from what happened before."""
    story = [key[1] for key in keys.values() if key[0] is Stratum.STORY]
    earlier = Stratum.EARLIER, min(story, default=window.now)
    last: tuple[int, datetime.datetime] = earlier
    paragraph = 0
    for found in tellings.dated:
        event = found.event
        here = _paragraph(tellings, event)
        if here != paragraph and last[0] is Stratum.BACKGROUND:
            last = earlier
        paragraph = here
        if event.id not in keys:
            stratum, instant = _told(tellings, found, window, earlier, last)
            keys[event.id] = (stratum, instant, narrative_place(tellings, event))
        is_ahead = keys[event.id][1] > window.now or event.modality in AHEAD
        if event.timeml == "OCCURRENCE" and not is_ahead:
            last = keys[event.id][:2]


def _told(
    tellings: Tellings,
    found: DatedEvent,
    window: Window,
    earlier: tuple[int, datetime.datetime],
    last: tuple[int, datetime.datetime],
) -> tuple[int, datetime.datetime]:
    """Places an undated event by how it is told.

    What happened goes on from what was told to happen before, across the reports in
    between; what the story only looks back on lies before it; the rest is now.
    """
    event = found.event
    if is_past_perfect(tellings, event) or is_told_earlier(tellings, event):
        return earlier
    if is_coarse_past(found.timex):
        return Stratum.BACKGROUND, window.now
    group = group_of(tellings, event)
    is_told_on = group is None or group.is_simple_past
    if event.timeml == "OCCURRENCE" and is_told_on:
        return last
    return Stratum.STORY, window.now


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
            own = narrative_place(tellings, event)
            keys[event.id] = (stratum, instant, place + own)
        elif stratum is Stratum.BACKGROUND:
            keys[event.id] = (stratum, instant, place)
