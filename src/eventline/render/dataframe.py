"""pandas data frames, and Parquet from them: one row an entry, typed columns."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import TYPE_CHECKING

from eventline.errors import ExtraError
from eventline.model import (
    Basis,
    Comparison,
    Lane,
    Modality,
    Polarity,
    Stance,
    Timeline,
)
from eventline.render.records import Cell, columns_of, make_records

if TYPE_CHECKING:
    from pandas import DataFrame

DTYPES: Mapping[str, str] = {
    "published": "datetime64[us]",
    "earliest": "datetime64[us]",
    "latest": "datetime64[us]",
    "happened": "bool",
    "quantity_value": "Float64",
    "quantity_low": "Float64",
    "quantity_high": "Float64",
    "trigger_start": "int64",
    "trigger_end": "int64",
}
"""The types of columns that hold neither text nor one of a few values."""

CATEGORIES: Mapping[str, tuple[str, ...]] = {
    "lane": tuple(Lane),
    "basis": tuple(Basis),
    "polarity": tuple(Polarity),
    "modality": tuple(Modality),
    "stance": tuple(Stance),
    "quantity_op": tuple(Comparison),
}
"""The columns of the type `category`, with all the values that they may have."""


def to_dataframe(*timelines: Timeline) -> DataFrame:
    """Returns a pandas data frame with one row an entry, of one or more timelines.

    The columns are those of CSV. Columns that `DTYPES` and `CATEGORIES` do not name,
    roles and attributes among them, hold text ("string"), missing where nothing is
    known.

    Raises ExtraError where pandas is not installed.
    """
    try:
        import pandas
    except ImportError as error:
        raise ExtraError.of("data frames", "pandas") from error
    records = make_records(*timelines)
    columns = {
        name: pandas.Series(
            [_cell(record.get(name)) for record in records],
            dtype=pandas.CategoricalDtype([str(value) for value in CATEGORIES[name]])
            if name in CATEGORIES
            else DTYPES.get(name, "string"),
        )
        for name in columns_of(records)
    }
    return pandas.DataFrame(columns)


def to_parquet(*timelines: Timeline) -> bytes:
    """Returns the data frame of the timelines as a Parquet file.

    Raises ExtraError where pandas or pyarrow is not installed.
    """
    opened = io.BytesIO()
    try:
        to_dataframe(*timelines).to_parquet(opened, engine="pyarrow", index=False)
    except ImportError as error:
        raise ExtraError.of("Parquet", "parquet") from error
    return opened.getvalue()


def _cell(cell: Cell) -> Cell:
    """Returns the cell as UTF-8 can hold it: lone surrogates become U+FFFD."""
    if not isinstance(cell, str) or cell.isascii():
        return cell
    return cell.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
