"""Where an event stands that no link places: by its date or its telling."""

from __future__ import annotations

import datetime

import attrs

from eventline.model import Granularity, Interval, Lane, Timex, TimexType
from tests.order.sentences import (
    AFTER_A_CALL,
    ATTACKED,
    DEMANDED,
    FOLLOWED,
    SAID_KILLED,
    TODAY,
    dated,
    day,
    forms,
    order,
    year,
)
from tests.small_frames import Assault, Holding, Losses, Report, Request, at
from tests.trees import Block, build, heading


def test_dates_come_before_the_order_of_the_telling() -> None:
    document = build(ATTACKED, DEMANDED)

    timeline = order(
        document,
        dated(at(Assault, document, "attacked"), TODAY),
        dated(at(Request, document, "demanded", 1), day(2020, 9, 30)),
    )

    assert forms(timeline) == ["demanded", "attacked"]
    assert [entry.id for entry in timeline] == ["e1", "e2"]


def test_a_state_that_began_long_ago_stands_at_its_start() -> None:
    document = build(DEMANDED, ATTACKED)
    since = attrs.evolve(
        year(1994), interval=Interval(datetime.datetime(1994, 1, 1), None)
    )

    timeline = order(
        document,
        dated(at(Request, document, "demanded"), TODAY),
        dated(at(Holding, document, "attacked", 1), since),
    )

    assert forms(timeline) == ["attacked", "demanded"]


def test_a_vague_length_begins_at_least_two_units_ago() -> None:
    document = build(DEMANDED, ATTACKED, SAID_KILLED)
    decades = Timex(
        TimexType.DURATION,
        "PXDE",
        granularity=Granularity.DECADE,
        interval=Interval(None, datetime.datetime(2020, 10, 3)),
    )

    timeline = order(
        document,
        dated(at(Request, document, "demanded"), year(2019)),
        dated(at(Assault, document, "attacked", 1), decades),
        dated(at(Losses, document, "killed", 2), year(1990)),
    )

    assert forms(timeline) == ["killed", "attacked", "demanded"]


def test_an_undated_background_keeps_the_side_of_its_telling() -> None:
    document = build(FOLLOWED, ATTACKED, Block(DEMANDED, 1))
    unanchored = Timex(TimexType.DATE, "XXXX", unanchored="XXXX")

    timeline = order(
        document,
        dated(at(Request, document, "demanded", 2)),
        dated(at(Assault, document, "attacked", 1), year(1994)),
        dated(at(Assault, document, "collapse"), unanchored),
        dated(at(Assault, document, "war")),
        published=None,
    )

    assert forms(timeline) == ["collapse", "war", "attacked", "demanded"]


def test_what_happened_goes_on_across_the_report_in_between() -> None:
    document = build(ATTACKED, Block(DEMANDED, 1), Block(ATTACKED, 2))

    timeline = order(
        document,
        dated(at(Assault, document, "attacked"), day(2020, 9, 30)),
        dated(at(Report, document, "demanded", 1), TODAY),
        dated(at(Losses, document, "attacked", 2)),
    )

    assert [entry.event.frame for entry in timeline] == [
        "attack",
        "casualty_report",
        "statement",
    ]


def test_lanes_say_which_entries_have_a_place_on_the_calendar() -> None:
    document = build(DEMANDED, ATTACKED)
    now = Timex(TimexType.DATE, "PRESENT_REF")

    timeline = order(
        document,
        dated(at(Request, document, "demanded"), TODAY),
        dated(at(Holding, document, "attacked", 1), now),
    )

    assert [entry.lane for entry in timeline] == [Lane.DATED, Lane.UNDATED]


def test_a_crosshead_narrates_nothing_before_its_body() -> None:
    document = build(Block(DEMANDED, 0), heading(ATTACKED, 1), Block(AFTER_A_CALL, 2))

    timeline = order(
        document,
        dated(at(Assault, document, "attacked", 1), TODAY),
        dated(at(Report, document, "reaffirmed", 2), TODAY),
        dated(at(Request, document, "demanded"), TODAY),
    )

    assert forms(timeline) == ["demanded", "reaffirmed", "attacked"]


def test_without_an_anchor_the_timeline_says_so() -> None:
    document = build(DEMANDED)

    timeline = order(document, dated(at(Request, document, "demanded")), published=None)

    assert timeline.warnings == (
        "no publication date: relative times have no place on the calendar; "
        "pass published=",
    )


def test_an_article_without_events_is_an_empty_timeline() -> None:
    assert tuple(order(build(DEMANDED), published=None)) == ()
