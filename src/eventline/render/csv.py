"""CSV: one row an entry, for spreadsheets."""

from __future__ import annotations

import csv
import datetime
import io

from eventline.model import Timeline
from eventline.render.records import Cell, columns_of, make_records
from eventline.render.words import clean

_FORMULA_STARTS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a spreadsheet takes for the start of a formula, full-width forms included."""


def to_csv(*timelines: Timeline) -> str:
    """Returns CSV with a header row, one row an entry; several articles share one file.

    A cell is empty where nothing is known or a bound is open. A cell that a spreadsheet
    would run as a formula starts with an apostrophe.
    """
    records = make_records(*timelines)
    opened = io.StringIO(newline="")
    writer = csv.writer(opened, lineterminator="\n")
    columns = columns_of(records)
    writer.writerow(columns)
    writer.writerows([_shown(record.get(c)) for c in columns] for record in records)
    return opened.getvalue()


def _shown(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case float():
            return str(int(cell)) if cell == int(cell) else str(cell)
        case datetime.date():
            return cell.isoformat()
    return _guard(clean(str(cell)))


def _guard(cell: str) -> str:
    is_formula = len(cell) > 1 and cell.startswith(_FORMULA_STARTS)
    return f"'{cell}" if is_formula else cell
