"""Counts of the same losses in several articles: each updates the one before it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from eventline.merge.across import MOST, Happening
from eventline.merge.facts import Facts
from eventline.merge.happening import FAR, counts_agree, meets, times_fit
from eventline.model import Quantity

_COUNTED_FRAMES = frozenset({"casualty_report"})
_COUNTED_ROLE = "victim"

_Key = tuple[object, str]
"""What sort of losses is counted, and a mark that the telling bears."""


def find_updates(happenings: Sequence[Happening]) -> Mapping[int, int]:
    """Returns, by number, which earlier happening's count a later one updates.

    "47 people were killed in Halvik", then "the toll in Halvik rose to 52": both
    stay, and the second updates the first. Counts of one article are left to its own
    merging.
    """
    updated: dict[int, int] = {}
    known: dict[_Key, list[int]] = {}
    counting = (n for n, found in enumerate(happenings) if _is_count(found[0]))
    for number in counting:
        later = happenings[number][0]
        keys = [(later.status, mark) for mark in sorted(later.anchors())]
        near = {n for key in keys for n in known.get(key, [])[-MOST:]}
        found = (
            earlier
            for earlier in sorted(near, reverse=True)
            if any(_updates(later, other) for other in happenings[earlier])
        )
        updated.update((number, earlier) for earlier in islice(found, 1))
        for key in keys:
            known.setdefault(key, []).append(number)
    return updated


def _is_count(facts: Facts) -> bool:
    return facts.frame in _COUNTED_FRAMES and bool(_counted(facts))


def _updates(later: Facts, earlier: Facts) -> bool:
    """Says whether both count the same losses, and give different figures."""
    attributes = later.entry.event.attributes
    is_settled = attributes.get("relation") not in {None, "updates"}
    if later.part is earlier.part or is_settled or attributes.get("to"):
        return False
    shared = later.roles.keys() & earlier.roles.keys() - {_COUNTED_ROLE}
    pairs = [(later.roles[role], earlier.roles[role]) for role in sorted(shared)]
    named = [(one, other) for one, other in pairs if one.is_named and other.is_named]
    if not named or not all(meets(one, other) for one, other in named):
        return False
    return _count_anew(later, earlier) and _may_follow(later, earlier)


def _count_anew(later: Facts, earlier: Facts) -> bool:
    """Says whether the same sort of victims is counted, with another figure."""
    return any(
        (mine == yours or None in (mine, yours)) and not counts_agree(new, old)
        for mine, new in _counted(later)
        for yours, old in _counted(earlier)
    )


def _may_follow(later: Facts, earlier: Facts) -> bool:
    """Says whether the later count can be of the same losses: a toll goes on rising."""
    if times_fit(later, earlier):
        return True
    if later.entry.event.attributes.get("scope") != "cumulative":
        return False
    mine, yours = later.interval, earlier.interval
    starts = [i.start for i in (mine, yours) if i and i.start]
    return len(starts) == 2 and datetime.timedelta() <= starts[0] - starts[1] <= FAR


def _counted(facts: Facts) -> Iterable[tuple[str | None, Quantity]]:
    role = facts.roles.get(_COUNTED_ROLE)
    return role.counts if role else ()
