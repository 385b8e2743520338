"""The happenings of many articles become one timeline, in one total order."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence

import attrs

from eventline.model import (
    Article,
    Entry,
    Filler,
    Interval,
    Lane,
    TemporalLink,
    Timeline,
    name_articles,
)
from eventline.order.edges import Key, Node
from eventline.order.graph import Ordered, order_nodes
from eventline.order.strata import STORY_LENGTH, Stratum, calendar_interval

_Instants = Mapping[str, datetime.datetime]
_FAR_AHEAD = datetime.datetime.max


def order_joined(
    parts: Sequence[Timeline],
    entries: Sequence[Entry],
    links: Sequence[TemporalLink],
) -> Timeline:
    """Returns the timeline of several articles, every entry once.

    Calendar times are fixed; what an article does not date stands where its own
    timeline has it, before or among the days of its story. Ties go by publication,
    then by the telling. `parts` are the articles' timelines in that order.
    """
    articles = name_articles(part.article for part in parts)
    ranks = {article.id or "": rank for rank, article in enumerate(articles)}
    starts = _story_starts(parts)
    nodes = [
        Node(entry.id, _key(entry, ranks, articles, starts), _interval(entry))
        for entry in entries
    ]
    ordered = order_nodes(nodes, links)
    numbers = {entry_id: f"e{n}" for n, entry_id in enumerate(ordered.ids, 1)}
    by_id = {entry.id: entry for entry in entries}
    dropped = frozenset(ordered.dropped)
    return Timeline(
        article=Article(""),
        entries=tuple(_renumbered(by_id[i], numbers) for i in ordered.ids),
        links=tuple(_renamed(link, numbers) for link in links if link not in dropped),
        warnings=tuple(_warnings(parts, articles, ordered, numbers)),
        model=", ".join(sorted({part.model for part in parts})),
        parts=tuple(parts),
    )


def _story_starts(parts: Iterable[Timeline]) -> _Instants:
    """Returns by publication date when the stories of its articles begin.

    What one article only looks back on lies before the days of the whole story.
    """
    standings = (
        (str(part.article.published), entry.standing)
        for part in parts
        for entry in part
        if entry.standing is not None and entry.standing[0] == Stratum.STORY
    )
    starts: dict[str, datetime.datetime] = {}
    for day, (_, instant, _) in standings:
        starts[day] = min(starts.get(day, _FAR_AHEAD), instant)
    return starts


def _key(
    entry: Entry,
    ranks: Mapping[str, int],
    articles: Sequence[Article],
    starts: _Instants,
) -> Key:
    rank = ranks[entry.article or ""]
    stratum, instant, place = entry.standing or (Stratum.STORY, _FAR_AHEAD, ())
    published = articles[rank].published
    if stratum == Stratum.EARLIER:
        instant = min(instant, starts.get(str(published), instant))
    elif stratum == Stratum.BACKGROUND and published is not None:
        midnight = datetime.datetime(published.year, published.month, published.day)
        instant = min(instant, midnight - STORY_LENGTH)
    return 0, instant, (stratum, rank, *place)


def _interval(entry: Entry) -> Interval | None:
    return calendar_interval(entry.timex) if entry.lane is Lane.DATED else None


def _renumbered(entry: Entry, numbers: Mapping[str, str]) -> Entry:
    event = entry.event
    attributes = dict(event.attributes)
    if attributes.get("to"):
        attributes["to"] = numbers.get(attributes["to"] or "")
    roles = {
        role: tuple(_repointed(filler, numbers) for filler in fillers)
        for role, fillers in event.arguments().items()
    }
    said = event.attribution
    if said and said.source:
        said = attrs.evolve(said, source=_repointed(said.source, numbers))
    event = attrs.evolve(
        event.with_roles(roles), attributes=attributes, attribution=said
    )
    return attrs.evolve(
        entry,
        id=numbers[entry.id],
        event=event,
        within=numbers.get(entry.within or ""),
    )


def _repointed(filler: Filler, numbers: Mapping[str, str]) -> Filler:
    if filler.event is None:
        return filler
    return attrs.evolve(filler, event=numbers.get(filler.event))


def _renamed(link: TemporalLink, numbers: Mapping[str, str]) -> TemporalLink:
    return attrs.evolve(link, event=numbers[link.event], other=numbers[link.other])


def _warnings(
    parts: Sequence[Timeline],
    articles: Sequence[Article],
    ordered: Ordered,
    numbers: Mapping[str, str],
) -> Iterable[str]:
    for article, part in zip(articles, parts, strict=True):
        yield from (f"{article.id}: {warning}" for warning in part.warnings)
    for link in (_renamed(link, numbers) for link in ordered.dropped):
        yield (
            f"dropped {link.event} {link.relation} {link.other} ({link.why}): "
            "it contradicts a date or another article"
        )
