"""The constraint network: what dates and links say of where events begin and end.

Each event has a start and an end; each calendar instant that bounds an event is a node
too, and the instants form a chain, so that all disjoint times are kept apart with a
linear number of edges. An edge says that one node is not after another.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from eventline.model import Interval, Relation, TemporalLink

Key = tuple[int, datetime.datetime, tuple[int, ...]]
"""Where an event would stand if nothing constrained it: see places.py."""

CALENDAR = -1
"""The `why` of an edge that holds whatever the text says."""


@attrs.frozen
class Node:
    """An event that is to be ordered: its key and what bounds it on the calendar."""

    id: str
    key: Key
    interval: Interval | None


@attrs.frozen
class Edge:
    """One end must come before another; `why` is the number of its link."""

    source: int
    target: int
    why: int = CALENDAR


Edges = Mapping[int, tuple[Edge, ...]]
"""The edges by their source."""


def edges_of(nodes: Sequence[Node], links: Sequence[TemporalLink]) -> Edges:
    """Returns every constraint: starts are even, ends odd, instants come last."""
    groups: dict[int, list[Edge]] = {}
    for edge in _all_edges(nodes, links):
        groups.setdefault(edge.source, []).append(edge)
    return {source: tuple(group) for source, group in groups.items()}


def size_of(nodes: Sequence[Node]) -> int:
    """Returns how many nodes the network has, instants counted."""
    return 2 * len(nodes) + len(_instants(nodes))


def ends_of(relation: Relation, one: int, other: int) -> list[tuple[int, int]]:
    """Returns what a relation says of starts (even) and ends (odd)."""
    start, end, start2, end2 = 2 * one, 2 * one + 1, 2 * other, 2 * other + 1
    match relation:
        case Relation.BEFORE:
            return [(end, start2)]
        case Relation.AFTER:
            return [(end2, start)]
        case Relation.INCLUDES | Relation.BEGUN_BY | Relation.ENDED_BY:
            return [(start, start2), (end2, end)]
        case Relation.IS_INCLUDED | Relation.BEGINS | Relation.ENDS:
            return [(start2, start), (end, end2)]
        case Relation.SIMULTANEOUS:
            return []


def _all_edges(nodes: Sequence[Node], links: Sequence[TemporalLink]) -> Iterator[Edge]:
    first = 2 * len(nodes)
    instants = {instant: first + n for n, instant in enumerate(_instants(nodes))}
    for number, node in enumerate(nodes):
        yield Edge(2 * number, 2 * number + 1)
        yield from _calendar_edges(number, node.interval, instants)
    for instant in range(first, first + len(instants) - 1):
        yield Edge(instant, instant + 1)
    number_of = {node.id: number for number, node in enumerate(nodes)}
    for why, link in enumerate(links):
        pair = number_of[link.event], number_of[link.other]
        for source, target in ends_of(link.relation, *pair):
            yield Edge(source, target, why)


def _bounds(
    interval: Interval | None,
) -> tuple[datetime.datetime | None, datetime.datetime | None]:
    if interval is None:
        return None, None
    return interval.start, interval.end


def _calendar_edges(
    number: int, interval: Interval | None, instants: Mapping[datetime.datetime, int]
) -> Iterator[Edge]:
    start, end = _bounds(interval)
    if start is not None:
        yield Edge(instants[start], 2 * number)
    if end is not None and (start is None or start < end):
        yield Edge(2 * number + 1, instants[end])


def _instants(nodes: Iterable[Node]) -> list[datetime.datetime]:
    return sorted({i for n in nodes for i in _bounds(n.interval) if i is not None})
