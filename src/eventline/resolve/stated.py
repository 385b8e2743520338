"""The times that events state themselves, one an event."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping

import attrs

from eventline.model import (
    Basis,
    DatedEvent,
    Document,
    Event,
    Filler,
    Interval,
    Kind,
    ResolvedTime,
    Sentence,
    TimeMention,
    Timex,
    TimexType,
)
from eventline.model.clause import cases_of
from eventline.resolve.attach import attach
from eventline.resolve.attach_words import LENGTH_CASES, RANKING_WORDS, TELLING_VERBS
from eventline.resolve.compared import is_compared
from eventline.resolve.day_grain import is_point
from eventline.resolve.editions import is_this_edition
from eventline.resolve.gaps import counts_from, is_gap, is_new_time
from eventline.resolve.trigger_index import TriggerIndex
from eventline.resolve.when_clauses import bare_time, told_when

_UNTIL = frozenset({"to", "till", "until"})


@attrs.frozen
class Candidate:
    """A time attached to an event; `is_length` holds for "for three days"."""

    time: ResolvedTime
    event: Event
    distance: int
    is_length: bool
    cases: frozenset[str]


def stated_times(
    document: Document,
    mentions: Iterable[TimeMention],
    times: Iterable[ResolvedTime],
    index: TriggerIndex,
    published: datetime.date | None,
) -> Mapping[str, tuple[Candidate, ...]]:
    """Returns every event's own times by the event's id, the best one first."""
    found: dict[str, list[Candidate]] = {}
    for sentence, pairs in _by_sentence(document, zip(mentions, times, strict=True)):
        pairs = [p for p in pairs if not is_this_edition(sentence, *p, published)]
        for candidate in _candidates(sentence, pairs, index):
            found.setdefault(candidate.event.id, []).append(candidate)
    return {
        event_id: tuple(sorted(group, key=_rank)) for event_id, group in found.items()
    }


def stated_event(event: Event, candidates: tuple[Candidate, ...]) -> DatedEvent | None:
    """Returns the event with the best date it states, None where it states none."""
    points = [c for c in candidates if not c.is_length]
    if not points:
        return None
    best = points[0].time
    timex = _joined(points) or best.timex
    return DatedEvent(event, timex, Basis.STATED, best.span)


def _by_sentence(
    document: Document, pairs: Iterable[tuple[TimeMention, ResolvedTime]]
) -> Iterator[tuple[Sentence, list[tuple[TimeMention, ResolvedTime]]]]:
    groups: dict[int, list[tuple[TimeMention, ResolvedTime]]] = {}
    for pair in pairs:
        groups.setdefault(pair[0].word.sentence, []).append(pair)
    for number in sorted(groups):
        yield document.sentences[number], groups[number]


def _candidates(
    sentence: Sentence,
    pairs: list[tuple[TimeMention, ResolvedTime]],
    index: TriggerIndex,
) -> Iterator[Candidate]:
    timed = frozenset(
        word.id for mention, _ in pairs for word in sentence.words_in(mention.span)
    )
    mentions = [mention for mention, _ in pairs]
    for mention, time in pairs:
        if is_gap(sentence, mention) or is_new_time(sentence, mention):
            continue
        if is_compared(sentence, mention, mentions):
            continue
        if counts_from(sentence, mention, mentions, index):
            continue
        candidate = _candidate(sentence, mention, time, index, timed)
        if candidate is not None:
            yield candidate
        told = told_when(sentence, mention, index)
        if told is not None and is_point(time.timex):
            yield Candidate(bare_time(mention, time), told, 1, False, frozenset())


def _is_ranked(sentence: Sentence, mention: TimeMention) -> bool:
    """Holds for what something is the worst or the first of: worst **since** May."""
    noun = sentence.governor(mention.word)
    if noun is None or mention.relation != "since" or noun.upos != "NOUN":
        return False
    words = (w.text.lower() for w in sentence.children(noun, "amod"))
    return any(w in RANKING_WORDS or w.endswith("est") for w in words)


def _candidate(
    sentence: Sentence,
    mention: TimeMention,
    time: ResolvedTime,
    index: TriggerIndex,
    timed: frozenset[str],
) -> Candidate | None:
    found = attach(sentence, mention, index, timed)
    if found is None or found.event is None or _is_ranked(sentence, mention):
        return None
    cases = cases_of(sentence, mention.word)
    has_place = is_point(time.timex) or time.timex.interval is not None
    if not has_place and cases and not cases & LENGTH_CASES:
        return None  # "the heaviest fighting in decades" gives no length
    is_length = time.timex.type is TimexType.DURATION and "over" in cases
    if is_length and found.event.timeml == "REPORTING":
        return None  # announced 4,000 job cuts **over two years**
    if "for" in cases and found.event.trigger.lemma.lower() in TELLING_VERBS:
        return None  # reported a loss **for the third quarter**, some weeks later
    event = _inside_quote(found.event, mention, index)
    if event is None:
        return None
    if _names(sentence, mention, event):
        time = bare_time(mention, time)
    return Candidate(time, event, found.distance, not has_place, cases)


def _names(sentence: Sentence, mention: TimeMention, event: Event) -> bool:
    """Holds for a time inside an event's noun phrase: since **the 1998 bombing**.

    What is before the phrase is said of the bombing, which goes on no longer.
    """
    noun, word = event.trigger, mention.word
    is_before = word.index < noun.index and sentence.governor(word) == noun
    is_noun = noun.upos in {"NOUN", "PROPN"}
    return is_before and is_noun and not cases_of(sentence, word)


def _inside_quote(
    event: Event, mention: TimeMention, index: TriggerIndex
) -> Event | None:
    """Gives a time at the edge of what is said to what is said, not to the saying.

    "**On Tuesday** rebels seized the town, the ministry said": the seizure. "Accused
    them of bombing it **since July**": the bombing, no event where none is found.
    """
    for filler in (f for fillers in event.arguments().values() for f in fillers):
        if filler.kind is Kind.CLAUSE and _is_at_edge(event, mention, filler):
            return index.of(filler.event)
    return event


def _is_at_edge(event: Event, mention: TimeMention, filler: Filler) -> bool:
    if filler.span.end <= event.span.start:
        return mention.span.start < filler.span.end
    signal = mention.signal or mention.span
    is_behind = event.span.end <= filler.span.start
    return is_behind and 0 <= signal.start - filler.span.end <= 1


def _rank(candidate: Candidate) -> tuple[int, ...]:
    """Puts "on Monday" before what is told of: a loss **for the third quarter**."""
    timex = candidate.time.timex
    vague = timex.value.endswith("_REF")
    return (
        2 if candidate.is_length else int(vague),
        int("for" in candidate.cases),
        candidate.distance,
        0 if timex.interval else 1,
        candidate.time.span.start,
    )


def _joined(points: list[Candidate]) -> Timex | None:
    """Joins "from Monday to Friday" to one stretch, None where nothing is to join."""
    first = next((c.time.timex for c in points if "from" in c.cases), None)
    last = next((c.time.timex for c in points if c.cases & _UNTIL), None)
    if first is None or last is None or not first.interval or not last.interval:
        return None
    start, end = first.interval.start, last.interval.end
    if start is None or end is None or start >= end:
        return None
    return attrs.evolve(
        first, value=f"{first.value}/{last.value}", interval=Interval(start, end)
    )
