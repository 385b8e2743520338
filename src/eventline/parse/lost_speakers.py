"""Mends who says it before "said", where the phrase hangs on what is said."""

from __future__ import annotations

from collections.abc import Sequence

from eventline.model import Word
from eventline.parse.saying import is_completed, is_saying, subject_of
from eventline.parse.tree import hang, phrase_of, relations_below

_NOMINAL = frozenset({"NOUN", "NUM", "PROPN", "PRON"})
_FINITE = frozenset({"VBD", "VBP", "VBZ"})
_TAKEN = frozenset({"appos", "dep", "nmod", "nsubj"})
_OPENERS = frozenset({",", "”", '"', "''"})


def mend_lost_speakers(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives "said" the subject that another word took: left, **an agent** said.

    Of a phrase from a comma up to a verb of saying without a subject.
    """
    for verb in words:
        if (
            not is_saying(verb)
            or subject_of(words, verb)
            or not _is_finite(words, verb)
        ):
            continue
        speaker = _noun_up_to(words, verb)
        if speaker is None or not _is_told(words, verb, speaker):
            continue
        words = hang(words, speaker, head=verb.index, deprel="nsubj")
        if verb.deprel == "acl:relcl":
            words = hang(words, verb, head=verb.head, deprel="parataxis")
    return words


def _is_finite(words: Sequence[Word], verb: Word) -> bool:
    """Holds for said, and for one taken for a participle beside another clause."""
    is_loose = verb.xpos == "VBN" and verb.relation == "parataxis"
    helpers = [w for w in words if w.head == verb.index and w.relation == "aux"]
    return verb.xpos in _FINITE or (is_loose and not helpers)


def _is_told(words: Sequence[Word], verb: Word, speaker: Word) -> bool:
    """Says whether what is said stands before the speaker, or around both."""
    if is_completed(words, verb):
        return True
    if verb.deprel == "acl:relcl":
        return verb.head > verb.index or verb.head == speaker.head
    clauses = [w.index for w in words[verb.index :] if w.head == verb.index]
    before = [w for w in words[: verb.index] if w.relation == "nsubj" and w != speaker]
    is_set_off = words[verb.index : verb.index + 1]
    is_amid = bool(is_set_off) and is_set_off[0].upos == "PUNCT"
    return is_amid and any(w.head in clauses for w in before)


def _noun_up_to(words: Sequence[Word], verb: Word) -> Word | None:
    """Returns what has the longest phrase from a comma or a quote up to the verb."""
    for word in words[: verb.index - 1]:
        is_name = word.upos == "PROPN" and word.relation == "parataxis"
        is_open = is_name or (word.upos in _NOMINAL and word.relation in _TAKEN)
        if not is_open or "case" in relations_below(words, word):
            continue
        if _is_beside(words, verb, word):
            return word
    return None


def _is_beside(words: Sequence[Word], verb: Word, noun: Word) -> bool:
    """Holds where nothing but a mark stands between a phrase and the verb."""
    inside = [w.index for w in phrase_of(words, noun)]
    own = [i for i in inside if i < verb.index and words[i - 1].upos != "PUNCT"]
    first, last = min(own), max(own)
    is_next = all(w.upos == "PUNCT" for w in words[last : verb.index - 1])
    is_whole = verb.index not in inside and max(inside) < verb.index + 2
    return is_next and is_whole and first > 1 and words[first - 2].text in _OPENERS
