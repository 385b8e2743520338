"""Who is to do what a noun asks for: put pressure **on them** to leave.

So is the first of many: rolled out the first **jet** to fly there.
"""

from __future__ import annotations

from collections.abc import Iterator

from eventline.frames import cues
from eventline.frames.harm_cues import ARMS
from eventline.frames.misplaced import is_message
from eventline.frames.phrase_cues import VEHICLES
from eventline.model import Sentence, Word

_RANKS = frozenset({"first", "last", "only"})
_SHOWING = frozenset(
    {"build", "launch", "present", "produce", "roll", "show", "unveil"}
)
_THINGS = ARMS | VEHICLES
_CASES = frozenset({"on", "to", "upon"})


def is_asked_phrase(sentence: Sentence, phrase: Word) -> bool:
    """Holds for whom one calls **on**, appeals **to**: called for **her** to leave."""
    cases = {case.lemma.lower() for case in sentence.children(phrase, "case")}
    return bool(cases & (_CASES | {"for"}))


def can_be_sent(noun: Word) -> bool:
    """Holds for who does what one sends them for: two **envoys**, and no plane."""
    return not is_message(noun) and noun.lemma.lower() not in _THINGS


def urged_by_noun(sentence: Sentence, verb: Word) -> Word | None:
    """Returns whom the verb's object urges: gave **the rebels** a week to reply."""
    nouns = (
        noun
        for noun in sentence.children(verb, "obj")
        if noun.lemma.lower() in cues.URGING_NOUNS
    )
    return next(
        (found for noun in nouns for found in _urged(sentence, verb, noun)), None
    )


def _urged(sentence: Sentence, verb: Word, noun: Word) -> Iterator[Word]:
    """Yields who is given it, and whom it is put on or sent to."""
    yield from sentence.children(verb, "iobj")
    for phrase in (*sentence.children(verb, "obl"), *sentence.children(noun, "nmod")):
        cases = {case.lemma.lower() for case in sentence.children(phrase, "case")}
        if cases & _CASES:
            yield phrase


def ranked_object(sentence: Sentence, clause: Word, verb: Word) -> Word | None:
    """Returns the object that the clause ranks: rolled out the first **jet** to fly."""
    marks = sentence.children(clause, "mark")
    is_shown = bool(marks) and verb.lemma.lower() in _SHOWING
    for noun in sentence.children(verb, "obj") if is_shown else ():
        ranks = {word.lemma.lower() for word in sentence.children(noun, "amod")}
        if noun.index == marks[0].index - 1 and ranks & _RANKS:
            return noun
    return None
