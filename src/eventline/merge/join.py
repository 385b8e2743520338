"""Makes one entry of several articles' tellings: the best told, with all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from eventline.merge.across import Happening, find_happenings
from eventline.merge.facts import Facts, Part
from eventline.merge.series import find_updates
from eventline.model import (
    Attribution,
    Basis,
    Entry,
    Event,
    Filler,
    Granularity,
    TemporalLink,
    Timeline,
    name_articles,
)

_BASES = (Basis.STATED, Basis.CARRIED, Basis.INFERRED, Basis.PUBLISHED)
_GRAINS = tuple(Granularity)

_Names = Mapping[tuple[int, str], str]
"""By article and id in its timeline: the happening's id among all."""


@attrs.frozen
class Joined:
    """What several articles tell, each happening once, in no order yet.

    The entries' ids are of the form `2.e7`: their place in the article that tells them
    best. `links` are those of all articles.
    """

    parts: tuple[Timeline, ...]
    entries: tuple[Entry, ...]
    links: tuple[TemporalLink, ...]


def join_timelines(timelines: Sequence[Timeline]) -> Joined:
    """Returns what the articles tell, each happening once with all its tellings.

    The timelines come in the order of `name_articles`, each of one article. Putting
    the entries in order is left to order_joined.
    """
    parts = _numbered(timelines)
    happenings = find_happenings(parts)
    leads = [min(happening, key=_preference) for happening in happenings]
    told = list(zip(leads, happenings, strict=True))
    names = {
        (facts.part.rank, facts.entry.id): _name(lead)
        for lead, happening in told
        for facts in happening
    }
    updates = {
        _name(leads[later]): _name(leads[earlier])
        for later, earlier in find_updates(happenings).items()
    }
    entries = (
        _entry(lead, happening, names, updates.get(_name(lead)))
        for lead, happening in told
    )
    return Joined(tuple(timelines), tuple(entries), _links(parts, names))


def _numbered(timelines: Sequence[Timeline]) -> list[Part]:
    articles = name_articles(timeline.article for timeline in timelines)
    pairs = zip(articles, timelines, strict=True)
    return [Part.of(n, found.id or "", told) for n, (found, told) in enumerate(pairs)]


def _name(facts: Facts) -> str:
    return f"{facts.part.rank}.{facts.entry.id}"


def _preference(facts: Facts) -> tuple[int, int, bool, int, int]:
    """Prefers the best known time, then a body to a heading, then the most roles, then
    the earliest article.
    """
    entry = facts.entry
    basis = _BASES.index(entry.basis) if entry.basis else len(_BASES)
    grain = entry.timex.granularity if entry.timex else None
    fineness = -_GRAINS.index(grain) if grain else 0
    is_heading = entry.sentence.is_heading
    return basis, fineness, is_heading, -len(entry.event.arguments()), facts.part.rank


def _entry(
    lead: Facts, happening: Happening, names: _Names, updates: str | None
) -> Entry:
    entry = lead.entry
    attributes = dict(entry.event.attributes)
    if attributes.get("to"):
        attributes["to"] = _named(lead.part, attributes["to"], names)
    if updates is not None:
        attributes |= {"relation": "updates", "to": updates}
    event = attrs.evolve(
        entry.event.with_roles(_roles(lead, happening, names)),
        attributes=attributes,
        attribution=_attribution(lead, names),
    )
    return attrs.evolve(
        entry,
        id=_name(lead),
        event=event,
        within=_named(lead.part, entry.within, names),
        article=lead.part.name,
        tellings=tuple(
            attrs.evolve(told.entry, article=told.part.name) for told in happening
        ),
    )


def _attribution(lead: Facts, names: _Names) -> Attribution | None:
    found = lead.entry.event.attribution
    if found is None or found.source is None:
        return found
    event = _named(lead.part, found.source.event, names)
    return attrs.evolve(found, source=attrs.evolve(found.source, event=event))


def _roles(
    lead: Facts, happening: Happening, names: _Names
) -> Mapping[str, tuple[Filler, ...]]:
    """Returns the lead's roles, and those that only another article fills."""
    event: Event = lead.entry.event
    roles: dict[str, tuple[Filler, ...]] = {}
    for facts in (lead, *happening):
        given = facts.entry.event.arguments()
        article = None if facts is lead else facts.part.name
        for role in (r for r in given if r in event.role_names and r not in roles):
            roles[role] = tuple(
                attrs.evolve(
                    filler,
                    event=_named(facts.part, filler.event, names),
                    article=article,
                )
                for filler in given[role]
            )
    return roles


def _named(part: Part, event: str | None, names: _Names) -> str | None:
    return names.get((part.rank, part.ids.get(event or "", "")))


def _links(parts: Sequence[Part], names: _Names) -> tuple[TemporalLink, ...]:
    """Returns the links of all articles between happenings, each pair's first one."""
    found: dict[frozenset[str], TemporalLink] = {}
    pairs = ((part, link) for part in parts for link in part.timeline.links)
    for part, link in pairs:
        one, other = _named(part, link.event, names), _named(part, link.other, names)
        if one is not None and other is not None and one != other:
            renamed = attrs.evolve(link, event=one, other=other)
            found.setdefault(frozenset({one, other}), renamed)
    return tuple(found.values())
