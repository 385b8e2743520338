"""Cuts text into the tokens that number phrases are read from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

import attrs

from eventline.mentions.number_words import CARDINALS

MAX_DIGITS = 15
"""Longer figures are left unread: a float cannot hold them."""

_TOKEN = re.compile(
    r"""
      [A-Za-z]{2,} (?![$\w'’])                          # most words, found at once
    | [0-9]{1,3} (?:\ [0-9]{3})+ (?![0-9]|[.,'’][0-9])  # figures with blanks
    | [0-9]+ (?:[.,'’\u00a0\u2009\u202f][0-9]+)*         # other figures
    | (?:US|AU|A|CA|C|HK|NT|NZ|R|S)\$                   # dollars
    | (?:[A-Za-z]\.){2,}                                # initials
    | [^\W\d_]+ (?:['’][^\W\d_]+)*                     # words
    | \S                                               # signs
    """,
    re.VERBOSE,
)
_GROUPED = re.compile(
    r"[0-9]{1,3}(?:(?P<mark>[,.'’ \u00a0\u2009\u202f])[0-9]{3})"
    r"(?:(?P=mark)[0-9]{3})*(?P<decimals>[.,][0-9]+)?"
)
_INDIAN = re.compile(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?")
_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_DECIMAL_COMMA = re.compile(r"[0-9]{1,14},[0-9]{1,2}")
_MOST_WORDS = 5
_NOT_DIGITS = re.compile(r"[^0-9]")
_new = tuple.__new__
_FOLDED = str.maketrans(dict.fromkeys("‐‑‒–−", "-") | {"’": "'"})


class Token(NamedTuple):
    """A word, figure or sign: `text` is folded for look-up, `raw` is as written.

    `is_glued` holds where nothing stands between it and the token before. There is one
    for each word of a text: a named tuple is made in a third of the time,
    and by `tuple.__new__` in less.
    """

    text: str
    raw: str
    start: int
    end: int
    is_glued: bool

    @property
    def is_figure(self) -> bool:
        """Says whether it is written in ASCII digits."""
        return "0" <= self.text[0] <= "9"


Tokens = tuple[Token, ...]
"""The tokens of one stretch of text, in order."""


def cut_tokens(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Returns the tokens of `text[start:end]`, with offsets into `text`."""
    tokens: list[Token] = []
    last = -1
    end = len(text) if end is None else end
    is_plain = text[start:end].isascii()
    for match in _TOKEN.finditer(text, start, end):
        raw = match[0]
        first, after = match.span()
        is_ascii = is_plain or raw.isascii()
        folded = raw.lower() if is_ascii else raw.translate(_FOLDED).lower()
        tokens.append(_new(Token, (folded, raw, first, after, first == last)))
        last = after
    return tuple(tokens)


def read_figure(raw: str, *, is_scaled: bool = False) -> Decimal | None:
    """Returns the value of a number in digits, or None where it is ambiguous.

    A comma, an apostrophe or a blank groups thousands ("4,000", "4 000"); so does a
    point where it must ("1.250.000", "4.000"). `is_scaled` holds before a scale word,
    where a comma may part decimals ("1,2 million").

    >>> read_figure("145,000"), read_figure("2.5"), read_figure("1,2,3,4")
    (Decimal('145000'), Decimal('2.5'), None)
    """
    if sum(character in "0123456789" for character in raw) > MAX_DIGITS:
        return None
    if is_scaled and _DECIMAL_COMMA.fullmatch(raw):
        return Decimal(raw.replace(",", "."))
    if _PLAIN.fullmatch(raw):
        return Decimal(raw) if is_scaled else _unscaled(raw)
    if _INDIAN.fullmatch(raw):
        return Decimal(raw.replace(",", ""))
    grouped = _GROUPED.fullmatch(raw)
    return _grouped(raw, grouped) if grouped else None


@attrs.frozen
class Phrases:
    """The phrases of a table, with what spares looking most words up in it.

    `firsts` are their first words, `longest` is how many words the longest has.
    """

    table: frozenset[str]
    firsts: frozenset[str]
    longest: int

    @classmethod
    def of(cls, table: Iterable[str]) -> Phrases:
        """Returns the phrases of a table: its keys, or its members."""
        phrases = frozenset(table)
        firsts = frozenset(phrase.partition(" ")[0] for phrase in phrases)
        longest = max(len(phrase.split()) for phrase in phrases)
        return cls(phrases, firsts, min(longest, _MOST_WORDS))


def phrase_at(tokens: Tokens, place: int, phrases: Phrases) -> tuple[str, int] | None:
    """Returns the longest of the phrases at a place, and the place after it."""
    if place >= len(tokens) or tokens[place].text not in phrases.firsts:
        return None
    found, phrase = None, ""
    for end in range(place + 1, min(len(tokens), place + phrases.longest) + 1):
        phrase = f"{phrase} {tokens[end - 1].text}" if phrase else tokens[place].text
        if phrase in phrases.table:
            found = phrase, end
    return found


def text_at(tokens: Tokens, place: int) -> str:
    """Returns the folded text of the token at a place, empty past the end."""
    return tokens[place].text if place < len(tokens) else ""


def skip_hyphen(tokens: Tokens, place: int) -> int:
    """Returns the place after a hyphen that touches both its neighbours."""
    if text_at(tokens, place) != "-" or place + 1 >= len(tokens):
        return place
    return place + 1 if tokens[place + 1].is_glued else place


def skip(tokens: Tokens, place: int, *phrase: str) -> int:
    """Returns the place after a phrase if it stands there, else the same place."""
    found = tuple(t.text for t in tokens[place : place + len(phrase)])
    return place + len(phrase) if found == phrase else place


def is_number(text: str) -> bool:
    """Says whether a folded token is a figure or a word that cardinals are made of."""
    return text[:1].isdecimal() or text in CARDINALS


def _unscaled(raw: str) -> Decimal | None:
    whole, _, decimals = raw.partition(".")
    if len(decimals) != 3 or len(whole) > 3 or whole == "0":
        return Decimal(raw)
    return Decimal(whole + decimals) if decimals == "000" else None


def _grouped(raw: str, match: re.Match[str]) -> Decimal | None:
    decimals = match["decimals"] or ""
    if decimals[:1] == match["mark"]:
        return None
    whole = _NOT_DIGITS.sub("", raw[: len(raw) - len(decimals)])
    return Decimal(f"{whole}.{decimals[1:]}" if decimals else whole)
