"""Mends what goes on behind "and": said the plan had failed **and urged** patience."""

from __future__ import annotations

from eventline.model import Word
from eventline.parse.saying_words import ADDRESSING, SAYING
from eventline.parse.tree import hang, relations_below

_FINITE = frozenset({"VBD", "VBP", "VBZ"})
_OWN = frozenset({"aux", "cop", "expl", "mark", "nsubj"})


def mend_joined_speech(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives who speaks the second act: Orr said talks had failed and **urged** calm.

    "Had failed" and "urged" are of two tenses; whoever said the one did the other.
    """
    for verb in words:
        host = words[verb.head - 1] if verb.head else verb
        speech = words[host.head - 1] if host.head else host
        is_joined = verb.relation == "conj" and host.relation == "ccomp"
        is_told = _speaks(speech, SAYING) and speech.xpos in _FINITE
        if not is_joined or not is_told or speech.index > host.index:
            continue
        is_bare = not _OWN & relations_below(words, verb) and _is_active(host, verb)
        is_other_tense = bool(relations_below(words, host) & {"aux", "cop"})
        if _speaks(verb, ADDRESSING) and is_bare and is_other_tense:
            words = hang(words, verb, head=speech.index, deprel="conj")
    return words


def _is_active(host: Word, verb: Word) -> bool:
    """Holds unless both may be passive: had been questioned and **accused**."""
    return verb.xpos in _FINITE or (verb.xpos == "VBN" and host.xpos != "VBN")


def _speaks(verb: Word, lemmas: frozenset[str]) -> bool:
    return verb.upos == "VERB" and verb.lemma.lower() in lemmas


JOINT_MENDS = (mend_joined_speech,)
"""The mends of this module, in order."""
