"""Pronouns that stand for another argument of their verb."""

from __future__ import annotations

from itertools import pairwise

from eventline.frames import cues
from eventline.model import Sentence, Word


def is_reciprocal(sentence: Sentence, word: Word) -> bool:
    """Says whether a word opens a pronoun for the subject itself: fought each other."""
    near = [
        w.text.lower() for w in sentence.words[max(word.index - 2, 0) : word.index + 1]
    ]
    return any(pair in cues.RECIPROCALS for pair in pairwise(near))
