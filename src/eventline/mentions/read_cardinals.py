"""Reads cardinals in digits and in words, with their scales."""

from __future__ import annotations

from decimal import Decimal

import attrs
from text_to_num import text2num

from eventline.mentions import number_words as words
from eventline.mentions.number_tokens import (
    Tokens,
    read_figure,
    skip,
    skip_hyphen,
    text_at,
)
from eventline.model import Comparison

LONGEST_CARDINAL = 14
"""The most tokens that a cardinal in words is sought in."""


@attrs.frozen
class Number:
    """A number that was read: what it says, and the token places that it covers.

    `factors` are the scales that a range may share with a smaller number before it
    ("5 to 10 million"), the one to be tried first in front. `suffix` is a letter that
    scaled it ("2.5m"), to be doubted where nothing is counted. `unit_start` is the
    place where the unit after the number begins, if one does.
    """

    start: int
    end: int
    rule: str
    op: Comparison = Comparison.EQUAL
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str | None = None
    factors: tuple[Decimal, ...] = ()
    suffix: str | None = None
    unit_start: int | None = None

    @property
    def is_unread(self) -> bool:
        """Says whether a number stands here that has no certain value."""
        return self.op is Comparison.EQUAL and self.value is None


def read_digits(tokens: Tokens, place: int) -> Number | None:
    """Reads digits: "4,000", "2.5 million", "4k", "2 and a half million"."""
    if place >= len(tokens) or not tokens[place].is_figure:
        return None
    end = place + 1
    suffix = text_at(tokens, end)
    if suffix in words.SUFFIXES and tokens[end].is_glued:
        value = read_figure(tokens[place].raw, is_scaled=True)
        scale = Decimal(words.SUFFIXES[suffix])
        return Number(
            place,
            end + 1,
            "suffix",
            value=None if value is None else value * scale,
            factors=(scale,),
            suffix=suffix,
        )
    part, end = read_part(tokens, end)
    scales, end = read_scale(tokens, end)
    value = read_figure(tokens[place].raw, is_scaled=bool(scales))
    return _scaled(place, end, value, part, scales, "figure")


def read_cardinal(tokens: Tokens, place: int) -> Number | None:
    """Reads words: "four thousand", "twenty-one", "two dozen", "a million and a half".

    What text2num cannot read ("nineteen eighty-four") keeps its place with no value.
    """
    run = _cardinal_run(tokens, place)
    if run == place:
        return None
    value, end = read_spoken(tokens, place, run)
    if value is None:
        return Number(place, run, "cardinal_unread")
    part, end = read_part(tokens, end)
    last = Decimal(words.SPOKEN_SCALES.get(tokens[run - 1].text, 1))
    if part and last >= words.SPOKEN_SCALES["million"]:
        return Number(place, end, "cardinal_scaled", value=value + part * last)
    scales, _ = read_scale(tokens, _last_scales(tokens, place, run))
    more, end = read_scale(tokens, end)
    if more:
        return _scaled(place, end, value, part, more, "cardinal")
    return Number(place, end, "cardinal", value=value + part, factors=_factors(scales))


def read_article(tokens: Tokens, place: int) -> Number | None:
    """Reads "a dozen", "a hundred and fifty", "a million and a half", "a pair"."""
    if text_at(tokens, place) not in ("a", "an"):
        return None
    noun = text_at(tokens, place + 1)
    if noun in words.GROUPS:
        return Number(place, place + 2, "group", value=Decimal(words.GROUPS[noun]))
    if noun in words.SPOKEN_SCALES:
        number = read_cardinal(tokens, place + 1)
        return None if number is None else attrs.evolve(number, start=place)
    scales, end = read_scale(tokens, place + 1)
    part, end = read_part(tokens, end) if scales else (Decimal(0), end)
    if not scales or tokens[place + 1].is_glued:
        return None
    value = product(scales) + part * scales[-1]
    return Number(place, end, "article", value=value)


def read_scale(tokens: Tokens, place: int) -> tuple[tuple[Decimal, ...], int]:
    """Returns the scale words at a place ("hundred thousand"), at most two."""
    found: list[Decimal] = []
    while len(found) < 2:
        after = skip_hyphen(tokens, place)
        scale = words.SCALES.get(text_at(tokens, after))
        if scale is None:
            break
        found.append(Decimal(scale))
        place = after + 1
    return tuple(found), place


def read_fraction(tokens: Tokens, place: int) -> tuple[Decimal, int]:
    """Reads "½" and "3/4"; zero and the same place where there is none."""
    sign = words.FRACTION_SIGNS.get(text_at(tokens, place))
    if sign is not None:
        return Decimal(sign[0]) / sign[1], place + 1
    parts = tokens[place : place + 3]
    above, below = text_at(tokens, place), text_at(tokens, place + 2)
    is_written = text_at(tokens, place + 1) == "/" and below in words.DENOMINATORS
    if not is_written or not all(token.is_glued for token in parts[1:]):
        return Decimal(0), place
    is_proper = (
        above.isdecimal() and above.isascii() and 0 < int(above[:3]) < int(below)
    )
    if not is_proper:
        return Decimal(0), place
    return Decimal(above) / Decimal(below), place + 3


def read_part(tokens: Tokens, place: int) -> tuple[Decimal, int]:
    """Reads "and a half", "½" and "1/2" after a number, also with hyphens."""
    after = skip_hyphen(tokens, place)
    fraction, end = read_fraction(tokens, after)
    if end > after:
        return fraction, end
    start = skip(tokens, after, "and")
    article = skip(tokens, skip_hyphen(tokens, start), "a")
    if start == after or article == start:
        return Decimal(0), place
    noun = skip_hyphen(tokens, article)
    parts = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}
    part = parts.get(text_at(tokens, noun))
    return (Decimal(0), place) if part is None else (part, noun + 1)


def read_spoken(tokens: Tokens, place: int, run: int) -> tuple[Decimal | None, int]:
    """Returns the value of a run, or of what stands before its first "and".

    "one hundred and two hundred" is two numbers, as in "between … and …".
    """
    spoken = " ".join(t.text for t in tokens[place:run] if t.text != "-")
    try:
        return Decimal(text2num(spoken, "en")), run
    except ValueError:
        joint = next((p for p in range(place, run) if tokens[p].text == "and"), run)
    return (None, run) if joint == run else read_spoken(tokens, place, joint)


def product(scales: tuple[Decimal, ...]) -> Decimal:
    """Returns all scales multiplied, one where there are none."""
    total = Decimal(1)
    for scale in scales:
        total *= scale
    return total


def _scaled(
    place: int,
    end: int,
    value: Decimal | None,
    part: Decimal,
    scales: tuple[Decimal, ...],
    rule: str,
) -> Number:
    total = None if value is None else (value + part) * product(scales)
    name = f"{rule}_scaled" if scales else rule
    return Number(place, end, name, value=total, factors=_factors(scales))


def _factors(scales: tuple[Decimal, ...]) -> tuple[Decimal, ...]:
    return (product(scales), scales[-1]) if scales else ()


def _cardinal_run(tokens: Tokens, place: int) -> int:
    """Returns the place after the number words here, with "and" and hyphens inside."""
    end = place
    limit = min(len(tokens), place + LONGEST_CARDINAL)
    while end < limit and tokens[end].text in words.CARDINALS:
        end += 1
        after = skip_hyphen(tokens, end)
        if tokens[end - 1].text in words.SPOKEN_SCALES:
            after = max(after, skip(tokens, end, "and"))
        if after < limit and tokens[after].text in words.CARDINALS:
            end = after
    return end


def _last_scales(tokens: Tokens, place: int, run: int) -> int:
    """Returns where the scale words that close a run begin ("two | hundred thousand").

    A run of scale words only has none to share.
    """
    start = run
    while start > place and tokens[start - 1].text in words.SPOKEN_SCALES:
        start -= 1
    return run if start == place else start
