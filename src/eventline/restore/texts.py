"""The article's text, from the words that the JSON holds of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from eventline.errors import InputError
from eventline.restore.fields import Fields

LONGEST = 10_000_000
"""Offsets beyond this are taken for a fault: a text of that length would be built."""


@attrs.frozen
class Texts:
    """The texts of articles by id; that of the one article has None."""

    by_article: Mapping[str | None, str]

    def of(self, found: Fields) -> str:
        """Returns the text that the offsets of an object index."""
        name = found.text_or_none("article") if "article" in found.values else None
        if name not in self.by_article:
            raise found.error("article", "the id of an article")
        return self.by_article[name]


def place_text(source: object, text: str | None) -> str:
    """Returns the text, checked, or what is known of it; see the two below."""
    return spread_text(source) if text is None else check_text(source, text)


def spread_text(source: object) -> str:
    """Returns the words at their offsets, with blanks where the JSON holds none.

    Raises InputError where two of them do not fit together.
    """
    placed = list(_words(source))
    size = max((end for _, _, end in placed), default=0)
    if size > LONGEST:
        raise InputError(f"an end of {size:,} is no offset in an article")
    text: list[str | None] = [None] * size
    for words, start, end in placed:
        if words is not None and not _fits(words, text[start:end]):
            raise InputError(f"{words!r} at {start}-{end} does not fit the rest")
        if words is not None:
            text[start:end] = words
    return "".join(character or " " for character in text)


def check_text(source: object, text: str) -> str:
    """Returns the text, where it has all the words that the JSON holds of it."""
    for words, start, end in _words(source):
        if end > len(text) or (words is not None and words != text[start:end]):
            raise InputError(
                f"not the text of this article: {text[start:end]!r} stands at "
                f"{start}-{end}, not {words!r}"
            )
    return text


def _words(source: object) -> Iterator[tuple[str | None, int, int]]:
    """Yields what has offsets, with its words if it has them."""
    for found in objects_in(source):
        words, start, end = (found.get(name) for name in ("text", "start", "end"))
        if isinstance(start, int) and isinstance(end, int) and 0 <= start <= end:
            yield _checked(words, start, end)


def objects_in(source: object) -> Iterator[dict[str, object]]:
    """Yields every object, however deep; calls nothing again, so depth is no danger."""
    waiting = [source]
    while waiting:
        current = waiting.pop()
        if isinstance(current, dict):
            yield current
            waiting.extend(current.values())
        elif isinstance(current, list):
            waiting.extend(current)


def _checked(words: object, start: int, end: int) -> tuple[str | None, int, int]:
    if not isinstance(words, str):
        return None, start, end
    if len(words) != end - start:
        raise InputError(f"{words!r} does not fit at {start}-{end}")
    return words, start, end


def _fits(words: str, known: list[str | None]) -> bool:
    pairs = zip(words, known, strict=True)
    return all(there in (None, character) for character, there in pairs)
