"""The focus: the time mentioned before, that later ones are counted from."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Sequence, Set

import attrs

from eventline.model import (
    Document,
    Granularity,
    TimeExpression,
    TimeMention,
    Timex,
    TimexMod,
    TimexType,
)
from eventline.model.time_expression import (
    Amount,
    Anaphoric,
    DayOfMonth,
    DayTime,
    Deictic,
    Duration,
    Modified,
    NthDay,
    Origin,
    SamePeriod,
    Shift,
    Weekday,
)
from eventline.resolve import time_tables as tables
from eventline.resolve.anchors import is_at_least_as_fine

# Paragraphs that a focus reaches in news.
_REACH = 3
# Times that are looked through for a focus.
_RECENT = 20
_PERIODS = frozenset({Granularity.QUARTER, Granularity.HALF})
_TOLD_PERIODS = _PERIODS | {Granularity.MONTH}
_NOON = 12
# Characters of a day's value, before its part: 2020-09-30TNI.
_DAY_LENGTH = 10
_ERAS = frozenset({Granularity.CENTURY, Granularity.DECADE})


@attrs.frozen
class Placed:
    """A time that later ones may count from, and the paragraph that it stands in.

    One that `is_local` holds for its paragraph only: "Peace lasted **until 1918**." One
    that `is_length` ("for **the nine months**") is only something to compare with. One
    that `is_quoted` is what a speaker goes on from, not the article. One that ends a
    range `began` with another: "**from February** to September 1900".
    """

    paragraph: int
    timex: Timex
    is_local: bool = False
    is_length: bool = False
    is_quoted: bool = False
    began: Timex | None = None


def news_focus(
    expression: TimeExpression,
    placed: Sequence[Placed],
    paragraph: int,
    *,
    today: datetime.date | None = None,
    opens_sentence: bool = False,
) -> Timex | None:
    """Returns the last time of the grain that is needed, else the last one.

    A focus reaches a few paragraphs: agency copy has paragraphs of one sentence. What
    opens its sentence compares with no period: "**A year ago** the rate was 8.3%", and
    a year-ago period stands by one that is over, where one was told.
    """
    recent = placed[-_RECENT:]
    reached = [p for p in recent if paragraph - p.paragraph <= _REACH]
    near = [p.timex for p in reached if not p.is_length]
    unit = _anaphoric_unit(expression)
    last = near[-1] if near else None
    if unit is Granularity.YEAR:
        return _last_dated(reached, paragraph) or last
    if opens_sentence and _is_counted_from_publication(expression):
        return None
    if isinstance(expression, SamePeriod):
        grains = {expression.unit} if expression.unit else _TOLD_PERIODS
        period = _period_told(reached, grains, today)
        return None if period is None or period.is_length else period.timex
    if _compares(expression):
        period = _period_told(reached, _PERIODS, today)
        if period is not None:
            return None if period.is_length else period.timex
    if unit is None:
        return _of_same_half(expression, near) or last
    return next((t for t in reversed(near) if t.granularity is unit), last)


def _of_same_half(expression: TimeExpression, near: Sequence[Timex]) -> Timex | None:
    """Returns the day told with the half that a clock time falls in.

    "Shot **early Sunday** at a party. Saturday's fair drew hundreds. It was 2 a.m."
    """
    hour = _bare_hour(expression)
    if hour is None or not near or near[-1].granularity is not Granularity.DAY:
        return None
    halves = ((timex, _half_of(timex)) for timex in reversed(near))
    timex, half = next(((t, half) for t, half in halves if half), (near[-1], None))
    return timex if half == ("AM" if hour < _NOON else "PM") else None


def _bare_hour(expression: TimeExpression) -> int | None:
    match expression:
        case Modified(expression=inner):
            return _bare_hour(inner)
        case DayTime(day=None, hour=hour):
            return hour
    return None


def _half_of(timex: Timex) -> str | None:
    """Returns the half of a day that a time names: early Sunday, Sunday night."""
    if timex.granularity is Granularity.DAY and timex.mod is TimexMod.START:
        return "AM"
    return tables.HALVES.get(timex.value[_DAY_LENGTH:])


def _last_dated(placed: Sequence[Placed], paragraph: int) -> Timex | None:
    """Returns a paragraph's last time with a year: 22 May 1995 ... **that year**."""
    for known in reversed(placed):
        grain = known.timex.granularity
        is_dated = grain is not None and is_at_least_as_fine(grain, Granularity.YEAR)
        if is_dated and not known.is_length and known.paragraph == paragraph:
            return known.timex
    return None


def told_focus(
    expression: TimeExpression, placed: Sequence[Placed], paragraph: int
) -> Placed | None:
    """Returns the last time as fine as needed, where no other time came in between.

    "On 14 May ... In 1873 ... Two days later" has none. Decades and centuries do not
    come in between: they are the background.
    """
    needed = needed_grain(expression)
    coarser: Timex | None = None
    for known in reversed(placed[-_RECENT:]):
        timex, grain = known.timex, known.timex.granularity
        is_past = known.is_local and known.paragraph != paragraph
        if grain is None or is_past or known.is_length:
            continue
        if is_at_least_as_fine(grain, needed):
            is_kept = coarser is None or _holds(coarser, timex)
            return known if is_kept else None
        if coarser is None and grain not in _ERAS:
            coarser = timex
    return None


def is_period_length(mention: TimeMention, timex: Timex) -> bool:
    """Says whether a length is one that results are reported for: the nine months."""
    is_months = timex.granularity is Granularity.MONTH
    is_definite = mention.rule == "the length"
    return is_definite and is_months and timex.type is TimexType.DURATION


def needed_grain(expression: TimeExpression) -> Granularity:
    """Returns how fine a focus must be for the expression to be counted from it."""
    match expression:
        case Modified(expression=inner):
            return needed_grain(inner)
        case DayTime(day=day):
            return needed_grain(day) if day else Granularity.DAY
        case Anaphoric(unit=unit) | Deictic(unit=unit):
            return unit
        case Shift(amount=Amount(unit=unit)):
            return unit
        case NthDay(within=within):
            return needed_grain(within)
        case DayOfMonth():
            return Granularity.MONTH
        case Weekday() | Duration():
            return Granularity.DAY
    return Granularity.YEAR


def takes_focus(expression: TimeExpression, timex: Timex) -> bool:
    """Says whether later times may count from this one.

    "a year earlier" compares and leaves the focus where it was.
    """
    match expression:
        case Shift(amount=Amount(unit=Granularity.YEAR), steps=-1) | SamePeriod():
            return False
        case Modified(expression=inner):
            return takes_focus(inner, timex)
    is_old = timex.value.startswith("BC")
    return is_old or (timex.interval is not None and timex.value[:1].isdecimal())


def is_background(
    document: Document,
    mention: TimeMention,
    timex: Timex,
    placed: Sequence[Placed],
) -> bool:
    """Says whether a time of a narrative stands outside its course.

    Such are "since 1848", years in brackets, and what a relative clause or brackets
    date to before the focus ("the fort, built in 1848").
    """
    is_year = timex.granularity in _ERAS | {Granularity.YEAR}
    if is_year and mention.relation in tables.OUT_OF_COURSE:
        return True
    if _is_counted_from_publication(mention.expression):
        return True
    sentence = document.sentence_of(mention.word)
    above = itertools.islice(sentence.ancestors(mention.word), tables.HIGHEST)
    line = (mention.word, *above)
    is_aside = any(word.relation == "acl" for word in line)
    start = max(sentence.span.start, mention.span.start - tables.NEAR)
    before = document.text[start : mention.span.start]
    is_bracketed = before.rfind("(") > before.rfind(")")
    last = placed[-1].timex if placed else None
    if last is None or not (is_aside or is_bracketed):
        return False
    return (is_bracketed and is_year) or _is_earlier(timex, last)


def _is_counted_from_publication(expression: TimeExpression) -> bool:
    match expression:
        case Modified(expression=inner):
            return _is_counted_from_publication(inner)
        case DayTime(day=day) if day is not None:
            return _is_counted_from_publication(day)
        case Deictic(unit=Granularity.DAY) | Shift(origin=Origin.PUBLISHED):
            return True
    return False


def _compares(expression: TimeExpression) -> bool:
    """Says whether the same period of the year before is meant: "from a year ago"."""
    match expression:
        case Modified(expression=inner):
            return _compares(inner)
        case Shift(amount=Amount(count=1, unit=Granularity.YEAR), steps=-1):
            return True
    return False


def _period_told(
    placed: Sequence[Placed],
    grains: Set[Granularity | None],
    today: datetime.date | None,
) -> Placed | None:
    """Returns the last period told that is over, else that has begun."""
    told = [p for p in placed if p.is_length or p.timex.granularity in grains]
    over = [p for p in told if not _is_after(_end_of(p.timex), today)]
    begun = [p for p in told if not _is_after(_start_of(p.timex), today)]
    return next(reversed(begun + over), None)


def _start_of(timex: Timex) -> datetime.datetime | None:
    return timex.interval.start if timex.interval else None


def _end_of(timex: Timex) -> datetime.datetime | None:
    return timex.interval.end if timex.interval else None


def _is_after(moment: datetime.datetime | None, today: datetime.date | None) -> bool:
    return today is not None and moment is not None and moment.date() > today


def _anaphoric_unit(expression: TimeExpression) -> Granularity | None:
    match expression:
        case Modified(expression=inner):
            return _anaphoric_unit(inner)
        case Anaphoric(unit=unit):
            return unit
    return None


def _holds(outer: Timex, inner: Timex) -> bool:
    if outer.interval is None or inner.interval is None:
        return inner.value.startswith(outer.value)
    return outer.interval.overlaps(inner.interval)


def _is_earlier(timex: Timex, focus: Timex) -> bool:
    end, start = _end_of(timex), _start_of(focus)
    return end is not None and start is not None and end <= start
