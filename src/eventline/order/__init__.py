"""Dated events become one timeline: a total order, and links that say why."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

import attrs

from eventline.model import (
    Article,
    Basis,
    DatedEvent,
    DatedEvents,
    Document,
    Entry,
    Lane,
    Standing,
    Strength,
    TemporalLink,
    Timeline,
)
from eventline.order.codings import coded
from eventline.order.edges import Node
from eventline.order.explain import explain_entry
from eventline.order.graph import order_nodes
from eventline.order.implied import implied_links
from eventline.order.narration import narrated_links
from eventline.order.network import Network, network_of
from eventline.order.places import places_of
from eventline.order.reasons import strongest
from eventline.order.signals import signal_links, verb_links
from eventline.order.strata import calendar_interval
from eventline.order.tellings import Tellings, tellings_of

__all__ = ["Network", "explain_entry", "network_of", "order_events"]

_NO_ANCHOR = (
    "no publication date: relative times have no place on the calendar; pass published="
)


def order_events(dated: DatedEvents, article: Article, document: Document) -> Timeline:
    """Returns the timeline: every event once, dated ones where the calendar puts them.

    Links are what the text says of the order; they place undated events beside others.
    Narrative order breaks ties across sentences. A link that contradicts the calendar
    or a stronger link is dropped and named in `warnings`. The timeline's quantities
    are left to the caller.
    """
    tellings = tellings_of(document, dated.events)
    links = _links(tellings)
    keys = places_of(tellings, article.published, links)
    nodes = [
        Node(f.event.id, keys[f.event.id], calendar_interval(f.timex))
        for f in tellings.dated
    ]
    ordered = order_nodes(nodes, links)
    numbers = {event_id: f"e{n}" for n, event_id in enumerate(ordered.ids, 1)}
    dropped = frozenset(ordered.dropped)
    kept = [link for link in links if link not in dropped]
    return Timeline(
        article=article,
        entries=coded(_entries(tellings, ordered.ids, numbers, keys)),
        links=tuple(_renamed(link, numbers) for link in kept),
        times=dated.times,
        warnings=_warnings(tellings, article, ordered.dropped, numbers),
        model=document.model,
    )


def _links(tellings: Tellings) -> tuple[TemporalLink, ...]:
    """Returns one link a pair of events, the strongest, in text order."""
    found = chain(
        signal_links(tellings),
        verb_links(tellings),
        implied_links(tellings),
        narrated_links(tellings),
    )
    places = {found.event.id: n for n, found in enumerate(tellings.dated)}
    return tuple(
        sorted(
            strongest(found), key=lambda link: (places[link.event], places[link.other])
        )
    )


def _entries(
    tellings: Tellings,
    ids: tuple[str, ...],
    numbers: dict[str, str],
    keys: Mapping[str, Standing],
) -> tuple[Entry, ...]:
    by_id = {found.event.id: found for found in tellings.dated}
    return tuple(_entry(tellings, by_id[i], numbers, keys[i]) for i in ids)


def _entry(
    tellings: Tellings, found: DatedEvent, numbers: dict[str, str], key: Standing
) -> Entry:
    outer = tellings.outer(found.event)
    interval = found.timex.interval if found.timex else None
    has_place = interval is not None and (interval.start or interval.end) is not None
    return Entry(
        id=numbers[found.event.id],
        event=found.event,
        timex=found.timex,
        basis=found.basis,
        expression=found.expression,
        lane=Lane.DATED if has_place else Lane.UNDATED,
        sentence=tellings.document.sentence_of(found.event.trigger),
        within=numbers[outer.id] if outer and outer.id in numbers else None,
        standing=key,
    )


def _renamed(link: TemporalLink, numbers: dict[str, str]) -> TemporalLink:
    """Names a link's ends by the timeline's ids."""
    return attrs.evolve(link, event=numbers[link.event], other=numbers[link.other])


def _warnings(
    tellings: Tellings,
    article: Article,
    dropped: tuple[TemporalLink, ...],
    numbers: dict[str, str],
) -> tuple[str, ...]:
    said = [link for link in dropped if link.strength > Strength.TENSE]
    links = [_renamed(link, numbers) for link in said]
    contradictions = [
        f"dropped {link.event} {link.relation} {link.other} ({link.why}): "
        "it contradicts a date or a stronger link"
        for link in links
    ]
    is_anchored = article.published is not None or any(
        found.basis is Basis.PUBLISHED for found in tellings.dated
    )
    unanchored = [] if is_anchored or not tellings.dated else [_NO_ANCHOR]
    return (*tellings.document.warnings, *unanchored, *contradictions)
