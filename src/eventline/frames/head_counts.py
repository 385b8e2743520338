"""How many a noun phrase for people stands for where no number counts its noun."""

from __future__ import annotations

import attrs

from eventline.frames import cues
from eventline.frames.features import is_agent_noun
from eventline.frames.harm_cues import (
    ANIMALS,
    GATHERINGS,
    PAIRS,
    STRUCK_THINGS,
    TWINS,
)
from eventline.frames.mention_index import MentionIndex
from eventline.frames.phrase_cues import DISTRIBUTIVES
from eventline.frames.subjects import marker
from eventline.model import Comparison, Filler, Kind, Quantity, Sentence, Word

_RESULT_TAGS = frozenset({"ADJ", "VERB"})
_AMOUNTS = frozenset(
    {"couple", "dozen", "hundred", "lot", "million", "pair", "score", "thousand"}
)


def with_head_count(sentence: Sentence, filler: Filler, index: MentionIndex) -> Filler:
    """Returns the filler with the count that its words imply, where they give none.

    **A man** is one, so is **one of them**; **both drivers** and **a couple** are two;
    **a family of five** is as many as it says.
    """
    is_each = filler.text.lower().startswith(DISTRIBUTIVES)
    if filler.quantity is not None or is_each:
        return filler
    inside = _number_inside(sentence, filler.head, index)
    if inside is not None:
        return attrs.evolve(filler, quantity=inside)
    count = _implied(sentence, filler)
    if count is None:
        return filler
    given = Quantity(
        filler.text, Comparison.EQUAL, count, count, count, is_inferred=True
    )
    return attrs.evolve(filler, quantity=given)


def _number_inside(
    sentence: Sentence, head: Word, index: MentionIndex
) -> Quantity | None:
    """Returns how many a gathering has: a family of **five**, a group of **six** men.

    So many are the dead in a toll of **nine** dead.
    """
    own = (index.quantity(part) for part in sentence.children(head, "nummod"))
    number = next((found for found in own if found), None)
    if number is not None and head.upos in _RESULT_TAGS:
        return number.quantity
    if head.lemma.lower() not in GATHERINGS or _is_plural(head):
        return None
    for part in sentence.children(head, "nmod"):
        found = index.quantity(part)
        if found is not None and marker(sentence, part, "case") == "of":
            return found.quantity
    return None


def _implied(sentence: Sentence, filler: Filler) -> int | None:
    head = filler.head
    if _is_both(sentence, head) or _is_twins(sentence, head):
        return 2
    lemma = head.lemma.lower()
    if lemma in PAIRS and not _is_plural(head):
        return None if sentence.children(head, "nmod", "conj") else PAIRS[lemma]
    return 1 if _is_one(filler) else None


def _is_one(filler: Filler) -> bool:
    """Holds for **a man**, **Ana Orr**, **one of them** and **a third**."""
    head = filler.head
    is_person = filler.kind is Kind.THING and is_agent_noun(head)
    is_one = filler.kind is Kind.PERSON or head.upos == "PROPN" or is_person
    return (is_one and not _is_plural(head)) or head.lemma.lower() in cues.SINGLE


def _is_both(sentence: Sentence, head: Word) -> bool:
    """Holds for **both** drivers, not for both Orr and Lind."""
    if head.text.lower() == "both":
        return True
    words = sentence.children(head, "det", "det:predet", "advmod", "amod")
    is_both = any(word.text.lower() == "both" for word in words)
    is_both = is_both and not sentence.children(head, "conj")
    return is_both and (_is_plural(head) or head.upos == "PRON")


def _is_twins(sentence: Sentence, head: Word) -> bool:
    """Holds for **twins** and **twin** brothers, not for a twin."""
    own = (head, *sentence.children(head, "amod", "compound"))
    is_twin = any(word.lemma.lower() in TWINS for word in own)
    return is_twin and (_is_plural(head) or head.text.lower() == "twins")


def _is_plural(noun: Word) -> bool:
    return "Number=Plur" in noun.feats


def is_no_person(sentence: Sentence, word: Word) -> bool:
    """Holds for **dogs**, dozens of **birds** and three **cars**, whatever hit them."""
    parts = (
        part
        for part in sentence.children(word, "nmod")
        if marker(sentence, part, "case") == "of"
    )
    nouns = (word, *parts) if word.lemma.lower() in _AMOUNTS else (word,)
    return any(
        noun.upos == "NOUN" and noun.lemma.lower() in ANIMALS | STRUCK_THINGS
        for noun in nouns
    )
