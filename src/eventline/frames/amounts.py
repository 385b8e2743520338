"""Amounts and parts, and whom they are made of: **dozens** of villagers."""

from __future__ import annotations

from eventline.frames.harm_cues import AMOUNTS, PARTS
from eventline.model import Sentence, Word


def amount_of(sentence: Sentence, noun: Word) -> Word:
    """Returns the amount that counts a noun: **dozens** of villagers killed there.

    A participle hangs on the noun, though so many were killed as the amount says.
    """
    above = sentence.governor(noun)
    is_counted = above is not None and above.lemma.lower() in AMOUNTS
    if above is None or not is_counted or not _is_of(sentence, noun):
        return noun
    return amount_of(sentence, above)


def whole_of(sentence: Sentence, part: Word) -> Word | None:
    """Returns what an amount or a part is of: most of the **bridges**."""
    if part.lemma.lower() not in AMOUNTS | PARTS and part.upos != "NUM":
        return None
    wholes = (w for w in sentence.children(part, "nmod") if _is_of(sentence, w))
    whole = next(wholes, None)
    return whole_of(sentence, whole) or whole if whole else None


def _is_of(sentence: Sentence, noun: Word) -> bool:
    """Holds for a phrase with "of" on the word before it."""
    cases = (case.text.lower() for case in sentence.children(noun, "case"))
    return noun.relation == "nmod" and "of" in cases
