"""A temporal link with the reason and the strength of what says it."""

from __future__ import annotations

from enum import IntEnum

import attrs

from eventline.model import Event, Relation, TemporalLink


class Strength(IntEnum):
    """How much a link's reason can be trusted, weakest first.

    REPORT: what a past report tells lies before it; INTENT: what is asked for lies
    after the asking; ASPECT: the past perfect; CONTAINER: told in, or as part of;
    SIGNAL: a word such as "after".
    """

    REPORT = 1
    INTENT = 2
    ASPECT = 3
    CONTAINER = 4
    SIGNAL = 5


@attrs.frozen
class Reason:
    """One link between two events and how strong it is."""

    link: TemporalLink
    strength: Strength


def reason(
    event: Event, relation: Relation, other: Event, why: str, strength: Strength
) -> Reason:
    """Returns the link between the two events' ids."""
    return Reason(TemporalLink(event.id, relation, other.id, why), strength)
