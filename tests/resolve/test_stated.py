"""Which event a time belongs to, and what it then means."""

from __future__ import annotations

import datetime

import pytest

from eventline.model import Basis, Granularity, Interval, TimexType
from eventline.model.time_expression import (
    Amount,
    Anaphoric,
    CalendarDate,
    DayTime,
    Duration,
    Reference,
    Weekday,
)
from tests.resolve.sentences import (
    ATTACKED_MONDAY,
    CALL_EXPRESSED,
    CONTROLS,
    SAID_KILLED,
    of,
    resolved,
    time,
    value,
)
from tests.small_frames import Assault, Holding, Leaving, Losses, Report, Talk, at
from tests.trees import build

HELD_TALKS = """
Envoys NOUN 2 nsubj
held:hold VERB 0 root VBD Tense=Past|VerbForm=Fin
talks NOUN 2 obj
on ADP 5 case
Monday PROPN 2 obl
. PUNCT 2 punct
"""

PRAISED_TALKS = """
Envoys NOUN 2 nsubj
praised:praise VERB 0 root VBD Tense=Past|VerbForm=Fin
talks NOUN 2 obj
on ADP 5 case
Monday PROPN 2 obl
. PUNCT 2 punct
"""

SINCE_1994 = """
Since ADP 2 case
1994 NUM 5 obl
there PRON 5 expl
has:have AUX 5 aux VBZ Tense=Pres|VerbForm=Fin
been:be VERB 0 root VBN
a DET 7 det
truce NOUN 5 nsubj
. PUNCT 5 punct
"""

FIGHTING = """
Rebels NOUN 4 nsubj
have:have AUX 4 aux VBP Tense=Pres|VerbForm=Fin
been:be AUX 4 aux VBN
fighting:fight VERB 0 root VBG
for ADP 6 case
decades NOUN 4 obl
. PUNCT 4 punct
"""


def test_each_time_goes_to_the_verb_that_governs_it() -> None:
    document = build(SAID_KILLED)
    events = (at(Report, document, "said"), at(Losses, document, "killed"))

    result = resolved(
        document,
        events,
        time(document, "Thursday", Weekday(4)),
        time(document, "Monday", Weekday(1)),
    )

    assert value(of(result, "said")) == "2020-10-01"
    assert value(of(result, "killed")) == "2020-09-28"


def test_without_a_publication_date_the_value_stays_as_it_was_said() -> None:
    document = build(CALL_EXPRESSED)

    result = resolved(
        document,
        (at(Talk, document, "call"),),
        time(document, "Wednesday night", DayTime(Weekday(3), "NI")),
        published=None,
    )

    found = of(result, "call").timex
    assert found is not None
    assert (found.value, found.interval) == ("XXXX-WXX-3TNI", None)


def test_a_light_verb_gives_its_time_to_the_event_noun() -> None:
    document = build(HELD_TALKS)

    result = resolved(
        document,
        (at(Talk, document, "talks"),),
        time(document, "Monday", Weekday(1)),
    )

    assert value(of(result, "talks")) == "2020-09-28"


def test_another_verb_keeps_its_time_from_the_event_noun() -> None:
    document = build(PRAISED_TALKS)

    result = resolved(
        document,
        (at(Talk, document, "talks"),),
        time(document, "Monday", Weekday(1)),
    )

    assert of(result, "talks").timex is None


def test_since_opens_the_interval_of_an_existential_event() -> None:
    document = build(SINCE_1994)

    result = resolved(
        document,
        (at(Holding, document, "truce"),),
        time(document, "1994", CalendarDate(1994), "since"),
    )

    found = of(result, "truce").timex
    assert found is not None
    assert found.interval == Interval(datetime.datetime(1994, 1, 1), None)


def test_a_length_that_reaches_the_present_ends_with_the_publication_day() -> None:
    document = build(FIGHTING)
    decades = Duration((Amount(None, Granularity.DECADE),))

    result = resolved(
        document,
        (at(Assault, document, "fighting"),),
        time(document, "decades", decades),
    )

    found = of(result, "fighting").timex
    assert found is not None
    assert found.type is TimexType.DURATION
    assert found.interval == Interval(None, datetime.datetime(2020, 10, 3))


def test_a_superlative_over_decades_gives_no_length() -> None:
    rows = FIGHTING.replace("for ADP", "in ADP")
    document = build(rows)
    decades = Duration((Amount(None, Granularity.DECADE),))

    result = resolved(
        document,
        (at(Assault, document, "fighting"),),
        time(document, "decades", decades),
    )

    found = of(result, "fighting").timex
    assert found is None or found.type is TimexType.DATE


@pytest.mark.parametrize(("case", "value_found"), [("in", "2020-09-28"), ("of", None)])
def test_the_day_of_what_happened_in_it(case: str, value_found: str | None) -> None:
    rows = f"""
    Two NUM 2 nummod
    people NOUN 3 nsubj
    died:die VERB 0 root VBD Tense=Past|VerbForm=Fin
    {case} ADP 7 case
    Monday PROPN 7 nmod:poss
    's PART 5 case
    crash NOUN 3 obl
    . PUNCT 3 punct
    """
    document = build(rows)

    result = resolved(
        document,
        (at(Losses, document, "died"),),
        time(document, "Monday", Weekday(1)),
    )

    assert value(of(result, "died")) == value_found


def test_the_next_day_is_counted_from_the_time_before() -> None:
    later = """
    The DET 2 det
    army NOUN 3 nsubj
    withdrew:withdraw VERB 0 root VBD Tense=Past|VerbForm=Fin
    the DET 6 det
    next ADJ 6 amod
    day NOUN 3 obl:unmarked
    . PUNCT 3 punct
    """
    document = build(ATTACKED_MONDAY, later)
    events = (at(Assault, document, "attacked"), at(Leaving, document, "withdrew", 1))

    result = resolved(
        document,
        events,
        time(document, "Monday", Weekday(1)),
        time(document, "the next day", Anaphoric(Granularity.DAY, 1)),
    )

    assert value(of(result, "withdrew")) == "2020-09-29"


def test_now_is_a_pointer_and_no_day() -> None:
    rows = CONTROLS.replace(". PUNCT 2 punct", "now ADV 2 advmod\n. PUNCT 2 punct")
    document = build(rows)

    result = resolved(
        document,
        (at(Holding, document, "controls"),),
        time(document, "now", Reference("PRESENT_REF")),
    )

    found = of(result, "controls")
    assert (value(found), found.basis) == ("PRESENT_REF", Basis.STATED)
