"""The raw input: an article's text and what its publisher says of it."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterable

import attrs


@attrs.frozen
class Article:
    """One article as it was given; the text is never changed.

    `published` is the date that the text was written for, or None where unknown; a
    time of day is kept where the caller gave one.
    """

    text: str
    published: datetime.date | datetime.datetime | None = None
    id: str | None = None
    title: str | None = None
    language: str = "en"


def name_articles(articles: Iterable[Article]) -> tuple[Article, ...]:
    """Returns the articles by publication date, each with an id of its own.

    An article without an id, or with that of an earlier one, gets one of its text, so
    that it has the same one whatever else is among them.
    """
    known: set[str] = set()
    named: list[Article] = []
    for article in sorted(articles, key=publication_order):
        name = article.id or f"article-{_digest(article)}"
        if name in known:
            name = f"{name}-{_digest(article)}"
        known.add(name)
        named.append(attrs.evolve(article, id=name))
    return tuple(named)


def publication_order(article: Article) -> tuple[str, str, str]:
    """Returns what puts articles in order by date, then id; undated ones last."""
    published = article.published.isoformat() if article.published else "~"
    return published, article.id or "~", _digest(article)


def _digest(article: Article) -> str:
    return hashlib.sha256(repr(article).encode()).hexdigest()[:8]
