"""A normalised number: an interval with the words that it came from."""

from __future__ import annotations

import math
from enum import StrEnum

import attrs


class Comparison(StrEnum):
    """How a quantity's bounds relate to the number that was said."""

    EQUAL = "="
    ABOUT = "~"
    MORE = ">"
    AT_LEAST = ">="
    LESS = "<"
    AT_MOST = "<="
    RANGE = ".."
    VAGUE = "vague"


@attrs.frozen
class Quantity:
    """What a number phrase says: bounds, never a guess.

    `low` and `high` are inclusive but for `>` (low exclusive) and `<` (high
    exclusive); None is an open bound. `value` is the number that was said, None where
    there is none ("dozens", "between 5 and 10"). `unit` is "%", a currency code, a
    measure, or None for a count. `is_inferred` marks counts that no number word says
    ("a man was killed").
    """

    text: str
    op: Comparison
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    is_inferred: bool = False

    def __attrs_post_init__(self) -> None:
        for number in (self.value, self.low, self.high):
            if number is not None and not math.isfinite(number):
                raise ValueError(f"a quantity must be finite: {self.text!r}")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"low must not exceed high: {self.low} > {self.high}")

    def meets(self, other: Quantity) -> bool:
        """Says whether one number could satisfy both quantities."""
        low = max(_or(self.low, -math.inf), _or(other.low, -math.inf))
        high = min(_or(self.high, math.inf), _or(other.high, math.inf))
        return low <= high


def _or(number: float | None, otherwise: float) -> float:
    return otherwise if number is None else number
