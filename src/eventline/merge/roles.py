"""Whether the frames and the roles of two events can be of one happening."""

from __future__ import annotations

from eventline.merge.compatible import COMPATIBLE_FRAMES
from eventline.merge.identity import same
from eventline.merge.persons import are_two
from eventline.merge.telling import Text
from eventline.merge.things import are_told_apart, sorts_of
from eventline.model import Event, Filler, Fillers


def frames_fit(one: Event, other: Event) -> bool:
    """Says whether two frames can tell one happening."""
    pair = frozenset({one.frame, other.frame})
    return len(pair) == 1 or pair in COMPATIBLE_FRAMES


def meet(text: Text, one: Event, other: Event, role: str) -> bool:
    """Says whether one filler of a role can be the same in both."""
    mine: Fillers = getattr(one, role)
    yours: Fillers = getattr(other, role)
    return any(
        same(a, b, text.names) and not are_two(text, a, b) for a in mine for b in yours
    )


def clash(mine: Fillers, yours: Fillers) -> bool:
    """Holds where both sides say a name, or a number, and not the same."""
    named = all(any(_is_named(f) for f in side) for side in (mine, yours))
    counted = all(any(f.quantity for f in side) for side in (mine, yours))
    return named or counted


def differ(mine: Fillers, yours: Fillers) -> bool:
    """Holds where the sums, lengths or sorts of things are not the same."""
    return are_told_apart(sorts_of(mine), sorts_of(yours))


def _is_named(filler: Filler) -> bool:
    return filler.head.upos == "PROPN" or filler.country is not None
