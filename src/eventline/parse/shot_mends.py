"""Mends slips at "shot", which parsers take for a noun: **five shot** at a party."""

from __future__ import annotations

from itertools import pairwise

import attrs

from eventline.model import Word
from eventline.parse.tree import hang

_HARM = frozenset({"hurt", "injure", "kill", "shoot", "stab", "wound"})
_COMING_UPON = frozenset({"discover", "find"})
_FINDING = frozenset({"discover", "find", "leave", "report", "see"})


def mend_shot_counts(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a verb of a noun that a plural number counts: **five shot** at a party."""
    for count, shot in pairwise(words):
        is_counted = count.upos == "NUM" and count.head == shot.index
        is_shot = shot.text.lower() == "shot" and shot.upos in {"ADJ", "NOUN"}
        after = words[shot.index].upos if shot.index < len(words) else "PUNCT"
        is_alone = after not in {"NOUN", "PROPN", "NUM", "ADJ"}
        if not (is_counted and is_shot and is_alone) or _is_one(count):
            continue
        verb = attrs.evolve(shot, upos="VERB", xpos="VBN", lemma="shoot")
        words = hang(words, verb, head=verb.head, deprel=verb.deprel)
        words = hang(words, count, head=verb.index, deprel="nsubj:pass")
        words = _with_phrases(words, verb)
    return words


def _is_one(count: Word) -> bool:
    return count.text.lower() in {"1", "one"}


def _with_phrases(words: tuple[Word, ...], verb: Word) -> tuple[Word, ...]:
    """Returns the words with what a noun's phrases are to a verb."""
    return tuple(
        attrs.evolve(word, deprel="obl")
        if word.head == verb.index and word.deprel == "nmod"
        else word
        for word in words
    )


def mend_shot_dead(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a result of an adverb or epithet: shot **dead** his brother, two women."""
    for verb, dead, after in zip(words, words[1:], words[2:], strict=False):
        is_shot = verb.upos == "VERB" and verb.lemma.lower() in _HARM | _FINDING
        if dead.text.lower() != "dead" or not is_shot:
            continue
        noun = words[dead.head - 1] if dead.head else dead
        is_adverb = dead.head == verb.index and dead.upos == "ADV"
        is_before = after.upos in {"DET", "NUM", "PRON"} and dead.deprel == "amod"
        if is_adverb or (is_before and noun.head == verb.index):
            made = attrs.evolve(dead, upos="ADJ", xpos="JJ")
            words = hang(words, made, head=verb.index, deprel="xcomp")
    return words


def mend_shot_verbs(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a verb of a noun that someone before it did: a gunman **shot** and wounded.

    The noun before it is its subject, and what the next verb has for an object stays.
    """
    for actor, shot in pairwise(words):
        is_noun = shot.text.lower() == "shot" and shot.upos == "NOUN"
        is_before = actor.deprel == "compound" and actor.head == shot.index
        if not (is_noun and is_before and _has_harm(words, shot)):
            continue
        verb = attrs.evolve(shot, upos="VERB", xpos="VBD", lemma="shoot")
        words = hang(words, verb, head=verb.head, deprel=verb.deprel)
        words = _with_actor(words, actor, verb)
        words = _with_object(words, verb)
    return words


def _has_harm(words: tuple[Word, ...], shot: Word) -> bool:
    """Says whether a verb of harm is joined to the noun: shot and **wounded** him."""
    return any(
        word.head == shot.index
        and word.relation == "conj"
        and word.upos == "VERB"
        and word.lemma.lower() in _HARM
        for word in words
    )


def _with_actor(words: tuple[Word, ...], actor: Word, verb: Word) -> tuple[Word, ...]:
    """Makes the noun before the verb its subject, with all that stands before it."""
    return tuple(
        attrs.evolve(word, deprel="nsubj")
        if word.index == actor.index
        else attrs.evolve(word, head=actor.index)
        if word.head == verb.index and word.index < actor.index
        else word
        for word in words
    )


def _with_object(words: tuple[Word, ...], verb: Word) -> tuple[Word, ...]:
    """Gives the joined verb the noun behind it: shot and wounded **three people**."""
    joined = next(w for w in words if w.head == verb.index and w.lemma.lower() in _HARM)
    return tuple(
        attrs.evolve(word, head=joined.index, deprel="obj")
        if word.relation == "conj"
        and word.index > joined.index
        and word.head == verb.index
        and word.upos in {"NOUN", "NUM", "PROPN", "PRON"}
        else word
        for word in words
    )


def mend_found_shot(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a result of a noun behind whoever was found: found a man **shot**."""
    for person, shot in pairwise(words):
        verb = words[shot.head - 1] if shot.head else shot
        is_found = shot.deprel == "obj" and verb.lemma.lower() in _COMING_UPON
        is_noun = shot.text.lower() == "shot" and shot.upos == "NOUN"
        is_before = person.deprel == "compound" and person.head == shot.index
        if not (is_found and is_noun and is_before):
            continue
        result = attrs.evolve(shot, upos="VERB", xpos="VBN", lemma="shoot")
        words = hang(words, result, head=verb.index, deprel="xcomp")
        words = _with_actor(words, person, result)
        words = hang(words, words[person.index - 1], head=verb.index, deprel="obj")
        words = _with_phrases(words, result)
    return words


SHOT_MENDS = (
    mend_shot_counts,
    mend_shot_dead,
    mend_shot_verbs,
    mend_found_shot,
)
"""The mends of this module, in order."""
