"""Many articles: a timeline or a failure for each; one never stops the others."""

from __future__ import annotations

import json
import os
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path
from reprlib import repr as shortened
from typing import BinaryIO, TypeVar

import attrs

from eventline.articles import GivenArticle, read_published
from eventline.errors import EventlineError, InputError, ModelError
from eventline.model import Article, Document, Timeline

BUNDLE_ARTICLES = 50
"""At most so many articles are parsed together."""

BUNDLE_CHARACTERS = 60_000
"""No article joins others that have so many characters: the parser's batch is full."""

LONGEST_LINE = 16_000_000
"""So many bytes a line of JSONL may have."""

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"

_Argument = TypeVar("_Argument")
_Result = TypeVar("_Result")


@attrs.frozen
class FieldNames:
    """What the fields of a JSONL line are called; only the text's must be there."""

    text: str = "text"
    published: str = "published"
    id: str = "id"
    title: str = "title"


_NAMES = FieldNames()


@attrs.frozen
class Failure:
    """An article that gave no timeline: its name, and what is wrong with it.

    `traceback` is empty where the input was at fault.
    """

    article: str
    message: str
    traceback: str = attrs.field(default="", repr=False)


Given = Article | Document | Failure | str
"""What may stand among many articles."""


@attrs.frozen
class Job:
    """One of many articles, and its number among them, from 1."""

    number: int
    given: Given

    @property
    def name(self) -> str:
        """What failures call it."""
        known = self.given.id if isinstance(self.given, Article) else None
        return known or f"article {self.number}"


@attrs.frozen
class Steps:
    """An extraction in three steps; the second is faster for many at once."""

    read: Callable[[Article | Document | str], GivenArticle]
    parse: Callable[[Sequence[str]], Sequence[Document]]
    finish: Callable[[Article, Document], Timeline]


def number_jobs(articles: Iterable[Given], *, first: int = 1) -> Iterator[Job]:
    """Yields a job for each article.

    Raises InputError, at once, where it is one article and not many.
    """
    if isinstance(articles, str | bytes | Article):
        raise InputError(
            f"articles must be many, not one {type(articles).__name__}: "
            f"{shortened(articles)}; give a list, or use extract"
        )
    return (Job(number, given) for number, given in enumerate(articles, first))


def extract_jobs(jobs: Iterable[Job], steps: Steps) -> Iterator[Timeline | Failure]:
    """Yields a timeline or a failure for each article, in their order.

    Failures among the articles are passed on. ModelError ends it: without a model
    nothing can be extracted.
    """
    for bundle in _bundles(jobs):
        yield from _extract_bundle(bundle, steps)


def give_up(job: Job) -> Failure:
    """Returns the failure of an article that ended the process it was worked on in."""
    message = "the process that worked on it ended (killed, or out of memory?)"
    return Failure(job.name, message)


def attempt(
    name: str, function: Callable[[_Argument], _Result], argument: _Argument
) -> _Result | Failure:
    """Returns what the function gives, or a failure of this name that says why not."""
    try:
        return function(argument)
    except ModelError:
        raise
    except EventlineError as error:
        return Failure(name, str(error))
    except Exception as error:
        fault = (
            f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        )
        message = f"eventline failed on it ({fault}); please report it with the text"
        return Failure(name, message, traceback.format_exc())


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

    Raises InputError where the file cannot be opened.
    """
    if isinstance(source, str | os.PathLike):
        name = name or str(os.fspath(source))
    with _opened(source) as lines:
        for number, line in _numbered(lines):
            yield _read_line(line, f"{name or 'input'}, line {number}", fields)


def _bundles(jobs: Iterable[Job]) -> Iterator[Sequence[Job]]:
    """Yields the articles that are parsed together, read when they are needed."""
    bundle: list[Job] = []
    characters = 0
    for job in jobs:
        bundle.append(job)
        characters += _length(job.given)
        if len(bundle) >= BUNDLE_ARTICLES or characters >= BUNDLE_CHARACTERS:
            yield bundle
            bundle, characters = [], 0
    if bundle:
        yield bundle


def _length(given: object) -> int:
    text = given.text if isinstance(given, Article) else given
    return len(text) if isinstance(text, str) else 0


def _extract_bundle(jobs: Sequence[Job], steps: Steps) -> Iterator[Timeline | Failure]:
    """Parses the articles together, in halves where one of them cannot be parsed."""
    found = [_read_job(job, steps) for job in jobs]
    texts = [
        item.article.text
        for item in found
        if isinstance(item, GivenArticle) and item.document is None
    ]
    parsed = attempt(jobs[0].name, steps.parse, texts) if texts else ()
    if isinstance(parsed, Failure) and len(jobs) > 1:
        middle = len(jobs) // 2
        yield from _extract_bundle(jobs[:middle], steps)
        yield from _extract_bundle(jobs[middle:], steps)
        return
    if isinstance(parsed, Failure):
        yield parsed
        return
    documents = iter(parsed)
    for job, item in zip(jobs, found, strict=True):
        if isinstance(item, Failure):
            yield item
        else:
            finish = partial(steps.finish, item.article)
            yield attempt(job.name, finish, item.document or next(documents))


def _read_job(job: Job, steps: Steps) -> GivenArticle | Failure:
    if isinstance(job.given, Failure):
        return job.given
    return attempt(job.name, steps.read, job.given)


def _opened(
    source: str | os.PathLike[str] | BinaryIO,
) -> AbstractContextManager[BinaryIO]:
    if not isinstance(source, str | os.PathLike):
        return nullcontext(source)
    try:
        return Path(source).open("rb")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"cannot read {os.fspath(source)!r}: {reason}") from error


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
        return _make_article(line, names)
    except InputError as error:
        return Failure(place, str(error))


def _make_article(line: bytes | None, names: FieldNames) -> Article:
    if line is None:
        raise InputError(f"longer than {LONGEST_LINE:,} bytes; split the article")
    fields = _read_object(line)
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
