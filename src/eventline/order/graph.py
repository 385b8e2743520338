"""One total order that satisfies the constraint network.

Calendar edges always hold; links that contradict them or stronger links are dropped.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable, Iterator, Sequence

import attrs

from eventline.model import TemporalLink
from eventline.order.edges import Edge, Edges, Key, Node, edges_of, size_of
from eventline.order.refusal import refused


@attrs.frozen
class Ordered:
    """The ids in order, and the links that could not be kept."""

    ids: tuple[str, ...]
    dropped: tuple[TemporalLink, ...]


def order_nodes(nodes: Sequence[Node], links: Sequence[TemporalLink]) -> Ordered:
    """Returns all ids in one order: constraints first, then the nodes' keys."""
    edges = edges_of(nodes, links)
    every_link = frozenset(range(len(links)))
    dropped = refused(edges, _sorted(nodes, edges, every_link), links)
    starts = (
        n for n in _sorted(nodes, edges, dropped) if n < 2 * len(nodes) and n % 2 == 0
    )
    return Ordered(
        tuple(nodes[n // 2].id for n in starts),
        tuple(links[number] for number in sorted(dropped)),
    )


def _sorted(nodes: Sequence[Node], edges: Edges, dropped: Collection[int]) -> list[int]:
    """Returns every node behind all that must come before it, else by the keys."""
    every = range(size_of(nodes))
    waiting = dict.fromkeys(every, 0)
    for edge in (edge for node in every for edge in _kept(edges, node, dropped)):
        waiting[edge.target] += 1
    heap = [_item(nodes, node) for node in every if not waiting[node]]
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


def _kept(edges: Edges, node: int, dropped: Collection[int]) -> Iterator[Edge]:
    return (edge for edge in edges.get(node, ()) if edge.why not in dropped)


def _item(nodes: Sequence[Node], number: int) -> tuple[bool, Key | tuple[()], int]:
    """Puts ends and instants first: they only hold others back."""
    is_start = number < 2 * len(nodes) and number % 2 == 0
    return is_start, nodes[number // 2].key if is_start else (), number
