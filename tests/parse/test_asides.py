"""Datelines, bylines, credits and notices in a paragraph."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.parse.asides import (
    dateline_end,
    ends_in_credit,
    find_asides,
    is_notice,
)
from eventline.parse.paragraphs import find_paragraphs
from eventline.parse.tokenizer_text import make_tokenizer_text


def asides(paragraph: str) -> list[str]:
    return [span.of(paragraph).strip() for span in find_asides(paragraph)]


@pytest.mark.parametrize(
    "dateline",
    [
        "VELK, Aug 7 (NAP) -",
        "VELK, Norvania (Norda) —",
        "VELK (NAP) _",
        "VELK _",
        "TARVO, Oct. 2 /NORDA/.",
        "TARVO, Oct. 2, 2019 /PNWire/ --",
        "Tarvo, 3 May 2019 -",
        "Tarvo —",
        "TARVO:",
        "Tarvo, Oct 2 (NANS):",
        "VELK. Oct 2 (Norda-Tarvo) -",
        "VELK, Oct 2 (EFN).-",
        "ST. ORREN, N.V., Sept. 26 (NPI) —",
        "PORT-ORREN/TARVO (Norda) -",
        "SAN ORREN, Ind. (Nov. 18, 2015)—",
        "VELK, Norvania (NBN)",
        "(NBN) --",
        "(Norda) –",
    ],
)
def test_a_dateline_is_an_aside(dateline: str) -> None:
    assert asides(f"{dateline} Two men were held.") == [dateline]


@pytest.mark.parametrize(
    "text",
    [
        "NATO - the alliance - met.",
        "NATO (the alliance) met.",
        "Velk — The Town — was hit.",
        "Velk, the capital, was hit - Moor fled.",
        "Moor: No truce before May.",
        "BREAKING: Rebels take Velk",
        "IN THEIR TOWN, THE YOUNG -- SOME OF THEM ARMED -- STAYED.",
        "Oct. 2 was quiet.",
        "VELK, Oct. 2 was quiet.",
    ],
)
def test_a_sentence_has_no_dateline(text: str) -> None:
    assert asides(text) == []
    assert dateline_end(text) == 0


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        (
            "By Ana Cruz VELK (NAP) - Two men were held.",
            ["By Ana Cruz", "VELK (NAP) -"],
        ),
        (
            "Two men held VELK, May 2 (NAP) - Two men were held.",
            ["VELK, May 2 (NAP) -"],
        ),
        ("[1/3] A street in Velk.", ["[1/3]"]),
        ("ADVERTISEMENT The mayor quit.", ["ADVERTISEMENT"]),
        ("Updated 5:30 p.m. The mayor quit.", ["Updated 5:30 p.m."]),
        ("He quit. (Reporting by A. Orr)", ["(Reporting by A. Orr)"]),
        ("He quit. (NAP)", ["(NAP)"]),
        ("He quit. © 2019 Norda News.", ["© 2019 Norda News."]),
        ("He quit. Read more: Velk falls", ["Read more: Velk falls"]),
    ],
)
def test_asides_stand_apart(paragraph: str, expected: list[str]) -> None:
    assert asides(paragraph) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The paper (reporting by two men) was sold.",
        "Advertisement revenue fell.",
        "Share this article of faith with them.",
        "Updated figures show a fall.",
        "The army (NAP) left.",
        "He reads more: two books a day.",
    ],
)
def test_words_of_a_sentence_are_no_asides(text: str) -> None:
    assert asides(text) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ADVERTISEMENT", True),
        ("Read more:", True),
        ("[2 of 9]", True),
        ("______", True),
        ("Last updated: May 3, 2019 at 10:15 GMT", True),
        ("More is known.", False),
        ("Related tests failed", False),
    ],
)
def test_a_notice_is_a_line_of_its_own(line: str, expected: bool) -> None:
    assert is_notice(line) is expected


def test_a_credit_ends_a_line() -> None:
    assert ends_in_credit("Smoke over Velk. (Photo: Ana Cruz)")
    assert not ends_in_credit("The paper (founded in 1990)")


@given(st.text(alphabet="AB c1.,:()[]-—©/\n"))
def test_asides_lie_apart_and_in_order(text: str) -> None:
    found = find_asides(text)

    assert all(0 <= span.start < span.end <= len(text) for span in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(st.text(alphabet="AB c1.,:()[]-—©\n"))
def test_no_visible_character_is_lost_to_asides(text: str) -> None:
    copied = make_tokenizer_text(text, find_paragraphs(text))

    assert "".join(copied.text.split()) == "".join(text.split())
    assert all(copied.aside_at(span.start) == span for span in copied.asides)
