"""What the names that the parser found tell of noun phrases: kind, canonical form."""

from __future__ import annotations

import attrs
import pytest

from eventline.mentions.entities import find_entities
from eventline.model import Document, EntityMention, Kind
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
OBJECTIVE = """
    Rebels:rebel NOUN 2 nsubj NNS Number=Plur
    captured:capture VERB 0 root
    Beshkent PROPN 2 obj
    """
STATE = """
    Norvania PROPN 2 nsubj
    protested:protest VERB 0 root
    """
HEADLINE = """
    Norway PROPN 4 compound
    Demands PROPN 4 compound
    Troops PROPN 4 compound NNPS
    Leave PROPN 0 root
    Valley PROPN 4 flat
    """


def found(document: Document) -> list[tuple[str, Kind, str | None]]:
    """Returns words, kind and name of every mention."""
    return [(m.span.of(document.text), m.kind, m.name) for m in find_entities(document)]


def mention(document: Document, head: str) -> EntityMention:
    """Returns the first mention with this head."""
    return next(m for m in find_entities(document) if m.head.text == head)


def test_a_persons_name_is_without_title_and_article() -> None:
    document = tagged(build(MAYOR), person=("Ana Cruz",))

    assert found(document) == [
        ("The late Mayor Ana Cruz", Kind.PERSON, "Ana Cruz"),
    ]


def test_a_title_inside_the_tags_is_left_out() -> None:
    document = tagged(build(MAYOR), person=("Mayor Ana Cruz",))

    assert mention(document, "Ana").name == "Ana Cruz"


def test_a_nationality_inside_the_tags_is_left_out() -> None:
    rows = "Norwegian ADJ 2 amod\nRail PROPN 3 nsubj\nclosed VERB 0 root"
    document = tagged(build(rows), organization=("Norwegian Rail",))

    assert [(m.name, m.country) for m in find_entities(document)] == [
        (None, "NOR"),
        ("Rail", "NOR"),
    ]


def test_a_surname_that_is_a_title_stays() -> None:
    rows = "Edna PROPN 3 nsubj\nKing PROPN 1 flat\nleft VERB 0 root"
    document = tagged(build(rows), person=("Edna King",))

    assert mention(document, "Edna").name == "Edna King"


def test_a_name_that_nothing_describes_has_the_kind_of_its_tag() -> None:
    captured = mention(tagged(build(OBJECTIVE), place=("Beshkent",)), "Beshkent")

    assert (captured.kind, captured.name) == (Kind.PLACE, "Beshkent")


def test_a_tag_goes_before_what_a_verb_tells() -> None:
    rows = "Beshkent PROPN 2 nsubj\nsaid:say VERB 0 root"

    assert mention(build(rows), "Beshkent").kind is Kind.PERSON
    assert mention(tagged(build(rows), place=("Beshkent",)), "Beshkent").kind is (
        Kind.PLACE
    )


def test_a_tag_goes_before_what_a_noun_tells() -> None:
    rows = "Orrin PROPN 2 compound\nPark PROPN 3 nsubj\nsaid:say VERB 0 root"
    document = tagged(build(rows), organization=("Orrin Park",))

    assert found(document) == [("Orrin Park", Kind.ORGANIZATION, "Orrin Park")]


def test_a_place_that_may_act_stays_open() -> None:
    document = tagged(build(STATE), place=("Norvania",))

    assert mention(document, "Norvania").rule == "name"


def test_a_place_after_a_preposition_of_place_is_no_actor() -> None:
    rows = (
        "They PRON 2 nsubj\nmet:meet VERB 0 root\nin ADP 4 case\nNorvania PROPN 2 obl"
    )
    document = tagged(build(rows), place=("Norvania",))

    assert mention(document, "Norvania").rule == "tagged name"


def test_a_country_stays_a_country() -> None:
    document = tagged(
        build("Norway PROPN 2 nsubj\nleft VERB 0 root"), organization=("Norway",)
    )
    norway = mention(document, "Norway")

    assert (norway.kind, norway.country, norway.rule) == (Kind.PLACE, "NOR", "country")


def test_a_country_inside_another_name_is_none() -> None:
    rows = "Air PROPN 2 compound\nFrance PROPN 3 nsubj\nlanded VERB 0 root"
    (airline,) = find_entities(tagged(build(rows), organization=("Air France",)))

    assert (airline.kind, airline.name, airline.country) == (
        Kind.ORGANIZATION,
        "Air France",
        None,
    )


def test_a_country_under_the_top_of_a_name_is_one() -> None:
    rows = """
        Bank PROPN 4 nsubj
        of ADP 3 case
        England PROPN 1 nmod
        waited VERB 0 root
        """
    document = tagged(build(rows), organization=("Bank of England",))

    assert found(document) == [
        ("Bank of England", Kind.ORGANIZATION, "Bank of England"),
        ("England", Kind.PLACE, "England"),
    ]


def test_a_surname_is_no_country_where_the_text_names_its_bearer() -> None:
    full = "Ivo PROPN 3 nsubj\nChad PROPN 1 flat\nleft VERB 0 root"
    short = "Chad PROPN 2 nsubj\nspoke VERB 0 root"
    document = tagged(build(full, short), person=("Ivo Chad", "Chad"))

    assert [(m.kind, m.country) for m in find_entities(document)] == [
        (Kind.PERSON, None),
        (Kind.PERSON, None),
    ]


def test_the_words_below_a_names_top_are_no_mentions() -> None:
    rows = """
        Ministry PROPN 6 nsubj
        of ADP 3 case
        Health PROPN 1 nmod
        and CCONJ 5 cc
        Labour PROPN 3 conj
        answered VERB 0 root
        """
    document = tagged(build(rows), organization=("Ministry of Health and Labour",))

    assert [words for words, _, _ in found(document)] == [
        "Ministry of Health and Labour"
    ]


def test_two_persons_under_one_name_are_two() -> None:
    rows = """
        Velk PROPN 4 nsubj
        and CCONJ 3 cc
        Orr PROPN 1 conj
        met VERB 0 root
        """
    document = tagged(build(rows), person=("Velk and Orr",))

    assert [name for _, _, name in found(document)] == ["Velk", "Orr"]


def test_a_name_before_another_is_a_mention() -> None:
    rows = """
        Orrin PROPN 3 compound
        Governor PROPN 3 nmod:desc
        Ana PROPN 5 nsubj
        Cruz PROPN 3 flat
        left VERB 0 root
        """
    document = tagged(build(rows), place=("Orrin",), person=("Ana Cruz",))

    assert found(document) == [
        ("Orrin", Kind.PLACE, "Orrin"),
        ("Orrin Governor Ana Cruz", Kind.PERSON, "Ana Cruz"),
    ]


def test_a_capital_before_a_name_is_not_part_of_it() -> None:
    rows = "Lawmaker PROPN 3 nsubj\nKade PROPN 1 flat\nleft VERB 0 root"
    document = tagged(build(rows), person=("Kade",))

    assert found(document) == [("Lawmaker Kade", Kind.PERSON, "Kade")]


def test_a_noun_before_a_name_tells_its_kind() -> None:
    rows = """
        the DET 2 det
        firm NOUN 5 nsubj
        Kade PROPN 2 appos
        Velk PROPN 3 flat
        closed VERB 0 root
        """
    document = tagged(build(rows), person=("Kade Velk",))

    assert mention(document, "firm").kind is Kind.ORGANIZATION


@pytest.mark.parametrize("kind", ["person", "organization"])
def test_several_people_are_a_group(kind: str) -> None:
    rows = "Houthis PROPN 2 nsubj NNPS Number=Plur\nleft VERB 0 root"
    document = tagged(build(rows), **{kind: ("Houthis",)})

    assert mention(document, "Houthis").kind is Kind.GROUP


def test_a_plural_name_of_an_organization_is_one() -> None:
    rows = "Orrin PROPN 2 compound\nRovers PROPN 3 nsubj NNPS\nwon VERB 0 root"
    document = tagged(build(rows), organization=("Orrin Rovers",))

    assert mention(document, "Rovers").kind is Kind.ORGANIZATION


def test_capitals_of_a_headline_make_no_names() -> None:
    rows = "Zarhan PROPN 2 compound\nValley PROPN 3 nsubj\nfell VERB 0 root"
    document = tagged(build(heading(HEADLINE), rows), place=("Norway", "Zarhan Valley"))
    names = [name for _, _, name in found(document) if name]

    assert names == ["Norway", "Zarhan Valley"]


def test_a_headline_names_what_the_text_names() -> None:
    rows = (
        "Velk PROPN 2 nsubj\nQuits:quit VERB 0 root\nOver ADP 4 case\nDeal PROPN 2 obl"
    )
    text = "Ana PROPN 3 nsubj\nVelk PROPN 1 flat\nleft VERB 0 root"
    document = tagged(build(heading(rows), text), person=("Ana Velk",))

    assert [name for _, _, name in found(document)] == ["Velk", None, "Ana Velk"]


def test_a_noun_with_a_capital_is_no_name_beside_names() -> None:
    rows = (
        "Kade PROPN 2 nsubj\nleft:leave VERB 0 root\nthe DET 4 det\nSummit PROPN 2 obj"
    )

    assert mention(build(rows), "Summit").name == "Summit"
    assert mention(tagged(build(rows), person=("Kade",)), "Summit").name is None


def test_a_name_that_the_tags_miss_is_found_by_its_form() -> None:
    rows = (
        "Kade PROPN 2 nsubj\nmet:meet VERB 0 root\nAna PROPN 2 obj\nVelk PROPN 3 flat"
    )
    document = tagged(build(rows), person=("Kade",))

    assert found(document)[-1] == ("Ana Velk", Kind.PERSON, "Ana Velk")


def test_a_missed_name_takes_the_kind_that_it_has_elsewhere() -> None:
    document = build("Beshkent PROPN 2 nsubj\nsaid:say VERB 0 root", OBJECTIVE)
    second = tagged(document, place=("Beshkent",)).sentences[1]
    mixed = attrs.evolve(document, sentences=(document.sentences[0], second))

    assert mention(mixed, "Beshkent").kind is Kind.PLACE


def test_a_known_organization_is_one_whatever_its_tag() -> None:
    rows = "the DET 2 det\nKremlin PROPN 3 nsubj\nsaid:say VERB 0 root"
    document = tagged(build(rows), place=("Kremlin",))

    assert mention(document, "Kremlin").kind is Kind.ORGANIZATION
