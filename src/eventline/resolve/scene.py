"""What a rule of inheritance may look at, and how a time is handed on."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping

import attrs

from eventline.model import Basis, DatedEvent, Document, Event
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

    `clause_times` are the days that clauses without events state, by sentence.
    """

    index: TriggerIndex
    settings: Mapping[str, Setting]
    by_sentence: Mapping[int, tuple[Event, ...]]
    published: datetime.date | None
    clause_times: Mapping[int, tuple[ClauseTime, ...]]

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
    )


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
