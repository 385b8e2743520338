"""Mends slips at nouns: what joins them, and which phrases are theirs.

Facts of English: "between" has two sides, a headline joins its subjects with a comma,
and "in a statement" says how a thing is done, not what it is done to.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import attrs

from eventline.model import Word
from eventline.parse.day_mends import WEEKDAYS
from eventline.parse.tree import hang

_TIME_CASES = frozenset({"before", "until"})
_TIME_NOUNS = frozenset(
    {"day", "decade", "evening", "hour", "minute", "moment", "month", "morning"}
    | {"night", "period", "season", "time", "week", "weekend", "year"}
)
_WAYS = frozenset(
    {"address", "ballot", "call", "communiqué", "conversation", "email", "interview"}
    | {"letter", "message", "poll", "post", "referendum", "speech", "statement"}
    | {"telegram", "tweet", "vote"}
)
_DEFINITE = frozenset({"det", "nmod:poss"})
_BESIDE = frozenset(
    {"appos", "dislocated", "flat", "nsubj", "obl:unmarked", "vocative"}
)
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_DIRECTIONS = frozenset({"east", "north", "south", "west"})
_FIXED = frozenset(
    {"airport", "area", "base", "bridge", "camp", "city", "crossing", "district"}
    | {"farm", "hill", "mine", "port", "road", "settlement", "town", "village"}
)
_VERBAL = frozenset({"AUX", "VERB"})
_PHRASES = frozenset({"nmod", "obl"})
_JOINING = frozenset({"nmod", "obj", "obl"})
_DEPTH = 5


def mend_headline_subjects(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Joins two subjects of a headline: **Army, rebels** clash near the border.

    Whatever the parser makes of them: the verb tells that there are several.
    """
    comma = next((word for word in words[1:4] if word.text == ","), None)
    if words[-1].text in {".", "?", "!", "”", '"'} or comma is None:
        return words
    verb = next((word for word in words[comma.index :] if word.xpos == "VBP"), None)
    if verb is None or verb.relation != "root":
        return words
    before = {word.index for word in words[: comma.index - 1]}
    between = {word.index for word in words[comma.index : verb.index - 1]}
    first = _head_of(words, before)
    second = _head_of(words, between)
    if first is None or second is None:
        return words
    words = hang(words, first, head=verb.index, deprel="nsubj")
    return hang(words, second, head=first.index, deprel="conj")


def _head_of(words: Sequence[Word], group: set[int]) -> Word | None:
    """Returns the one word of the group that hangs outside it, if it is a noun there.

    A subject, or loose beside one.
    """
    tops = [
        words[index - 1]
        for index in sorted(group)
        if words[index - 1].head not in group and words[index - 1].upos != "PUNCT"
    ]
    if len(tops) != 1 or not {tops[0].deprel, tops[0].relation} & _BESIDE:
        return None
    return tops[0] if tops[0].upos in {"NOUN", "PROPN"} else None


def mend_sides(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Joins the second side to the first: between the state and **the strikers**."""
    joined = {word.head for word in words if word.relation == "conj"}
    for case in words:
        first = words[case.head - 1] if case.head else case
        is_side = case.lemma.lower() == "between" and case.relation == "case"
        second = _second_side(words, first) if is_side else None
        if second is not None and first.index not in joined:
            words = hang(words, second, head=first.index, deprel="conj")
    return words


def _second_side(words: Sequence[Word], first: Word) -> Word | None:
    """Returns the noun behind a phrase that is joined to a noun above it, or None."""
    above: list[int] = []
    word = first
    while word.relation in _JOINING and word.head and len(above) < _DEPTH:
        word = words[word.head - 1]
        above.append(word.index)
    behind = (w for w in words[first.index :] if w.relation == "conj")
    return next((w for w in behind if w.head in above and w.upos in _NOMINAL), None)


def mend_weekdays(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a preposition of "on" before a weekday: called **on Friday** for calm."""
    for particle, day in pairwise(words):
        is_slip = particle.deprel == "compound:prt" and particle.lemma.lower() == "on"
        if not is_slip or day.lemma.lower() not in WEEKDAYS:
            continue
        case = attrs.evolve(particle, upos="ADP", xpos="IN")
        words = hang(words, case, head=day.index, deprel="case")
        if day.deprel == "obl:unmarked":
            words = hang(words, day, head=day.head, deprel="obl")
    return words


def mend_late_on(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Keeps a time together: called for a truce **late** on Friday."""
    for late, on in pairwise(words):
        is_late = late.text.lower() in {"early", "late"} and late.relation == "advmod"
        day = words[on.head - 1] if on.head else on
        is_day = day.lemma.lower() in WEEKDAYS and day.relation == "obl"
        if is_late and is_day and on.relation == "case":
            words = hang(words, late, head=day.head, deprel="advmod")
    return words


def mend_phrases_of_time(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Hangs a phrase of time on the verb: met the strikers **before the vote**."""
    for case in words:
        is_case = case.relation == "case" and case.text.lower() in _TIME_CASES
        if is_case and words[case.head - 1].deprel == "nmod":
            words = _hung_on_verb(words, case, words[case.head - 1])
    return words


def mend_ways(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Hangs what says how on the verb: rejected the contract **in a ballot**."""
    definite = {
        word.head
        for word in words
        if word.deprel in _DEFINITE and word.lemma.lower() not in {"a", "an"}
    }
    for case in words:
        is_in = case.relation == "case" and case.text.lower() == "in" and case.head
        way = words[case.head - 1]
        is_way = way.lemma.lower() in _WAYS and way.index not in definite
        if is_in and is_way and way.deprel == "nmod":
            words = _hung_on_verb(words, case, way)
    return words


def _hung_on_verb(
    words: tuple[Word, ...], case: Word, phrase: Word
) -> tuple[Word, ...]:
    host = words[phrase.head - 1]
    verb = _verb_above(words, host)
    is_time = host.lemma.lower() in _TIME_NOUNS
    if verb is None or is_time or verb.index > case.index:
        return words
    return hang(words, phrase, head=verb.index, deprel="obl")


def _verb_above(words: Sequence[Word], word: Word) -> Word | None:
    for _ in range(_DEPTH):
        if word.relation not in _JOINING | {"conj", "nsubj"} or not word.head:
            return None
        word = words[word.head - 1]
        if word.upos == "VERB":
            return word
    return None


def mend_gerunds(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives a gerund the preposition before it: accused of **hiding** losses.

    Where the parser gave it to the gerund's object.
    """
    for case, gerund in pairwise(words):
        is_slip = case.relation == "case" and case.head > gerund.index
        is_gerund = gerund.xpos == "VBG" and gerund.upos == "VERB"
        if is_slip and is_gerund and words[case.head - 1].head == gerund.index:
            words = hang(words, case, head=gerund.index, deprel="mark")
    return words


def mend_compounds(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Keeps two nouns together: a demand for higher **night** pay.

    A noun without a preposition of its own is in no phrase beside the one before it.
    """
    cased = {word.head for word in words if word.relation == "case"}
    for first, second in pairwise(words):
        is_beside = first.head == second.head and first.deprel == second.deprel
        is_pair = first.upos == second.upos == "NOUN" and first.deprel in _PHRASES
        if is_beside and is_pair and first.index in cased - {second.index}:
            words = hang(words, first, head=second.index, deprel="compound")
            words = tuple(
                attrs.evolve(w, head=second.index) if w.head == first.index else w
                for w in words
            )
    return words


def mend_determiners(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives a determiner to the noun behind it: **The** utility plans to close.

    Where the parser gave it to the verb.
    """
    for determiner, noun in pairwise(words):
        is_loose = determiner.relation == "det" and determiner.head > noun.index
        is_free = noun.upos == "NOUN" and noun.relation != "compound"
        if is_loose and is_free and words[determiner.head - 1].upos in _VERBAL:
            words = hang(words, determiner, head=noun.index, deprel="det")
    return words


def mend_directions(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Says where a place lies: took two villages **north** of Beshkent.

    Of what stays where it is; troops may be moved north of a river.
    """
    for place, way, of in zip(words, words[1:], words[2:], strict=False):
        is_way = way.lemma.lower() in _DIRECTIONS and way.head == place.head
        if is_way and of.lemma == "of" and place.lemma.lower() in _FIXED:
            words = hang(words, way, head=place.index, deprel="advmod")
    return words


def mend_objects_behind(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives a verb what hangs on its adverb: bought **back** $2 million of shares."""
    for verb, back in pairwise(words):
        is_behind = back.upos in {"ADP", "ADV"} and back.head == verb.index
        if not is_behind or verb.upos != "VERB":
            continue
        below = [w for w in words if w.head == back.index]
        taken = any(w.head == verb.index and w.relation == "obj" for w in words)
        if len(below) == 1 and below[0].deprel == "obj" and not taken:
            words = hang(words, below[0], head=verb.index, deprel="obj")
    return words


PHRASE_MENDS = (
    mend_objects_behind,
    mend_directions,
    mend_determiners,
    mend_compounds,
    mend_gerunds,
    mend_headline_subjects,
    mend_sides,
    mend_weekdays,
    mend_late_on,
    mend_phrases_of_time,
    mend_ways,
)
"""The mends of this module, in order."""
