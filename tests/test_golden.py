"""Whole articles against their kept timelines, from frozen parses.

`pytest tests/test_golden.py --update-golden` rewrites the kept ones; the commit says
why they changed.
"""

from __future__ import annotations

import json

import pytest

from eventline import Extractor
from tests.golden_text import golden_text
from tests.parsed import ROOT, parsed_article

GOLDEN = ROOT / "tests" / "golden"
INDEX = (ROOT / "examples" / "articles" / "articles.jsonl").read_text("utf-8")
PUBLISHED = {row["id"]: row["published"] for row in map(json.loads, INDEX.splitlines())}


@pytest.mark.parametrize("is_dated", [True, False], ids=["dated", "undated"])
@pytest.mark.parametrize("name", PUBLISHED)
def test_article(name: str, is_dated: bool, request: pytest.FixtureRequest) -> None:
    path = GOLDEN / f"{name}{'' if is_dated else '.undated'}.txt"
    published = PUBLISHED[name] if is_dated else None
    timeline = Extractor().extract(parsed_article(name), published=published)
    found = golden_text(timeline)
    if request.config.getoption("--update-golden"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(found, encoding="utf-8")

    assert found == path.read_text(encoding="utf-8")


def test_no_kept_timeline_is_left_over() -> None:
    kept = {path.name.partition(".")[0] for path in GOLDEN.glob("*.txt")}

    assert kept == set(PUBLISHED)
