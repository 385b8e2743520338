"""Which links cannot hold: those that contradict the calendar or stronger links.

The strongest links come first; one that would close a circle is refused (after the
sieves of Chambers et al. 2014, "Dense event ordering"). A running topological order
keeps the search for circles short (Pearce and Kelly 2007): an edge that agrees with it
needs none, and another only looks at what lies between its ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from eventline.model import TemporalLink
from eventline.order.edges import CALENDAR, Edge, Edges


@attrs.frozen
class _Growing:
    """A graph that takes edges while it has no circle; `place` orders its nodes."""

    after: list[list[int]]
    before: list[list[int]]
    place: list[int]


def refused(
    edges: Edges, order: Sequence[int], links: Sequence[TemporalLink]
) -> frozenset[int]:
    """Returns the numbers of the links that cannot be kept.

    `order` is one in which the calendar's edges all point forwards. Of two links as
    strong the first goes first.
    """
    graph = _Growing([[] for _ in order], [[] for _ in order], [0] * len(order))
    for place, node in enumerate(order):
        graph.place[node] = place
    by_link: dict[int, list[Edge]] = {CALENDAR: []}
    for edge in (edge for group in edges.values() for edge in group):
        by_link.setdefault(edge.why, []).append(edge)
    for edge in by_link.pop(CALENDAR):
        _join(graph, edge)
    strongest = sorted(by_link, key=lambda number: (-links[number].strength, number))
    return frozenset(
        number for number in strongest if not _take(graph, by_link[number])
    )


def _take(graph: _Growing, edges: Iterable[Edge]) -> bool:
    """Adds all edges of a link, or none where one of them closes a circle."""
    taken: list[Edge] = []
    for edge in edges:
        if not _make_room(graph, edge):
            _part(graph, taken)
            return False
        _join(graph, edge)
        taken.append(edge)
    return True


def _part(graph: _Growing, edges: Iterable[Edge]) -> None:
    for edge in edges:
        graph.after[edge.source].remove(edge.target)
        graph.before[edge.target].remove(edge.source)


def _join(graph: _Growing, edge: Edge) -> None:
    graph.after[edge.source].append(edge.target)
    graph.before[edge.target].append(edge.source)


def _make_room(graph: _Growing, edge: Edge) -> bool:
    """Orders the nodes so that the edge points forwards; False where none can be."""
    place = graph.place
    first, last = place[edge.target], place[edge.source]
    if last < first:
        return True
    ahead = _reached(graph.after, edge.target, place, first, last)
    if edge.source in ahead:
        return False
    behind = _reached(graph.before, edge.source, place, first, last)
    moved = [
        *sorted(behind, key=place.__getitem__),
        *sorted(ahead, key=place.__getitem__),
    ]
    for node, new in zip(moved, sorted(place[node] for node in moved), strict=True):
        place[node] = new
    return True


def _reached(
    neighbours: list[list[int]], start: int, place: list[int], first: int, last: int
) -> set[int]:
    """Returns the nodes reached from one, of those with a place between the two."""
    found = {start}
    waiting = [start]
    while waiting:
        near = neighbours[waiting.pop()]
        new = {n for n in near if first <= place[n] <= last} - found
        found |= new
        waiting += new
    return found
