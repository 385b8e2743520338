"""Which stretches of the text TimeML tags, and with what: none inside another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from xml.etree.ElementTree import Element

import attrs

from eventline.model import Entry, Span, Timeline, Timex

_Fields = tuple[tuple[str, str], ...]


@attrs.frozen
class Mark:
    """A tag and the stretch that it stands around, which may be empty."""

    span: Span
    tag: str
    fields: _Fields

    def element(self, text: str) -> Element:
        """Returns the element with its words."""
        element = Element(self.tag, dict(self.fields))
        element.text = self.span.of(text)
        return element


@attrs.frozen
class Marks:
    """The tags in text order, and the ids of what they stand for.

    `events` are the ids of EVENT tags by entry, `times` those of TIMEX3 tags by span,
    and `signals` those of SIGNAL tags by the span of the time that they relate.
    """

    marks: tuple[Mark, ...]
    events: Mapping[str, str]
    times: Mapping[Span, str]
    signals: Mapping[Span, str]


def find_marks(timeline: Timeline, anchor: str | None) -> Marks:
    """Returns the tags: events first, then times, then signals where they are free.

    Events on the same words share a tag. A time whose words hold an event's has an
    empty tag before them, and a signal that is not free has none. `anchor` is the id
    of the time that inferred ones are counted from.
    """
    taken = bytearray(len(timeline.article.text))
    holders = _holders(timeline, taken)
    known = {found.span: found for found in timeline.times}
    times = {span: f"t{number}" for number, span in enumerate(sorted(known), 1)}
    places = {span: _free(span, taken) or _before(span) for span in times}
    called = {s: found.signal for s, found in known.items() if found.signal}
    free = {signal: _free(signal, taken) for signal in sorted(set(called.values()))}
    signals = {s: f"s{n}" for n, s in enumerate((s for s in free if free[s]), 1)}
    marks = [
        *_event_marks(holders),
        *(
            Mark(places[s], "TIMEX3", time_fields(name, known[s].timex, anchor))
            for s, name in times.items()
        ),
        *(Mark(span, "SIGNAL", (("sid", name),)) for span, name in signals.items()),
    ]
    return Marks(
        tuple(sorted(marks, key=lambda mark: mark.span)),
        {entry.id: holder.id for entry, holder in holders},
        times,
        {span: signals[signal] for span, signal in called.items() if signal in signals},
    )


def time_fields(name: str, timex: Timex, anchor: str | None) -> _Fields:
    """Returns the attributes of a TIMEX3 tag."""
    fields = {
        "tid": name,
        "type": timex.type.value,
        "value": timex.value,
        "mod": timex.mod.value if timex.mod else None,
        "quant": timex.quant,
        "freq": timex.freq,
        "temporalFunction": "true" if timex.inferred else None,
        "anchorTimeID": anchor if timex.inferred else None,
    }
    return tuple((key, value) for key, value in fields.items() if value)


def _holders(timeline: Timeline, taken: bytearray) -> list[tuple[Entry, Entry]]:
    """Returns every entry with the one whose tag it shares, mostly itself."""
    tagged: dict[Span, Entry] = {}
    found: list[tuple[Entry, Entry]] = []
    for entry in timeline:
        span = entry.event.trigger.span
        if span not in tagged and _free(span, taken):
            tagged[span] = entry
        met = (e for other, e in tagged.items() if other.overlaps(span))
        found.append((entry, tagged.get(span) or next(met, entry)))
    return found


def _event_marks(holders: Iterable[tuple[Entry, Entry]]) -> Iterator[Mark]:
    for entry, holder in holders:
        if entry is holder:
            fields = (("eid", entry.id), ("class", entry.event.timeml))
            yield Mark(entry.event.trigger.span, "EVENT", fields)


def _free(span: Span, taken: bytearray) -> Span | None:
    """Takes the stretch and returns it; None where it is empty or partly taken."""
    if not len(span) or any(taken[span.start : span.end]):
        return None
    taken[span.start : span.end] = b"\x01" * len(span)
    return span


def _before(span: Span) -> Span:
    return Span(span.start, span.start)
