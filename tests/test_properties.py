"""Laws that hold for every article: of merging, of resolving, of ordering."""

from __future__ import annotations

import datetime
import random
from collections.abc import Sequence
from itertools import combinations, product

import attrs
from hypothesis import given
from hypothesis import strategies as st

from eventline.merge import merge_events
from eventline.model import (
    Article,
    Basis,
    Chains,
    DatedEvent,
    DatedEvents,
    Document,
    Event,
    Granularity,
    Interval,
    Mentions,
    Modality,
    Relation,
    Span,
    Strength,
    TemporalLink,
    Timex,
    TimexType,
)
from eventline.order import order_events
from eventline.order.edges import Node
from eventline.order.graph import order_nodes
from eventline.order.network import INVERSE
from eventline.resolve import resolve_times
from tests.small_frames import Assault, at
from tests.strategies import BASE, articles, graphs, intervals
from tests.trees import build


def _evidence(events: Sequence[Event]) -> set[Span]:
    return {span for event in events for span in event.evidence}


@given(articles())
def test_merging_twice_is_merging_once(
    article: tuple[Document, Mentions, tuple[Event, ...], Chains],
) -> None:
    document, mentions, events, chains = article
    once = merge_events(document, mentions, events, chains)

    assert merge_events(document, mentions, once, chains) == once


@given(articles())
def test_merging_loses_no_evidence_and_no_telling(
    article: tuple[Document, Mentions, tuple[Event, ...], Chains],
) -> None:
    document, mentions, events, chains = article
    merged = merge_events(document, mentions, events, chains)

    assert _evidence(merged) == _evidence(events)
    told = [telling for event in merged for telling in (event.id, *event.merged)]
    assert sorted(told) == sorted(event.id for event in events)


@given(articles())
def test_merging_leaves_no_pointer_to_an_event_that_is_gone(
    article: tuple[Document, Mentions, tuple[Event, ...], Chains],
) -> None:
    document, mentions, events, chains = article
    merged = merge_events(document, mentions, events, chains)
    ids = {event.id for event in merged}

    pointers = {event.within for event in merged} | {
        filler.event
        for event in merged
        for fillers in event.arguments().values()
        for filler in fillers
    }
    assert pointers - {None} <= ids


@given(articles(), st.randoms(use_true_random=False))
def test_the_order_in_which_events_come_in_changes_nothing(
    article: tuple[Document, Mentions, tuple[Event, ...], Chains],
    chance: random.Random,
) -> None:
    document, mentions, events, chains = article
    shuffled = list(events)
    chance.shuffle(shuffled)

    results = []
    for given_events in (events, tuple(shuffled)):
        merged = merge_events(document, mentions, given_events, chains)
        dated = resolve_times(document, mentions, merged, BASE.date())
        results.append(order_events(dated, Article(document.text), document))
    assert results[0] == results[1]


@given(articles(), st.sampled_from([BASE.date(), BASE, None]))
def test_a_timeline_holds_every_event_once(
    article: tuple[Document, Mentions, tuple[Event, ...], Chains],
    published: datetime.date | None,
) -> None:
    document, mentions, events, _ = article
    dated = resolve_times(document, mentions, events, published)
    timeline = order_events(dated, Article(document.text, published), document)

    assert sorted(e.event.id for e in timeline) == sorted(e.id for e in events)
    assert [entry.id for entry in timeline] == [
        f"e{number}" for number in range(1, len(timeline) + 1)
    ]


@given(articles())
def test_nothing_is_dated_but_by_its_words_without_a_publication_date(
    article: tuple[Document, Mentions, tuple[Event, ...], Chains],
) -> None:
    document, mentions, events, _ = article
    dated = resolve_times(document, mentions, events, None)

    said = {mention.span for mention in mentions.times}
    with_day = [d for d in dated.events if d.timex and d.timex.interval]
    assert all(d.expression in said for d in with_day)
    assert Basis.PUBLISHED not in {d.basis for d in dated.events}


@given(articles())
def test_no_request_is_dated_by_the_words_that_make_it(
    article: tuple[Document, Mentions, tuple[Event, ...], Chains],
) -> None:
    document, _, events, _ = article
    dated = resolve_times(document, Mentions(), events, BASE.date())

    asked = [d for d in dated.events if d.event.modality is Modality.REQUESTED]
    assert [d.timex for d in asked] == [None] * len(asked)


@given(graphs())
def test_an_order_keeps_every_link_that_it_does_not_drop(
    graph: tuple[list[Node], list[TemporalLink]],
) -> None:
    nodes, links = graph
    ordered = order_nodes(nodes, links)
    place = {node_id: number for number, node_id in enumerate(ordered.ids)}

    assert sorted(place) == sorted(node.id for node in nodes)
    for link in links:
        if link in ordered.dropped:
            continue
        one, other = place[link.event], place[link.other]
        match link.relation:
            case Relation.BEFORE | Relation.INCLUDES:
                assert one < other
            case Relation.BEGUN_BY | Relation.ENDED_BY:
                assert one < other
            case Relation.AFTER | Relation.IS_INCLUDED:
                assert one > other
            case Relation.BEGINS | Relation.ENDS:
                assert one > other


@given(articles())
def test_what_is_known_of_two_entries_agrees_with_their_places(
    article: tuple[Document, Mentions, tuple[Event, ...], Chains],
) -> None:
    document, mentions, events, _ = article
    dated = resolve_times(document, mentions, events, BASE.date())
    timeline = order_events(dated, Article(document.text, BASE.date()), document)

    for one, other in combinations([entry.id for entry in timeline], 2):
        relation = timeline.relation(one, other)
        assert timeline.first(one, other) in (one, None)
        assert relation not in (Relation.AFTER, Relation.IS_INCLUDED)
        assert relation is None or timeline.relation(other, one) is INVERSE[relation]


@given(graphs())
def test_disjoint_times_are_never_out_of_order(
    graph: tuple[list[Node], list[TemporalLink]],
) -> None:
    nodes, links = graph
    place = {n: number for number, n in enumerate(order_nodes(nodes, links).ids)}

    for one, other in product(nodes, nodes):
        if _is_before(one.interval, other.interval):
            assert place[one.id] < place[other.id]


@given(graphs())
def test_links_that_agree_are_all_kept(
    graph: tuple[list[Node], list[TemporalLink]],
) -> None:
    nodes, _ = graph
    free = [attrs.evolve(node, interval=None) for node in nodes]
    chain = [
        TemporalLink(a.id, Relation.BEFORE, b.id, "", Strength.REPORT)
        for a, b in zip(free[::-1], free[-2::-1], strict=False)
    ]

    ordered = order_nodes(free, chain)

    assert ordered.dropped == ()
    assert ordered.ids == tuple(node.id for node in free[::-1])


@given(st.lists(intervals(), min_size=1, max_size=6), st.booleans())
def test_dated_events_keep_the_calendar_whatever_their_tense(
    given_intervals: list[Interval | None], is_past_perfect: bool
) -> None:
    helper = "had:have AUX 3 aux VBD" if is_past_perfect else "then ADV 3 advmod"
    form = "VBN" if is_past_perfect else "VBD"
    rows = f"Rebels NOUN 3 nsubj\n{helper}\nattacked:attack VERB 0 root {form}"
    document = build(*[rows] * len(given_intervals))
    dated = tuple(
        DatedEvent(
            at(Assault, document, "attacked", number),
            Timex(TimexType.DATE, "X", granularity=Granularity.DAY, interval=interval),
            Basis.STATED,
        )
        for number, interval in enumerate(given_intervals)
    )
    timeline = order_events(
        DatedEvents(dated), Article(document.text, BASE.date()), document
    )

    times = [entry.timex.interval for entry in timeline if entry.timex]
    assert not any(
        _is_before(later, earlier)
        for number, earlier in enumerate(times)
        for later in times[number + 1 :]
    )


def _is_before(one: Interval | None, other: Interval | None) -> bool:
    """Says whether one stretch is over when the other begins, and neither is empty."""
    if one is None or other is None or one.end is None or other.start is None:
        return False
    is_empty = one.start == one.end or other.start == other.end
    return one.end <= other.start and not is_empty
