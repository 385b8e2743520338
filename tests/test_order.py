"""The order of a timeline, its links and why, its lanes and its warnings."""

from __future__ import annotations

import datetime

import attrs

from eventline.model import (
    Article,
    Basis,
    DatedEvent,
    DatedEvents,
    Document,
    Event,
    Granularity,
    Interval,
    Lane,
    Modality,
    Relation,
    Timeline,
    Timex,
    TimexMod,
    TimexType,
)
from eventline.order import order_events
from tests.small_frames import (
    Assault,
    Holding,
    Leaving,
    Losses,
    Report,
    Request,
    Talk,
    at,
)
from tests.trees import Block, build, heading, span

FRIDAY = datetime.date(2020, 10, 2)

AFTER_A_CALL = """
After ADP 4 case
a DET 4 det
phone NOUN 4 compound
call NOUN 6 obl
Ortiz PROPN 6 nsubj
reaffirmed:reaffirm VERB 0 root VBD
it PRON 6 obj
. PUNCT 6 punct
"""

HAD_BROUGHT = """
Norvania PROPN 2 nsubj
spoke:speak VERB 0 root VBD
of ADP 4 case
militants NOUN 2 obl
that PRON 8 obj
Sundria PROPN 8 nsubj
had:have AUX 8 aux VBD
brought:bring VERB 4 acl:relcl VBN
. PUNCT 2 punct
"""

FOLLOWED = """
a DET 2 det
war NOUN 0 root
that PRON 4 nsubj
followed:follow VERB 2 acl:relcl VBD
the DET 6 det
collapse NOUN 4 obj
"""

DEMANDED = """
Norvania PROPN 2 nsubj
demanded:demand VERB 0 root VBD
a DET 4 det
withdrawal NOUN 2 obj
. PUNCT 2 punct
"""

ATTACKED = """
Rebels NOUN 2 nsubj
attacked:attack VERB 0 root VBD
Halvik PROPN 2 obj
. PUNCT 2 punct
"""

SAID_KILLED = """
Police PROPN 2 nsubj
said:say VERB 0 root VBD
rebels NOUN 4 nsubj
killed:kill VERB 2 ccomp VBD
12 NUM 4 obj
. PUNCT 2 punct
"""

IN_A_CALL = """
In ADP 4 case
a DET 4 det
phone NOUN 4 compound
call NOUN 6 obl
they PRON 6 nsubj
urged:urge VERB 0 root VBD
calm NOUN 6 obj
. PUNCT 6 punct
"""


def day(year: int, month: int, number: int) -> Timex:
    start = datetime.datetime(year, month, number)
    return Timex(
        TimexType.DATE,
        f"{year}-{month:02}-{number:02}",
        granularity=Granularity.DAY,
        interval=Interval(start, start + datetime.timedelta(days=1)),
    )


def year(number: int, mod: TimexMod | None = None) -> Timex:
    start = datetime.datetime(number, 1, 1)
    end = datetime.datetime(number + 1, 1, 1)
    return Timex(
        TimexType.DATE,
        str(number),
        mod=mod,
        granularity=Granularity.YEAR,
        interval=Interval(start, end),
    )


TODAY = day(2020, 10, 2)


def dated(event: Event, timex: Timex | None = None, **fields: object) -> DatedEvent:
    basis = Basis.STATED if timex else None
    return attrs.evolve(DatedEvent(event, timex, basis), **fields)


def order(
    document: Document,
    *events: DatedEvent,
    published: datetime.date | None = FRIDAY,
) -> Timeline:
    article = Article(document.text, published)
    return order_events(DatedEvents(events), article, document)


def forms(timeline: Timeline) -> list[str]:
    return [entry.event.trigger.text for entry in timeline]


def links(timeline: Timeline) -> list[tuple[str, Relation, str, str]]:
    forms_of = {entry.id: entry.event.trigger.text for entry in timeline}
    return [
        (forms_of[link.event], link.relation, forms_of[link.other], link.why)
        for link in timeline.links
    ]


def test_dates_come_before_the_order_of_the_telling() -> None:
    document = build(ATTACKED, DEMANDED)

    timeline = order(
        document,
        dated(at(Assault, document, "attacked"), TODAY),
        dated(at(Request, document, "demanded", 1), day(2020, 9, 30)),
    )

    assert forms(timeline) == ["demanded", "attacked"]
    assert [entry.id for entry in timeline] == ["e1", "e2"]


def test_a_signal_puts_an_undated_call_right_before_what_follows_it() -> None:
    document = build(DEMANDED, Block(AFTER_A_CALL, 1))

    timeline = order(
        document,
        dated(at(Request, document, "demanded"), TODAY),
        dated(at(Report, document, "reaffirmed", 1), TODAY),
        dated(at(Talk, document, "call", 1)),
    )

    assert forms(timeline) == ["demanded", "call", "reaffirmed"]
    assert links(timeline) == [
        ("reaffirmed", Relation.AFTER, "call", '"after call"'),
    ]


def test_the_past_perfect_lies_before_the_telling_and_before_the_story() -> None:
    document = build(ATTACKED, Block(HAD_BROUGHT, 1))

    timeline = order(
        document,
        dated(at(Assault, document, "attacked"), day(2020, 9, 30)),
        dated(at(Report, document, "spoke", 1), TODAY),
        dated(at(Leaving, document, "brought", 1)),
    )

    assert forms(timeline) == ["brought", "attacked", "spoke"]
    assert links(timeline) == [
        ("brought", Relation.BEFORE, "spoke", 'past perfect "brought"'),
    ]


def test_a_verb_of_following_orders_its_subject_after_its_object() -> None:
    document = build(FOLLOWED)
    about = year(1990, TimexMod.APPROX)

    timeline = order(
        document,
        dated(at(Assault, document, "war"), about),
        dated(at(Assault, document, "collapse"), about),
    )

    assert forms(timeline) == ["collapse", "war"]
    assert links(timeline) == [("war", Relation.AFTER, "collapse", '"followed"')]


def test_what_is_asked_for_comes_after_the_asking() -> None:
    document = build(DEMANDED, ATTACKED)
    demanded = at(Request, document, "demanded")
    asked = at(
        Leaving,
        document,
        "withdrawal",
        within=demanded.id,
        modality=Modality.REQUESTED,
    )

    timeline = order(
        document,
        dated(asked),
        dated(demanded, TODAY),
        dated(at(Assault, document, "attacked", 1), TODAY),
    )

    assert forms(timeline) == ["demanded", "withdrawal", "attacked"]
    assert timeline[1].within == timeline[0].id
    assert links(timeline) == [
        ("withdrawal", Relation.AFTER, "demanded", 'requested by "demanded"'),
    ]


def test_what_a_past_report_tells_lies_before_it() -> None:
    document = build(SAID_KILLED)
    said = at(Report, document, "said")
    killed = at(Losses, document, "killed", within=said.id)

    timeline = order(document, dated(said, TODAY), dated(killed))

    assert forms(timeline) == ["killed", "said"]
    assert links(timeline) == [
        ("killed", Relation.BEFORE, "said", 'told as past by "said"'),
    ]


def test_what_is_said_in_a_call_is_included_in_it() -> None:
    document = build(IN_A_CALL)

    timeline = order(
        document,
        dated(at(Request, document, "urged"), TODAY),
        dated(at(Talk, document, "call"), TODAY),
    )

    assert forms(timeline) == ["call", "urged"]
    assert links(timeline) == [
        ("urged", Relation.IS_INCLUDED, "call", '"in call"'),
    ]


def test_what_took_its_time_from_a_call_is_included_in_it() -> None:
    document = build(DEMANDED, IN_A_CALL)
    words = span(document, "phone")

    timeline = order(
        document,
        dated(
            at(Request, document, "demanded"),
            TODAY,
            basis=Basis.CARRIED,
            expression=words,
        ),
        dated(at(Talk, document, "call", 1), TODAY, expression=words),
    )

    assert forms(timeline) == ["call", "demanded"]


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


def test_a_link_against_the_calendar_is_dropped_and_named() -> None:
    document = build(AFTER_A_CALL)

    timeline = order(
        document,
        dated(at(Report, document, "reaffirmed"), day(2020, 9, 28)),
        dated(at(Talk, document, "call"), TODAY),
    )

    assert forms(timeline) == ["reaffirmed", "call"]
    assert timeline.links == ()
    assert timeline.warnings == (
        'dropped e1 AFTER e2 ("after call"): it contradicts a date or a stronger link',
    )


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
