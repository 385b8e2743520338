"""Lemmas that fit: the lemmatizer spells unseen words letter by letter and invents."""

from __future__ import annotations

import re

from eventline.parse.irregular_verbs import IRREGULAR

_DOUBLED = ("bb", "dd", "gg", "mm", "nn", "pp", "rr", "tt")
_KEEP_BOTH = frozenset(
    {"add", "boycott", "butt", "egg", "err", "putt", "purr", "whirr"}
)
_ENDINGS = ("ed", "ing")
_SIBILANT = ("ches", "shes", "sses", "xes")
_WHOLE = re.compile(r"\w(?:ai|ee|oi|oo)[dklmnpt]ed$", re.IGNORECASE)
"""Forms that lose two letters: no verb in "e" is spelled so."""


def name_lemma(form: str, lemma: str, *, is_plural: bool) -> str:
    """Returns a proper noun's lemma where it fits the form, else the form itself.

    A lemma fits that differs in capitals only, that writes an abbreviation out, or
    that takes a plural's ending away; a name does not lose its capital.

    >>> name_lemma("Oct", "October", is_plural=False)
    'October'
    >>> name_lemma("LISBON", "Lisson", is_plural=False)
    'LISBON'
    >>> name_lemma("Kurds", "Kurd", is_plural=True)
    'Kurd'
    """
    if lemma.islower() and not form.islower():
        return form
    is_same = lemma.lower() == form.lower()
    is_longer = lemma.startswith(form.rstrip("."))
    is_stem = is_plural and form.startswith(lemma[: max(len(form) - 3, 1)])
    return lemma if is_same or is_longer or is_stem else form


def plural_lemma(form: str) -> str:
    """Returns the lemma of a plural noun that the lemmatizer took for a name.

    >>> plural_lemma("colonels")
    'colonel'
    >>> plural_lemma("parties")
    'party'
    """
    if form.endswith("ies") and len(form) > 4:
        return form[:-3] + "y"
    if form.endswith(_SIBILANT):
        return form[:-2]
    return form[:-1] if form.endswith("s") and not form.endswith("ss") else form


def noun_lemma(form: str, lemma: str) -> str:
    """Returns a plural noun's lemma, with one man where the lemmatizer left its men.

    >>> noun_lemma("Gunmen", "gunmen")
    'gunman'
    >>> noun_lemma("specimens", "specimen")
    'specimen'
    """
    is_left = lemma.endswith("men") and form.lower() == lemma
    return f"{lemma[:-3]}man" if is_left else lemma


def verb_lemma(form: str, lemma: str) -> str:
    """Returns a verb's lemma without its ending and the letter that it doubled.

    >>> verb_lemma("retook", "retaok")
    'retake'
    >>> verb_lemma("barred", "barr")
    'bar'
    >>> verb_lemma("sustained", "sustained")
    'sustain'
    >>> verb_lemma("added", "add")
    'add'
    """
    if form.lower() in IRREGULAR:
        return IRREGULAR[form.lower()]
    if lemma.lower() == form.lower() and _WHOLE.search(lemma):
        return lemma[:-2]
    is_doubled = lemma.endswith(_DOUBLED) and lemma.lower() not in _KEEP_BOTH
    is_ended = form.lower() in {lemma.lower() + ending for ending in _ENDINGS}
    return lemma[:-1] if is_doubled and is_ended else lemma
