"""The times of a whole document: each mention with its own anchors."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import attrs

from eventline.model import Document, Granularity, ResolvedTime, TimeMention, Timex
from eventline.resolve import time_tables as tables
from eventline.resolve.anchors import Anchors, is_at_least_as_fine
from eventline.resolve.expressions import resolve_expression, signalled_interval
from eventline.resolve.focus import (
    Placed,
    is_background,
    news_focus,
    takes_focus,
    told_focus,
)
from eventline.resolve.narratives import is_narrative
from eventline.resolve.tense import direction_of


def resolve_mentions(
    document: Document,
    times: Sequence[TimeMention],
    published: datetime.date | datetime.datetime | None,
) -> tuple[ResolvedTime, ...]:
    """Returns what each mention means, in text order.

    News counts from the publication day, and "the next day" from the time mentioned
    before; a narrative counts all that it leaves open from there ("on 14 June").
    Intervals are those that the signals leave ("since 1994").
    """
    is_narrated = is_narrative(times, published)
    resolved: list[ResolvedTime] = []
    placed: list[Placed] = []
    for mention in times:
        anchors = _anchors(document, mention, published, placed, is_narrated)
        timex = resolve_expression(mention.expression, anchors)
        if _goes_on(document, mention, timex, placed, is_narrated):
            here = document.sentence_of(mention.word).paragraph
            placed.append(Placed(here, timex))
        resolved.append(_related(document, mention, timex))
    return tuple(resolved)


def _anchors(
    document: Document,
    mention: TimeMention,
    published: datetime.date | datetime.datetime | None,
    placed: Sequence[Placed],
    is_narrated: bool,
) -> Anchors:
    here = document.sentence_of(mention.word).paragraph
    focus = (
        told_focus(mention.expression, placed)
        if is_narrated
        else news_focus(mention.expression, placed, here)
    )
    return Anchors(published, focus, direction_of(document, mention), is_narrated)


def _goes_on(
    document: Document,
    mention: TimeMention,
    timex: Timex,
    placed: Sequence[Placed],
    is_narrated: bool,
) -> bool:
    """Says whether the text goes on from this time."""
    if not takes_focus(mention.expression, timex):
        return False
    if _is_fine(timex) and _dates_a_saying(document, mention):
        return False
    return not (is_narrated and is_background(document, mention, timex, placed))


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
