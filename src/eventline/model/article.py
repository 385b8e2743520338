"""The raw input: an article's text and what its publisher says of it."""

from __future__ import annotations

import datetime

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
