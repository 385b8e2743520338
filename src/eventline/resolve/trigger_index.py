"""Where the events stand in the trees, and what clause each one is told in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from eventline.model import Document, Event, Kind, Sentence, Word
from eventline.model.clause import predicate_of
from eventline.model.verb_group import VerbGroup, verb_group
from eventline.resolve.attach_words import INCIDENTS

_CAUSES = frozenset({Kind.EVENT, Kind.THING})
_DIRECT = frozenset({"obj", "nsubj", "nsubj:pass"})


@attrs.frozen
class TriggerIndex:
    """All events by the words that tell them, those of merged tellings included.

    `by_cause` has the incidents by the noun of what caused them, where that noun tells
    no event itself: the **blaze** killed three.
    """

    events: tuple[Event, ...]
    by_word: Mapping[str, Event] = attrs.field(hash=False)
    by_cause: Mapping[str, Event] = attrs.field(hash=False)

    def at(self, word: Word) -> Event | None:
        """Returns the event that this word tells, or None."""
        return self.by_word.get(word.id)

    def caused_by(self, word: Word) -> Event | None:
        """Returns the incident whose cause this word names, or None."""
        return self.by_cause.get(word.id)

    def of(self, event_id: str | None) -> Event | None:
        """Returns the event with this id or with a telling of this id, or None."""
        return self.by_word.get(event_id) if event_id else None


@attrs.frozen
class Setting:
    """An event in its sentence: `clause` is the predicate of the clause it stands in.

    `group` is the tense of that clause, None where the event is a noun beside the
    clause's own event ("condemned the **attack**").
    """

    event: Event
    sentence: Sentence
    clause: Word
    group: VerbGroup | None


def index_triggers(document: Document, events: Iterable[Event]) -> TriggerIndex:
    """Returns the events in text order, reachable by every word that tells them."""
    ordered = tuple(sorted(events, key=_place))
    by_word = {event.id: event for event in ordered}
    for event in ordered:
        for telling in event.merged:
            by_word.setdefault(telling, event)
    for event in ordered:
        for word in _trigger_words(document, event):
            by_word.setdefault(word.id, event)
    return TriggerIndex(ordered, by_word, _by_cause(ordered, by_word))


def _by_cause(
    events: Iterable[Event], by_word: Mapping[str, Event]
) -> Mapping[str, Event]:
    causes = (
        (cause.head.id, event)
        for event in events
        if event.frame in INCIDENTS
        for cause in event.arguments().get("cause", ())
        if cause.head.id not in by_word and cause.kind in _CAUSES
    )
    found: dict[str, Event] = {}
    for word_id, event in causes:
        found.setdefault(word_id, event)
    return found


def setting_of(document: Document, event: Event, index: TriggerIndex) -> Setting:
    """Returns the clause and tense that an event is told in."""
    sentence = document.sentence_of(event.trigger)
    clause = predicate_of(sentence, event.trigger)
    return Setting(event, sentence, clause, _group(sentence, event, clause, index))


def _group(
    sentence: Sentence, event: Event, clause: Word, index: TriggerIndex
) -> VerbGroup | None:
    trigger = event.trigger
    if trigger is clause:
        return _raised(sentence, trigger, index)
    owner = index.at(clause)
    if owner is not None and owner is not event:
        return None
    is_direct = sentence.governor(trigger) is clause and trigger.relation in _DIRECT
    return verb_group(sentence, clause) if is_direct else None


def _raised(sentence: Sentence, verb: Word, index: TriggerIndex) -> VerbGroup | None:
    governor = sentence.governor(verb)
    own = verb_group(sentence, verb)
    is_bare = verb.relation == "xcomp" and governor is not None
    if is_bare and governor and index.at(governor) is None and own and not own.tense:
        return verb_group(sentence, governor)
    return own


def _trigger_words(document: Document, event: Event) -> tuple[Word, ...]:
    return document.sentence_of(event.trigger).words_in(event.span)


def _place(event: Event) -> tuple[int, int]:
    return event.trigger.sentence, event.trigger.index
