"""The dated events by the words that tell them, with the tense of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from eventline.model import DatedEvent, Document, Event, Sentence, Word
from eventline.model.clause import is_predicate, predicate_of
from eventline.model.verb_group import VerbGroup, verb_group

_DIRECT = frozenset({"nsubj", "nsubj:pass", "obj"})


@attrs.frozen
class Tellings:
    """All events in text order, the events that each word tells, and their tenses."""

    document: Document
    dated: tuple[DatedEvent, ...]
    by_word: Mapping[str, Event] = attrs.field(hash=False)
    by_sentence: Mapping[int, tuple[Event, ...]] = attrs.field(hash=False)
    by_id: Mapping[str, DatedEvent] = attrs.field(hash=False)
    groups: Mapping[str, VerbGroup | None] = attrs.field(factory=dict, hash=False)

    def at(self, word: Word | None) -> Event | None:
        """Returns the event that a word tells, or None."""
        return self.by_word.get(word.id) if word else None

    def outer(self, event: Event) -> Event | None:
        """Returns the event whose content this one is, or None."""
        return self.by_word.get(event.within or "")

    def words(self) -> Iterator[tuple[Event, Sentence, Word]]:
        """Yields every event with each of its triggers, merged tellings included."""
        for found in self.dated:
            for telling in (found.event.id, *found.event.merged):
                number, _, index = telling.partition(".")
                sentence = self.document.sentences[int(number)]
                yield found.event, sentence, sentence.word(int(index))


def tellings_of(document: Document, dated: Iterable[DatedEvent]) -> Tellings:
    """Returns the events sorted by their triggers, so that input order is no matter."""
    ordered = tuple(sorted(dated, key=lambda d: place_of(d.event)))
    by_word = {found.event.id: found.event for found in ordered}
    by_sentence: dict[int, list[Event]] = {}
    for found in ordered:
        by_sentence.setdefault(found.event.trigger.sentence, []).append(found.event)
        for telling in found.event.merged:
            by_word.setdefault(telling, found.event)
    for found in ordered:
        for word in _trigger_words(document, found.event):
            by_word.setdefault(word.id, found.event)
    groups = {number: tuple(events) for number, events in by_sentence.items()}
    by_id = {found.event.id: found for found in ordered}
    told = Tellings(document, ordered, by_word, groups, by_id)
    tenses = {found.event.id: _group(told, found.event) for found in ordered}
    return attrs.evolve(told, groups=tenses)


def _trigger_words(document: Document, event: Event) -> tuple[Word, ...]:
    return document.sentence_of(event.trigger).words_in(event.span)


def place_of(event: Event) -> tuple[int, int]:
    """Returns the event's sentence and word, for text order."""
    return event.trigger.sentence, event.trigger.index


def group_of(tellings: Tellings, event: Event) -> VerbGroup | None:
    """Returns the tense an event is told in, None for a noun beside another event."""
    return tellings.groups[event.id]


def _group(tellings: Tellings, event: Event) -> VerbGroup | None:
    sentence = tellings.document.sentence_of(event.trigger)
    clause = predicate_of(sentence, event.trigger)
    if clause is event.trigger:
        return verb_group(sentence, clause)
    owner = tellings.at(clause)
    is_direct = sentence.governor(event.trigger) is clause
    is_light = owner is None or owner is event
    if is_light and is_direct and event.trigger.relation in _DIRECT:
        return verb_group(sentence, clause)
    return None


def governing_event(
    tellings: Tellings, sentence: Sentence, word: Word | None
) -> Event | None:
    """Returns the event at a word or the nearest above it in the same clause.

    A verb that tells no event stands for its object or subject: **held** talks.
    """
    current = word
    while current is not None:
        found = tellings.at(current)
        if found is not None:
            return found
        if is_predicate(sentence, current):
            below = sentence.children(current, "obj", "nsubj", "nsubj:pass")
            return next((e for w in below if (e := tellings.at(w))), None)
        current = sentence.governor(current)
    return None
