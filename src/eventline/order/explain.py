"""Explains an entry: its time, its links, and what its neighbours are to it."""

from __future__ import annotations

from eventline.model import Basis, Entry, Explanation, Neighbour, ResolvedTime, Timeline
from eventline.order.edges import CALENDAR
from eventline.order.network import Network, network_of


def explain_entry(timeline: Timeline, name: str) -> Explanation:
    """Returns why the entry stands where it stands.

    Raises InputError where the timeline has no entry of that name.
    """
    network = network_of(timeline)
    place = network.place_of(name)
    entry = timeline[place]
    article = timeline.article_of(entry)
    before = timeline[place - 1] if place else None
    behind = timeline[place + 1] if place + 1 < len(timeline) else None
    return Explanation(
        entry=entry,
        words=entry.sentence.span.of(article.text),
        published=article.published,
        time=_time_of(timeline, entry),
        giver=_giver_of(timeline, entry),
        links=tuple(x for x in timeline.links if name in (x.event, x.other)),
        previous=_neighbour(network, before, entry),
        next=_neighbour(network, behind, entry),
    )


def _time_of(timeline: Timeline, entry: Entry) -> ResolvedTime | None:
    parts = timeline.parts or (timeline,)
    named = zip(timeline.articles, parts, strict=True)
    times = (
        time
        for article, part in named
        if entry.article in (None, article.id)
        for time in part.times
    )
    return next((time for time in times if time.span == entry.expression), None)


def _giver_of(timeline: Timeline, entry: Entry) -> Entry | None:
    """Returns the entry that states the words which another one took its time from."""
    if entry.expression is None or entry.basis is Basis.STATED:
        return None
    beside = (e for e in timeline if e.article == entry.article)
    stated = (e for e in beside if e.basis is Basis.STATED)
    return next((e for e in stated if e.expression == entry.expression), None)


def _neighbour(
    network: Network, neighbour: Entry | None, entry: Entry
) -> Neighbour | None:
    if neighbour is None:
        return None
    starts = 2 * network.numbers[neighbour.id], 2 * network.numbers[entry.id]
    path = network.path(*starts) or network.path(*starts[::-1]) or ()
    why = sorted({edge.why for edge in path} - {CALENDAR})
    return Neighbour(
        entry=neighbour,
        relation=network.relation(neighbour.id, entry.id),
        is_known=bool(path),
        links=tuple(network.links[number] for number in why),
        has_calendar=any(edge.target >= 2 * len(network.numbers) for edge in path),
    )
