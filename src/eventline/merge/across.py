"""Many articles: what several of them tell becomes one happening with all tellings."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from itertools import islice

import attrs

from eventline.merge.facts import Facts, Part, facts_of
from eventline.merge.happening import clash, tell_same_happening, times_fit
from eventline.model import Interval

MOST = 64
"""So many happenings that share a mark, the latest told, are compared with one."""

MOST_KINDS = 16
"""So many tellings of one happening that differ are compared with one more."""

_FEW_DAYS = 3
_SOME_DAY, _ANY_DAY = "some day", "any day"

_Key = tuple[str, str, str]
"""A frame, a mark that its telling bears, and when."""

Happening = tuple[Facts, ...]
"""The tellings of one happening, by publication, one an article at most."""


@attrs.frozen
class _Found:
    """The happenings found so far: all tellings, those that differ, and an index."""

    tellings: list[list[Facts]]
    kinds: list[list[Facts]]
    index: dict[_Key, list[int]]

    def near(self, facts: Facts) -> list[int]:
        """Returns the numbers of the happenings that share a mark, in their order."""
        numbers = (
            islice(reversed(self.index.get(key, ())), MOST)
            for key in _sought_keys(facts)
        )
        return sorted(set[int]().union(*numbers))

    def add(self, number: int, facts: Facts) -> None:
        """Adds a telling to this happening, or to a new one."""
        if number == len(self.tellings):
            self.tellings.append([])
            self.kinds.append([])
        self.tellings[number].append(facts)
        kinds = self.kinds[number]
        if facts not in kinds and len(kinds) < MOST_KINDS:
            kinds.append(facts)
        for key in _shown_keys(facts):
            numbers = self.index.setdefault(key, [])
            if number not in numbers[-1:]:
                numbers.append(number)


def find_happenings(parts: Sequence[Part]) -> tuple[Happening, ...]:
    """Returns every happening once, by its first telling.

    The parts come in the order of their articles' publication. Two events of one
    article are never joined here: its own merging has kept them apart.
    """
    found = _Found([], [], {})
    for part in parts:
        numbers: dict[str, int] = {}
        for entry in part.outermost_first():
            facts = facts_of(part, entry, numbers.get(entry.within or ""))
            fitting = (n for n in found.near(facts) if _is_of(facts, found, n))
            numbers[entry.id] = next(fitting, len(found.tellings))
            found.add(numbers[entry.id], facts)
    return tuple(tuple(tellings) for tellings in found.tellings)


def _is_of(facts: Facts, found: _Found, number: int) -> bool:
    """Says whether a telling is of this happening, and clashes with none of it."""
    if found.tellings[number][-1].part is facts.part:
        return False
    kinds = found.kinds[number]
    return any(tell_same_happening(known, facts) for known in kinds) and not any(
        clash(known, facts) or not times_fit(known, facts) for known in kinds
    )


def _shown_keys(facts: Facts) -> Iterator[_Key]:
    """Yields where a telling can be found: at its days, and by others without days."""
    days = _days(facts.interval)
    places = (*days, _SOME_DAY) if days else (_ANY_DAY,)
    yield from ((facts.frame, mark, at) for mark in _marks(facts) for at in places)


def _sought_keys(facts: Facts) -> Iterator[_Key]:
    """Yields where tellings of the same happening would be found."""
    places = (*(_days(facts.interval) or (_SOME_DAY,)), _ANY_DAY)
    yield from (
        (frame, mark, at)
        for mark in _marks(facts)
        for frame in sorted(facts.frames)
        for at in places
    )


def _marks(facts: Facts) -> tuple[str, ...]:
    outer = () if facts.outer is None else (f"within {facts.outer}",)
    return (*sorted(facts.anchors()), f"sentence {facts.sentence}", *outer)


def _days(interval: Interval | None) -> tuple[str, ...]:
    """Returns the days of a short time, nothing for a long, open or unknown one."""
    if interval is None or interval.start is None or interval.end is None:
        return ()
    first = interval.start.date()
    length = (interval.end - datetime.timedelta(microseconds=1)).date() - first
    if not 0 <= length.days < _FEW_DAYS:
        return ()
    days = (first + datetime.timedelta(days=n) for n in range(length.days + 1))
    return tuple(day.isoformat() for day in days)
