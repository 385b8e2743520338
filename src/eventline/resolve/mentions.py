"""The times of a whole document: each mention with its own anchors."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import attrs

from eventline.model import (
    Document,
    Granularity,
    ResolvedTime,
    TimeMention,
    Timex,
)
from eventline.model.quotes import find_quotes
from eventline.model.time_expression import DayTime
from eventline.resolve import time_tables as tables
from eventline.resolve.anchors import Anchors, Direction, is_at_least_as_fine
from eventline.resolve.expressions import resolve_expression, signalled_interval
from eventline.resolve.focus import (
    Placed,
    is_background,
    is_period_length,
    news_focus,
    takes_focus,
    told_focus,
)
from eventline.resolve.narratives import is_narrative
from eventline.resolve.own_day import tells_its_day
from eventline.resolve.page_dates import dates_the_page
from eventline.resolve.tense import direction_of
from eventline.resolve.tense_asked import asks_for_tense
from eventline.resolve.times_beside import (
    YEAR_AGO,
    beside_it,
    ends_range,
    with_its_year,
)


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
    return resolve_in_order(
        document, times, published, is_narrated=is_narrative(times, published)
    )


def resolve_in_order(
    document: Document,
    times: Sequence[TimeMention],
    published: datetime.date | datetime.datetime | None,
    *,
    is_narrated: bool,
) -> tuple[ResolvedTime, ...]:
    """Returns what each mention means, in text order, as news or as a narrative."""
    base = Anchors(published, is_narrated=is_narrated)
    if not is_narrated and tells_its_day(document, times, base.day):
        base = attrs.evolve(base, tells_its_day=True)
    resolved: list[ResolvedTime] = []
    placed: list[Placed] = []
    quoted = _quoted(document, times)
    for number, mention in enumerate(times):
        is_quoted = mention.span.start in quoted
        told = [p for p in placed if is_quoted or not p.is_quoted]
        before = times[max(0, number - 1) : number]
        ahead = times[number + 1 : number + 3]
        anchors = _anchors(document, mention, base, told)
        anchors = beside_it(document, before, ahead, resolved, mention, anchors)
        said = with_its_year(document.text, before, mention)
        timex = resolve_expression(said, anchors)
        if _goes_on(document, mention, timex, placed, is_narrated):
            known = _placed(document, mention, timex)
            is_end = ends_range(document.text, before, mention)
            began = resolved[-1].timex if is_end else None
            placed.append(attrs.evolve(known, is_quoted=is_quoted, began=began))
        resolved.append(_related(document, mention, timex))
    return tuple(resolved)


def _placed(document: Document, mention: TimeMention, timex: Timex) -> Placed:
    here = document.sentence_of(mention.word).paragraph
    is_local = mention.relation in tables.ENDS_OF_COURSE
    is_length = is_period_length(mention, timex)
    return Placed(here, timex, is_local, is_length)


def _quoted(document: Document, times: Sequence[TimeMention]) -> frozenset[int]:
    """Returns where the times begin that stand between quote marks."""
    quotes = [quote.span for quote in find_quotes(document)]
    spans = [time.span for time in times]
    return frozenset(s.start for s in spans if any(q.contains(s) for q in quotes))


def _anchors(
    document: Document, mention: TimeMention, base: Anchors, placed: Sequence[Placed]
) -> Anchors:
    here = document.sentence_of(mention.word).paragraph
    is_asked = asks_for_tense(mention.expression)
    direction = direction_of(document, mention) if is_asked else Direction.UNKNOWN
    if base.is_narrated:
        known = told_focus(mention.expression, placed, here)
        focus = known.timex if known else None
        base = attrs.evolve(base, began=known.began if known else None)
    elif _is_own_night(mention):
        focus = None
    else:
        start = document.sentence_of(mention.word).span.start
        opens = start == mention.span.start and mention.rule != YEAR_AGO
        said, today = mention.expression, base.day
        focus = news_focus(said, placed, here, today=today, opens_sentence=opens)
    return base.beside(focus, direction)


def _is_own_night(mention: TimeMention) -> bool:
    """Holds for an **overnight** raid, which is of the night before publication."""
    is_part = isinstance(mention.expression, DayTime) and mention.expression.day is None
    return is_part and mention.word.relation == "amod"


def _goes_on(
    document: Document,
    mention: TimeMention,
    timex: Timex,
    placed: Sequence[Placed],
    is_narrated: bool,
) -> bool:
    """Says whether the text goes on from this time."""
    if is_period_length(mention, timex):
        return not is_narrated
    if not takes_focus(mention.expression, timex):
        return False
    if dates_the_page(document.sentence_of(mention.word), mention):
        return False
    if _is_mark(document.text, mention, timex) and not is_narrated:
        return False
    is_report = _is_fine(timex) and _dates_a_saying(document, mention)
    if is_report and not is_narrated:
        return False
    return not (is_narrated and is_background(document, mention, timex, placed))


def _related(document: Document, mention: TimeMention, timex: Timex) -> ResolvedTime:
    interval = signalled_interval(timex, mention.relation)
    is_same = interval is timex.interval
    return ResolvedTime(
        mention.span,
        mention.span.of(document.text),
        timex if is_same else attrs.evolve(timex, interval=interval),
        mention.relation,
        mention.signal,
        mention.rule,
    )


def _is_fine(timex: Timex) -> bool:
    grain = timex.granularity
    return grain is not None and is_at_least_as_fine(grain, Granularity.DAY)


def _is_mark(text: str, mention: TimeMention, timex: Timex) -> bool:
    """Holds for a month or year that only measures: the lowest **since May 2008**.

    One that is told of is more: "since May 2008, when 200 people died".
    """
    if mention.relation not in tables.OUT_OF_COURSE or _is_fine(timex):
        return False
    return not text.startswith(", when", mention.span.end)


def _dates_a_saying(document: Document, mention: TimeMention) -> bool:
    """Says whether the time is when something was said, not when it happened.

    "The shooting happened Saturday, police **said Sunday**. At 10 p.m. ..." goes on
    with Saturday.
    """
    governor = document.sentence_of(mention.word).governor(mention.word)
    return governor is not None and governor.lemma.lower() in tables.SAYING_VERBS
