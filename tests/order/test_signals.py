"""Links that words say, where two clauses or phrases tell the events."""

from __future__ import annotations

import pytest

from eventline.model import Event, Relation, Strength
from tests.order.sentences import dated, order
from tests.small_frames import Assault, Holding, Leaving, Report, Request, Talk, at
from tests.trees import build

FLED_WHEN = """
Crowds NOUN 2 nsubj
fled:flee VERB 0 root VBD
{signal} SCONJ 5 {relation}
Rebels NOUN 5 nsubj
attacked:attack VERB 2 advcl VBD
. PUNCT 2 punct
"""

WERE_LEAVING_WHEN = """
Troops NOUN 3 nsubj
were:be AUX 3 aux VBD
leaving:leave VERB 0 root VBG
when ADV 6 advmod
Rebels NOUN 6 nsubj
attacked:attack VERB 3 advcl VBD
. PUNCT 3 punct
"""

FLED_IN_RESPONSE = """
Crowds NOUN 2 nsubj
fled:flee VERB 0 root VBD
in ADP 4 case
response NOUN 2 obl
to ADP 7 case
the DET 7 det
attack NOUN 4 nmod
"""

FLED_AFTER_A_SERIES = """
Crowds NOUN 2 nsubj
fled:flee VERB 0 root VBD
after ADP 5 case
a DET 5 det
series NOUN 2 obl
of ADP 7 case
attacks:attack NOUN 5 nmod
"""

ATTACKED_PROMPTING = """
Rebels NOUN 2 nsubj
attacked:attack VERB 0 root VBD
prompting:prompt VERB 2 advcl VBG
a DET 5 det
withdrawal NOUN 3 obj
"""

CALL_FOLLOWED_BY = """
A DET 2 det
call NOUN 0 root
followed:follow VERB 2 acl VBN
by ADP 6 case
a DET 6 det
withdrawal NOUN 3 obl
"""

CALL_ENDED_WITH = """
The DET 2 det
call NOUN 3 nsubj
ended:end VERB 0 root VBD
with ADP 6 case
a DET 6 det
demand NOUN 3 obl
"""

DEMANDED_SAYING = """
Norvania PROPN 2 nsubj
demanded:demand VERB 0 root VBD
it PRON 2 obj
saying:say VERB 2 advcl VBG
so ADV 4 advmod
"""


def said(rows: str, one: Event, other: Event) -> tuple[Relation, str, Strength]:
    """Returns how the first event lies to the second, the words, and their sort."""
    timeline = order(build(rows), dated(one), dated(other))
    ids = {entry.event.id: entry.id for entry in timeline}
    (link,) = timeline.links
    relation = timeline.relation(ids[one.id], ids[other.id])

    assert relation is not None

    return relation, link.why, link.strength


@pytest.mark.parametrize(
    ("signal", "relation", "expected"),
    [
        ("when", "advmod", Relation.AFTER),
        ("while", "mark", Relation.IS_INCLUDED),
        ("because", "mark", Relation.AFTER),
        ("before", "mark", Relation.BEFORE),
    ],
)
def test_conjunctions_place_their_clause(
    signal: str, relation: str, expected: Relation
) -> None:
    rows = FLED_WHEN.format(signal=signal, relation=relation)
    document = build(rows)
    events = at(Leaving, document, "fled"), at(Assault, document, "attacked")

    found, why, _ = said(rows, *events)

    assert found is expected
    assert why == f'"{signal} attacked"'


def test_what_goes_on_when_something_happens_includes_it() -> None:
    document = build(WERE_LEAVING_WHEN)
    events = at(Leaving, document, "leaving"), at(Assault, document, "attacked")

    assert said(WERE_LEAVING_WHEN, *events)[0] is Relation.INCLUDES


@pytest.mark.parametrize(
    ("rows", "form", "words"),
    [
        (FLED_IN_RESPONSE, "attack", '"in response to attack"'),
        (FLED_AFTER_A_SERIES, "attacks", '"after attacks"'),
    ],
)
def test_nouns_are_part_of_signals(rows: str, form: str, words: str) -> None:
    document = build(rows)
    events = at(Leaving, document, "fled"), at(Assault, document, form)

    assert said(rows, *events) == (Relation.AFTER, words, Strength.SIGNAL)


def test_a_participle_of_cause_comes_after_its_governor() -> None:
    document = build(ATTACKED_PROMPTING)
    events = at(Assault, document, "attacked"), at(Leaving, document, "withdrawal")

    assert said(ATTACKED_PROMPTING, *events)[:2] == (Relation.BEFORE, '"prompting"')


def test_a_bare_participle_is_passive() -> None:
    document = build(CALL_FOLLOWED_BY)
    events = at(Talk, document, "call"), at(Leaving, document, "withdrawal")

    assert said(CALL_FOLLOWED_BY, *events)[:2] == (Relation.BEFORE, '"followed"')


def test_what_ends_with_something_is_ended_by_it() -> None:
    document = build(CALL_ENDED_WITH)
    events = at(Talk, document, "call"), at(Request, document, "demand")

    assert said(CALL_ENDED_WITH, *events)[:2] == (Relation.ENDED_BY, '"ended"')
    assert said(CALL_ENDED_WITH, *events[::-1])[0] is Relation.ENDS


def test_saying_so_is_part_of_what_is_done_by_it() -> None:
    document = build(DEMANDED_SAYING)
    events = at(Request, document, "demanded"), at(Report, document, "saying")

    found = said(DEMANDED_SAYING, *events)

    assert found == (
        Relation.INCLUDES,
        '"saying" with "demanded"',
        Strength.CONTAINER,
    )


def test_a_state_gives_a_reason_and_no_order() -> None:
    document = build(FLED_WHEN.format(signal="because", relation="mark"))

    timeline = order(
        document,
        dated(at(Leaving, document, "fled")),
        dated(at(Holding, document, "attacked")),
    )

    assert timeline.relation("e1", "e2") is None
