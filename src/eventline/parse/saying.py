"""Verbs of saying in a tree: which they are, who says it, whether it stands before."""

from __future__ import annotations

from collections.abc import Sequence

from eventline.model import Word
from eventline.parse.saying_words import SAYING


def is_saying(word: Word) -> bool:
    """Holds for a verb that takes what is said: they left, he **said**."""
    return word.upos == "VERB" and word.lemma.lower() in SAYING


def subject_of(words: Sequence[Word], verb: Word) -> Word | None:
    """Returns the subject of a verb, or None."""
    return next(
        (w for w in words if w.head == verb.index and w.relation == "nsubj"), None
    )


def is_completed(words: Sequence[Word], verb: Word) -> bool:
    """Says whether what is said stands before the verb of saying."""
    before = words[: verb.index - 1]
    return verb.relation == "parataxis" or any(
        word.head == verb.index and word.relation == "ccomp" for word in before
    )
