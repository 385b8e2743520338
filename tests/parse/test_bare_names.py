"""Names begin after titles and descriptions, and have a capital."""

import attrs
import pytest

from eventline.model import Name, NameKind
from eventline.parse.bare_names import bare_name, bare_names, words_before
from tests.trees import build

PERSON, PLACE, ORGANIZATION = NameKind.PERSON, NameKind.PLACE, NameKind.ORGANIZATION
MISS_CORVO = """
    Miss PROPN 3 nsubj
    Corvo PROPN 1 flat
    won:win VERB 0 root
    """


def starts(name: Name) -> tuple[Name, ...]:
    """Returns the names that are left of this one of "Miss Corvo won"."""
    (sentence,) = build(MISS_CORVO).sentences
    return bare_names(attrs.evolve(sentence, names=(name,))).names


def test_a_title_is_not_of_the_name() -> None:
    assert starts(Name(1, 2, PERSON)) == (Name(2, 2, PERSON),)


@pytest.mark.parametrize("kind", [PLACE, ORGANIZATION])
def test_what_is_no_person_keeps_its_words(kind: NameKind) -> None:
    assert starts(Name(1, 2, kind)) == (Name(1, 2, kind),)


def test_a_sentence_whose_names_are_bare_is_untouched() -> None:
    (sentence,) = build(MISS_CORVO).sentences
    named = attrs.evolve(sentence, names=(Name(2, 2, PERSON),))

    assert bare_names(named) is named


@pytest.mark.parametrize(
    ("text", "is_name"),
    [("The court ruled", False), ("the court ruled", True), ("The Court ruled", True)],
)
def test_a_name_has_a_capital_where_others_have_one(text: str, is_name: bool) -> None:
    found = bare_name(Name(2, 2, ORGANIZATION), text.split())

    assert (found is not None) is is_name


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("Judge Corvo", 1),
        ("General Sir Ana Corvo", 2),
        ("interviewee Ana Corvo", 1),
        ("Ana Corvo", 0),
        ("ana corvo", 0),
        ("mayor ana corvo", 1),
        ("MAYOR ANA CORVO", 1),
        ("Rear Admiral Corvo", 2),
        ("Adm . Corvo", 2),
        ("Speaker Corvo", 1),
        ("J . R . Corvo", 0),
        ("Ana Sergeant", 0),
        ("Gen Corvo", 0),
        ("de la Corvo", 0),
        ("al-Corvo Ana", 0),
        ("Judge", 0),
        ("King", 0),
        ("President", 1),
        ("Detective", 1),
        ("vice president", 2),
    ],
)
def test_words_before_a_name_are_counted(name: str, count: int) -> None:
    assert words_before(name.split()) == count
