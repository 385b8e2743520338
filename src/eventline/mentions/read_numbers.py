"""Reads one number, measure, ratio or range, without comparators, from tokens."""

from __future__ import annotations

from decimal import Decimal

import attrs

from eventline.mentions.number_tokens import (
    Tokens,
    phrase_at,
    read_figure,
    skip,
    skip_hyphen,
    text_at,
)
from eventline.mentions.number_words import COMPARATORS
from eventline.mentions.read_cardinals import (
    Number,
    read_article,
    read_cardinal,
    read_digits,
)
from eventline.mentions.read_vague import read_couple, read_share, read_vague, read_zero
from eventline.mentions.unit_words import CURRENCY_CODES, CURRENCY_SIGNS, RATIO, UNITS
from eventline.model import Comparison

LARGEST = Decimal(10) ** 15
"""Larger numbers are left unread."""

_JOINTS = ("to", "or")


def read_number(tokens: Tokens, place: int) -> Number | None:
    """Returns the longest number that starts at a place, or None.

    Its value is None where the number is there but cannot be read ("1,2,3,4").
    """
    readers = (
        read_share,
        read_vague,
        read_couple,
        read_zero,
        read_article,
        read_digits,
        read_cardinal,
    )
    for reader in readers:
        number = reader(tokens, place)
        if number is not None:
            return _bounded(number)
    return None


def read_measure(tokens: Tokens, place: int) -> Number | None:
    """Reads a number with its unit: "$2.5 million", "40 %", "500-pound"."""
    sign, start = _currency(tokens, place)
    number = read_number(tokens, start)
    if number is None or (sign and not tokens[start].is_figure):
        return None
    number = attrs.evolve(number, start=place)
    if sign:
        return attrs.evolve(number, unit=sign, value=_measured(tokens, start, number))
    unit, end = _unit(tokens, number)
    if unit is None:
        return number
    value = _measured(tokens, start, number)
    return attrs.evolve(number, unit=unit, unit_start=number.end, end=end, value=value)


def read_extent(
    tokens: Tokens, place: int, *, is_after_from: bool = False
) -> Number | None:
    """Reads "between 5 and 10", "five to ten", "one in five", or else one measure.

    After "from" a pair with "to" is two numbers ("rose from 5 to 10"), not a range.
    """
    match text_at(tokens, place):
        case "between":
            return _between(tokens, place)
        case "from":
            first = read_measure(tokens, place + 1)
            is_pair = first is not None and text_at(tokens, first.end) == "to"
            return _range(tokens, place, first) if first and is_pair else None
    first = read_measure(tokens, place)
    if first is None or first.end >= len(tokens):
        return first
    is_shift = is_after_from and text_at(tokens, first.end) == "to"
    found = None if is_shift else _range(tokens, place, first)
    return _ratio(tokens, first) or found or first


def _range(tokens: Tokens, place: int, first: Number) -> Number | None:
    joint = _joint(tokens, first.end)
    second = None if joint is None else read_measure(tokens, joint)
    if second is None or _is_height(tokens, first, second):
        return None
    return _join(place, first, second)


def _is_height(tokens: Tokens, first: Number, second: Number) -> bool:
    """Says whether two numbers are one measure ("five-foot-seven")."""
    is_measured = first.unit_start is not None and second.unit is None
    return is_measured and text_at(tokens, first.end) == "-"


def _between(tokens: Tokens, place: int) -> Number | None:
    first = read_measure(tokens, _after_about(tokens, place + 1))
    if first is None or text_at(tokens, first.end) != "and":
        return None
    second = read_measure(tokens, _after_about(tokens, first.end + 1))
    return _join(place, first, second) if second else None


def _bounded(number: Number) -> Number:
    values = (number.value, number.low, number.high)
    if all(value is None or value <= LARGEST for value in values):
        return number
    return attrs.evolve(number, value=None, low=None, high=None)


def _measured(tokens: Tokens, place: int, number: Number) -> Decimal | None:
    """Reads what is ambiguous in a count and plain in a measure ("$42.875")."""
    if not number.is_unread or number.rule != "figure":
        return number.value
    return read_figure(tokens[place].raw, is_scaled=True)


def _currency(tokens: Tokens, place: int) -> tuple[str | None, int]:
    if place + 1 >= len(tokens):
        return None, place
    token = tokens[place]
    if token.raw in CURRENCY_CODES:
        return token.raw, place + 1
    sign = CURRENCY_SIGNS.get(token.text)
    return (sign, place + 1) if sign else (None, place)


def _unit(tokens: Tokens, number: Number) -> tuple[str | None, int]:
    """Reads the unit after a number; of a fraction "of a mile" as well."""
    place = number.end
    if number.unit == RATIO:
        place = _article_after(tokens, place)
        if place == number.end:
            return None, place
    elif number.op in (Comparison.VAGUE, Comparison.ABOUT):
        place = skip(tokens, place, "of")
    else:
        place = skip_hyphen(tokens, place)
    if place < len(tokens) and tokens[place].raw in CURRENCY_CODES:
        return tokens[place].raw, place + 1
    found = phrase_at(tokens, place, UNITS)
    return (UNITS[found[0]], found[1]) if found else (None, number.end)


def _article_after(tokens: Tokens, place: int) -> int:
    texts = [t.text for t in tokens[place : place + 2]]
    if texts[:1] == ["of"] and texts[1:] in (["a"], ["an"]):
        return place + 2
    return place + 1 if texts[:1] in (["a"], ["an"]) else place


def _after_about(tokens: Tokens, place: int) -> int:
    """Returns the place after "about" and its like ("between about 5 and 10")."""
    found = phrase_at(tokens, place, COMPARATORS)
    return found[1] if found and COMPARATORS[found[0]] is Comparison.ABOUT else place


def _joint(tokens: Tokens, place: int) -> int | None:
    """Returns the place after "to", "or", a hyphen or "-to-" between two numbers."""
    is_hyphen = tokens[place].text == "-" and tokens[place].is_glued
    after = place + 1 if is_hyphen else place
    if after < len(tokens) and tokens[after].text in _JOINTS:
        closing = after + 1 < len(tokens) and tokens[after + 1].text == "-"
        return after + 1 + (is_hyphen and closing)
    if is_hyphen and after < len(tokens) and tokens[after].is_glued:
        return after
    return None


def _ratio(tokens: Tokens, first: Number) -> Number | None:
    """Reads "one in five", "nine out of ten"."""
    texts = [t.text for t in tokens[first.end : first.end + 2]]
    is_out = texts == ["out", "of"]
    if not is_out and texts[:1] != ["in"]:
        return None
    second = read_number(tokens, first.end + (2 if is_out else 1))
    if second is None or not first.value or not second.value:
        return None
    if second.value <= first.value:
        return None
    return Number(
        first.start,
        second.end,
        "out_of" if is_out else "one_in",
        value=first.value / second.value,
        unit=RATIO,
    )


def _join(place: int, first: Number, second: Number) -> Number | None:
    """Makes a range of two numbers; a scale or unit said once counts for both."""
    if first.unit and second.unit and first.unit != second.unit:
        return None
    low, high = _shared(first, second), second.value
    op = Comparison.RANGE
    if Comparison.VAGUE in (first.op, second.op):
        low, high, op = first.low or low, second.high or high, Comparison.VAGUE
    if low is None or high is None or low >= high:
        return None
    unit = second.unit or first.unit
    return Number(
        place,
        second.end,
        "range",
        op,
        low=low,
        high=high,
        unit=unit,
        unit_start=second.unit_start,
    )


def _shared(first: Number, second: Number) -> Decimal | None:
    if first.value is None or second.value is None or first.factors:
        return first.value
    for factor in second.factors:
        if first.value < second.value / factor:
            return first.value * factor
    return first.value
