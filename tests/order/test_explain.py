"""Why an entry stands where it stands."""

from __future__ import annotations

import pytest

from eventline.errors import InputError
from eventline.model import Relation
from tests.order.sentences import (
    AFTER_A_CALL,
    ATTACKED,
    dated,
    day,
    demanded_in_a_call,
    order,
)
from tests.small_frames import Assault, Report, Talk, at
from tests.trees import Block, build


def test_neighbours_say_what_puts_them_there() -> None:
    document = build(ATTACKED, Block(AFTER_A_CALL, 1))
    timeline = order(
        document,
        dated(at(Assault, document, "attacked"), day(2020, 9, 28)),
        dated(at(Talk, document, "call", 1), day(2020, 9, 30)),
        dated(at(Report, document, "reaffirmed", 1)),
    )

    found = timeline.explain("e2")

    assert found.entry.event.frame == "phone_call"
    assert found.previous is not None
    assert found.previous.relation is Relation.BEFORE
    assert found.previous.has_calendar
    assert found.previous.links == ()
    assert found.next is not None
    assert found.next.relation is Relation.AFTER
    assert not found.next.has_calendar
    assert [link.why for link in found.next.links] == ['"after call"']
    assert found.links == timeline.links[1:]


def test_an_open_order_is_said_to_be_open() -> None:
    document = build(ATTACKED, Block(ATTACKED, 1), Block(ATTACKED, 2))
    timeline = order(
        document,
        dated(at(Assault, document, "attacked"), day(2020, 9, 28)),
        dated(at(Assault, document, "attacked", 2), day(2020, 9, 28)),
    )

    found = timeline.explain("e1").next

    assert found is not None
    assert (found.relation, found.is_known) == (None, False)


def test_a_time_names_its_words_and_the_entry_that_states_them() -> None:
    timeline = demanded_in_a_call()
    by_frame = {entry.event.frame: entry for entry in timeline}
    giver = timeline.explain(by_frame["demand"].id).giver

    assert giver == by_frame["phone_call"]
    assert timeline.explain(by_frame["phone_call"].id).giver is None


@pytest.mark.parametrize("name", ["e2", "1", ""])
def test_an_entry_that_is_not_there_is_named(name: str) -> None:
    document = build(ATTACKED)
    timeline = order(document, dated(at(Assault, document, "attacked")))

    with pytest.raises(InputError, match="it has e1 to e1"):
        timeline.explain(name)


def test_an_explanation_is_a_few_lines() -> None:
    document = build(ATTACKED)
    timeline = order(document, dated(at(Assault, document, "attacked")))

    assert timeline.explain("e1").to_text() == (
        'e1 attack "attacked" (?) · undated\n'
        "Told      in sentence 0: Rebels attacked Halvik .\n"
        "Time      none: no words give it, and nothing told beside it passes one on\n"
        "After     it is the first entry\n"
        "Before    it is the last entry\n"
        "Links     none\n"
    )
