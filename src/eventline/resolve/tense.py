"""Which way the verb that governs a time looks, and the times of a whole document."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from eventline.model import (
    Document,
    Granularity,
    ResolvedTime,
    Sentence,
    TimeExpression,
    TimeMention,
    Timex,
    Word,
)
from eventline.model.time_expression import (
    Anaphoric,
    Modified,
)
from eventline.model.verb_group import Tense, verb_group
from eventline.resolve.anchors import Anchors, Direction
from eventline.resolve.expressions import resolve_expression

_AHEAD_LEMMAS = frozenset(
    {
        "aim",
        "arrange",
        "due",
        "expect",
        "go",
        "hope",
        "intend",
        "plan",
        "promise",
        "schedule",
        "set",
        "slate",
        "vow",
    }
)


def direction_of(document: Document, mention: TimeMention) -> Direction:
    """Returns PAST or FUTURE by tense and modals of the verb that governs a time.

    Climbs from the time's head to the first verb that says: "will meet Friday" and
    "is scheduled to meet Friday" look ahead, "met Friday" and "has met" back.
    """
    sentence = document.sentence_of(mention.word)
    for ancestor in (mention.word, *sentence.ancestors(mention.word)):
        direction = _verb_direction(sentence, ancestor)
        if direction is not Direction.UNKNOWN:
            return direction
    return Direction.UNKNOWN


def resolve_mentions(
    document: Document,
    times: Iterable[TimeMention],
    published: datetime.date | datetime.datetime | None,
) -> tuple[ResolvedTime, ...]:
    """Returns what each mention means, in text order.

    The focus of an anaphoric time is the last one before it of the grain that it
    needs, else the last finer one.
    """
    resolved: list[ResolvedTime] = []
    for mention in times:
        focus = _focus(mention.expression, resolved)
        anchors = Anchors(published, focus, direction_of(document, mention))
        timex = resolve_expression(mention.expression, anchors)
        text = mention.span.of(document.text)
        resolved.append(ResolvedTime(mention.span, text, timex, mention.relation))
    return tuple(resolved)


def _focus(
    expression: TimeExpression, resolved: Sequence[ResolvedTime]
) -> Timex | None:
    placed = [
        time.timex
        for time in reversed(resolved)
        if time.timex.interval is not None and time.timex.value[:1].isdigit()
    ]
    grain = _needed_grain(expression)
    if grain is None:
        return placed[0] if placed else None
    fitting = (timex for timex in placed if timex.granularity is grain)
    return next(fitting, placed[0] if placed else None)


def _needed_grain(expression: TimeExpression) -> Granularity | None:
    match expression:
        case Modified(expression=inner):
            return _needed_grain(inner)
        case Anaphoric(unit=unit):
            return unit
    return None


def _verb_direction(sentence: Sentence, word: Word) -> Direction:
    group = verb_group(sentence, word)
    if group is None:
        return Direction.UNKNOWN
    if group.tense is Tense.FUTURE or group.modal is not None:
        return Direction.FUTURE
    if group.tense is Tense.PAST or group.is_perfect:
        return Direction.PAST
    if group.tense is Tense.PRESENT:
        return _present_direction(sentence, word)
    return Direction.UNKNOWN


def _present_direction(sentence: Sentence, word: Word) -> Direction:
    is_ahead = word.lemma in _AHEAD_LEMMAS and bool(sentence.children(word, "aux"))
    return Direction.FUTURE if is_ahead else Direction.UNKNOWN
