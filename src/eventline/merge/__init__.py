"""One happening told twice becomes one event that keeps all its evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import islice

import attrs

from eventline.merge.candidates import MOST, Key, frames_of, keys_of
from eventline.merge.decide import tells_same
from eventline.merge.groups import count_fillers, find_groups
from eventline.merge.identity import name_fillers, names_from
from eventline.merge.outcomes import link_outcomes
from eventline.merge.telling import Text
from eventline.merge.unite import place_of_id, unite
from eventline.merge.updates import link_updates
from eventline.model import (
    Chains,
    Document,
    Event,
    Filler,
    Mentions,
    TimeMention,
)

__all__ = ["merge_events"]


def merge_events(
    document: Document, mentions: Mentions, events: tuple[Event, ...], chains: Chains
) -> tuple[Event, ...]:
    """Returns the events in text order, each happening once, with names filled in.

    The ids of the tellings that an event took in are in its `merged`, their sentences
    in its `evidence`. Counts that differ are kept apart and linked as updates. Times
    are compared as they were said; what they mean is left to resolve_times. Merging
    what is merged changes nothing.
    """
    names = names_from(chains)
    groups = find_groups(document, mentions)
    found = tuple(
        count_fillers(document, name_fillers(event, names), groups, names)
        for event in sorted(events, key=lambda event: place_of_id(event.id))
    )
    times = _by_sentence(mentions.times)
    while True:
        text = Text(document, names, times, {event.id: event for event in found})
        joined = _join(text, found, is_lenient=False)
        if joined == found:
            joined = _join(text, found, is_lenient=True)
        if joined == found:
            return link_outcomes(text, link_updates(text, found))
        found = joined


def _join(
    text: Text, events: tuple[Event, ...], *, is_lenient: bool
) -> tuple[Event, ...]:
    """Joins every event to the first one before it that tells the same.

    Leniently a heading is joined to what it stands over, and without one nothing is.
    """
    if is_lenient and not any(text.sentence(event).is_heading for event in events):
        return events
    told = Counter(frame for event in events for frame in frames_of(event))
    kept: dict[str, Event] = {}
    keyed: dict[Key, dict[str, None]] = {}
    taken: dict[str, str] = {}
    for event in events:
        if all(told[frame] == 1 for frame in frames_of(event)):
            kept[event.id] = event  # no other one has any of its keys
            continue
        keys = keys_of(text, event, is_lenient=is_lenient)
        twin = _twin(text, event, _near(keys, keyed, kept), is_lenient=is_lenient)
        result = event
        if twin is not None:
            result = unite(text, twin, event)
            del kept[twin.id]
            taken.update({twin.id: result.id, event.id: result.id})
            keys = keys_of(text, result, is_lenient=is_lenient)
        kept[result.id] = result
        for key in keys:
            keyed.setdefault(key, {})[result.id] = None
    ordered = sorted(kept.values(), key=lambda event: place_of_id(event.id))
    return tuple(_remapped(event, taken) for event in ordered)


def _near(
    keys: Iterable[Key],
    keyed: Mapping[Key, dict[str, None]],
    kept: Mapping[str, Event],
) -> tuple[Event, ...]:
    """Returns the latest events that share a key, in text order."""
    found = {
        event_id
        for key in keys
        if key in keyed
        for event_id in islice(reversed(keyed[key]), MOST)
        if event_id in kept
    }
    return tuple(kept[event_id] for event_id in sorted(found, key=place_of_id)[-MOST:])


def _twin(
    text: Text, event: Event, others: Iterable[Event], *, is_lenient: bool
) -> Event | None:
    """Returns the first of the others that tells the same happening, or None."""
    is_heading = text.sentence(event).is_heading
    for other in others:
        if is_lenient and is_heading is text.sentence(other).is_heading:
            continue
        if tells_same(text, other, event, is_lenient=is_lenient):
            return other
    return None


def _remapped(event: Event, taken: Mapping[str, str]) -> Event:
    """Points what named a taken-in telling at the event that took it in."""
    named = {f.event for fillers in event.arguments().values() for f in fillers}
    if taken.keys().isdisjoint({event.within, *named}):
        return event
    roles = {
        role: tuple(_repointed(filler, taken) for filler in fillers)
        for role, fillers in event.arguments().items()
    }
    within = _final(event.within, taken) if event.within else None
    within = None if within == event.id else within
    return attrs.evolve(event.with_roles(roles), within=within)


def _repointed(filler: Filler, taken: Mapping[str, str]) -> Filler:
    if filler.event is None:
        return filler
    return attrs.evolve(filler, event=_final(filler.event, taken))


def _final(event_id: str, taken: Mapping[str, str]) -> str:
    """Follows an id to the event that took it in, through several takings."""
    while taken.get(event_id, event_id) != event_id:
        event_id = taken[event_id]
    return event_id


def _by_sentence(times: tuple[TimeMention, ...]) -> dict[int, tuple[TimeMention, ...]]:
    groups: dict[int, list[TimeMention]] = {}
    for mention in times:
        groups.setdefault(mention.word.sentence, []).append(mention)
    return {number: tuple(group) for number, group in groups.items()}
