"""Times and quantities alone: the same values as in the timeline, from any source."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable

import attrs
import pytest

import eventline
from eventline import EventlineError, Extractor, find_quantities, find_times
from eventline.model import Article, Document
from tests.fake_parser import ATTACK, TEXT, FakeParser
from tests.parsed import ROOT, parsed_article
from tests.trees import build

INDEX = (ROOT / "examples" / "articles" / "articles.jsonl").read_text("utf-8")
PUBLISHED = {row["id"]: row["published"] for row in map(json.loads, INDEX.splitlines())}

every_article = pytest.mark.parametrize("name", PUBLISHED)


@every_article
@pytest.mark.parametrize("is_dated", [True, False], ids=["dated", "undated"])
def test_times_are_those_of_the_timeline(name: str, is_dated: bool) -> None:
    document, published = parsed_article(name), PUBLISHED[name] if is_dated else None
    timeline = eventline.extract(document, published=published)
    found = find_times(document, published=published)

    assert found == timeline.times
    assert [t.to_dict() for t in found] == json.loads(timeline.to_json())["timexes"]


@every_article
def test_quantities_are_those_of_the_timeline(name: str) -> None:
    document = parsed_article(name)
    timeline = eventline.extract(document)
    found = find_quantities(document)

    assert found == timeline.quantities
    assert [q.to_dict() for q in found] == json.loads(timeline.to_json())["quantities"]


@every_article
def test_every_text_is_the_slice_at_its_offsets(name: str) -> None:
    document = parsed_article(name)
    found = (*find_times(document), *find_quantities(document))

    assert [f.text for f in found] == [f.span.of(document.text) for f in found]


@pytest.mark.parametrize(
    "source", [TEXT, Article(TEXT), ATTACK], ids=["text", "article", "document"]
)
def test_every_source_gives_the_same(source: str | Article | Document) -> None:
    (monday,) = find_times(source, published="2023-09-15", model=FakeParser())

    assert (monday.text, monday.timex.value) == ("Monday", "2023-09-11")
    assert find_quantities(source, model=FakeParser()) == ()


def test_publication_date_of_an_article_is_its_anchor() -> None:
    article = Article(TEXT, published=datetime.date(2023, 9, 15))
    (monday,) = Extractor(FakeParser()).find_times(article)

    assert monday.timex.value == "2023-09-11"


def test_without_a_publication_date_no_day_is_invented() -> None:
    (monday,) = find_times(ATTACK)

    assert (monday.timex.value, monday.timex.interval) == ("XXXX-WXX-1", None)


def test_dated_clause_without_an_event_is_no_fault() -> None:
    document = build("""
        Three NUM 2 nummod
        bodies:body NOUN 4 nsubj:pass NNS
        were:be AUX 4 aux:pass VBD
        found:find VERB 0 root VBN Tense=Past|VerbForm=Part
        on ADP 6 case
        Monday PROPN 4 obl NNP
    """)
    timeline = eventline.extract(document, published="2023-09-15")

    assert [t.text for t in timeline.times] == ["Monday"]
    assert timeline.times == find_times(document, published="2023-09-15")


def test_parser_is_loaded_once() -> None:
    extractor = Extractor(FakeParser())
    parser = extractor.load()
    extractor.find_times(TEXT)
    extractor.find_quantities(TEXT)

    assert extractor.load() is parser


@pytest.mark.parametrize("find", [find_times, find_quantities])
@pytest.mark.parametrize("source", [b"bytes", None, 7, ["Rebels fled."]], ids=repr)
def test_what_is_no_text_is_refused(
    find: Callable[[object], object], source: object
) -> None:
    with pytest.raises(EventlineError, match="the text must be a str"):
        find(source)


def test_too_long_a_text_is_refused() -> None:
    extractor = Extractor(FakeParser(), max_characters=10)

    with pytest.raises(EventlineError, match="the limit is 10"):
        extractor.find_quantities(TEXT)


def test_what_is_found_is_frozen() -> None:
    (monday,) = find_times(ATTACK)

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        monday.text = "Tuesday"  # type: ignore[misc] # that it fails is the point
