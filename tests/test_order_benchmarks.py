"""The scorers of event pairs and of TLINKs, on lines of our own."""

from __future__ import annotations

import pytest

from benchmarks import matres
from benchmarks.order import Answer, days, figures, orders
from benchmarks.roles import Row, published_of
from eventline.model import Timeline
from tests.order.sentences import dated, day, order
from tests.small_frames import Assault, Leaving, Report, at
from tests.trees import build

TREES = (
    "Rebels NOUN 2 nsubj\nattacked:attack VERB 0 root VBD",
    "Troops NOUN 2 nsubj\nfled:flee VERB 0 root VBD",
    "Police NOUN 2 nsubj\nspoke:speak VERB 0 root VBD",
)


def timeline() -> Timeline:
    """Returns: attacked on 28 September, fled with no day, spoke on 2 October."""
    document = build(*TREES)
    return order(
        document,
        dated(at(Assault, document, "attacked"), day(2020, 9, 28)),
        dated(at(Leaving, document, "fled", 1)),
        dated(at(Report, document, "spoke", 2), day(2020, 10, 2)),
    )


def row(source: str, relation: str, target: str) -> Row:
    """Returns a gold line with one TLINK: 1, 2 and 3 are events, 4 is a day."""
    events = {
        str(number): {"tag": "EVENT_MENTION", "tokens": [str(2 * number)]}
        for number in (1, 2, 3)
    }
    time = {
        "tag": "TIMEX3",
        "tokens": [],
        "value": "2020-09-28",
        "functionInDocument": "CREATION_TIME",
    }
    link = {
        "tag": "TLINK",
        "source": [source],
        "target": [target],
        "reltype": relation,
    }
    return {
        "sentences": ["Rebels attacked", "Troops fled", "Police spoke"],
        "gold": {"markables": {**events, "4": time}, "relations": [link]},
    }


@pytest.mark.parametrize(
    ("source", "relation", "target", "is_right"),
    [
        ("1", "BEFORE", "3", True),
        ("3", "BEFORE", "1", False),
        ("3", "AFTER", "1", True),
        ("1", "INCLUDES", "3", True),
        ("1", "IS_INCLUDED", "3", False),
    ],
)
def test_the_list_and_what_is_known_are_asked(
    source: str, relation: str, target: str, is_right: bool
) -> None:
    found = list(orders(row(source, relation, target), timeline()))

    assert [(a.question, a.is_right) for a in found] == [
        ("order", is_right),
        ("decided", is_right),
    ]


def test_simultaneous_events_are_not_asked() -> None:
    assert list(orders(row("1", "SIMULTANEOUS", "3"), timeline())) == []


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("1", [("day", True), ("day given", True)]),
        ("2", [("day", False)]),
        ("3", [("day", False), ("day given", False)]),
    ],
)
def test_days_are_asked_of_events_inside_a_day(
    event: str, expected: list[tuple[str, bool]]
) -> None:
    for gold in (row(event, "IS_INCLUDED", "4"), row("4", "INCLUDES", event)):
        found = list(days(gold, timeline()))

        assert [(a.question, a.is_right) for a in found] == expected


def test_the_creation_time_is_the_publication_date() -> None:
    assert published_of(row("1", "BEFORE", "3")) == "2020-09-28"


def test_figures_are_shares() -> None:
    answers = [Answer("order", is_right, (), "") for is_right in (True, False)]

    assert next(figures(answers)) == "order      50.0 %  (1 of 2)"


def pairs(relation: str) -> Row:
    """Returns a gold line with two events that we have and one that we have not."""
    events = [
        {"id": "a", "start": 7, "end": 15, "text": "attacked"},
        {"id": "b", "start": 35, "end": 40, "text": "spoke"},
        {"id": "c", "start": 0, "end": 6, "text": "Rebels"},
    ]
    pair = {"a": "a", "b": "b", "rel": relation}
    missing = {"a": "a", "b": "c", "rel": "BEFORE"}
    return {"doc": "d", "events": events, "pairs": [pair, missing]}


@pytest.mark.parametrize(
    ("gold", "is_right"), [("BEFORE", True), ("AFTER", False), ("VAGUE", False)]
)
def test_covered_pairs_are_answered_by_what_is_known(gold: str, is_right: bool) -> None:
    given = pairs(gold)
    found = matres.matched(given, timeline())
    answers = tuple(matres.judge(given, timeline(), found))

    assert [(a.ours, a.is_right) for a in answers] == [("BEFORE", is_right)]
    assert matres.exported(given, found, answers)["relations"] == [
        {"a": "a", "b": "b", "rel": "BEFORE"}
    ]


def test_vague_pairs_count_for_precision_alone() -> None:
    answers = [
        matres.Answer("a", "b", "BEFORE", "BEFORE"),
        matres.Answer("a", "c", "VAGUE", "AFTER"),
        matres.Answer("b", "c", "AFTER", None),
    ]

    assert list(matres.figures(answers, 6)) == [
        "covered    50.0 %  (3 of 6)",
        "decided    66.7 %  (2 of 3)",
        "order     100.0 %  (1 of 1)",
        "precision  50.0 %  (1 of 2)",
    ]
