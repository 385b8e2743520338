"""The parser around Stanza: offsets, guards, bulk parsing; on a fake pipeline."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.errors import ModelError
from eventline.model import Document
from eventline.parse.limits import LONGEST_SENTENCE
from eventline.parse.paragraphs import find_paragraphs
from eventline.parse.sentences import (
    Token,
    TokenisedText,
    cut_sentence,
    settle_sentences,
)
from eventline.parse.stanza_parser import BUNDLE, find_source, load_stanza
from eventline.parse.tokenizer_text import make_tokenizer_text
from tests.parse.fake_stanza import fake_parser

any_text = st.text(alphabet=st.characters(exclude_categories=()))


def forms(document: Document) -> list[list[str]]:
    return [[word.text for word in sentence.words] for sentence in document.sentences]


def test_words_are_the_callers_characters() -> None:
    document = fake_parser().parse("They didn’t kil\u00adl.")

    assert forms(document) == [["They", "did", "n’t", "kil\u00adl", "."]]


def test_the_document_keeps_the_text_and_names_the_model() -> None:
    document = fake_parser().parse("“Yes”\r\n")

    assert (document.text, document.model) == ("“Yes”\r\n", "fake")


def test_a_headline_is_a_sentence_of_its_own() -> None:
    text = "Mayor: no deal\nThe mayor met the union. No deal was made."
    sentences = fake_parser().parse(text).sentences

    assert [(s.span.of(text), s.paragraph, s.is_heading) for s in sentences] == [
        ("Mayor: no deal", 0, True),
        ("The mayor met the union.", 1, False),
        ("No deal was made.", 1, False),
    ]


def test_a_headline_is_not_split() -> None:
    text = "Mayor to quit\nShe goes."
    item = TokenisedText(
        text,
        find_paragraphs(text),
        make_tokenizer_text(text, find_paragraphs(text)),
        ((Token("Mayor", 0, 5),), (Token("to", 6, 8), Token("quit", 9, 13))),
    )

    assert [len(tokens) for tokens in settle_sentences(item).sentences] == [3]


@pytest.mark.parametrize(("title", "count"), [("Sen.", 1), ("men.", 2)])
def test_no_sentence_ends_in_a_title(title: str, count: int) -> None:
    text = f"They met {title} Dahl won."
    paragraphs = find_paragraphs(text)
    sentences = (
        (Token("They", 0, 4), Token("met", 5, 8), Token(title, 9, 13)),
        (Token("Dahl", 14, 18), Token("won", 19, 22), Token(".", 22, 23)),
    )
    copied = make_tokenizer_text(text, paragraphs)
    item = TokenisedText(text, paragraphs, copied, sentences)

    assert len(settle_sentences(item).sentences) == count


def test_a_dateline_is_a_sentence_of_its_own() -> None:
    text = "LISBON, Oct 2 (NAP) — Two men were held."

    assert forms(fake_parser().parse(text))[-1][0] == "Two"


def test_a_run_without_a_blank_yields_no_word() -> None:
    text = f"See {'x' * 300} now"

    assert forms(fake_parser().parse(text)) == [["See", "now"]]


def test_a_long_sentence_is_cut() -> None:
    words = forms(fake_parser().parse("word " * 400))

    assert [len(sentence) for sentence in words] == [150, 150, 100]


@pytest.mark.parametrize(
    ("mark", "length"), [(";", 100), ("—", 100), (",", 100), ("x", LONGEST_SENTENCE)]
)
def test_a_long_sentence_is_cut_after_a_mark(mark: str, length: int) -> None:
    tokens = tuple(
        Token(mark if place == 99 else "w", place, place + 1) for place in range(200)
    )

    assert [len(piece) for piece in cut_sentence(tokens)] == [length, 200 - length]


def test_a_broken_tree_is_repaired() -> None:
    (sentence,) = fake_parser().parse("Rain fell here").sentences

    assert sentence.root.text == "Rain"
    assert sentence.subtree(sentence.root) == sentence.words


@pytest.mark.parametrize("text", ["", " \n\t", "\x00\ud800", "." * 50_000])
def test_a_text_without_words_has_no_sentence(text: str) -> None:
    assert fake_parser().parse(text) == Document(text, (), "fake")


@given(st.lists(any_text, max_size=4))
def test_many_texts_are_parsed_as_each_alone(texts: list[str]) -> None:
    parser = fake_parser()

    assert parser.parse_many(texts) == tuple(map(parser.parse, texts))


def test_many_sentences_are_parsed_in_bundles() -> None:
    texts = ["One. Two. Three.", "", "Four. " * BUNDLE, "Five."]
    documents = fake_parser().parse_many(texts)

    assert [len(d.sentences) for d in documents] == [3, 0, BUNDLE, 1]
    assert forms(documents[3]) == [["Five", "."]]


def test_the_words_of_a_long_text_stand_where_it_has_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("eventline.parse.tokenizer_text.LONGEST_STRETCH", 50)
    text = "Rain fell here.\n\n" * 20
    document = fake_parser().parse(text)
    starts = [sentence.span.start for sentence in document.sentences]

    assert starts == list(range(0, len(text), len("Rain fell here.\n\n")))


@given(any_text)
def test_every_span_is_a_slice_of_the_text(text: str) -> None:
    document = fake_parser().parse(text)
    for sentence in document.sentences:
        assert [word.index for word in sentence.words] == list(
            range(1, len(sentence.words) + 1)
        )
        assert all(word.span.of(text) == word.text for word in sentence.words)
        assert sentence.span.of(text)


def test_threads_share_one_parser() -> None:
    parser = fake_parser()
    found: dict[int, Document] = {}
    threads = [
        threading.Thread(
            target=lambda n=n: found.update({n: parser.parse(f"Man {n}.")})
        )
        for n in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert {n: forms(d) for n, d in found.items()} == {
        n: [["Man", str(n), "."]] for n in range(8)
    }


@pytest.mark.parametrize("model", [None, "embedded"])
def test_the_embedded_model_is_the_default(model: str | None) -> None:
    assert find_source(model).directory.name == "embedded"


def test_an_absent_directory_is_named(tmp_path_factory: pytest.TempPathFactory) -> None:
    absent = tmp_path_factory.getbasetemp() / "nowhere"

    with pytest.raises(ModelError) as caught:
        load_stanza(str(absent))

    assert str(absent) in str(caught.value)
    assert 'model="embedded"' in str(caught.value)


def test_absent_official_models_name_the_command(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path_factory.mktemp("stanza")
    monkeypatch.setenv("STANZA_RESOURCES_DIR", str(folder))

    with pytest.raises(ModelError) as caught:
        load_stanza("official")

    assert str(folder) in str(caught.value)
    assert "eventline download" in str(caught.value)
