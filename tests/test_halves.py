"""An article in two halves, as two articles of one date, tells what the whole tells."""

from __future__ import annotations

import datetime
import json
import tomllib
from collections.abc import Iterator

import attrs
import pytest

from eventline import Extractor, Timeline
from eventline.model import Document, Entry, Sentence, Span
from tests.parsed import ROOT, TESTS, parsed, parsed_article

PATH = TESTS / "corpus" / "halves.toml"
CUT = tomllib.loads(PATH.read_text("utf-8"))["example"]
INDEX = (ROOT / "examples" / "articles" / "articles.jsonl").read_text("utf-8")
PUBLISHED = {row["id"]: row["published"] for row in map(json.loads, INDEX.splitlines())}


@pytest.mark.parametrize("example", CUT, ids=lambda example: example["text"][:20])
def test_cut_behind_any_paragraph_an_article_stays_the_same(
    example: dict[str, str],
) -> None:
    document = parsed(PATH, example["text"])
    published = datetime.date.fromisoformat(example["published"])
    whole = _told([document], published)

    for place in _paragraph_ends(document):
        assert _told(_cut(document, place), published) == whole


@pytest.mark.parametrize("name", ["corvane_merger", "ferry_collision", "tamboro_talks"])
def test_cut_in_the_middle_an_article_stays_the_same(name: str) -> None:
    document = parsed_article(name)
    published = datetime.date.fromisoformat(PUBLISHED[name])
    middle = document.sentences[len(document.sentences) // 2].paragraph
    (place,) = (
        n
        for n in _paragraph_ends(document)
        if document.sentences[n].paragraph == middle
    )

    assert _told(_cut(document, place), published) == _told([document], published)


def _told(
    documents: list[Document], published: datetime.date
) -> list[tuple[str, str, str]]:
    """Returns what the articles tell, merged: frames, triggers and times in order."""
    timelines = [Extractor().extract(found, published=published) for found in documents]
    merged = Timeline.merge(_named(t, str(n)) for n, t in enumerate(timelines))
    return [_said(entry) for entry in merged]


def _said(entry: Entry) -> tuple[str, str, str]:
    return entry.event.frame, entry.event.trigger.text, entry.when


def _named(timeline: Timeline, name: str) -> Timeline:
    article = attrs.evolve(timeline.article, id=name, title=None)
    return attrs.evolve(timeline, article=article)


def _paragraph_ends(document: Document) -> Iterator[int]:
    """Yields the numbers of the sentences that begin a paragraph, but the first."""
    for number, sentence in enumerate(document.sentences[1:], 1):
        if sentence.paragraph != document.sentences[number - 1].paragraph:
            yield number


def _cut(document: Document, place: int) -> list[Document]:
    """Returns the sentences before this one, and those from it on."""
    first, second = document.sentences[:place], document.sentences[place:]
    start, paragraph = second[0].span.start, second[0].paragraph
    moved = tuple(_moved(s, place, paragraph, start) for s in second)
    return [
        Document(document.text[:start], first, document.model),
        Document(document.text[start:], moved, document.model),
    ]


def _moved(sentence: Sentence, number: int, paragraph: int, cut: int) -> Sentence:
    words = tuple(
        attrs.evolve(
            word, sentence=word.sentence - number, span=_shifted(word.span, cut)
        )
        for word in sentence.words
    )
    return attrs.evolve(
        sentence,
        index=sentence.index - number,
        span=_shifted(sentence.span, cut),
        paragraph=sentence.paragraph - paragraph,
        words=words,
    )


def _shifted(span: Span, cut: int) -> Span:
    return Span(span.start - cut, span.end - cut)
