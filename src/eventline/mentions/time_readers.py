"""Reads units, counts and numbers off the words that a time rule captured."""

from __future__ import annotations

from eventline.mentions import time_words as words
from eventline.mentions.time_rule import Parts
from eventline.model import Granularity, TimexMod
from eventline.model.time_expression import Amount
from eventline.model.written_dates import MONTHS, full_year


def read_unit(word: str) -> Granularity:
    """Returns the granularity of a unit, singular or plural."""
    return words.UNITS.get(word) or words.UNITS[word.removesuffix("s")]


def read_amount(parts: Parts) -> tuple[Amount, TimexMod | None]:
    """Returns the amount that was said, with "a couple of" marked as about two."""
    unit = read_unit(parts["units"] if "units" in parts else parts["unit"])
    count = parts.get("count", "")
    if count in words.ABOUT_TWO:
        return Amount(2, unit), TimexMod.APPROX
    number = read_count(count)
    if number is None:
        return Amount(None, unit), None
    fraction = parts.get("fraction") or parts.get("wordfraction", "")
    number += words.FRACTIONS.get(fraction, 0)
    number *= words.UNIT_SIZES.get(parts["unit"].removesuffix("s"), 1)
    return Amount(number, unit), None


def read_count(text: str) -> float | None:
    """Returns the number that the words say, None where they are vague."""
    plain = text.replace(",", "").replace("-", " ")
    if text in words.COUNTS or plain in words.COUNTS:
        return words.COUNTS.get(text) or words.COUNTS[plain]
    if plain[:1].isdecimal():
        return float(plain)
    tens, _, ones = plain.partition(" ")
    if tens in words.TENS:
        return words.TENS[tens] + words.COUNTS.get(ones, 0)
    return None


def read_month(word: str) -> int:
    """Returns the number of a month, written out or short."""
    name = word.rstrip(".")
    return MONTHS.get(name) or words.SHORT_MONTHS[name]


def read_weekday(word: str) -> int:
    """Returns the number of a weekday from Monday = 1, written out or short."""
    name = word.rstrip(".")
    return words.WEEKDAYS.get(name) or words.SHORT_WEEKDAYS[name]


def read_day(parts: Parts) -> int | None:
    """Returns the day of the month, None where none was said."""
    if "dayword" in parts:
        return words.ORDINALS[parts["dayword"]]
    return int(parts["day"].rstrip("stndrh")) if "day" in parts else None


def read_year(parts: Parts) -> int | None:
    """Returns the year, with two digits put into 1930 to 2029."""
    if "year" in parts:
        return int(parts["year"])
    if "shortyear" in parts:
        return full_year(int(parts["shortyear"][1:]))
    return None


def read_ordinal(text: str) -> int:
    """Returns the number of "20th" or "twentieth"."""
    return words.ORDINALS.get(text) or int(text.rstrip("stndrh"))
