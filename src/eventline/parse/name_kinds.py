"""One text, one kind for a name: the tagger sees sentences, a reader sees the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import attrs

from eventline.model import Name, NameKind, Sentence
from eventline.parse.asides import dateline_end

Told = tuple[tuple[str, ...], NameKind]
"""A name's words in lower case, and the kind that a sentence gave it."""


def settle_kinds(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Returns the sentences, each name with the kind that most of the text gives it.

    Where two kinds are told as often, the first stands; a person's last name is that
    person's: **Ana Cruz** … as **Cruz** said.
    """
    kinds = agreed_kinds(told(s, name) for s in sentences for name in s.names)
    return tuple(
        attrs.evolve(
            sentence,
            names=tuple(
                attrs.evolve(name, kind=kinds[told(sentence, name)[0]])
                for name in sentence.names
            ),
        )
        if sentence.names
        else sentence
        for sentence in sentences
    )


def join_firms(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Returns the sentences; names joined by "&" are one firm's: **Orr & Velk**."""
    return tuple(
        attrs.evolve(sentence, names=tuple(_joined(sentence)))
        if any(word.text == "&" for word in sentence.words)
        else sentence
        for sentence in sentences
    )


def _joined(sentence: Sentence) -> list[Name]:
    names: list[Name] = []
    for name in sentence.names:
        last = names[-1] if names else None
        is_next = last is not None and name.first == last.last + 2
        if last and is_next and sentence.word(name.first - 1).text == "&":
            names[-1] = Name(last.first, name.last, NameKind.ORGANIZATION)
        else:
            names.append(name)
    return names


def place_datelines(sentences: Sequence[Sentence], text: str) -> tuple[Sentence, ...]:
    """Returns the sentences; a name that begins a dateline is a place's.

    **SAN JANO**, Oct. 2 (NAP) —
    """
    return tuple(_placed(sentence, text) for sentence in sentences)


def _placed(sentence: Sentence, text: str) -> Sentence:
    if not sentence.names or sentence.names[0].first > 1:
        return sentence
    line = sentence.span.of(text)
    if not 0 < len(line) == dateline_end(line):
        return sentence
    place = attrs.evolve(sentence.names[0], kind=NameKind.PLACE)
    return attrs.evolve(sentence, names=(place, *sentence.names[1:]))


def told(sentence: Sentence, name: Name) -> Told:
    """Returns a name as its sentence tells it."""
    words = sentence.name_words(name)
    return tuple(word.text.lower() for word in words), name.kind


def agreed_kinds(names: Iterable[Told]) -> Mapping[tuple[str, ...], NameKind]:
    """Returns the kind of every distinct name.

    >>> ana, cruz = ("ana", "cruz"), ("cruz",)
    >>> agreed_kinds([(ana, NameKind.PERSON), (cruz, NameKind.PLACE)])[cruz].value
    'person'
    """
    counts: dict[tuple[str, ...], Counter[NameKind]] = {}
    for words, kind in names:
        counts.setdefault(words, Counter())[kind] += 1
    kinds = {words: found.most_common(1)[0][0] for words, found in counts.items()}
    people = {
        words[-1:]
        for words, kind in kinds.items()
        if kind == "person" and len(words) > 1
    }
    return {
        words: NameKind.PERSON if words in people else kind
        for words, kind in kinds.items()
    }
