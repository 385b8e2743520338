"""No pattern of the package takes more than twice as long for twice the text."""

from __future__ import annotations

import itertools
import time

import pytest

from eventline.parse.aside_rules import DATELINE
from tests.safety.conftest import Measure
from tests.safety.patterns import Pattern, package_patterns

SIZES = (2_000, 4_000, 8_000, 16_000)
DOUBLING = 2.6
MOST_SECONDS = 0.05
SHORTEST_SECONDS = 0.005
"""Below this a clock says nothing of growth."""

MATCHED = {DATELINE.pattern}
"""What is only matched where a paragraph begins, and never searched for."""


@pytest.fixture(scope="module")
def patterns() -> tuple[Pattern, ...]:
    return package_patterns()


@pytest.mark.safety("R1")
def test_all_patterns_are_found(patterns: tuple[Pattern, ...]) -> None:
    modules = {pattern.module for pattern in patterns}

    assert len(patterns) > 200
    assert {"eventline.mentions.time_rule", "eventline.parse.aside_rules"} <= modules


@pytest.mark.safety("R1")
def test_four_times_the_text_takes_no_sixteen_times_the_time(
    patterns: tuple[Pattern, ...],
) -> None:
    slow = [
        f"{pattern.module}: {pattern.source[:80]} on {piece[:20]!r}"
        for pattern in patterns
        for piece in pattern.pieces
        if _is_slow(pattern, piece)
    ]

    assert slow == []


@pytest.mark.long
@pytest.mark.safety("R1")
def test_doubling_a_text_costs_at_most_two_and_a_half_times(
    patterns: tuple[Pattern, ...], measured: Measure
) -> None:
    costs = {
        (pattern.source, piece): [_best(pattern, piece, size) for size in SIZES]
        for pattern in patterns
        for piece in pattern.pieces
    }
    growth = {
        key: max(later / max(before, SHORTEST_SECONDS) for before, later in _pairs(row))
        for key, row in costs.items()
    }
    longest = max(row[-1] for row in costs.values())
    measured(
        "R1",
        f"{len(patterns)} patterns, {len(costs):,} attacks: doubling costs at most "
        f"{max(growth.values()):.1f} times, {longest * 1000:.0f} ms at 16,000",
    )

    assert [key for key, factor in growth.items() if factor > DOUBLING] == []
    assert [key for key, row in costs.items() if row[-1] > MOST_SECONDS] == []


def _is_slow(pattern: Pattern, piece: str) -> bool:
    """Says whether 16,000 characters take long, or far over four times 4,000's."""
    limit = max(_seconds(pattern, piece, SIZES[1]), SHORTEST_SECONDS) * DOUBLING**2
    limit = min(limit, 3 * MOST_SECONDS)
    return (
        _seconds(pattern, piece, SIZES[-1]) > limit < _best(pattern, piece, SIZES[-1])
    )


def _pairs(row: list[float]) -> list[tuple[float, float]]:
    return list(itertools.pairwise(row))


def _best(pattern: Pattern, piece: str, size: int) -> float:
    return min(_seconds(pattern, piece, size) for _ in range(3))


def _seconds(pattern: Pattern, piece: str, size: int) -> float:
    """Returns the processor time of finding every match, others' work left out."""
    text = piece * (size // len(piece))
    regex = pattern.regex
    start = time.process_time()
    if pattern.source in MATCHED:
        regex.match(text)
    else:
        for _ in regex.finditer(text):
            pass
    return time.process_time() - start
