"""The times of a whole document: each mention with its own anchors."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Sequence

import attrs

from eventline.model import (
    Document,
    Granularity,
    ResolvedTime,
    TimeExpression,
    TimeMention,
    Timex,
)
from eventline.model.quotes import find_quotes
from eventline.model.time_expression import Anaphoric, DayTime, Which, YearPart
from eventline.resolve import time_tables as tables
from eventline.resolve.anchors import Anchors, Direction, is_at_least_as_fine
from eventline.resolve.calendar import shift_day, stretch_of
from eventline.resolve.expressions import resolve_expression, signalled_interval
from eventline.resolve.focus import (
    Placed,
    ends_range,
    is_background,
    is_period_length,
    news_focus,
    takes_focus,
    told_focus,
)
from eventline.resolve.narratives import is_narrative
from eventline.resolve.own_day import tells_its_day
from eventline.resolve.page_dates import dates_the_page
from eventline.resolve.tense import asks_for_tense, direction_of

_HALF_A_QUARTER = 45
# The rule of "the year-ago quarter", "year-earlier".
_YEAR_AGO = "year ago"


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
    for mention, following in itertools.zip_longest(times, times[1:]):
        is_quoted = mention in quoted
        told = [p for p in placed if is_quoted or not p.is_quoted]
        anchors = _anchors(document, mention, base, told)
        anchors = _looking_ahead(document, mention, following, anchors)
        before = times[len(resolved) - 1 : len(resolved)]
        said = _with_its_year(document.text, before, mention)
        timex = resolve_expression(said, anchors)
        if _goes_on(document, mention, timex, placed, is_narrated):
            here = document.sentence_of(mention.word).paragraph
            is_local = mention.relation in tables.ENDS_OF_COURSE
            is_length = is_period_length(mention, timex)
            is_end = ends_range(document.text, before, mention)
            began = resolved[-1].timex if is_end else None
            placed.append(Placed(here, timex, is_local, is_length, is_quoted, began))
        resolved.append(_related(document, mention, timex))
    return tuple(resolved)


def _quoted(document: Document, times: Sequence[TimeMention]) -> frozenset[TimeMention]:
    """Returns the times that stand between quote marks."""
    spans = [quote.span for quote in find_quotes(document)]
    return frozenset(t for t in times if any(span.contains(t.span) for span in spans))


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
        opens = start == mention.span.start and mention.rule != _YEAR_AGO
        focus = news_focus(mention.expression, placed, here, opens_sentence=opens)
    return base.beside(focus, direction)


def _is_own_night(mention: TimeMention) -> bool:
    """Holds for an **overnight** raid, which is of the night before publication."""
    is_part = isinstance(mention.expression, DayTime) and mention.expression.day is None
    return is_part and mention.word.relation == "amod"


def _looking_ahead(
    document: Document,
    mention: TimeMention,
    following: TimeMention | None,
    anchors: Anchors,
) -> Anchors:
    """Gives "the quarter ended July 31" the end that follows it for a focus."""
    the_quarter = Anaphoric(Granularity.QUARTER, 0, is_definite=True)
    is_quarter = mention.expression == the_quarter
    if not is_quarter or following is None:
        return anchors
    gap = document.text[mention.span.end : following.span.start].split()
    if gap not in tables.ENDING:
        return anchors
    end = resolve_expression(following.expression, attrs.evolve(anchors, focus=None))
    day = attrs.evolve(anchors, focus=end).focus_day(Granularity.DAY)
    middle = shift_day(day, Granularity.DAY, -_HALF_A_QUARTER) if day else None
    quarter = stretch_of(middle, Granularity.QUARTER) if middle else None
    if quarter is None:
        return anchors
    focus = attrs.evolve(
        end, granularity=Granularity.QUARTER, interval=quarter.interval
    )
    return attrs.evolve(anchors, focus=focus)


def _with_its_year(
    text: str, before: Sequence[TimeMention], mention: TimeMention
) -> TimeExpression:
    """Gives a quarter the year of "the year-ago quarter, **the second quarter**"."""
    expression = mention.expression
    if not before or before[0].rule != _YEAR_AGO:
        return expression
    if not isinstance(expression, YearPart) or expression.year is not None:
        return expression
    is_beside = text[before[0].span.end : mention.span.start].strip() == ","
    return attrs.evolve(expression, year=Which.LAST) if is_beside else expression


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
