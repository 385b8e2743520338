"""Mends attributions at the end of a sentence: "…, two residents said."."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from eventline.model import Word

_SAYING = frozenset(
    {"add", "admit", "announce", "claim", "confirm", "report", "say", "state", "warn"}
)
_NAMING = frozenset({"ADJ", "ADP", "CCONJ", "DET", "NOUN", "NUM", "PART", "PRON"})
_REACH = 14


def mend_closing_attributions(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives "said" its subject: …, **residents and a monitoring group** said.

    What stands between the last comma and a verb of saying that ends the sentence,
    and is nothing but names and nouns, is who says it.
    """
    verb = _closing_verb(words)
    root = next((word for word in words if word.head == 0), None)
    comma = _comma_before(words, verb) if verb else None
    if verb is None or root is None or comma is None:
        return words
    naming = words[comma.index : verb.index - 1]
    inside = {word.index for word in naming}
    heads = [w for w in naming if w.head not in inside and w.relation != "punct"]
    if (
        _has_subject(words, verb)
        or len(heads) != 1
        or heads[0].upos not in {"NOUN", "PROPN", "PRON"}
    ):
        return words
    said = root if root.index < comma.index else verb
    changes = {heads[0].index: (verb.index, "nsubj")}
    if said != verb:
        changes[verb.index] = (said.index, "parataxis")
    return tuple(
        attrs.evolve(word, head=changes[word.index][0], deprel=changes[word.index][1])
        if word.index in changes
        else word
        for word in words
    )


def mend_shared_subjects(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives each verb its subject: the **raid** left ten dead, an agent said.

    Of two subjects of the verb of saying, the one before the quoted clause is the
    quoted verb's.
    """
    for verb in words:
        if verb.upos != "VERB" or verb.lemma.lower() not in _SAYING:
            continue
        below = [word for word in words if word.head == verb.index]
        subjects = [word for word in below if word.relation == "nsubj"]
        said = next((word for word in below if word.deprel == "ccomp"), None)
        if said is None or len(subjects) < 2 or _has_subject(words, said):
            continue
        if subjects[0].index < said.index < subjects[1].index < verb.index:
            first = attrs.evolve(subjects[0], head=said.index)
            words = tuple(first if w.index == first.index else w for w in words)
    return words


def _has_subject(words: Sequence[Word], verb: Word) -> bool:
    return any(w.head == verb.index and w.relation == "nsubj" for w in words)


def _closing_verb(words: Sequence[Word]) -> Word | None:
    """Returns the verb of saying that ends the sentence, or None."""
    last = next((word for word in reversed(words) if word.upos != "PUNCT"), None)
    if last is None or last.upos != "VERB" or last.lemma.lower() not in _SAYING:
        return None
    return last


def _comma_before(words: Sequence[Word], verb: Word) -> Word | None:
    """Returns the comma with only names and nouns between it and the verb."""
    for word in reversed(words[max(0, verb.index - _REACH) : verb.index - 1]):
        if word.text == ",":
            return word
        if word.upos not in _NAMING | {"PROPN"}:
            return None
    return None


def mend_saying_participles(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives ", **saying** that …" to the one who speaks, not to what is said.

    In "They demanded that all leave, **saying** that time was short", they say it.
    """
    for word in words:
        is_set_off = word.index > 1 and words[word.index - 2].text == ","
        is_saying = word.xpos == "VBG" and word.lemma.lower() in _SAYING
        if not (is_set_off and is_saying and word.relation == "advcl"):
            continue
        above = words[word.head - 1]
        while above.relation in {"ccomp", "xcomp"} and above.head:
            above = words[above.head - 1]
        words = tuple(
            attrs.evolve(other, head=above.index) if other == word else other
            for other in words
        )
    return words


ATTRIBUTION_MENDS = (
    mend_closing_attributions,
    mend_saying_participles,
    mend_shared_subjects,
)
"""The mends of this module, in order."""
