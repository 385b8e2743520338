"""Paragraphs: blank lines, one line a paragraph, and hard-wrapped text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.parse.paragraphs import find_paragraphs, is_heading

WRAPPED = """\
The harbour town of Elmvik was cut off on Tuesday after the river rose above
the level of the old bridge for the second time in a week and rescuers were
forced to use boats. Officials said that at least 30 families had been moved
to a school in the upper town.
A spokeswoman for the council said that the water would fall by Thursday and
that Mrs. Dahl, the mayor, had asked the government for help with the repair
of the bridge."""


def texts(text: str) -> list[str]:
    return [paragraph.span.of(text) for paragraph in find_paragraphs(text)]


def headings(text: str) -> list[bool]:
    return [paragraph.is_heading for paragraph in find_paragraphs(text)]


@pytest.mark.parametrize(
    "newline", ["\n", "\r\n", "\r", "\u2028", "\u0085", "\x0b"], ids=ascii
)
def test_a_blank_line_ends_a_paragraph(newline: str) -> None:
    text = f"One came.{newline} \t{newline}Two went."

    assert texts(text) == ["One came.", "Two went."]


def test_a_paragraph_separator_ends_a_paragraph() -> None:
    assert texts("First the rain\u2029then the flood") == [
        "First the rain",
        "then the flood",
    ]


def test_a_newline_after_a_closed_sentence_ends_a_paragraph() -> None:
    text = "The bank closed.\n“We are sorry.”\nIt opens on Monday."

    assert texts(text) == [
        "The bank closed.",
        "“We are sorry.”",
        "It opens on Monday.",
    ]


def test_a_headline_line_is_a_paragraph() -> None:
    text = "Bank closes three branches\nThe bank closed three branches on Monday."

    assert texts(text) == [
        "Bank closes three branches",
        "The bank closed three branches on Monday.",
    ]
    assert headings(text) == [True, False]


def test_a_line_that_goes_on_in_lower_case_is_joined() -> None:
    text = "The bank closed three\nbranches on Monday."

    assert texts(text) == [text]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=ascii)
def test_each_kind_of_newline_counts_once(newline: str) -> None:
    text = f"The bank closed three{newline}branches on Monday."

    assert texts(text) == [text]


def test_hard_wrapped_text_is_joined() -> None:
    assert [text.split()[0] for text in texts(WRAPPED)] == ["The", "A"]


def test_a_headline_above_hard_wrapped_text_stays_apart() -> None:
    text = "Flood cuts off Elmvik\n" + WRAPPED

    assert texts(text)[0] == "Flood cuts off Elmvik"
    assert headings(text) == [True, False, False]


def test_a_nearly_full_line_is_no_headline() -> None:
    text = (
        "The harbour town of Elmvik was cut off on Tuesday after the river rose above\n"
        "the level of the old bridge and rescuers came by boat to Lower\n"
        "Elmvik and to the school."
    )

    assert texts(text) == [text]


def test_hard_wrapped_capitals_are_joined() -> None:
    text = WRAPPED.upper()

    assert texts(text) == [paragraph.upper() for paragraph in texts(WRAPPED)]


def test_headlines_in_capitals_stay_apart() -> None:
    text = "FLOOD CUTS OFF ELMVIK\nMAYOR ASKS FOR HELP\nBRIDGE IS CLOSED"

    assert texts(text) == text.split("\n")


def test_an_abbreviation_at_a_full_line_does_not_end_a_paragraph() -> None:
    text = (
        "Rescuers moved thirty families to a school on Tuesday and waited for Mrs.\n"
        "Dahl, the mayor, who had asked the government for help with the repair of\n"
        "the bridge, which was damaged by the flood."
    )

    assert texts(text) == [text]


@pytest.mark.parametrize("end", ["and Mrs.", "and the", "with"])
def test_an_unfinished_line_does_not_end_a_paragraph(end: str) -> None:
    text = f"The mayor met the union {end}\nDahl family in Elmvik."

    assert texts(text) == [text]


def test_a_notice_is_a_paragraph() -> None:
    text = "The army left Tarvo\nADVERTISEMENT\nand came back."

    assert texts(text) == text.split("\n")


def test_bullets_are_paragraphs() -> None:
    text = "What is known\n• Two men were held\n• One woman was freed"

    assert texts(text) == text.split("\n")


def test_blanks_around_lines_belong_to_no_paragraph() -> None:
    text = "\n  \n\tThe rain fell.  \n\n\n  It stopped.\u00a0\n"

    assert texts(text) == ["The rain fell.", "It stopped."]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\t\r\n\u2029"])
def test_text_without_a_visible_character_has_no_paragraph(text: str) -> None:
    assert find_paragraphs(text) == ()


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("Rivals agree to a truce", True),
        ("Rivals agreed to a truce.", False),
        ("“We agreed.”", False),
        ("Will they agree?", False),
        ("***", False),
        ("Rivals agreed,", False),
        ("and " * 31, False),
        ("Two men walk past the bank. (Photo: Ana Ruiz)", False),
        ("Sen. Dahl meets Prof. Ruiz", True),
    ],
)
def test_a_heading_is_short_and_not_closed(paragraph: str, expected: bool) -> None:
    assert is_heading(paragraph) == expected


def test_the_last_paragraph_heads_nothing() -> None:
    assert headings("Rivals agree to a truce") == [False]


@given(st.text(alphabet=st.sampled_from("aB. \n\r\t\u2028\u2029\x0c,-")))
def test_paragraphs_hold_every_visible_character_in_order(text: str) -> None:
    spans = [paragraph.span for paragraph in find_paragraphs(text)]
    held = "".join(span.of(text) for span in spans)

    assert "".join(held.split()) == "".join(text.split())
    assert spans == sorted(spans)
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
