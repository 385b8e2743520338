"""Days of incidents from the clauses and sentences around them."""

from __future__ import annotations

from eventline.model import Basis, DatedEvent, TimeMention
from eventline.model.time_expression import CalendarDate, DayTime, Weekday
from tests.resolve.sentences import of, resolved, time, value
from tests.small_frames import Assault, Losses, at
from tests.trees import Block, build

SHOT = """
Two NUM 2 nummod
men NOUN 4 nsubj:pass
were:be AUX 4 aux:pass VBD Tense=Past|VerbForm=Fin
shot:shoot VERB 0 root VBN
. PUNCT 4 punct
"""

HAPPENED = """
It PRON 2 nsubj
happened:happen VERB 0 root VBD Tense=Past|VerbForm=Fin
on ADP 4 case
Wednesday PROPN 2 obl
. PUNCT 2 punct
"""

CAME = """
Officers:officer NOUN 2 nsubj
responded:respond VERB 0 root VBD Tense=Past|VerbForm=Fin
on ADP 4 case
Wednesday PROPN 2 obl
. PUNCT 2 punct
"""

TURNED = """
The DET 2 det
party NOUN 3 nsubj
turned:turn VERB 0 root VBD Tense=Past|VerbForm=Fin
violent ADJ 3 xcomp
Wednesday PROPN 3 obl:unmarked
when ADV 8 advmod
gunmen:gunman NOUN 8 nsubj
attacked:attack VERB 3 advcl VBD Tense=Past|VerbForm=Fin
. PUNCT 3 punct
"""

RAID_WEDNESDAY = """
The DET 2 det
raid NOUN 3 nsubj
killed:kill VERB 0 root VBD Tense=Past|VerbForm=Fin
three NUM 3 obj
on ADP 6 case
Wednesday PROPN 3 obl
. PUNCT 3 punct
"""

POSTED = """
Shooting NOUN 2 nsubj
kills:kill VERB 0 root VBZ Tense=Pres|VerbForm=Fin
three NUM 2 obj
Posted:post VERB 2 parataxis VBN
: PUNCT 6 punct
Wednesday PROPN 4 obl:unmarked
"""

ENDED = """
The DET 2 det
raid NOUN 4 nsubj
was:be AUX 4 cop VBD Tense=Past|VerbForm=Fin
part NOUN 0 root
of ADP 7 case
a DET 7 det
war NOUN 4 nmod
that PRON 9 nsubj
ended:end VERB 7 acl:relcl VBD Tense=Past|VerbForm=Fin
in ADP 11 case
1996 NUM 9 obl
. PUNCT 4 punct
"""

BEGAN = ENDED.replace("ended:end", "began:begin")

INVESTIGATING = """
Police NOUN 3 nsubj
are:be AUX 3 aux VBP Tense=Pres|VerbForm=Fin
investigating:investigate VERB 0 root VBG
a DET 5 det
raid NOUN 3 obj
Wednesday PROPN 3 obl:unmarked
. PUNCT 3 punct
"""

INVOLVING = """
Police NOUN 2 nsubj
described:describe VERB 0 root VBD Tense=Past|VerbForm=Fin
a DET 4 det
raid NOUN 2 obj
involving:involve VERB 4 acl VBG
troops NOUN 5 obj
Wednesday PROPN 5 obl:unmarked
. PUNCT 2 punct
"""


def _time_of(dated: DatedEvent) -> tuple[str | None, Basis | None]:
    return value(dated), dated.basis


def test_it_happened_dates_what_was_told_before() -> None:
    document = build(SHOT, Block(HAPPENED, paragraph=1))

    result = resolved(
        document,
        (at(Losses, document, "shot"),),
        time(document, "Wednesday", Weekday(3)),
    )

    assert _time_of(of(result, "shot")) == ("2020-09-30", Basis.CARRIED)


def test_what_followed_within_hours_dates_it_as_inferred() -> None:
    document = build(SHOT, Block(CAME, paragraph=1))

    result = resolved(
        document,
        (at(Losses, document, "shot"),),
        time(document, "Wednesday", Weekday(3)),
    )

    assert _time_of(of(result, "shot")) == ("2020-09-30", Basis.INFERRED)


def test_a_clock_time_whose_day_is_inferred_dates_nothing_else() -> None:
    document = build(SHOT, CAME.replace("Wednesday PROPN", "noon NOUN"))

    result = resolved(
        document,
        (at(Losses, document, "shot"),),
        time(document, "noon", DayTime(hour=12)),
    )

    assert of(result, "shot").timex is None


def test_a_clause_with_when_shares_the_day_of_the_one_above() -> None:
    document = build(TURNED)

    result = resolved(
        document,
        (at(Assault, document, "attacked"),),
        time(document, "Wednesday", Weekday(3)),
    )

    assert _time_of(of(result, "attacked")) == ("2020-09-30", Basis.CARRIED)


def test_the_opening_takes_the_one_day_that_the_article_gives() -> None:
    document = build(SHOT, *(Block(CAME, i) for i in range(1, 5)), RAID_WEDNESDAY)
    events = (at(Losses, document, "shot"), at(Losses, document, "killed", 5))
    killed = document.sentences[5]
    wednesday = TimeMention(killed.words[5].span, Weekday(3), killed.words[5])

    result = resolved(document, events, wednesday)

    assert _time_of(of(result, "shot")) == ("2020-09-30", Basis.INFERRED)


def test_two_days_of_incidents_date_no_third() -> None:
    other = RAID_WEDNESDAY.replace("Wednesday", "Monday")
    document = build(SHOT, RAID_WEDNESDAY, other)
    events = (
        at(Losses, document, "shot"),
        at(Losses, document, "killed", 1),
        at(Losses, document, "killed", 2),
    )

    result = resolved(
        document,
        events,
        time(document, "Wednesday", Weekday(3)),
        time(document, "Monday", Weekday(1)),
    )

    assert of(result, "shot").timex is None


def test_when_a_page_was_posted_dates_no_event() -> None:
    document = build(POSTED)

    result = resolved(
        document,
        (at(Losses, document, "kills"),),
        time(document, "Wednesday", Weekday(3)),
    )

    assert of(result, "kills").timex is None


def test_a_relative_clause_dates_the_noun_it_tells_of() -> None:
    document = build(BEGAN)

    result = resolved(
        document,
        (at(Assault, document, "war"),),
        time(document, "1996", CalendarDate(1996)),
    )

    assert _time_of(of(result, "war")) == ("1996", Basis.STATED)


def test_the_end_of_a_war_is_not_its_time() -> None:
    document = build(ENDED)

    result = resolved(
        document,
        (at(Assault, document, "war"),),
        time(document, "1996", CalendarDate(1996)),
    )

    assert of(result, "war").timex is None


def test_a_day_under_a_verb_that_is_going_on_is_that_of_its_object() -> None:
    document = build(INVESTIGATING)

    result = resolved(
        document,
        (at(Assault, document, "raid"),),
        time(document, "Wednesday", Weekday(3)),
    )

    assert _time_of(of(result, "raid")) == ("2020-09-30", Basis.STATED)


def test_a_participle_dates_the_noun_it_tells_of() -> None:
    document = build(INVOLVING)

    result = resolved(
        document,
        (at(Assault, document, "raid"),),
        time(document, "Wednesday", Weekday(3)),
    )

    assert _time_of(of(result, "raid")) == ("2020-09-30", Basis.STATED)
