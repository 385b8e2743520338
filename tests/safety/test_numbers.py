"""Numbers of any text: none raises, none is infinite, none is written at length."""

from __future__ import annotations

import json
import math
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventline import Extractor
from eventline.mentions.number_phrases import read_quantity
from eventline.model import Comparison, Quantity
from tests.safety.conftest import Measure

MOST_SECONDS = 0.01
LONGEST_OUTPUT = 64

UNREAD = {
    "digits": "7" * 5000,
    "exponent": "1e999999999",
    "roman": "Ⅷ",
    "arabic": "٣٤٥",
    "full width": "３４５",
    "commas": "1,2,3,4",
    "points": "1.2.3.4",
    "long": "9" * 16,
    "scales": "1 million million million million",
}
"""What looks like a number and has no value that can be vouched for."""

any_text = st.text(alphabet=st.characters(exclude_categories=()), max_size=80)
figures = st.text(alphabet="0123456789.,' -–½Ⅷ٣３eE²kmbn%$€+<>~/", max_size=40)
numbers = any_text | figures


def check(quantity: Quantity | None) -> None:
    """Fails where a bound is infinite or no number, or the value lies outside them."""
    if quantity is None:
        return
    low = -math.inf if quantity.low is None else quantity.low
    high = math.inf if quantity.high is None else quantity.high
    given = [n for n in (quantity.low, quantity.value, quantity.high) if n is not None]

    assert all(map(math.isfinite, given))
    assert low <= high
    assert quantity.value is None or low <= quantity.value <= high


@pytest.mark.safety("N1")
@settings(max_examples=2_000)
@given(numbers)
def test_any_text_has_finite_numbers_or_none(text: str) -> None:
    check(read_quantity(text))


@pytest.mark.long
@pytest.mark.safety("N1")
def test_a_hundred_thousand_texts_have_finite_numbers_or_none(
    measured: Measure,
) -> None:
    read: list[Quantity | None] = []

    @settings(max_examples=100_000)
    @given(numbers)
    def check_one(text: str) -> None:
        read.append(read_quantity(text))
        check(read[-1])

    check_one()
    known = len([quantity for quantity in read if quantity])
    measured("N1", f"{len(read):,} texts, {known:,} with a number, no error")


@pytest.mark.safety("N2")
@pytest.mark.parametrize("words", UNREAD.values(), ids=UNREAD)
def test_what_cannot_be_vouched_for_is_left_unread(words: str) -> None:
    quantity = read_quantity(words)

    assert quantity is not None
    assert (quantity.op, quantity.value) == (Comparison.VAGUE, None)
    assert (quantity.low, quantity.high) == (None, None)


@pytest.mark.safety("N2")
def test_a_half_is_a_half() -> None:
    quantity = read_quantity("½")

    assert quantity is not None
    assert quantity.value == 0.5


@pytest.mark.live
@pytest.mark.safety("N2")
@pytest.mark.parametrize("words", UNREAD.values(), ids=UNREAD)
def test_no_number_is_written_at_length(extractor: Extractor, words: str) -> None:
    timeline = extractor.extract(f"The army killed {words} rebels on Monday.")
    numbers = [
        json.dumps(found[name])
        for found in json.loads(timeline.to_json())["quantities"]
        for name in ("value", "low", "high")
    ]

    assert [n for n in numbers if len(n) > LONGEST_OUTPUT] == []


@pytest.mark.long
@pytest.mark.safety("N2")
def test_a_number_takes_ten_milliseconds(measured: Measure) -> None:
    slowest = max(map(_seconds, UNREAD.values()))
    measured("N2", f"the slowest of {len(UNREAD)} took {slowest * 1000:.2f} ms")

    assert slowest <= MOST_SECONDS


def _seconds(words: str) -> float:
    read_quantity(words)
    start = time.process_time()
    read_quantity(words)
    return time.process_time() - start
