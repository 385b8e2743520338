"""A parser that knows one text, so that no test of the door needs a model."""

from __future__ import annotations

from pathlib import Path

import attrs

from eventline.model import Document
from tests.trees import build

ATTACK = build(
    """
    Rebels:rebel NOUN 2 nsubj NNS
    attacked:attack VERB 0 root VBD VerbForm=Fin|Tense=Past
    the DET 4 det DT
    town NOUN 2 obj NN
    on ADP 6 case IN
    Monday PROPN 2 obl NNP
    . PUNCT 2 punct .
    """
)
TEXT = ATTACK.text
BROKEN = "This text meets a fault of ours."
INTERRUPTED = "Here the reader presses Ctrl-C."


@attrs.frozen
class FakeParser:
    """Parses `TEXT`, fails on `BROKEN`, and finds no sentence in anything else."""

    name: str = "fake"

    def parse(self, text: str) -> Document:
        """Returns the known tree, or a document without sentences."""
        if text == BROKEN:
            raise KeyError("a fault of ours")
        if text == INTERRUPTED:
            raise KeyboardInterrupt
        sentences = ATTACK.sentences if text == TEXT else ()
        return Document(text, sentences, self.name)


def write(folder: Path, name: str, content: str | bytes) -> Path:
    """Writes a file of a test and returns its path."""
    path = folder / name
    encoded = content.encode() if isinstance(content, str) else content
    path.write_bytes(encoded)
    return path
