"""Stanza's traps, each with the guard that keeps the parser out of it."""

from __future__ import annotations

import threading

import attrs
import pytest

from eventline.parse import Parser, from_stanza
from eventline.parse.stanza_types import StanzaDocument
from tests.parse.fake_stanza import (
    FakeDocument,
    FakePipeline,
    FakeTokenizer,
    FakeTreeMaker,
    fake_parser,
)


@attrs.define
class Watched(FakeTokenizer):
    """Keeps what it was given, and how many calls were in it at once."""

    given: list[str] = attrs.field(factory=list)
    inside: int = 0
    most: int = 0
    pause: threading.Event = attrs.field(factory=threading.Event)

    def process(self, document: str | StanzaDocument) -> FakeDocument:
        """Notes the call, and stays in it for a moment."""
        self.inside += 1
        self.most = max(self.most, self.inside)
        self.given.append(str(document))
        self.pause.wait(0.002)
        found = super().process(document)
        self.inside -= 1
        return found


@pytest.fixture
def tokenizer() -> Watched:
    return Watched()


@pytest.fixture
def parser(tokenizer: Watched) -> Parser:
    steps = {"tokenize": tokenizer, "depparse": FakeTreeMaker()}
    fake = fake_parser()
    steps["mwt"] = fake._pipeline.processors["mwt"]
    return Parser("watched", FakePipeline(steps), FakeDocument.build)


def test_articles_are_tokenised_one_by_one(parser: Parser, tokenizer: Watched) -> None:
    parser.parse_many(["Rain fell.", "It rained.", "Snow fell."])

    assert tokenizer.given == ["Rain fell.\n\n", "It rained.\n\n", "Snow fell.\n\n"]


def test_the_tokenizer_never_sees_a_long_run(
    parser: Parser, tokenizer: Watched
) -> None:
    parser.parse("See " + "www.a/" * 10_000 + " now, " + "x" * 1001)

    assert max(len(run) for run in tokenizer.given[0].split()) <= 256


def test_one_call_at_a_time_reaches_the_pipeline(
    parser: Parser, tokenizer: Watched
) -> None:
    threads = [
        threading.Thread(target=parser.parse, args=("Rain fell.",)) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (len(tokenizer.given), tokenizer.most) == (8, 1)


def test_a_document_without_a_text_has_one_built_for_its_spans() -> None:
    pipeline = fake_parser()._pipeline.processors
    document = FakeTokenizer().process("Rain fell. It rained.")
    for step in ("mwt", "depparse"):
        document = pipeline[step].process(document)
    document.text = None
    found = from_stanza(document)

    assert found.text == "Rain fell . It rained . "
    assert [
        [word.span.of(found.text) for word in sentence.words]
        for sentence in found.sentences
    ] == [["Rain", "fell", "."], ["It", "rained", "."]]
