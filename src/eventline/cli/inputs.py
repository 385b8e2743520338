"""Files and stdin to articles, or to what is wrong with them."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs
import click

from eventline.articles import read_published
from eventline.batch import (
    Failure,
    FieldNames,
    open_bounded,
    read_articles,
    read_parquet,
)
from eventline.errors import InputError
from eventline.model import Article, Document
from eventline.parse import read_conllu

SUFFIXES: Mapping[str, str] = {
    ".conllu": "conllu",
    ".htm": "html",
    ".html": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
    ".txt": "text",
}
"""How files are read, by their suffix; all but Parquet may end in .gz besides."""

LONGEST_FILE = 16_000_000
"""A file of one article may have so many bytes, decompressed."""

_ADVICE = "convert the file, or give JSONL"


@attrs.frozen
class Input:
    """One ARTICLE argument: a path or `-` for stdin, and how to read it."""

    path: str
    format: str

    @staticmethod
    def of(path: str, chosen: str | None) -> Input:
        """Returns the input, its format guessed by the suffix where none is chosen."""
        return Input(path, chosen or format_of(path) or "text")

    @property
    def name(self) -> str:
        """What messages call it."""
        return "stdin" if self.path == "-" else self.path


def format_of(path: str) -> str | None:
    """Returns what the suffix says of a file, None where it says nothing.

    >>> format_of("news.JSONL.gz")
    'jsonl'
    """
    return SUFFIXES.get(Path(path.lower().removesuffix(".gz")).suffix)


@attrs.frozen
class Parsed:
    """An article that came parsed, as CoNLL-U."""

    id: str | None
    document: Document


@attrs.frozen
class Defaults:
    """What holds for every article that does not say otherwise."""

    published: datetime.date | datetime.datetime | None = None
    title: str | None = None
    fields: FieldNames = attrs.field(factory=FieldNames)

    @staticmethod
    def of(
        published: str | None, title: str | None = None, fields: tuple[str, ...] = ()
    ) -> Defaults:
        """Returns the defaults; an impossible date or field is wrong usage."""
        try:
            return Defaults(read_published(published), title, _field_names(fields))
        except InputError as error:
            raise click.UsageError(f"--{error}") from error


Found = Article | Parsed | Failure
"""What an input may give."""


def read_input(given: Input, defaults: Defaults) -> Iterator[Found]:
    """Yields the articles of one input; a failure, not an error, where it is faulty."""
    try:
        if given.format in ("jsonl", "parquet"):
            yield from _read_many(given, defaults)
            return
        name = None if given.path == "-" else _stem(given.path)
        if given.format == "html":
            yield _fill(_read_page(given, name), defaults)
            return
        text = _read_text(given)
        if given.format == "conllu":
            yield Parsed(name, read_conllu(text))
        else:
            yield _fill(Article(text, id=name), defaults)
    except InputError as error:
        yield Failure(given.name, str(error))


def _read_many(given: Input, defaults: Defaults) -> Iterator[Article | Failure]:
    source = sys.stdin.buffer if given.path == "-" else Path(given.path)
    read = read_articles if given.format == "jsonl" else read_parquet
    for found in read(source, name=given.name, fields=defaults.fields):
        yield _fill(found, defaults) if isinstance(found, Article) else found


def _stem(path: str) -> str:
    return Path(path.removesuffix(".gz")).stem


def _field_names(given: tuple[str, ...]) -> FieldNames:
    """Returns the names of fields given as "text=body"."""
    known = [field.name for field in attrs.fields(FieldNames)]
    pairs = dict(pair.partition("=")[::2] for pair in given)
    for name, field in pairs.items():
        if name not in known or not field:
            wanted = ", ".join(f"{name}=FIELD" for name in known)
            raise click.UsageError(f"--field {name!r} is none of {wanted}")
    return FieldNames(**pairs)


def _read_page(given: Input, name: str | None) -> Article:
    from eventline.html import read_html

    return read_html(_read_content(given), article_id=name)


def _fill(article: Article, defaults: Defaults) -> Article:
    return attrs.evolve(
        article,
        published=article.published or defaults.published,
        title=article.title or defaults.title,
    )


def _read_text(given: Input) -> str:
    """Returns the text with its line ends as they are, without a byte-order mark."""
    content = _read_content(given)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        fault = f"byte {content[error.start]:#04x} at {error.start + 1}"
        raise InputError(f"not UTF-8 ({fault}); {_ADVICE}") from error


def _read_content(given: Input) -> bytes:
    try:
        return _read_bytes(given)
    except InputError:
        raise
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"cannot read it: {reason}") from error


def _read_bytes(given: Input) -> bytes:
    if given.path != "-":
        with open_bounded(given.path) as opened:
            content = opened.read(LONGEST_FILE + 1)
        if len(content) > LONGEST_FILE:
            raise InputError(f"longer than {LONGEST_FILE:,} bytes; split the article")
        return content
    if sys.stdin.isatty():
        click.echo("Paste an article, then press Ctrl-D.", err=True)
    return sys.stdin.buffer.read()
