"""How much of a text the parser takes at once, and what it says where that is less."""

from __future__ import annotations

from collections.abc import Sequence
from reprlib import repr as shortened

from eventline.errors import InputError
from eventline.model import Span

LONGEST_RUN = 256
"""Longer runs without a blank are left out: Stanza's URL mask is quadratic on them."""

LONGEST_SENTENCE = 150
"""Longer sentences are cut: the parser's time is about cubic in their length."""

FEWEST_WORDS = 10
MOST_WORDS = 500
"""A sentence has no more: the encoder has 512 places, two of them for its ends."""


def check_limit(limit: int | None) -> int:
    """Returns how long sentences may be; raises InputError where they cannot be."""
    if limit is None:
        return LONGEST_SENTENCE
    is_whole = isinstance(limit, int) and not isinstance(limit, bool)
    if is_whole and FEWEST_WORDS <= limit <= MOST_WORDS:
        return limit
    raise InputError(
        f"max_words must be a number from {FEWEST_WORDS} to {MOST_WORDS}, "
        f"not {shortened(limit)}"
    )


def warn_of_runs(left_out: Sequence[Span]) -> tuple[str, ...]:
    """Returns the warning that words were left out, if some were.

    >>> warn_of_runs([Span(4, 304)])
    ('left out 1 run of more than 256 characters without a blank, the first at 4',)
    """
    if not left_out:
        return ()
    what = f"more than {LONGEST_RUN} characters without a blank"
    first = f"the first at {left_out[0].start:,}"
    return (f"left out {_count(len(left_out), 'run')} of {what}, {first}",)


def warn_of_cuts(starts: Sequence[int], longest: int) -> tuple[str, ...]:
    """Returns the warning that sentences were cut, if some were, by where they start.

    >>> warn_of_cuts([], 150)
    ()
    """
    if not starts:
        return ()
    what = f"{_count(len(starts), 'sentence')} of more than {longest} words"
    advice = "raise the limit with Extractor(max_words=...)"
    return (f"cut {what} in pieces, the first at {starts[0]:,}; {advice}",)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
