"""The happenings of many articles become one timeline, in one total order."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

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
from eventline.model.names import plain_name
from eventline.order.edges import Key, Node, ends_of
from eventline.order.graph import Ordered, order_nodes
from eventline.order.strata import STORY_LENGTH, Stratum, calendar_interval

_Instants = Mapping[tuple[str, str], datetime.datetime]
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
    begins = [min((starts[k] for k in _stories(p)), default=None) for p in parts]
    nodes = [
        Node(entry.id, _key(entry, rank, parts[rank], begins[rank]), _interval(entry))
        for entry in entries
        for rank in [ranks[entry.article or ""]]
    ]
    ordered = order_nodes(_unblocked(nodes, links), links)
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


def _unblocked(nodes: Sequence[Node], links: Sequence[TemporalLink]) -> list[Node]:
    """Returns the nodes, none with a later instant than what it must come before.

    Else a date would wait for what one article tells much later, and what is free to
    stand anywhere would overtake it: also for a demand in a raid, where the raid's end
    comes before it. Of one instant, each stands as its article has it.
    """
    behind = _ends_before(nodes, links)
    first: dict[int, Key] = {}
    for key, start in sorted((node.key, 2 * n) for n, node in enumerate(nodes)):
        for end in _held_back(start, behind, first):
            first[end] = key
    return [
        attrs.evolve(node, key=first[2 * number])
        if first[2 * number][1] < node.key[1]
        else node
        for number, node in enumerate(nodes)
    ]


def _held_back(
    end: int, behind: Mapping[int, Sequence[int]], known: Collection[int]
) -> Iterator[int]:
    """Yields an end and all that comes before it, but what is `known` by then."""
    waiting = [end]
    while waiting:
        found = waiting.pop()
        if found not in known:
            yield found
            waiting.extend(behind.get(found, ()))


def _ends_before(
    nodes: Sequence[Node], links: Sequence[TemporalLink]
) -> Mapping[int, Sequence[int]]:
    """Returns by starts (even) and ends (odd) what the links put right before each."""
    numbers = {node.id: number for number, node in enumerate(nodes)}
    found = {2 * n + 1: [2 * n] for n in range(len(nodes))}
    for link in links:
        pair = numbers[link.event], numbers[link.other]
        for source, target in ends_of(link.relation, *pair):
            found.setdefault(target, []).append(source)
    return found


def _story_starts(parts: Iterable[Timeline]) -> _Instants:
    """Returns by day and name when the stories about whom it names begin.

    What one article only looks back on lies before the days of the whole story, as
    the articles of its day tell it that name the same.
    """
    starts: dict[tuple[str, str], datetime.datetime] = {}
    for part in parts:
        start = min(_story_instants(part), default=_FAR_AHEAD)
        for key in _stories(part):
            starts[key] = min(starts.get(key, start), start)
    return starts


def _story_instants(part: Timeline) -> Iterator[datetime.datetime]:
    standings = (entry.standing for entry in part if entry.standing is not None)
    yield from (
        instant for stratum, instant, _ in standings if stratum == Stratum.STORY
    )


def _stories(part: Timeline) -> Iterator[tuple[str, str]]:
    """Yields a key for everyone named in an article of a known day."""
    day = part.article.published
    names = (chain.name for chain in part.chains.chains if chain.mentions)
    yield from ((str(day), plain_name(name)) for name in names if day is not None)


def _key(
    entry: Entry, rank: int, part: Timeline, begin: datetime.datetime | None
) -> Key:
    """Returns where an entry stands among all; `begin` is its story's begin."""
    stratum, instant, place = entry.standing or (Stratum.STORY, _FAR_AHEAD, ())
    published = part.article.published
    if stratum == Stratum.EARLIER:
        instant = min(instant, begin or instant)
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
