"""What the times beside it in its sentence give a time: an end, a day, a year."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from eventline.model import Granularity, ResolvedTime, TimeExpression, TimeMention
from eventline.model.time_expression import (
    Anaphoric,
    CalendarDate,
    DayTime,
    Modified,
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


def looking_ahead(
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


def looking_back(
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
