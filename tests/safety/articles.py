"""Invented articles in any number, made of the corpus's own sentences."""

from __future__ import annotations

import tomllib

from tests.parsed import TESTS

SENTENCES = 8
"""So many examples of the corpus make an article."""


def short_texts(count: int) -> list[str]:
    """Returns so many examples of the corpus, from all of its files."""
    paths = sorted((TESTS / "corpus" / "frames").glob("*.toml"))
    tables = [tomllib.loads(path.read_text(encoding="utf-8")) for path in paths]
    texts = [row["text"] for table in tables for row in table.get("example", ())]
    return texts[:: max(1, len(texts) // count)][:count]


def articles(count: int) -> list[str]:
    """Returns so many articles, each of other sentences as far as there are enough."""
    texts = short_texts(count * SENTENCES)
    places = [number * SENTENCES for number in range(count)]
    return [
        "\n\n".join(texts[(place + n) % len(texts)] for n in range(SENTENCES))
        for place in places
    ]
