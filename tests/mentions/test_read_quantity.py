"""What number phrases say: every row of tests/corpus/quantities.toml, and the laws."""

from __future__ import annotations

import math
import tomllib
from pathlib import Path
from typing import TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.mentions.number_comparators import (
    AFTERTHOUGHTS,
    COMPARATORS,
    NEARLY_WORDS,
)
from eventline.mentions.number_phrases import (
    inferred_one,
    read_quantity,
)
from eventline.model import Comparison, Quantity

CORPUS = Path(__file__).parents[1] / "corpus" / "quantities.toml"
TABLES = tomllib.loads(CORPUS.read_text(encoding="utf-8"))

NUMBERS = st.integers(min_value=0, max_value=10**9)
WORDS = st.lists(
    st.sampled_from(
        (
            *COMPARATORS, *NEARLY_WORDS, *AFTERTHOUGHTS, "a", "and", "of", "-", "to",
            "one", "two", "ten", "twenty", "hundred", "thousand", "million", "dozen",
            "dozens", "half", "third", "couple", "several", "no", "5", "10", "2.5",
            "1,000", "$", "€", "%", "km", "percent", "between", "or", "in", "k",
        )
    ),
    max_size=9,
)  # fmt: skip


class Row(TypedDict, total=False):
    """One row of the corpus."""

    words: str
    op: str
    value: float
    low: float
    high: float
    unit: str
    why: str


@pytest.mark.parametrize("row", TABLES["phrase"], ids=lambda row: row["words"])
def test_phrase_says(row: Row) -> None:
    expected = Quantity(
        text=row["words"],
        op=Comparison(row["op"]),
        value=row.get("value"),
        low=row.get("low"),
        high=row.get("high"),
        unit=row.get("unit"),
    )

    assert expected == read_quantity(row["words"])


@pytest.mark.parametrize(
    "row", TABLES["not_quantity"], ids=lambda row: row["words"] or "empty"
)
def test_phrase_is_no_quantity(row: Row) -> None:
    assert row["why"]
    assert read_quantity(row["words"]) is None


def test_every_phrase_is_there_once() -> None:
    words = [row["words"] for table in TABLES.values() for row in table]

    assert len(set(words)) == len(words)
    assert len(TABLES["phrase"]) >= 600


@pytest.mark.parametrize(
    "words", ["9" * 5000, "1" + "0" * 400, "1e999999999", "Ⅷ", "٣٤", "1,2,3,4"]
)
def test_number_that_cannot_be_read_has_no_value(words: str) -> None:
    quantity = read_quantity(words)

    assert quantity is not None
    assert (quantity.value, quantity.low, quantity.high) == (None, None, None)
    assert quantity.text == words


def test_blanks_around_a_phrase_are_no_part_of_it() -> None:
    assert read_quantity("  more than 100\n") == read_quantity("more than 100")


def test_inferred_one_is_marked() -> None:
    assert inferred_one("a man") == Quantity(
        "a man", Comparison.EQUAL, 1, 1, 1, is_inferred=True
    )


def assert_sound(quantity: Quantity | None) -> None:
    """Fails where a quantity is not finite or its bounds exclude its value."""
    if quantity is None:
        return
    low = -math.inf if quantity.low is None else quantity.low
    high = math.inf if quantity.high is None else quantity.high
    value = quantity.value

    assert low <= high
    assert value is None or (math.isfinite(value) and low <= value <= high)


@given(st.text(max_size=80))
def test_any_text_is_read_or_not(text: str) -> None:
    assert_sound(read_quantity(text))


@given(st.text(alphabet="0123456789.,' -–½Ⅷ٣kmbn%$€+<>~", max_size=40))
def test_any_figures_are_read_or_not(text: str) -> None:
    assert_sound(read_quantity(text))


@given(WORDS)
def test_any_number_words_are_read_or_not(words: list[str]) -> None:
    assert_sound(read_quantity(" ".join(words)))


@given(NUMBERS)
def test_digits_say_themselves(number: int) -> None:
    plain, grouped = read_quantity(str(number)), read_quantity(f"{number:,}")

    assert plain is not None
    assert grouped is not None
    assert (plain.value, grouped.value) == (number, number)


@given(NUMBERS, st.sampled_from(sorted(COMPARATORS)))
def test_comparator_keeps_the_number(number: int, comparator: str) -> None:
    quantity = read_quantity(f"{comparator} {number}")

    assert quantity is not None
    assert quantity.value == number
    assert quantity.op is COMPARATORS[comparator]


@given(NUMBERS, NUMBERS)
def test_range_goes_upwards(first: int, second: int) -> None:
    quantity = read_quantity(f"between {first} and {second}")

    if first < second:
        assert quantity is not None
        assert (quantity.low, quantity.high) == (first, second)
    else:
        assert quantity is None
