"""One total order that satisfies the constraint network.

Calendar edges always hold; of the links that contradict them or each other the weakest
is dropped, one a cycle.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable, Iterator, Sequence

import attrs

from eventline.model import TemporalLink
from eventline.order.edges import CALENDAR, Edge, Edges, Key, Node, edges_of, size_of


@attrs.frozen
class Ordered:
    """The ids in order, and the links that could not be kept."""

    ids: tuple[str, ...]
    dropped: tuple[TemporalLink, ...]


def order_nodes(nodes: Sequence[Node], links: Sequence[TemporalLink]) -> Ordered:
    """Returns all ids in one order: constraints first, then the nodes' keys."""
    edges = edges_of(nodes, links)
    dropped = _refused(nodes, edges, links)
    done = _pop_free(nodes, edges, range(size_of(nodes)), dropped)
    starts = (n for n in done if n < 2 * len(nodes) and n % 2 == 0)
    return Ordered(
        tuple(nodes[n // 2].id for n in starts),
        tuple(links[number] for number in sorted(dropped)),
    )


def _refused(
    nodes: Sequence[Node], edges: Edges, links: Sequence[TemporalLink]
) -> set[int]:
    """Returns the numbers of the links to drop, so that nothing holds itself back."""
    left = set(range(size_of(nodes)))
    dropped: set[int] = set()
    while True:
        left.difference_update(_pop_free(nodes, edges, left, dropped))
        if not left:
            return dropped
        dropped.add(_weakest(_cycle(edges, left, dropped), links))


def _pop_free(
    nodes: Sequence[Node], edges: Edges, left: Collection[int], dropped: set[int]
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


def _freed(waiting: dict[int, int], edges: Iterable[Edge]) -> Iterator[int]:
    """Counts these edges off and yields the targets that no other one holds back."""
    for edge in edges:
        waiting[edge.target] -= 1
        if not waiting[edge.target]:
            yield edge.target


def _kept(edges: Edges, node: int, dropped: set[int]) -> Iterator[Edge]:
    return (edge for edge in edges.get(node, ()) if edge.why not in dropped)


def _item(nodes: Sequence[Node], number: int) -> tuple[bool, Key | tuple[()], int]:
    """Puts ends and instants first: they only hold others back."""
    is_start = number < 2 * len(nodes) and number % 2 == 0
    return is_start, nodes[number // 2].key if is_start else (), number


def _cycle(edges: Edges, left: set[int], dropped: set[int]) -> list[int]:
    """Returns the numbers of the links in one cycle among the nodes left.

    Each of them is held back by another, so walking back must come round.
    """
    into: dict[int, Edge] = {}
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
    return [why for why in path[seen[current] :] if why != CALENDAR]


def _weakest(cycle: Iterable[int], links: Sequence[TemporalLink]) -> int:
    return min(cycle, key=lambda number: (links[number].strength, -number))
