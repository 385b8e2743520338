"""The names of a text, read once more: what one sentence tells about another's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import attrs

from eventline.model import Name, NameKind, Sentence
from eventline.parse.acronyms import kinds_of_acronyms
from eventline.parse.named_text import NamedWords
from eventline.parse.repeated_names import with_repeated
from eventline.parse.telling_nouns import (
    ORGANIZATION_NOUNS,
    ORGANIZATIONS_OF,
    PLACE_NOUNS,
    PLACES_OF,
    STORM_WORDS,
    STORMS,
    TELLING_NOTHING,
)

_JOINED: Final = frozenset({"de", "del", "du", "of", "the"})
"""What stands in names, so that a surname beside it may be a part of another."""


def read_again(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Returns a text's sentences with their names as `names_again` has them."""
    told = [
        NamedWords(
            tuple(word.text for word in sentence.words),
            tuple(word.upos for word in sentence.words),
            sentence.names,
        )
        for sentence in sentences
    ]
    return tuple(
        sentence
        if found.names == sentence.names
        else attrs.evolve(sentence, names=found.names)
        for sentence, found in zip(sentences, names_again(told), strict=True)
    )


def names_again(told: Sequence[NamedWords]) -> list[NamedWords]:
    """Returns the sentences of one text with what the others tell of their names.

    - What a name's noun says stands: Orrin **University** is an organization.
    - An acronym has the kind of the name that it stands for, see `kinds_of_acronyms`.
    - Storms are no persons and no places: **Velma**, after "Hurricane Velma".
    - A person's surname is a name wherever it stands alone: Ana **Cruz**.
    - So is what is a name in half of the places or more where it stands alone.
    """
    if not any(sentence.names for sentence in told):
        return list(told)
    found = [_told_by_nouns(sentence) for sentence in told]
    acronyms = kinds_of_acronyms(found)
    found = [_with_acronyms(sentence, acronyms) for sentence in found]
    storms = _storms(found)
    found = [_without_storms(sentence, storms) for sentence in found]
    surnames = _surnames(found)
    return with_repeated([_with_surnames(sentence, surnames) for sentence in found])


def kind_by_noun(words: Sequence[str]) -> NameKind | None:
    """Returns the kind that the noun of a name tells.

    >>> kind_by_noun(["Bank", "of", "Orrin"]).value, kind_by_noun(["Orrin", "City"])
    ('organization', None)
    """
    small = [word.lower() for word in words]
    end = next((small.index(w, 1) for w in ("of", "for") if w in small[1:]), None)
    noun = small[end - 1] if end else ""
    if {" ".join(small[:end][-2:]), " ".join(small[-2:])} & TELLING_NOTHING:
        return None
    organizations = ORGANIZATIONS_OF if end else ORGANIZATION_NOUNS
    if small[-1] in organizations or noun in organizations:
        return NameKind.ORGANIZATION
    if end is None:
        return NameKind.PLACE if small[-1] in PLACE_NOUNS else None
    return NameKind.PLACE if noun in PLACES_OF and small[end] == "of" else None


def _told_by_nouns(sentence: NamedWords) -> NamedWords:
    """A person may be called so: Ana **Banks**, Ivo **Street**."""
    names = [
        attrs.evolve(name, kind=kind_by_noun(sentence.told(name)) or name.kind)
        if name.first < name.last and name.kind is not NameKind.PERSON
        else name
        for name in sentence.names
    ]
    return attrs.evolve(sentence, names=tuple(names))


def _with_acronyms(
    sentence: NamedWords, kinds: Mapping[str, NameKind | None]
) -> NamedWords:
    places = [n for n, word in enumerate(sentence.words, 1) if word in kinds]
    if not places:
        return sentence
    kept = [n for n in sentence.names if not (n.first == n.last and n.first in places)]
    for place in places:
        kind = kinds[sentence.words[place - 1]]
        if kind and not any(name.covers(place) for name in kept):
            kept.append(Name(place, place, kind))
    return sentence.with_names(kept)


def _storms(told: Sequence[NamedWords]) -> frozenset[str]:
    """Returns the names of a text's storms, but for those that a person has too."""
    pairs = (
        triple
        for each in told
        for triple in zip(("", *each.words), each.words, each.words[1:], strict=False)
    )
    found = {name.lower() for before, noun, name in pairs if _tells(before, noun, name)}
    people = (
        [word.lower() for word in each.told(name)]
        for each in told
        for name in each.names
        if name.kind is NameKind.PERSON and name.first < name.last
    )
    return frozenset(found.difference(*(p for p in people if STORMS.isdisjoint(p))))


def _tells(before: str, noun: str, name: str) -> bool:
    """Says whether words tell a storm: not so the National **Hurricane Center**."""
    is_first = not before[:1].isupper() or before.lower() in STORM_WORDS
    has_capitals = noun[0].isupper() and name[0].isupper()
    return noun.lower() in STORMS and is_first and has_capitals


def _without_storms(sentence: NamedWords, storms: frozenset[str]) -> NamedWords:
    kept = [n for n in sentence.names if not _is_storm(sentence.told(n), storms)]
    return sentence.with_names(kept)


def _is_storm(name: Sequence[str], storms: frozenset[str]) -> bool:
    *before, last = (word.lower() for word in name)
    return last in storms and STORMS.union(STORM_WORDS).issuperset(before)


def _surnames(told: Iterable[NamedWords]) -> frozenset[str]:
    """Returns the last words of the persons' names that have more than one."""
    names = (
        sentence.told(name)
        for sentence in told
        for name in sentence.names
        if name.kind is NameKind.PERSON and name.first < name.last
    )
    return frozenset(
        words[-1]
        for words in names
        if words[-1][0].isupper()
        and len(words[-1]) > 1
        and _JOINED.isdisjoint(word.lower() for word in words[:-1])
    )


def _with_surnames(sentence: NamedWords, surnames: frozenset[str]) -> NamedWords:
    words = sentence.words
    found = [
        Name(place, place, NameKind.PERSON)
        for place, word in enumerate(words, 1)
        if word in surnames and _may_be_name(sentence, place)
    ]
    return sentence.with_names([*sentence.names, *found]) if found else sentence


def _may_be_name(sentence: NamedWords, place: int) -> bool:
    before = sentence.words[place - 2].lower() if place > 1 else ""
    if before in _JOINED or sentence.describes(place):
        return False
    return sentence.is_free(place, place) and sentence.stands_alone(place, place)
