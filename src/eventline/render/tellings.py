"""Who tells an entry: the articles, and what their own timelines have for it."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from eventline.model import Article, Entry, Timeline


@attrs.frozen
class Telling:
    """An article by its number, and its own entry, whose offsets index its text."""

    number: int
    article: Article
    entry: Entry


@attrs.frozen
class Tellers:
    """The articles that tell a timeline, by publication date."""

    articles: tuple[Article, ...]

    @staticmethod
    def of(timeline: Timeline) -> Tellers:
        """Returns the article of a timeline, or the articles of a merged one."""
        return Tellers(timeline.articles)

    @property
    def are_many(self) -> bool:
        """Says whether a reader must be told which article says what."""
        return len(self.articles) > 1

    def tellings(self, entry: Entry) -> Iterator[Telling]:
        """Yields the tellings of an entry, each with its article."""
        if not self.are_many:
            yield Telling(1, self.articles[0], entry)
            return
        numbers = {article.id: n for n, article in enumerate(self.articles, 1)}
        for told in entry.tellings:
            number = numbers[told.article]
            yield Telling(number, self.articles[number - 1], told)
