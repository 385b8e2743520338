"""Who a filler is: its chain's name, its members, its country."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

import attrs

from eventline.model import Chain, Chains, Event, Filler, Fillers, Kind, Span

_METONYMS = frozenset({Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE})


@attrs.frozen
class Names:
    """The chains of a document by their mentions' spans."""

    by_span: Mapping[Span, Chain] = attrs.field(hash=False)
    spans: tuple[Span, ...]
    starts: tuple[int, ...]

    def chain_of(self, filler: Filler) -> Chain | None:
        """Returns the chain of the filler's words, or of the most of them around its
        head; None where it has none.
        """
        exact = self.by_span.get(filler.span)
        if exact is not None:
            return exact
        first = bisect_left(self.starts, filler.span.start)
        last = bisect_left(self.starts, filler.span.end)
        inside = [
            span
            for span in self.spans[first:last]
            if filler.span.contains(span) and span.contains(filler.head.span)
        ]
        return self.by_span[max(inside, key=len)] if inside else None

    def names_of(self, filler: Filler) -> frozenset[str]:
        """Returns the names that a filler stands for, a collective's one by one."""
        chain = self.chain_of(filler)
        if chain is None:
            return frozenset({_plain(filler.refers_to or filler.text)})
        return frozenset(_plain(name) for name in chain.members or (chain.name,))


def names_from(chains: Chains) -> Names:
    """Returns the chains by span; of two chains with one span the first one holds."""
    by_span: dict[Span, Chain] = {}
    for chain in chains.chains:
        for span in chain.mentions:
            by_span.setdefault(span, chain)
    spans = tuple(sorted(by_span))
    return Names(by_span, spans, tuple([span.start for span in spans]))


def name_fillers(event: Event, names: Names) -> Event:
    """Returns the event with `refers_to` and `country` filled in from the chains."""
    roles = {
        role: tuple(_named(filler, names) for filler in fillers)
        for role, fillers in event.arguments().items()
    }
    attribution = event.attribution
    if attribution and attribution.source:
        source = _named(attribution.source, names)
        attribution = attrs.evolve(attribution, source=source)
    changed = {r: f for r, f in roles.items() if f != getattr(event, r)}
    if not changed and attribution == event.attribution:
        return event
    return attrs.evolve(event.with_roles(changed), attribution=attribution)


def same(one: Filler, other: Filler, names: Names) -> bool:
    """Says whether two fillers can be the same thing or person, or part of it."""
    shared = names.names_of(one) & names.names_of(other)
    if one.quantity and other.quantity:
        is_one = one.quantity.value == other.quantity.value == 1
        return _same_count(one, other) or (is_one and bool(shared))
    return bool(shared) or _same_country(one, other)


def covers(fillers: Fillers, other: Filler, names: Names) -> bool:
    """Says whether these fillers already hold all that `other` names."""
    if any(same(one, other, names) for one in fillers):
        known = frozenset[str]().union(*(names.names_of(f) for f in fillers))
        chain = names.chain_of(other)
        return not (chain and chain.members) or names.names_of(other) <= known
    return False


def _named(filler: Filler, names: Names) -> Filler:
    chain = names.chain_of(filler)
    if chain is None or filler.refers_to is not None:
        return filler
    name = " and ".join(chain.members) or chain.name
    refers_to = None if _plain(name) == _plain(filler.text) else name
    country = filler.country or chain.country
    return attrs.evolve(filler, refers_to=refers_to, country=country)


def _same_count(one: Filler, other: Filler) -> bool:
    mine, yours = one.quantity, other.quantity
    if mine is None or yours is None:
        return False
    is_equal = (mine.low, mine.high) == (yours.low, yours.high)
    is_same_value = mine.value is not None and mine.value == yours.value
    counted = {_counted(one), _counted(other)}
    is_same_thing = len(counted) == 1 or None in counted
    return is_same_thing and (is_equal or is_same_value)


def _counted(filler: Filler) -> str | None:
    """Returns what is counted, None for a number that stands alone ("killing 12")."""
    return None if filler.head.upos == "NUM" else filler.head.lemma.lower()


def _same_country(one: Filler, other: Filler) -> bool:
    """Lets a country, its capital and its ministry stand for each other."""
    if one.country is None or one.country != other.country:
        return False
    is_state = Kind.PLACE in (one.kind, other.kind)
    return is_state and one.kind in _METONYMS and other.kind in _METONYMS


def _plain(name: str) -> str:
    words = name.replace("’", "'").casefold().split()
    return " ".join(words[1:] if words[:1] == ["the"] and words[1:] else words)
