"""The frozen parses: what the embedded parser made of every text of the tests.

Corpus files and articles have their parses in tests/parses under the same path;
`python -m tests.freeze` writes them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from eventline.model import Document
from eventline.parse.conllu import read_conllu

TESTS = Path(__file__).parent
ROOT = TESTS.parent
PARSES = TESTS / "parses"
NEWDOC = "# newdoc id = "


def key_of(text: str) -> str:
    """Returns the key that a text has in its frozen file."""
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:12]


def parses_of(source: Path) -> Path:
    """Returns the file that holds the frozen parses of a corpus file or article.

    >>> parses_of(TESTS / "corpus" / "frames" / "call.toml").relative_to(PARSES)
    PosixPath('corpus/frames/call.conllu')
    """
    base = TESTS if source.is_relative_to(TESTS) else ROOT
    return (PARSES / source.relative_to(base)).with_suffix(".conllu")


def frozen(path: str | Path, key: str) -> Document:
    """Returns the frozen parse of the text with this key.

    Args:
        path: the file that the text stands in, from the tests' folder
            (`corpus/frames/call.toml`) or the project's (`examples/articles/a.txt`).
        key: what `key_of` gives for the text.
    """
    source = next((p for p in (TESTS / path, ROOT / path) if p.exists()), ROOT / path)
    parses = parses_of(source)
    blocks = read_newdocs(parses)
    if key not in blocks:
        raise LookupError(
            f"{parses.relative_to(ROOT)} has no parse {key}: a text of {path} is new "
            "or has changed; run: python -m tests.freeze --missing"
        )
    return read_conllu(blocks[key])


def parsed(path: str | Path, text: str) -> Document:
    """Returns the frozen parse of this text of the file."""
    return frozen(path, key_of(text))


def parsed_article(name: str) -> Document:
    """Returns the frozen parse of an article of the examples, by its id."""
    path = ROOT / "examples" / "articles" / f"{name}.txt"
    return parsed(path, path.read_text(encoding="utf-8"))


@cache
def read_newdocs(parses: Path) -> Mapping[str, str]:
    """Returns the CoNLL-U of each text in a file of frozen parses, by its key."""
    if not parses.exists():
        return {}
    source = parses.read_bytes().decode()
    pieces = source.split(NEWDOC)[1:]
    return {piece.partition("\n")[0]: NEWDOC + piece for piece in pieces}
