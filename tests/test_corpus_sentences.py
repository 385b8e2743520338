"""Sentences of news text: what the rules make of the tokenizer's own.

The tokens are frozen; the rules run here. They are also tried on two blind tokenizers,
so that they don't come to lean on what one model happens to get right.
"""

from __future__ import annotations

import re
import tomllib

import attrs
import pytest

from eventline.parse import load_stanza
from eventline.parse.sentences import TokenisedText, Tokens
from tests.frozen_tokens import (
    SENTENCES,
    TOKENS,
    frozen_tokens,
    read_rows,
    row_key,
    settled,
)


@attrs.frozen
class Example:
    """A text and its sentences."""

    group: str
    text: str
    sentences: list[str]
    failing: str = ""


EXAMPLES = tuple(
    Example(group, **row)
    for group, rows in tomllib.loads(SENTENCES.read_text(encoding="utf-8")).items()
    for row in rows
)
RIGHT = tuple(example for example in EXAMPLES if not example.failing)


def blind(item: TokenisedText, mark: re.Pattern[str]) -> TokenisedText:
    """Returns the text as if parted at blank lines and behind this mark alone."""
    copied = item.copied.text
    sentences: list[Tokens] = []
    for token in (token for tokens in item.sentences for token in tokens):
        end = sentences[-1][-1].end if sentences else 0
        is_line = "\n" in copied[end : token.start]
        is_end = end < token.start and bool(mark.search(copied, max(0, end - 4), end))
        if sentences and not is_line and not is_end:
            sentences[-1] += (token,)
        else:
            sentences.append((token,))
    return attrs.evolve(item, sentences=tuple(sentences))


@pytest.mark.parametrize(
    "example",
    [
        pytest.param(
            example,
            id=f"{example.group}: {example.text[:50]}",
            marks=[pytest.mark.xfail(reason=example.failing)]
            if example.failing
            else [],
        )
        for example in EXAMPLES
    ],
)
def test_sentences(example: Example) -> None:
    assert settled(frozen_tokens(example.text)) == example.sentences


def test_every_frozen_copy_is_of_an_example() -> None:
    assert list(read_rows(TOKENS)) == [row_key(example.text) for example in EXAMPLES]


@pytest.mark.parametrize(
    "mark",
    [
        pytest.param(r"(?!)", id="parts nothing"),
        pytest.param(r"[.!?…:]['\")\]]*\Z", id="parts at every mark"),
    ],
)
def test_the_rules_mend_a_blind_tokenizer(mark: str) -> None:
    wrong = [
        example.text
        for example in RIGHT
        if settled(blind(frozen_tokens(example.text), re.compile(mark)))
        != example.sentences
    ]

    assert len(wrong) <= len(RIGHT) // 20, wrong


@pytest.mark.live
def test_the_embedded_parser_ends_sentences_so() -> None:
    """Reports drift: a new tokenizer may settle what the rules leave open."""
    documents = load_stanza().parse_many(example.text for example in RIGHT)
    drifted = [
        example.text
        for example, document in zip(RIGHT, documents, strict=True)
        if [sentence.span.of(example.text) for sentence in document.sentences]
        != example.sentences
    ]

    assert len(drifted) <= len(RIGHT) // 50, drifted
