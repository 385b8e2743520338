"""Web pages to articles: the text, the title and the publication date (extra `html`).

Only the page that is given is read; nothing is fetched.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from typing import Protocol

from eventline.articles import read_published
from eventline.errors import ExtraError, InputError
from eventline.model import Article

_NO_ARTICLE = "no article found in the page; give its text instead"

_LATEST = "9999-12-31"
"""The last date that a page may have; a clock would make results depend on today."""

_DATES = (
    "//meta[@property='article:published_time']/@content",
    "//meta[@property='og:published_time' or @itemprop='datePublished']/@content",
    "//*[@itemprop='datePublished']/@datetime",
    "//meta[@name='parsely-pub-date' or @name='date' or @name='pubdate']/@content",
)
"""Where pages say when they were published, the surest first; JSON-LD is the second."""

_LINKED_DATA = "//script[@type='application/ld+json']"


class _Page(Protocol):
    """The part of lxml's tree that is read here."""

    def xpath(self, path: str) -> list[object]:
        """Returns the attributes or elements that the path leads to."""


def read_html(
    source: str | bytes, *, article_id: str | None = None, title: str | None = None
) -> Article:
    """Returns the article of a web page: its title, a blank line, its paragraphs.

    `published` is what the page's metadata says, with its time of day where they have
    one, in the zone in which they write it; it is None where the page does not say.
    `title` goes before the page's own. Offsets index `article.text`.

    Raises InputError where the page holds no article, ExtraError where trafilatura or
    htmldate is not installed.
    """
    try:
        import htmldate
        import trafilatura
    except ImportError as error:
        raise ExtraError.of("HTML pages", "html") from error
    page = trafilatura.load_html(source)
    if page is None:
        raise InputError(_NO_ARTICLE)
    found = trafilatura.bare_extraction(
        page,
        include_comments=False,
        include_tables=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "max_date": _LATEST},
    )
    own, text = getattr(found, "title", None), getattr(found, "text", None)
    if not text:
        raise InputError(_NO_ARTICLE)
    written = htmldate.find_date(
        page, extensive_search=False, original_date=True, max_date=_LATEST
    )
    published = _published(page) or _read(written or "")
    return Article(_joined(own, text), published, article_id, title or own)


def _joined(title: str | None, text: str) -> str:
    """Returns paragraphs with blank lines between, under the title."""
    paragraphs = [line.strip() for line in text.splitlines() if line.strip()]
    if title and paragraphs[0] != title:
        paragraphs.insert(0, title)
    return "\n\n".join(paragraphs)


def _published(page: _Page) -> datetime.date | None:
    """Returns the first date of the page's own metadata that can be read."""
    first, *others = _DATES
    candidates = [*page.xpath(first), *_linked_dates(page)]
    candidates += [value for path in others for value in page.xpath(path)]
    read = (_read(str(value)) for value in candidates)
    return next((day for day in read if day), None)


def _linked_dates(page: _Page) -> Iterator[str]:
    """Yields `datePublished` of JSON-LD, wherever it stands in it."""
    for script in page.xpath(_LINKED_DATA):
        found = _objects(getattr(script, "text", None) or "null")
        dates = (each.get("datePublished") for each in found)
        yield from (date for date in dates if isinstance(date, str))


def _objects(source: str) -> Iterator[dict[str, str]]:
    """Yields the objects of some JSON, outer ones first; none where it is faulty."""
    try:
        waiting = [json.loads(source)]
    except (ValueError, RecursionError):
        return
    for current in waiting:
        if isinstance(current, list):
            waiting.extend(current)
        elif isinstance(current, dict):
            yield current
            waiting.extend(current.values())


def _read(written: str) -> datetime.date | datetime.datetime | None:
    try:
        return read_published(written)
    except InputError:
        return None
