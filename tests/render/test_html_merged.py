"""The page of several articles: every telling with its article."""

from __future__ import annotations

import json
from itertools import chain

import attrs
import pytest

from eventline import Extractor
from eventline.model import Timeline
from eventline.render.html import to_fragment, to_html
from tests.parsed import ROOT, parsed_article
from tests.render.page_parts import Parts, read_page

INDEX = (ROOT / "examples" / "articles" / "articles.jsonl").read_text("utf-8")


def part(row: dict[str, str]) -> Timeline:
    """Returns the timeline of an example article, with its id."""
    timeline = Extractor().extract(
        parsed_article(row["id"]), published=row["published"], title=row["title"]
    )
    article = attrs.evolve(timeline.article, id=row["id"])
    return attrs.evolve(timeline, article=article)


@pytest.fixture(scope="module")
def merged() -> Timeline:
    """Gives one timeline of three articles."""
    rows = map(json.loads, INDEX.splitlines())
    return Timeline.merge(part(r) for r in rows if r["id"].startswith("san_telmo"))


@pytest.fixture(scope="module")
def parts(merged: Timeline) -> Parts:
    """Gives the parts of its page."""
    return read_page(to_html(merged, title="San Telmo"))


def test_markup_is_whole_and_links_lead_somewhere(parts: Parts) -> None:
    ids = list(parts.values("id"))

    assert parts.faults == []
    assert len(ids) == len(set(ids))
    assert {link.removeprefix("#") for link in parts.values("href")} <= set(ids)


def test_page_has_the_title_that_is_given(parts: Parts) -> None:
    headings = [parts.named("title")[0], *parts.named("h1")]

    assert [found.text for found in headings] == ["San Telmo", "San Telmo"]


def test_every_article_is_there_word_for_word(merged: Timeline, parts: Parts) -> None:
    shown = [" ".join(found.text.split()) for found in parts.of_class("article")]

    assert shown == [" ".join(article.text.split()) for article in merged.articles]


def test_every_telling_is_quoted_with_its_article(
    merged: Timeline, parts: Parts
) -> None:
    told_thrice = next(entry for entry in merged if len(entry.tellings) == 3)
    cards = parts.of_class("card")
    (card,) = (found for found in cards if found.attributes["id"] == told_thrice.id)
    quotes = [f for f in parts.named("blockquote") if card in f.inside]
    links = [
        f for f in parts.named("a") if set(map(id, f.inside)) & set(map(id, quotes))
    ]

    told = chain.from_iterable(t.event.evidence for t in told_thrice.tellings)
    assert len(quotes) == len(list(told))
    assert {link.attributes["href"] for link in links} == {
        f"#w{number}-{told_thrice.id}" for number in (1, 2, 3)
    }


def test_words_of_every_telling_are_marked_in_its_article(
    merged: Timeline, parts: Parts
) -> None:
    told_thrice = next(entry for entry in merged if len(entry.tellings) == 3)
    triggers = [
        found.text
        for found in parts.of_class("trigger")
        if told_thrice.id in found.attributes["data-trigger"].split()
    ]

    assert triggers == ["state"] * 3


def test_days_of_publication_are_marked(parts: Parts) -> None:
    wide = [f for f in parts.of_class("published") if in_wide(f.inside)]

    assert [" ".join(found.text.split()) for found in wide] == [
        "Mon 7",
        "Tue 8",
        "Fri 11",
    ]


def in_wide(inside: tuple[object, ...]) -> bool:
    """Says whether an element is part of the wide drawing."""
    return any("wide" in getattr(found, "classes", ()) for found in inside)


def test_fragment_names_the_articles(merged: Timeline) -> None:
    found = read_page(to_fragment(merged))
    quotes = [f.text for f in found.named("footer")]

    assert found.faults == []
    assert "Earthquake on San Telmo kills at least 47, Mon 7 Nov 2022" in quotes
