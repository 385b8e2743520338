"""How many "they" and "the girls" are: as many as the group told of before."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from eventline.merge.identity import Names
from eventline.merge.person_words import DEFINITE, TELLERS, THEY, VICTIM_NOUNS
from eventline.model import (
    Comparison,
    Document,
    EntityMention,
    Event,
    Filler,
    Kind,
    Mentions,
    Quantity,
    Word,
)

_COUNTED_FRAMES = frozenset({"casualty_report"})
_PEOPLE = frozenset({Kind.GROUP, Kind.PERSON})


@attrs.frozen
class _Group:
    """People told of together, by their first head: **a man** and his two sons."""

    head: Word
    size: int | None


@attrs.frozen
class Groups:
    """The groups of people that a text tells of, and the counts of its nouns."""

    by_sentence: Mapping[int, tuple[_Group, ...]]
    counts: Mapping[int, int]


def find_groups(document: Document, mentions: Mentions) -> Groups:
    """Returns who stands together and, where the text says it, how many they are."""
    counted = [q for q in mentions.quantities if q.counted and not q.quantity.unit]
    exact = [q for q in counted if q.quantity.op is Comparison.EQUAL]
    sizes = {
        q.counted.id: int(q.quantity.value)
        for q in exact
        if q.counted and q.quantity.value is not None
    }
    people = {e.head.id: e for e in mentions.entities if e.kind in _PEOPLE}
    groups: dict[int, list[_Group]] = {}
    for entity in people.values():
        group = _group_of(document, entity, people, sizes)
        if group is not None:
            groups.setdefault(entity.head.sentence, []).append(group)
    starts = {
        head.span.start: sizes[head.id]
        for head in (entity.head for entity in people.values())
        if head.id in sizes
    }
    return Groups({n: tuple(found) for n, found in groups.items()}, starts)


def count_fillers(
    document: Document, event: Event, groups: Groups, names: Names
) -> Event:
    """Returns the event, its victims counted where the text has counted them before."""
    if event.frame not in _COUNTED_FRAMES:
        return event
    victims: tuple[Filler, ...] = getattr(event, "victim", ())
    counted = tuple(_counted(document, one, groups, names) for one in victims)
    return event if counted == victims else event.with_roles({"victim": counted})


def _counted(
    document: Document, filler: Filler, groups: Groups, names: Names
) -> Filler:
    if filler.quantity is not None or filler.kind is Kind.CLAUSE:
        return filler
    size = _size_in_chain(filler, groups, names)
    size = size or _size_before(document, filler, groups)
    if size is None:
        return filler
    given = Quantity(filler.text, Comparison.EQUAL, size, size, size, is_inferred=True)
    return attrs.evolve(filler, quantity=given)


def _size_in_chain(filler: Filler, groups: Groups, names: Names) -> int | None:
    """Returns the one count that the mentions of a plural noun have: **the girls**."""
    chain = names.chain_of(filler)
    if chain is None or "Number=Plur" not in filler.head.feats:
        return None
    sizes = {
        size
        for span in chain.mentions
        for start, size in groups.counts.items()
        if span.start <= start < span.end
    }
    return next(iter(sizes)) if len(sizes) == 1 else None


def _size_before(document: Document, filler: Filler, groups: Groups) -> int | None:
    """Returns the size of the only group that a pronoun or "the victims" can be."""
    here, start = filler.head.sentence, filler.span.start
    if not _stands_for_group(document, filler):
        return None
    near = (
        [g for g in groups.by_sentence.get(number, ()) if g.head.span.end <= start]
        for number in (here, here - 1)
    )
    told = next((found for found in near if found), [])
    return told[0].size if len(told) == 1 else None


def _stands_for_group(document: Document, filler: Filler) -> bool:
    head = filler.head
    if head.text.lower() in THEY:
        return True
    children = document.sentence_of(head).children(head, "det", "nummod", "amod")
    words = {word.lemma.lower() for word in children}
    is_plural = "Number=Plur" in head.feats
    return is_plural and head.lemma.lower() in VICTIM_NOUNS and words <= DEFINITE


def _group_of(
    document: Document,
    entity: EntityMention,
    people: Mapping[str, EntityMention],
    sizes: Mapping[str, int],
) -> _Group | None:
    """Returns the group that a mention opens, None where it is one person or joined."""
    head = entity.head
    if head.relation == "conj" or head.upos == "PRON" or head.lemma in TELLERS:
        return None
    joined = document.sentence_of(head).children(head, "conj")
    members = [head, *(word for word in joined if word.id in people)]
    if len(members) == 1 and entity.kind is Kind.PERSON and head.id not in sizes:
        return None
    parts = [_size_of(member, people, sizes) for member in members]
    known = [part for part in parts if part is not None]
    return _Group(head, sum(known) if len(known) == len(parts) else None)


def _size_of(
    word: Word, people: Mapping[str, EntityMention], sizes: Mapping[str, int]
) -> int | None:
    if word.id in sizes:
        return sizes[word.id]
    is_one = people[word.id].kind is Kind.PERSON and "Number=Plur" not in word.feats
    return 1 if is_one else None
