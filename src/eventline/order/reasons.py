"""Builds the links between two events, and picks the strongest of a pair."""

from __future__ import annotations

from collections.abc import Iterable

from eventline.model import Event, Relation, Strength, TemporalLink


def link(
    event: Event, relation: Relation, other: Event, why: str, strength: Strength
) -> TemporalLink:
    """Returns the link between the two events' ids."""
    return TemporalLink(event.id, relation, other.id, why, strength)


def strongest(links: Iterable[TemporalLink]) -> tuple[TemporalLink, ...]:
    """Returns one link a pair of events: the strongest, of equals the first."""
    best: dict[frozenset[str], TemporalLink] = {}
    for found in links:
        pair = frozenset({found.event, found.other})
        if pair not in best or best[pair].strength < found.strength:
            best[pair] = found
    return tuple(best.values())
