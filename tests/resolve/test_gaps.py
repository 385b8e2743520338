"""Events dated by how long before or after another one they were."""

from __future__ import annotations

import datetime

import pytest

from eventline.mentions.times import find_times
from eventline.model import Basis, DatedEvent, Document, Event, Mentions
from eventline.resolve import resolve_times
from tests.small_frames import Assault, Leaving, at
from tests.trees import build

FRIDAY = datetime.date(2020, 10, 2)

FLED_ON_MONDAY_AFTER = """
Troops NOUN 2 nsubj
fled:flee VERB 0 root VBD
on ADP 4 case
Monday PROPN 2 obl
, PUNCT 10 punct
two NUM 7 nummod
days:day NOUN 10 nmod
{signal} ADP 10 case
the DET 10 det
attack NOUN 2 obl
"""

FLED_AFTER_AN_ATTACK_ON_MONDAY = """
Troops NOUN 2 nsubj
fled:flee VERB 0 root VBD
two NUM 4 nummod
days:day NOUN 7 nmod
after ADP 7 case
the DET 7 det
attack NOUN 2 obl
on ADP 9 case
Monday PROPN 7 nmod
"""

FLED_FOR_DAYS_BEFORE = """
Troops NOUN 2 nsubj
fled:flee VERB 0 root VBD
for ADP 5 case
two NUM 5 nummod
days:day NOUN 2 obl
before ADP 8 case
the DET 8 det
attack NOUN 2 obl
"""


def resolve(document: Document, *events: Event) -> dict[str, DatedEvent]:
    """Returns the dated events of an article of a Friday, by their triggers."""
    mentions = Mentions(times=find_times(document))
    dated = resolve_times(document, mentions, events, FRIDAY)
    return {found.event.trigger.text: found for found in dated.events}


def value_of(found: DatedEvent) -> tuple[str | None, Basis | None]:
    """Returns a dated event's value and basis."""
    return (found.timex.value if found.timex else None), found.basis


@pytest.mark.parametrize(
    ("signal", "expected"), [("after", "2020-09-26"), ("before", "2020-09-30")]
)
def test_the_event_below_is_counted_from_the_one_above(
    signal: str, expected: str
) -> None:
    document = build(FLED_ON_MONDAY_AFTER.format(signal=signal))

    found = resolve(
        document, at(Leaving, document, "fled"), at(Assault, document, "attack")
    )

    assert value_of(found["fled"]) == ("2020-09-28", Basis.STATED)
    assert value_of(found["attack"]) == (expected, Basis.INFERRED)


def test_the_event_above_is_counted_from_the_one_below() -> None:
    document = build(FLED_AFTER_AN_ATTACK_ON_MONDAY)

    found = resolve(
        document, at(Leaving, document, "fled"), at(Assault, document, "attack")
    )

    assert value_of(found["attack"]) == ("2020-09-28", Basis.STATED)
    assert value_of(found["fled"]) == ("2020-09-30", Basis.INFERRED)


def test_the_phrase_below_need_not_tell_an_event() -> None:
    document = build(FLED_AFTER_AN_ATTACK_ON_MONDAY)

    found = resolve(document, at(Leaving, document, "fled"))

    assert value_of(found["fled"]) == ("2020-09-30", Basis.INFERRED)


def test_a_length_before_an_event_stays_a_length() -> None:
    document = build(FLED_FOR_DAYS_BEFORE)

    found = resolve(
        document, at(Leaving, document, "fled"), at(Assault, document, "attack")
    )

    assert value_of(found["fled"])[0] == "P2D"
    assert found["attack"].timex is None or value_of(found["attack"])[0] != "P2D"
