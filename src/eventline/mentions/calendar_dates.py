"""Calendar dates in digits, read by dateparser with every setting pinned.

dateparser is given one whole date and told to take absolute dates only: it never sees
running text, never counts from today, and answers None rather than guess.
"""

from __future__ import annotations

import datetime
from typing import Literal

from eventline.model.time_expression import CalendarDate

MAX_LENGTH = 64
"""Longer phrases are no dates and never reach dateparser."""

# The parts that dateparser fills in from here are never taken over.
_BASE = datetime.datetime(2000, 1, 1)


def read_calendar_date(
    phrase: str, *, order: Literal["MDY", "DMY", "YMD"] = "MDY"
) -> CalendarDate | None:
    """Returns the date that a phrase writes, with only the parts that it says.

    `order` decides where the digits leave it open; the year-first form of ISO 8601 is
    always read as such.

    >>> read_calendar_date("10/02/2020")
    CalendarDate(year=2020, month=10, day=2, weekday=None, which=None, is_fiscal=False)
    >>> read_calendar_date("13/45/2020") is None
    True
    """
    if len(phrase) > MAX_LENGTH:
        return None
    from dateparser.date import (  # type: ignore[import-untyped]  # it has no types
        DateDataParser,
    )

    settings: dict[str, object] = {
        "DATE_ORDER": "YMD" if phrase[:4].isdecimal() else order,
        "PARSERS": ["absolute-time"],
        "RELATIVE_BASE": _BASE,
        "RETURN_AS_TIMEZONE_AWARE": False,
        "TIMEZONE": "UTC",
    }
    parser = DateDataParser(languages=["en"], settings=settings)
    found = parser.get_date_data(phrase)
    if found.date_obj is None or not found.parts:
        return None
    said = {name: getattr(found.date_obj, name) for name in found.parts}
    if "month" not in said:
        return None
    return CalendarDate(year=said.get("year"), month=said["month"], day=said.get("day"))
