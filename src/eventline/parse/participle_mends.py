"""Mends slips at participles: whose they are, and what is counted by them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import attrs

from eventline.model import Word

_RESULTS = frozenset({"dead", "hurt", "injured", "missing", "wounded"})
_VAGUE = frozenset({"dozen", "dozens", "hundreds", "scores", "thousands"})
_DAYS = frozenset(
    {"early", "friday", "last", "late", "monday", "saturday", "sunday", "thursday"}
    | {"today", "tonight", "tuesday", "wednesday", "yesterday"}
)
_PAST = frozenset({"VBD", "VBN"})
_DEPTH = 4


def mend_counted_results(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Counts a result by the number before it: 12 dead and **dozens** injured."""
    for number, result in pairwise(words):
        is_number = number.upos == "NUM" or number.text.lower() in _VAGUE
        after = words[result.index] if result.index < len(words) else None
        is_alone = after is None or not (
            after.upos in {"NOUN", "PROPN", "ADJ"} and after.text.lower() not in _DAYS
        )
        if not is_number or result.text.lower() not in _RESULTS or not is_alone:
            continue
        words = _with_result(words, number, result)
    return words


def _with_result(
    words: tuple[Word, ...], number: Word, result: Word
) -> tuple[Word, ...]:
    """Makes the number the result's, and the result an adjective."""
    inside = {number.index, result.index}
    top = number if number.head not in inside else result
    head, deprel = top.head, top.deprel
    if result.head not in inside:
        head, deprel = result.head, result.deprel
    changes = {
        number.index: attrs.evolve(number, head=result.index, deprel="nummod"),
        result.index: attrs.evolve(
            result, head=head, deprel=deprel, upos="ADJ", lemma=result.text.lower()
        ),
    }
    return tuple(
        changes.get(word.index)
        or (
            attrs.evolve(word, head=result.index)
            if word.head == number.index and word.relation in {"cc", "case"}
            else word
        )
        for word in words
    )


def mend_numbered_participles(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives a participle the counted noun before it: names of 23 **sailors** killed."""
    counted = {word.head for word in words if word.relation == "nummod"}
    mended = list(words)
    for noun, participle in pairwise(words):
        is_loose = participle.deprel == "acl" and participle.xpos in _PAST
        if is_loose and noun.index in counted and _is_below(words, noun, participle):
            mended[participle.index - 1] = attrs.evolve(participle, head=noun.index)
    return tuple(mended)


def _is_below(words: Sequence[Word], noun: Word, participle: Word) -> bool:
    word = noun
    for _ in range(_DEPTH):
        if word.relation != "nmod" or not word.head:
            return False
        word = words[word.head - 1]
        if word.index == participle.head:
            return True
    return False


def mend_attributive_participles(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a modifier of a participle in a phrase: killed by **masked** gunmen."""
    for case, participle, noun in zip(words, words[1:], words[2:], strict=False):
        inside = {participle.index, noun.index}
        is_case = case.relation in {"case", "mark"} and case.head in inside
        is_slip = (
            is_case
            and case.upos in {"ADP", "SCONJ"}
            and participle.xpos == "VBN"
            and participle.relation in {"advcl", "acl"}
            and noun.upos in {"NOUN", "PROPN"}
            and noun.head == participle.index
            and noun.relation in {"obj", "obl", "nsubj"}
            and participle.head < case.index
        )
        if is_slip:
            words = _with_modifier(words, case, participle, noun)
    return words


def _with_modifier(
    words: tuple[Word, ...], case: Word, participle: Word, noun: Word
) -> tuple[Word, ...]:
    is_verbal = words[participle.head - 1].upos == "VERB"
    passive = any(
        word.head == participle.head and word.deprel == "aux:pass" for word in words
    )
    relation = "obl" if is_verbal else "nmod"
    if passive and case.text.lower() == "by":
        relation = "obl:agent"

    def mended(word: Word) -> Word:
        if word.index == noun.index:
            return attrs.evolve(word, head=participle.head, deprel=relation)
        if word.index == participle.index:
            return attrs.evolve(word, head=noun.index, deprel="amod")
        if word.index == case.index:
            return attrs.evolve(word, head=noun.index, deprel="case")
        if word.head == participle.index:
            return attrs.evolve(word, head=participle.head)
        return word

    return tuple(mended(word) for word in words)


PARTICIPLE_MENDS = (
    mend_counted_results,
    mend_numbered_participles,
    mend_attributive_participles,
)
"""The mends of this module, in order."""
