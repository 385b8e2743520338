"""CSV: one row an entry, for spreadsheets and data frames."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping

from eventline.model import Entry, Event, Filler, Quantity, Timeline
from eventline.render.ids import entry_ids
from eventline.render.rows import clean

FIRST_COLUMNS = (
    "article",
    "published",
    "id",
    "lane",
    "when",
    "earliest",
    "latest",
    "basis",
    "frame",
    "happened",
    "polarity",
    "modality",
    "source",
    "stance",
    "within",
    "quantity",
    "quantity_op",
    "quantity_value",
    "quantity_low",
    "quantity_high",
    "quantity_unit",
)
"""The columns that every file has; one a role and one an attribute follow."""

LAST_COLUMNS = ("trigger", "trigger_start", "trigger_end", "sentence", "rule")

_FORMULA_STARTS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a spreadsheet takes for the start of a formula, full-width forms included."""

_ROLE = "role_"
_ATTRIBUTE = "attribute_"


def to_csv(*timelines: Timeline) -> str:
    """Returns CSV with a header row, one row an entry; several articles share one file.

    `earliest` and `latest` are the ends of the half-open interval, empty where open.
    The quantity columns hold the first counted filler's. A cell that a spreadsheet
    would run as a formula starts with an apostrophe.
    """
    rows = [row for timeline in timelines for row in _rows(timeline)]
    opened = io.StringIO(newline="")
    columns = [*FIRST_COLUMNS, *_further_columns(rows), *LAST_COLUMNS]
    writer = csv.DictWriter(opened, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return opened.getvalue()


def _further_columns(rows: list[Mapping[str, str]]) -> list[str]:
    names = {name for row in rows for name in row}
    roles = sorted(name for name in names if name.startswith(_ROLE))
    return roles + sorted(name for name in names if name.startswith(_ATTRIBUTE))


def _rows(timeline: Timeline) -> Iterator[Mapping[str, str]]:
    ids = entry_ids(timeline)
    yield from (_row(timeline, entry, ids) for entry in timeline)


def _row(timeline: Timeline, entry: Entry, ids: Mapping[str, str]) -> Mapping[str, str]:
    cells = {
        **_article_cells(timeline),
        **_time_cells(entry),
        **_status_cells(entry),
        **_quantity_cells(entry.event),
        **{_ROLE + k: _names(v) for k, v in entry.event.arguments().items()},
        **{_ATTRIBUTE + k: v or "" for k, v in _attributes(entry.event, ids)},
        "id": entry.id,
        "lane": entry.lane.value,
        "frame": entry.event.frame,
        "trigger": entry.event.span.of(timeline.article.text),
        "trigger_start": str(entry.event.span.start),
        "trigger_end": str(entry.event.span.end),
        "sentence": entry.sentence.span.of(timeline.article.text),
        "rule": entry.event.rule,
    }
    return {name: _guard(clean(cell)) for name, cell in cells.items()}


def _article_cells(timeline: Timeline) -> Mapping[str, str]:
    article = timeline.article
    return {
        "article": article.id or "",
        "published": article.published.isoformat() if article.published else "",
    }


def _time_cells(entry: Entry) -> Mapping[str, str]:
    interval = entry.timex.interval if entry.timex else None
    start, end = (interval.start, interval.end) if interval else (None, None)
    return {
        "when": entry.timex.value if entry.timex else "",
        "earliest": start.isoformat() if start else "",
        "latest": end.isoformat() if end else "",
        "basis": entry.basis.value if entry.basis else "",
    }


def _status_cells(entry: Entry) -> Mapping[str, str]:
    event = entry.event
    said = event.attribution
    return {
        "happened": "true" if entry.happened else "false",
        "polarity": event.polarity.value,
        "modality": event.modality.value,
        "source": _name(said.source) if said and said.source else "",
        "stance": said.stance.value if said else "",
        "within": entry.within or "",
    }


def _quantity_cells(event: Event) -> Mapping[str, str]:
    fillers = (f for fs in event.arguments().values() for f in fs)
    found: Quantity | None = next((f.quantity for f in fillers if f.quantity), None)
    if found is None:
        return {}
    return {
        "quantity": found.text,
        "quantity_op": found.op.value,
        "quantity_value": _figure(found.value),
        "quantity_low": _figure(found.low),
        "quantity_high": _figure(found.high),
        "quantity_unit": found.unit or "",
    }


def _attributes(
    event: Event, ids: Mapping[str, str]
) -> Iterator[tuple[str, str | None]]:
    for name, value in event.attributes.items():
        yield name, ids.get(value or "") if name == "to" else value


def _names(fillers: tuple[Filler, ...]) -> str:
    return "; ".join(_name(filler) for filler in fillers)


def _name(filler: Filler) -> str:
    return filler.refers_to or filler.text


def _figure(number: float | None) -> str:
    if number is None:
        return ""
    return str(int(number)) if number == int(number) else str(number)


def _guard(cell: str) -> str:
    is_formula = len(cell) > 1 and cell.startswith(_FORMULA_STARTS)
    return f"'{cell}" if is_formula else cell
