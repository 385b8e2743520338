"""The frozen parses are complete, and what the embedded model still says."""

from __future__ import annotations

from pathlib import Path

import pytest

from eventline.parse import Parser, load_stanza
from tests.freeze import freeze, read_texts, sources, table_texts
from tests.parse.fake_stanza import fake_parser
from tests.parsed import ROOT, frozen, key_of, parsed, parses_of, read_newdocs

every_source = pytest.mark.parametrize(
    "source", sources(), ids=lambda source: source.relative_to(ROOT).as_posix()
)


@every_source
def test_every_text_is_frozen(source: Path) -> None:
    frozen_keys = list(read_newdocs(parses_of(source)))

    assert frozen_keys == list(read_texts(source)), "run: python -m tests.freeze"


@pytest.mark.live
def test_the_embedded_model_says_the_same() -> None:
    """Reports drift; another processor may round a few decisions differently."""
    parser: Parser = load_stanza()
    texts = [
        (source, text) for source in sources() for text in read_texts(source).values()
    ]
    documents = parser.parse_many(text for _, text in texts)
    drifted = [
        f"{source.stem}: {text[:60]}"
        for (source, text), document in zip(texts, documents, strict=True)
        if document.sentences != parsed(source, text).sentences
    ]

    assert len(drifted) <= len(texts) // 100, drifted


def test_a_text_without_a_parse_names_the_command() -> None:
    with pytest.raises(LookupError, match=r"python -m tests\.freeze"):
        frozen("examples/articles/zarhan_valley.txt", key_of("Another text."))


def test_texts_are_found_in_arrays_of_tables() -> None:
    tables = {
        "title": "no table",
        "example": [{"text": "One."}, {"phrase": "two"}],
        "group": {"counterexample": [{"text": "Three."}, {"text": 4}]},
    }

    assert list(table_texts(tables)) == ["One.", "Three."]


def test_only_new_texts_are_parsed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.freeze.parses_of", lambda _: tmp_path / "a.conllu")
    source = tmp_path / "a.toml"
    rows = ['[[example]]\ntext = "Rain fell."\n', '[[example]]\ntext = "It stopped."\n']
    source.write_text(rows[0], encoding="utf-8")
    first = freeze(fake_parser(), source, only_missing=False)
    source.write_text("\n".join(reversed(rows)), encoding="utf-8")
    read_newdocs.cache_clear()
    second = freeze(fake_parser(), source, only_missing=True)
    read_newdocs.cache_clear()

    assert (first, second) == (1, 1)
    assert list(read_newdocs(tmp_path / "a.conllu")) == [
        key_of("It stopped."),
        key_of("Rain fell."),
    ]
