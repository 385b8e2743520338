"""Words that parsers hang in the wrong place, and where they belong."""

from __future__ import annotations

from eventline.frames import cues
from eventline.frames.harm_cues import BLOWS
from eventline.frames.phrase_cues import MESSAGES, MUTE, SPOKEN
from eventline.model import Sentence, Word


def is_loose_participle(sentence: Sentence, verb: Word, first: Word) -> bool:
    """Holds for one hung too low: demanding that he leave and **saying** so."""
    is_bare = verb.xpos == "VBG" and not sentence.children(verb, "aux", "cop", "nsubj")
    helpers = sentence.children(first, "aux")
    is_finite = bool(helpers) or first.xpos in {"VB", "VBD", "VBP", "VBZ"}
    return is_bare and first.upos == "VERB" and first.xpos != "VBG" and is_finite


def is_said_outside(sentence: Sentence, verb: Word, first: Word) -> bool:
    """Holds for one hung too low: said that this was a lie and **urged** them to go.

    What can neither urge nor deny leaves it to who speaks.
    """
    beside = sentence.children(verb, "nsubj", "nsubj:pass", "mark", "expl")
    is_spoken = verb.lemma.lower() in SPOKEN and verb.upos == "VERB" and not beside
    if first.relation != "ccomp" or not is_spoken:
        return False
    subjects = sentence.children(first, "nsubj", "expl")
    return bool(subjects) and all(w.lemma.lower() in MUTE for w in subjects)


def event_of(sentence: Sentence, verb: Word, noun: Word) -> Word:
    """Returns what kills: the **bombing** of a mill that killed ten, not the mill."""
    first = noun
    while first.relation == "conj":
        first = sentence.word(first.head)
    is_low = first.relation == "nmod"
    above = sentence.governor(first) if is_low else first
    if verb.lemma.lower() not in cues.HARMING or above is None:
        return noun
    return above if above.lemma.lower() in BLOWS else noun


def is_message(word: Word) -> bool:
    """Holds for a **letter**, a statement: what says something by itself."""
    return word.upos == "NOUN" and word.lemma.lower() in MESSAGES


def speaker_behind(sentence: Sentence, verb: Word) -> tuple[Word, ...]:
    """Returns who says it, hung on what is said: it could start, said **Ana Orr**."""
    said = [w for w in sentence.children(verb, "ccomp") if w.index < verb.index]
    return tuple(
        word
        for clause in said
        for word in sentence.children(clause, "nsubj")
        if sentence.subtree(word)[0].index == verb.index + 1
    )


def taken_subject(sentence: Sentence, clause: Word) -> Word | None:
    """Returns the subject that was taken for an object: say **rates** rose in May."""
    verb = sentence.governor(clause)
    helpers = sentence.children(clause, "aux", "cop")
    is_finite = clause.xpos in {"VBD", "VBP", "VBZ"} or any(
        word.xpos == "MD" or "VerbForm=Fin" in word.feats for word in helpers
    )
    taken = sentence.children(clause, "nsubj", "expl", "mark", "csubj")
    if verb is None or clause.relation != "ccomp" or taken or not is_finite:
        return None
    objects = sentence.children(verb, "obj")
    behind = (w for w in objects if verb.index < w.index < clause.index)
    return next(behind, None)
