"""Durations and recurrences as times of events that have nothing better.

"have been fighting **for decades**" is a DURATION whose interval is open at the start
and reaches the publication day; "fought **for three days**" is a length and no more.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping

import attrs

from eventline.model import Basis, DatedEvent, Interval, Kind, Timex, TimexType
from eventline.resolve.attach_words import SHIFTING_FRAMES
from eventline.resolve.publication import whole_day
from eventline.resolve.scene import Dated, Scene
from eventline.resolve.stated import Candidate

_LENGTH = re.compile(r"P(?P<count>\d{1,4}|X)(?P<unit>Y|M|W|D|DE|CE)")
_DAYS: Mapping[str, int] = {"D": 1, "W": 7, "M": 30, "Y": 365, "DE": 3652, "CE": 36524}


def with_length(
    scene: Scene, dated: Dated, candidates: Mapping[str, tuple[Candidate, ...]]
) -> Dated:
    """Returns the dated events, and the lengths of those that last or have no date.

    A length that reaches the present says more than "by the publication day". By how
    much something is put off is no length of that: delayed **two years**.
    """
    found = dict(dated)
    for event in scene.index.events:
        if event.frame in SHIFTING_FRAMES:
            continue
        lengths = [
            c for c in candidates.get(event.id, ()) if _lasts(c) and not _is_filler(c)
        ]
        known = found.get(event.id)
        is_dated = known is not None and known.basis is not Basis.INFERRED
        if not lengths or is_dated:
            continue
        time = lengths[0].time
        timex = time.timex
        if _reaches_present(scene, event.id) and timex.type is TimexType.DURATION:
            timex = attrs.evolve(timex, interval=_until(timex, scene.published))
        found[event.id] = DatedEvent(event, timex, Basis.STATED, time.span)
    return found


def _lasts(candidate: Candidate) -> bool:
    """Holds for "for three days" and "daily", not for the gap of "hours later"."""
    timex = candidate.time.timex
    is_gap = timex.type is TimexType.DURATION and timex.granularity is None
    return candidate.is_length and not is_gap


def _is_filler(candidate: Candidate) -> bool:
    """Holds for what an event is about: jailed for **seven years** to come."""
    span = candidate.time.span
    fillers = (f for found in candidate.event.arguments().values() for f in found)
    return any(f.kind is not Kind.CLAUSE and f.span.contains(span) for f in fillers)


def _reaches_present(scene: Scene, event_id: str) -> bool:
    group = scene.settings[event_id].group
    return group is not None and group.is_present_perfect


def _until(timex: Timex, published: datetime.date | None) -> Interval | None:
    """Returns the stretch so long that ends with the publication day.

    Of "for decades" the start is not known and stays open.
    """
    if published is None:
        return None
    end = whole_day(published).interval
    matched = _LENGTH.fullmatch(timex.value)
    if end is None or end.end is None:
        return None
    if matched is None or matched["count"] == "X":
        return Interval(None, end.end)
    days = int(matched["count"]) * _DAYS[matched["unit"]]
    is_countable = (end.end - datetime.datetime.min).days > days
    start = end.end - datetime.timedelta(days=days) if is_countable else None
    return Interval(start, end.end)
