"""Many articles: their timelines as one, and what one entity has to do with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from reprlib import repr as shortened

import attrs

from eventline.errors import InputError
from eventline.merge.join import join_timelines
from eventline.model import Article, Entry, Timeline, entry_ids, publication_order
from eventline.model.about import find_wanted
from eventline.order.joined import order_joined

_NOTHING = Timeline(Article(""))
"""What comes of no timelines; among others it says nothing."""


def merge_timelines(timelines: Iterable[Timeline]) -> Timeline:
    """Returns one timeline of several; see `Timeline.merge`.

    Raises InputError where something else than a timeline is among them.
    """
    parts = _parts(timelines)
    if len(parts) < 2:
        return parts[0] if parts else _NOTHING
    joined = join_timelines(parts)
    return order_joined(joined.parts, joined.entries, joined.links)


def timeline_about(timeline: Timeline, name: str) -> Timeline:
    """Returns the entries that an entity takes part in; see `Timeline.about`."""
    if not timeline.parts:
        wanted = find_wanted(name, timeline.chains, timeline.article.text)
        kept = tuple(e for e in timeline if wanted.has_part_in(e.event))
        return _only(timeline, kept, ())
    parts = tuple(timeline_about(part, name) for part in timeline.parts)
    told = {
        (article.id, entry.id)
        for article, part in zip(timeline.articles, parts, strict=True)
        for entry in part
    }
    kept = tuple(
        entry
        for entry in timeline
        if any((telling.article, telling.id) in told for telling in entry.tellings)
    )
    return _only(timeline, kept, parts)


def _only(
    timeline: Timeline, entries: tuple[Entry, ...], parts: tuple[Timeline, ...]
) -> Timeline:
    ids = {entry.id for entry in entries}
    links = tuple(link for link in timeline.links if {link.event, link.other} <= ids)
    return attrs.evolve(timeline, entries=entries, links=links, parts=parts)


def series_of(timeline: Timeline) -> tuple[tuple[Entry, ...], ...]:
    """Returns the counts that update each other; see `Timeline.series`."""
    ids = entry_ids(timeline)
    earlier = {
        entry.id: ids[entry.event.attributes["to"] or ""]
        for entry in timeline
        if entry.event.attributes.get("relation") == "updates"
        and entry.event.attributes.get("to") in ids
    }
    places = {article.id: n for n, article in enumerate(timeline.articles)}
    found: dict[str, list[Entry]] = {}
    for entry in timeline:
        found.setdefault(_first(entry.id, earlier), []).append(entry)
    return tuple(
        tuple(sorted(series, key=lambda entry: _telling(entry, places)))
        for series in found.values()
        if len(series) > 1
    )


def _first(entry: str, earlier: Mapping[str, str]) -> str:
    """Follows the updates back to the first count."""
    seen = {entry}
    while entry in earlier and earlier[entry] not in seen:
        entry = earlier[entry]
        seen.add(entry)
    return entry


def _telling(entry: Entry, places: Mapping[str | None, int]) -> tuple[int, int, int]:
    """Returns when it was told first: which article, sentence and word."""
    first = entry.tellings[0] if entry.tellings else entry
    trigger = first.event.trigger
    return places.get(first.article, 0), trigger.sentence, trigger.index


def _parts(timelines: Iterable[Timeline]) -> tuple[Timeline, ...]:
    """Returns the timelines of single articles, each once, by publication."""
    if isinstance(timelines, Timeline):
        raise InputError("timelines must be many, not one Timeline; give a list")
    by_article: dict[tuple[Article, str], Timeline] = {}
    for given in timelines:
        if not isinstance(given, Timeline):
            raise InputError(
                f"timelines must be Timelines, not {type(given).__name__}: "
                f"{shortened(given)}; leave failures out"
            )
        for part in (p for p in given.parts or (given,) if p != _NOTHING):
            key = part.article, part.model
            by_article[key] = _fuller(by_article.get(key, part), part)
    ordered = sorted(by_article, key=lambda key: (publication_order(key[0]), key[1]))
    return tuple(by_article[key] for key in ordered)


def _fuller(one: Timeline, other: Timeline) -> Timeline:
    """Returns the longer of one article's two timelines, the same one either way."""
    if one == other:
        return one
    return max(one, other, key=lambda timeline: (len(timeline), repr(timeline)))
