"""Reads shares of a whole and multiples: "two-thirds", "one in five", "threefold"."""

from __future__ import annotations

from decimal import Decimal

from eventline.mentions import number_words as words
from eventline.mentions.number_tokens import (
    Phrases,
    Tokens,
    phrase_at,
    skip,
    skip_hyphen,
    text_at,
)
from eventline.mentions.read_cardinals import (
    Number,
    product,
    read_cardinal,
    read_digits,
    read_fraction,
    read_scale,
    read_spoken,
)
from eventline.mentions.unit_words import RATIO, TIMES, UNITS
from eventline.model import Comparison

_HALF = Decimal("0.5")
_RATIO_JOINTS = Phrases.of(words.RATIO_JOINTS)
_MAJORITY_WORDS = Phrases.of(words.MAJORITY_WORDS)
_MINORITY_WORDS = Phrases.of(words.MINORITY_WORDS)


def read_share(tokens: Tokens, place: int) -> Number | None:
    """Reads shares: "half a million" (a count), "two-thirds", "most" (ratios)."""
    found = _majority(tokens, place) or read_written_share(tokens, place)
    if found is not None:
        return found
    above, start = _numerator(tokens, place)
    below = words.FRACTIONS.get(text_at(tokens, start))
    if below is None or (above is None and text_at(tokens, start) != "half"):
        return None
    share = (above or Decimal(1)) / below
    after = skip_hyphen(tokens, start + 1)
    noun = max(skip(tokens, after, "of", "a"), skip(tokens, after, "a"))
    scales, end = read_scale(tokens, noun)
    if scales:
        return Number(place, end, "share_of_scale", value=share * product(scales))
    return Number(place, start + 1, "fraction", value=share, unit=RATIO)


def read_multiple(tokens: Tokens, place: int) -> Number | None:
    """Reads "threefold", "twice as many", "double the number", "doubled"."""
    text = text_at(tokens, place)
    value = words.MULTIPLES.get(text)
    if value is not None:
        return Number(place, place + 1, "multiple", value=Decimal(value), unit=TIMES)
    value = words.MULTIPLIERS.get(text)
    if value is not None and text_at(tokens, place + 1) in words.MULTIPLIED:
        return Number(place, place + 1, "multiple", value=Decimal(value), unit=TIMES)
    change = words.MULTIPLYING.get(text)
    if change is None:
        return None
    return Number(place, place + 1, "multiplied", value=Decimal(change), unit=TIMES)


def read_ratio(tokens: Tokens, first: Number) -> Number | None:
    """Reads "one in five", "nine out of ten", "one of every three"."""
    joint = phrase_at(tokens, first.end, _RATIO_JOINTS)
    if joint is None or not first.value or first.unit is not None:
        return None
    start = joint[1]
    second = read_digits(tokens, start) or read_cardinal(tokens, start)
    if second is None or not second.value or second.value <= first.value:
        return None
    is_out = text_at(tokens, first.end) == "out"
    return Number(
        first.start,
        second.end,
        "out_of" if is_out else "one_in",
        value=first.value / second.value,
        unit=RATIO,
    )


def _majority(tokens: Tokens, place: int) -> Number | None:
    """Reads "most", "a majority", "the minority"."""
    found = phrase_at(tokens, place, _MAJORITY_WORDS)
    if found:
        more = Comparison.MORE
        return Number(place, found[1], "majority", op=more, low=_HALF, unit=RATIO)
    found = phrase_at(tokens, place, _MINORITY_WORDS)
    if found is None:
        return None
    less = Comparison.LESS
    return Number(place, found[1], "majority", op=less, high=_HALF, unit=RATIO)


def read_written_share(tokens: Tokens, place: int) -> Number | None:
    """Reads "½" anywhere, and "2/3" before what it is a share of or a scale."""
    share, end = read_fraction(tokens, place)
    if end == place:
        return None
    scales, after = read_scale(tokens, end)
    if scales:
        return Number(place, after, "share_of_scale", value=share * product(scales))
    is_sign = end == place + 1
    if not (is_sign or text_at(tokens, end) in ("of", "-") or _has_unit(tokens, end)):
        return None
    return Number(place, end, "fraction", value=share, unit=RATIO)


def _has_unit(tokens: Tokens, place: int) -> bool:
    return text_at(tokens, place) in UNITS


def _numerator(tokens: Tokens, place: int) -> tuple[Decimal | None, int]:
    """Reads what stands before a denominator: "two", "a", "one", or nothing."""
    if text_at(tokens, place) == "a":
        return Decimal(1), place + 1
    if text_at(tokens, place) not in words.CARDINALS:
        return None, place
    value, end = read_spoken(tokens, place, place + 1)
    return value, skip_hyphen(tokens, end)
