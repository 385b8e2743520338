"""Amounts, parts and sums: **dozens** of villagers, five cents **a share**."""

from __future__ import annotations

from eventline.frames.amount_cues import SUMS
from eventline.frames.harm_cues import AMOUNTS, PARTS
from eventline.model import Sentence, Word

_RATE_WORDS = 3
"""How many words a rate has at least, with its article: cents **a share**."""


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


def is_rate(sentence: Sentence, noun: Word) -> bool:
    """Holds for what a sum is for each of: five cents **a share**, $60 **a barrel**."""
    if noun.upos != "NOUN" or noun.index < _RATE_WORDS:
        return False
    before, article = sentence.words[noun.index - 3 : noun.index - 1]
    return article.text.lower() in {"a", "an"} and _is_sum(sentence, before)


def stray_case(sentence: Sentence, noun: Word) -> str:
    """Returns the preposition that hangs on the number: rose **to** 12 crowns."""
    first = next(iter(sentence.subtree(noun)), noun)
    is_sum = noun.upos == "SYM" or bool(sentence.children(noun, "nummod"))
    is_stray = is_sum and first.text.lower() == "to" and first.head != noun.index
    return "to" if is_stray and first.upos == "ADP" else ""


def is_restated(sentence: Sentence, joined: Word) -> bool:
    """Holds for a sum told another way: $9 million, or **30 cents** a share."""
    conjunctions = sentence.children(joined, "cc")
    if not conjunctions or conjunctions[0].lemma.lower() != "or":
        return False
    before = sentence.word(conjunctions[0].index - 1)
    return before.text == "," and _is_sum(sentence, joined)


def _is_sum(sentence: Sentence, word: Word) -> bool:
    """Holds for money and shares of a hundred: **$** 5, five **cents**, **1.2** %."""
    if word.upos != "NUM":
        return word.upos == "SYM" or word.lemma.lower() in SUMS
    above = sentence.governor(word)
    return above is not None and above.upos == "SYM"


def _is_of(sentence: Sentence, noun: Word) -> bool:
    """Holds for a phrase with "of" on the word before it."""
    cases = (case.text.lower() for case in sentence.children(noun, "case"))
    return noun.relation == "nmod" and "of" in cases
