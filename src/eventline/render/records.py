"""An entry as one flat record of typed cells: what CSV and data frames share."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping

from eventline.model import Article, Entry, Event, Filler, Timeline, entry_ids
from eventline.render.words import first_quantity

Cell = str | bool | int | float | datetime.date | datetime.datetime | None
"""What a record holds; None where nothing is known."""

Record = Mapping[str, Cell]

FIRST_COLUMNS = (
    "article",
    "published",
    "id",
    "lane",
    "when",
    "edtf",
    "earliest",
    "latest",
    "basis",
    "frame",
    "plover",
    "plover_mode",
    "cameo",
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
"""The columns that every table has; one a role and one an attribute follow."""

LAST_COLUMNS = ("trigger", "trigger_start", "trigger_end", "sentence", "rule")

_ROLE = "role_"
_ATTRIBUTE = "attribute_"
_TOLD_BY = "told_by"
"""The column that merged timelines have besides."""


def make_records(*timelines: Timeline) -> tuple[Record, ...]:
    """Returns a record for every entry, article by article, in timeline order.

    `earliest` and `latest` are the ends of the half-open interval. The quantity cells
    hold the first counted filler's. Several fillers of a role are joined by "; ".
    """
    return tuple(record for timeline in timelines for record in _records(timeline))


def columns_of(records: tuple[Record, ...]) -> tuple[str, ...]:
    """Returns the columns in their order: those of roles and attributes that occur."""
    names = {name for record in records for name in record}
    roles = sorted(name for name in names if name.startswith(_ROLE))
    attributes = sorted(name for name in names if name.startswith(_ATTRIBUTE))
    told_by = names.intersection({_TOLD_BY})
    return (*FIRST_COLUMNS, *roles, *attributes, *told_by, *LAST_COLUMNS)


def _records(timeline: Timeline) -> Iterator[Record]:
    ids = entry_ids(timeline)
    for entry in timeline:
        yield _record(timeline.article_of(entry), entry, ids)


def _record(article: Article, entry: Entry, ids: Mapping[str, str]) -> Record:
    text = article.text
    event = entry.event
    return {
        "article": article.id,
        "published": article.published,
        "id": entry.id,
        "lane": entry.lane.value,
        **_time_cells(entry),
        **_status_cells(entry),
        **_quantity_cells(event),
        **{_ROLE + k: _names(v) for k, v in event.arguments().items()},
        **{_ATTRIBUTE + k: v for k, v in _attributes(event, ids)},
        **_telling_cells(entry),
        "trigger": event.span.of(text),
        "trigger_start": event.span.start,
        "trigger_end": event.span.end,
        "sentence": entry.sentence.span.of(text),
        "rule": event.rule,
    }


def _telling_cells(entry: Entry) -> Record:
    articles = "; ".join(told.article or "" for told in entry.tellings)
    return {_TOLD_BY: articles} if entry.tellings else {}


def _time_cells(entry: Entry) -> Record:
    interval = entry.timex.interval if entry.timex else None
    return {
        "when": entry.timex.value if entry.timex else None,
        "edtf": entry.timex.edtf if entry.timex else None,
        "earliest": interval.start if interval else None,
        "latest": interval.end if interval else None,
        "basis": entry.basis.value if entry.basis else None,
    }


def _status_cells(entry: Entry) -> Record:
    event = entry.event
    said = event.attribution
    return {
        "frame": event.frame,
        "plover": entry.coding.plover,
        "plover_mode": entry.coding.mode,
        "cameo": entry.coding.cameo,
        "happened": entry.happened,
        "polarity": event.polarity.value,
        "modality": event.modality.value,
        "source": _name(said.source) if said and said.source else None,
        "stance": said.stance.value if said else None,
        "within": entry.within,
    }


def _quantity_cells(event: Event) -> Record:
    found = first_quantity(event)
    if found is None:
        return {}
    return {
        "quantity": found.text,
        "quantity_op": found.op.value,
        "quantity_value": found.value,
        "quantity_low": found.low,
        "quantity_high": found.high,
        "quantity_unit": found.unit,
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
