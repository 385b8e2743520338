"""What the times beside it in its sentence give a time: an end, a day, a year."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import attrs

from eventline.model import (
    Document,
    Granularity,
    ResolvedTime,
    TimeExpression,
    TimeMention,
    Word,
)
from eventline.model.time_expression import (
    Amount,
    Anaphoric,
    CalendarDate,
    DayTime,
    Duration,
    Modified,
    NthDay,
    Origin,
    Recurrence,
    Shift,
    Which,
    YearPart,
)
from eventline.resolve import time_tables as tables
from eventline.resolve.anchors import Anchors, Direction
from eventline.resolve.calendar import shift_day, stretch_of
from eventline.resolve.expressions import resolve_expression

YEAR_AGO = "year ago"
"""The rule of "the year-ago quarter", "year-earlier"."""

_HALF_A_QUARTER = 45
_NEAR = 40
_THE_QUARTER = Anaphoric(Granularity.QUARTER, 0, is_definite=True)


def beside_it(
    document: Document,
    before: Sequence[TimeMention],
    ahead: Sequence[TimeMention],
    resolved: Sequence[ResolvedTime],
    mention: TimeMention,
    anchors: Anchors,
) -> Anchors:
    """Returns the anchors of a time, with what the times beside it give."""
    anchors = _looking_ahead(document.text, mention, ahead, anchors)
    anchors = _looking_back(document.text, before, resolved, mention, anchors)
    anchors = _beside_a_set(document, before, mention, ahead, anchors)
    return _in_the_same_aside(document, before, resolved, mention, anchors)


def _looking_ahead(
    text: str, mention: TimeMention, ahead: Sequence[TimeMention], anchors: Anchors
) -> Anchors:
    """Gives "the quarter ended July 31" the end that follows it for a focus.

    A clock time looks past that of another zone: "10:35 a.m. (0735 GMT) **Friday**".
    """
    if mention.expression == _THE_QUARTER and ahead:
        return _with_its_end(text, mention, ahead[0], anchors)
    if not _is_clock(mention.expression) or not ahead:
        return anchors
    other = ahead[0].expression
    if not isinstance(other, DayTime) or other.zone is None:
        return anchors
    gap = text[mention.span.end : ahead[0].span.start].split()
    if gap not in tables.OTHER_ZONE:
        return anchors
    day = other.day if other.day or len(ahead) == 1 else ahead[1].expression
    between = text[ahead[0].span.end : ahead[-1].span.start].split()
    if day is other.day or between in tables.AFTER_ZONE:
        return _with_day(day, anchors)
    return anchors


def _looking_back(
    text: str,
    before: Sequence[TimeMention],
    resolved: Sequence[ResolvedTime],
    mention: TimeMention,
    anchors: Anchors,
) -> Anchors:
    """Counts a month from one that it compares with: "in June from 3% **in March**"."""
    if not before or not _is_month(mention.expression):
        return anchors
    between = text[before[0].span.end : mention.span.start]
    gap = between.lower().split()
    interval = resolved[-1].timex.interval
    start = interval.start if interval else None
    if not _is_month(before[0].expression) or start is None or gap[-1:] != ["in"]:
        return anchors
    is_beside = before[0].word.sentence == mention.word.sentence
    if not is_beside or len(between) > _NEAR or gap[0] not in tables.COMPARING:
        return anchors
    eve = shift_day(start.date(), Granularity.DAY, -1)
    return attrs.evolve(anchors, published=eve, direction=Direction.PAST)


def _beside_a_set(
    document: Document,
    before: Sequence[TimeMention],
    mention: TimeMention,
    ahead: Sequence[TimeMention],
    anchors: Anchors,
) -> Anchors:
    """Counts the day of "every year **on 9 July**" from no year."""
    if not _is_day_of_year(mention.expression):
        return anchors
    text = document.text
    ends = [text[b.span.end : mention.span.start] for b in before if _is_yearly(b)]
    starts = [text[mention.span.end : a.span.start] for a in ahead if _is_yearly(a)]
    is_of_set = any(end.strip().lower() in tables.DAYS_OF_SETS for end in ends)
    if is_of_set or (starts and not starts[0].strip()):
        return attrs.evolve(anchors, published=None, focus=None)
    return anchors


def _in_the_same_aside(
    document: Document,
    before: Sequence[TimeMention],
    resolved: Sequence[ResolvedTime],
    mention: TimeMention,
    anchors: Anchors,
) -> Anchors:
    """Counts on within what stands aside: begun in 1899 and ended **a year later**."""
    if not before or not _is_counted_on(mention.expression):
        return anchors
    aside = _aside_of(document, mention)
    is_same = aside is not None and _aside_of(document, before[0]) == aside
    interval = resolved[-1].timex.interval
    if not is_same or interval is None:
        return anchors
    return attrs.evolve(anchors, focus=resolved[-1].timex)


def with_its_year(
    text: str, before: Sequence[TimeMention], mention: TimeMention
) -> TimeExpression:
    """Gives a quarter the year of "the year-ago quarter, **the second quarter**"."""
    expression = mention.expression
    if not before or before[0].rule != YEAR_AGO:
        return expression
    if not isinstance(expression, YearPart) or expression.year is not None:
        return expression
    is_beside = text[before[0].span.end : mention.span.start].strip() == ","
    return attrs.evolve(expression, year=Which.LAST) if is_beside else expression


def ends_range(text: str, before: Sequence[TimeMention], mention: TimeMention) -> bool:
    """Says whether a time ends what the one before it begins: from May **to June**."""
    if not before or before[0].relation not in tables.RANGE_STARTS:
        return False
    gap = text[before[0].span.end : mention.span.start].strip().lower()
    return gap in tables.RANGE_GAPS


def _with_its_end(
    text: str, mention: TimeMention, following: TimeMention, anchors: Anchors
) -> Anchors:
    gap = text[mention.span.end : following.span.start].split()
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


def _with_day(day: TimeExpression | None, anchors: Anchors) -> Anchors:
    """Gives a clock time the day that stands behind the brackets for a focus."""
    if day is None:
        return anchors
    meant = resolve_expression(day, attrs.evolve(anchors, focus=None))
    is_day = meant.granularity is Granularity.DAY and meant.interval is not None
    return attrs.evolve(anchors, focus=meant) if is_day else anchors


def _is_clock(expression: TimeExpression) -> bool:
    match expression:
        case Modified(expression=inner):
            return _is_clock(inner)
        case DayTime(day=None, hour=int(), zone=None):
            return True
    return False


def _is_month(expression: TimeExpression) -> bool:
    match expression:
        case CalendarDate(year=None, month=int(), day=None, which=None):
            return True
    return False


def _is_day_of_year(expression: TimeExpression) -> bool:
    match expression:
        case CalendarDate(year=None, month=int(), which=None):
            return True
        case NthDay(within=within):
            return _is_day_of_year(within)
    return False


def _is_yearly(mention: TimeMention) -> bool:
    match mention.expression:
        case Recurrence(every=Duration((Amount(1, Granularity.YEAR),))):
            return True
    return False


def _is_counted_on(expression: TimeExpression) -> bool:
    match expression:
        case Modified(expression=inner):
            return _is_counted_on(inner)
        case Shift(origin=Origin.FOCUS) | Anaphoric():
            return True
    return False


def _aside_of(document: Document, mention: TimeMention) -> Word | None:
    """Returns the participle or relative verb that a time stands under, if any."""
    sentence = document.sentence_of(mention.word)
    above = itertools.islice(sentence.ancestors(mention.word), tables.HIGHEST)
    return next((word for word in above if word.relation == "acl"), None)
