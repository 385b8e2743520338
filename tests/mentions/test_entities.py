"""What entities are found in sentences: tests/corpus/entities.toml, small trees."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from eventline.mentions.countries import NamedBy, load_countries
from eventline.mentions.entities import find_entities
from eventline.model import EntityMention, Kind
from eventline.model.phrases import phrase_span
from tests.parsed import parsed
from tests.trees import build

CORPUS = Path("corpus/entities.toml")
TABLES = tomllib.loads((Path(__file__).parents[1] / CORPUS).read_text("utf-8"))
EXAMPLES = [*TABLES["example"], *TABLES["counterexample"]]


def rows(text: str) -> list[dict[str, str]]:
    """Returns the mentions of a frozen text as the corpus writes them."""
    document = parsed(CORPUS, text)
    return [_row(mention, document.text) for mention in find_entities(document)]


def _row(mention: EntityMention, text: str) -> dict[str, str]:
    row = {"text": mention.span.of(text), "kind": str(mention.kind)}
    told = {"name": mention.name, "country": mention.country}
    return row | {key: value for key, value in told.items() if value}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e["text"][:50])
def test_entities_of_the_corpus(
    example: dict[str, object], request: pytest.FixtureRequest
) -> None:
    if "failing" in example:
        reason = str(example["failing"])
        request.applymarker(pytest.mark.xfail(strict=True, reason=reason))

    assert rows(str(example["text"])) == example["mentions"]


def test_every_counterexample_gives_a_reason() -> None:
    silent = [e["text"] for e in TABLES["counterexample"] if not e.get("why")]

    assert silent == []


def test_spans_are_those_of_phrase_span() -> None:
    document = parsed(CORPUS, EXAMPLES[0]["text"])
    sentence = document.sentences[0]

    for mention in find_entities(document):
        assert mention.span == phrase_span(sentence, mention.head)


def test_typographic_apostrophe_does_not_hide_the_country() -> None:
    document = build(
        """
        Moscow PROPN 3 nmod:poss
        ’s PART 1 case
        parliament NOUN 4 nsubj
        agreed VERB 0 root
        """
    )

    assert [m.country for m in find_entities(document)] == ["RUS", "RUS"]


def test_two_nationalities_give_no_country() -> None:
    document = build(
        """
        Turkish ADJ 4 amod
        and CCONJ 3 cc
        Syrian ADJ 4 amod
        troops NOUN 5 nsubj
        left VERB 0 root
        """
    )
    troops = find_entities(document)[-1]

    assert (troops.kind, troops.country) == (Kind.GROUP, None)


def test_unknown_name_takes_the_kind_shown_elsewhere() -> None:
    document = build(
        """
        Minister PROPN 2 nmod:desc
        Ana PROPN 4 nsubj
        Velk PROPN 2 flat
        left VERB 0 root
        """,
        """
        Nobody PRON 2 nsubj
        thanked VERB 0 root
        Velk PROPN 2 obj
        """,
    )
    velk = find_entities(document)[-1]

    assert (velk.kind, velk.rule) == (Kind.PERSON, "known in text")


def test_name_without_capitals_is_no_fault() -> None:
    document = build(
        """
        aster PROPN 2 compound
        company NOUN 3 nsubj
        closed VERB 0 root
        """
    )

    assert [m.name for m in find_entities(document)][-1] is None


@pytest.mark.parametrize(
    ("words", "code", "sort"),
    [
        ("Turks", "TUR", NamedBy.DEMONYM),
        ("Frenchmen", "FRA", NamedBy.DEMONYM),
        ("South Korea", "KOR", NamedBy.NAME),
        ("SYRIA", "SYR", NamedBy.NAME),
        ("U.S.", "USA", NamedBy.NAME),
        ("N’Djamena", "TCD", NamedBy.CAPITAL),
        ("Türkiye", "TUR", NamedBy.NAME),
        ("Yugoslavia", "YUG", NamedBy.NAME),
    ],
)
def test_words_name_a_country(words: str, code: str, sort: NamedBy) -> None:
    assert load_countries().look_up(words) == (code, sort)


@pytest.mark.parametrize("words", ["us", "Syrias", "Velk", ""])
def test_words_name_no_country(words: str) -> None:
    assert load_countries().look_up(words) is None
