"""Who is to do what a noun asks for: put pressure **on them** to leave."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.frames import cues
from eventline.model import Sentence, Word

_CASES = frozenset({"on", "to", "upon"})


def urged_by_noun(sentence: Sentence, verb: Word) -> Word | None:
    """Returns whom the verb's object urges: gave **the rebels** a week to reply."""
    nouns = (
        noun
        for noun in sentence.children(verb, "obj")
        if noun.lemma.lower() in cues.URGING_NOUNS
    )
    return next(
        (found for noun in nouns for found in _urged(sentence, verb, noun)), None
    )


def _urged(sentence: Sentence, verb: Word, noun: Word) -> Iterator[Word]:
    """Yields who is given it, and whom it is put on or sent to."""
    yield from sentence.children(verb, "iobj")
    for phrase in (*sentence.children(verb, "obl"), *sentence.children(noun, "nmod")):
        cases = {case.lemma.lower() for case in sentence.children(phrase, "case")}
        if cases & _CASES:
            yield phrase
