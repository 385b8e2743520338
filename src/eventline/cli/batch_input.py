"""What a batch reads: a file or a folder of them, each article under its name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from eventline.articles import GivenArticle
from eventline.batch import Failure, Given, count_rows, open_bounded
from eventline.cli.inputs import SUFFIXES, Defaults, Found, Input, Parsed, read_input
from eventline.cli.inputs import format_of as _format_of
from eventline.errors import InputError
from eventline.model import Article

_MANY = ("jsonl", "parquet")
"""The formats of which a file holds many articles."""


def find_files(source: Path) -> Mapping[str, Path]:
    """Returns the files by the names that they have in the results, in order.

    Raises InputError where there is nothing to read.
    """
    try:
        is_folder = source.is_dir()
        found = sorted(source.rglob("*")) if is_folder else [source]
        if not is_folder:
            source.open("rb").close()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"cannot read {str(source)!r}: {reason}") from error
    files = {
        path.relative_to(source).as_posix() if is_folder else path.name: path
        for path in found
        if _format_of(path.name) and (path.is_file() or not path.exists())
    }
    if files:
        return files
    wanted = ", ".join(sorted(SUFFIXES))
    raise InputError(f"nothing to read in {str(source)!r}: give files of {wanted}")


def read_files(files: Mapping[str, Path], defaults: Defaults) -> Iterator[Given]:
    """Yields every article, or what is wrong with it."""
    for name, path in files.items():
        for found in read_input(Input.of(str(path), None), defaults):
            yield _named(found, name, path, defaults)


def count_articles(files: Mapping[str, Path]) -> int:
    """Returns how many articles there are, about: lines of JSONL, and other files."""
    return sum(_count(path) for path in files.values())


def _named(found: Found, name: str, path: Path, defaults: Defaults) -> Given:
    """Returns what a file gave under the file's name in the results."""
    stem = name.removesuffix(".gz").rpartition(".")[0]
    match found:
        case Failure():
            place = found.article.removeprefix(str(path))
            return attrs.evolve(found, article=f"{name}{place}")
        case Article() if _format_of(path.name) in _MANY:
            return found
        case Article():
            return attrs.evolve(found, id=stem)
        case Parsed():
            article = Article(found.document.text, defaults.published, stem)
            return GivenArticle(article, found.document)


def _count(path: Path) -> int:
    """Returns how many articles a file has, one where it cannot be told."""
    count = {"jsonl": _count_lines, "parquet": count_rows}.get(
        _format_of(path.name) or ""
    )
    try:
        return count(path) if count else 1
    except (InputError, OSError, ValueError):
        return 1


def _count_lines(path: Path) -> int:
    with open_bounded(path) as lines:
        return sum(1 for _ in lines)
