"""Reads a whole number phrase: comparators, number or range, unit, afterthoughts."""

from __future__ import annotations

from decimal import Decimal

import attrs

from eventline.mentions.number_comparators import (
    ADDITIONS,
    AFTERTHOUGHTS,
    COMPARATORS,
    DEGREES,
    NEARLY_WORDS,
    PREPOSITIONS,
)
from eventline.mentions.number_openers import next_opener
from eventline.mentions.number_tokens import (
    Phrases,
    Token,
    Tokens,
    cut_tokens,
    phrase_at,
)
from eventline.mentions.number_words import (
    CARDINALS,
    SCALES,
)
from eventline.mentions.read_cardinals import Number
from eventline.mentions.read_numbers import in_metres, read_extent, read_number
from eventline.mentions.unit_words import RATIO
from eventline.model import Comparison, Quantity

_STRICT = (
    Comparison.MORE,
    Comparison.AT_LEAST,
    Comparison.LESS,
    Comparison.AT_MOST,
)
_ADDITIONS = Phrases.of(ADDITIONS)
_AFTERTHOUGHTS = Phrases.of(AFTERTHOUGHTS)
_COMPARATORS = Phrases.of(COMPARATORS)
_NEARLY_WORDS = Phrases.of(NEARLY_WORDS)


@attrs.frozen
class Phrase:
    """A number phrase that was read; places count tokens.

    It covers `start` to `end`; its number begins at `number.start`, after comparators.
    """

    start: int
    end: int
    number: Number
    op: Comparison
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None

    @property
    def rule(self) -> str:
        """The name of the pattern that read the number."""
        return self.number.rule

    def quantity(self, text: str) -> Quantity:
        """Returns what the phrase says, with the words that it came from."""
        return Quantity(
            text=text,
            op=self.op,
            value=_plain(self.value),
            low=_plain(self.low),
            high=_plain(self.high),
            unit=self.number.unit,
        )


def read_quantity(text: str) -> Quantity | None:
    """Returns what a bare number phrase says, or None where it is none.

    A number that cannot be read for certain keeps its words and has no value, never 0.

    >>> read_quantity("more than two dozen").low
    24
    >>> read_quantity("the ministry") is None
    True
    """
    words = text.strip()
    tokens = cut_tokens(words[:_LONGEST_PHRASE])
    phrase = read_phrase(tokens, 0) if len(words) <= _LONGEST_PHRASE else None
    if phrase is not None and phrase.end == len(tokens):
        return phrase.quantity(words)
    if _is_unread_number(tokens):
        return Quantity(words, Comparison.VAGUE)
    return None


def inferred_one(text: str) -> Quantity:
    """Returns a count of one that no number word says ("a man was killed").

    >>> inferred_one("a man").is_inferred
    True
    """
    return Quantity(text, Comparison.EQUAL, 1, 1, 1, is_inferred=True)


def read_metres(phrase: Phrase) -> Phrase:
    """Returns a phrase with its "m" taken for metres ("a 300m tunnel")."""
    number = in_metres(phrase.number)
    scale = phrase.number.factors[0]
    low, high = (b if b is None else b / scale for b in (phrase.low, phrase.high))
    return attrs.evolve(phrase, number=number, value=number.value, low=low, high=high)


def read_phrase(tokens: Tokens, place: int, *, before: str = "") -> Phrase | None:
    """Returns the number phrase that starts at a place, or None.

    `before` is the word before it: after "from" or a verb of change a pair with "to"
    is two numbers ("rose from 5 to 10"), no range.
    """
    if place >= len(tokens) or next_opener(tokens[place : place + 2], 0) > 0:
        return None
    return read_opened(tokens, place, before=before)


def read_opened(tokens: Tokens, place: int, *, before: str = "") -> Phrase | None:
    """Returns what `read_phrase` does, for a place that is known to be an opener."""
    is_bare = tokens[place].is_figure
    comparators = ((), False, place) if is_bare else _comparators(tokens, place)
    comparisons, is_nearly, start = comparators
    number = read_extent(tokens, start, before=before)
    if number is None:
        return None
    is_bounded = is_nearly or _says_more_than_a_preposition(tokens, place, start)
    if number.rule == "one_unit" and number.value == 1 and not is_bounded:
        return None
    after = phrase_at(tokens, number.end, _AFTERTHOUGHTS)
    if after and number.unit != RATIO and _ends_number(tokens, after[1]):
        comparisons = (*comparisons, AFTERTHOUGHTS[after[0]])
        return _compare(number, comparisons, is_nearly, place, after[1])
    return _compare(number, comparisons, is_nearly, place, number.end)


_LONGEST_PHRASE = 200


def _plain(value: Decimal | None) -> float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _is_unread_number(tokens: Tokens) -> bool:
    """Says whether it is all number, and neither a score ("3-1") nor a code."""
    has_figure = any(token.is_figure for token in tokens)
    if has_figure and any(token.text == "-" for token in tokens):
        return False
    has_number = any(t.text in CARDINALS or _has_numeral(t.text) for t in tokens)
    return has_number and all(map(_is_number_like, tokens))


def _has_numeral(text: str) -> bool:
    return any(character.isnumeric() for character in text)


def _is_number_like(token: Token) -> bool:
    if token.text in CARDINALS or token.text in SCALES or token.text == "-":
        return True
    is_figure = _has_numeral(token.text) or (token.text == "e" and token.is_glued)
    return is_figure and all(c.isnumeric() or c in ",.'’ e" for c in token.text)


def _comparators(
    tokens: Tokens, place: int
) -> tuple[tuple[Comparison, ...], bool, int]:
    """Reads comparators ("well over", "up to about") up to the number."""
    found: list[Comparison] = []
    is_nearly = False
    for _ in range(3):
        nearly = phrase_at(tokens, place, _NEARLY_WORDS)
        start = place
        if not nearly and place < len(tokens) and tokens[place].text in DEGREES:
            start = place + 1
        comparator = phrase_at(tokens, start, _COMPARATORS)
        if nearly:
            is_nearly, place = True, nearly[1]
        elif comparator:
            found.append(COMPARATORS[comparator[0]])
            place = comparator[1]
        else:
            break
    addition = phrase_at(tokens, place, _ADDITIONS) if found or is_nearly else None
    return tuple(found), is_nearly, addition[1] if addition else place


def _says_more_than_a_preposition(tokens: Tokens, place: int, start: int) -> bool:
    """Tells "less than a dollar" from "over a barrel"."""
    words = " ".join(token.text for token in tokens[place:start])
    return words != "" and words not in PREPOSITIONS


def _ends_number(tokens: Tokens, end: int) -> bool:
    """Says whether no number follows ("12 plus 3" has no afterthought)."""
    return read_number(tokens, end) is None


def _compare(
    number: Number,
    comparisons: tuple[Comparison, ...],
    is_nearly: bool,
    start: int,
    end: int,
) -> Phrase:
    """Bounds a number by its comparators; the strictest one said first wins."""
    low = number.low if number.value is None else number.value
    high = number.high if number.value is None else number.value
    strict = next((c for c in comparisons if c in _STRICT), None)
    op = number.op
    if number.value is None and low is None and high is None:
        pass
    elif strict in (Comparison.MORE, Comparison.AT_LEAST):
        op, high = strict, None
    elif strict in (Comparison.LESS, Comparison.AT_MOST):
        op, low = strict, None
    elif number.value is not None and is_nearly:
        op, low = Comparison.ABOUT, None
    elif number.value is not None and (
        op is Comparison.ABOUT or Comparison.ABOUT in comparisons
    ):
        op, low, high = Comparison.ABOUT, None, None
    if number.value is None and low is None and high is None:
        op = Comparison.VAGUE
    return Phrase(start, end, number, op, number.value, low, high)
