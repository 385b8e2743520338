"""Days of what those who were called found: "when they arrived, a man was **dead**"."""

from __future__ import annotations

from eventline.model import Basis, DatedEvent, Modality, Polarity, Sentence, Word
from eventline.resolve.aftermath import is_aftermath
from eventline.resolve.attach_words import INCIDENTS
from eventline.resolve.day_grain import is_one_day
from eventline.resolve.happenings import is_elsewhere
from eventline.resolve.incident_signs import is_incident, is_lasting
from eventline.resolve.scene import Dated, Scene
from eventline.resolve.trigger_index import Setting

_ARRIVALS = frozenset({"arrival", "arrive"})
_BRACKETS = frozenset({"(", "["})
_FINDS = frozenset({"discover", "find", "locate"})
_SUBJECTS = ("nsubj", "nsubj:pass")


def from_arrival(setting: Setting, scene: Scene, dated: Dated) -> DatedEvent | None:
    """Takes the day of the call, told in the sentence before what was found there.

    "Officers were called at 9 p.m. Friday. They found a man who had been **shot**."
    """
    if not _is_found(setting):
        return None
    before = setting.sentence.index - 1
    for clause in scene.clause_times.get(before, ()):
        if is_aftermath(clause.sentence, clause.predicate):
            return clause.gives(setting.event, Basis.INFERRED)
    for event in scene.by_sentence.get(before, ()):
        other = dated.get(event.id)
        if other is not None and _is_of_incident(other, scene):
            timex, expression = other.timex, other.expression
            return DatedEvent(setting.event, timex, Basis.INFERRED, expression)
    return None


def _is_of_incident(dated: DatedEvent, scene: Scene) -> bool:
    """Holds for an incident with a day, not one in brackets: **[Man shot Friday]**."""
    setting = scene.settings[dated.event.id]
    if setting.sentence.words[0].text in _BRACKETS:
        return False
    is_one = is_one_day(dated.timex) and dated.basis is not Basis.PUBLISHED
    return is_one and is_incident(setting) and not is_lasting(setting)


def _is_found(setting: Setting) -> bool:
    """Holds for what was so when they came, by words of coming or finding."""
    event, sentence = setting.event, setting.sentence
    is_fact = event.modality is Modality.ACTUAL
    is_fact = is_fact and event.polarity is Polarity.POSITIVE
    is_once = event.attributes.get("scope") != "cumulative" and not is_lasting(setting)
    if event.frame not in INCIDENTS or not (is_fact and is_once):
        return False
    if is_elsewhere(sentence, event.trigger):
        return False
    line = (event.trigger, *sentence.ancestors(event.trigger))
    return any(_is_find(sentence, word) for word in line)


def _is_find(sentence: Sentence, word: Word) -> bool:
    """Holds for "they **found**", and for what a clause of arriving stands beside."""
    if word.lemma.lower() in _FINDS and sentence.children(word, *_SUBJECTS):
        return True
    beside = sentence.children(word, "advcl", "obl")
    return any(child.lemma.lower() in _ARRIVALS for child in beside)
