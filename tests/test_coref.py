"""Which mentions denote the same: tests/corpus/coreference.toml, and small trees."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from eventline.coref import find_chains
from eventline.mentions.entities import find_entities
from eventline.model import Chain, Chains, Document, Kind, Mentions, Span
from tests.parsed import parsed
from tests.trees import Block, build, span

CORPUS = Path("corpus/coreference.toml")
TABLES = tomllib.loads((Path(__file__).parent / CORPUS).read_text("utf-8"))
EXAMPLES = [*TABLES["example"], *TABLES["counterexample"]]


def chains_of(document: Document) -> Chains:
    """Returns the chains of a document's entities."""
    return find_chains(document, Mentions(entities=find_entities(document)))


def rows(document: Document) -> list[dict[str, object]]:
    """Returns the chains that link something, as the corpus writes them."""
    chains = chains_of(document).chains
    linked = [chain for chain in chains if len(chain.mentions) > 1 or chain.members]
    return [_row(chain, document.text) for chain in linked]


def _row(chain: Chain, text: str) -> dict[str, object]:
    mentions = [mention.of(text) for mention in chain.mentions]
    row: dict[str, object] = {"name": chain.name, "mentions": mentions}
    return row | ({"members": list(chain.members)} if chain.members else {})


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e["text"][:50])
def test_chains_of_the_corpus(
    example: dict[str, object], request: pytest.FixtureRequest
) -> None:
    if "failing" in example:
        reason = str(example["failing"])
        request.applymarker(pytest.mark.xfail(strict=True, reason=reason))

    assert rows(parsed(CORPUS, str(example["text"]))) == example["chains"]


def test_every_counterexample_gives_a_reason() -> None:
    silent = [e["text"] for e in TABLES["counterexample"] if not e.get("why")]

    assert silent == []


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e["text"][:50])
def test_a_mention_is_in_one_chain(example: dict[str, object]) -> None:
    chains = chains_of(parsed(CORPUS, str(example["text"]))).chains
    mentions = [mention for chain in chains for mention in chain.mentions]

    assert len(mentions) == len(set(mentions))


PHONED = """
    President PROPN 2 nmod:desc
    Brandt PROPN 3 nsubj
    phoned:phone VERB 0 root
    President PROPN 5 nmod:desc
    Aster PROPN 3 obj
    """
TWO_AGREED = """
    The DET 3 det
    two NUM 3 nummod
    leaders:leader NOUN 4 nsubj NNS Number=Plur
    agreed:agree VERB 0 root
    """


def test_collective_stands_for_those_just_named() -> None:
    chain = chains_of(build(PHONED, TWO_AGREED)).chains[-1]

    assert (chain.name, chain.members) == ("Brandt and Aster", ("Brandt", "Aster"))


def test_collective_does_not_reach_over_a_paragraph_between() -> None:
    document = build(
        Block(PHONED),
        Block("Rain NOUN 2 nsubj\nfell VERB 0 root", 1),
        Block(TWO_AGREED, 2),
    )

    assert [c.members for c in chains_of(document).chains if c.members] == []


def test_of_finds_exact_mentions_only() -> None:
    document = build(PHONED)
    chains = chains_of(document)

    assert chains.of(span(document, "President Aster")) is not None
    assert chains.of(span(document, "phoned President Aster")) is None


def test_at_finds_a_mention_with_nearly_the_same_words() -> None:
    chain = Chain("Brandt", Kind.PERSON, (Span(10, 30),))
    chains = Chains((chain,))

    assert chains.at(Span(10, 34)) == chain
    assert chains.at(Span(8, 30)) == chain
    assert chains.at(Span(10, 80)) is None
    assert chains.at(Span(12, 28)) is None
    assert chains.name_at(Span(10, 30)) == "Brandt"


def test_no_mentions_give_no_chains() -> None:
    assert find_chains(Document("", ()), Mentions()) == Chains()
