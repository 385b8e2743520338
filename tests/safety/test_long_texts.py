"""Time and memory grow with the length of a text, whatever stands in it."""

from __future__ import annotations

import pytest

from tests.safety.articles import short_texts
from tests.safety.conftest import Measure
from tests.safety.costs import Cost, cost_of

pytestmark = [pytest.mark.live, pytest.mark.long]

SHAPES = {
    "a million characters without a blank": "x" * 1_000_000,
    "500,000 times a.": "a." * 500_000,
    "2,000 nested brackets": "(" * 2_000 + "deep" + ")" * 2_000,
    "3,000 quote marks": '"' * 3_000,
    "100,000 newlines": "\n" * 100_000,
}
SPACED = {
    "2,000 nested brackets, spaced": "( " * 2_000 + "deep" + " )" * 2_000,
    "3,000 quote marks, spaced": '" ' * 3_000,
    "20,000 lines of a letter": "a\n" * 20_000,
    "a word 10,000 times": "word " * 10_000,
}
"""The same with blanks between, so that the parser gets all of it."""

LENGTHS = (150, 400, 1_200)
SIZES = (100_000, 200_000, 400_000)


@pytest.mark.safety("X3")
@pytest.mark.parametrize("name", SHAPES)
def test_hostile_shapes_take_seconds(name: str, measured: Measure) -> None:
    cost = cost_of(SHAPES[name])
    measured("X3", f"{name}: {cost.line}")

    assert cost.seconds <= 20
    assert cost.peak <= 700


@pytest.mark.safety("X3")
@pytest.mark.parametrize("name", SPACED)
def test_hostile_shapes_that_are_parsed_take_seconds(
    name: str, measured: Measure
) -> None:
    cost = cost_of(SPACED[name])
    measured("X3", f"{name}: {cost.line}")

    assert cost.seconds <= 20
    assert cost.peak <= 700


@pytest.mark.safety("X4")
def test_time_and_memory_are_linear_with_the_cap_lifted(measured: Measure) -> None:
    text = "\n\n".join(short_texts(10_000))
    text *= SIZES[-1] // len(text) + 1
    costs = [cost_of(text[:size]) for size in SIZES]
    for size, cost in zip(SIZES, costs, strict=True):
        measured("X4", f"{size:,} characters: {cost.line}, {cost.entries:,} entries")

    assert costs[2].seconds <= 2.6 * costs[1].seconds
    assert _grown(costs[2]) <= 2.6 * _grown(costs[1])


@pytest.mark.safety("X5")
def test_beyond_the_cap_a_sentence_costs_what_it_is_long(measured: Measure) -> None:
    clause = "the mayor of Ostrel said that rebels had attacked a town and "
    words = (clause * 200).split()
    sentences = [f"{' '.join(words[: length - 1])}." for length in LENGTHS]
    costs = [cost_of("\n\n".join([sentence] * 5)) for sentence in sentences]
    for length, cost in zip(LENGTHS, costs, strict=True):
        measured("X5", f"5 sentences of {length:,} words: {cost.line}")

    assert costs[2].seconds <= 10 * costs[0].seconds
    assert costs[2].seconds <= 4.5 * costs[1].seconds
    assert [len(cost.warnings) > 0 for cost in costs] == [False, True, True]


def _grown(cost: Cost) -> float:
    return cost.peak - cost.before
