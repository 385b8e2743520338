"""The frozen tokens: what the tokenizer alone made of the texts of sentences.toml.

They are kept before any rule has seen them, so the rules run in the test, without
Stanza. Those of text in capitals are in the small letters that it was read in.
`python -m tests.freeze` writes them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import attrs

from eventline.parse import Parser
from eventline.parse.paragraphs import find_paragraphs
from eventline.parse.sentences import (
    Token,
    TokenisedText,
    Tokens,
    settle_sentences,
)
from eventline.parse.tokenizer_text import make_tokenizer_text
from tests.parsed import PARSES, TESTS, key_of

SENTENCES = TESTS / "corpus" / "sentences.toml"
TOKENS = PARSES / "corpus" / "sentences.tokens"
NEW_COPY = "# copy = "

Rows = tuple[str, ...]
"""The sentences that the tokenizer found, each with tabs between its tokens."""


def row_key(text: str) -> str:
    """Returns the key of a text's tokens: that of the copy that the tokenizer reads."""
    return key_of(make_tokenizer_text(text, find_paragraphs(text)).text)


def tokenise(parser: Parser, text: str) -> Rows:
    """Returns the tokens of a text, before any rule has ended its sentences."""
    sentences = parser._read([text])[0].sentences
    return tuple("\t".join(token.form for token in tokens) for tokens in sentences)


@cache
def read_rows(path: Path) -> Mapping[str, Rows]:
    """Returns the frozen tokens of each copy, by its key."""
    if not path.exists():
        return {}
    blocks = path.read_text(encoding="utf-8").split(NEW_COPY)[1:]
    lines = [block.strip("\n").split("\n") for block in blocks]
    return {key: tuple(rows) for key, *rows in lines}


def write_rows(path: Path, rows: Mapping[str, Rows]) -> None:
    """Writes the tokens of each copy."""
    blocks = ("\n".join((NEW_COPY + key, *found, "")) for key, found in rows.items())
    path.write_text("\n".join(blocks), encoding="utf-8")


def frozen_tokens(text: str) -> TokenisedText:
    """Returns the tokenised text before any rule has ended its sentences."""
    paragraphs = find_paragraphs(text)
    copied = make_tokenizer_text(text, paragraphs)
    rows = read_rows(TOKENS)
    key = key_of(copied.text)
    if key not in rows:
        raise LookupError(
            f"{TOKENS.name} has no tokens {key}: a text or the way it is copied has "
            "changed; run: python -m tests.freeze --missing"
        )
    tokens = tuple(_place(copied.text, rows[key]))
    read = attrs.evolve(copied, text=_with_forms(copied.text, tokens))
    return TokenisedText(text, paragraphs, read, tokens)


def settled(item: TokenisedText) -> list[str]:
    """Returns the sentences that the rules make of the tokenizer's."""
    spans = [
        item.copied.original(tokens[0].start, tokens[-1].end)
        for tokens in settle_sentences(item).sentences
    ]
    return [span.of(item.text) for span in spans]


def _place(copied: str, rows: Sequence[str]) -> Iterator[Tokens]:
    """Yields the tokens of each row with their offsets in the copy."""
    end, copied = 0, _folded(copied)
    for row in rows:
        tokens = []
        for form in row.split("\t"):
            start = copied.index(_folded(form), end)
            end = start + len(form)
            tokens.append(Token(form, start, end))
        yield tuple(tokens)


def _with_forms(copied: str, sentences: Sequence[Tokens]) -> str:
    """Returns the copy with the tokens' own letters."""
    letters = list(copied)
    for token in (token for tokens in sentences for token in tokens):
        letters[token.start : token.end] = token.form
    return "".join(letters)


def _folded(text: str) -> str:
    """Returns a text of the same length in which capitals do not count."""
    return "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)
