"""The tokenizer's copy: plain characters, and the way back to the caller's text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.model import Span
from eventline.parse.asides import dateline_end
from eventline.parse.limits import LONGEST_RUN
from eventline.parse.paragraphs import find_paragraphs
from eventline.parse.tokenizer_text import (
    LONGEST_PIECE,
    LONGEST_STRETCH,
    TokenizerText,
    make_tokenizer_text,
)


def copy_of(text: str) -> TokenizerText:
    return make_tokenizer_text(text, find_paragraphs(text))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("“It’s over”", '"It\'s over"'),
        ("«Enough»", '"Enough"'),
        ("non‑stop", "non-stop"),
        ("a\u00a0b\u2009c\td", "a b c d"),
        ("a\x00b\x1fc\ud800d\ue000e", "a b c d e"),
        ("co\u00adoper\u200bation", "cooperation"),
        ("\ufeffText \u202eevil\u202c", "Text evil"),
        ("one\ntwo", "one two"),
    ],
)
def test_odd_characters_become_plain_ones(written: str, read: str) -> None:
    assert copy_of(written).text == read + "\n\n"


def test_spans_index_the_callers_text() -> None:
    text = "\ufeff  The co\u00adpilot’s plan"
    copied = copy_of(text)
    start = copied.text.index("copilot")

    span = copied.original(start, start + len("copilot's"))

    assert span.of(text) == "co\u00adpilot’s"


def test_a_run_without_a_blank_becomes_blanks() -> None:
    run = "x" * (LONGEST_RUN + 1)

    assert copy_of(f"See {run} now").text.split() == ["See", "now"]
    assert copy_of(f"See {run[1:]} now").text.split() == ["See", run[1:], "now"]


@pytest.mark.parametrize("count", [0, 1, 3000, 9000])
def test_long_texts_are_tokenised_in_stretches_of_whole_pieces(count: int) -> None:
    copied = copy_of("The rebels left the town on Monday.\n\n" * count)
    stretches = [span.of(copied.text) for span in copied.stretches()]

    assert "".join(stretches) == copied.text
    assert all(stretch.endswith("Monday.\n\n") for stretch in stretches)
    assert len(stretches) == -(-len(copied.text) // LONGEST_STRETCH)


def test_a_text_of_nothing_but_runs_is_empty() -> None:
    assert copy_of("a." * 100_000).text == ""


def test_paragraphs_stand_between_blank_lines() -> None:
    assert copy_of("Talks fail\nThey met.\n\n\nThey left.").text == (
        "Talks fail\n\nThey met.\n\nThey left.\n\n"
    )


def test_a_long_paragraph_is_cut_after_a_sentence() -> None:
    text = "The rain fell. " * 500
    pieces = copy_of(text).text.split("\n\n")[:-1]

    assert len(pieces) > 1
    assert all(len(piece) <= LONGEST_PIECE for piece in pieces)
    assert all(piece.rstrip().endswith("fell.") for piece in pieces)


def test_a_long_sentence_is_cut_at_a_blank() -> None:
    pieces = copy_of("word " * 2000).text.split("\n\n")[:-1]

    assert all(set(piece.split()) == {"word"} for piece in pieces)


@pytest.mark.parametrize(
    ("paragraph", "rest"),
    [
        ("LISBON — Two men were held.", "Two men were held."),
        ("LISBON (NAP) - Two men were held.", "Two men were held."),
        ("Lisbon (NAP) – Two men were held.", "Two men were held."),
        ("LISBON, Oct. 2 - Two men were held.", "Two men were held."),
        ("NEW DELHI, India -- “Two men were held.”", "“Two men were held.”"),
        ("NATO - the alliance - met.", "NATO - the alliance - met."),
        ("Lisbon - a port - was hit.", "Lisbon - a port - was hit."),
        ("Two men - A and B - were held.", "Two men - A and B - were held."),
    ],
)
def test_a_dateline_is_read_apart(paragraph: str, rest: str) -> None:
    plain = paragraph.replace("“", '"').replace("”", '"')

    assert paragraph[dateline_end(plain) :] == rest


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_every_character_of_the_copy_knows_its_place(text: str) -> None:
    copied = copy_of(text)

    assert len(copied.text) == len(copied.offsets)
    assert list(copied.offsets) == sorted(copied.offsets)
    assert all(0 <= offset < len(text) for offset in copied.offsets)


@given(st.text(alphabet=st.sampled_from("abc .’\n\u00ad")))
def test_a_plain_word_of_the_copy_is_the_words_of_the_text(text: str) -> None:
    copied = copy_of(text)
    for start, char in enumerate(copied.text):
        if char.isalpha():
            assert copied.original(start, start + 1).of(text) == char


def test_the_copy_of_an_empty_text_is_empty() -> None:
    assert copy_of("").text == ""
    assert Span(0, 0).of("") == ""
