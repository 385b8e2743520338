"""Events with their times: what they state, and what they may take from elsewhere."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from eventline.model import (
    DatedEvent,
    DatedEvents,
    Document,
    Event,
    Mentions,
    ResolvedTime,
    TimeMention,
)
from eventline.resolve.anchors import Anchors
from eventline.resolve.clause_times import clause_times
from eventline.resolve.datelines import find_dateline
from eventline.resolve.expressions import resolve_expression
from eventline.resolve.gaps import with_counted
from eventline.resolve.inherit import inherit_times
from eventline.resolve.lengths import with_length
from eventline.resolve.mentions import resolve_mentions
from eventline.resolve.scene import scene_of
from eventline.resolve.stated import stated_event, stated_times
from eventline.resolve.trigger_index import index_triggers


def resolve_times(
    document: Document,
    mentions: Mentions,
    events: tuple[Event, ...],
    published: datetime.date | datetime.datetime | None,
) -> DatedEvents:
    """Returns all events in text order, dated where the text allows, and all times.

    Each time goes to the event that governs it; an event without one takes that of
    what contains it, of its clause, of the sentence before, or of the publication day,
    as its `basis` says. Without `published` a full date in the dateline stands for it;
    without either, nothing gets a day that the text does not say. The order of events
    is left to order_events.
    """
    anchor = published or _dateline(document, mentions.times)
    day = anchor.date() if isinstance(anchor, datetime.datetime) else anchor
    times = resolve_mentions(document, mentions.times, anchor)
    index = index_triggers(document, events)
    candidates = stated_times(document, mentions.times, times, index, day)
    stated = {
        event.id: found
        for event in index.events
        if (found := stated_event(event, candidates.get(event.id, ())))
    }
    clauses = clause_times(document, mentions.times, times, index)
    scene = scene_of(document, index, day, clauses)
    pairs = tuple(zip(mentions.times, times, strict=True))
    counted = with_counted(document, pairs, index, stated)
    dated = with_length(scene, inherit_times(scene, counted), candidates)
    return DatedEvents(
        tuple(dated.get(event.id, DatedEvent(event)) for event in index.events), times
    )


def resolve_alone(
    document: Document,
    times: tuple[TimeMention, ...],
    published: datetime.date | datetime.datetime | None,
) -> tuple[ResolvedTime, ...]:
    """Returns what the times mean that resolve_times would, without any event."""
    return resolve_mentions(document, times, published or _dateline(document, times))


def _dateline(
    document: Document, mentions: Iterable[TimeMention]
) -> datetime.date | None:
    """Returns the full date that the text carries: "LISBON, 2 October 2020 - ..."."""
    mention = find_dateline(document, mentions)
    timex = resolve_expression(mention.expression, Anchors()) if mention else None
    if timex is None or timex.interval is None or timex.interval.start is None:
        return None
    return timex.interval.start.date()
