"""What a rule of inheritance may look at, and how a time is handed on."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping

import attrs

from eventline.model import Basis, DatedEvent, Document, Event, Word
from eventline.resolve.clause_times import ClauseTime
from eventline.resolve.day_grain import is_point
from eventline.resolve.trigger_index import Setting, TriggerIndex, setting_of

Dated = Mapping[str, DatedEvent]
"""What is dated so far, by event id."""

SHARED = frozenset({Basis.STATED, Basis.CARRIED})
"""How an event must have got its time for others to take it over."""


@attrs.frozen
class Scene:
    """The article's events, where each one stands, and the publication day.

    `clause_times` are the days that clauses without events state, by sentence;
    `headings` is where headlines tell events that the body tells too.
    """

    index: TriggerIndex
    settings: Mapping[str, Setting]
    by_sentence: Mapping[int, tuple[Event, ...]]
    published: datetime.date | None
    clause_times: Mapping[int, tuple[ClauseTime, ...]]
    headings: Mapping[str, Setting] = attrs.field(factory=dict)

    def dated_at(self, word_id: str, dated: Dated) -> DatedEvent | None:
        """Returns the dated event that this word tells, or None."""
        event = self.index.of(word_id)
        return dated.get(event.id) if event else None

    def all_clause_times(self) -> Iterator[ClauseTime]:
        """Yields the days that clauses state, in text order."""
        for number in sorted(self.clause_times):
            yield from self.clause_times[number]


def scene_of(
    document: Document,
    index: TriggerIndex,
    published: datetime.date | None,
    clauses: Mapping[int, tuple[ClauseTime, ...]],
) -> Scene:
    """Returns the events with their settings, grouped by sentence."""
    groups: dict[int, list[Event]] = {}
    for event in index.events:
        groups.setdefault(event.trigger.sentence, []).append(event)
    return Scene(
        index,
        {event.id: setting_of(document, event, index) for event in index.events},
        {number: tuple(events) for number, events in groups.items()},
        published,
        clauses,
        dict(_in_headings(document, index)),
    )


def _in_headings(
    document: Document, index: TriggerIndex
) -> Iterator[tuple[str, Setting]]:
    """Yields the merged tellings that are a headline's: toll **rises** to 52."""
    for event in index.events:
        if document.sentence_of(event.trigger).is_heading:
            continue
        for trigger in _heading_triggers(document, event):
            told = attrs.evolve(event, trigger=trigger)
            yield event.id, setting_of(document, told, index)


def _heading_triggers(document: Document, event: Event) -> Iterator[Word]:
    for telling in event.merged:
        number, _, place = telling.partition(".")
        sentence = document.sentences[int(number)]
        if sentence.is_heading:
            yield sentence.word(int(place))


def carry(event: Event, outer: DatedEvent | None) -> DatedEvent | None:
    """Gives an event another one's time, if that is a time that can be shared.

    Lengths, sets, pointers ("now") and stretches without an end are the other
    event's own.
    """
    if outer is None or outer.timex is None:
        return None
    timex = outer.timex
    is_open = timex.interval is not None and timex.interval.end is None
    if not is_point(timex) or is_open or timex.value.endswith("_REF"):
        return None
    return DatedEvent(event, timex, Basis.CARRIED, outer.expression)
