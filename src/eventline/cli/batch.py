"""eventline batch: many articles into a folder of shards; a killed run goes on."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, redirect_stdout
from functools import partial
from itertools import tee
from pathlib import Path

import attrs
import click

from eventline import __version__
from eventline.batch import Job, write_records
from eventline.cli.batch_input import count_articles, find_files, read_files
from eventline.cli.batch_records import (
    SHARD_FORMATS,
    ShardFormat,
    line_of_late,
    line_of_lost,
    write_lines,
)
from eventline.cli.exits import Exit, say
from eventline.cli.extract import make_extractor
from eventline.cli.inputs import Defaults
from eventline.cli.progress import open_bar
from eventline.extractor import Extractor, begin_work, extract_group
from eventline.model import Article
from eventline.ray.cluster import disconnect
from eventline.ray.groups import map_on_ray
from eventline.render.json import SCHEMA
from eventline.shards import Shard, ShardFolder, cut_shards
from eventline.workers import TimeLimit, map_in_workers

SUMMARY = "batch.json"


@attrs.frozen
class BatchRequest:
    """Which files to extract from, what they are called, and where the results go."""

    files: Mapping[str, Path]
    folder: Path
    workers: int
    defaults: Defaults
    format: ShardFormat
    limit: TimeLimit[Job, str] | None = None
    is_on_ray: bool = False

    @staticmethod
    def of(
        *,
        source: Path,
        folder: Path,
        workers: int,
        published: str | None,
        fields: tuple[str, ...],
        output_format: str = "jsonl",
        timeout: float | None = None,
        engine: str = "local",
    ) -> BatchRequest:
        """Returns the request; raises InputError where there is nothing to read."""
        defaults = Defaults.of(published, None, fields)
        if source.is_dir() and folder.resolve().is_relative_to(source.resolve()):
            raise click.UsageError("OUT must not be in IN, whose files are all read")
        if output_format == "parquet":
            write_records([])  # says at once what is not installed
        limit = None
        if timeout is not None:
            limit = TimeLimit(timeout, partial(line_of_late, timeout))
        return BatchRequest(
            files=find_files(source),
            folder=folder,
            workers=workers,
            defaults=defaults,
            format=SHARD_FORMATS[output_format],
            limit=limit,
            is_on_ray=engine == "ray",
        )


def run_batch(context: click.Context, request: BatchRequest, model: str | None) -> None:
    """Writes what is missing of the results, and names each article that failed.

    Raises InputError where OUT holds the results of something else.
    """
    if request.is_on_ray:  # which tells of lost workers where results may go
        context.with_resource(redirect_stdout(sys.stderr))
        context.call_on_close(disconnect)
    extractor = make_extractor(context, model)
    key = f"{__version__} {extractor.describe()}"
    folder = ShardFolder.open(request.folder)
    articles = read_files(request.files, request.defaults)
    shards = cut_shards(articles, key=key, suffix=request.format.suffix)
    count = done = failures = 0
    with open_bar(partial(count_articles, request.files)) as tell:
        for shard, content in _results(shards, folder, extractor, request):
            failed = _report(content, request.format)
            words = 0 if folder.has(shard) else _words(shard)
            tell(len(shard.jobs), words, failed)
            count, done = count + 1, done + len(shard.jobs)
            failures += failed
    folder.check_end(count)
    summary = {"schema": SCHEMA, "articles": done, "failures": failures}
    folder.write(SUMMARY, f"{json.dumps(summary)}\n".encode())
    if failures:
        context.exit(Exit.SOME_FAILED)


def _results(
    shards: Iterable[Shard],
    folder: ShardFolder,
    extractor: Extractor,
    request: BatchRequest,
) -> Iterator[tuple[Shard, bytes]]:
    """Yields each shard with its content, once it is in the folder."""
    given, sent = tee(shards)
    missing = (shard.jobs for shard in sent if not folder.has(shard))
    with closing(_extracted(missing, extractor, request)) as found:
        for shard in given:
            yield shard, _settle(shard, folder, found, request.format)


def _settle(
    shard: Shard,
    folder: ShardFolder,
    found: Iterator[Sequence[str]],
    chosen: ShardFormat,
) -> bytes:
    """Returns a shard's content: that of the folder, else the next, written now."""
    if folder.has(shard):
        content = folder.read(shard)
    else:
        content = chosen.write(shard.jobs, next(found))
        folder.remove(SUMMARY)
        folder.write(shard.name, content)
    folder.remove_outgrown(shard)
    return content


def _extracted(
    groups: Iterable[Sequence[Job]], extractor: Extractor, request: BatchRequest
) -> Generator[Sequence[str], None, None]:
    """Yields the lines of each group, made in this process or by workers."""
    workers, limit = request.workers, request.limit
    if workers == 1 and limit is None and not request.is_on_ray:
        lines = partial(write_lines, partial(extract_group, extractor))
        yield from (list(lines(group)) for group in groups)
        return
    begin = partial(_begin, extractor.for_workers())
    spread = map_on_ray if request.is_on_ray else map_in_workers
    yield from spread(begin, groups, workers=workers, give_up=line_of_lost, limit=limit)


def _begin(extractor: Extractor) -> Callable[[Sequence[Job]], Iterator[str]]:
    return partial(write_lines, begin_work(extractor))


def _report(content: bytes, chosen: ShardFormat) -> int:
    """Names the shard's failures on stderr and returns how many they are."""
    faults = chosen.faults(content)
    for fault in faults:
        say(f"{fault.article}: {fault.message}")
    return len(faults)


def _words(shard: Shard) -> int:
    given = [job.given for job in shard.jobs]
    return sum(len(one.text.split()) for one in given if isinstance(one, Article))
