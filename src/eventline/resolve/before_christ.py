"""Years before Christ: values that no calendar of Python's can hold.

"In 218 BC ... **the following year** ... **in March**": the values are TIMEX3's
(`BC0217`, `BC0217-03`); there is no year zero and no interval.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from eventline.model import Granularity
from eventline.model.time_expression import (
    Amount,
    Anaphoric,
    CalendarDate,
    DayTime,
    Era,
    Origin,
    PlacedTime,
    Shift,
    Which,
    YearPart,
)
from eventline.resolve.anchors import Anchors
from eventline.resolve.calendar import stretch_of_year

_YEAR = re.compile(r"BC(\d{4})")
_STEPS: Mapping[Which, int] = {Which.PREVIOUS: -1, Which.SAME: 0, Which.FOLLOWING: 1}
_GRAINS: Mapping[int, Granularity] = {
    4: Granularity.CENTURY,
    5: Granularity.DECADE,
    6: Granularity.YEAR,
    9: Granularity.MONTH,
    12: Granularity.DAY,
}


def value_before_christ(
    expression: PlacedTime, value: str, anchors: Anchors
) -> str | None:
    """Returns the value of a time before Christ, None where it is not one.

    The year is said, or it is that of the focus or counted from it; `value` is that
    without any anchor.
    """
    if value.startswith("BC"):
        return value
    matched = _YEAR.match(anchors.focus.value) if anchors.focus else None
    steps = _steps(expression, anchors)
    if matched is None or steps is None:
        return None
    year = -int(matched[1]) + steps
    if year >= 0:
        stretch = stretch_of_year(year + 1)
        return stretch.value if stretch else None
    return f"BC{-year:04d}{_rest(expression, value)}"


def grain_of(value: str) -> Granularity | None:
    """Returns how fine a value before Christ is."""
    return Granularity.SEASON if value[-1:].isalpha() else _GRAINS.get(len(value))


def _steps(expression: PlacedTime, anchors: Anchors) -> int | None:
    """Returns the years from that of the focus, None where none are counted."""
    match expression:
        case Anaphoric(unit=Granularity.YEAR, offset=offset):
            return offset
        case Shift(amount=Amount(unit=Granularity.YEAR), origin=Origin.FOCUS):
            count = expression.amount.count
            return None if count is None else expression.steps * int(count)
        case CalendarDate(year=None, which=None) | YearPart(year=None, which=None):
            return 0 if anchors.is_narrated else None
        case CalendarDate(year=None, which=Which() as which):
            return _STEPS.get(which)
        case YearPart(year=None, which=Which() as which):
            return _STEPS.get(which)
        case CalendarDate(year=Which() as which) | YearPart(year=Which() as which):
            return _STEPS.get(which)
        case DayTime(day=day) if day is not None:
            return _steps(day, anchors)
    return None


def _rest(expression: PlacedTime, value: str) -> str:
    is_year = isinstance(expression, Anaphoric | Shift | Era)
    return "" if is_year else value.removeprefix("XXXX")
