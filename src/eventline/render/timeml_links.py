"""TimeML's links: TLINK for when events were, SLINK for what they are told in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from xml.etree.ElementTree import Element

import attrs

from eventline.model import (
    Entry,
    Modality,
    Polarity,
    ResolvedTime,
    Stance,
    Timeline,
    TimexMod,
    TimexType,
    entry_ids,
)
from eventline.render.timeml_marks import Marks
from eventline.render.timeml_words import LASTING, SIGNALLED

PUBLICATION = "t0"

_UNSAYABLE = (TimexMod.ON_OR_BEFORE, TimexMod.ON_OR_AFTER)


@attrs.frozen
class Added:
    """A time that no words of the text say: `name` is its id, `entry` whose it is."""

    name: str
    entry: Entry


def find_added(timeline: Timeline, marks: Marks) -> tuple[Added, ...]:
    """Returns the times that entries took over or were inferred, one a value."""
    published = timeline.article.published
    bare = {
        entry.timex.value: entry
        for entry in reversed(timeline)
        if entry.timex
        and entry.expression not in marks.times
        and _relation(entry, None) is not None
    }
    if published is not None:
        bare.pop(published.isoformat(), None)
    first = len(marks.times) + 1
    values = sorted(bare)
    return tuple(Added(f"t{first + n}", bare[value]) for n, value in enumerate(values))


def find_links(
    timeline: Timeline, marks: Marks, added: tuple[Added, ...]
) -> Iterator[Element]:
    """Yields the links, numbered in their order."""
    links = chain(
        _time_links(timeline, marks, added),
        _event_links(timeline),
        _subordinations(timeline),
    )
    for number, link in enumerate(links, 1):
        link.set("lid", f"l{number}")
        yield link


def instance_of(entry_id: str) -> str:
    """Returns the id of an entry's MAKEINSTANCE: "ei7" for "e7"."""
    return f"ei{entry_id.removeprefix('e')}"


def _time_links(
    timeline: Timeline, marks: Marks, added: tuple[Added, ...]
) -> Iterator[Element]:
    said = {found.span: found for found in timeline.times}
    names = {
        found.entry.timex.value: found.name for found in added if found.entry.timex
    }
    for entry in timeline:
        found = said.get(entry.expression) if entry.expression else None
        relation = _relation(entry, found)
        if entry.timex is None or relation is None:
            continue
        link = _link("TLINK", entry, relation)
        if found is None:
            link.set("relatedToTime", names.get(entry.timex.value, PUBLICATION))
        else:
            link.set("relatedToTime", marks.times[found.span])
        if found and found.span in marks.signals:
            link.set("signalID", marks.signals[found.span])
        yield link


def _relation(entry: Entry, found: ResolvedTime | None) -> str | None:
    """Returns what the event is to its time, None where TimeML cannot say it."""
    timex = entry.timex
    if timex is None or timex.mod in _UNSAYABLE:
        return None
    signal = found.relation or "" if found else ""
    if timex.type is TimexType.DURATION and signal in LASTING:
        return "DURING"
    return SIGNALLED.get(signal, "IS_INCLUDED")


def _event_links(timeline: Timeline) -> Iterator[Element]:
    ids = entry_ids(timeline)
    entries = {entry.id: entry for entry in timeline}
    known = (link for link in timeline.links if {link.event, link.other} <= ids.keys())
    for found in known:
        link = _link("TLINK", entries[ids[found.event]], found.relation.value)
        link.set("relatedToEventInstance", instance_of(ids[found.other]))
        link.set("origin", found.why)
        yield link


def _subordinations(timeline: Timeline) -> Iterator[Element]:
    entries = {entry.id: entry for entry in timeline}
    for entry in timeline:
        outer = entries.get(entry.within or "")
        if outer is not None:
            link = _link("SLINK", outer, _subordination(outer, entry))
            link.set("subordinatedEventInstance", instance_of(entry.id))
            yield link


def _subordination(outer: Entry, inner: Entry) -> str:
    """Returns SLINK's relation: how the outer event presents the inner one."""
    said = inner.event.attribution
    is_told = outer.event.timeml == "REPORTING"
    if is_told and said and said.stance is Stance.DENIED:
        return "NEG_EVIDENTIAL"
    if is_told:
        return "EVIDENTIAL"
    if inner.event.modality is Modality.CONDITIONAL:
        return "CONDITIONAL"
    if inner.event.modality is not Modality.ACTUAL:
        return "MODAL"
    is_positive = inner.event.polarity is Polarity.POSITIVE
    return "FACTIVE" if is_positive else "COUNTER_FACTIVE"


def _link(tag: str, entry: Entry, relation: str) -> Element:
    instance = instance_of(entry.id)
    return Element(tag, {"lid": "", "eventInstanceID": instance, "relType": relation})
