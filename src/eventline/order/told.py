"""Whether an event is told as past, as present or as to come."""

from __future__ import annotations

from enum import StrEnum

from eventline.model import Event, Modality, Sentence, Word
from eventline.model.clause import is_predicate, predicate_of
from eventline.model.verb_group import Tense, VerbGroup, verb_group
from eventline.order.tellings import Tellings, group_of

AHEAD = frozenset({Modality.PLANNED, Modality.REQUESTED})
"""Modalities of what lies ahead of the words that say it."""

_MODIFIERS = frozenset({"acl", "advcl", "conj"})


class Told(StrEnum):
    """How the telling of an event looks at it, from the time of the telling."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "to come"
    MODAL = "possible"


def told_as(tellings: Tellings, event: Event) -> Told | None:
    """Reads the tense of an event's clause, of a participle that of the clause above.

    A heading tells what happened in the present tense and says nothing here.
    """
    sentence = tellings.document.sentence_of(event.trigger)
    if sentence.is_heading or event.modality is Modality.CONDITIONAL:
        return None
    group = group_of(tellings, event)
    if group is None:
        return None
    return _read(group) or _participle(sentence, event.trigger)


def is_report(tellings: Tellings, event: Event) -> bool:
    """Holds for "**said**", "**says**" and "**saying**", told by the article itself.

    Not for "had said", for what another report tells, nor for "when he said".
    """
    sentence = tellings.document.sentence_of(event.trigger)
    is_made = event.timeml == "REPORTING" and event.modality is Modality.ACTUAL
    group = group_of(tellings, event) if is_made else None
    if group is None or sentence.is_heading or event.within is not None:
        return False
    if group.modal or group.is_perfect:
        return False
    if group.tense in (Tense.PAST, Tense.PRESENT):
        return is_in_main_clause(sentence, event.trigger)
    return event.trigger.xpos == "VBG"


def is_in_main_clause(sentence: Sentence, word: Word) -> bool:
    """Holds for what the root of a sentence tells, or a clause that is joined to it."""
    current: Word | None = predicate_of(sentence, word)
    while current is not None and current.relation in ("conj", "parataxis"):
        current = sentence.governor(current)
    return current is not None and current.relation == "root"


def _read(group: VerbGroup) -> Told | None:
    if group.tense is Tense.PAST or group.is_perfect:
        return Told.PAST
    if group.tense is Tense.FUTURE:
        return Told.FUTURE
    if group.modal is not None:
        return Told.MODAL
    return Told.PRESENT if group.tense is Tense.PRESENT else None


def _participle(sentence: Sentence, word: Word) -> Told | None:
    """Reads "the men **killed**" as past, "fled, **leaving**" as its governor."""
    if word.relation not in _MODIFIERS or word.xpos not in ("VBG", "VBN"):
        return None
    if word.xpos == "VBN" and word.relation == "acl":
        return Told.PAST
    above = sentence.governor(word)
    if above is None or not is_predicate(sentence, above):
        return None
    group = verb_group(sentence, above)
    return _read(group) if group else None
