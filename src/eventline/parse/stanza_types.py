"""The parts of Stanza's objects that are read here; Stanza itself ships no types."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol


class StanzaWord(Protocol):
    """A syntactic word; its fields are None until their processor has run."""

    text: str
    lemma: str | None
    upos: str | None
    xpos: str | None
    feats: str | None
    head: int | None
    deprel: str | None
    start_char: int | None
    end_char: int | None


class StanzaToken(Protocol):
    """A token: one word, or several for a multiword token; `ner` is its name tag."""

    text: str
    words: Sequence[StanzaWord]
    misc: str | None
    ner: str | None
    spaces_after: str
    start_char: int | None
    end_char: int | None


class StanzaSentence(Protocol):
    """A sentence of tokens."""

    tokens: Sequence[StanzaToken]


class StanzaDocument(Protocol):
    """A document; `text` is None where it was built without its text."""

    text: str | None
    sentences: Sequence[StanzaSentence]


class Processor(Protocol):
    """One step of a pipeline; the tokenizer takes text, the others a document."""

    def process(self, document: str | StanzaDocument) -> StanzaDocument:
        """Returns the document with this step's fields filled."""


class Pipeline(Protocol):
    """What is used of `stanza.Pipeline`: its loaded steps by name."""

    processors: Mapping[str, Processor]


MakeDocument = Callable[[list[list[dict[str, object]]]], StanzaDocument]
"""The type of `stanza.Document`: a list of token entries for each sentence."""
