"""Every pair of tests/corpus/pairs.toml: one happening in two articles, or two."""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Mapping
from typing import Any

import attrs
import pytest

from eventline import Extractor, Timeline
from tests.parsed import TESTS, parsed

PATH = TESTS / "corpus" / "pairs.toml"
PAIRS = tomllib.loads(PATH.read_text("utf-8"))["pair"]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["articles"][0]["text"])
def test_pair(pair: Mapping[str, Any]) -> None:
    parts = [_timeline(n, article) for n, article in enumerate(pair["articles"])]
    merged = Timeline.merge(parts)

    found = [entry for entry in merged if entry.event.frame == pair["frame"]]
    told_by = [len({t.article for t in entry.tellings}) for entry in found]

    assert all(any(e.event.frame == pair["frame"] for e in part) for part in parts)
    assert (2 in told_by) is pair["is_one"]


def _timeline(number: int, article: Mapping[str, Any]) -> Timeline:
    published = datetime.date.fromisoformat(article["published"])
    document = parsed(PATH, article["text"])
    timeline = Extractor().extract(document, published=published)
    named = attrs.evolve(timeline.article, id=f"article {number}")
    return attrs.evolve(timeline, article=named)
