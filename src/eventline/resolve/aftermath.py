"""What follows an incident within hours, and tells its day: calls, finds, rescues."""

from __future__ import annotations

from eventline.model import Sentence, Word
from eventline.model.clause import coordinated_with, verb_key
from eventline.resolve import aftermath_words as words
from eventline.resolve.attach_words import VERDICTS
from eventline.resolve.incident_words import (
    CALLING_VERBS,
    CALLS,
    INCIDENT_NOUNS,
    LATER_VERBS,
    POINTING_WORDS,
    PROCEEDINGS,
    SHOTS,
)

_SUBJECTS = ("nsubj", "nsubj:pass")
_OBJECTS = ("obj", "iobj")
_HOME = frozenset({"home"})
_CHECKS = frozenset({"call", "check", "find", "hear", "respond"})


def is_aftermath(sentence: Sentence, verb: Word) -> bool:
    """Holds for "officers responded", "taken to hospital", "was found **lying**".

    Not for what may be days later: "the car was found", "he was taken to jail", "the
    chief responded to criticism", "the family was called".
    """
    verb = _verb_above(sentence, verb) or verb
    key = verb_key(sentence, verb)
    is_asked = bool(_asked(sentence, verb) & words.ASKED_OF.get(key, frozenset()))
    if _is_later(sentence, verb):
        return is_asked and key == "tell"
    if is_asked or key in words.OPEN_AFTERMATH or _is_check(sentence, verb):
        return True
    if key in CALLING_VERBS | {"receive"} and _has(sentence, verb, CALLS, "obj"):
        return True
    is_passive = bool(sentence.children(verb, "aux:pass"))
    if key == "report":
        told = INCIDENT_NOUNS | POINTING_WORDS | SHOTS
        return is_passive and _has(sentence, verb, told, "nsubj:pass")
    return is_passive and key in words.UNDERGONE_AFTERMATH


def is_later_doing(sentence: Sentence, verb: Word) -> bool:
    """Holds for what people do in the days after: they **prayed** on Friday night.

    So it does for what is done with that: they **went** there and arrested a man.
    """
    told = (verb, _verb_above(sentence, verb), *coordinated_with(sentence, verb))
    return any(_is_done_later(sentence, word) for word in told if word is not None)


def arrests(sentence: Sentence, verb: Word) -> bool:
    """Holds for what is told with an arrest: they **stopped** a car, arrested him."""
    joined = (verb, *coordinated_with(sentence, verb))
    return any(word.lemma.lower() in words.ARRESTING_VERBS for word in joined)


def _is_done_later(sentence: Sentence, verb: Word) -> bool:
    named = words.LATER_PLACES | words.LATER_NEWS | PROCEEDINGS
    is_later = verb.lemma.lower() in words.LATER_DOINGS | LATER_VERBS
    is_later = is_later or verb_key(sentence, verb) in LATER_VERBS
    return (
        is_later
        or _is_later(sentence, verb)
        or _has(sentence, verb, named, *_SUBJECTS, *_OBJECTS, "obl")
    )


def _verb_above(sentence: Sentence, verb: Word) -> Word | None:
    """Returns "found" of "was found **lying**", "went" of "went to **check**"."""
    above = sentence.governor(verb) if verb.relation in ("advcl", "xcomp") else None
    if above is None:
        return None
    is_found = verb.relation == "xcomp" and sentence.children(above, "aux:pass")
    return above if is_found or _is_check(sentence, above) else None


def _is_later(sentence: Sentence, verb: Word) -> bool:
    """Holds for what may come on any day after, and for what a court finds."""
    if sentence.children(verb, "ccomp"):
        return True
    people = words.LATER_PEOPLE | words.LATER_NEWS
    if not _has(sentence, verb, words.CHILDREN, *_SUBJECTS):
        people |= words.FOUND_THINGS
    places = words.LATER_PLACES | words.COMPLAINTS
    return (
        _has(sentence, verb, people, *_SUBJECTS, *_OBJECTS)
        or _has(sentence, verb, places, "obl")
        or _is_sent_home(sentence, verb)
        or _has(sentence, verb, VERDICTS, "obj", "xcomp")
    )


def _is_sent_home(sentence: Sentence, verb: Word) -> bool:
    is_passive = bool(sentence.children(verb, "aux:pass"))
    return is_passive and _has(sentence, verb, _HOME, "advmod", "obl:unmarked")


def _asked(sentence: Sentence, verb: Word) -> frozenset[str]:
    """Returns what is named beside a verb, and what it is made up of.

    Not who does it: "**officials** called it a tragedy" calls nobody to the scene.
    """
    named = sentence.children(verb, "nsubj:pass", *_OBJECTS, "obl")
    parts = (
        w
        for word in named
        for w in (word, *sentence.children(word, "compound", "flat"))
    )
    return frozenset(word.lemma.lower() for word in parts)


def _is_check(sentence: Sentence, verb: Word) -> bool:
    """Holds for "went to the house to **check** on a resident".

    So it does for "went there after a neighbour **called** the police".
    """
    if verb.lemma.lower() != "go":
        return False
    aims = sentence.children(verb, "xcomp", "advcl")
    return any(aim.lemma.lower() in _CHECKS for aim in aims)


def _has(
    sentence: Sentence, verb: Word, nouns: frozenset[str], *relations: str
) -> bool:
    children = sentence.children(verb, *relations)
    return any(child.lemma.lower() in nouns for child in children)
