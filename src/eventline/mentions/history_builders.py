"""From the parts that a rule of histories captured to the expression that was said."""

from __future__ import annotations

from collections.abc import Mapping

from eventline.mentions import time_words as words
from eventline.mentions.calendar_builders import build_date
from eventline.mentions.time_readers import read_month, read_ordinal, read_unit
from eventline.mentions.time_rule import Pair, Parts
from eventline.model.time_expression import (
    Anaphoric,
    CalendarDate,
    DayOfMonth,
    DayTime,
    Era,
    YearPart,
)
from eventline.model.timex import Granularity

_SIDES: Mapping[str, int] = {"before": -1, "after": 1}


def build_old_date(parts: Parts) -> CalendarDate | None:
    """Returns the date of "218 BC", which is year -218, or of "August AD 79"."""
    digits = next(parts[name] for name in _OLD_YEARS if name in parts)
    year = int(digits)
    month = read_month(parts["month"]) if "month" in parts else None
    day = int(parts["day"].rstrip("stndrh")) if "day" in parts else None
    return CalendarDate(-year if "bc" in parts else year, month, day)


def build_bare_old_date(parts: Parts) -> CalendarDate:
    """Returns the year of "in 429", which is one before Christ if any is."""
    return CalendarDate(-int(parts["span"]))


def build_old_range(parts: Parts) -> Pair | None:
    """Returns both years of "264-241 BC", which count down."""
    first, second = parts["oldyear"], parts["oldyear2"]
    last = first[: len(first) - len(second)] + second
    if int(first) <= int(last):
        return None
    return CalendarDate(-int(first)), CalendarDate(-int(last))


def build_old_era(parts: Parts) -> Era | None:
    """Returns the decade or century before Christ: the fifth one has the digits 04."""
    if "digits" in parts:
        return Era(parts["digits"].zfill(3), is_before_christ=True)
    return _century(parts["ordinal"], is_before_christ=True)


def build_own_century(parts: Parts) -> Era | None:
    """Returns the century of "the third century AD"."""
    return _century(parts["ordinal"])


def build_centuries(parts: Parts) -> tuple[Era, Era] | None:
    """Returns both centuries of "the 19th and 20th centuries"."""
    first, last = _century(parts["ordinal"]), _century(parts["ordinal2"])
    return (first, last) if first and last else None


def build_night_between(parts: Parts) -> DayTime | None:
    """Returns the night of the first of two days."""
    first = {name.rstrip("2345"): parts[name] for name in _FIRST_DAY if name in parts}
    day = build_date({**first, **{k: parts[k] for k in ("year",) if k in parts}})
    return DayTime(day, words.PARTS_OF_DAY[parts["part"]]) if day else None


def build_season_between(parts: Parts) -> YearPart:
    """Returns the winter that begins in the first of two years."""
    return YearPart(words.SEASONS[parts["season"]], int(parts["fullyear"]))


def build_day_of_month(parts: Parts) -> DayOfMonth:
    """Returns the day of the month that was mentioned before."""
    return DayOfMonth(int(parts["dayth"].rstrip("stndrh")))


def build_days_of_month(parts: Parts) -> Pair | None:
    """Returns both days of "on the 24th and 25th", in order only."""
    first = DayOfMonth(int(parts["dayth"].rstrip("stndrh")))
    last = DayOfMonth(int(parts["dayth2"].rstrip("stndrh")))
    return (first, last) if first.day < last.day else None


def build_neighbour(parts: Parts) -> Anaphoric | DayTime:
    """Returns the day, night or month beside the one mentioned before."""
    offset = _SIDES[parts["side"]]
    if "part" in parts:
        day = Anaphoric(Granularity.DAY, offset)
        return DayTime(day, words.PARTS_OF_DAY[parts["part"]])
    return Anaphoric(read_unit(parts["one"]), offset)


def _century(ordinal: str, *, is_before_christ: bool = False) -> Era | None:
    number = read_ordinal(ordinal)
    if not 1 <= number <= 22:
        return None
    return Era(f"{number - 1:02d}", is_before_christ=is_before_christ)


_OLD_YEARS = ("oldyear", "oldyear2", "oldyear3")
# In the order in which a later one overrides: only one form matches.
_FIRST_DAY = ("day", "month", "day2", "month2", "day5", "month4")
