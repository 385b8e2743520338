"""Datasets of articles to datasets of timelines: Ray Data reads, spreads and writes."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

import attrs

from eventline.batch import (
    Failure,
    FieldNames,
    Job,
    attempt,
    give_up,
    read_row,
    time_out,
)
from eventline.errors import InputError
from eventline.extractor import Extractor, begin_work
from eventline.model import Timeline
from eventline.ray.actor import RayWorker
from eventline.ray.cluster import load_ray
from eventline.render.json import to_json
from eventline.worker import Work
from eventline.workers import TimeLimit, check_workers

if TYPE_CHECKING:
    from pyarrow import Table
    from ray.data import Dataset

ROWS = 64
"""So many articles a block holds, which is what Ray tries again or has done."""

RESTARTS = 8
"""So often an actor is started again; Ray Data's own number has no end."""

TRIES_AGAIN = 2
"""So often a block is tried again whose actor was lost; Ray Data's own has no end."""

COLUMNS = ("timeline", "error")
"""What is added to a row."""

_NAMES = FieldNames()


@attrs.frozen
class Record:
    """What an article gave: its timeline as JSON, or what is wrong with it."""

    timeline: str | None
    error: str | None

    @staticmethod
    def of(failure: Failure) -> Record:
        """Returns what an article without a timeline gave."""
        return Record(None, failure.message)


def extract(
    dataset: Dataset,
    *,
    extractor: Extractor | None = None,
    workers: int = 2,
    timeout: float | None = None,
    fields: FieldNames = _NAMES,
) -> Dataset:
    """Returns the rows with two more columns, `timeline` and `error`.

    A row is an article; `fields` says what its columns are called, and only the text's
    must be there. `timeline` is its timeline in the JSON contract, or null where
    `error` says what is wrong with it. Every row that comes in goes out once, also
    where the process that works on it is killed, or takes more than `timeout` seconds
    for it.

    Nothing is done until the result is written or read. Two or more actors, each with
    one processor, work on blocks of 64 articles; `workers` of them need as many
    processors and some for Ray's own tasks.

    Raises:
        InputError: fewer than two workers, no possible timeout, or an extractor with a
            loaded parser.
        ExtraError: Ray is not installed.
    """
    ray = load_ray()
    if check_workers(workers) < 2:
        raise InputError(f"workers must be a number from 2 on Ray, not {workers!r}")
    begin = partial(_begin, (extractor or Extractor()).for_workers())
    blocks = dataset.repartition(target_num_rows_per_block=ROWS)
    with warnings.catch_warnings():
        # The two that bound its tries are named nowhere else in this version of Ray.
        warnings.simplefilter("ignore", ray.util.annotations.RayDeprecationWarning)
        return blocks.map_batches(
            ExtractRows,
            fn_constructor_args=(begin, fields, _limit(timeout)),
            batch_size=None,
            batch_format="pyarrow",
            compute=ray.data.ActorPoolStrategy(size=workers),
            num_cpus=1,
            max_restarts=RESTARTS,
            max_task_retries=TRIES_AGAIN,
        )


class ExtractRows:
    """What an actor does with the rows of a block."""

    def __init__(
        self,
        begin: Callable[[], Work[Job, Record]],
        fields: FieldNames,
        limit: TimeLimit[Job, Record] | None,
    ) -> None:
        self._worker = RayWorker(begin, _lost, limit)
        self._fields = fields

    def __call__(self, rows: Table) -> Table:
        """Returns the rows with the columns `timeline` and `error`."""
        import pyarrow

        known = {*attrs.astuple(self._fields)} & {*rows.column_names}
        jobs = _jobs(rows.select(sorted(known)).to_pylist(), self._fields)
        records = self._worker.work(jobs) if jobs else ()
        rows = rows.drop_columns([n for n in COLUMNS if n in rows.column_names])
        for name in COLUMNS:
            values = [getattr(record, name) for record in records]
            rows = rows.append_column(name, pyarrow.array(values, pyarrow.string()))
        return rows


def _limit(seconds: float | None) -> TimeLimit[Job, Record] | None:
    return None if seconds is None else TimeLimit(seconds, partial(_late, seconds))


def _jobs(rows: Iterable[Mapping[str, object]], fields: FieldNames) -> Sequence[Job]:
    return [
        Job(number, read_row(row, f"row {number}", fields))
        for number, row in enumerate(rows, 1)
    ]


def _begin(extractor: Extractor) -> Callable[[Sequence[Job]], Iterator[Record]]:
    return partial(_records, begin_work(extractor))


def _records(
    work: Callable[[Sequence[Job]], Iterable[Timeline | Failure]], jobs: Sequence[Job]
) -> Iterator[Record]:
    for job, found in zip(jobs, work(jobs), strict=True):
        done: str | Failure
        if isinstance(found, Timeline):
            done = attempt(job.name, to_json, found)
        else:
            done = found
        yield Record(done, None) if isinstance(done, str) else Record.of(done)


def _lost(job: Job) -> Record:
    return Record.of(give_up(job))


def _late(seconds: float, job: Job) -> Record:
    return Record.of(time_out(seconds, job))
