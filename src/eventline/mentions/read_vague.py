"""Reads numbers without a cardinal: zero, couples, vague plurals, shares."""

from __future__ import annotations

from decimal import Decimal

from eventline.mentions import number_words as words
from eventline.mentions.number_tokens import (
    Tokens,
    phrase_at,
    skip,
    skip_hyphen,
    text_at,
)
from eventline.mentions.read_cardinals import Number, product, read_scale, read_spoken
from eventline.mentions.unit_words import RATIO
from eventline.model import Comparison

_VAGUE_SPREAD = 10


def read_zero(tokens: Tokens, place: int) -> Number | None:
    """Reads "no", "none", "nobody", "not a single"."""
    found = phrase_at(tokens, place, words.ZERO_WORDS)
    if found is None:
        return None
    return Number(place, found[1], "zero", value=Decimal(0))


def read_couple(tokens: Tokens, place: int) -> Number | None:
    """Reads "a couple" and "a couple of hundred"."""
    start = skip(tokens, place, "a")
    if text_at(tokens, start) not in words.COUPLES:
        return None
    scales, end = read_scale(tokens, skip(tokens, start + 1, "of"))
    return Number(
        place,
        end if scales else start + 1,
        "couple",
        op=Comparison.ABOUT,
        value=2 * product(scales),
    )


def read_vague(tokens: Tokens, place: int) -> Number | None:
    """Reads "dozens", "tens of thousands", "several hundred", "a few", "many"."""
    found = phrase_at(tokens, place, words.VAGUE_WORDS)
    unit, end = _plural_scale(tokens, found[1] if found else place)
    if unit is None and found:
        scales, end = read_scale(tokens, found[1])
        unit = product(scales) if scales else None
    if unit is not None:
        return Number(
            place,
            end,
            "vague_plural",
            op=Comparison.VAGUE,
            low=unit,
            high=unit * _VAGUE_SPREAD,
        )
    if found is None:
        return None
    if found[0] in words.BARE_VAGUE_NOUNS and text_at(tokens, found[1]) != "of":
        return None
    return Number(place, found[1], "vague_word", op=Comparison.VAGUE)


def read_share(tokens: Tokens, place: int) -> Number | None:
    """Reads shares: "half a million" (a count), "two-thirds", "most" (ratios)."""
    majority = phrase_at(tokens, place, words.MAJORITY_WORDS)
    if majority:
        low = Decimal("0.5")
        more = Comparison.MORE
        return Number(place, majority[1], "majority", op=more, low=low, unit=RATIO)
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


def _plural_scale(tokens: Tokens, place: int) -> tuple[Decimal | None, int]:
    """Reads "dozens", "tens of thousands", "hundreds of thousands"."""
    unit = words.VAGUE_PLURALS.get(text_at(tokens, place))
    if unit is None:
        return None, place
    after = skip(tokens, place + 1, "of")
    inner = words.VAGUE_PLURALS.get(text_at(tokens, after))
    if after == place + 1 or inner is None:
        return Decimal(unit), place + 1
    return Decimal(unit * inner), after + 1


def _numerator(tokens: Tokens, place: int) -> tuple[Decimal | None, int]:
    """Reads what stands before a denominator: "two", "a", "one", or nothing."""
    if text_at(tokens, place) == "a":
        return Decimal(1), place + 1
    if text_at(tokens, place) not in words.CARDINALS:
        return None, place
    value, end = read_spoken(tokens, place, place + 1)
    return value, skip_hyphen(tokens, end)
