"""Events with their times: what they state, and what they may take from elsewhere."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

import attrs

from eventline.model import (
    DatedEvent,
    DatedEvents,
    Document,
    Event,
    Granularity,
    Mentions,
    ResolvedTime,
    Sentence,
    TimeMention,
    Timex,
)
from eventline.resolve.expressions import (
    Anchors,
    resolve_expression,
    signalled_interval,
)
from eventline.resolve.inherit import inherit_times
from eventline.resolve.lengths import with_length
from eventline.resolve.scene import scene_of
from eventline.resolve.stated import stated_event, stated_times
from eventline.resolve.tense import direction_of
from eventline.resolve.trigger_index import index_triggers

_BEFORE_A_DATELINE_DATE = frozenset({"NUM", "PROPN", "PUNCT", "SYM", "X"})


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
    candidates = stated_times(document, mentions.times, times, index)
    stated = {
        event.id: found
        for event in index.events
        if (found := stated_event(event, candidates.get(event.id, ())))
    }
    scene = scene_of(document, index, day)
    dated = with_length(scene, inherit_times(scene, stated), candidates)
    return DatedEvents(
        tuple(dated.get(event.id, DatedEvent(event)) for event in index.events), times
    )


def resolve_mentions(
    document: Document,
    mentions: Iterable[TimeMention],
    published: datetime.date | datetime.datetime | None,
) -> tuple[ResolvedTime, ...]:
    """Returns what every time mention means, in text order.

    "the next day" is counted from the last dated time of its own paragraph or the one
    before: agency copy has paragraphs of one sentence.
    """
    found: list[ResolvedTime] = []
    focus: Timex | None = None
    paragraph = 0
    for mention in mentions:
        here = document.sentence_of(mention.word).paragraph
        if here > paragraph + 1:
            focus = None
        anchors = Anchors(published, focus, direction_of(document, mention))
        timex = resolve_expression(mention.expression, anchors)
        if timex.interval is not None and timex.value[:1].isdigit():
            focus, paragraph = timex, here
        interval = signalled_interval(timex, mention.relation)
        timex = attrs.evolve(timex, interval=interval)
        text = mention.span.of(document.text)
        found.append(ResolvedTime(mention.span, text, timex, mention.relation))
    return tuple(found)


def _dateline(
    document: Document, mentions: Iterable[TimeMention]
) -> datetime.date | None:
    """Returns the full date that opens the body: "LISBON, 2 October 2020 - …"."""
    body = next((s for s in document.sentences if not s.is_heading), None)
    for mention in mentions:
        sentence = document.sentence_of(mention.word)
        is_at_top = body is None or sentence.index <= body.index
        if not is_at_top or not _opens(sentence, mention):
            continue
        timex = resolve_expression(mention.expression, Anchors())
        if timex.granularity is Granularity.DAY and timex.interval is not None:
            start = timex.interval.start
            return start.date() if start else None
    return None


def _opens(sentence: Sentence, mention: TimeMention) -> bool:
    """Says whether only a place and punctuation stand before the mention."""
    return all(
        word.upos in _BEFORE_A_DATELINE_DATE
        for word in sentence.words
        if word.span.end <= mention.span.start
    )
