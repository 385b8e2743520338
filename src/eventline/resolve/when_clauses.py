"""The times that clauses with "when" tell of: on Friday, **when** the two will meet."""

from __future__ import annotations

import datetime

import attrs

from eventline.model import (
    Event,
    Interval,
    ResolvedTime,
    Sentence,
    TimeMention,
    Timex,
)
from eventline.resolve.calendar import stretch_of
from eventline.resolve.trigger_index import TriggerIndex

_DAY = datetime.timedelta(days=1)


def told_when(
    sentence: Sentence, mention: TimeMention, index: TriggerIndex
) -> Event | None:
    """Returns the event that a clause tells of a time, None where none does."""
    for word in sentence.words:
        head = sentence.governor(word) if word.deprel == "acl:relcl" else None
        if head is None or not mention.span.contains(head.span):
            continue
        below = sentence.children(word, "advmod", "mark")
        if any(child.lemma.lower() == "when" for child in below):
            return index.at(word) or index.caused_by(word)
    return None


def bare_time(mention: TimeMention, time: ResolvedTime) -> ResolvedTime:
    """Returns the time without what its signal makes of it: 2017 of "since 2017"."""
    if mention.relation is None or time.timex.interval is None:
        return time
    interval = _own_interval(time.timex, time.timex.interval)
    return attrs.evolve(time, timex=attrs.evolve(time.timex, interval=interval))


def _own_interval(timex: Timex, left: Interval) -> Interval | None:
    """Returns what a time covers of which a signal left an end, None where unsure."""
    if left.start is not None and left.end is not None:
        return left
    grain = timex.granularity
    before = (end and end - _DAY for end in (left.start, left.end))
    ends = (left.start, left.end, *before)
    found = [stretch_of(moment, grain) for moment in ends if moment and grain]
    return next((s.interval for s in found if s and s.value == timex.value), None)
