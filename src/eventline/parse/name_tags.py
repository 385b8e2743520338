"""The names of a sentence as one tag a word or token, there and back.

A tag is a place in the name and a type, as Stanza writes it: `B-ORG`, `I-ORG` and
`E-ORG` begin, continue and end a name, `S-ORG` is a whole one, `O` is outside. Names
without ends (BIO) are read too.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from eventline.model import Name, NameKind, Sentence, Span, Word

OUTSIDE = "O"
"""The tag of a word that is in no name."""

_KINDS: Mapping[str, NameKind] = {
    "FAC": NameKind.PLACE,
    "GPE": NameKind.PLACE,
    "LOC": NameKind.PLACE,
    "ORG": NameKind.ORGANIZATION,
    "PER": NameKind.PERSON,
    "PERSON": NameKind.PERSON,
}
"""The types that name somebody or something; OntoNotes' and CoNLL's others do not.

NORP ("Swiss", "Catholics") is left out: nationalities and groups are no proper names.
"""

_TYPES: Mapping[NameKind, str] = {
    NameKind.PERSON: "PERSON",
    NameKind.ORGANIZATION: "ORG",
    NameKind.PLACE: "LOC",
}
_STARTS = frozenset({"B", "S"})
_ENDS = frozenset({"E", "S"})
_PLACES = _STARTS | _ENDS | {"I"}
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})


def read_tags(tags: Iterable[str | None]) -> tuple[Name, ...]:
    """Returns the names that these tags mark; their indices count the tags from 1.

    Unknown tags and types are outside. What a broken sequence leaves open is closed: a
    name goes on as long as its kind does and nothing begins another.

    >>> read_tags(["B-PER", "E-PER", "O", "I-ORG"])[0].last
    2
    """
    names: list[Name] = []
    going_on: NameKind | None = None
    for index, tag in enumerate(tags, 1):
        place, _, label = (tag or OUTSIDE).partition("-")
        kind = _KINDS.get(label) if place in _PLACES else None
        if kind is not None and kind is going_on and place not in _STARTS:
            names[-1] = attrs.evolve(names[-1], last=index)
        elif kind is not None:
            names.append(Name(index, index, kind))
        going_on = None if place in _ENDS else kind
    return tuple(names)


def write_tags(sentence: Sentence) -> tuple[str, ...]:
    """Returns one tag for each word; `read_tags` gives the names back exactly."""
    tags = [OUTSIDE] * len(sentence.words)
    for name in sentence.names:
        label = _TYPES[name.kind]
        if name.first == name.last:
            tags[name.first - 1] = f"S-{label}"
            continue
        for index in range(name.first, name.last - 1):
            tags[index] = f"I-{label}"
        tags[name.first - 1], tags[name.last - 1] = f"B-{label}", f"E-{label}"
    return tuple(tags)


def names_at(
    words: Sequence[Word], spans: Sequence[Span], tags: Sequence[str | None]
) -> tuple[Name, ...]:
    """Returns the names of a sentence's words from one tag for each of its tokens.

    `spans` are the tokens' own, in order; a word is of the token that it starts in, so
    that the words may be others than those which were tagged.
    """
    if not read_tags(tags):
        return ()
    starts = [span.start for span in spans]
    tokens: list[list[Word]] = [[] for _ in spans]
    for word in words:
        place = bisect_right(starts, word.span.start) - 1
        tokens[max(place, 0)].append(word)
    return names_of_tokens(list(zip(tokens, tags, strict=True)))


def names_of_tokens(
    tokens: Sequence[tuple[Sequence[Word], str | None]],
) -> tuple[Name, ...]:
    """Returns the names from tokens of one or more words, each with its tag.

    All words of a token are in its name, but for the possessive ending of the last
    one: "**Ana Cruz**'s brother", where "Cruz's" is one token.
    """
    return tuple(_in_order(_names(tokens)))


def _names(tokens: Sequence[tuple[Sequence[Word], str | None]]) -> Iterator[Name]:
    for name in read_tags(tag for _, tag in tokens):
        parts = [words for words, _ in tokens[name.first - 1 : name.last]]
        parts[-1] = _without_possessive(parts[-1])
        indices = [word.index for part in parts for word in part]
        if indices:
            yield Name(min(indices), max(indices), name.kind)


def _without_possessive(words: Sequence[Word]) -> Sequence[Word]:
    is_possessive = len(words) > 1 and words[-1].text.lower() in _POSSESSIVES
    return words[:-1] if is_possessive else words


def _in_order(names: Iterable[Name]) -> Iterator[Name]:
    """Yields the names that begin after the last one's end: tokens may overlap."""
    end = 0
    for name in names:
        if name.first > end:
            end = name.last
            yield name
