"""Who tells an entry: an article, and what its own timeline has for it."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from eventline.model import Article, Entry, Timeline


@attrs.frozen
class Telling:
    """An article, and its own entry: every offset in it indexes the article's text."""

    article: Article
    entry: Entry


def articles_of(timeline: Timeline) -> tuple[Article, ...]:
    """Returns the articles that the timeline is told by, by publication date."""
    return (timeline.article,)


def tellings_of(timeline: Timeline, entry: Entry) -> Iterator[Telling]:
    """Yields the tellings of an entry of this timeline, one an article."""
    yield Telling(timeline.article, entry)
