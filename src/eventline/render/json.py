"""The JSON contract `eventline/1`: one object an article, the same bytes every time.

`schema.json` beside this module states the contract; docs/formats.md explains it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from importlib import resources

import attrs

from eventline.model import (
    Article,
    Attribution,
    Coding,
    Entry,
    Event,
    Filler,
    Quantity,
    QuantityMention,
    ResolvedTime,
    Span,
    TemporalLink,
    Timeline,
    Timex,
    entry_ids,
)

SCHEMA = "eventline/1"

_EXACT = 2**53
"""Whole numbers below it have one shortest decimal form, as int and as float."""

_UNPRINTABLE = re.compile(r"[\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""What JSON may hold raw, and terminals, line readers or UTF-8 do not take well."""

_Object = Mapping[str, object]


def to_json(timeline: Timeline, *, indent: int | None = None) -> str:
    """Returns the JSON object of the contract `eventline/1`.

    Without `indent` it is one line, as JSONL needs it. Every `text` is the slice of
    the article's text at its offsets; lone surrogates are escaped.
    """
    found = json.dumps(
        _Renderer.of(timeline).timeline(),
        ensure_ascii=False,
        allow_nan=False,
        indent=indent,
    )
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", found)


def read_schema() -> str:
    """Returns the JSON Schema (2020-12) of what `to_json` gives."""
    path = resources.files("eventline.render") / "schema.json"
    return path.read_text(encoding="utf-8")


def time_object(found: ResolvedTime) -> dict[str, object]:
    """Returns the entry of `timexes` for a time expression."""
    timex = found.timex
    return {
        "text": found.text,
        "start": found.span.start,
        "end": found.span.end,
        "type": timex.type.value,
        "value": timex.value,
        "mod": timex.mod.value if timex.mod else None,
    }


def quantity_object(found: QuantityMention) -> dict[str, object]:
    """Returns the entry of `quantities` for a number phrase."""
    place = {"start": found.span.start, "end": found.span.end}
    return {**_quantity(found.quantity), **place}


@attrs.frozen
class _Renderer:
    """What every part needs: the timeline, and the ids of its events in it.

    Of a merged timeline, `parts` render its articles by id, and `article` is the one
    whose text the offsets of the entry at hand index.
    """

    whole: Timeline
    ids: Mapping[str, str]
    parts: Mapping[str, _Renderer]
    article: str | None = None

    @staticmethod
    def of(timeline: Timeline) -> _Renderer:
        named = zip(timeline.articles, timeline.parts, strict=False)
        parts = {found.id or "": _Renderer.of(part) for found, part in named}
        return _Renderer(timeline, entry_ids(timeline), parts)

    def timeline(self) -> _Object:
        return self.merged() if self.parts else self.single()

    def merged(self) -> _Object:
        """Returns the object of several articles: all parts say whose they are."""
        parts = self.parts.items()
        return {
            **self.single(),
            "articles": [_article(article) for article in self.whole.articles],
            "timexes": [
                {**time_object(found), "article": name}
                for name, part in parts
                for found in part.whole.times
            ],
            "quantities": [
                {**quantity_object(found), "article": name}
                for name, part in parts
                for found in part.whole.quantities
            ],
            "series": [[entry.id for entry in found] for found in self.whole.series()],
        }

    def single(self) -> _Object:
        whole = self.whole
        return {
            "schema": SCHEMA,
            "model": whole.model,
            "article": _article(whole.article),
            "entries": [self.entry(entry) for entry in whole],
            "links": [self.link(found) for found in whole.links],
            "timexes": [time_object(found) for found in whole.times],
            "quantities": [quantity_object(found) for found in whole.quantities],
            "warnings": list(whole.warnings),
        }

    def entry(self, entry: Entry) -> _Object:
        """Returns an entry; a merged one says who tells it, and whose words stand."""
        if not entry.tellings:
            return self.shown(entry)
        return {
            **attrs.evolve(self, article=entry.article).shown(entry),
            "evidence": [
                self.part(told).span(span, told.article)
                for told in entry.tellings
                for span in told.event.evidence
            ],
            "article": entry.article,
            "tellings": [
                {**self.part(told).shown(told), "article": told.article}
                for told in entry.tellings
            ],
        }

    def part(self, telling: Entry) -> _Renderer:
        """Returns the renderer of the article that a telling stands in."""
        return self.parts[telling.article or ""]

    def shown(self, entry: Entry) -> _Object:
        event = entry.event
        sentence = entry.sentence
        return {
            "id": entry.id,
            "frame": event.frame,
            "trigger": self.span(event.span),
            "sentence": {
                "start": sentence.span.start,
                "end": sentence.span.end,
                "index": sentence.index,
            },
            "roles": self.roles(event),
            "attributes": self.attributes(event),
            "polarity": event.polarity.value,
            "modality": event.modality.value,
            "attribution": self.attribution(event.attribution),
            "happened": entry.happened,
            "time": self.time(entry, entry.timex) if entry.timex else None,
            "lane": entry.lane.value,
            "within": self.id(entry.within),
            "coding": self.coding(entry.coding),
            "evidence": [self.span(span) for span in event.evidence],
            "rule": event.rule,
        }

    def roles(self, event: Event) -> _Object:
        return {
            name: [self.filler(filler) for filler in fillers]
            for name, fillers in event.arguments().items()
        }

    def attributes(self, event: Event) -> _Object:
        return {
            name: self.id(value) if name == "to" else value
            for name, value in event.attributes.items()
        }

    def coding(self, found: Coding) -> _Object:
        plover = {"type": found.plover, "mode": found.mode} if found.plover else None
        return {"plover": plover, "cameo": found.cameo}

    def filler(self, filler: Filler) -> _Object:
        return {
            **self.span(filler.span, filler.article),
            "head": filler.head.text,
            "kind": filler.kind.value,
            "refers_to": filler.refers_to,
            "country": filler.country,
            "quantity": _quantity(filler.quantity) if filler.quantity else None,
            "event": self.id(filler.event),
        }

    def attribution(self, found: Attribution | None) -> _Object | None:
        if found is None:
            return None
        return {
            "source": self.filler(found.source) if found.source else None,
            "cue": self.span(found.cue),
            "stance": found.stance.value,
        }

    def time(self, entry: Entry, timex: Timex) -> _Object:
        interval = timex.interval
        start, end = (interval.start, interval.end) if interval else (None, None)
        return {
            "type": timex.type.value,
            "value": timex.value,
            "mod": timex.mod.value if timex.mod else None,
            "edtf": timex.edtf,
            "start": start.isoformat() if start else None,
            "end": end.isoformat() if end else None,
            "inferred": list(timex.inferred),
            "basis": entry.basis.value if entry.basis else None,
            "expression": self.span(entry.expression) if entry.expression else None,
        }

    def link(self, found: TemporalLink) -> _Object:
        return {
            "from": self.id(found.event),
            "relation": found.relation.value,
            "to": self.id(found.other),
            "why": found.why,
            "strength": found.strength.name.lower(),
        }

    def span(self, span: Span, article: str | None = None) -> dict[str, object]:
        """Returns words and offsets, and in a merged timeline the article's id."""
        name = article or self.article
        part = self.parts.get(name or "", self)
        text = span.of(part.whole.article.text)
        found = {"text": text, "start": span.start, "end": span.end}
        return {**found, "article": name} if name else found

    def id(self, event: str | None) -> str | None:
        """Returns the timeline id of an event id; a timeline id is its own."""
        return self.ids.get(event) if event else None


def _article(article: Article) -> _Object:
    return {
        "id": article.id,
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
        "language": article.language,
    }


def _quantity(quantity: Quantity) -> dict[str, object]:
    return {
        "text": quantity.text,
        "op": quantity.op.value,
        "value": _number(quantity.value),
        "low": _number(quantity.low),
        "high": _number(quantity.high),
        "unit": quantity.unit,
        "inferred": quantity.is_inferred,
    }


def _number(number: float | None) -> float | int | None:
    """Returns 4000 for 4000.0, so that counts look like counts."""
    if number is None or abs(number) >= _EXACT or number != int(number):
        return number
    return int(number)
