"""Parquet to articles and results to Parquet; the one place that reads it or writes."""

from __future__ import annotations

import datetime
import io
import os
from collections.abc import Iterator, Mapping, Sequence
from types import ModuleType
from typing import BinaryIO

from eventline.batch.compressed import check_expansion
from eventline.batch.jobs import Failure
from eventline.batch.jsonl import FieldNames, make_article, unreadable
from eventline.errors import ExtraError, InputError
from eventline.model import Article

ROWS = 64
"""So many rows are in memory at a time."""

RECORD: Mapping[str, str] = {
    "position": "int64",
    "id": "string",
    "title": "string",
    "published": "string",
    "error": "string",
    "timeline": "string",
}
"""The columns of results, and their types: a row an article."""

_NAMES = FieldNames()


def read_parquet(
    source: str | os.PathLike[str] | BinaryIO,
    *,
    name: str | None = None,
    fields: FieldNames = _NAMES,
) -> Iterator[Article | Failure]:
    """Yields the article of every row of a Parquet file, or what is wrong with the row.

    The columns are those of a line of JSONL; "published" may also be of days or points
    in time, of which midnight is the day. Other columns are not read, and no more than
    some rows are in memory.

    Raises InputError where the file cannot be opened or has no texts, and ExtraError
    where pyarrow is not installed.
    """
    if not isinstance(source, str | os.PathLike):
        raise InputError("Parquet is not read from a stream: give the path of a file")
    name = name or str(os.fspath(source))
    number = 0
    try:
        for number, row in enumerate(_rows(source, fields), 1):
            yield read_row(row, f"{name}, row {number}", fields)
    except (InputError, OSError, _arrow().ArrowException) as error:
        if not number and isinstance(error, InputError):
            raise
        yield Failure(f"{name}, after row {number}", f"cannot read on: {_first(error)}")


def read_row(
    row: Mapping[str, object], place: str, names: FieldNames
) -> Article | Failure:
    """Returns the article of a row, or what is wrong with it; `place` names it."""
    try:
        published = _iso(row.get(names.published))
        return make_article({**row, names.published: published}, names)
    except InputError as error:
        return Failure(place, str(error))


def count_rows(path: str | os.PathLike[str]) -> int:
    """Returns how many rows a Parquet file has, of its last bytes."""
    found: int = _parquet().read_metadata(path).num_rows
    return found


def write_records(records: Sequence[Mapping[str, object]]) -> bytes:
    """Returns rows of the columns of `RECORD` as Parquet: the same bytes for the same.

    Raises ExtraError where pyarrow is not installed.
    """
    arrow, parquet = _arrow(), _parquet()
    schema = arrow.schema(
        [(name, arrow.type_for_alias(kind)) for name, kind in RECORD.items()]
    )
    table = arrow.Table.from_pylist(list(records), schema=schema)
    opened = io.BytesIO()
    parquet.write_table(table, opened, compression="zstd")
    return opened.getvalue()


def read_records(content: bytes, columns: Sequence[str]) -> list[dict[str, object]]:
    """Returns some columns of what `write_records` wrote."""
    table = _parquet().read_table(io.BytesIO(content), columns=list(columns))
    found: list[dict[str, object]] = table.to_pylist()
    return found


def _rows(
    path: str | os.PathLike[str], names: FieldNames
) -> Iterator[Mapping[str, object]]:
    """Yields the rows, some of them at a time in memory."""
    parquet = _parquet()
    try:
        size = os.stat(path).st_size
        opened = parquet.ParquetFile(path, buffer_size=1 << 20, pre_buffer=False)
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    with opened:
        wanted = {names.text, names.published, names.id, names.title}
        columns = [name for name in opened.schema_arrow.names if name in wanted]
        if names.text not in columns:
            known = ", ".join(sorted(opened.schema_arrow.names)[:5]) or "none"
            raise InputError(f'no column "{names.text}"; its columns: {known}')
        given = 0
        for rows in opened.iter_batches(batch_size=ROWS, columns=columns):
            given += rows.nbytes
            check_expansion(given, size)
            yield from rows.to_pylist()


def _iso(published: object) -> object:
    """Returns a day or a point in time as ISO 8601; a midnight is a day."""
    match published:
        case datetime.datetime() as moment if moment.time() == datetime.time():
            return moment.date().isoformat()
        case datetime.date() as day:
            return day.isoformat()
    return published


def _first(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__


def _arrow() -> ModuleType:
    try:
        import pyarrow
    except ImportError as error:
        raise ExtraError.of("Parquet", "parquet") from error
    found: ModuleType = pyarrow
    return found


def _parquet() -> ModuleType:
    _arrow()
    import pyarrow.parquet

    found: ModuleType = pyarrow.parquet
    return found
