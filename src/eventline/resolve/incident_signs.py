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
from eventline.resolve.aftermath import arrests, is_aftermath, is_later_doing
from eventline.resolve.attach_words import (
    INCIDENTS,
    SEPARATING_WORDS,
)
from eventline.resolve.clause_times import ClauseTime
from eventline.resolve.day_grain import is_one_day
from eventline.resolve.happenings import is_elsewhere, is_happening, names_moment
from eventline.resolve.incident_words import (
    HARMING_VERBS,
    INCIDENT_NOUNS,
    LASTING_STARTS,
    LASTING_STATES,
    LATER_VERBS,
    PEOPLE,
    PERSONAL,
    PROCEEDINGS,
    REMAINING_VERBS,
    SCENE_VERBS,
    SURROUNDINGS,
)
from eventline.resolve.scene import SHARED, Scene
from eventline.resolve.trigger_index import Setting

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
    if _goes_on(setting.sentence, event.trigger):
        return False
    words = setting.sentence.children(event.trigger, "amod", "det")
    return not any(word.lemma.lower() in SEPARATING_WORDS for word in words)


def _goes_on(sentence: Sentence, verb: Word) -> bool:
    """Holds for the second of two verbs of one perfect: have bombed and **shelled**."""
    first = sentence.governor(verb) if verb.relation == "conj" else None
    if first is None or sentence.children(verb, "nsubj", "nsubj:pass", "aux"):
        return False
    group = verb_group(sentence, first)
    return group is not None and group.is_perfect and verb.xpos in {"VBD", "VBN"}


def is_incident(setting: Setting) -> bool:
    """Holds for what the text tells of an attack, an accident or its victims."""
    is_here = not is_elsewhere(setting.sentence, setting.event.trigger)
    return setting.event.frame in INCIDENTS and is_told(setting) and is_here


def is_dated_incident(dated: DatedEvent, scene: Scene) -> bool:
    """Holds for an incident with one day that the text gives it.

    Not for a state that goes on: "was in critical **condition** on Monday".
    """
    setting = scene.settings[dated.event.id]
    return is_shared(dated) and is_incident(setting) and not is_lasting(setting)


def is_lasting(setting: Setting) -> bool:
    """Holds for "**condition**" and "remained **hospitalized**": no day of its own."""
    word, sentence = setting.event.trigger, setting.sentence
    above = sentence.governor(word)
    is_kept = above is not None and above.lemma.lower() in REMAINING_VERBS
    return word.lemma.lower() in LASTING_STATES or is_kept


def is_shared(dated: DatedEvent) -> bool:
    """Holds for one day that the text gives an event which is no report."""
    is_stated = dated.basis in SHARED and is_one_day(dated.timex)
    has_day = dated.timex is not None and dated.timex.interval is not None
    return is_stated and has_day and dated.event.timeml == "OCCURRENCE"


def tells_scene(clause: ClauseTime) -> bool:
    """Holds for what was going on there and then: they **argued** at a bar Friday."""
    sentence, verb = clause.sentence, clause.predicate
    group = verb_group(sentence, verb)
    if group is None or group.tense is not Tense.PAST or is_elsewhere(sentence, verb):
        return False
    named = sentence.children(verb, "nsubj", "nsubj:pass")
    if not group.is_progressive:  # he **attended** a rally; was attending one when …
        named += sentence.children(verb, "obj")
    is_later = any(word.lemma.lower() in PROCEEDINGS for word in named)
    if is_later or verb_key(sentence, verb) in LATER_VERBS:
        return False
    if arrests(sentence, verb):
        return False
    lemma = verb.lemma.lower()
    return group.is_progressive or lemma in SCENE_VERBS or lemma in SURROUNDINGS


def tells_hour(clause: ClauseTime) -> bool:
    """Holds for a clock time: "they **came** at 9:30 p.m. Friday" tells the scene."""
    sentence, verb = clause.sentence, clause.predicate
    subjects = sentence.children(verb, "nsubj", "nsubj:pass")
    is_other = any(word.lemma.lower() in PROCEEDINGS for word in subjects)
    is_other = is_other or is_elsewhere(sentence, verb)
    return clause.timex.granularity in _HOURS and not is_other


def tells_part(clause: ClauseTime) -> bool:
    """Holds for a part of a day: "he **left** the bar Friday night" tells the scene.

    Not for what is done in the days after, "they **prayed** Friday night", nor for
    what others than those who are told of do then: "the club **lost** Friday night".
    """
    sentence, verb = clause.sentence, clause.predicate
    if clause.timex.granularity is not Granularity.PART_OF_DAY:
        return False
    is_apart = is_elsewhere(sentence, verb) or is_later_doing(sentence, verb)
    if verb_key(sentence, verb) in LASTING_STARTS:
        return False
    subjects = sentence.children(verb, "nsubj", "nsubj:pass")
    is_told = any(word.lemma.lower() in PEOPLE | PERSONAL for word in subjects)
    return verb.upos == "VERB" and is_told and not is_apart


def tells_day(clause: ClauseTime) -> bool:
    """Holds for what says when it happened, and for what followed within hours."""
    sentence, predicate = clause.sentence, clause.predicate
    if is_elsewhere(sentence, predicate):
        return False
    if predicate.lemma.lower() in HARMING_VERBS | INCIDENT_NOUNS:
        return True
    if names_moment(sentence, predicate) or tells_when(clause):
        return True
    return is_aftermath(sentence, predicate)


def tells_when(clause: ClauseTime) -> bool:
    """Holds for "it happened", "the incident occurred", "shots were fired"."""
    sentence, verb = clause.sentence, clause.predicate
    return is_happening(sentence, verb) and not is_elsewhere(sentence, verb)
