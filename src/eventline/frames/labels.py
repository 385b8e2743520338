"""Names before a colon that say who speaks, where the tree does not tell them.

In a transcript each turn begins with a label ("**ORR:** We will stay."). Which other
names can speak is for the declarations to say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from eventline.frames import cues
from eventline.model import Document, EntityMention, Kind, Word

_LEAST = 2  # a label, its colon, and something said


def find_labels(
    document: Document, entities: tuple[EntityMention, ...]
) -> frozenset[str]:
    """Returns the ids of the colons behind one-word labels of who speaks.

    Such a word stands in capitals, where one of them opens several paragraphs, or is
    the last of a person's name elsewhere in the text.
    """
    openings = tuple(_openings(document))
    turns = Counter(label.text for label, _ in openings if label.text.isupper())
    people = {
        entity.name.split()[-1].lower()
        for entity in entities
        if entity.kind is Kind.PERSON and entity.name and " " in entity.name
    }
    is_transcript = any(number > 1 for number in turns.values())
    return frozenset(
        colon.id
        for label, colon in openings
        if (is_transcript and label.text in turns) or label.text.lower() in people
    )


def _openings(document: Document) -> Iterator[tuple[Word, Word]]:
    """Yields the first word of each paragraph that a colon follows, and the colon."""
    for _, together in groupby(document.sentences, key=lambda s: s.paragraph):
        words = tuple(word for sentence in together for word in sentence.words)
        opening = words[1:] if words[0].text in cues.QUOTE_OPENERS else words
        if len(opening) > _LEAST and opening[1].text == ":" and _is_name(opening[0]):
            yield opening[0], opening[1]


def _is_name(word: Word) -> bool:
    return word.text.isalpha() and word.text[:1].isupper()
