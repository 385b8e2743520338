"""What one sentence of a text tells about another's names."""

import attrs
import pytest

from eventline.model import Name, NameKind
from eventline.parse.named_text import NamedWords
from eventline.parse.text_names import names_again, read_again
from tests.trees import build

PERSON, PLACE, ORGANIZATION = NameKind.PERSON, NameKind.PLACE, NameKind.ORGANIZATION
NOUNS = frozenset({"deal", "family"})


def sentence(text: str, *names: tuple[str, NameKind]) -> NamedWords:
    """Returns a sentence whose words with capitals are proper nouns."""
    words = tuple(text.split())
    tags = tuple(
        "NOUN" if w in NOUNS else "PROPN" if w[0].isupper() else "X" for w in words
    )
    return NamedWords(words, tags, tuple(at(words, name, kind) for name, kind in names))


def at(words: tuple[str, ...], name: str, kind: NameKind) -> Name:
    """Returns the name where these words stand first."""
    wanted = tuple(name.split())
    starts = range(len(words))
    first = next(n for n in starts if words[n : n + len(wanted)] == wanted)
    return Name(first + 1, first + len(wanted), kind)


def found(*told: NamedWords) -> list[list[tuple[str, NameKind]]]:
    """Returns the names of each sentence with their kinds."""
    return [
        [(" ".join(each.told(name)), name.kind) for name in each.names]
        for each in names_again(told)
    ]


@pytest.mark.parametrize(
    ("name", "told", "kind"),
    [
        ("Orrin University", PLACE, ORGANIZATION),
        ("Bank of Orrin", PLACE, ORGANIZATION),
        ("Municipality of Orrin", ORGANIZATION, PLACE),
        ("Orrin River", ORGANIZATION, PLACE),
        ("City of Orrin Fire Department", PLACE, ORGANIZATION),
        ("Orrin City", ORGANIZATION, ORGANIZATION),
        ("Orrin Department", PLACE, PLACE),
        ("Center for Orrin Bay", ORGANIZATION, ORGANIZATION),
        ("Ana Bank", PERSON, PERSON),
        ("West Bank", PLACE, PLACE),
        ("Islamic State of Orrin", ORGANIZATION, ORGANIZATION),
    ],
)
def test_a_names_noun_tells_its_kind(name: str, told: NameKind, kind: NameKind) -> None:
    assert found(sentence(f"{name} is old", (name, told))) == [[(name, kind)]]


def test_a_month_is_no_surname() -> None:
    told = (sentence("Ana May sold it", ("Ana May", PERSON)), sentence("ask May now"))
    assert found(*told, sentence("it fell in May"))[1:] == [[("May", PERSON)], []]


def test_a_thing_with_an_article_is_no_surname() -> None:
    told = (sentence("Ana Church left", ("Ana Church", PERSON)),)
    named = sentence("so did Church", ("Church", PERSON))
    assert found(*told, named, sentence("the Church is old"))[2] == []


def test_an_acronym_is_what_it_stands_for() -> None:
    told = (
        sentence("the Orrin Aid Board ( OAB ) met", ("Orrin Aid Board", ORGANIZATION)),
        sentence("then OAB rules came"),
    )

    assert found(*told)[1] == [("OAB", ORGANIZATION)]


def test_an_acronym_of_common_words_is_no_name() -> None:
    told = (
        sentence("deep mud tests ( DMT ) help", ("DMT", PLACE)),
        sentence("all like DMT", ("DMT", ORGANIZATION)),
    )

    assert found(*told) == [[], []]


def test_an_organization_in_small_letters_keeps_its_acronym() -> None:
    told = sentence("the ministry of defence ( MoD ) met", ("MoD", ORGANIZATION))

    assert found(told) == [[("MoD", ORGANIZATION)]]


def test_what_most_sentences_say_of_an_acronym_stands() -> None:
    told = (
        sentence("the Orrin Land Front ( OLF ) met", ("Orrin Land Front", PLACE)),
        *[sentence("the OLF agreed", ("OLF", ORGANIZATION))] * 2,
    )

    assert found(*told)[1] == [("OLF", ORGANIZATION)]


def test_a_storm_is_no_person_and_no_place() -> None:
    told = (
        sentence("Tropical Storm Velma grew", ("Storm Velma", PERSON)),
        sentence("later Velma hit Orrin", ("Velma", PERSON), ("Orrin", PLACE)),
    )

    assert found(*told) == [[], [("Orrin", PLACE)]]


def test_who_is_called_like_a_storm_is_a_person() -> None:
    told = (
        sentence("Hurricane Velma grew"),
        sentence("mayor Velma Orr left", ("Velma Orr", PERSON)),
        sentence("later Velma spoke", ("Velma", PERSON)),
    )

    assert found(*told)[2] == [("Velma", PERSON)]


def test_a_center_for_storms_is_no_storm() -> None:
    center = sentence(
        "the National Hurricane Center spoke",
        ("National Hurricane Center", ORGANIZATION),
    )

    assert found(center) == [[("National Hurricane Center", ORGANIZATION)]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("then Cruz spoke", [("Cruz", PERSON)]),
        ("Mr. Cruz spoke", [("Cruz", PERSON)]),
        ("the sale of Cruz Motors ended", []),
        ("the Cruz family spoke", []),
        ("a Cruz family spoke", []),
        ("Santa Cruz grew", []),
        ("a Cruz - Orr deal", []),
    ],
)
def test_a_surname_alone_is_the_persons(
    text: str, names: list[tuple[str, NameKind]]
) -> None:
    told = sentence("today Ana Cruz came", ("Ana Cruz", PERSON)), sentence(text)

    assert found(*told)[1] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("shares in Ostra fell", [("Ostra", ORGANIZATION)]),
        ("the University of Ostra grew", []),
        ("the Ostra of Velm grew", []),
        ("the Ostra Valley grew", []),
    ],
)
def test_a_name_is_one_wherever_it_stands_alone(
    text: str, names: list[tuple[str, NameKind]]
) -> None:
    told = sentence("then Ostra grew", ("Ostra", ORGANIZATION)), sentence(text)

    assert found(*told)[1] == names


def test_what_few_sentences_take_for_a_name_is_none_elsewhere() -> None:
    told = sentence("then Ostra grew", ("Ostra", ORGANIZATION))
    others = [sentence("all of Ostra fell")] * 2

    assert found(told, *others)[1:] == [[], []]


def test_the_longest_of_names_is_marked() -> None:
    told = (
        sentence("then Ostra grew", ("Ostra", ORGANIZATION)),
        sentence("then Ostra Lines grew", ("Ostra Lines", ORGANIZATION)),
        sentence("fans of Ostra Lines"),
    )

    assert found(*told)[2] == [("Ostra Lines", ORGANIZATION)]


def test_sentences_of_the_same_names_are_untouched() -> None:
    rows = """
        Corvo PROPN 2 nsubj
        won:win VERB 0 root
        """
    (plain,) = build(rows).sentences
    named = attrs.evolve(plain, names=(Name(1, 1, PERSON),))

    again = read_again([named, plain])

    assert (again[0] is named, again[1].names) == (True, (Name(1, 1, PERSON),))
