"""Mends slips at the edges of clauses: before "that", at "it", at an object in -s."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from eventline.model import Word
from eventline.parse.tree import hang

_PERSONAL = frozenset({"able", "prepared", "ready", "unable", "unwilling", "willing"})


def mend_phrases_before_that(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Leaves nothing of a clause before its "that": said **on Friday** that he left."""
    for that in words:
        is_mark = that.relation == "mark" and that.lemma.lower() == "that"
        for phrase in _phrases_before(words, that) if is_mark else ():
            above = words[words[phrase.head - 1].head - 1]
            is_noun = above.upos in {"NOUN", "PROPN"}
            deprel = "nmod" if is_noun else phrase.deprel
            words = hang(words, phrase, head=above.index, deprel=deprel)
    return words


def _phrases_before(words: Sequence[Word], that: Word) -> Sequence[Word]:
    """Returns the clause's phrases between its governor and its "that"."""
    clause = words[that.head - 1]
    between = words[clause.head : that.index - 1] if clause.head else ()
    if any(word.text == "," or word.relation == "mark" for word in between):
        return ()
    return [w for w in between if w.head == clause.index and w.relation == "obl"]


def mend_expletives(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a subject of the "it" that is ready or willing: **it** was ready to go."""
    personal = {word.index for word in words if word.lemma.lower() in _PERSONAL}
    heads = personal & {word.head for word in words if word.relation == "expl"}
    return tuple(
        attrs.evolve(word, deprel="nsubj")
        if word.relation == "expl" and word.head in heads
        else attrs.evolve(word, deprel="xcomp")
        if word.relation == "csubj" and word.head in heads
        else word
        for word in words
    )


def mend_verbal_objects(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a noun of a verb that is an object: rejected **claims** of fraud."""
    clausal = {word.head for word in words if word.relation in {"aux", "nsubj", "obj"}}
    return tuple(
        attrs.evolve(word, upos="NOUN", xpos="NNS", feats=frozenset({"Number=Plur"}))
        if word.deprel == "obj"
        and word.upos == "VERB"
        and word.text.endswith("s")
        and word.index not in clausal
        else word
        for word in words
    )


CLAUSE_MENDS = (mend_phrases_before_that, mend_expletives, mend_verbal_objects)
"""The mends of this module, in order."""
