"""Which mentions denote the same entity."""

from __future__ import annotations

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
    """All chains of one document."""

    chains: tuple[Chain, ...] = ()

    def of(self, span: Span) -> Chain | None:
        """Returns the chain that has a mention of exactly this span, or None."""
        return next((c for c in self.chains if span in c.mentions), None)
