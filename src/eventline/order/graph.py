"""The constraint graph over the events' ends, and one total order that satisfies it.

Each event has a start and an end; each calendar instant that bounds an event is a node
too, and the instants form a chain, so that all disjoint times are kept apart with a
linear number of edges. Calendar edges always hold; of the links that contradict them
or each other the weakest is dropped, one a cycle.
"""

from __future__ import annotations

import datetime
import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from eventline.model import Interval, Relation
from eventline.order.reasons import Reason

Key = tuple[int, datetime.datetime, tuple[int, ...]]
"""Where an event would stand if nothing constrained it: see places.py."""

_CALENDAR = -1


@attrs.frozen
class Node:
    """An event that is to be ordered: its key and what bounds it on the calendar."""

    id: str
    key: Key
    interval: Interval | None


@attrs.frozen
class Ordered:
    """The ids in order, and the reasons that could not be kept."""

    ids: tuple[str, ...]
    dropped: tuple[Reason, ...]


@attrs.frozen
class _Edge:
    """One end must come before another; `why` is the number of its reason."""

    source: int
    target: int
    why: int = _CALENDAR


_Edges = Mapping[int, tuple[_Edge, ...]]
"""The edges by their source."""


def order_nodes(nodes: Sequence[Node], reasons: Sequence[Reason]) -> Ordered:
    """Returns all ids in one order: constraints first, then the nodes' keys."""
    edges = _grouped(_all_edges(nodes, reasons))
    left = set(range(_size(nodes)))
    dropped: set[int] = set()
    done: list[int] = []
    while True:
        reached = _pop_free(nodes, edges, left, dropped)
        done += reached
        left.difference_update(reached)
        if not left:
            break
        dropped.add(_weakest(_cycle(edges, left, dropped), reasons))
    starts = (n for n in done if n < 2 * len(nodes) and n % 2 == 0)
    return Ordered(
        tuple(nodes[n // 2].id for n in starts),
        tuple(reasons[number] for number in sorted(dropped)),
    )


def _pop_free(
    nodes: Sequence[Node], edges: _Edges, left: set[int], dropped: set[int]
) -> list[int]:
    """Returns what nothing holds back, by keys, until all that is left is held."""
    waiting = dict.fromkeys(left, 0)
    for edge in (edge for node in left for edge in _kept(edges, node, dropped)):
        waiting[edge.target] += 1
    heap = [_item(nodes, node) for node in left if not waiting[node]]
    heapq.heapify(heap)
    reached: list[int] = []
    while heap:
        node = heapq.heappop(heap)[2]
        reached.append(node)
        for target in _freed(waiting, _kept(edges, node, dropped)):
            heapq.heappush(heap, _item(nodes, target))
    return reached


def _freed(waiting: dict[int, int], edges: Iterable[_Edge]) -> Iterator[int]:
    """Counts these edges off and yields the targets that no other one holds back."""
    for edge in edges:
        waiting[edge.target] -= 1
        if not waiting[edge.target]:
            yield edge.target


def _kept(edges: _Edges, node: int, dropped: set[int]) -> Iterator[_Edge]:
    return (edge for edge in edges.get(node, ()) if edge.why not in dropped)


def _grouped(edges: Iterable[_Edge]) -> _Edges:
    groups: dict[int, list[_Edge]] = {}
    for edge in edges:
        groups.setdefault(edge.source, []).append(edge)
    return {source: tuple(group) for source, group in groups.items()}


def _instants(nodes: Sequence[Node]) -> list[datetime.datetime]:
    return sorted({i for n in nodes for i in _bounds(n.interval) if i is not None})


def _size(nodes: Sequence[Node]) -> int:
    return 2 * len(nodes) + len(_instants(nodes))


def _all_edges(nodes: Sequence[Node], reasons: Sequence[Reason]) -> Iterator[_Edge]:
    first = 2 * len(nodes)
    instants = {instant: first + n for n, instant in enumerate(_instants(nodes))}
    for number, node in enumerate(nodes):
        yield _Edge(2 * number, 2 * number + 1)
        yield from _calendar_edges(number, node.interval, instants)
    for instant in range(first, first + len(instants) - 1):
        yield _Edge(instant, instant + 1)
    number_of = {node.id: number for number, node in enumerate(nodes)}
    for why, reason in enumerate(reasons):
        pair = number_of[reason.link.event], number_of[reason.link.other]
        for source, target in _ends(reason.link.relation, *pair):
            yield _Edge(source, target, why)


def _bounds(
    interval: Interval | None,
) -> tuple[datetime.datetime | None, datetime.datetime | None]:
    if interval is None:
        return None, None
    return interval.start, interval.end


def _calendar_edges(
    number: int, interval: Interval | None, instants: Mapping[datetime.datetime, int]
) -> Iterator[_Edge]:
    start, end = _bounds(interval)
    if start is not None:
        yield _Edge(instants[start], 2 * number)
    if end is not None and (start is None or start < end):
        yield _Edge(2 * number + 1, instants[end])


def _ends(relation: Relation, one: int, other: int) -> list[tuple[int, int]]:
    """Returns what a relation says of starts (even) and ends (odd)."""
    start, end, start2, end2 = 2 * one, 2 * one + 1, 2 * other, 2 * other + 1
    match relation:
        case Relation.BEFORE:
            return [(end, start2)]
        case Relation.AFTER:
            return [(end2, start)]
        case Relation.INCLUDES:
            return [(start, start2), (end2, end)]
        case Relation.IS_INCLUDED:
            return [(start2, start), (end, end2)]
        case Relation.BEGINS:
            return [(start, start2)]
        case Relation.ENDS:
            return [(end2, end)]
        case Relation.SIMULTANEOUS:
            return []


def _item(nodes: Sequence[Node], number: int) -> tuple[bool, Key | tuple[()], int]:
    """Puts ends and instants first: they only hold others back."""
    is_start = number < 2 * len(nodes) and number % 2 == 0
    return is_start, nodes[number // 2].key if is_start else (), number


def _cycle(edges: _Edges, left: set[int], dropped: set[int]) -> list[int]:
    """Returns the numbers of the reasons in one cycle among the nodes left.

    Each of them is held back by another, so walking back must come round.
    """
    into: dict[int, _Edge] = {}
    for source in sorted(left):
        for edge in _kept(edges, source, dropped):
            into.setdefault(edge.target, edge)
    current = min(left)
    seen: dict[int, int] = {}
    path: list[int] = []
    while current not in seen:
        seen[current] = len(path)
        path.append(into[current].why)
        current = into[current].source
    return [why for why in path[seen[current] :] if why != _CALENDAR]


def _weakest(cycle: Iterable[int], reasons: Sequence[Reason]) -> int:
    return min(cycle, key=lambda number: (reasons[number].strength, -number))
