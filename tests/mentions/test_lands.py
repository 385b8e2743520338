"""Names that a text shows to be lands, whatever the parser took them for."""

from __future__ import annotations

import attrs

from eventline.mentions.entities import find_entities
from eventline.model import Document, Kind, Name, NameKind
from tests.trees import build

DENIED = """
Maravia PROPN 2 nsubj
denied:deny VERB 0 root
it PRON 2 obj
"""
TROOPS = """
Maravian ADJ 2 amod
troops:troop NOUN 3 nsubj
left:leave VERB 0 root
"""
BORDER = """
Norda PROPN 3 nmod:poss
's PART 1 case
border NOUN 4 nsubj
closed:close VERB 0 root
"""
GUARD = """
The DET 3 det
coast NOUN 3 compound
guard NOUN 4 nsubj
said:say VERB 0 root
"""


def named(document: Document, last: int, kind: NameKind) -> Document:
    """Returns the document with a name of one word in its first sentence."""
    first, *others = document.sentences
    name = Name(last, last, kind)
    return attrs.evolve(
        document, sentences=(attrs.evolve(first, names=(name,)), *others)
    )


def kinds(document: Document) -> dict[str | None, Kind]:
    """Returns the kinds of a document's names."""
    return {m.name: m.kind for m in find_entities(document)}


def test_a_name_with_a_people_is_a_land() -> None:
    document = named(build(DENIED, TROOPS), 1, NameKind.PERSON)

    assert kinds(document)["Maravia"] is Kind.PLACE


def test_a_name_without_a_people_stays_a_person() -> None:
    document = named(build(DENIED), 1, NameKind.PERSON)

    assert kinds(document)["Maravia"] is Kind.PERSON


def test_a_name_with_a_border_is_a_land() -> None:
    document = named(build(BORDER), 1, NameKind.PERSON)

    assert kinds(document)["Norda"] is Kind.PLACE


def test_a_name_has_a_capital() -> None:
    document = named(build(GUARD), 3, NameKind.ORGANIZATION)

    assert [*kinds(document)] == [None]
