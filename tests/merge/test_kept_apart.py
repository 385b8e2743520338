"""Two happenings stay two, however alike they are told."""

from __future__ import annotations

from eventline.model import Attribution, Event, Kind, Polarity, Stance, TimeMention
from eventline.model.time_expression import Weekday
from tests.merge.sentences import (
    BODY,
    DEATHS,
    HEADLINE,
    TALKS,
    deaths,
    demands,
    merge,
    told_twice,
)
from tests.small_frames import Assault, Report, Request, at, filler
from tests.trees import Block, build, heading, word


def test_two_demands_of_one_speaker_stay_two() -> None:
    document = build(BODY, TALKS)
    events = (
        demands(
            document, "demanded", "the immediate withdrawal of foreign fighters", 0
        ),
        demands(document, "demanded", "new talks", 1),
    )

    assert merge(document, *events) == events


def test_another_speaker_is_another_event() -> None:
    document, (headline, body) = told_twice()
    other = build(heading(HEADLINE), Block(BODY.replace("Norvania", "Sundria"), 1))
    speaker = filler(other, "Sundria", 1, kind=Kind.PLACE)
    changed = at(
        Request,
        other,
        "demanded",
        1,
        speaker=(speaker,),
        content=(filler(other, "the immediate withdrawal of foreign fighters", 1),),
    )
    assert len(merge(document, headline, body)) == 1

    assert len(merge(other, headline, changed)) == 2


def test_days_that_differ_keep_two_reports_apart() -> None:
    document = build(DEATHS, DEATHS.replace("Monday", "Tuesday"))
    times = tuple(
        TimeMention(word(document, form, n).span, Weekday(day), word(document, form, n))
        for n, form, day in ((0, "Monday", 1), (1, "Tuesday", 2))
    )

    merged = merge(document, deaths(document, 0), deaths(document, 1), times=times)

    assert len(merged) == 2


def test_a_day_that_a_taken_in_telling_states_keeps_a_third_one_apart() -> None:
    """The first one has no day, the second one Monday, the third one Tuesday."""
    undated = DEATHS.replace("on ADP 9 case", "at ADP 9 case").replace(
        "Monday PROPN", "dawn NOUN"
    )
    document = build(undated, DEATHS, DEATHS.replace("Monday", "Tuesday"))
    times = tuple(
        TimeMention(word(document, form, n).span, Weekday(day), word(document, form, n))
        for n, form, day in ((1, "Monday", 1), (2, "Tuesday", 2))
    )

    merged = merge(document, *(deaths(document, n) for n in range(3)), times=times)

    assert [event.merged for event in merged] == [("1.3",), ()]


def test_the_killed_are_not_the_wounded() -> None:
    document = build(DEATHS, DEATHS)
    killed = deaths(document, 0, attributes={"effect": "killed"})
    injured = deaths(document, 1, attributes={"effect": "injured"})

    assert len(merge(document, killed, injured)) == 2


def test_polarity_keeps_two_tellings_apart() -> None:
    document = build(DEATHS, DEATHS)
    denied = deaths(document, 1, polarity=Polarity.NEGATIVE)

    assert len(merge(document, deaths(document, 0), denied)) == 2


def test_what_is_denied_is_not_merged_with_what_is_told() -> None:
    document = build(heading(DEATHS), Block(DEATHS, 1))
    cue = word(document, "killed", 1).span
    denied = deaths(document, 1, attribution=Attribution(None, cue, Stance.DENIED))

    assert len(merge(document, deaths(document, 0), denied)) == 2


def test_an_attack_elsewhere_is_another_attack() -> None:
    rows = """
    Rebels:rebel NOUN 2 nsubj
    attacked:attack VERB 0 root VBD
    Halvik PROPN 2 obj
    """
    document = build(rows, rows.replace("Halvik", "Torsund"))
    events = tuple(
        at(
            Assault,
            document,
            "attacked",
            number,
            agent=(filler(document, "Rebels", number, kind=Kind.GROUP),),
            target=(filler(document, town, number, kind=Kind.PLACE),),
        )
        for number, town in enumerate(("Halvik", "Torsund"))
    )

    assert merge(document, *events) == events


def test_statements_about_two_attacks_stay_two() -> None:
    rows = """
    Ortiz PROPN 2 nsubj
    said:say VERB 0 root VBD
    rebels:rebel NOUN 4 nsubj
    attacked:attack VERB 2 ccomp VBD
    a DET 6 det
    convoy NOUN 4 obj
    """
    document = build(rows, rows.replace("convoy", "village"))
    events: list[Event] = []
    for number, target in enumerate(("a convoy", "a village")):
        attack = at(
            Assault,
            document,
            "attacked",
            number,
            within=f"{number}.2",
            agent=(filler(document, "rebels", number, kind=Kind.GROUP),),
            target=(filler(document, target, number, kind=Kind.THING),),
        )
        words = f"rebels attacked {target}"
        content = filler(document, words, number, kind=Kind.CLAUSE, event=attack.id)
        speaker = filler(document, "Ortiz", number)
        said = at(
            Report, document, "said", number, speaker=(speaker,), content=(content,)
        )
        events += [said, attack]

    assert merge(document, *events) == tuple(events)
