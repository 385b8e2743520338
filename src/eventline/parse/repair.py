"""Mends analyses that parsers often get wrong in the same way.

Facts of English, not of one model: a comparator does not govern the noun that it
counts, and a noun with a subject of its own is a verb.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from eventline.model import Word
from eventline.parse.attribution_mends import ATTRIBUTION_MENDS
from eventline.parse.clause_mends import CLAUSE_MENDS
from eventline.parse.participle_mends import PARTICIPLE_MENDS
from eventline.parse.phrase_mends import PHRASE_MENDS
from eventline.parse.valency import VALENCY_MENDS

_COMPARATORS = (
    ("more", "than"),
    ("less", "than"),
    ("fewer", "than"),
    ("greater", "than"),
    ("at", "least"),
    ("at", "most"),
    ("as", "many", "as"),
    ("as", "few", "as"),
    ("close", "to"),
    ("up", "to"),
)
_CLOSING_QUOTES = frozenset({"”", "''", '"', "»"})
_REACH = 8
_PLURAL_ENDINGS = ("s", "children", "men", "people", "police")
_MEASURES = frozenset(
    {"%", "century", "cent", "day", "decade", "degree", "dollar", "euro", "foot"}
    | {"hour", "inch", "kilometer", "kilometre", "km", "meter", "metre", "mile"}
    | {"minute", "month", "percent", "point", "pound", "second", "time", "week"}
    | {"yard", "year"}
)
_NUMERAL = frozenset({"nummod", "compound", "det", "flat"})
_FINITE = frozenset({"Mood=Ind", "Tense=Pres", "VerbForm=Fin"})


def mend_words(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Returns a sentence's words with known slips of parsers mended."""
    for mend in _MENDS:
        words = mend(words)
    return words


def _free_composition(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a clause of "most of **them soldiers**", beside the main one."""
    root = next((word.index for word in words if word.head == 0), 0)
    for part, of, whole, noun in zip(
        words, words[1:], words[2:], words[3:], strict=False
    ):
        is_whole = of.lemma == "of" and whole.text.lower() in {"them", "whom"}
        is_last = words[noun.index : noun.index + 1] == () or (
            words[noun.index].upos == "PUNCT"
        )
        if not is_whole or not is_last or not noun.text.endswith(_PLURAL_ENDINGS):
            continue
        heads = {
            part.index: (noun.index, "nsubj"),
            of.index: (whole.index, "case"),
            whole.index: (part.index, "nmod"),
            noun.index: (root, "advcl"),
        }
        if root in heads:
            continue
        mended = [
            attrs.evolve(word, head=heads[word.index][0], deprel=heads[word.index][1])
            if word.index in heads
            else word
            for word in words
        ]
        mended[noun.index - 1] = attrs.evolve(mended[noun.index - 1], upos="NOUN")
        return _with_subject(tuple(mended), part)
    return words


def _with_subject(words: tuple[Word, ...], freed: Word) -> tuple[Word, ...]:
    """Makes the whole the subject that its part was: **ten people**, most of them …"""
    cased = {word.head for word in words if word.relation == "case"}
    return tuple(
        attrs.evolve(word, deprel=freed.deprel)
        if freed.relation == "nsubj"
        and word.deprel == "obl"
        and word.head == freed.head
        and word.index < freed.index
        and word.index not in cased
        else word
        for word in words
    )


def _bare_counted_objects(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Takes a counted noun without a preposition for the object: killed **ten**."""
    prepositions = {word.head for word in words if word.relation == "case"}
    counted = {word.head for word in words if word.relation == "nummod"}
    governed = {
        word.head
        for word in words
        if word.deprel in {"obj", "ccomp", "aux:pass", "nsubj:pass"}
    }
    return tuple(
        attrs.evolve(word, deprel="obj")
        if word.deprel == "obl"
        and word.index not in prepositions
        and (word.index in counted or word.upos == "NUM")
        and word.lemma.lower() not in _MEASURES
        and words[word.head - 1].upos == "VERB"
        and word.head not in governed
        and word.head < word.index
        else word
        for word in words
    )


def _free_attribution(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Hangs "the statement said" behind a closing quote on the root, as an aside.

    In “They must leave and stay away,” the mayor **said**, no part of the quote
    governs "said".
    """
    for quote in words:
        if quote.text not in _CLOSING_QUOTES:
            continue
        verb = _subject_and_verb_after(words, quote.index)
        root = next((word for word in words if word.head == 0), None)
        if verb is None or root is None or root.index > quote.index or not verb.head:
            continue
        return tuple(
            attrs.evolve(word, head=root.index, deprel="parataxis")
            if word.index == verb.index
            else word
            for word in words
        )
    return words


def _subject_and_verb_after(words: Sequence[Word], position: int) -> Word | None:
    """Returns the verb whose subject begins right behind the position, or None."""
    after = words[position : position + _REACH]
    for word in after:
        if word.upos == "VERB":
            subjects = [w for w in words if w.head == word.index and w in after]
            return word if any(w.relation == "nsubj" for w in subjects) else None
        if word.upos not in {"DET", "ADJ", "NOUN", "PROPN", "PRON", "ADP", "PART"}:
            return None
    return None


def _verbs_with_subjects(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Takes a plural noun with a subject for a verb: Norvania **demands** talks."""
    subjects = {word.head for word in words if word.deprel == "nsubj"}
    copular = {word.head for word in words if word.relation in {"cop", "det", "case"}}
    return tuple(
        attrs.evolve(word, upos="VERB", xpos="VBZ", feats=_FINITE)
        if word.upos == "NOUN"
        and word.text.endswith("s")
        and word.index in subjects - copular
        and words[word.index - 2].head == word.index
        else word
        for word in words
    )


def _lift_counted_nouns(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Puts the counted noun above its comparator: **more** than 100 people died."""
    for start in range(len(words)):
        length = _comparator_at(words, start)
        if length and start + length < len(words):
            words = _lift(words, start, start + length)
    return words


def _comparator_at(words: Sequence[Word], start: int) -> int:
    for comparator in _COMPARATORS:
        found = words[start : start + len(comparator)]
        if tuple(word.text.lower() for word in found) == comparator:
            return len(comparator)
    return 0


def _lift(words: tuple[Word, ...], start: int, end: int) -> tuple[Word, ...]:
    number = _number_from(words, end)
    if number is None:
        return words
    noun = _counted_by(words, number)
    comparator = {word.index for word in words[start:end]}
    top = _topmost_above(words, noun, comparator)
    if top is None:
        return _attach_comparator(words, start, end, number)
    lifted = []
    for word in words:
        if word.index == noun.index:
            relation = _lifted_relation(words, top, noun)
            lifted.append(attrs.evolve(word, head=top.head, deprel=relation))
        elif word.index == top.index:
            lifted.append(attrs.evolve(word, head=number.index, deprel="advmod"))
        elif word.index in comparator:
            lifted.append(attrs.evolve(word, head=top.index, deprel="fixed"))
        elif word.head in comparator:
            lifted.append(attrs.evolve(word, head=noun.index))
        else:
            lifted.append(word)
    if number.index == noun.index:
        lifted[top.index - 1] = attrs.evolve(lifted[top.index - 1], head=noun.index)
    return tuple(lifted)


def _attach_comparator(
    words: tuple[Word, ...], start: int, end: int, number: Word
) -> tuple[Word, ...]:
    """Hangs a comparator on its number, wherever the parser hung it."""
    comparator = {word.index for word in words[start:end]}
    first = words[start].index
    if any(word.head in comparator - {first} for word in words):
        return words
    attached = dict.fromkeys(comparator, (first, "fixed"))
    attached[first] = (number.index, "advmod")
    return tuple(
        attrs.evolve(word, head=attached[word.index][0], deprel=attached[word.index][1])
        if word.index in attached
        else word
        for word in words
    )


def _number_from(words: Sequence[Word], position: int) -> Word | None:
    """Returns the number that a comparator stands before, past an article."""
    for word in words[position : position + 2]:
        if word.upos == "NUM" or word.lemma.lower() in {"dozen", "half", "hundred"}:
            return word
        if word.upos != "DET":
            return None
    return None


def _counted_by(words: Sequence[Word], number: Word) -> Word:
    noun = number
    for _ in range(3):
        if noun.relation not in _NUMERAL or noun.head <= noun.index:
            break
        noun = words[noun.head - 1]
    return noun


def _topmost_above(
    words: Sequence[Word], noun: Word, comparator: set[int]
) -> Word | None:
    """Returns the comparator's word that governs the noun, the highest one."""
    top, current, steps = None, noun, 0
    while current.head and steps < 6:
        current = words[current.head - 1]
        if current.index not in comparator:
            break
        top, steps = current, steps + 1
    return top


def _lifted_relation(words: Sequence[Word], top: Word, noun: Word) -> str:
    """Returns the noun's relation in the comparator's place."""
    if top.deprel != "advmod" or not top.head:
        return top.deprel
    taken = {word.deprel for word in words if word.head == top.head}
    if noun.index < top.head:
        passive = "aux:pass" in taken
        wanted = "nsubj:pass" if passive else "nsubj"
        return "obl" if {"nsubj", "nsubj:pass"} & taken else wanted
    return "obl" if "obj" in taken else "obj"


_MENDS = (
    _verbs_with_subjects,
    _free_composition,
    _lift_counted_nouns,
    _bare_counted_objects,
    _free_attribution,
    *ATTRIBUTION_MENDS,
    *PARTICIPLE_MENDS,
    *PHRASE_MENDS,
    *VALENCY_MENDS,
    *CLAUSE_MENDS,
)
