"""Names that a text has again: what one sentence takes for one is one in others."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

import attrs

from eventline.model import Name, NameKind
from eventline.parse.named_text import NamedWords

_LONGEST = 4

Words = tuple[str, ...]


@attrs.frozen
class Place:
    """Where words stand that are a name somewhere: places in the sentence from 1."""

    words: Words
    sentence: int
    first: int
    last: int
    is_name: bool


def with_repeated(told: Sequence[NamedWords]) -> list[NamedWords]:
    """Returns a text's sentences, names marked wherever they stand alone.

    Only those are that half of the places or more have as a name.
    """
    kinds = _kinds(told)
    places: dict[Words, list[Place]] = defaultdict(list)
    for place in _places(told, kinds):
        places[place.words].append(place)
    added: dict[int, list[Name]] = defaultdict(list)
    for place in (p for found in places.values() for p in _missed(found)):
        name = Name(place.first, place.last, kinds[place.words])
        added[place.sentence].append(name)
    return [
        sentence.with_names([*sentence.names, *_apart(added[number])])
        if number in added
        else sentence
        for number, sentence in enumerate(told)
    ]


def _missed(places: Sequence[Place]) -> list[Place]:
    """Returns where the same words are no name, if half of the places have one."""
    missed = [place for place in places if not place.is_name]
    return missed if 2 * len(missed) <= len(places) else []


def _kinds(told: Sequence[NamedWords]) -> Mapping[Words, NameKind]:
    """Returns the kind that most sentences give each name of a few words."""
    counts: dict[Words, Counter[NameKind]] = defaultdict(Counter)
    for words, kind in ((s.told(name), name.kind) for s in told for name in s.names):
        if len(words) <= _LONGEST and _has_capital(words):
            counts[words][kind] += 1
    return {words: found.most_common(1)[0][0] for words, found in counts.items()}


def _places(
    told: Sequence[NamedWords], kinds: Mapping[Words, NameKind]
) -> Iterator[Place]:
    """Yields the places where names stand, and where their words stand alone."""
    lengths: dict[str, set[int]] = defaultdict(set)
    for words in kinds:
        lengths[words[0]].add(len(words))
    stretches = (
        (number, sentence, first, last)
        for number, sentence in enumerate(told)
        for first, last in _stretches(sentence, lengths)
    )
    for number, sentence, first, last in stretches:
        words = sentence.words[first - 1 : last]
        is_name = any((n.first, n.last) == (first, last) for n in sentence.names)
        kind = kinds.get(words)
        if kind and (is_name or _may_be_name(sentence, first, last, kind)):
            yield Place(words, number, first, last, is_name)


def _stretches(
    sentence: NamedWords, lengths: Mapping[str, set[int]]
) -> Iterator[tuple[int, int]]:
    """Yields the places of as many words as a name has that begins so."""
    for first, word in enumerate(sentence.words, 1):
        ends = (first + length - 1 for length in sorted(lengths.get(word, ())))
        yield from ((first, last) for last in ends if last <= len(sentence.words))


def _may_be_name(sentence: NamedWords, first: int, last: int, kind: NameKind) -> bool:
    """Says whether words are a name by themselves.

    Not so the **Orr** family, the **Church**, nor the **League** of Orrin.
    """
    if not sentence.is_free(first, last) or not sentence.stands_alone(first, last):
        return False
    if kind is NameKind.PERSON:
        is_thing = first > 1 and sentence.words[first - 2].lower() == "the"
        return not (is_thing or sentence.describes(last))
    return not sentence.goes_on(last)


def _has_capital(words: Words) -> bool:
    """Says whether words begin with a capital somewhere; one letter is too little."""
    return len("".join(words)) > 1 and any(word[0].isupper() for word in words)


def _apart(names: Sequence[Name]) -> list[Name]:
    """Returns the names that lie in no other, the longest of those that overlap."""
    kept: list[Name] = []
    for name in sorted(names, key=lambda name: (name.first - name.last, name.first)):
        if all(name.last < other.first or name.first > other.last for other in kept):
            kept.append(name)
    return kept
