"""Tells names with a number in them from counts: flights, articles, houses, guns."""

from __future__ import annotations

import re

from eventline.mentions import count_words
from eventline.mentions.candidates import Candidate
from eventline.model import Word

_AIRCRAFT = re.compile(r"7[0-9]7")


def is_label(candidate: Candidate) -> bool:
    """Says whether a number is a name or part of one."""
    is_named = _is_labelled(candidate) or _is_aircraft(candidate)
    return is_named or _is_address(candidate) or _is_bore(candidate)


def _is_labelled(candidate: Candidate) -> bool:
    """Tells "Flight 370", "Article 5", "Boeing 737 jets", "rooms 2 and 3"."""
    before, word = candidate.word_before, candidate.word
    if before is None or candidate.has_comparator or candidate.phrase.number.unit:
        return _is_name(candidate)
    if before.text.lower() in count_words.COUNT_OPENERS:
        return False
    if before.text.lower() in count_words.LABEL_WORDS:
        is_name = before.cased[:1].isupper() and before.index > 1
        return is_name or candidate.counted is None
    if word.relation == "conj" and _follows_its_noun(candidate, word.head):
        return True
    counted = candidate.counted
    if before.upos == "PROPN" and (counted is None or counted.upos == "PROPN"):
        is_twin = before.relation == word.relation and before.head == word.head
        is_named = is_twin or word.upos == "PROPN"
        return is_named or word.relation not in ("nsubj", "obj")
    if candidate.said[0].raw in count_words.EMERGENCY_NUMBERS:
        return counted is None or counted.lemma in count_words.CALL_NOUNS
    is_noun = before.upos in ("NOUN", "PROPN")
    return (is_noun and _names(candidate, before)) or _is_name(candidate)


def _follows_its_noun(candidate: Candidate, index: int) -> bool:
    head = candidate.sentence.word(index)
    return head.upos == "NUM" and head.head == index - 1


def _names(candidate: Candidate, noun: Word) -> bool:
    """Says whether the noun before a number hangs together with it."""
    word = candidate.word
    if noun.index == word.head or noun.head == word.index:
        return True
    is_same_phrase = candidate.counted and noun.head == candidate.counted.index
    return bool(is_same_phrase) and noun.relation in ("compound", "flat")


def _is_name(candidate: Candidate) -> bool:
    """Tells "the Group of Seven", "the Big Four"; headlines say nothing by capitals."""
    is_words = candidate.phrase.rule in ("cardinal", "article")
    before = candidate.word_before
    if candidate.sentence.is_heading or not is_words or before is None:
        return False
    is_capital = any(token.raw.istitle() for token in candidate.said)
    is_named = before.cased[:1].isupper() and before.upos != "DET"
    return is_capital and (candidate.word.upos == "PROPN" or is_named)


def _is_aircraft(candidate: Candidate) -> bool:
    """Tells "the 747 landed", "a 737 jet" from "737 people"."""
    before, counted = candidate.word_before, candidate.counted
    if before is None or before.upos not in ("DET", "PRON") or len(candidate.said) > 1:
        return False
    is_craft = counted is None or counted.lemma.lower() in count_words.CRAFT_NOUNS
    return is_craft and _AIRCRAFT.fullmatch(candidate.said[0].raw) is not None


def _is_address(candidate: Candidate) -> bool:
    """Tells "10 Harbour Street", "8509 Old Mill Ln", "the 3400 block of"."""
    if candidate.has_comparator or not candidate.said[0].is_figure:
        return False
    if candidate.after() in ("block", "blocks") and candidate.said[0].raw[-2:] == "00":
        return True
    following = candidate.token_after()
    if candidate.before() == "at" and candidate.counted is None and following:
        return following.raw[:1].isupper()
    for distance in range(1, 5):
        token = candidate.token_after(distance)
        if token is None or not token.raw[:1].isupper():
            return False
        if token.text in count_words.STREET_WORDS:
            return True
    return False


def _is_bore(candidate: Candidate) -> bool:
    """Tells "155 mm howitzers", "a 9mm pistol", "22-caliber"."""
    if candidate.phrase.number.unit not in (None, "mm"):
        return False
    following = [candidate.after(n).removesuffix("s") for n in (1, 2)]
    if candidate.phrase.number.unit == "mm":
        return any(text in count_words.WEAPON_NOUNS for text in following)
    return following[0] in ("caliber", "calibre", "gauge")
