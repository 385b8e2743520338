"""What says of an incident no more than that it happened, and when it did."""

from __future__ import annotations

from eventline.model import Event, Sentence, Word
from eventline.model.clause import cases_of, verb_key
from eventline.resolve.attach_words import (
    BRAWLS,
    FIGHTS,
    RELATIVE_PRONOUNS,
    TOGETHER_MARKS,
    WARS,
)
from eventline.resolve.incident_words import (
    BURSTING_VERBS,
    ENDING_VERBS,
    HAPPENING_VERBS,
    HEARING_VERBS,
    INCIDENT_NOUNS,
    LASTING_STARTS,
    OTHER_WORDS,
    PEOPLE,
    POINTING_WORDS,
    PROCEEDINGS,
    SHOOTING_VERBS,
    SHOTS,
    WAKING_VERBS,
)

_VICTIMS = frozenset({"victim"})
_PLACE_CASES = frozenset({"at", "in", "inside", "near", "on", "outside"})


def is_brawl(sentence: Sentence, event: Event) -> bool:
    """Holds for a **shootout** and **a fight** of a few, not for a war's fighting."""
    word = event.trigger
    if event.frame not in WARS:
        return False
    children = sentence.children(word, "det")
    is_one = word.upos == "NOUN" and any(w.lemma.lower() == "a" for w in children)
    return word.lemma.lower() in BRAWLS or (is_one and word.lemma.lower() in FIGHTS)


def names_moment(sentence: Sentence, verb: Word) -> bool:
    """Holds for "was at work **when it happened**" and "ended **in gunfire**".

    So it does for "was the victim **of a robbery**" and "was awakened **by shots**".
    """
    for below in sentence.children(verb, "advcl"):
        marks = sentence.children(below, "mark", "advmod")
        is_then = any(mark.lemma.lower() in TOGETHER_MARKS for mark in marks)
        if is_then and (is_happening(sentence, below) or _is_heard(sentence, below)):
            return True
    if verb.lemma.lower() not in ENDING_VERBS | WAKING_VERBS | _VICTIMS:
        return False
    named = sentence.children(verb, "obl", "nmod")
    return any(word.lemma.lower() in INCIDENT_NOUNS | SHOTS for word in named)


def is_happening(sentence: Sentence, verb: Word) -> bool:
    """Says whether a verb says no more than that something happened."""
    key = _key(sentence, verb)
    subjects = sentence.children(verb, "nsubj", "nsubj:pass")
    if key in SHOOTING_VERBS:
        things = (*subjects, *sentence.children(verb, "obj"))
        return any(word.lemma.lower() in SHOTS for word in things)
    if key in BURSTING_VERBS:
        return bool(subjects)
    if key not in HAPPENING_VERBS | LASTING_STARTS:
        return False
    return any(_may_happen(sentence, word, key) for word in subjects)


def _key(sentence: Sentence, verb: Word) -> str:
    """Returns the verb's key, "off" included where parsers hang it on a day.

    "The gun went **off** Sunday": they take it for a preposition.
    """
    key = verb_key(sentence, verb)
    if key != "go":
        return key
    behind = next((w for w in sentence.words if w.index == verb.index + 1), None)
    return "go off" if behind is not None and behind.lemma == "off" else key


def is_elsewhere(sentence: Sentence, verb: Word) -> bool:
    """Holds for what is told of another incident: shots were fired at **another** bar.

    Of people that says nothing: he shot at **another** man.
    """
    told = sentence.children(verb, "nsubj", "nsubj:pass", "obj")
    places = (
        word
        for word in sentence.children(verb, "obl")
        if cases_of(sentence, word) & _PLACE_CASES
    )
    return any(
        other.lemma.lower() in OTHER_WORDS
        for word in (*told, *places)
        if word.lemma.lower() not in PEOPLE
        for other in sentence.children(word, "det", "amod")
    )


def _is_heard(sentence: Sentence, verb: Word) -> bool:
    """Holds for "was at home when she **heard** shots"."""
    heard = sentence.children(verb, "obj", "obl")
    is_hearing = verb.lemma.lower() in HEARING_VERBS
    return is_hearing and any(
        word.lemma.lower() in INCIDENT_NOUNS | SHOTS for word in heard
    )


def _may_happen(sentence: Sentence, subject: Word, key: str) -> bool:
    """Holds for "it", "which", "the fight" and "gunfire", not for "the trial".

    What only begins is no incident: "the **festival** began on Friday".
    """
    lemma = subject.lemma.lower()
    if lemma in POINTING_WORDS | INCIDENT_NOUNS | RELATIVE_PRONOUNS:
        return True
    if key in LASTING_STARTS or lemma in PROCEEDINGS:
        return False
    return bool(sentence.children(subject, "det"))
