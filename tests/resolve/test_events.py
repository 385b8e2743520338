"""Which event a time belongs to, and what an event without one takes from where."""

from __future__ import annotations

import datetime

import attrs
import pytest

from eventline.model import (
    Basis,
    DatedEvent,
    DatedEvents,
    Document,
    Event,
    Granularity,
    Interval,
    Mentions,
    Modality,
    TimeExpression,
    TimeMention,
    TimexMod,
    TimexType,
)
from eventline.model.time_expression import (
    Amount,
    Anaphoric,
    CalendarDate,
    DayTime,
    Duration,
    Modified,
    Reference,
    Shift,
    Weekday,
)
from eventline.resolve import resolve_times
from tests.small_frames import (
    Assault,
    Holding,
    Leaving,
    Losses,
    Report,
    Request,
    Talk,
    at,
    filler,
)
from tests.trees import Block, build, heading, span

FRIDAY = datetime.date(2020, 10, 2)

SAID_KILLED = """
Police PROPN 2 nsubj
said:say VERB 0 root VBD Tense=Past|VerbForm=Fin
Thursday PROPN 2 obl:unmarked
that SCONJ 7 mark
12 NUM 7 nsubj:pass
were:be AUX 7 aux:pass VBD Tense=Past|VerbForm=Fin
killed:kill VERB 2 ccomp VBN
on ADP 9 case
Monday PROPN 7 obl
. PUNCT 2 punct
"""

CALL_EXPRESSED = """
In ADP 4 case
a DET 4 det
phone NOUN 4 compound
call NOUN 11 obl
on ADP 6 case
Wednesday PROPN 7 compound
night NOUN 4 nmod
, PUNCT 11 punct
the DET 10 det
leaders NOUN 11 nsubj
expressed:express VERB 0 root VBD Tense=Past|VerbForm=Fin
concern NOUN 11 obj
and CCONJ 14 cc
urged:urge VERB 11 conj VBD Tense=Past|VerbForm=Fin
calm NOUN 14 obj
. PUNCT 11 punct
"""

HELD_TALKS = """
Envoys NOUN 2 nsubj
held:hold VERB 0 root VBD Tense=Past|VerbForm=Fin
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

DEMANDED = """
Norvania PROPN 2 nsubj
demanded:demand VERB 0 root VBD Tense=Past|VerbForm=Fin
a DET 4 det
withdrawal NOUN 2 obj
. PUNCT 2 punct
"""

ANNOUNCED_BEFORE = """
Norvania PROPN 3 nsubj
had:have AUX 3 aux VBD Tense=Past|VerbForm=Fin
announced:announce VERB 0 root VBN
it PRON 3 obj
. PUNCT 3 punct
"""

HAS_CONFIRMED = """
Norvania PROPN 3 nsubj
has:have AUX 3 aux VBZ Tense=Pres|VerbForm=Fin
confirmed:confirm VERB 0 root VBN
deaths NOUN 3 obj
. PUNCT 3 punct
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

CONTROLS = """
Norvania PROPN 2 nsubj
controls:control VERB 0 root VBZ Tense=Pres|VerbForm=Fin
Halvik PROPN 2 obj
. PUNCT 2 punct
"""

ATTACKED_MONDAY = """
Rebels NOUN 2 nsubj
attacked:attack VERB 0 root VBD Tense=Past|VerbForm=Fin
Halvik PROPN 2 obj
on ADP 5 case
Monday PROPN 2 obl
, PUNCT 7 punct
killing:kill VERB 2 advcl VBG
three NUM 7 obj
. PUNCT 2 punct
"""

FLED = """
The DET 2 det
army NOUN 3 nsubj
withdrew:withdraw VERB 0 root VBD Tense=Past|VerbForm=Fin
. PUNCT 3 punct
"""


def time(
    document: Document,
    words: str,
    expression: TimeExpression,
    relation: str | None = None,
) -> TimeMention:
    place = span(document, words)
    inside = document.words_in(place)
    indices = {word.index for word in inside}
    head = next(word for word in inside if word.head not in indices)
    return TimeMention(place, expression, head, relation=relation)


def resolved(
    document: Document,
    events: tuple[Event, ...],
    *times: TimeMention,
    published: datetime.date | None = FRIDAY,
) -> DatedEvents:
    return resolve_times(document, Mentions(times=times), events, published)


def of(result: DatedEvents, form: str) -> DatedEvent:
    return next(d for d in result.events if d.event.trigger.text == form)


def value(dated: DatedEvent) -> str | None:
    return dated.timex.value if dated.timex else None


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


def test_a_report_in_the_past_falls_on_the_publication_day() -> None:
    document = build(DEMANDED)

    found = of(resolved(document, (at(Request, document, "demanded"),)), "demanded")

    assert (value(found), found.basis) == ("2020-10-02", Basis.PUBLISHED)


def test_what_is_demanded_has_no_day() -> None:
    document = build(DEMANDED)
    demanded = at(Request, document, "demanded")
    asked = at(
        Leaving,
        document,
        "withdrawal",
        within=demanded.id,
        modality=Modality.REQUESTED,
    )

    assert of(resolved(document, (demanded, asked)), "withdrawal").timex is None


def test_nothing_is_dated_without_a_publication_date() -> None:
    document = build(DEMANDED, Block(HAS_CONFIRMED, 1))
    events = (
        at(Request, document, "demanded"),
        at(Report, document, "confirmed", 1),
    )

    result = resolved(document, events, published=None)

    assert [dated.timex for dated in result.events] == [None, None]


def test_the_past_perfect_is_background_and_gets_no_day() -> None:
    document = build(ANNOUNCED_BEFORE)

    result = resolved(document, (at(Report, document, "announced"),))

    assert of(result, "announced").timex is None


def test_the_present_perfect_is_true_by_the_publication_day() -> None:
    document = build(HAS_CONFIRMED)
    confirmed = at(Report, document, "confirmed")
    deaths = at(Losses, document, "deaths", within=confirmed.id)

    result = resolved(document, (confirmed, deaths))

    found = [dated.timex for dated in result.events]
    assert [timex and timex.mod for timex in found] == [TimexMod.ON_OR_BEFORE] * 2
    assert [d.basis for d in result.events] == [Basis.INFERRED, Basis.CARRIED]


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


def test_a_present_state_holds_at_the_time_of_writing_and_has_no_day() -> None:
    document = build(CONTROLS)

    found = of(resolved(document, (at(Holding, document, "controls"),)), "controls")

    assert value(found) == "PRESENT_REF"
    assert found.timex is not None
    assert found.timex.interval is None


def test_a_bare_participle_shares_its_governor_s_day() -> None:
    document = build(ATTACKED_MONDAY)
    events = (at(Assault, document, "attacked"), at(Losses, document, "killing"))

    result = resolved(document, events, time(document, "Monday", Weekday(1)))

    found = of(result, "killing")
    assert (value(found), found.basis) == ("2020-09-28", Basis.CARRIED)


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


@pytest.mark.parametrize(
    ("opening", "basis"),
    [("LISBON PROPN 5 dep", Basis.PUBLISHED), ("In ADP 2 case", None)],
)
def test_only_a_dateline_stands_for_the_publication_date(
    opening: str, basis: Basis | None
) -> None:
    rows = f"""
    {opening}
    1998 NUM 5 dep
    - PUNCT 5 punct
    rebels NOUN 5 nsubj
    left:leave VERB 0 root VBD Tense=Past|VerbForm=Fin
    """
    document = build(rows, DEMANDED)
    mentions = Mentions(times=(time(document, "1998", CalendarDate(1998, 8, 7)),))
    demanded = at(Request, document, "demanded", 1)

    result = resolve_times(document, mentions, (demanded,), None)

    assert of(result, "demanded").basis is basis


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


def test_a_headline_in_the_present_falls_on_the_publication_day() -> None:
    rows = """
    Norvania PROPN 2 nsubj
    demands:demand VERB 0 root VBZ Tense=Pres|VerbForm=Fin
    talks NOUN 2 obj
    """
    document = build(heading(rows))

    found = of(resolved(document, (at(Request, document, "demands"),)), "demands")

    assert found.basis is Basis.PUBLISHED
