"""The constraint network: what is refused, and how much it bears."""

from __future__ import annotations

import datetime

import pytest

from eventline.model import Interval, Relation, Strength, TemporalLink
from eventline.order.edges import Node
from eventline.order.graph import order_nodes

START = datetime.datetime(2020, 1, 1)
DAY = datetime.timedelta(days=1)
MANY = 10_000


def node(number: int, day: int | None = None) -> Node:
    """Returns an event told in this place, on a day or none."""
    start = START + DAY * (day or 0)
    interval = Interval(start, start + DAY) if day is not None else None
    return Node(str(number), (0, START, (number,)), interval)


def link(one: int, other: int, strength: Strength) -> TemporalLink:
    """Returns a link that puts one event before another."""
    return TemporalLink(str(one), Relation.BEFORE, str(other), "", strength)


@pytest.mark.parametrize("weakest", [0, 1, 2])
def test_the_weakest_link_of_a_circle_is_refused(weakest: int) -> None:
    strengths = [Strength.SIGNAL] * 3
    strengths[weakest] = Strength.TENSE
    links = [
        link(number, (number + 1) % 3, strength)
        for number, strength in enumerate(strengths)
    ]

    assert order_nodes([node(n) for n in range(3)], links).dropped == (links[weakest],)


def test_of_links_as_strong_the_first_is_kept() -> None:
    links = [link(0, 1, Strength.ASPECT), link(1, 0, Strength.ASPECT)]

    assert order_nodes([node(0), node(1)], links).dropped == (links[1],)


def test_a_link_is_refused_as_a_whole() -> None:
    inside = TemporalLink("0", Relation.INCLUDES, "1", "", Strength.TENSE)
    after = TemporalLink("1", Relation.AFTER, "0", "", Strength.SIGNAL)
    ends_first = TemporalLink("1", Relation.BEFORE, "2", "", Strength.SIGNAL)

    ordered = order_nodes([node(n) for n in range(3)], [inside, after, ends_first])

    assert ordered.dropped == (inside,)
    assert ordered.ids == ("0", "1", "2")


def test_a_refused_link_leaves_no_mark_on_the_order() -> None:
    nodes = [node(0, 2), node(1, 1), node(2)]

    against = link(0, 1, Strength.SIGNAL)
    ordered = order_nodes(nodes, [against])

    assert ordered.ids == order_nodes(nodes, []).ids
    assert ordered.dropped == (against,)


def test_ten_thousand_events_are_ordered() -> None:
    nodes = [node(n, n // 10 if n % 3 else None) for n in range(MANY)]
    links = [
        link(n, max(0, n - 7) if n % 5 == 0 else min(n + 3, MANY - 1), strength)
        for n in range(1, MANY - 1)
        for strength in (Strength.TENSE, Strength.SIGNAL)
    ]

    ordered = order_nodes(nodes, links)
    place = {name: number for number, name in enumerate(ordered.ids)}

    assert len(place) == MANY
    assert all(
        place[found.event] < place[found.other]
        for found in set(links) - set(ordered.dropped)
    )
