"""The articles' texts as the page shows them: cut where an entry's words begin."""

from __future__ import annotations

import attrs

from eventline.model import Article, Span, Timeline
from eventline.render.html.marked_text import Mark, Piece, cut, marks_of
from eventline.render.tellings import Tellers
from eventline.render.when import describe_day
from eventline.render.words import clean, shorten

LONGEST_NAME = 120


@attrs.frozen
class ArticleText:
    """An article's text beside the events, by its number among them.

    `name` is empty where it is the only one.
    """

    number: int
    name: str
    language: str
    pieces: tuple[Piece, ...]


def make_texts(timeline: Timeline) -> tuple[ArticleText, ...]:
    """Returns the text of every article, with the words of all the entries it tells."""
    tellers = Tellers.of(timeline)
    marks: list[list[Mark]] = [[] for _ in tellers.articles]
    for entry in timeline:
        for told in tellers.tellings(entry):
            marks[told.number - 1].extend(marks_of(told.entry, entry.id))
    return tuple(
        ArticleText(
            number=number,
            name=name_article(article) if tellers.are_many else "",
            language=clean(article.language),
            pieces=cut(article.text, Span(0, len(article.text)), marks[number - 1]),
        )
        for number, article in enumerate(tellers.articles, 1)
    )


def name_article(article: Article) -> str:
    """Returns what a reader knows the article by: its title or id, and its date."""
    name = shorten(clean(article.title or article.id or "article"), LONGEST_NAME)
    day = f", {describe_day(article.published)}" if article.published else ""
    return name + day
