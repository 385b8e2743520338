"""The scorer of attributions, on an invented article."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.attribution import (
    Compared,
    Said,
    Telling,
    compare,
    figures,
    gold_of,
    mistakes,
    tellings_of,
)
from eventline.model import Span

TEXT = "Orr said the mill had closed and Vell had left. Vell denied it. Haan smiled."
ORR, VELL, HAAN = Span(0, 3), Span(48, 52), Span(64, 68)
CLOSED, DENIED = Span(9, 46), Span(60, 62)
GOLD = Said((ORR,), (CLOSED,))


def telling(source: Span, content: Span, trigger: Span) -> Telling:
    return Telling(Said((source,), (content,)), "statement", trigger)


def sorts(*tellings: Telling, gold: tuple[Said, ...] = (GOLD,)) -> list[str]:
    return [sort for sort, _ in compare(gold, tellings).tellings]


RIGHT = telling(ORR, CLOSED, Span(4, 8))


def test_gold_is_read_with_source_and_content() -> None:
    spans = {
        "T1": {"spans": [[0, 3]]},
        "T2": {"spans": [[9, 28], [33, 46]]},
        "T3": {"spans": [[4, 8]]},
    }
    links = ["E1\tCue:T3 Source:T1 Content:T2", "E2\tCue:T3 Content:T2", "A1\tNested"]

    found = gold_of({"gold": {"spans": spans, "links": links}})

    assert found == (Said((ORR,), (Span(9, 28), Span(33, 46))),)


def test_an_entry_tells_by_its_roles_and_by_its_source() -> None:
    def at(start: int, end: int) -> dict[str, Any]:
        return {"start": start, "end": end}

    entry = {
        "frame": "claim",
        "trigger": at(4, 8),
        "sentence": at(0, 47),
        "roles": {"speaker": [at(0, 3)], "content": [at(9, 46)]},
        "attribution": {"source": at(48, 52)},
    }

    found = tellings_of({"entries": [entry]})

    assert [t.said for t in found] == [GOLD, Said((VELL,), (Span(0, 47),))]


def test_half_of_the_content_is_enough() -> None:
    assert sorts(telling(ORR, Span(9, 28), Span(4, 8))) == ["right"]


def test_a_second_telling_of_what_is_found_comes_again() -> None:
    assert sorts(RIGHT, RIGHT) == ["right", "again"]


@pytest.mark.parametrize(
    ("wrong", "sort"),
    [
        (telling(ORR, Span(33, 37), Span(42, 46)), "nested"),
        (telling(Span(33, 37), Span(42, 46), Span(38, 41)), "inside"),
        (telling(ORR, DENIED, Span(53, 59)), "speaker"),
        (telling(VELL, CLOSED, Span(53, 59)), "content"),
        (telling(HAAN, DENIED, Span(53, 59)), "neither"),
    ],
)
def test_what_is_not_used_is_of_a_sort(wrong: Telling, sort: str) -> None:
    assert sorts(RIGHT, wrong) == ["right", sort]


@pytest.mark.parametrize(
    ("found", "miss"),
    [
        (telling(ORR, Span(9, 17), Span(4, 8)), "cut"),
        (telling(VELL, CLOSED, Span(4, 8)), "misplaced"),
        (telling(VELL, DENIED, Span(53, 59)), "untold"),
    ],
)
def test_what_is_missed_is_of_a_sort(found: Telling, miss: str) -> None:
    assert compare([GOLD], [found]).gold == ((miss, GOLD),)


def test_figures_count_articles_together() -> None:
    first = compare([GOLD], [RIGHT, RIGHT])
    second = compare([GOLD], [telling(VELL, DENIED, Span(53, 59))])

    assert list(figures([first, second, Compared()])) == [
        "2 gold attributions, 3 tellings",
        "precision 33.3  recall 50.0  F 40.0",
        "told      66.7",
        "unused    1 again, 0 nested, 0 inside, 0 speaker, 0 content, 1 neither",
        "missed    0 cut, 0 misplaced, 1 untold",
    ]


def test_mistakes_are_shown_with_their_words() -> None:
    found = compare([GOLD], [telling(VELL, DENIED, Span(53, 59))])

    assert list(mistakes({"id": "a", "text": TEXT}, found)) == [
        "a neither   statement 'denied': Vell | it",
        "a untold    Orr | the mill had closed and Vell had left",
    ]
