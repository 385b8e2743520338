"""What tells an incident, and the day on which it was."""

from __future__ import annotations

from eventline.model import (
    DatedEvent,
    Granularity,
    Modality,
    Polarity,
    Sentence,
    Word,
)
from eventline.model.clause import verb_key
from eventline.model.verb_group import Tense, verb_group
from eventline.resolve.attach_words import (
    INCIDENTS,
    RELATIVE_PRONOUNS,
    SEPARATING_WORDS,
    TOGETHER_MARKS,
    VERDICTS,
)
from eventline.resolve.clause_times import ClauseTime
from eventline.resolve.day_grain import is_one_day
from eventline.resolve.incident_words import (
    AFTERMATH_VERBS,
    BURSTING_VERBS,
    CALLING_VERBS,
    CALLS,
    ENDING_VERBS,
    HAPPENING_VERBS,
    HARMING_VERBS,
    INCIDENT_NOUNS,
    LATER_VERBS,
    POINTING_WORDS,
    PROCEEDINGS,
    SCENE_VERBS,
    SHOOTING_VERBS,
    SHOTS,
    UNDERGONE_VERBS,
)
from eventline.resolve.scene import SHARED, Scene
from eventline.resolve.trigger_index import Setting

_VICTIMS = frozenset({"victim"})
_HOURS = frozenset({Granularity.HOUR, Granularity.MINUTE})


def is_told(setting: Setting) -> bool:
    """Holds for what the text tells as done, no background and no total."""
    event, group = setting.event, setting.group
    is_actual = event.modality is Modality.ACTUAL
    if not is_actual or event.polarity is Polarity.NEGATIVE:
        return False
    if event.timeml != "OCCURRENCE" or event.attributes.get("scope") == "cumulative":
        return False
    if group is not None and (group.is_perfect or group.modal or group.is_progressive):
        return False
    words = setting.sentence.children(event.trigger, "amod", "det")
    return not any(word.lemma.lower() in SEPARATING_WORDS for word in words)


def is_incident(setting: Setting) -> bool:
    """Holds for what the text tells of an attack, an accident or its victims."""
    return setting.event.frame in INCIDENTS and is_told(setting)


def is_dated_incident(dated: DatedEvent, scene: Scene) -> bool:
    """Holds for an incident with one day that the text gives it."""
    return is_shared(dated) and is_incident(scene.settings[dated.event.id])


def is_shared(dated: DatedEvent) -> bool:
    """Holds for one day that the text gives an event which is no report."""
    is_stated = dated.basis in SHARED and is_one_day(dated.timex)
    has_day = dated.timex is not None and dated.timex.interval is not None
    return is_stated and has_day and dated.event.timeml == "OCCURRENCE"


def is_aftermath(sentence: Sentence, verb: Word) -> bool:
    """Holds for "officers responded", "taken to hospital", "was found **lying**"."""
    finding = sentence.governor(verb) if verb.relation == "xcomp" else None
    if finding is not None and sentence.children(finding, "aux:pass"):
        verb = finding
    lemma = verb.lemma.lower()
    is_passive = bool(sentence.children(verb, "aux:pass"))
    found = sentence.children(verb, "obj", "xcomp")
    if any(word.lemma.lower() in VERDICTS for word in found):
        return False
    if lemma in AFTERMATH_VERBS or (lemma in UNDERGONE_VERBS and is_passive):
        return True
    objects = {word.lemma.lower() for word in sentence.children(verb, "obj")}
    return lemma in CALLING_VERBS and bool(objects & CALLS)


def tells_scene(clause: ClauseTime) -> bool:
    """Holds for what was going on there and then: they **argued** at a bar Friday."""
    group = verb_group(clause.sentence, clause.predicate)
    if group is None or group.tense is not Tense.PAST:
        return False
    if verb_key(clause.sentence, clause.predicate) in LATER_VERBS:
        return False
    return group.is_progressive or clause.predicate.lemma.lower() in SCENE_VERBS


def tells_hour(clause: ClauseTime) -> bool:
    """Holds for a clock time: "they **came** at 9:30 p.m. Friday" tells the scene."""
    return clause.timex.granularity in _HOURS


def tells_day(clause: ClauseTime) -> bool:
    """Holds for what says when it happened, and for what followed within hours."""
    if clause.predicate.lemma.lower() in HARMING_VERBS | INCIDENT_NOUNS:
        return True
    if names_moment(clause.sentence, clause.predicate):
        return True
    return tells_when(clause) or is_aftermath(clause.sentence, clause.predicate)


def names_moment(sentence: Sentence, verb: Word) -> bool:
    """Holds for "was at work **when it happened**" and "ended **in gunfire**".

    So it does for "was the victim **of a robbery**".
    """
    for below in sentence.children(verb, "advcl"):
        marks = sentence.children(below, "mark", "advmod")
        is_then = any(mark.lemma.lower() in TOGETHER_MARKS for mark in marks)
        if is_then and is_happening(sentence, below):
            return True
    if verb.lemma.lower() not in ENDING_VERBS | _VICTIMS:
        return False
    named = sentence.children(verb, "obl", "nmod")
    return any(word.lemma.lower() in INCIDENT_NOUNS for word in named)


def tells_when(clause: ClauseTime) -> bool:
    """Holds for "it happened", "the incident occurred", "shots were fired"."""
    return is_happening(clause.sentence, clause.predicate)


def is_happening(sentence: Sentence, verb: Word) -> bool:
    """Says whether a verb says no more than that something happened."""
    key = verb_key(sentence, verb)
    subjects = sentence.children(verb, "nsubj", "nsubj:pass")
    if key in SHOOTING_VERBS:
        things = (*subjects, *sentence.children(verb, "obj"))
        return any(word.lemma.lower() in SHOTS for word in things)
    if key in BURSTING_VERBS:
        return bool(subjects)
    if key not in HAPPENING_VERBS:
        return False
    return any(_may_happen(sentence, word) for word in subjects)


def _may_happen(sentence: Sentence, subject: Word) -> bool:
    """Holds for "it", "which", "the fight" and "gunfire", not for "the trial"."""
    lemma = subject.lemma.lower()
    if lemma in POINTING_WORDS | INCIDENT_NOUNS | RELATIVE_PRONOUNS:
        return True
    return lemma not in PROCEEDINGS and bool(sentence.children(subject, "det"))
