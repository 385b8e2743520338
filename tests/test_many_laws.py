"""Laws that hold for every set of articles that is merged."""

from __future__ import annotations

import datetime
import random
from collections import Counter
from collections.abc import Iterable

import attrs
from hypothesis import example, given, settings
from hypothesis import strategies as st

from eventline import Timeline
from eventline.merge import merge_events
from eventline.model import Article, Chains, Document, Entry, Event, Mentions
from eventline.order import order_events
from eventline.resolve import resolve_times
from tests.small_frames import Report, Request
from tests.strategies import ACTORS, BASE, articles, told

DAYS = tuple(BASE.date() + datetime.timedelta(days=n) for n in (0, 1, 40))
NAMES = (None, "a", "b", "c")


@st.composite
def timelines(
    draw: st.DrawFn,
    actors: tuple[str, ...] = ACTORS,
    names: tuple[str | None, ...] = NAMES,
) -> Timeline:
    """Timelines of one article each; several may share an id, or have none."""
    found = draw(articles(actors))
    published = draw(st.sampled_from([*DAYS, None]))
    return timeline_of(found, published, draw(st.sampled_from(names)))


def timeline_of(
    found: tuple[Document, Mentions, tuple[Event, ...], Chains],
    published: datetime.date | None,
    name: str | None,
) -> Timeline:
    """Returns the timeline of an article of this name."""
    document, mentions, events, chains = found
    merged = merge_events(document, mentions, events, chains)
    dated = resolve_times(document, mentions, merged, published)
    article = Article(document.text, published, name)
    return attrs.evolve(order_events(dated, article, document), chains=chains)


DEMAND = timeline_of(
    told("Norvania", (Request, "After", "had:have AUX 6 aux VBD", "Monday")),
    DAYS[0],
    None,
)
RAIDED = timeline_of(
    told(
        "Velmora",
        (Request, "In", "has:have AUX 6 aux VBZ", "1994"),
        (Report, "After", "had:have AUX 6 aux VBD", "Monday"),
        (Request, "In", "has:have AUX 6 aux VBZ", "Monday"),
    ),
    None,
    "unrelated",
)
"""Its demand of 1994 waits for the end of a raid, which waits for a demand in it."""

unrelated = timelines(("Velmora", "Kastia"), ("unrelated",))
brief = settings(deadline=None, max_examples=40)
many = st.lists(timelines(), min_size=1, max_size=4)


@brief
@given(many)
def test_merging_what_is_merged_changes_nothing(parts: list[Timeline]) -> None:
    once = Timeline.merge(parts)

    assert Timeline.merge([once]) == once
    assert Timeline.merge([once, *parts]) == once


@brief
@given(many, st.integers(0, 4))
def test_it_does_not_matter_which_are_merged_first(
    parts: list[Timeline], cut: int
) -> None:
    first, second = Timeline.merge(parts[:cut]), Timeline.merge(parts[cut:])

    assert Timeline.merge([first, second]) == Timeline.merge(parts)


@brief
@given(many, st.randoms(use_true_random=False))
def test_the_order_in_which_articles_come_changes_nothing(
    parts: list[Timeline], chance: random.Random
) -> None:
    shuffled = list(parts)
    chance.shuffle(shuffled)

    assert Timeline.merge(shuffled) == Timeline.merge(parts)
    assert Timeline.merge(shuffled).to_json() == Timeline.merge(parts).to_json()


@brief
@given(many)
def test_no_telling_and_no_evidence_is_lost(parts: list[Timeline]) -> None:
    merged = Timeline.merge(parts)
    told = Counter(_told(merged))

    assert told == Counter(
        (article.id, entry.id)
        for article, part in zip(
            merged.articles, merged.parts or (merged,), strict=True
        )
        for entry in part
    )
    assert {entry.id for entry in merged} == {
        f"e{number}" for number in range(1, len(merged) + 1)
    }


@brief
@given(many)
def test_nothing_points_at_an_entry_that_is_gone(parts: list[Timeline]) -> None:
    merged = Timeline.merge(parts)
    if not merged.parts:
        return
    ids = {entry.id for entry in merged} | {None}

    assert {entry.within for entry in merged} <= ids
    assert {end for link in merged.links for end in (link.event, link.other)} <= ids
    assert {
        filler.event
        for entry in merged
        for fillers in entry.event.arguments().values()
        for filler in fillers
    } <= ids


@brief
@given(many, unrelated)
@example([DEMAND], RAIDED)
def test_an_unrelated_article_changes_no_entry_of_another(
    parts: list[Timeline], other: Timeline
) -> None:
    alone = Timeline.merge([*parts, Timeline(Article("", id="empty"))])
    beside = Timeline.merge([*parts, other])

    kept = [entry for entry in beside if entry.article != "unrelated"]
    assert [_content(entry) for entry in kept] == [_content(entry) for entry in alone]


def _told(timeline: Timeline) -> Iterable[tuple[str | None, str]]:
    for entry in timeline:
        for telling in entry.tellings or (attrs.evolve(entry, article=None),):
            article = telling.article or timeline.articles[0].id
            yield article, telling.id


def _content(entry: Entry) -> object:
    """Returns all of an entry but the numbers of entries."""
    event = entry.event
    roles = {
        role: tuple(attrs.evolve(filler, event=None) for filler in fillers)
        for role, fillers in event.arguments().items()
    }
    event = attrs.evolve(event.with_roles(roles), attributes={})
    return attrs.evolve(entry, id="", within=None, event=event)
