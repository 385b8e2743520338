"""The focus: the time mentioned before, that later ones are counted from."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from eventline.model import (
    Document,
    Granularity,
    TimeExpression,
    TimeMention,
    Timex,
)
from eventline.model.time_expression import (
    Amount,
    Anaphoric,
    DayOfMonth,
    DayTime,
    Deictic,
    Modified,
    Origin,
    Shift,
    Weekday,
)
from eventline.resolve import time_tables as tables
from eventline.resolve.anchors import is_at_least_as_fine

# Paragraphs that a focus reaches in news.
_REACH = 3
# Times that are looked through for a focus.
_RECENT = 20
_ERAS = frozenset({Granularity.CENTURY, Granularity.DECADE})


@attrs.frozen
class Placed:
    """A time that later ones may count from, and the paragraph that it stands in."""

    paragraph: int
    timex: Timex


def news_focus(
    expression: TimeExpression, placed: Sequence[Placed], paragraph: int
) -> Timex | None:
    """Returns the last time of the grain that is needed, else the last one.

    A focus reaches a few paragraphs: agency copy has paragraphs of one sentence.
    """
    recent = placed[-_RECENT:]
    near = [p.timex for p in recent if paragraph - p.paragraph <= _REACH]
    unit = _anaphoric_unit(expression)
    last = near[-1] if near else None
    if unit is None:
        return last
    return next((t for t in reversed(near) if t.granularity is unit), last)


def told_focus(expression: TimeExpression, placed: Sequence[Placed]) -> Timex | None:
    """Returns the last time as fine as needed, where no other time came in between.

    "On 14 May ... In 1873 ... Two days later" has none. Decades and centuries do not
    come in between: they are the background.
    """
    needed = needed_grain(expression)
    coarser: Timex | None = None
    for timex in (p.timex for p in reversed(placed[-_RECENT:])):
        grain = timex.granularity
        if grain is None:
            continue
        if is_at_least_as_fine(grain, needed):
            is_kept = coarser is None or _holds(coarser, timex)
            return timex if is_kept else None
        if coarser is None and grain not in _ERAS:
            coarser = timex
    return None


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
        case DayOfMonth():
            return Granularity.MONTH
        case Weekday():
            return Granularity.DAY
    return Granularity.YEAR


def takes_focus(expression: TimeExpression, timex: Timex) -> bool:
    """Says whether later times may count from this one.

    "a year earlier" compares and leaves the focus where it was.
    """
    match expression:
        case Shift(amount=Amount(unit=Granularity.YEAR), steps=-1):
            return False
        case Modified(expression=inner):
            return takes_focus(inner, timex)
    is_old = timex.value.startswith("BC")
    return is_old or (timex.interval is not None and timex.value[:1].isdigit())


def is_background(
    document: Document,
    mention: TimeMention,
    timex: Timex,
    placed: Sequence[Placed],
) -> bool:
    """Says whether a time of a narrative stands outside its course.

    Such are "until 1918" and "since 1848", what an apposition or a relative clause
    dates to before the focus ("the fort, built in 1848"), and years in brackets.
    """
    if mention.relation in tables.OUT_OF_COURSE:
        return timex.granularity in _ERAS | {Granularity.YEAR}
    if _is_counted_from_publication(mention.expression):
        return True
    sentence = document.sentence_of(mention.word)
    line = (mention.word, *sentence.ancestors(mention.word))
    is_aside = any(word.relation == "acl" for word in line)
    is_bracketed = document.text[: mention.span.start].endswith("(")
    last = placed[-1].timex if placed else None
    return (is_aside or is_bracketed) and last is not None and _is_earlier(timex, last)


def _is_counted_from_publication(expression: TimeExpression) -> bool:
    match expression:
        case Modified(expression=inner):
            return _is_counted_from_publication(inner)
        case DayTime(day=day) if day is not None:
            return _is_counted_from_publication(day)
        case Deictic(unit=Granularity.DAY) | Shift(origin=Origin.PUBLISHED):
            return True
    return False


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
    if timex.interval is None or focus.interval is None:
        return False
    end, start = timex.interval.end, focus.interval.start
    return end is not None and start is not None and end <= start
