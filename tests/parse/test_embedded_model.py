"""The parser with the models that ship with the package, and with broken ones."""

from __future__ import annotations

import logging
import shutil
import socket
from pathlib import Path
from typing import Any

import attrs
import pytest

from eventline.errors import ModelError
from eventline.parse import Parser, download_official, from_stanza, load_stanza
from eventline.parse.stanza_parser import EMBEDDED, load_pipeline
from tests.safety.hostile import HOSTILE

pytestmark = pytest.mark.live

NEWS = (
    "Mayor rules out a deal\n"
    "ELMVIK (NAP) — The mayor didn’t say on Monday whether more than 40 people had "
    "been hurt. “It’s over,” she said.\n\nPolice arrested two men."
)


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_stanza()


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A directory in Stanza's layout, built from the embedded models."""
    return shutil.copytree(EMBEDDED, tmp_path / "models")


def without_model(parser: Parser, text: str) -> object:
    return attrs.evolve(parser.parse(text), model="")


def test_news_is_parsed(parser: Parser) -> None:
    document = parser.parse(NEWS)
    sentences = [s.span.of(NEWS) for s in document.sentences]
    words = {word.text: word for s in document.sentences for word in s.words}

    assert sentences == [
        "Mayor rules out a deal",
        "ELMVIK (NAP) —",
        "The mayor didn’t say on Monday whether more than 40 people had been hurt.",
        "“It’s over,” she said.",
        "Police arrested two men.",
    ]
    assert (words["n’t"].lemma, words["arrested"].lemma) == ("not", "arrest")
    assert words["arrested"].deprel == "root"
    assert document.model == parser.name


def test_the_name_says_model_and_stanza(parser: Parser) -> None:
    import stanza

    kind, digest, version = parser.name.replace("+", "-", 1).split("-", 2)

    assert (kind, len(digest), version) == (
        "embedded",
        12,
        f"stanza-{stanza.__version__}",
    )


def test_a_copy_of_the_model_loads_by_path(parser: Parser, copied: Path) -> None:
    other = load_stanza(copied)

    assert other.name == parser.name.replace("embedded", "path")
    assert without_model(other, NEWS) == without_model(parser, NEWS)


def test_official_models_load_from_the_users_directory(
    copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (copied / "SHA256SUMS").unlink()
    monkeypatch.setenv("STANZA_RESOURCES_DIR", str(copied))

    assert load_stanza("official").name.startswith("official-")


@pytest.mark.safety("O1")
def test_loading_and_parsing_need_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)

    assert load_stanza().parse("It rained.").sentences


def test_loading_leaves_torch_and_the_log_alone() -> None:
    import torch

    log = logging.getLogger("stanza")
    before = (torch.get_num_threads(), log.level, len(log.handlers))
    load_stanza()

    assert (torch.get_num_threads(), log.level, len(log.handlers)) == before


def test_a_failed_download_is_a_model_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    import stanza

    def fail(*_: object, **__: object) -> None:
        raise ConnectionError("no route to host")

    monkeypatch.setattr(stanza, "download", fail)
    monkeypatch.setenv("STANZA_RESOURCES_DIR", str(tmp_path))

    with pytest.raises(ModelError, match="no route to host; check the connection"):
        download_official()


@pytest.mark.safety("X2")
@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:12]))
def test_hostile_text_is_parsed_with_exact_spans(parser: Parser, text: str) -> None:
    document = parser.parse(text)
    starts = [word.span.start for s in document.sentences for word in s.words]

    assert document.text == text
    assert starts == sorted(starts)
    for sentence in document.sentences:
        assert len(sentence.subtree(sentence.root)) == len(sentence.words)
        assert sentence.span.end <= len(text)


def test_many_texts_are_parsed_as_each_alone(parser: Parser) -> None:
    texts = [NEWS, *HOSTILE, "The fire was put out. No one was hurt."]
    alone = tuple(map(parser.parse, texts))

    assert parser.parse_many(texts) == alone
    assert parser.parse_many(reversed(texts)) == alone[::-1]


def test_a_document_of_stanza_is_read(parser: Parser, copied: Path) -> None:
    pipeline: Any = load_pipeline(copied)
    text = "Police arrested two men.\n\nThey didn't resist."
    document = from_stanza(pipeline(text), model=parser.name)

    assert document == parser.parse(text)


def test_an_absent_encoder_is_named(copied: Path) -> None:
    (path,) = (copied / "en" / "encoder").glob("*.pt")
    path.unlink()

    with pytest.raises(ModelError, match=f"missing en/encoder/{path.name}"):
        load_stanza(copied)


def test_names_are_found(parser: Parser) -> None:
    text = "Ana Cruz, the mayor of Lisbon, met officials of the United Nations."
    (sentence,) = parser.parse(text).sentences
    names = {
        " ".join(word.text for word in sentence.name_words(name)): name.kind
        for name in sentence.names
    }

    assert names == {
        "Ana Cruz": "person",
        "Lisbon": "place",
        "United Nations": "organization",
    }


def test_an_unparsed_document_of_stanza_is_refused(copied: Path) -> None:
    import stanza

    from eventline.errors import InputError

    pipeline = stanza.Pipeline(
        "en",
        dir=str(copied),
        package="default",
        processors="tokenize,mwt",
        download_method=None,
        device="cpu",
        verbose=False,
    )

    with pytest.raises(InputError, match="run Stanza's depparse"):
        from_stanza(pipeline("It rained."))
