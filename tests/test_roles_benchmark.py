"""The scorer of roles, polarity and certainty, on lines of our own."""

from __future__ import annotations

from benchmarks.roles import (
    Row,
    compare,
    figures,
    gold_events,
    text_of,
    token_spans,
)
from eventline.frames import find_events
from eventline.mentions import find_mentions
from tests.trees import build

TREE = """
Orr PROPN 2 nsubj NNP
denied:deny VERB 0 root VBD
the DET 4 det DT
report:report NOUN 2 obj NN
"""


def row(polarity: str = "POS", certainty: str = "CERTAIN", arg1: str = "4") -> Row:
    return {
        "id": "a",
        "sentences": ["Orr denied the report"],
        "gold": {
            "markables": {
                "1": {
                    "tag": "EVENT_MENTION",
                    "tokens": ["2"],
                    "polarity": polarity,
                    "certainty": certainty,
                },
                "2": {"tag": "ENTITY_MENTION", "tokens": ["1"]},
                "3": {"tag": "ENTITY_MENTION", "tokens": [arg1]},
                "4": {"tag": "EVENT", "tokens": []},
            },
            "relations": [
                {"source": ["1"], "target": ["2"], "sem_role": "Arg0"},
                {"source": ["1"], "target": ["3"], "sem_role": "Arg1"},
            ],
        },
    }


def right(given: Row) -> dict[str, bool]:
    document = build(TREE)
    events = find_events(document, find_mentions(document))
    return {j.question: j.is_right for j in compare(gold_events(given), events)}


def test_all_right() -> None:
    expected = {"Arg0": True, "Arg1": True, "polarity": True, "certainty": True}

    assert expected == right(row())


def test_each_wrong_answer_counts() -> None:
    expected = {"Arg0": True, "Arg1": False, "polarity": False, "certainty": False}

    assert expected == right(row("NEG", "POSSIBLE", arg1="2"))


def test_open_values_are_not_asked() -> None:
    assert {"Arg0", "Arg1"} == right(row("", "UNDERSPECIFIED")).keys()


def test_events_of_one_side_are_not_asked() -> None:
    assert tuple(compare(gold_events(row()), ())) == ()


def test_tokens_are_counted_across_sentences() -> None:
    sentences = ["They left .", "We stayed"]
    text = text_of(sentences)

    words = [span.of(text) for span in token_spans(sentences).values()]

    assert words == ["They", "left", ".", "We", "stayed"]


def test_figures_are_shares_of_what_was_asked() -> None:
    document = build(TREE)
    events = find_events(document, find_mentions(document))
    judged = list(compare(gold_events(row(arg1="2")), events))

    lines = list(figures(judged, 2))

    assert lines[0] == "2 gold events, 1 of them found"
    assert lines[1] == "Arg0      100.0 %  (1 of 1)"
    assert lines[2] == "Arg1        0.0 %  (0 of 1)"
