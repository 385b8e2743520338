"""Text in capitals: where it stands, and which letters it keeps."""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.parse import read_conllu, to_conllu
from eventline.parse.capitals import (
    capital_sentences,
    capital_stretches,
    is_in_capitals,
    restore_case,
)
from eventline.parse.sentences import Token, copy_text
from tests.parse.fake_stanza import FakeSentence, FakeToken, FakeWord, fake_parser


def stretches(text: str) -> list[str]:
    copied = copy_text(text).copied
    return [span.of(copied.text).strip() for span in capital_stretches(copied)]


def restored(
    text: str, tags: Mapping[str, str], names: Mapping[str, str] | None = None
) -> str:
    """Returns the copy after the models have said what is a name; all else are nouns.

    There are blanks between the tokens of the text, and sentences end at full stops.
    """
    copied = copy_text(text).copied
    sentences: list[list[Token]] = [[]]
    for found in re.finditer(r"[^\s()]+|[()]", copied.text):
        sentences[-1].append(Token(found.group(), *found.span()))
        if found.group() == ".":
            sentences.append([])
    item = attrs.evolve(
        copy_text(text), sentences=tuple(tuple(s) for s in sentences if s)
    )
    chosen = capital_sentences(item)
    trees = (
        FakeSentence([judge(t.form, tags, names or {}) for t in s]) for s in chosen
    )
    return restore_case(item, chosen, trees).copied.text.strip()


def judge(form: str, tags: Mapping[str, str], names: Mapping[str, str]) -> FakeToken:
    word = FakeWord(form, upos=tags.get(form, "NOUN"))
    return FakeToken(form, words=[word], ner=names.get(form, "O"))


def propn(*forms: str) -> Mapping[str, str]:
    return dict.fromkeys(forms, "PROPN")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("REBELS TAKE VELK", True),
        ("GEN. McLEAN TOOK VELK AT 5 p.m.", True),
        ("NATO", False),
        ("NATO and the U.N. met", False),
        ("部長會議 開始前的 討論會", False),
        ("42", False),
        ("", False),
    ],
)
def test_capitals_alone_tell_nothing(text: str, found: bool) -> None:
    assert is_in_capitals(text) is found


def test_a_headline_in_capitals_is_a_stretch() -> None:
    text = "MAYOR QUITS OVER BRIDGE\n\nELMVIK (NAP) — The mayor quit on Friday."

    assert stretches(text) == ["MAYOR QUITS OVER BRIDGE"]


def test_the_dateline_belongs_to_a_text_in_capitals() -> None:
    text = "PORT VELK, 4 FEB 90 (NAP) -- [TEXT] THE MAYOR QUIT ON FRIDAY."

    assert stretches(text) == [
        "PORT VELK, 4 FEB 90 (NAP) --",
        "[TEXT]",
        "THE MAYOR QUIT ON FRIDAY.",
    ]


def test_mixed_text_has_no_stretch() -> None:
    text = "VELK, Aug 7 (NAP) - NATO and UNESCO said that NAWU would meet the WFP."

    assert stretches(text) == []


def test_names_and_first_words_keep_a_capital() -> None:
    text = "REBELS TOOK PORT VELK . THE ARMY FLED ."

    assert restored(text, propn("PORT", "VELK")) == (
        "Rebels took Port Velk . The army fled ."
    )


def test_the_words_of_a_tagged_name_keep_a_capital() -> None:
    names = {"SUPREME": "B-ORG", "COURT": "E-ORG"}

    assert restored("IT IS THE SUPREME COURT", {}, names) == "It is the Supreme Court"


def test_a_date_is_no_name() -> None:
    assert restored("IT FELL TODAY", {}, {"TODAY": "S-DATE"}) == "It fell today"


@pytest.mark.parametrize(
    ("form", "read"),
    [
        ("O'NEILL", "O'Neill"),
        ("U.S.", "U.S."),
        ("FMLN", "FMLN"),
        ("COL.", "Col."),
        ("MR", "Mr"),
        ("M-19", "M-19"),
        ("LARIOS'S", "Larios's"),
        ("ŻELAZNY", "Żelazny"),
        ("İZMİR", "İzmİr"),
    ],
)
def test_names_are_written_as_elsewhere(form: str, read: str) -> None:
    assert restored(f"WE SAW {form} THERE", propn(form)) == f"We saw {read} there"


def test_an_acronym_in_brackets_is_one_everywhere() -> None:
    assert restored("THE UNION (NAWU) MET . NAWU LEFT", propn("NAWU")) == (
        "The union (NAWU) met . NAWU left"
    )


def test_an_abbreviation_ends_no_sentence() -> None:
    tags = propn("MOOR", "U.S.")

    assert restored("GEN. MOOR AND THE U.S. ENVOY", tags) == (
        "Gen. Moor and the U.S. envoy"
    )


def test_only_sentences_in_the_stretches_are_tagged() -> None:
    item = copy_text("MAYOR QUITS\n\nThe mayor quit.")
    sentences = ((Token("MAYOR", 0, 5),), (Token("The", 13, 16),))

    assert capital_sentences(attrs.evolve(item, sentences=sentences)) == sentences[:1]


def test_words_keep_the_callers_characters() -> None:
    (sentence,) = fake_parser().parse("REBELS FLED VELK").sentences

    assert [word.text for word in sentence.words] == ["REBELS", "FLED", "VELK"]
    assert [word.cased for word in sentence.words] == ["Rebels", "fled", "velk"]


def test_the_document_in_small_letters_is_as_long() -> None:
    document = fake_parser().parse("REBELS  DIDN’T FLEE\nVELK")

    assert document.cased == "Rebels  didn’t flee\nVelk"


@given(st.text(alphabet="AbİßZ é.'(\n", max_size=60))
def test_the_copy_keeps_its_length(text: str) -> None:
    document = fake_parser().parse(text)
    words = [word for sentence in document.sentences for word in sentence.words]

    assert len(document.cased) == len(text)
    assert all(word.span.of(text) == word.text for word in words)
    assert all(len(word.cased) == len(word.text) for word in words)


def test_recased_words_come_back_from_conllu() -> None:
    document = fake_parser().parse("REBELS FLED VELK")

    assert read_conllu(to_conllu(document)) == document
