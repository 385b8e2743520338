"""Links between events, what says so, and where they put the undated."""

from __future__ import annotations

from eventline.model import Modality, Relation, Timeline, TimexMod
from tests.order.sentences import (
    AFTER_A_CALL,
    ATTACKED,
    DEMANDED,
    FOLLOWED,
    IN_A_CALL,
    SAID_KILLED,
    TODAY,
    dated,
    day,
    demanded_in_a_call,
    forms,
    order,
    year,
)
from tests.small_frames import Assault, Leaving, Losses, Report, Request, Talk, at
from tests.trees import Block, build

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


def links(timeline: Timeline) -> list[tuple[str, Relation, str, str]]:
    """Returns the links with the triggers for ids."""
    forms_of = {entry.id: entry.event.trigger.text for entry in timeline}
    return [
        (forms_of[link.event], link.relation, forms_of[link.other], link.why)
        for link in timeline.links
    ]


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
        ("demanded", Relation.BEFORE, "reaffirmed", 'told before "reaffirmed"'),
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
    timeline = demanded_in_a_call()

    assert forms(timeline) == ["call", "demanded"]


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
