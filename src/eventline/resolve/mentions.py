"""The times of a whole document: each mention with its own anchors."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

import attrs

from eventline.model import (
    Document,
    Granularity,
    ResolvedTime,
    TimeExpression,
    TimeMention,
    Timex,
)
from eventline.model.time_expression import Amount, Anaphoric, Modified, Shift
from eventline.resolve import time_tables as tables
from eventline.resolve.anchors import Anchors, is_at_least_as_fine
from eventline.resolve.expressions import resolve_expression, signalled_interval
from eventline.resolve.tense import direction_of

# Paragraphs that a focus reaches.
_REACH = 3
# Times that are looked through for a focus.
_RECENT = 20


def resolve_mentions(
    document: Document,
    times: Iterable[TimeMention],
    published: datetime.date | datetime.datetime | None,
) -> tuple[ResolvedTime, ...]:
    """Returns what each mention means, in text order.

    "the next day" is counted from the last dated time of its own paragraph or the few
    before, of the grain that it needs if there is one: agency copy has paragraphs of
    one sentence. Intervals are those that the signals leave ("since 1994").
    """
    resolved: list[ResolvedTime] = []
    placed: list[tuple[int, Timex]] = []
    for mention in times:
        here = document.sentence_of(mention.word).paragraph
        near = [timex for there, timex in placed[-_RECENT:] if here - there <= _REACH]
        focus = _focus(mention.expression, near)
        anchors = Anchors(published, focus, direction_of(document, mention))
        timex = resolve_expression(mention.expression, anchors)
        is_saying = _is_fine(timex) and _dates_a_saying(document, mention)
        if not is_saying and _takes_focus(mention.expression, timex):
            placed.append((here, timex))
        resolved.append(_related(document, mention, timex))
    return tuple(resolved)


def _related(document: Document, mention: TimeMention, timex: Timex) -> ResolvedTime:
    interval = signalled_interval(timex, mention.relation)
    return ResolvedTime(
        mention.span,
        mention.span.of(document.text),
        attrs.evolve(timex, interval=interval),
        mention.relation,
    )


def _is_fine(timex: Timex) -> bool:
    grain = timex.granularity
    return grain is not None and is_at_least_as_fine(grain, Granularity.DAY)


def _dates_a_saying(document: Document, mention: TimeMention) -> bool:
    """Says whether the time is when something was said, not when it happened.

    "The shooting happened Saturday, police **said Sunday**. At 10 p.m. ..." goes on
    with Saturday.
    """
    governor = document.sentence_of(mention.word).governor(mention.word)
    return governor is not None and governor.lemma.lower() in tables.SAYING_VERBS


def _takes_focus(expression: TimeExpression, timex: Timex) -> bool:
    """Says whether later times may count from this one.

    "a year earlier" compares and leaves the focus where it was.
    """
    match expression:
        case Shift(amount=Amount(unit=Granularity.YEAR), steps=-1):
            return False
        case Modified(expression=inner):
            return _takes_focus(inner, timex)
    return timex.interval is not None and timex.value[:1].isdigit()


def _focus(expression: TimeExpression, placed: Sequence[Timex]) -> Timex | None:
    grain = _needed_grain(expression)
    last = placed[-1] if placed else None
    if grain is None:
        return last
    return next((t for t in reversed(placed) if t.granularity is grain), last)


def _needed_grain(expression: TimeExpression) -> Granularity | None:
    match expression:
        case Modified(expression=inner):
            return _needed_grain(inner)
        case Anaphoric(unit=unit):
            return unit
    return None
