"""The tense, aspect and modal of a clause, read off its predicate and auxiliaries."""

from __future__ import annotations

from enum import StrEnum

import attrs

from eventline.model.document import Sentence, Word

_PAST_FORMS = frozenset({"VBD"})
_FINITE_FORMS = _PAST_FORMS | {"VBZ", "VBP", "MD"}
_FUTURE_AUXILIARIES = frozenset({"will", "shall", "'ll", "’ll"})
_MODAL_AUXILIARIES = frozenset(
    {"can", "could", "may", "might", "must", "should", "would"}
)


class Tense(StrEnum):
    """The tense of a clause; FUTURE is "will", "shall", "going to" and "is to"."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


@attrs.frozen
class VerbGroup:
    """The verb forms of one clause; `tense` is None where nothing in it is finite.

    "had been fighting" is PAST, perfect and progressive; "could resolve" has the modal
    "could" and no tense.
    """

    tense: Tense | None = None
    is_perfect: bool = False
    is_progressive: bool = False
    modal: str | None = None

    @property
    def is_simple_past(self) -> bool:
        """Holds for "said" and "was killed", not for "had said" or "was saying"."""
        return self.tense is Tense.PAST and not (self.is_perfect or self.is_progressive)

    @property
    def is_simple_present(self) -> bool:
        """Holds for "says" and "is held", not for "has said" or "is saying"."""
        return self.tense is Tense.PRESENT and not (
            self.is_perfect or self.is_progressive
        )

    @property
    def is_past_perfect(self) -> bool:
        """Holds for "had announced"."""
        return self.tense is Tense.PAST and self.is_perfect

    @property
    def is_present_perfect(self) -> bool:
        """Holds for "has confirmed" and "have been fighting"."""
        return self.tense is Tense.PRESENT and self.is_perfect


def verb_group(sentence: Sentence, word: Word) -> VerbGroup | None:
    """Returns the verb group of a predicate, None for a word that is none.

    A conjunct without auxiliaries of its own shares those of the first one ("has
    attacked and captured").
    """
    helpers = sentence.children(word, "aux", "cop")
    if not helpers and word.upos not in ("VERB", "AUX"):
        return None
    if not helpers and not is_finite(word) and word.relation == "conj":
        first = sentence.governor(word)
        shared = verb_group(sentence, first) if first else None
        return shared or VerbGroup()
    return _group(sentence, word, helpers)


def is_finite(word: Word) -> bool:
    """Says whether a verb form carries tense: "said", "says", "will", not "saying"."""
    return word.xpos in _FINITE_FORMS or "VerbForm=Fin" in word.feats


def _group(sentence: Sentence, word: Word, helpers: tuple[Word, ...]) -> VerbGroup:
    lemmas = {helper.lemma.lower() for helper in helpers}
    modal = next((m for m in sorted(lemmas) if m in _MODAL_AUXILIARIES), None)
    has_have = any(h.lemma == "have" and h.relation == "aux" for h in helpers)
    has_be = any(h.lemma == "be" and h.deprel == "aux" for h in helpers)
    return VerbGroup(
        tense=None if modal else _tense(sentence, word, helpers),
        is_perfect=has_have,
        is_progressive=has_be and _is_participle_in_ing(word),
        modal=modal,
    )


def _tense(sentence: Sentence, word: Word, helpers: tuple[Word, ...]) -> Tense | None:
    if any(h.lemma.lower() in _FUTURE_AUXILIARIES for h in helpers):
        return Tense.FUTURE
    if _is_going_to(sentence, word):
        return Tense.FUTURE
    finite = next((w for w in (*helpers, word) if is_finite(w)), None)
    if finite is None:
        return Tense.FUTURE if is_to_be(sentence, word) else None
    is_past = finite.xpos in _PAST_FORMS or "Tense=Past" in finite.feats
    if is_past:
        return Tense.PAST
    return Tense.FUTURE if is_to_be(sentence, word) else Tense.PRESENT


def is_to_be(sentence: Sentence, verb: Word) -> bool:
    """Holds for what is yet to be: the treaty **is to be signed**, they **are to go**.

    So does "was to go", which leaves open whether they went, and a headline's minister
    **to resign**.
    """
    if verb.upos != "VERB":
        return False
    marks = [w.index for w in sentence.children(verb, "mark") if w.lemma == "to"]
    if not marks:
        return False
    helpers = sentence.children(verb, "aux", "aux:pass", "cop")
    is_main = verb.relation in {"parataxis", "root"}
    if is_main and not helpers and sentence.children(verb, "nsubj"):
        return verb.xpos == "VB"
    return any(
        helper.lemma == "be" and helper.index < mark
        for helper in helpers
        for mark in marks
    )


def _is_going_to(sentence: Sentence, word: Word) -> bool:
    governor = sentence.governor(word)
    return (
        governor is not None
        and word.relation == "xcomp"
        and governor.text.lower() == "going"
    )


def _is_participle_in_ing(word: Word) -> bool:
    return word.xpos == "VBG" or word.text.lower().endswith("ing")
