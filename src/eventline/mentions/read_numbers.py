"""Reads one number, measure, ratio or range, without comparators, from tokens."""

from __future__ import annotations

from decimal import Decimal

import attrs

from eventline.mentions.number_comparators import COMPARATORS
from eventline.mentions.number_tokens import (
    Phrases,
    Tokens,
    phrase_at,
    read_figure,
    text_at,
)
from eventline.mentions.number_words import (
    CHANGE_WORDS,
    MINUS_WORDS,
    SUFFIXES,
)
from eventline.mentions.read_cardinals import (
    Number,
    read_article,
    read_cardinal,
    read_digits,
    read_part,
)
from eventline.mentions.read_ratios import (
    read_multiple,
    read_ratio,
    read_share,
    read_written_share,
)
from eventline.mentions.read_units import (
    is_dimension,
    is_prefix,
    read_prefix,
    read_unit,
)
from eventline.mentions.read_vague import read_couple, read_vague, read_zero
from eventline.mentions.unit_words import DURATION_UNITS
from eventline.model import Comparison

LARGEST = Decimal(10) ** 15
"""Larger numbers are left unread."""

_COMPARATORS = Phrases.of(COMPARATORS)
_JOINTS = ("to", "or")
_FARTHEST = 4
"""So many times the low end is the high end of a bare range, at most, after a change:
"rose 12 to 340" is two numbers, "lost 5 to 10 men" one range."""


def read_number(tokens: Tokens, place: int) -> Number | None:
    """Returns the longest number that starts at a place, or None.

    Its value is None where the number is there but cannot be read ("1,2,3,4").
    """
    is_figure = place < len(tokens) and tokens[place].is_figure
    for reader in _FIGURE_READERS if is_figure else _READERS:
        number = reader(tokens, place)
        if number is not None:
            return _bounded(number)
    return None


_FIGURE_READERS = (read_written_share, read_digits)
_READERS = (
    read_share,
    read_multiple,
    read_vague,
    read_couple,
    read_zero,
    read_article,
    read_digits,
    read_cardinal,
)


def read_measure(tokens: Tokens, place: int) -> Number | None:
    """Reads a number with its unit and sign: "$2.5 million", "40 %", "minus 12 C"."""
    is_negative, unit, start = False, None, place
    if place >= len(tokens) or not tokens[place].is_figure:
        is_negative, start = _minus(tokens, place)
        unit, start = read_prefix(tokens, start)
    if unit and not is_negative:
        is_negative, start = _minus(tokens, start, is_inside=True)
    number = read_number(tokens, start)
    if number is None or (unit and not tokens[start].is_figure):
        return None
    measured = _with_unit(tokens, start, number, unit)
    if measured.start != place:
        measured = attrs.evolve(measured, start=place)
    return _negative(measured) if is_negative else measured


def read_extent(tokens: Tokens, place: int, *, before: str = "") -> Number | None:
    """Reads "between 5 and 10", "five to ten", "one in five", or else one measure.

    `before` is the word before the number: after "from" or a verb of change a pair
    with "to" is two numbers ("rose from 5 to 10", "rose 40 cents to $12"), no range.
    """
    match text_at(tokens, place):
        case "between":
            return _between(tokens, place)
        case "from":
            first = read_measure(tokens, place + 1)
            is_pair = first is not None and text_at(tokens, first.end) == "to"
            return _range(tokens, place, first) if first and is_pair else None
    first = read_measure(tokens, place) or _unit_alone(tokens, place)
    if first is None or first.end >= len(tokens):
        return first
    ratio = read_ratio(tokens, first)
    if ratio is not None:
        return ratio
    found = _range(tokens, place, first)
    if found is not None and text_at(tokens, first.end) == "to":
        found = None if _is_change(first, found, before) else found
    return found or first


def _unit_alone(tokens: Tokens, place: int) -> Number | None:
    """Reads "a mile and a half"; "a dollar" for what bounds it ("under a dollar")."""
    if text_at(tokens, place) not in ("a", "an"):
        return None
    one = Number(place, place + 1, "one_unit", value=Decimal(1))
    unit, end = read_unit(tokens, one)
    if unit is None or unit in DURATION_UNITS or tokens[place + 1].text == "-":
        return None
    part, end = read_part(tokens, end)
    value = Decimal(1) + part
    return attrs.evolve(one, value=value, unit=unit, unit_start=place + 1, end=end)


def _is_change(first: Number, found: Number, before: str) -> bool:
    """Tells "rose 3 percent to 5 percent", a change, from "rose 3 to 5 percent".

    Far apart, both numbers are a change with or without units ("rose by 3 to 52").
    """
    if before == "from":
        return True
    if before not in CHANGE_WORDS or found.low is None or found.high is None:
        return False
    is_far = found.low * _FARTHEST < found.high
    if first.unit is None:
        return is_far and found.unit is None
    return is_far or before != "by"


def _minus(tokens: Tokens, place: int, *, is_inside: bool = False) -> tuple[bool, int]:
    """Reads "minus", "negative", or a hyphen that touches only what follows.

    `is_inside` holds after a sign of money ("$-5 million").
    """
    text = text_at(tokens, place)
    if text in MINUS_WORDS:
        return True, place + 1
    is_sign = text == "-" and (is_inside or not tokens[place].is_glued)
    if not is_sign or place + 1 >= len(tokens):
        return False, place
    follows = tokens[place + 1]
    is_amount = follows.is_figure or is_prefix(tokens, place + 1)
    return (True, place + 1) if follows.is_glued and is_amount else (False, place)


def _negative(number: Number) -> Number | None:
    if number.value is None or number.op is not Comparison.EQUAL:
        return None
    return attrs.evolve(number, value=-number.value)


def _with_unit(
    tokens: Tokens, place: int, number: Number, prefix: str | None
) -> Number:
    """Adds the unit before or after a number; letters after money scale it."""
    if prefix is not None:
        value, end = _scaled_by_letter(tokens, place, number)
        return attrs.evolve(number, unit=prefix, value=value, end=end)
    if number.suffix == "m" and is_dimension(tokens, number.end):
        return in_metres(number)
    unit, end = read_unit(tokens, number)
    if unit is None:
        return number
    value = _measured(tokens, place, number)
    return attrs.evolve(number, unit=unit, unit_start=number.end, end=end, value=value)


def in_metres(number: Number) -> Number:
    """Takes the "m" of "300m tall" for metres, where it was read as million."""
    value = None if number.value is None else number.value / number.factors[0]
    return attrs.evolve(number, unit="m", value=value, factors=(), suffix=None)


def _scaled_by_letter(
    tokens: Tokens, place: int, number: Number
) -> tuple[Decimal | None, int]:
    """Reads the letter that stands apart in "$3 m"."""
    value = _measured(tokens, place, number)
    scale = SUFFIXES.get(text_at(tokens, number.end))
    if scale is None or value is None or number.factors:
        return value, number.end
    return value * scale, number.end + 1


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


def _after_about(tokens: Tokens, place: int) -> int:
    """Returns the place after "about" and its like ("between about 5 and 10")."""
    found = phrase_at(tokens, place, _COMPARATORS)
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


def _join(place: int, first: Number, second: Number) -> Number | None:
    """Makes a range of two numbers; a scale or unit said once counts for both."""
    if first.unit and second.unit and first.unit != second.unit:
        return None
    low, high = _shared(first, second), second.value
    op = Comparison.RANGE
    if Comparison.VAGUE in (first.op, second.op):
        low, high, op = first.low or low, second.high or high, Comparison.VAGUE
    if low is None or high is None:
        return None
    if high < low < 0:
        low, high = high, low
    if low >= high:
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
