"""Gives hand-made documents the names that a parser would have found."""

from __future__ import annotations

import attrs

from eventline.model import Document, Name, NameKind, Sentence


def tagged(document: Document, **kinds: tuple[str, ...]) -> Document:
    """Returns the document with names of each kind wherever their words stand.

    A name is its words with blanks between: `tagged(document, person=("Ana Cruz",))`.
    """
    wanted = [
        (name.split(), NameKind(kind))
        for kind, names in kinds.items()
        for name in names
    ]
    sentences = tuple(
        attrs.evolve(sentence, names=_names(sentence, wanted))
        for sentence in document.sentences
    )
    return attrs.evolve(document, sentences=sentences)


def _names(
    sentence: Sentence, wanted: list[tuple[list[str], NameKind]]
) -> tuple[Name, ...]:
    """Returns the names found in the sentence, the longest first where they overlap."""
    texts = [word.text for word in sentence.words]
    places = [
        Name(start + 1, start + len(words), kind)
        for words, kind in sorted(wanted, key=lambda each: -len(each[0]))
        for start in range(len(texts) - len(words) + 1)
        if texts[start : start + len(words)] == words
    ]
    found: list[Name] = []
    for name in places:
        if not any(name.covers(n.first) or n.covers(name.first) for n in found):
            found.append(name)
    return tuple(sorted(found, key=lambda name: name.first))
