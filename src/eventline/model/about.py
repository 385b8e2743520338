"""Which entries an entity takes part in: by its chains, not by its letters."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from eventline.model.chains import Chain, Chains
from eventline.model.event import Event, Filler
from eventline.model.mentions import Kind
from eventline.model.name_words import ARTICLES, OWN_PARTS
from eventline.model.names import (
    initials_of,
    is_same_name,
    names_model,
    names_site,
    plain_name,
)
from eventline.model.span import Span

_LONGEST_NAME = 4
_SHORTEST_ACRONYM = 3
_QUOTES = str.maketrans(dict.fromkeys('"“”`'))


@attrs.frozen
class Wanted:
    """An entity as one article has it: its plain names, and where it is mentioned."""

    names: frozenset[str]
    spans: frozenset[Span]

    def has_part_in(self, event: Event) -> bool:
        """Says whether the entity fills a role of the event, or is its source."""
        return any(self.is_meant_by(filler) for filler in _fillers(event))

    def is_meant_by(self, filler: Filler) -> bool:
        """Says whether the filler's words, around its head, mention the entity."""
        called = plain_name(filler.text)
        if plain_name(filler.refers_to or called) in self.names:
            return True
        if any(names_site(name, called) for name in self.names):
            return True
        if filler.kind is Kind.CLAUSE:
            return False
        return self.is_model_in(filler) or any(
            span.contains(filler.head.span)
            or _is_apposition(filler, span)
            or _is_owner(filler, span)
            for span in self.spans
            if filler.span.contains(span)
        )

    def is_model_in(self, filler: Filler) -> bool:
        """Says whether a thing bears a model's name: a new version of its **A380**."""
        runs = set(_runs(filler.text)).union(_runs(filler.refers_to or ""))
        return any(names_model(run, name) for run in runs for name in self.names)


def _runs(text: str) -> Iterator[str]:
    """Yields every few words in a row before the first comma, plain, as of one.

    And those of "the" behind it: its jet, **the A380**. Two **A380s** are told by the
    name A380.
    """
    told, _, beside = text.translate(_QUOTES).partition(",")
    for part in (told, beside.partition(",")[0] if beside.startswith(" the ") else ""):
        yield from _runs_in([_one_of(word) for word in plain_name(part).split()])


def _runs_in(words: list[str]) -> Iterator[str]:
    for end in range(1, len(words) + 1):
        for start in range(max(end - _LONGEST_NAME, 0), end):
            yield plain_name(" ".join(words[start:end]))


def _one_of(word: str) -> str:
    one = word.removesuffix("s").rstrip("'’-")
    return one if one[-1:].isdecimal() else word


def _is_apposition(filler: Filler, span: Span) -> bool:
    """Says whether a name stands beside the head: the jet, **the Aster A380**."""
    before = filler.text[: span.start - filler.span.start].rstrip()
    return filler.head.span.end <= span.start and before.endswith((",", "("))


def _is_owner(filler: Filler, span: Span) -> bool:
    """Says whether a part of a body is named with it: **Orbel's** shares, a unit of it.

    What happens to the shares, figures and sites of a body happens to the body.
    """
    head = filler.head
    if head.lemma.casefold() not in OWN_PARTS:
        return False
    if span.end <= head.span.start:
        return span.start == filler.span.start
    start = filler.span.start
    between = filler.text[head.span.end - start : span.start - start].split()
    return between[:1] in (["of"], ["in"]) and set(between[1:]) <= ARTICLES


def find_wanted(name: str, chains: Chains, text: str) -> Wanted:
    """Returns the entity of this name: all chains that have it.

    A surname means the person of whom the article gives the full name, unless it
    calls somebody or something so.
    """
    plain = plain_name(name)
    single = [chain for chain in chains.chains if not chain.members]
    found = [chain for chain in single if plain in _names(chain, text)] or [
        chain for chain in single if _is_short_for(name, chain)
    ]
    names = frozenset({plain, *(plain_name(chain.name) for chain in found)})
    found += [c for c in chains.chains if not names.isdisjoint(_members(c))]
    spans = (span for chain in found for span in chain.mentions)
    return Wanted(names, frozenset(spans))


def _is_short_for(name: str, chain: Chain) -> bool:
    """Says whether one is the other's surname or its initials: the **WTC**."""
    plain, own = plain_name(name), plain_name(chain.name)
    if chain.kind is Kind.PERSON:
        return is_same_name(plain, own, Kind.PERSON)
    short, longer = sorted(
        (name.replace(".", ""), chain.name.replace(".", "")), key=len
    )
    if names_site(plain, own):
        return True
    is_acronym = short.isupper() and len(short) >= _SHORTEST_ACRONYM
    return is_acronym and initials_of(plain_name(longer)) == short.casefold()


def _names(chain: Chain, text: str) -> Iterator[str]:
    """Yields what the article calls the entity: its name and its mentions."""
    yield plain_name(chain.name)
    yield from (plain_name(span.of(text)) for span in chain.mentions)


def _members(chain: Chain) -> Iterator[str]:
    return map(plain_name, chain.members)


def _fillers(event: Event) -> Iterator[Filler]:
    for fillers in event.arguments().values():
        yield from fillers
    if event.attribution and event.attribution.source:
        yield event.attribution.source
