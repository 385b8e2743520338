"""Reads the units around a number: currencies, measures, shares and multiples."""

from __future__ import annotations

from eventline.mentions.currency_words import (
    CURRENCY_CODES,
    CURRENCY_NOUNS,
    CURRENCY_SIGNS,
    SCALED_CURRENCIES,
)
from eventline.mentions.number_tokens import (
    Phrases,
    Tokens,
    phrase_at,
    skip,
    skip_hyphen,
    text_at,
)
from eventline.mentions.number_words import MULTIPLIED
from eventline.mentions.read_cardinals import Number
from eventline.mentions.unit_words import (
    DIMENSIONS,
    PREFIXES,
    RATIO,
    SPACED_SYMBOLS,
    SYMBOLS,
    TIMES,
    UNITS,
)
from eventline.model import Comparison

_LONGEST_UNIT = 4
_HIGHEST_PENCE = 400
_OPENING_UNITS = frozenset(unit.partition(" ")[0] for unit in UNITS)
_UNIT_OPENERS = (
    _OPENING_UNITS
    | {symbol.lower() for symbol in SYMBOLS}
    | frozenset(SCALED_CURRENCIES)
    | {"times", "-"}
)
_PREFIX_TABLES = tuple(
    (Phrases.of(table), table) for table in (CURRENCY_SIGNS, PREFIXES)
)
_CAN_STAND_APART = (Comparison.VAGUE, Comparison.ABOUT)

Unit = tuple[str | None, int]
"""A unit, or None where none was read, and the place after it."""


def read_prefix(tokens: Tokens, place: int) -> Unit:
    """Reads what stands before an amount: "$", "US$", "Rs.", "EUR", "magnitude"."""
    if place + 1 >= len(tokens):
        return None, place
    if tokens[place].raw in CURRENCY_CODES:
        return tokens[place].raw, place + 1
    for phrases, table in _PREFIX_TABLES:
        found = phrase_at(tokens, place, phrases)
        if found:
            return table[found[0]], found[1]
    return None, place


def is_prefix(tokens: Tokens, place: int) -> bool:
    """Says whether a unit stands here before a figure ("$5", "magnitude 6.1")."""
    unit, after = read_prefix(tokens, place)
    return unit is not None and after < len(tokens) and tokens[after].is_figure


def read_unit(tokens: Tokens, number: Number) -> Unit:
    """Reads the unit after a number; of a fraction "of a mile" as well."""
    nothing = None, number.end
    place = _unit_start(tokens, number)
    if place is None or place >= len(tokens):
        return nothing
    token = tokens[place]
    if token.raw in CURRENCY_CODES:
        return token.raw, place + 1
    if token.text not in _UNIT_OPENERS and not token.raw[0].isupper():
        return nothing
    readers = (_national, _plain_unit, _symbol, _scaled_money, _times)
    found = (reader(tokens, place, number) for reader in readers)
    return next((unit for unit in found if unit[0] is not None), nothing)


def is_dimension(tokens: Tokens, place: int) -> bool:
    """Says whether a measure's dimension stands here ("high" of "300m high")."""
    after = skip(tokens, place, "-")
    return text_at(tokens, after) in DIMENSIONS


def _unit_start(tokens: Tokens, number: Number) -> int | None:
    place = number.end
    if number.unit == RATIO:
        article = _article_after(tokens, place)
        is_hyphen = text_at(tokens, place) == "-"
        is_figure = tokens[number.start].is_figure
        return article if article > place or is_hyphen or is_figure else None
    if number.op in _CAN_STAND_APART:
        return skip(tokens, place, "of")
    return place


def _article_after(tokens: Tokens, place: int) -> int:
    """Returns the place after "a", "of a", "of one" ("half of one percent")."""
    after = skip(tokens, place, "of")
    if text_at(tokens, after) in ("a", "an"):
        return after + 1
    is_one = after > place and text_at(tokens, after) in ("one", "1")
    return after + 1 if is_one else place


def _plain_unit(tokens: Tokens, place: int, number: Number) -> Unit:
    return _longest(tokens, place)


def _longest(tokens: Tokens, place: int) -> Unit:
    """Returns the longest unit at a place; hyphens between its words are skipped."""
    found: Unit = (None, place)
    if text_at(tokens, skip_hyphen(tokens, place)) not in _OPENING_UNITS:
        return found
    phrase = ""
    for _ in range(_LONGEST_UNIT):
        place = skip_hyphen(tokens, place)
        if place >= len(tokens):
            break
        phrase = f"{phrase} {tokens[place].text}".lstrip()
        place += 1
        if phrase in UNITS:
            found = UNITS[phrase], place
    return found


def _national(tokens: Tokens, place: int, number: Number) -> Unit:
    """Reads money with a country that no table has ("Zarhani dinars")."""
    if place + 1 >= len(tokens) or not tokens[place].raw[0].isupper():
        return None, place
    if _longest(tokens, place)[0] is not None:
        return None, place
    return CURRENCY_NOUNS.get(tokens[place + 1].text), place + 2


def _symbol(tokens: Tokens, place: int, number: Number) -> Unit:
    """Reads a unit of one letter ("40g", "12C", "3 m high")."""
    token = tokens[place]
    unit = SYMBOLS.get(token.raw)
    is_figure = tokens[place - 1].is_figure
    if unit is None or not (is_figure or token.text in SPACED_SYMBOLS):
        return None, place
    if not token.is_glued and token.raw not in SPACED_SYMBOLS:
        return None, place
    is_resolution = unit == "penny" and (number.value or 0) > _HIGHEST_PENCE
    return (None, place) if is_resolution else (unit, place + 1)


def _scaled_money(tokens: Tokens, place: int, number: Number) -> Unit:
    """Reads nouns of money that other words look like ("5 million won")."""
    unit = SCALED_CURRENCIES.get(tokens[place].text)
    return (unit, place + 1) if number.factors else (None, place)


def _times(tokens: Tokens, place: int, number: Number) -> Unit:
    """Reads "times" before what is multiplied ("three times as many")."""
    is_multiple = text_at(tokens, place) == "times" and number.value is not None
    follows = text_at(tokens, place + 1) in MULTIPLIED
    return (TIMES, place + 1) if is_multiple and follows else (None, place)
