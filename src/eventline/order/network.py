"""What dates, links and their closure say of two entries of a timeline."""

from __future__ import annotations

import datetime
from collections import deque
from collections.abc import Mapping

import attrs

from eventline.errors import InputError
from eventline.model import Relation, TemporalLink, Timeline
from eventline.order.edges import Edge, Edges, Node, edges_of
from eventline.order.strata import calendar_interval

INVERSE: Mapping[Relation, Relation] = {
    Relation.BEFORE: Relation.AFTER,
    Relation.AFTER: Relation.BEFORE,
    Relation.INCLUDES: Relation.IS_INCLUDED,
    Relation.IS_INCLUDED: Relation.INCLUDES,
    Relation.SIMULTANEOUS: Relation.SIMULTANEOUS,
    Relation.BEGINS: Relation.BEGUN_BY,
    Relation.BEGUN_BY: Relation.BEGINS,
    Relation.ENDS: Relation.ENDED_BY,
    Relation.ENDED_BY: Relation.ENDS,
}
"""What a relation is when read from its other end."""


@attrs.frozen
class Network:
    """A timeline's constraints; its answers follow from dates and links alone.

    Where neither says which of two events comes first there is no answer, whatever
    the order of the list. A name that no entry has raises InputError.
    """

    numbers: Mapping[str, int] = attrs.field(hash=False)
    edges: Edges = attrs.field(hash=False)
    links: tuple[TemporalLink, ...] = ()

    def relation(self, one: str, other: str) -> Relation | None:
        """Returns how an entry lies to another, None where nothing says so."""
        start, start2 = 2 * self.place_of(one), 2 * self.place_of(other)
        if start == start2:
            return None
        said = next((link for link in self.links if _joins(link, one, other)), None)
        if said is not None:
            return said.relation if said.event == one else INVERSE[said.relation]
        return self._implied(start, start2)

    def first(self, one: str, other: str) -> str | None:
        """Returns the entry of the two that begins first, None where none does."""
        start, start2 = 2 * self.place_of(one), 2 * self.place_of(other)
        if start == start2:
            return None
        if self.path(start, start2) is not None:
            return one
        return other if self.path(start2, start) is not None else None

    def place_of(self, name: str) -> int:
        """Returns the place of the entry in the list."""
        if name not in self.numbers:
            ids = list(self.numbers)
            has = f"it has {ids[0]} to {ids[-1]}" if ids else "it is empty"
            raise InputError(f"no entry {name!r} in the timeline: {has}")
        return self.numbers[name]

    def _implied(self, start: int, start2: int) -> Relation | None:
        if self.path(start + 1, start2) is not None:
            return Relation.BEFORE
        if self.path(start2 + 1, start) is not None:
            return Relation.AFTER
        begins_first = self.path(start, start2) is not None
        begins_last = self.path(start2, start) is not None
        if begins_first and self.path(start2 + 1, start + 1) is not None:
            return Relation.INCLUDES
        if begins_last and self.path(start + 1, start2 + 1) is not None:
            return Relation.IS_INCLUDED
        return None

    def path(self, source: int, target: int) -> tuple[Edge, ...] | None:
        """Returns the fewest edges from a node to another, None where none lead."""
        into: dict[int, Edge] = {}
        waiting = deque([source])
        while waiting and target not in into:
            edges = self.edges.get(waiting.popleft(), ())
            new = {e.target: e for e in edges if e.target not in into}
            new.pop(source, None)
            into.update(new)
            waiting += new
        if target not in into:
            return None
        path = [into[target]]
        while path[-1].source != source:
            path.append(into[path[-1].source])
        return tuple(reversed(path))


def network_of(timeline: Timeline) -> Network:
    """Returns the constraints that a timeline's dates and links set."""
    nodes = [
        Node(entry.id, (0, datetime.datetime.min, ()), calendar_interval(entry.timex))
        for entry in timeline
    ]
    numbers = {entry.id: number for number, entry in enumerate(timeline)}
    return Network(numbers, edges_of(nodes, timeline.links), timeline.links)


def _joins(link: TemporalLink, one: str, other: str) -> bool:
    return {link.event, link.other} == {one, other}
