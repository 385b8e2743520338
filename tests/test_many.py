"""What several articles tell: one entry, all tellings, counts kept as a series."""

from __future__ import annotations

import json
from functools import cache

import attrs
import pytest

from eventline import Extractor, Timeline
from eventline.batch import Failure
from eventline.errors import InputError
from eventline.model import Entry
from tests.parsed import ROOT, parsed_article

INDEX = (ROOT / "examples" / "articles" / "articles.jsonl").read_text("utf-8")
PUBLISHED = {row["id"]: row["published"] for row in map(json.loads, INDEX.splitlines())}
QUAKE = ("san_telmo_monday", "san_telmo_quake", "san_telmo_friday")


@cache
def timeline_of(name: str) -> Timeline:
    """Returns the timeline of an example article, under its id."""
    found = Extractor().extract(parsed_article(name), published=PUBLISHED[name])
    return attrs.evolve(found, article=attrs.evolve(found.article, id=name))


@cache
def quake() -> Timeline:
    """Returns what three articles tell of one earthquake."""
    return Timeline.merge(map(timeline_of, QUAKE))


def told_by(entry: Entry) -> tuple[str | None, ...]:
    """Returns the articles that tell an entry."""
    return tuple(telling.article for telling in entry.tellings)


def test_what_three_articles_tell_is_one_entry() -> None:
    emergency = next(e for e in quake() if e.event.trigger.lemma == "declare")

    assert told_by(emergency) == QUAKE
    assert emergency.when == "2022-11-07"


def test_each_telling_keeps_its_own_words() -> None:
    emergency = next(e for e in quake() if e.event.trigger.lemma == "declare")
    texts = {article.id: article.text for article in quake().articles}

    words = [t.event.span.of(texts[t.article]) for t in emergency.tellings]
    assert words == ["declared"] * 3


def test_counts_that_differ_are_a_series_with_who_said_it_when() -> None:
    (series,) = quake().series()

    counts = [entry.event.victim[0].quantity.value for entry in series]
    assert counts == [47, 52, 60]
    assert tuple(entry.article for entry in series) == QUAKE


def test_each_count_names_the_one_before_it() -> None:
    first, second, third = quake().series()[0]

    assert second.event.attributes["to"] == first.id
    assert third.event.attributes["to"] == second.id


def test_a_role_that_only_another_article_fills_names_that_article() -> None:
    struck = next(e for e in quake() if len(e.tellings) > 2)
    others = {f.article for fs in struck.event.arguments().values() for f in fs}

    assert others <= {None, *QUAKE} - {struck.article}


def test_articles_of_other_days_and_people_share_nothing() -> None:
    names = ("ferry_collision", "tamboro_talks", "zarhan_valley")
    merged = Timeline.merge(map(timeline_of, names))

    assert len(merged) == sum(len(timeline_of(name)) for name in names)


def test_one_timeline_alone_stays_as_it_is() -> None:
    alone = timeline_of("tamboro_talks")

    assert Timeline.merge([alone]) is alone
    assert Timeline.merge([alone, alone]) is alone


def test_nothing_merged_is_an_empty_timeline() -> None:
    assert len(Timeline.merge([])) == 0


def test_articles_without_an_id_get_one_of_their_text() -> None:
    parts = [_renamed(timeline_of(name), None) for name in QUAKE]
    ids = [article.id for article in Timeline.merge(parts).articles]

    assert len(set(ids)) == 3
    assert ids == [a.id for a in Timeline.merge(parts[::-1]).articles]


def test_articles_with_one_id_are_told_apart() -> None:
    parts = [_renamed(timeline_of(name), "quake") for name in QUAKE]
    ids = [article.id or "" for article in Timeline.merge(parts).articles]

    assert ids[0] == "quake"
    assert all(name.startswith("quake-") for name in ids[1:])


@pytest.mark.parametrize("wrong", [Failure("a", "not UTF-8"), "text"])
def test_something_else_than_timelines_is_refused(wrong: object) -> None:
    with pytest.raises(InputError, match="leave failures out"):
        Timeline.merge([timeline_of("tamboro_talks"), wrong])  # type: ignore[list-item]  # the wrong argument is the test


def test_one_timeline_is_not_many() -> None:
    with pytest.raises(InputError, match="give a list"):
        Timeline.merge(timeline_of("tamboro_talks"))  # type: ignore[arg-type]  # the wrong argument is the test


def test_an_entity_is_followed_through_its_chain() -> None:
    found = quake().about("Marta Quiroga")
    words = {e.event.trigger.lemma for e in found if e.article == "san_telmo_quake"}

    assert {"appeal", "ask"} <= words
    assert found.parts[0].article.id == QUAKE[0]


def test_a_surname_is_the_one_whom_the_article_names_so() -> None:
    assert quake().about("Quiroga").entries == quake().about("Marta Quiroga").entries


def test_entries_about_an_entity_keep_their_ids_and_order() -> None:
    found = quake().about("Tomás Arrieta")
    numbers = [int(entry.id.removeprefix("e")) for entry in found]

    assert numbers == sorted(numbers)
    assert set(found) <= set(quake())


def test_a_name_that_nobody_has_is_in_no_entry() -> None:
    assert len(quake().about("Arriet")) == 0


def _renamed(timeline: Timeline, name: str | None) -> Timeline:
    article = attrs.evolve(timeline.article, id=name, title=None)
    return attrs.evolve(timeline, article=article)
