"""Where a sentence ends, by the characters around a gap alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.parse.sentence_ends import ends_sentence, is_open


def verdict(marked: str) -> bool | None:
    """Returns what is said of the gap at the bar, which may stand beside a blank."""
    before, _, after = marked.partition("|")
    text = before + after
    start = len(text) - len(after.lstrip(" "))
    return ends_sentence(text, len(before.rstrip(" ")), start)


@pytest.mark.parametrize(
    "text",
    [
        "They left Elmvik. |The army came.",
        "They were held. |Moor was not.",
        "He left the U.S. |The army came.",
        "He works for Aster Inc. |In May he left.",
        "It ended at 5 p.m. |Nobody died.",
        "The war began in 2011. |Norvania won.",
        'It is out of fuel." |The army came.',
        'It is out of fuel." |Moor left.',
        '"Fire!" |Then he ran.',
        "Write to desk@norda.example. |Moor answers.",
        "He became a Lt. Col. |They cheered.",
        "HE LEFT TODAY. |THE ARMY CAME.",
        "What now? |Moor left.",
        'He said: "No! |Never!"',
        "(They left.) |The army came.",
    ],
)
def test_a_sentence_ends(text: str) -> None:
    assert verdict(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "the attack on Sen. |Moor",
        "met Brig. |Gen. Moor",
        "on Sept. |11 the army",
        "Barracks No. |7",
        "Cruz vs. |Moor",
        "J. |K. Moor",
        "Ben F. |Cruz",
        "in the U.S. |and Norvania",
        "U.S. |Navy ships",
        "Orr & Co. |Ltd. of Velk",
        "at 7 p.m. |Tuesday",
        "at St. |Orren",
        '"Who did it?" |he asked.',
        '"Who did it?" |Ana Cruz asked.',
        '"Why?" |Deputy Minister Ben Moor, 44, asked in parliament.',
        '"We will stay," |she said.',
        '"We won!" |- Moor wrote.',
        'He said: |"We will stay."',
        'He left.|" The army came.',
        "He left |) and came.",
        "He waited ... |and left.",
        "shares of Hello! |and others",
        "talks led by Prime Minister Theresa |May Orr",
        "the army left on Monday, |Moor said",
        "3.|5 percent",
        "the U.|S. army",
    ],
)
def test_a_sentence_goes_on(text: str) -> None:
    assert verdict(text) is False


@pytest.mark.parametrize(
    "text",
    [
        "He works for Aster Inc. |Chairman Moor",
        "men of the U.N. |Officials",
        "He met Orr. |Moor left.",
        "1. |The mayor quit.",
        "Dear All, |My name is Orr",
        "He left. |moor stayed",
        "three points: |The first",
        "was held.|The mayor",
        "the owner of Hello! |Magazine",
        "It ended ... |Moor left.",
    ],
)
def test_what_is_not_clear_is_left_to_the_tokenizer(text: str) -> None:
    assert verdict(text) is None


@pytest.mark.parametrize(
    ("text", "end", "expected"),
    [
        ("Rivals agree to a truce", 12, True),
        ("U.S. To Send Jets", 4, True),
        ("Mayor out. What now", 10, False),
        ("Write to moor@norda.example Groups", 27, False),
        ("________ Get a copy", 8, False),
        ("the year he left He was free", 16, False),
    ],
)
def test_a_heading_is_open(text: str, end: int, expected: bool) -> None:
    assert is_open(text, end, end + 1) is expected


@given(st.text(alphabet="aB1 .,!?:;'\"()-…\n"), st.data())
def test_any_gap_has_a_verdict(text: str, data: st.DataObject) -> None:
    end = data.draw(st.integers(0, len(text)))
    start = data.draw(st.integers(end, len(text)))

    assert ends_sentence(text, end, start) in (True, False, None)
    assert is_open(text, end, start) in (True, False)
