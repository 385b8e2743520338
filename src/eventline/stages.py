"""The stages in order: a parsed article in, a timeline out."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from eventline.coref import find_chains
from eventline.frames import Lexicon, find_events, lexicon_of
from eventline.mentions import Countries, find_mentions, load_countries
from eventline.merge import merge_events
from eventline.model import (
    Article,
    Chains,
    DatedEvents,
    Document,
    Event,
    Mentions,
    Timeline,
)
from eventline.order import order_events
from eventline.resolve import resolve_times


@attrs.frozen
class Tables:
    """What the words of every article are looked up in, made once for many."""

    countries: Countries
    lexicon: Lexicon


def load_tables(frames: Iterable[type[Event]]) -> Tables:
    """Returns the tables for these frames; reads those of pycountry."""
    return Tables(load_countries(), lexicon_of(frames))


@attrs.frozen
class Trace:
    """Every stage's value for one article, in the order of the stages."""

    document: Document
    mentions: Mentions
    events: tuple[Event, ...]
    chains: Chains
    merged: tuple[Event, ...]
    dated: DatedEvents
    timeline: Timeline


def trace_article(article: Article, document: Document, tables: Tables) -> Trace:
    """Returns what every stage makes of a parsed article, the timeline last."""
    mentions = find_mentions(document, tables.countries)
    events = find_events(document, mentions, tables.lexicon)
    chains = find_chains(document, mentions)
    merged = merge_events(document, mentions, events, chains)
    dated = resolve_times(document, mentions, merged, article.published)
    ordered = order_events(dated, _titled(article, document), document)
    timeline = attrs.evolve(ordered, quantities=mentions.quantities, chains=chains)
    return Trace(document, mentions, events, chains, merged, dated, timeline)


def _titled(article: Article, document: Document) -> Article:
    """Takes the headline for the title where none was given."""
    first = document.sentences[0] if document.sentences else None
    if article.title is not None or first is None or not first.is_heading:
        return article
    return attrs.evolve(article, title=first.span.of(article.text))
