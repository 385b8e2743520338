"""Mends slips at nouns and numbers: what they count, and whose subject they are.

Facts of English: a noun with a preposition is no object, a number right behind a verb
that takes one is its object, and a headline joins its subjects with a comma.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import attrs

from eventline.model import Word

_COUNTING = frozenset(
    {"about", "around", "as", "between", "close", "from", "like", "of", "over", "than"}
    | {"to", "under", "up"}
)
_OPENERS = frozenset({"between", "from"})
_NUMERAL = frozenset({"nummod", "compound", "flat"})
_PERSON_VERBS = frozenset({"VBP", "VBZ"})
_TIME_CASES = frozenset({"before", "since", "until"})
_TIME_NOUNS = frozenset(
    {"day", "decade", "evening", "hour", "minute", "moment", "month", "morning"}
    | {"night", "period", "season", "time", "week", "weekend", "year"}
)
_DEPTH = 5
_LOOSE = frozenset({"dislocated", "nsubj", "vocative"})


def mend_prepositional_objects(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes no object of a noun with a preposition: fought over **the flats**."""
    counted = {word.head for word in words if word.relation == "nummod"}
    cased = {
        word.head
        for word in words
        if word.relation == "case"
        and word.upos == "ADP"
        and not (word.head in counted and word.text.lower() in _COUNTING)
        and word.index < word.head
    }
    return tuple(
        attrs.evolve(word, deprel="obl")
        if word.deprel == "obj" and word.index in cased and word.upos != "VERB"
        else word
        for word in words
    )


def mend_prepositional_verbs(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a noun of a bare verb behind a preposition: went to **war** with them."""
    occupied = {word.head for word in words if word.relation in {"nsubj", "obj", "aux"}}
    cased = {word.head for word in words if word.relation == "case"}
    return tuple(
        attrs.evolve(word, upos="NOUN", xpos="NN", feats=frozenset({"Number=Sing"}))
        if word.upos == "VERB"
        and word.relation in {"obl", "nmod"}
        and word.xpos == "VB"
        and word.index in cased - occupied
        else word
        for word in words
    )


def mend_ranges(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Hangs a range on what it counts: between **20** and 25 people were hurt."""
    for opener, low, _, high, noun in zip(
        words, words[1:], words[2:], words[3:], words[4:], strict=False
    ):
        is_range = (
            opener.text.lower() in _OPENERS
            and low.upos == high.upos == "NUM"
            and noun.upos == "NOUN"
            and noun.text.endswith(("s", "people", "men", "women", "children"))
        )
        if is_range and low.head not in {high.index, noun.index}:
            words = _hung(words, low, noun.index, "nummod")
    return words


def mend_bare_numbers(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes an object of a number behind a verb: killed 12 men and wounded **30**."""
    for verb, number in pairwise(words):
        is_astray = number.upos == "NUM" and 0 < number.head < verb.index
        if is_astray and verb.upos == "VERB" and number.relation in _NUMERAL:
            words = _hung(words, number, verb.index, "obj")
    return words


def mend_headline_subjects(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Joins two subjects of a headline: **Army, rebels** clash near the border."""
    if words[-1].text in {".", "?", "!", "”", '"'}:
        return words
    comma = next((word for word in words[1:4] if word.text == ","), None)
    if comma is None:
        return words
    loose = [word for word in words if word.relation in _LOOSE and word.head]
    first = next((word for word in loose if word.index < comma.index), None)
    second = next((word for word in loose if word.index > comma.index), None)
    if first is None or second is None or first.head != second.head:
        return words
    verb = words[second.head - 1]
    if verb.upos != "VERB" or verb.index < second.index:
        return words
    words = _hung(words, first, verb.index, "nsubj")
    return _hung(words, second, first.index, "conj")


def mend_compound_subjects(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a subject of a noun before its finite verb: **Oman** mediates."""
    subjects = {word.head for word in words if word.relation == "nsubj"}
    return tuple(
        attrs.evolve(word, deprel="nsubj")
        if word.relation == "compound"
        and _is_finite_verb(words, word.head)
        and word.index < word.head
        and word.head not in subjects
        and word.upos in {"NOUN", "PROPN"}
        else word
        for word in words
    )


def mend_titles(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Joins a title to the name behind it: Velk and **President** Ana Orr.

    Two conjuncts with nothing between them are one.
    """
    for title, name in pairwise(words):
        are_conjuncts = title.relation == name.relation == "conj"
        are_names = title.upos in {"NOUN", "PROPN"} and name.upos == "PROPN"
        if are_conjuncts and are_names and title.head == name.head:
            words = tuple(
                attrs.evolve(word, head=name.index, deprel="nmod:desc")
                if word.index == title.index
                else attrs.evolve(word, head=name.index)
                if word.head == title.index and word.relation == "cc"
                else word
                for word in words
            )
    return words


def mend_joined_names(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Takes two names with "and" between them apart: Velk and **Orr**."""
    mended = list(words)
    for word in words:
        if word.relation != "flat" or not 0 < word.head < word.index:
            continue
        between = words[word.head : word.index - 1]
        joint = next((w for w in between if w.upos == "CCONJ"), None)
        if joint is not None:
            mended[word.index - 1] = attrs.evolve(word, deprel="conj")
            mended[joint.index - 1] = attrs.evolve(joint, head=word.index, deprel="cc")
    return tuple(mended)


def mend_nominal_conjuncts(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Joins a noun to the noun before an adverb, not to the adverb.

    In "the deaths of ten civilians so far, but no **soldiers**", not to "far".
    """
    mended = list(words)
    for word in words:
        governor = words[word.head - 1] if word.head else None
        is_misplaced = word.relation == "conj" and word.upos in {"NOUN", "PROPN"}
        if not is_misplaced or governor is None or governor.upos != "ADV":
            continue
        before = [w for w in words[: governor.index] if w.upos in {"NOUN", "PROPN"}]
        if before and governor.index < word.index:
            mended[word.index - 1] = attrs.evolve(word, head=before[-1].index)
    return tuple(mended)


def _is_finite_verb(words: Sequence[Word], index: int) -> bool:
    verb = words[index - 1]
    is_main = verb.relation in {"root", "ccomp", "conj", "parataxis"}
    return verb.upos == "VERB" and verb.xpos in _PERSON_VERBS and is_main


def _hung(
    words: tuple[Word, ...], moved: Word, head: int, relation: str
) -> tuple[Word, ...]:
    return tuple(
        attrs.evolve(word, head=head, deprel=relation)
        if word.index == moved.index
        else word
        for word in words
    )


def mend_phrases_of_verbs(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Calls a verb's phrase its own: mediates between **the clans**."""
    return tuple(
        attrs.evolve(word, deprel="obl")
        if word.deprel == "nmod" and word.head and words[word.head - 1].upos == "VERB"
        else word
        for word in words
    )


def mend_phrases_of_time(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Hangs a phrase of time on the verb: met the strikers **before the vote**."""
    for case in words:
        is_case = case.relation == "case" and case.text.lower() in _TIME_CASES
        if not is_case or words[case.head - 1].deprel != "nmod":
            continue
        phrase = words[case.head - 1]
        host = words[phrase.head - 1]
        verb = _verb_above(words, host)
        if host.lemma.lower() in _TIME_NOUNS or verb is None:
            continue
        if verb.index < case.index:
            words = _hung(words, phrase, verb.index, "obl")
    return words


def _verb_above(words: Sequence[Word], word: Word) -> Word | None:
    for _ in range(_DEPTH):
        if (
            word.relation not in {"nmod", "obj", "obl", "conj", "nsubj"}
            or not word.head
        ):
            return None
        word = words[word.head - 1]
        if word.upos == "VERB":
            return word
    return None


PHRASE_MENDS = (
    mend_phrases_of_verbs,
    mend_phrases_of_time,
    mend_joined_names,
    mend_titles,
    mend_nominal_conjuncts,
    mend_prepositional_objects,
    mend_prepositional_verbs,
    mend_ranges,
    mend_bare_numbers,
    mend_headline_subjects,
    mend_compound_subjects,
)
"""The mends of this module, in order."""
