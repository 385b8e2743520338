"""Reads numbers without a cardinal: zero, couples, vague plurals."""

from __future__ import annotations

from decimal import Decimal

from eventline.mentions import number_words as words
from eventline.mentions.number_tokens import (
    Phrases,
    Tokens,
    phrase_at,
    skip,
    text_at,
)
from eventline.mentions.read_cardinals import Number, product, read_scale
from eventline.model import Comparison

_VAGUE_SPREAD = 10
_ZERO_WORDS = Phrases.of(words.ZERO_WORDS)
_VAGUE_WORDS = Phrases.of(words.VAGUE_WORDS)


def read_zero(tokens: Tokens, place: int) -> Number | None:
    """Reads "no", "none", "nobody", "not a single"."""
    found = phrase_at(tokens, place, _ZERO_WORDS)
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
    found = phrase_at(tokens, place, _VAGUE_WORDS)
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
