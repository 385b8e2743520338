"""What quantities are found in sentences: tests/corpus/counts.toml, and small trees."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TypedDict

import pytest

from eventline.mentions.quantities import find_quantities
from eventline.mentions.times import find_times
from eventline.model import (
    Comparison,
    Quantity,
    QuantityMention,
)
from tests.parsed import parsed
from tests.trees import build, heading, span, word

CORPUS = Path("corpus/counts.toml")
TABLES = tomllib.loads((Path(__file__).parents[1] / CORPUS).read_text("utf-8"))


class Row(TypedDict, total=False):
    """One quantity of an example."""

    text: str
    op: str
    value: float
    low: float
    high: float
    unit: str
    counted: str


Found = tuple[Quantity, str | None]


def find(text: str) -> tuple[QuantityMention, ...]:
    """Returns the quantities in the frozen parse of a corpus sentence."""
    document = parsed(CORPUS, text)
    return find_quantities(document, find_times(document))


def expect(row: Row) -> Found:
    """Returns what a row of an example asks for."""
    quantity = Quantity(
        text=row["text"],
        op=Comparison(row["op"]),
        value=row.get("value"),
        low=row.get("low"),
        high=row.get("high"),
        unit=row.get("unit"),
    )
    return quantity, row.get("counted")


@pytest.mark.parametrize("example", TABLES["example"], ids=lambda e: e["text"][:40])
def test_sentence_has(
    example: dict[str, object], request: pytest.FixtureRequest
) -> None:
    if "failing" in example:
        reason = str(example["failing"])
        request.applymarker(pytest.mark.xfail(strict=True, reason=reason))
    text, rows = str(example["text"]), example["quantities"]
    assert isinstance(rows, list)
    mentions = find(text)

    assert [expect(row) for row in rows] == [
        (m.quantity, m.counted.text if m.counted else None) for m in mentions
    ]
    assert [row["text"] for row in rows] == [m.span.of(text) for m in mentions]


@pytest.mark.parametrize(
    "example", TABLES["counterexample"], ids=lambda e: e["text"][:40]
)
def test_sentence_has_none(example: dict[str, str]) -> None:
    assert example["why"]
    assert find(example["text"]) == ()


FOUND = """
At ADV 3 advmod
least:little ADJ 1 fixed
30 NUM 5 nummod
unarmed ADJ 5 amod
guards:guard NOUN 6 nsubj NNS
fled:flee VERB 0 root
"""

AFTER_OF = """
Dozens:dozen NOUN 4 nsubj NNS
of ADP 3 case
villages:village NOUN 1 nmod NNS
burned:burn VERB 0 root
"""

SISTERS = """
12 NUM 3 nsubj
guards:guard NOUN 3 nsubj NNS
fled:flee VERB 0 root
"""


@pytest.mark.parametrize(
    ("rows", "words", "number", "counted"),
    [
        (FOUND, "At least 30", "30", "guards"),
        (AFTER_OF, "Dozens", "Dozens", "villages"),
        (SISTERS, "12", "12", "guards"),
    ],
)
def test_counted_noun_is_read_from_the_tree(
    rows: str, words: str, number: str, counted: str
) -> None:
    document = build(rows)
    (mention,) = find_quantities(document)

    assert mention.span == span(document, words)
    assert mention.word == word(document, number)
    assert mention.counted == word(document, counted)


@pytest.mark.parametrize(("relation", "words"), [("obj", "over 20"), ("obl", "20")])
def test_preposition_of_the_counted_noun_is_no_comparator(
    relation: str, words: str
) -> None:
    document = build(f"""
        Drones:drone NOUN 2 nsubj NNS
        passed:pass VERB 0 root
        over ADP 5 case
        20 NUM 5 nummod
        camps:camp NOUN 2 {relation} NNS
    """)
    (mention,) = find_quantities(document)

    assert mention.span == span(document, words)


def test_what_a_time_covers_is_no_quantity() -> None:
    document = build("""
        Within ADP 3 case
        three NUM 3 nummod
        days:day NOUN 6 obl NNS
        40 NUM 5 nummod
        guards:guard NOUN 6 nsubj NNS
        fled:flee VERB 0 root
    """)
    (days,) = find_times(document)
    alone, beside = find_quantities(document), find_quantities(document, (days,))

    assert days.span == span(document, "three days")
    assert [m.quantity.unit for m in alone] == ["day", None]
    assert [m.quantity.text for m in beside] == ["40"]


def test_capital_numbers_count_in_headlines_only() -> None:
    rows = """
        Envoys:envoy NOUN 2 nsubj NNS
        met:meet VERB 0 root
        Three PROPN 4 compound
        Rivers:river PROPN 2 obj
    """

    assert find_quantities(build(rows)) == ()
    assert len(find_quantities(build(heading(rows)))) == 1


def test_number_of_a_headline_says_its_rule() -> None:
    document = build(heading("12 NUM 0 root\nmissing ADJ 1 amod"))

    assert [m.rule for m in find_quantities(document)] == ["figure"]
