"""A pipeline of Stanza's shape that splits at blanks and stops; needs no model."""

from __future__ import annotations

import re

import attrs

from eventline.parse.stanza_parser import Parser
from eventline.parse.stanza_types import StanzaDocument

TOKEN = re.compile(r"\w+n't|\w+|[^\w\s]")


@attrs.define
class FakeWord:
    """A word that every step fills."""

    text: str
    lemma: str | None = None
    upos: str | None = None
    xpos: str | None = None
    feats: str | None = None
    head: int | None = None
    deprel: str | None = None
    start_char: int | None = None
    end_char: int | None = None


@attrs.define
class FakeToken:
    """A token with its words."""

    text: str
    misc: str | None = None
    start_char: int | None = None
    end_char: int | None = None
    spaces_after: str = " "
    ner: str | None = None
    words: list[FakeWord] = attrs.field(factory=list)


@attrs.define
class FakeSentence:
    """A sentence of tokens."""

    tokens: list[FakeToken]


@attrs.define
class FakeDocument:
    """A document, as `stanza.Document` is built: one list of entries a sentence."""

    sentences: list[FakeSentence]
    text: str | None = None

    @staticmethod
    def build(entries: list[list[dict[str, object]]]) -> FakeDocument:
        """Returns the document with these tokens."""
        sentences = [
            FakeSentence([FakeToken(str(e["text"]), str(e.get("misc"))) for e in row])
            for row in entries
        ]
        return FakeDocument(sentences)


class FakeTokenizer:
    """Splits words and stops; a contraction is a multiword token."""

    def process(self, document: str | StanzaDocument) -> FakeDocument:
        """Returns the tokens of each sentence with their offsets."""
        assert isinstance(document, str)
        sentences: list[FakeSentence] = []
        for part in re.finditer(r"[^.\n]+\.?|\.", document):
            tokens = [
                FakeToken(
                    text=found.group(),
                    misc="MWT=Yes" if found.group().endswith("n't") else None,
                    start_char=part.start() + found.start(),
                    end_char=part.start() + found.end(),
                )
                for found in TOKEN.finditer(part.group())
            ]
            sentences += [FakeSentence(tokens)] if tokens else []
        return FakeDocument(sentences, text=document)


class FakeExpander:
    """Splits "n't" off."""

    def process(self, document: str | StanzaDocument) -> FakeDocument:
        """Returns the document with words under every token."""
        assert isinstance(document, FakeDocument)
        for sentence in document.sentences:
            for token in sentence.tokens:
                is_two = token.misc == "MWT=Yes"
                forms = [token.text[:-3], "n't"] if is_two else [token.text]
                token.words = [FakeWord(form) for form in forms]
        return document


class FakeTreeMaker:
    """Hangs every word on the first, and the first on itself: no tree at all."""

    def process(self, document: str | StanzaDocument) -> FakeDocument:
        """Returns the document with heads."""
        assert isinstance(document, FakeDocument)
        tokens = [t for sentence in document.sentences for t in sentence.tokens]
        for word in (word for token in tokens for word in token.words):
            word.upos, word.head, word.deprel = "NOUN", 1, "nmod"
        return document


@attrs.define
class FakePipeline:
    """The steps by name, as `stanza.Pipeline` holds them."""

    processors: dict[str, FakeTokenizer | FakeExpander | FakeTreeMaker]


def fake_parser() -> Parser:
    """Returns a parser that runs the fake pipeline."""
    steps = {
        "tokenize": FakeTokenizer(),
        "mwt": FakeExpander(),
        "depparse": FakeTreeMaker(),
    }
    return Parser("fake", FakePipeline(steps), FakeDocument.build)
