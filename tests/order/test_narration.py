"""What tense says beside a report, what is told next, and what follows from both."""

from __future__ import annotations

import pytest

from eventline.model import Relation, Strength, TemporalLink, Timeline
from tests.order.sentences import ATTACKED, DEMANDED, TODAY, dated, day, forms, order
from tests.small_frames import Assault, Holding, Leaving, Report, Request, at
from tests.trees import Block, build

SAID = """
Police PROPN 2 nsubj
said:say VERB 0 root VBD
so ADV 2 advmod
. PUNCT 2 punct
"""

FLED = """
Troops NOUN 2 nsubj
fled:flee VERB 0 root VBD
. PUNCT 2 punct
"""

HOLDS = """
Norvania PROPN 2 nsubj
holds:hold VERB 0 root VBZ
Halvik PROPN 2 obj
. PUNCT 2 punct
"""

WILL_LEAVE = """
Troops NOUN 3 nsubj
will AUX 3 aux MD
leave VERB 0 root VB
. PUNCT 3 punct
"""

COULD_LEAVE = """
Troops NOUN 3 nsubj
could AUX 3 aux MD
leave VERB 0 root VB
. PUNCT 3 punct
"""


def link_between(timeline: Timeline, one: str, other: str) -> TemporalLink | None:
    """Returns the link between the entries with these triggers, if any."""
    ids = {entry.event.trigger.text: entry.id for entry in timeline}
    pair = {ids[one], ids[other]}
    return next((x for x in timeline.links if {x.event, x.other} == pair), None)


@pytest.mark.parametrize(
    ("rows", "frame", "form", "relation"),
    [
        (FLED, Leaving, "fled", Relation.BEFORE),
        (HOLDS, Holding, "holds", Relation.INCLUDES),
        (WILL_LEAVE, Leaving, "leave", Relation.AFTER),
    ],
)
def test_tense_places_an_event_beside_the_report_that_follows(
    rows: str, frame: type[Leaving], form: str, relation: Relation
) -> None:
    document = build(rows, SAID)

    timeline = order(
        document,
        dated(at(frame, document, form)),
        dated(at(Report, document, "said", 1)),
    )
    found = link_between(timeline, form, "said")

    assert found is not None
    assert found.relation is relation
    assert found.strength is Strength.TENSE
    assert found.why.endswith('beside "said"')


def test_what_happened_is_before_the_report_that_precedes_it() -> None:
    document = build(SAID, FLED)

    timeline = order(
        document,
        dated(at(Report, document, "said")),
        dated(at(Leaving, document, "fled", 1)),
    )

    assert forms(timeline) == ["fled", "said"]


def test_what_could_be_is_no_later_than_a_report_that_follows() -> None:
    document = build(COULD_LEAVE, SAID)

    timeline = order(
        document,
        dated(at(Leaving, document, "leave")),
        dated(at(Report, document, "said", 1)),
    )

    assert link_between(timeline, "leave", "said") is None


def test_of_reports_in_a_row_the_first_is_enough() -> None:
    document = build(FLED, SAID, SAID)

    timeline = order(
        document,
        dated(at(Leaving, document, "fled")),
        dated(at(Report, document, "said", 1)),
        dated(at(Report, document, "said", 2)),
    )

    assert [(x.event, x.relation, x.other) for x in timeline.links] == [
        ("e1", Relation.BEFORE, "e2"),
        ("e2", Relation.BEFORE, "e3"),
    ]
    assert timeline.relation("e1", "e3") is Relation.BEFORE
    assert timeline.relation("e3", "e1") is Relation.AFTER
    assert timeline.first("e3", "e1") == "e1"


def test_what_is_told_next_happened_next() -> None:
    document = build(ATTACKED, FLED)

    timeline = order(
        document,
        dated(at(Assault, document, "attacked"), day(2020, 9, 30)),
        dated(at(Leaving, document, "fled", 1)),
    )
    found = link_between(timeline, "attacked", "fled")

    assert found is not None
    assert found.strength is Strength.NARRATION
    assert found.why == 'told before "fled"'


def test_a_new_time_breaks_the_telling() -> None:
    document = build(FLED, ATTACKED)

    timeline = order(
        document,
        dated(at(Leaving, document, "fled")),
        dated(at(Assault, document, "attacked", 1), day(2020, 9, 30)),
    )

    assert timeline.links == ()
    assert timeline.relation("e1", "e2") is None
    assert timeline.first("e1", "e2") is None


def test_the_calendar_needs_no_link() -> None:
    document = build(FLED, SAID)

    timeline = order(
        document,
        dated(at(Leaving, document, "fled"), day(2020, 9, 30)),
        dated(at(Report, document, "said", 1), TODAY),
    )

    assert timeline.links == ()
    assert timeline.relation("e1", "e2") is Relation.BEFORE


def test_headings_tell_no_tense() -> None:
    document = build(Block(HOLDS, 0, is_heading=True), Block(SAID, 1))

    timeline = order(
        document,
        dated(at(Holding, document, "holds")),
        dated(at(Report, document, "said", 1)),
    )

    assert timeline.links == ()


def test_demands_and_reports_follow_each_other() -> None:
    document = build(DEMANDED, SAID)

    timeline = order(
        document,
        dated(at(Request, document, "demanded")),
        dated(at(Report, document, "said", 1)),
    )

    assert timeline.relation("e1", "e2") is Relation.BEFORE
    assert forms(timeline) == ["demanded", "said"]


def test_an_entry_has_no_relation_to_itself() -> None:
    document = build(FLED)
    timeline = order(document, dated(at(Leaving, document, "fled")))

    assert timeline.relation("e1", "e1") is None
    assert timeline.first("e1", "e1") is None
