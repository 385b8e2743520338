"""What written dates leave out: the numbers of months, the century of a year."""

from __future__ import annotations

from collections.abc import Mapping

MONTHS: Mapping[str, int] = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
}
"""The months by their names in small letters."""

_FIRST_OF_LAST_CENTURY = 30


def full_year(digits: int) -> int:
    """Returns the year of 1930 to 2029 that ends in these two digits.

    >>> full_year(98), full_year(4)
    (1998, 2004)
    """
    return digits + (1900 if digits >= _FIRST_OF_LAST_CENTURY else 2000)
