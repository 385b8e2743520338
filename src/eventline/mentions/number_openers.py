"""Finds the tokens that a number phrase may start at, before any is read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from eventline.mentions import number_comparators as comparators
from eventline.mentions import number_words as words
from eventline.mentions.currency_words import CURRENCY_CODES, CURRENCY_SIGNS
from eventline.mentions.number_tokens import Tokens
from eventline.mentions.unit_words import PREFIXES, UNITS


def next_opener(tokens: Tokens, place: int) -> int:
    """Returns the first place, from this one on, that a number phrase may start at.

    It is the number of tokens where there is none. Most words open none, so this is
    where the time goes.
    """
    last = len(tokens) - 1
    for number in range(place, len(tokens)):
        token = tokens[number]
        text = token.text
        if text in _ALONE or "0" <= text[0] <= "9" or token.raw in CURRENCY_CODES:
            return number
        follows = _FOLLOWED.get(text)
        if follows is None or number == last:
            continue
        after = tokens[number + 1]
        if after.text in follows or after.is_figure or after.text in _ALONE:
            return number
    return len(tokens)


def _seconds(phrases: Iterable[str]) -> Mapping[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for phrase in phrases:
        first, _, rest = phrase.partition(" ")
        found[first].add(rest.partition(" ")[0])
    return {first: frozenset(seconds) for first, seconds in found.items()}


_PHRASES = _seconds(
    phrase
    for table in (
        comparators.ADDITIONS,
        comparators.COMPARATORS,
        comparators.NEARLY_WORDS,
        words.CARDINALS,
        words.COUPLES,
        words.FRACTION_SIGNS,
        words.FRACTIONS,
        words.MAJORITY_WORDS,
        words.MINORITY_WORDS,
        words.MINUS_WORDS,
        words.MULTIPLES,
        words.MULTIPLIERS,
        words.MULTIPLYING,
        words.SCALES,
        words.VAGUE_PLURALS,
        words.VAGUE_WORDS,
        words.ZERO_WORDS,
        CURRENCY_SIGNS,
        PREFIXES,
        ("between", "from"),
    )
    for phrase in table
)
_AFTER_ARTICLE = frozenset(
    phrase.partition(" ")[0]
    for table in (words.COUPLES, words.FRACTIONS, words.GROUPS, words.SCALES, UNITS)
    for phrase in table
)
_ALONE = frozenset(first for first, seconds in _PHRASES.items() if "" in seconds)
_COMPARED = frozenset(phrase.partition(" ")[0] for phrase in comparators.COMPARATORS)
_FOLLOWED: Mapping[str, frozenset[str]] = {
    **_PHRASES,
    **{first: _PHRASES[first] | _AFTER_ARTICLE for first in ("a", "an")},
    **{
        degree: _PHRASES.get(degree, frozenset()) | _COMPARED
        for degree in comparators.DEGREES
    },
    "-": frozenset(CURRENCY_SIGNS) | CURRENCY_CODES,
}
