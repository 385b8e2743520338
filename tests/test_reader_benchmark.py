"""What draws and shows entries for a reader, on invented articles."""

from __future__ import annotations

import random

import pytest

from benchmarks.reader import (
    article_of,
    definitions,
    draw,
    guide,
    shown,
    words_around,
)
from eventline import Extractor
from eventline.frames import FRAMES
from eventline.model import Span

ROWS = (
    {"id": "a", "text": "Rebels attacked Velk on Monday.", "published": "2023-09-15"},
    {"doc": "b", "text": "The sky was blue.", "dct": "2023-09-16"},
    {"id": "c", "sentences": ["Norvania demanded a ceasefire .", "It rained ."]},
    {"id": "d", "text": "Orr said it rained.", "published": "some day"},
)


Drawn = list[tuple[str | None, str]]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def drawn(extractor: Extractor, seed: int, *frames: str) -> Drawn:
    articles = [article_of(row) for row in ROWS]
    chance = random.Random(seed)  # noqa: S311 # draws a sample
    found = draw(extractor, articles, chance, frozenset(frames))
    return [(timeline.article.id, entry.event.frame) for timeline, entry in found]


def test_every_kind_of_line_is_an_article() -> None:
    found = [article_of(row) for row in ROWS]
    assert [article.id for article in found] == ["a", "b", "c", "d"]
    assert [str(article.published) for article in found] == [
        "2023-09-15",
        "2023-09-16",
        "None",
        "None",
    ]
    assert found[2].text == "Norvania demanded a ceasefire .\n\nIt rained ."


def test_gold_markables_give_the_day() -> None:
    time = {
        "tag": "TIMEX3",
        "functionInDocument": "CREATION_TIME",
        "value": "2008-03-01",
    }
    row = {"id": "e", "sentences": ["A ."], "gold": {"markables": {"1": time}}}
    assert str(article_of(row).published) == "2008-03-01"


def test_each_article_with_entries_gives_one(extractor: Extractor) -> None:
    found = drawn(extractor, 1)
    assert sorted(name for name, _ in found if name) == ["a", "c", "d"]
    assert drawn(extractor, 1) == found
    assert any(drawn(extractor, seed) != found for seed in range(9))


def test_frames_limit_what_is_drawn(extractor: Extractor) -> None:
    assert drawn(extractor, 1, "attack") == [("a", "attack")]
    assert drawn(extractor, 1, "election") == []


def test_an_entry_is_shown_with_its_lines(extractor: Extractor) -> None:
    timeline = extractor.extract(article_of(ROWS[0]))
    assert list(shown(timeline, timeline[0])) == [
        "(a, published 2023-09-15)",
        "  … \n  >>> Rebels «attacked» Velk on Monday.\n   …",
        f"  FRAME     attack: {definitions()['attack']}",
        "  agent     Rebels",
        "  target    Velk",
        "  TIME      Mon 11 Sep 2023",
        "  HAPPENED  ✓ yes",
        "  SOURCE    none",
    ]


def test_the_guide_is_all_that_is_printed() -> None:
    assert guide().startswith("Judge what is shown")
    assert guide().endswith("None is always true.")


def test_words_around_are_cut() -> None:
    text = "x" * 700 + " He left. " + "y" * 400
    around = words_around(text, Span(701, 709), Span(704, 708))
    assert ">>> He «left»." in around
    assert around.count("x") == 599
    assert around.count("y") == 299


def test_every_frame_has_a_definition() -> None:
    assert all(definitions()[frame.frame] for frame in FRAMES)
