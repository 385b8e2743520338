"""Texts tokenised side by side have the tokens and sentences that each has alone."""

from __future__ import annotations

import pytest

from benchmarks.batch import ARTICLES
from eventline.parse import read_conllu
from eventline.parse.sentences import Tokens, copy_text, read_tokens
from eventline.parse.stanza_parser import load_pipeline
from eventline.parse.stanza_types import Pipeline
from tests.freeze import sources
from tests.parsed import parses_of, read_newdocs

pytestmark = pytest.mark.live

Found = list[tuple[Tokens, ...] | None]

ODD = [
    "",
    " ",
    "Yes",
    "...",
    "\n\n\n",
    "They didn't. It can't be; he'd gone.\n\nShe's here\n\n\nA last line",
    "no end " * 300,
    "A long one goes on. " * 80 + "\n\nA short one follows.",
    "x" * 256 + " and " + "7" * 200,
    "\ud800 \x00 שלום 👨 soft\u00adhyphen\u200b.",
]


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return load_pipeline()


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Returns copies of texts as the tokenizer reads them."""
    frozen = [
        read_conllu(text).text
        for source in sources()
        for text in [*dict(read_newdocs(parses_of(source))).values()][::9]
    ]
    articles = [path.read_text("utf-8") for path in sorted(ARTICLES.glob("*.txt"))]
    return [copy_text(text).copied.text for text in (*ODD, *frozen, *articles)]


def side_by_side(pipeline: Pipeline, texts: list[str]) -> Found:
    """Returns the tokens of each text, None where it must be read alone."""
    from eventline.parse.stanza_inside import BulkTokenizer

    tokenizer = BulkTokenizer.of(pipeline.processors["tokenize"])
    assert tokenizer is not None
    return [found and read_tokens(found) for found in tokenizer.read(texts)]


def test_texts_are_tokenised_as_each_alone(
    pipeline: Pipeline, texts: list[str]
) -> None:
    alone = [text and pipeline.processors["tokenize"].process(text) for text in texts]
    expected = [read_tokens(found) if found else () for found in alone]
    found = side_by_side(pipeline, texts)
    left = [text for text, tokens in zip(texts, found, strict=True) if tokens is None]

    assert [
        tokens if tokens is not None else known
        for tokens, known in zip(found, expected, strict=True)
    ] == expected
    assert all(len(text) > 999 for text in left)
    assert len(left) < len(texts) / 10


def test_the_order_of_texts_changes_nothing(
    pipeline: Pipeline, texts: list[str]
) -> None:
    forth = side_by_side(pipeline, texts[:200])

    assert side_by_side(pipeline, texts[:200][::-1]) == forth[::-1]
    assert side_by_side(pipeline, []) == []
