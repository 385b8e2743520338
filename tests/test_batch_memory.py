"""Memory: what a batch holds does not grow with what it has done."""

from __future__ import annotations

from itertools import islice

import pytest

from benchmarks.batch import articles, megabytes
from eventline import Extractor
from eventline.model import Article

WORDS = 60


@pytest.mark.long
@pytest.mark.live
@pytest.mark.safety("B4")
def test_memory_stays_flat() -> None:
    short = (
        Article(" ".join(article.text.split(" ")[:WORDS]), id=article.id)
        for article in islice(articles(), 1900)
    )
    found = Extractor().extract_many(short)
    kept = [megabytes() for number, _ in enumerate(found, 1) if number in (400, 1900)]

    assert kept[1] / kept[0] <= 1.02
