"""What an event without a time of its own takes from the events around it."""

from __future__ import annotations

import attrs

from eventline.model import Basis, Granularity, TimexMod
from eventline.model.time_expression import (
    Amount,
    CalendarDate,
    DayTime,
    Modified,
    Shift,
    Weekday,
)
from tests.resolve.sentences import (
    ATTACKED_MONDAY,
    CALL_EXPRESSED,
    SAID_KILLED,
    of,
    resolved,
    time,
    value,
)
from tests.small_frames import (
    Assault,
    Leaving,
    Losses,
    Report,
    Request,
    Talk,
    at,
    filler,
)
from tests.trees import Block, build

FOLLOWED = """
Norvania PROPN 2 nsubj
lost:lose VERB 0 root VBD Tense=Past|VerbForm=Fin
it PRON 2 obj
in ADP 6 case
a DET 6 det
war NOUN 2 obl
that PRON 8 nsubj
followed:follow VERB 6 acl:relcl VBD Tense=Past|VerbForm=Fin
the DET 10 det
collapse NOUN 8 obj
some DET 12 det
30 NUM 13 nummod
years NOUN 14 obl:unmarked
ago ADV 8 advmod
. PUNCT 2 punct
"""

FLED = """
The DET 2 det
army NOUN 3 nsubj
withdrew:withdraw VERB 0 root VBD Tense=Past|VerbForm=Fin
. PUNCT 3 punct
"""


def test_the_time_of_a_report_is_not_that_of_its_content() -> None:
    document = build(SAID_KILLED)
    said = at(Report, document, "said")
    killed = at(Losses, document, "killed", within=said.id)

    result = resolved(document, (said, killed), time(document, "Thursday", Weekday(4)))

    assert of(result, "killed").timex is None


def test_a_noun_takes_its_own_time_and_gives_it_to_what_is_said_in_it() -> None:
    document = build(CALL_EXPRESSED)
    events = (
        at(Talk, document, "call"),
        at(Report, document, "concern"),
        at(Request, document, "urged"),
    )

    result = resolved(
        document, events, time(document, "Wednesday night", DayTime(Weekday(3), "NI"))
    )

    assert [value(dated) for dated in result.events] == ["2020-09-30TNI"] * 3
    assert [dated.basis for dated in result.events] == [
        Basis.STATED,
        Basis.CARRIED,
        Basis.CARRIED,
    ]


def test_an_approximate_time_reaches_the_war_that_followed_and_what_it_cost() -> None:
    document = build(FOLLOWED)
    ago = Modified(Shift(Amount(30, Granularity.YEAR), -1), TimexMod.APPROX)

    result = resolved(
        document,
        (
            at(Leaving, document, "lost"),
            at(Assault, document, "war"),
            at(Assault, document, "collapse"),
        ),
        time(document, "some 30 years ago", ago),
    )

    assert [(value(d), d.basis) for d in result.events] == [
        ("1990", Basis.CARRIED),
        ("1990", Basis.INFERRED),
        ("1990", Basis.STATED),
    ]


def test_a_war_under_another_noun_still_dates_what_happened_in_it() -> None:
    rows = """
    Norvania PROPN 2 nsubj
    lost:lose VERB 0 root VBD Tense=Past|VerbForm=Fin
    towns NOUN 2 obj
    in ADP 6 case
    the DET 6 det
    war NOUN 3 nmod
    of ADP 8 case
    1990 NUM 6 nmod
    . PUNCT 2 punct
    """
    document = build(rows)
    events = (at(Leaving, document, "lost"), at(Assault, document, "war"))

    result = resolved(document, events, time(document, "1990", CalendarDate(1990)))

    found = of(result, "lost")
    assert (value(found), found.basis) == ("1990", Basis.CARRIED)


def test_a_bare_participle_shares_its_governor_s_day() -> None:
    document = build(ATTACKED_MONDAY)
    events = (at(Assault, document, "attacked"), at(Losses, document, "killing"))

    result = resolved(document, events, time(document, "Monday", Weekday(1)))

    found = of(result, "killing")
    assert (value(found), found.basis) == ("2020-09-28", Basis.CARRIED)


def test_the_next_sentence_goes_on_at_the_same_day() -> None:
    document = build(ATTACKED_MONDAY, FLED)
    events = (at(Assault, document, "attacked"), at(Leaving, document, "withdrew", 1))

    result = resolved(document, events, time(document, "Monday", Weekday(1)))

    found = of(result, "withdrew")
    assert (value(found), found.basis) == ("2020-09-28", Basis.CARRIED)


def test_a_new_paragraph_does_not_go_on() -> None:
    document = build(ATTACKED_MONDAY, Block(FLED, 1))
    events = (at(Assault, document, "attacked"), at(Leaving, document, "withdrew", 1))

    result = resolved(document, events, time(document, "Monday", Weekday(1)))

    assert of(result, "withdrew").timex is None


def test_two_who_spoke_in_a_call_said_it_there() -> None:
    urged = """
    Ortiz PROPN 4 nsubj
    and CCONJ 3 cc
    Braun PROPN 1 conj
    urged:urge VERB 0 root VBD Tense=Past|VerbForm=Fin
    calm NOUN 4 obj
    . PUNCT 4 punct
    """
    document = build(urged, CALL_EXPRESSED)
    both = filler(document, "Ortiz"), filler(document, "Braun")
    leaders = filler(document, "the leaders", 1)
    named = attrs.evolve(leaders, refers_to="Braun and Ortiz")
    events = (
        at(Request, document, "urged", speaker=both),
        at(Talk, document, "call", 1, caller=(named,)),
    )

    result = resolved(
        document, events, time(document, "Wednesday night", DayTime(Weekday(3), "NI"))
    )

    assert value(of(result, "urged")) == "2020-09-30TNI"
