"""From the parts that a relative rule captured to the expression that was said."""

from __future__ import annotations

from eventline.mentions import time_modifier_words as modifiers
from eventline.mentions import time_words as words
from eventline.mentions.time_readers import (
    read_amount,
    read_count,
    read_month,
    read_unit,
    read_weekday,
    read_year,
)
from eventline.mentions.time_rule import Parts
from eventline.model.time_expression import (
    Amount,
    Anaphoric,
    CalendarDate,
    DayTime,
    Deictic,
    Duration,
    Modified,
    Origin,
    Recurrence,
    Reference,
    SamePeriod,
    Shift,
    SpokenTime,
    Weekday,
    Which,
    YearPart,
)
from eventline.model.timex import Granularity, TimexMod


def build_deictic_day(parts: Parts) -> Deictic | DayTime:
    """Returns "yesterday", "tonight" and their like."""
    offset, part = words.DEICTIC_DAYS[parts["today"]]
    day = Deictic(Granularity.DAY, offset)
    return DayTime(day, part) if part else day


def build_deictic(parts: Parts) -> Deictic:
    """Returns "last week", "this year" and their like."""
    return Deictic(read_unit(parts["one"]), modifiers.DEIXIS[parts["deixis"]])


def build_far(parts: Parts) -> Deictic:
    """Returns "the week after next", "the year before last"."""
    steps = 2 if parts["far"] == "after next" else -2
    return Deictic(read_unit(parts["one"]), steps)


def build_year_end(parts: Parts) -> Modified:
    """Returns the end of this year."""
    return Modified(Deictic(Granularity.YEAR, 0), TimexMod.END)


def build_anaphoric(parts: Parts) -> Anaphoric:
    """Returns "that year", "the following day" and their like."""
    offset = modifiers.ANAPHORS[parts["anaphor"]] if "anaphor" in parts else 0
    return Anaphoric(read_unit(parts["one"]), offset)


def build_the_unit(parts: Parts) -> Anaphoric | Deictic:
    """Returns "the year", this one; "the day" and "the quarter" look back."""
    unit = read_unit(parts["one"])
    if unit in {Granularity.DAY, Granularity.QUARTER}:
        return Anaphoric(unit, 0, is_definite=True)
    return Deictic(unit, 0)


def build_shift(parts: Parts) -> Shift | Modified | Reference:
    """Returns "two years ago"; a vague count ("years ago") is only a reference."""
    steps, is_deictic = modifiers.SHIFTS[parts.get("shift") or parts["ago"]]
    amount, mod = read_amount(parts)
    if amount.count is None and (is_deictic or steps < 0):
        return Reference("PAST_REF" if steps < 0 else "FUTURE_REF")
    origin = Origin.PUBLISHED if is_deictic else Origin.FOCUS
    shift = Shift(amount, steps, origin)
    mod = TimexMod.APPROX if "approx" in parts else mod
    return Modified(shift, mod) if mod else shift


def build_year_ago(parts: Parts) -> Shift:
    """Returns the year before, of "the year-ago quarter"."""
    return Shift(Amount(1, Granularity.YEAR), -1)


def build_same_period(parts: Parts) -> SamePeriod:
    """Returns "the same quarter last year", "the 1988 period", and their like."""
    word = next(parts[name] for name in _PERIODS if name in parts)
    unit = None if word == "period" else read_unit(word)
    return SamePeriod(unit, read_year(parts))


def build_lasting(parts: Parts) -> Duration:
    """Returns how long something has lasted: "an 8-month-old truce"."""
    word = parts["units"] if "units" in parts else parts["one"]
    count = read_count(parts["count"]) if "count" in parts else None
    return Duration((Amount(count, read_unit(word)),))


def build_quarter_ago(parts: Parts) -> YearPart:
    """Returns the quarter of last year, of "the year-ago third quarter"."""
    return YearPart(words.QUARTERS[parts["quarter"]], Which.LAST)


def build_latest_period(parts: Parts) -> Deictic:
    """Returns the quarter that is reported on, the last one that has ended."""
    return Deictic(Granularity.QUARTER, -1)


def build_duration(parts: Parts) -> Duration | Modified | None:
    """Returns a length, and where it lies if that was said; no share of a whole."""
    if _is_share(parts) or _is_year(parts):
        return None
    amount, mod = read_amount(parts)
    amounts: tuple[Amount, ...] = (amount,)
    if "unit2" in parts:
        second = {"count": parts["number2"], "unit": parts["unit2"]}
        amounts = (amount, read_amount(second)[0])
        if _is_rate(parts) or not _is_finer(amounts[1].unit, amount.unit):
            return None
    which = modifiers.POSITIONS.get(parts.get("position", ""))
    duration = Duration(amounts, which=which, is_ahead="ahead" in parts)
    return Modified(duration, mod) if mod else duration


def build_vague_duration(parts: Parts) -> Duration:
    """Returns a length of unknown count: "weeks", "10 to 15 years"."""
    which = modifiers.POSITIONS.get(parts.get("position", ""))
    word = parts["units"] if "units" in parts else parts["unit"]
    return Duration((Amount(None, read_unit(word)),), which=which)


def build_one(parts: Parts) -> Duration:
    """Returns a length of one unit: "year-long", "the past year"; vague in plural."""
    word = parts["unit"] if "unit" in parts else parts["one"]
    count = None if word.endswith("s") else 1
    which = modifiers.POSITIONS.get(parts.get("position", ""))
    return Duration((Amount(count, read_unit(word)),), which=which)


def build_recurrence(parts: Parts) -> Recurrence:
    """Returns a set: "every Friday", "twice a month", "daily"."""
    quant = modifiers.QUANTIFIERS.get(parts.get("quantifier", ""))
    freq = modifiers.FREQUENCIES.get(parts.get("frequency", ""))
    freq = f"{int(parts['times'])}X" if "times" in parts else freq
    return Recurrence(_read_recurring(parts), quant, freq)


def build_reference(parts: Parts) -> Reference:
    """Returns a vague pointer into the past, the present or the future."""
    return Reference(modifiers.REFERENCES[parts["reference"]])


def _read_recurring(parts: Parts) -> SpokenTime:
    if "weekdays" in parts:
        return Weekday(read_weekday(parts["weekdays"].removesuffix("s")))
    if "weekday" in parts:
        day = Weekday(read_weekday(parts["weekday"]))
        part = parts.get("part")
        return DayTime(day, words.PARTS_OF_DAY[part]) if part else day
    if "month" in parts:
        return CalendarDate(month=read_month(parts["month"]))
    if "season" in parts:
        return YearPart(words.SEASONS[parts["season"]])
    if "part" in parts:
        return DayTime(part=words.PARTS_OF_DAY[parts["part"]])
    if "recurring" in parts:
        return Duration((Amount(1, modifiers.RECURRING[parts["recurring"]]),))
    every_other = parts.get("quantifier") == "every other"
    count = read_count(parts["number"]) if "number" in parts else 1 + every_other
    count = modifiers.NTHS[parts["nth"]] if "nth" in parts else count
    return Duration((Amount(count, read_unit(parts["unit"])),))


def _is_share(parts: Parts) -> bool:
    """Says whether "a quarter" and "three-quarters" are shares, not lengths."""
    is_quarter = parts["unit"].startswith("quarter")
    is_one = parts.get("count") in {"a", "one"}
    return is_quarter and (is_one or parts.get("gap") == "-")


def _is_rate(parts: Parts) -> bool:
    """Says whether it is one length by another: "24 hours a day"."""
    return parts["number2"] in {"a", "an"} and not parts["joint"].endswith("and")


def _is_finer(unit: Granularity, other: Granularity) -> bool:
    coarse_to_fine = tuple(Granularity)
    return coarse_to_fine.index(unit) > coarse_to_fine.index(other)


def _is_year(parts: Parts) -> bool:
    """Says whether "the 1988 quarter" has a year for a count."""
    count = parts.get("count", "")
    return len(count) == 4 and count.isdecimal() and 1500 <= int(count) < 2100


_PERIODS = ("period", "period3")
