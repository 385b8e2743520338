"""The door: what callers give becomes an Article, or an error that shows the value."""

from __future__ import annotations

import datetime
import re
from reprlib import repr as shortened

import attrs

from eventline.errors import InputError
from eventline.model import Article, Document
from eventline.model.written_dates import MONTHS, full_year
from eventline.parse import from_stanza
from eventline.parse.stanza_types import StanzaDocument

Source = str | Article | Document | StanzaDocument
"""What can be extracted from: text, or what was already parsed."""

Published = datetime.date | datetime.datetime | str | None
"""A publication date; a string is ISO 8601, or as wires write it: 4 FEB 90."""

_WRITTEN = re.compile(
    r"(\d{1,2}) ([a-z]{3,9})\.? (\d{4}|\d\d)", re.ASCII | re.IGNORECASE
)


@attrs.frozen
class GivenArticle:
    """An article, and its document where the caller gave it parsed."""

    article: Article
    document: Document | None = None


def read_source(
    source: Source, *, published: Published = None, title: str | None = None
) -> GivenArticle:
    """Returns the article; `published` and `title` go before an Article's own.

    Raises InputError where an argument is of the wrong type or no possible date.
    """
    document = _read_document(source)
    if isinstance(source, Article):
        article = source
    else:
        article = Article(document.text if document else _check_text(source))
    return GivenArticle(
        attrs.evolve(
            article,
            text=_check_text(article.text),
            published=read_published(published) or read_published(article.published),
            title=_check_title(title) or _check_title(article.title),
        ),
        document,
    )


def check_length(given: GivenArticle, limit: int) -> GivenArticle:
    """Returns the article; raises InputError where its text is longer than that."""
    length = len(given.article.text)
    if length <= limit:
        return given
    raise InputError(
        f"the text has {length:,} characters, the limit is {limit:,}: split it, or "
        "raise the limit with Extractor(max_characters=...)"
    )


def read_published(published: object) -> datetime.date | datetime.datetime | None:
    """Returns the publication date; a time keeps its local reading, without a zone.

    A year of two digits is of 1930 to 2029, as in the text itself.

    Raises InputError where it is no date, or a day that no calendar has.

    >>> read_published("4 FEB 90").isoformat()
    '1990-02-04'
    """
    match published:
        case None:
            return None
        case datetime.datetime():
            return published.replace(tzinfo=None)
        case datetime.date():
            return published
        case str():
            return _read_written(published) or _read_iso(published)
    raise InputError(
        f"published must be a date, an ISO string or None, not {_show(published)}; "
        'write it like "2020-10-02"'
    )


def _read_written(words: str) -> datetime.date | None:
    """Returns the day of "4 FEB 90" or "2 October 2020", None for other words."""
    found = _WRITTEN.fullmatch(words.strip())
    if not found:
        return None
    day, name, year = int(found[1]), found[2].lower(), int(found[3])
    months = [n for month, n in MONTHS.items() if month.startswith(name)]
    if len(found[3]) == 2:
        year = full_year(year)
    try:
        return datetime.date(year, months[0], day)
    except (IndexError, ValueError):
        return None


def _read_iso(words: str) -> datetime.date | datetime.datetime:
    try:
        return datetime.date.fromisoformat(words.strip())
    except ValueError:
        pass
    try:
        return datetime.datetime.fromisoformat(words.strip()).replace(tzinfo=None)
    except ValueError as error:
        raise InputError(
            f"published is not an ISO date: {shortened(words)}; "
            'write it like "2020-10-02" or "2020-10-02T18:30"'
        ) from error


def _read_document(source: Source) -> Document | None:
    if isinstance(source, Document):
        return source
    if isinstance(source, str | Article):
        return None
    is_from_stanza = type(source).__module__.partition(".")[0] == "stanza"
    return from_stanza(source) if is_from_stanza else None


def _check_text(text: object) -> str:
    if isinstance(text, str):
        return text
    advice = "give one article at a time, or use extract_many"
    if isinstance(text, bytes | bytearray):
        advice = 'decode it first, for example with .decode("utf-8")'
    raise InputError(f"the text must be a str, not {_show(text)}; {advice}")


def _check_title(title: object) -> str | None:
    if title is None or isinstance(title, str):
        return title
    raise InputError(f"title must be a str or None, not {_show(title)}")


def _show(value: object) -> str:
    return f"{type(value).__name__}: {shortened(value)}"
