"""What every entry amounts to in PLOVER and CAMEO, by the events around it."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from eventline.model import Coding, Entry, Event, coding_of


def coded(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Returns the entries with their codings: those of refusals, plans and requests.

    A coding depends on the event that the entry lies within, and on those that its
    roles tell: see `coding_of`.
    """
    outer = {entry.id: entry.event for entry in entries}
    inner = {
        **{twin: entry.event for entry in entries for twin in entry.event.merged},
        **{entry.event.id: entry.event for entry in entries},
    }
    return tuple(
        attrs.evolve(entry, coding=_coding(entry, outer, inner)) for entry in entries
    )


def _coding(
    entry: Entry, outer: Mapping[str, Event], inner: Mapping[str, Event]
) -> Coding:
    fillers = (f for role in entry.event.arguments().values() for f in role)
    content = (inner.get(filler.event or "") for filler in fillers)
    return coding_of(
        entry.event,
        outer.get(entry.within or ""),
        [event for event in content if event],
    )
