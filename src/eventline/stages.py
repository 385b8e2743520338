"""The stages in order: a parsed article in, a timeline out."""

from __future__ import annotations

import attrs

from eventline.coref import find_chains
from eventline.frames import FRAMES, find_events
from eventline.mentions import find_mentions
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
class Trace:
    """Every stage's value for one article, in the order of the stages."""

    document: Document
    mentions: Mentions
    events: tuple[Event, ...]
    chains: Chains
    merged: tuple[Event, ...]
    dated: DatedEvents
    timeline: Timeline


def trace_article(
    article: Article, document: Document, frames: tuple[type[Event], ...] = FRAMES
) -> Trace:
    """Returns what every stage makes of a parsed article, the timeline last."""
    mentions = find_mentions(document)
    events = find_events(document, mentions, frames)
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
