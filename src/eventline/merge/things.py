"""Tells things apart: jets from trains, $3 billion from $900 million, nine years."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from eventline.merge.thing_words import LENGTHS, SIZES, SMALL, SORTS
from eventline.model import Filler

_SUM = re.compile(
    r"(?:[$£¥€]|\b(?:US|A|C)\$) ?(?P<figure>\d[\d,.]{0,15})[ -]?(?P<size>[a-z]{1,8})?",
    re.IGNORECASE,
)
_MANY = 10
_NEAR = 0.05
"""Two sums that differ by less may be one, rounded."""


def sorts_of(fillers: Iterable[Filler]) -> frozenset[str]:
    """Returns what sorts of things, sums and lengths of time fill a role.

    A sum is written as `sum 3e+09`, a length as `length 9 year`.
    """
    return frozenset(mark for filler in fillers for mark in _sorts(filler))


def are_told_apart(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Says whether two roles hold different sums, lengths or sorts of things."""
    for kind in ("length ", "sort "):
        one, other = _of_kind(mine, kind), _of_kind(yours, kind)
        if one and other and not one & other:
            return True
    sums, others = _sums(mine), _sums(yours)
    is_near = any(abs(a - b) <= _NEAR * max(a, b) for a in sums for b in others)
    return bool(sums and others) and not is_near


def _sorts(filler: Filler) -> Iterator[str]:
    lemma = filler.head.lemma.lower()
    if lemma in SORTS and filler.head.upos == "NOUN":
        yield f"sort {SORTS[lemma]}"
    first = filler.text.lower().split(maxsplit=1)[0] if filler.text.strip() else ""
    number = SMALL.get(first, first)
    if lemma in LENGTHS and number.isdecimal():
        yield f"length {number} {lemma}"
    for found in _SUM.finditer(filler.text):
        figure = found["figure"].rstrip(".,").replace(",", "")
        if figure.count(".") <= 1 and len(figure) < _MANY:
            size = SIZES.get((found["size"] or "").lower(), 1.0)
            yield f"sum {float(figure) * size:g}"


def _of_kind(marks: frozenset[str], kind: str) -> frozenset[str]:
    return frozenset(mark for mark in marks if mark.startswith(kind))


def _sums(marks: frozenset[str]) -> list[float]:
    return [float(mark.removeprefix("sum ")) for mark in _of_kind(marks, "sum ")]
