"""What the names that the parser found do for chains."""

from __future__ import annotations

from eventline.coref import find_chains
from eventline.mentions.entities import find_entities
from eventline.model import Chain, Document, Kind, Mentions
from tests.mentions.tagged import tagged
from tests.trees import build, heading

MAYOR = """
    The DET 4 det
    late ADJ 4 amod
    Mayor PROPN 4 nmod:desc
    Ana PROPN 6 nsubj
    Cruz PROPN 4 flat
    left:leave VERB 0 root
    """


def first_chain(document: Document) -> tuple[str, list[str]]:
    """Returns the name and the mentions of a document's first chain."""
    chain = chains(document)[0]
    return chain.name, [span.of(document.text) for span in chain.mentions]


def chains(document: Document) -> tuple[Chain, ...]:
    """Returns the chains of a document's entities."""
    return find_chains(document, Mentions(entities=find_entities(document))).chains


def test_a_name_is_linked_to_its_surname() -> None:
    short = "Cruz PROPN 3 nmod:poss\n's PART 1 case\nson NOUN 4 nsubj\nate VERB 0 root"
    document = tagged(build(MAYOR, short), person=("Ana Cruz", "Cruz"))

    assert first_chain(document) == ("Ana Cruz", ["The late Mayor Ana Cruz", "Cruz"])


def test_an_office_in_a_name_makes_no_other_person() -> None:
    short = "Ana PROPN 3 nsubj\nCruz PROPN 1 flat\nate VERB 0 root"
    document = tagged(build(MAYOR, short), person=("Mayor Ana Cruz", "Ana Cruz"))

    assert [chain.name for chain in chains(document)] == ["Ana Cruz"]


def test_a_surname_that_looks_like_a_plural_is_the_person() -> None:
    full = MAYOR.replace("Cruz", "Waters")
    short = "Waters PROPN 2 nsubj NNPS Number=Plur\nate VERB 0 root"
    document = tagged(build(full, short), person=("Ana Waters", "Waters"))

    assert first_chain(document) == (
        "Ana Waters",
        ["The late Mayor Ana Waters", "Waters"],
    )


def test_one_name_is_one_chain_whatever_stands_before_it() -> None:
    rows = "The DET 2 det\nUnion PROPN 3 nsubj\nstruck VERB 0 root"
    again = "They PRON 2 nsubj\njoined VERB 0 root\nUnion PROPN 2 obj"
    document = tagged(build(rows, again), organization=("The Union", "Union"))

    assert first_chain(document) == ("Union", ["The Union", "Union"])


def test_a_place_and_a_person_of_one_surname_are_two() -> None:
    rows = "They PRON 2 nsubj\nmet VERB 0 root\nin ADP 4 case\nCruz PROPN 2 obl"
    document = tagged(build(MAYOR), person=("Ana Cruz",))
    where = tagged(build(MAYOR, rows), place=("Cruz",)).sentences[1]
    both = Document(f"{document.text} They met in Cruz", (*document.sentences, where))

    assert [(c.name, c.kind) for c in chains(both)] == [
        ("Ana Cruz", Kind.PERSON),
        ("Cruz", Kind.PLACE),
    ]


def test_a_headline_gives_no_chain_its_capitals() -> None:
    rows = "Cruz PROPN 2 compound\nQuits PROPN 0 root"
    document = tagged(build(heading(rows), MAYOR), person=("Ana Cruz", "Cruz"))

    assert first_chain(document) == ("Ana Cruz", ["Cruz", "The late Mayor Ana Cruz"])
