"""Mends what "and" and "&" join: said the plan had failed **and urged** patience."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from eventline.model import Word
from eventline.parse.saying_words import ADDRESSING, SAYING
from eventline.parse.tree import hang, relations_below

_FINITE = frozenset({"VBD", "VBP", "VBZ"})
_TENSED = frozenset({"VBD", "VBZ"})
_TENSELESS = frozenset({"VB", "VBG"})
_BASES = frozenset({"VBD", "VBN", "VBP"})
_INFINITIVE = frozenset({"VerbForm=Inf"})
_IN_NAMES = frozenset({"CCONJ", "PROPN", "SYM"})
_OWN = frozenset({"aux", "cop", "expl", "mark", "nsubj"})


def mend_joined_speech(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives who speaks the second act: Orr said talks had failed and **urged** calm.

    "Had failed" and "urged" are of two tenses; whoever said the one did the other.
    """
    for verb in words:
        host = words[verb.head - 1] if verb.head else verb
        speech = words[host.head - 1] if host.head else host
        if verb.relation != "conj" or host.relation != "ccomp":
            continue
        is_told = _speaks(speech, SAYING) and speech.xpos in _FINITE
        if not is_told or speech.index > host.index:
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


def mend_tensed_conjuncts(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Goes on with the clause above: accused him of lying and **called** for talks.

    What has a tense goes on with what has one, never with "of lying" or "to lie".
    """
    for verb in words:
        host = words[verb.head - 1] if verb.head else verb
        is_tensed = verb.upos == "VERB" and verb.xpos in _TENSED
        is_clear = is_tensed and verb.text.lower() != verb.lemma
        if verb.relation != "conj" or not is_clear or host.xpos not in _TENSELESS:
            continue
        below = relations_below(words, host)
        is_marked = "mark" in below and not below & {"aux", "cop"}
        above = _tensed_above(words, host) if is_marked else None
        if above is not None and above.index < host.index:
            words = hang(words, verb, head=above.index, deprel="conj")
    return words


def _tensed_above(words: Sequence[Word], word: Word) -> Word | None:
    """Returns the nearest clause above that has a tense."""
    while word.head:
        word = words[word.head - 1]
        is_clause = bool(relations_below(words, word) & {"aux", "cop"})
        if is_clause or (word.upos == "VERB" and word.xpos in _FINITE):
            return word
    return None


def mend_joined_bases(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes an infinitive behind an infinitive: would sell one and **shut** two.

    A verb whose past looks like its base is the base there.
    """
    return tuple(
        attrs.evolve(word, xpos="VB", feats=_INFINITIVE)
        if word.relation == "conj"
        and word.xpos in _BASES
        and word.text.lower() == word.lemma
        and _is_open(words, words[word.head - 1], word)
        else word
        for word in words
    )


def _is_open(words: Sequence[Word], host: Word, verb: Word) -> bool:
    """Holds for an infinitive that shares its "to" or modal with a verb behind."""
    openers = {
        word.xpos
        for word in words
        if word.head == host.index and word.relation in {"aux", "mark"}
    }
    is_shared = not _OWN & relations_below(words, verb)
    return host.xpos == "VB" and bool(openers & {"MD", "TO"}) and is_shared


def mend_ampersand_names(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes one name of what "&" joins: **Orr & Velk** sold a mill."""
    for word in words:
        host = words[word.head - 1] if word.head else word
        joined = words[host.index : word.index - 1]
        signs = [w for w in joined if w.text == "&"]
        is_name = word.upos == host.upos == "PROPN" and len(signs) == 1
        is_near = all(w.upos in _IN_NAMES for w in joined)
        if word.relation == "conj" and is_name and is_near:
            words = hang(words, word, head=host.index, deprel="flat")
            words = hang(words, signs[0], head=word.index, deprel="flat")
    return words


JOINT_MENDS = (
    mend_joined_speech,
    mend_tensed_conjuncts,
    mend_joined_bases,
    mend_ampersand_names,
)
"""The mends of this module, in order."""
