"""eventline batch: many articles into a folder of shards; a killed run goes on."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from functools import partial
from itertools import tee
from pathlib import Path

import attrs
import click

from eventline import __version__
from eventline.batch import Failure, Given, Job, attempt, give_up
from eventline.cli.exits import Exit, say
from eventline.cli.extract import make_extractor
from eventline.cli.inputs import Defaults, Found, Input, Parsed, read_input
from eventline.cli.progress import open_bar
from eventline.errors import InputError
from eventline.extractor import Extractor, begin_work, extract_group
from eventline.model import Article, Timeline
from eventline.render.json import SCHEMA, to_json
from eventline.shards import Shard, ShardFolder, cut_shards
from eventline.workers import map_in_workers

SUFFIXES = frozenset({".htm", ".html", ".jsonl", ".ndjson", ".txt"})
"""What is read of a folder."""

_LINES = frozenset({".jsonl", ".ndjson"})
_ERROR = f'{{"schema": "{SCHEMA}", "error": '
"""How the line of an article that failed begins."""

SUMMARY = "batch.json"


@attrs.frozen
class BatchRequest:
    """Which files to extract from, what they are called, and where the results go."""

    files: Mapping[str, Path]
    folder: Path
    workers: int
    defaults: Defaults

    @staticmethod
    def of(
        *,
        source: Path,
        folder: Path,
        workers: int,
        published: str | None,
        fields: tuple[str, ...],
    ) -> BatchRequest:
        """Returns the request; raises InputError where there is nothing to read."""
        defaults = Defaults.of(published, None, fields)
        if source.is_dir() and folder.resolve().is_relative_to(source.resolve()):
            raise click.UsageError("OUT must not be in IN, whose files are all read")
        return BatchRequest(_files(source), folder, workers, defaults)


def run_batch(context: click.Context, request: BatchRequest, model: str | None) -> None:
    """Writes what is missing of the results, and names each article that failed.

    Raises InputError where OUT holds the results of something else.
    """
    extractor = make_extractor(context, model)
    key = f"{__version__} {extractor.describe()}"
    folder = ShardFolder.open(request.folder)
    shards = cut_shards(_articles(request), key=key)
    count = articles = failures = 0
    with open_bar(partial(_count, request)) as tell:
        for shard, lines in _results(shards, folder, extractor, request.workers):
            failed = _report(lines)
            words = 0 if folder.has(shard) else _words(shard)
            tell(len(shard.jobs), words, failed)
            count, articles = count + 1, articles + len(shard.jobs)
            failures += failed
    folder.check_end(count)
    summary = {"schema": SCHEMA, "articles": articles, "failures": failures}
    folder.write(SUMMARY, f"{json.dumps(summary)}\n".encode())
    if failures:
        context.exit(Exit.SOME_FAILED)


def _files(source: Path) -> Mapping[str, Path]:
    """Returns the files by the names that they have in the results, in order."""
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
        if path.suffix.lower() in SUFFIXES and (path.is_file() or not path.exists())
    }
    if files:
        return files
    wanted = ", ".join(sorted(SUFFIXES))
    raise InputError(f"nothing to read in {str(source)!r}: give files of {wanted}")


def _articles(request: BatchRequest) -> Iterator[Given]:
    """Yields every article, or what is wrong with it."""
    for name, path in request.files.items():
        for found in read_input(Input.of(str(path), None), request.defaults):
            yield _named(found, name, path)


def _named(found: Found, name: str, path: Path) -> Given:
    """Returns what a file gave under the file's name in the results."""
    match found:
        case Failure():
            place = found.article.removeprefix(str(path))
            return attrs.evolve(found, article=f"{name}{place}")
        case Article() if path.suffix.lower() in _LINES:
            return found
        case Article():
            return attrs.evolve(found, id=name.removesuffix(path.suffix))
        case Parsed():
            return found.document


def _count(request: BatchRequest) -> int:
    """Returns how many articles there are, about: lines of JSONL, and other files."""
    total = 0
    for path in request.files.values():
        if path.suffix.lower() not in _LINES:
            total += 1
            continue
        with path.open("rb") as lines:
            total += sum(1 for _ in lines)
    return total


def _results(
    shards: Iterable[Shard], folder: ShardFolder, extractor: Extractor, workers: int
) -> Iterator[tuple[Shard, bytes]]:
    """Yields each shard with its lines, once they are in the folder."""
    given, sent = tee(shards)
    missing = (shard.jobs for shard in sent if not folder.has(shard))
    with closing(_extracted(missing, extractor, workers)) as found:
        for shard in given:
            yield shard, _settle(shard, folder, found)


def _settle(shard: Shard, folder: ShardFolder, found: Iterator[Sequence[str]]) -> bytes:
    """Returns a shard's lines: those of the folder, else the next ones, written now."""
    if folder.has(shard):
        return folder.read(shard)
    lines = "".join(next(found)).encode()
    folder.write(shard.name, lines)
    return lines


def _extracted(
    groups: Iterable[Sequence[Job]], extractor: Extractor, workers: int
) -> Generator[Sequence[str], None, None]:
    """Yields the lines of each group, made in this process or by workers."""
    if workers == 1:
        yield from map(partial(_lines, partial(extract_group, extractor)), groups)
        return
    begin = partial(_begin, extractor.for_workers())
    yield from map_in_workers(begin, groups, workers=workers, give_up=_give_up)


def _begin(extractor: Extractor) -> Callable[[Sequence[Job]], Sequence[str]]:
    return partial(_lines, begin_work(extractor))


def _lines(
    work: Callable[[Sequence[Job]], Sequence[Timeline | Failure]], jobs: Sequence[Job]
) -> Sequence[str]:
    """Returns the line of each article: its timeline, or why there is none."""
    return [_line(job, found) for job, found in zip(jobs, work(jobs), strict=True)]


def _line(job: Job, found: Timeline | Failure) -> str:
    if isinstance(found, Failure):
        return _error(job, found)
    written = attempt(job.name, to_json, found)
    return f"{written}\n" if isinstance(written, str) else _error(job, written)


def _give_up(job: Job) -> str:
    return _error(job, give_up(job))


def _error(job: Job, failure: Failure) -> str:
    fault = {
        "article": failure.article,
        "message": failure.message,
        "position": job.number,
    }
    return f"{_ERROR}{json.dumps(fault)}}}\n"


def _report(content: bytes) -> int:
    """Names the shard's failures on stderr and returns how many they are."""
    begin = _ERROR.encode()
    lines = [line for line in content.split(b"\n") if line.startswith(begin)]
    for line in lines:
        fault = json.loads(line)["error"]
        say(f"{fault['article']}: {fault['message']}")
    return len(lines)


def _words(shard: Shard) -> int:
    given = [job.given for job in shard.jobs]
    return sum(len(one.text.split()) for one in given if isinstance(one, Article))
