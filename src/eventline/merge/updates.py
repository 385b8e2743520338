"""Links a later count of the same losses to the earlier one that it brings up to date.

"At least 12 people were killed in Halvik … The toll in Halvik rose to 30": two events,
of which the second updates the first.
"""

from __future__ import annotations

import attrs

from eventline.merge.identity import same
from eventline.merge.telling import Text, sentences_of
from eventline.model import Event, Filler

_COUNTED_FRAMES = frozenset({"casualty_report"})


def link_updates(text: Text, events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Returns the events, a later count with `relation` and `to` in its attributes.

    What a frame has already said of its relation stays.
    """
    counted: list[Event] = []
    found: list[Event] = []
    for event in events:
        earlier = _updated(text, event, counted)
        if earlier is not None:
            event = _linked(event, earlier)
        if event.frame in _COUNTED_FRAMES:
            counted.append(event)
        found.append(event)
    return tuple(found)


def _updated(text: Text, event: Event, counted: list[Event]) -> Event | None:
    if event.frame not in _COUNTED_FRAMES or event.attributes.get("relation"):
        return None
    return next(
        (earlier for earlier in reversed(counted) if _updates(text, event, earlier)),
        None,
    )


def _linked(event: Event, earlier: Event) -> Event:
    relation = {"relation": "updates", "to": earlier.id}
    return attrs.evolve(event, attributes={**event.attributes, **relation})


def _updates(text: Text, later: Event, earlier: Event) -> bool:
    if later.attributes.get("effect") != earlier.attributes.get("effect"):
        return False
    if sentences_of(later) & sentences_of(earlier):
        return False
    if (later.polarity, later.modality) != (earlier.polarity, earlier.modality):
        return False
    mine, yours = later.arguments(), earlier.arguments()
    shared = mine.keys() & yours.keys()
    differing = [
        role
        for role in sorted(shared)
        if any(_differs(a, b) for a in mine[role] for b in yours[role])
    ]
    others = sorted(shared.difference(differing))
    meet = all(
        any(same(a, b, text.names) for a in mine[role] for b in yours[role])
        for role in others
    )
    return bool(differing) and bool(others) and meet


def _differs(one: Filler, other: Filler) -> bool:
    if one.quantity is None or other.quantity is None:
        return False
    is_same_thing = one.head.lemma == other.head.lemma or "NUM" in (
        one.head.upos,
        other.head.upos,
    )
    return is_same_thing and one.quantity.value != other.quantity.value
