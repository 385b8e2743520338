"""Which mentions denote the same entity."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from eventline.model.mentions import Kind
from eventline.model.span import Span


@attrs.frozen
class Chain:
    """The mentions of one entity, in text order.

    `name` is its canonical name: the fullest proper name, else the fullest
    description. `members` names the parts of a collective ("the two heads of state")
    by their canonical names.
    """

    name: str
    kind: Kind
    mentions: tuple[Span, ...]
    country: str | None = None
    members: tuple[str, ...] = ()


@attrs.frozen
class Chains:
    """All chains of one document.

    A mention belongs to one chain. Mentions that nothing links and that have no name
    are in none.
    """

    chains: tuple[Chain, ...] = ()
    _by_span: Mapping[Span, Chain] = attrs.field(init=False, repr=False, eq=False)
    _by_edge: Mapping[int, tuple[Span, ...]] = attrs.field(
        init=False, repr=False, eq=False
    )

    @_by_span.default
    def _index_spans(self) -> Mapping[Span, Chain]:
        chains = reversed(self.chains)
        return {span: chain for chain in chains for span in chain.mentions}

    @_by_edge.default
    def _index_edges(self) -> Mapping[int, tuple[Span, ...]]:
        found: dict[int, list[Span]] = {}
        for span in sorted(self._by_span):
            found.setdefault(span.start, []).append(span)
            found.setdefault(-span.end, []).append(span)
        return {edge: tuple(spans) for edge, spans in found.items()}

    def of(self, span: Span) -> Chain | None:
        """Returns the chain that has a mention of exactly this span, or None."""
        return self._by_span.get(span)

    def at(self, span: Span) -> Chain | None:
        """Returns the chain of this span, or of the nearest to it that is a mention.

        A near mention begins or ends where the span does, and shares at least half of
        the characters that the two cover together: "the minister" for "the minister
        there".
        """
        if span in self._by_span:
            return self._by_span[span]
        near = (*self._by_edge.get(span.start, ()), *self._by_edge.get(-span.end, ()))
        best = max(near, key=lambda other: _shared(span, other), default=None)
        if best is None or _shared(span, best) < 0.5:
            return None
        return self._by_span[best]

    def name_at(self, span: Span) -> str | None:
        """Returns the canonical name of what this span stands for, or None."""
        chain = self.at(span)
        return chain.name if chain else None


def _shared(one: Span, other: Span) -> float:
    """Returns how much of what two spans cover they share, from 0 to 1."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    covered = max(one.end, other.end) - min(one.start, other.start)
    return max(shared, 0) / max(covered, 1)
