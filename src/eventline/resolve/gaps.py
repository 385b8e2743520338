"""Times counted from other events: they arrested him **two days after** the attack."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from eventline.model import (
    Basis,
    DatedEvent,
    Document,
    Event,
    Granularity,
    Interval,
    ResolvedTime,
    Sentence,
    TimeMention,
    Timex,
    Word,
)
from eventline.model.clause import cases_of, is_predicate
from eventline.model.time_expression import Duration, Origin, Shift
from eventline.resolve.anchors import Anchors
from eventline.resolve.attach_words import NEW_TIME_CASES, POSTPONING_VERBS
from eventline.resolve.expressions import resolve_expression
from eventline.resolve.trigger_index import TriggerIndex

_STEPS: Mapping[str, int] = {"after": 1, "before": -1}
"""Where the event above lies, counted from the one below: "**after** the attack"."""

_DAY = datetime.timedelta(days=1)
_PHRASES = frozenset({"acl", "advcl", "nmod", "obl"})


Timed = tuple[TimeMention, ResolvedTime]
"""A time mention and what it means."""


@attrs.frozen
class Gap:
    """So long lies between an event and what the phrase below it tells.

    `other` is the event of that phrase, else `time` the day that it names; `steps` is
    1 where `event` is the later one.
    """

    event: Event
    other: Event | None
    time: Timex | None
    mention: TimeMention
    steps: int


def is_new_time(sentence: Sentence, mention: TimeMention) -> bool:
    """Holds for "postponed the vote until **June**", where neither is then for sure."""
    word = mention.word
    verb = sentence.governor(word)
    if verb is None or verb.lemma.lower() not in POSTPONING_VERBS:
        return False
    return bool(cases_of(sentence, word) & NEW_TIME_CASES)


def is_gap(sentence: Sentence, mention: TimeMention) -> bool:
    """Holds for "**a day** after he was released", which lasts for no day."""
    return isinstance(mention.expression, Duration) and _steps(sentence, mention) != 0


def counts_from(
    sentence: Sentence,
    mention: TimeMention,
    others: Iterable[TimeMention],
    index: TriggerIndex,
) -> bool:
    """Holds for "two days after the vote **on Monday**", where the vote is no event.

    So it does for the day itself: "two days before **Christmas**".
    """
    gaps = [other for other in others if other is not mention]
    phrases = {
        phrase.id
        for gap in gaps
        if is_gap(sentence, gap) and (phrase := sentence.governor(gap.word))
    }
    if mention.word.id in phrases:
        return True
    phrase = sentence.governor(mention.word)
    return phrase is not None and phrase.id in phrases and index.at(phrase) is None


def with_counted(
    document: Document,
    pairs: Sequence[Timed],
    index: TriggerIndex,
    stated: Mapping[str, DatedEvent],
) -> Mapping[str, DatedEvent]:
    """Returns the dated events, and those so far before or after one of them."""
    found = dict(stated)
    for gap in _gaps(document, pairs, index):
        own = found.get(gap.event.id)
        other = found.get(gap.other.id) if gap.other else None
        below = other.timex if other else gap.time
        if own is None and below is not None:
            missing, timex = gap.event, _counted(gap, below, gap.steps)
        elif own is not None and own.timex and gap.other and other is None:
            missing, timex = gap.other, _counted(gap, own.timex, -gap.steps)
        else:
            continue
        if timex is not None:
            span = gap.mention.span
            found[missing.id] = DatedEvent(missing, timex, Basis.INFERRED, span)
    return found


def _counted(gap: Gap, known: Timex, steps: int) -> Timex | None:
    expression = gap.mention.expression
    if not isinstance(expression, Duration) or len(expression.amounts) != 1:
        return None
    shift = Shift(expression.amounts[0], steps, Origin.FOCUS)
    timex = resolve_expression(shift, Anchors(focus=known))
    return timex if timex.interval is not None else None


def _gaps(
    document: Document, pairs: Sequence[Timed], index: TriggerIndex
) -> Iterator[Gap]:
    for mention, _ in pairs:
        sentence = document.sentence_of(mention.word)
        phrase = sentence.governor(mention.word)
        if phrase is None or not is_gap(sentence, mention):
            continue
        event, other = _event_above(sentence, phrase, index), index.at(phrase)
        if event is None or (other is not None and event.id == other.id):
            continue
        time = None if other else _time_below(sentence, phrase, pairs)
        yield Gap(event, other, time, mention, _steps(sentence, mention))


def _time_below(
    sentence: Sentence, phrase: Word, pairs: Iterable[Timed]
) -> Timex | None:
    """Returns the time that a phrase names: the raid **on Monday**, **Christmas**."""
    children = {word.id for word in sentence.children(phrase)}
    for mention, time in pairs:
        if mention.word.id == phrase.id:
            return _whole_day(time.timex)
        if mention.word.id in children and time.timex.interval is not None:
            return time.timex
    return None


def _whole_day(timex: Timex) -> Timex | None:
    """Returns the day itself of "after **Friday**" and "before **Friday**"."""
    interval = timex.interval
    if interval is None or timex.granularity is not Granularity.DAY:
        return None
    start = interval.end if interval.start is None else interval.start
    if interval.end is None and start is not None:
        start -= _DAY
    return (
        attrs.evolve(timex, interval=Interval(start, start + _DAY)) if start else None
    )


def _steps(sentence: Sentence, mention: TimeMention) -> int:
    """Returns 1 for "a day **after** …", -1 for "before", 0 for any other length."""
    phrase = sentence.governor(mention.word)
    if phrase is None or phrase.relation not in _PHRASES:
        return 0
    signals = sentence.children(phrase, "case", "mark")
    next_to = (w for w in signals if w.index == mention.word.index + 1)
    return next((_STEPS.get(word.lemma.lower(), 0) for word in next_to), 0)


def _event_above(sentence: Sentence, phrase: Word, index: TriggerIndex) -> Event | None:
    """Returns the event that a phrase stands by: of its clause, none further up."""
    for word in sentence.ancestors(phrase):
        if index.at(word) is not None or is_predicate(sentence, word):
            return index.at(word)
    return None
