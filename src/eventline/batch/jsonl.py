"""JSON Lines to articles: every fault is named with its line."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from reprlib import repr as shortened
from typing import BinaryIO

import attrs

from eventline.articles import read_published
from eventline.batch.compressed import open_bounded
from eventline.batch.jobs import Failure
from eventline.errors import InputError
from eventline.model import Article

LONGEST_LINE = 16_000_000
"""So many bytes a line of JSONL may have."""

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@attrs.frozen
class FieldNames:
    """What the fields of a JSONL line are called; only the text's must be there."""

    text: str = "text"
    published: str = "published"
    id: str = "id"
    title: str = "title"


_NAMES = FieldNames()


def read_articles(
    source: str | os.PathLike[str] | BinaryIO,
    *,
    name: str | None = None,
    fields: FieldNames = _NAMES,
) -> Iterator[Article | Failure]:
    """Yields the article of every line of a JSONL file, or what is wrong with the line.

    A line is an object with "text" and, as far as known, "id", "title" and
    "published" (ISO 8601), or what `fields` calls them; other fields are ignored, and
    so are empty lines. `name` stands for the file in messages.

    A file that ends in .gz is decompressed; where that fails, the last thing is a
    failure.

    Raises InputError where the file cannot be opened.
    """
    if isinstance(source, str | os.PathLike):
        name = name or str(os.fspath(source))
    with _opened(source) as lines:
        yield from _read_lines(lines, name or "input", fields)


def _read_lines(
    lines: BinaryIO, name: str, fields: FieldNames
) -> Iterator[Article | Failure]:
    number = 0
    try:
        for number, line in _numbered(lines):
            yield _read_line(line, f"{name}, line {number}", fields)
    except (InputError, OSError) as error:
        yield Failure(f"{name}, after line {number}", f"cannot read on: {error}")


def _opened(
    source: str | os.PathLike[str] | BinaryIO,
) -> AbstractContextManager[BinaryIO]:
    if not isinstance(source, str | os.PathLike):
        return nullcontext(source)
    try:
        return open_bounded(source)
    except (OSError, ValueError) as error:
        raise unreadable(source, error) from error


def unreadable(source: str | os.PathLike[str], error: Exception) -> InputError:
    """Returns the error of a file that cannot be opened."""
    reason = getattr(error, "strerror", None) or str(error)
    return InputError(f"cannot read {os.fspath(source)!r}: {reason}")


def _numbered(lines: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Yields every line that is not blank, None for one that is too long."""
    number = 0
    while line := lines.readline(LONGEST_LINE + 1):
        number += 1
        if number == 1:
            line = line.removeprefix(_BYTE_ORDER_MARK)
        if len(line) > LONGEST_LINE:
            _skip_rest(line, lines)
            yield number, None
        elif line.strip():
            yield number, line


def _skip_rest(line: bytes, lines: BinaryIO) -> None:
    while line and not line.endswith(b"\n"):
        line = lines.readline(LONGEST_LINE)


def _read_line(line: bytes | None, place: str, names: FieldNames) -> Article | Failure:
    try:
        if line is None:
            raise InputError(f"longer than {LONGEST_LINE:,} bytes; split the article")
        return make_article(_read_object(line), names)
    except InputError as error:
        return Failure(place, str(error))


def make_article(fields: Mapping[str, object], names: FieldNames) -> Article:
    """Returns the article of a row; raises InputError where a field is amiss."""
    if names.text not in fields:
        known = ", ".join(sorted(fields)[:5]) or "none"
        raise InputError(f'no field "{names.text}"; its fields: {known}')
    return Article(
        text=_field(fields, names.text, is_needed=True) or "",
        published=read_published(_field(fields, names.published)),
        id=_id(fields.get(names.id)) or _field(fields, names.id),
        title=_field(fields, names.title),
    )


def _read_object(line: bytes) -> Mapping[str, object]:
    try:
        found = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        fault = f"byte {line[error.start]:#04x} at {error.start + 1}"
        raise InputError(f"not UTF-8 ({fault}); convert the file") from error
    except json.JSONDecodeError as error:
        fault = f"{error.msg.lower()} at character {error.pos + 1}"
        raise InputError(f"not valid JSON ({fault})") from error
    except (RecursionError, ValueError) as error:
        raise InputError(
            "not readable JSON (nested too deep, or too long a number)"
        ) from error
    if not isinstance(found, dict):
        raise InputError(
            f"not a JSON object but {type(found).__name__}: {shortened(found)}"
        )
    return found


def _id(value: object) -> str | None:
    """Returns a number as the id that it is, None for anything else."""
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return str(value) if is_number else None


def _field(
    fields: Mapping[str, object], name: str, *, is_needed: bool = False
) -> str | None:
    value = fields.get(name)
    if value is None and not is_needed:
        return None
    if isinstance(value, str):
        return value
    raise InputError(f'"{name}" must be a string, not {shortened(value)}')
