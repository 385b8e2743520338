"""What a batch writes of each article: its timeline, or why there is none."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import attrs

from eventline.batch import (
    Failure,
    Job,
    attempt,
    give_up,
    read_records,
    time_out,
    write_records,
)
from eventline.model import Timeline
from eventline.render.json import SCHEMA, to_json

_ERROR = f'{{"schema": "{SCHEMA}", "error": '
"""How the line of an article that failed begins."""


@attrs.frozen
class Fault:
    """An article that failed, as a shard names it."""

    article: str
    message: str


@attrs.frozen
class ShardFormat:
    """How the lines of a shard's articles are kept, and the faults among them read."""

    suffix: str
    write: Callable[[Sequence[Job], Sequence[str]], bytes]
    faults: Callable[[bytes], Sequence[Fault]]


def write_lines(
    work: Callable[[Sequence[Job]], Iterable[Timeline | Failure]], jobs: Sequence[Job]
) -> Iterator[str]:
    """Yields the line of each article: its timeline, or why there is none."""
    for job, found in zip(jobs, work(jobs), strict=True):
        if isinstance(found, Timeline):
            written = attempt(job.name, to_json, found)
        else:
            written = found
        yield f"{written}\n" if isinstance(written, str) else _error(job, written)


def line_of_lost(job: Job) -> str:
    """Returns the line of an article that ended the process it was worked on in."""
    return _error(job, give_up(job))


def line_of_late(seconds: float, job: Job) -> str:
    """Returns the line of an article that took longer than it may."""
    return _error(job, time_out(seconds, job))


def _error(job: Job, failure: Failure) -> str:
    fault = {
        "article": failure.article,
        "message": failure.message,
        "position": job.number,
    }
    return f"{_ERROR}{json.dumps(fault)}}}\n"


def _write_jsonl(jobs: Sequence[Job], lines: Sequence[str]) -> bytes:
    return "".join(lines).encode()


def _jsonl_faults(content: bytes) -> Sequence[Fault]:
    begin = _ERROR.encode()
    lines = (line for line in content.split(b"\n") if line.startswith(begin))
    return [_fault(json.loads(line)["error"]) for line in lines]


def _fault(error: Mapping[str, object]) -> Fault:
    return Fault(str(error["article"]), str(error["message"]))


def _write_parquet(jobs: Sequence[Job], lines: Sequence[str]) -> bytes:
    return write_records([*map(_record, jobs, lines)])


def _record(job: Job, line: str) -> Mapping[str, object]:
    """Returns the row of an article: its line, or its error under its name."""
    found = json.loads(line)
    if "error" in found:
        fault = _fault(found["error"])
        return {"position": job.number, "id": fault.article, "error": fault.message}
    article = found["article"]
    return {
        "position": job.number,
        **{name: article[name] for name in ("id", "title", "published")},
        "timeline": line.rstrip("\n"),
    }


def _parquet_faults(content: bytes) -> Sequence[Fault]:
    rows = read_records(content, ("id", "error"))
    return [
        Fault(str(row["id"]), str(row["error"]))
        for row in rows
        if row["error"] is not None
    ]


SHARD_FORMATS: Mapping[str, ShardFormat] = {
    "jsonl": ShardFormat(".jsonl", _write_jsonl, _jsonl_faults),
    "parquet": ShardFormat(".parquet", _write_parquet, _parquet_faults),
}
"""By the name that --format takes."""
