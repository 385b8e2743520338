"""From the parts that a calendar rule captured to the expression that was said."""

from __future__ import annotations

import attrs

from eventline.mentions import time_modifier_words as modifiers
from eventline.mentions import time_words as words
from eventline.mentions.calendar_dates import read_calendar_date
from eventline.mentions.time_readers import (
    read_count,
    read_day,
    read_month,
    read_ordinal,
    read_unit,
    read_weekday,
    read_year,
)
from eventline.mentions.time_rule import Pair, Parts
from eventline.model.time_expression import (
    Anaphoric,
    CalendarDate,
    DayTime,
    Deictic,
    Era,
    Holiday,
    NthDay,
    Weekday,
    WeekOf,
    Which,
    YearPart,
)
from eventline.model.timex import Granularity

_DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def build_date(parts: Parts) -> CalendarDate | None:
    """Returns a date from its written parts, None where no month has that day."""
    month = read_month(parts["month"]) if "month" in parts else None
    day = read_day(parts)
    if month and day and day > _DAYS_IN_MONTH[month - 1]:
        return None
    which = modifiers.WHICH[parts["which"]] if "which" in parts else None
    return CalendarDate(
        year=read_year(parts),
        month=month,
        day=day,
        which=which,
        is_fiscal="fiscal" in parts,
    )


def build_last_day(parts: Parts) -> CalendarDate | None:
    """Returns the day of "the year ended March 31", which is past."""
    date = build_date(parts)
    return attrs.evolve(date, which=Which.LAST) if date else None


def build_wire_date(parts: Parts) -> CalendarDate | None:
    """Returns the date of "4 FEB 90 (NAP)", the year written in two digits."""
    return build_date({**parts, "shortyear": f"'{parts['digits']}"})


def build_day_range(parts: Parts) -> Pair | None:
    """Returns both days of "Oct. 2-6", in order only; the last one has the year."""
    first = build_date(parts)
    last = build_date({**parts, "day": parts["day2"]})
    if first is None or last is None or (first.day or 0) >= (last.day or 0):
        return None
    return first, last


def build_year_range(parts: Parts) -> Pair | None:
    """Returns both years of "1990-95", in order only."""
    first, second = int(parts["fullyear"]), parts["year2"]
    last = int(parts["fullyear"][: 4 - len(second)] + second)
    if first >= last:
        return None
    return CalendarDate(year=first), CalendarDate(year=last)


def build_numeric_date(parts: Parts) -> CalendarDate | None:
    """Returns the date of "2020-10-02" or "10/02/2020", None where there is none."""
    return read_calendar_date(parts["date"])


def build_pointed_date(parts: Parts) -> CalendarDate | None:
    """Returns the date of "27.02.2026": with points the day comes first."""
    return read_calendar_date(parts["date"], order="DMY")


def build_nine_eleven(parts: Parts) -> CalendarDate:
    """Returns the day that "9/11" names."""
    return CalendarDate(year=2001, month=9, day=11)


def build_spoken_year(parts: Parts) -> CalendarDate:
    """Returns the year of "nineteen ninety-six" or "two thousand and one"."""
    century = {"eighteen": 1800, "nineteen": 1900, "two thousand": 2000}
    year = century[parts["hundreds"]] + words.TENS.get(parts.get("tens", ""), 0)
    return CalendarDate(year=year + words.ONES.get(parts.get("ones", ""), 0))


def build_weekday(parts: Parts) -> Weekday:
    """Returns the weekday, with the last, this or next that was said."""
    which = modifiers.WHICH[parts["which"]] if "which" in parts else None
    return Weekday(read_weekday(parts["weekday"]), which)


def build_nth_day(parts: Parts) -> NthDay | None:
    """Returns the day of "the first Monday of March", "the last day of the year"."""
    within: CalendarDate | Deictic | Anaphoric | None
    if "deixis" in parts:
        offset = modifiers.DEIXIS[parts["deixis"]]
        within = Deictic(read_unit(parts["one"]), offset)
    elif "one" in parts:
        within = Deictic(read_unit(parts["one"]), 0)
    else:
        within = build_date(parts)
    weekday = read_weekday(parts["weekday"]) if "weekday" in parts else None
    if within is None:
        return None
    return NthDay(words.NTH_DAYS[parts["nthday"]], within, weekday)


def build_decade(parts: Parts) -> Era:
    """Returns the decade of "the 1990s", "the '90s" or "the nineties"."""
    if "decade" in parts:
        return Era(f"19{words.DECADES[parts['decade']]}")
    if "digit" in parts:
        return Era(f"19{parts['digit']}")
    return Era(parts["decadedigits"])


def build_century(parts: Parts) -> Era | None:
    """Returns the century: the 20th one has the digits 19."""
    number = read_ordinal(parts["ordinal"])
    return Era(f"{number - 1:02d}") if 1 <= number <= 22 else None


def build_season(parts: Parts) -> YearPart:
    """Returns the season, with the last, this or next that was said."""
    which = modifiers.WHICH.get(parts.get("which", ""))
    return YearPart(words.SEASONS[parts["season"]], which=which)


def build_year_part(parts: Parts) -> YearPart:
    """Returns the quarter or half of a year that was said."""
    if "quarter" in parts:
        part = words.QUARTERS[parts["quarter"]]
    elif "half" in parts:
        part = words.HALVES[parts["half"]]
    else:
        part = parts["code"].upper()
    return YearPart(part, read_year(parts), is_fiscal="fiscal" in parts)


def build_holiday(parts: Parts) -> Holiday:
    """Returns the named day, with the last, this or next that was said."""
    which = modifiers.WHICH.get(parts.get("which", ""))
    return Holiday(words.HOLIDAYS[parts["holiday"]], which=which)


def build_week_of(parts: Parts) -> WeekOf | None:
    """Returns the week that a date names."""
    day = build_date(parts)
    return WeekOf(day) if day else None


def build_holiday_week(parts: Parts) -> WeekOf:
    """Returns the week that a named day lies in: "Easter week"."""
    return WeekOf(Holiday(words.HOLIDAYS[parts["holiday"]]))


def build_part_of_day(parts: Parts) -> DayTime:
    """Returns a part of a day: of today, of the day mentioned before, or of none."""
    day: Deictic | Anaphoric | None = None
    if "deictic" in parts:
        day = Deictic(Granularity.DAY, 0)
    elif "anaphor" in parts:
        day = Anaphoric(Granularity.DAY, modifiers.ANAPHORS[parts["anaphor"]])
    return DayTime(day, words.PARTS_OF_DAY[parts["part"]])


def build_point_of_day(parts: Parts) -> DayTime:
    """Returns "noon", "dawn" and their like."""
    part, hour = words.DAY_POINTS[parts["point"]]
    if hour is None:
        return DayTime(part=part)
    return DayTime(hour=hour, minute=0)


def build_clock(parts: Parts) -> DayTime | None:
    """Returns a clock time; None for "13 p.m." and other impossible ones."""
    hour, minute = int(parts["hour"]), int(parts.get("minute", "0"))
    half = parts.get("half", "")[:1]
    if minute > 59 or hour > 23 or (half and not 1 <= hour <= 12):
        return None
    if half in {"p", "a"}:
        hour = hour % 12 + (12 if half == "p" else 0)
    zone = words.ZONES.get(parts.get("zone", ""))
    return DayTime(hour=hour, minute=minute, zone=zone)


def build_spoken_clock(parts: Parts) -> DayTime:
    """Returns the clock time of "three o'clock" or "half past three"."""
    hour = int(read_count(parts["clockhour"]) or 0)
    said = parts.get("past") or parts.get("before") or ""
    minutes = {"half": 30, "quarter": 15, "a quarter": 15, "": 0}.get(said)
    if minutes is None:
        minutes = int(read_count(parts["clockminute"]) or 0)
    if "before" in parts:
        hour, minutes = (hour - 1) or 12, 60 - minutes
    return DayTime(hour=hour, minute=minutes)


def build_hour_of_part(parts: Parts) -> DayTime:
    """Returns the clock time of "4 in the morning" or "10 at night"."""
    part = words.PARTS_OF_DAY[parts["part"]]
    hour = int(read_count(parts["clockhour"]) or 0)
    late = part in {"AF", "EV"} or (part == "NI" and hour >= 6)
    minute = int(parts.get("minute", "0"))
    return DayTime(hour=hour % 12 + (12 if late else 0), minute=minute)
