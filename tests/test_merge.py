"""One happening told twice becomes one event; two happenings stay two."""

from __future__ import annotations

import attrs

from eventline.merge import merge_events
from eventline.model import (
    Attribution,
    Chain,
    Chains,
    Comparison,
    Document,
    Event,
    Filler,
    Kind,
    Mentions,
    Modality,
    Polarity,
    Quantity,
    Stance,
    TimeMention,
)
from eventline.model.time_expression import Weekday
from tests.small_frames import Assault, Leaving, Losses, Report, Request, at, filler
from tests.trees import Block, build, heading, span, word

HEADLINE = """
Norvania PROPN 2 nsubj
demands:demand VERB 0 root VBZ
withdrawal NOUN 2 obj
of ADP 5 case
mercenaries:mercenary NOUN 3 nmod
"""

BODY = """
Norvania PROPN 2 nsubj
demanded:demand VERB 0 root VBD
the DET 5 det
immediate ADJ 5 amod
withdrawal NOUN 2 obj
of ADP 8 case
foreign ADJ 8 amod
fighters:fighter NOUN 5 nmod
. PUNCT 2 punct
"""

TALKS = """
Norvania PROPN 2 nsubj
demanded:demand VERB 0 root VBD
new ADJ 4 amod
talks:talk NOUN 2 obj
. PUNCT 2 punct
"""

DEATHS = """
A DET 2 det
blast NOUN 3 nsubj
killed:kill VERB 0 root VBD
12 NUM 5 nummod
people NOUN 3 obj
in ADP 7 case
Halvik PROPN 3 obl
on ADP 9 case
Monday PROPN 3 obl
. PUNCT 3 punct
"""


def demands(document: Document, form: str, content: str, number: int) -> Event:
    return at(
        Request,
        document,
        form,
        number,
        speaker=(filler(document, "Norvania", number, kind=Kind.PLACE),),
        content=(filler(document, content, number, kind=Kind.THING),),
    )


def deaths(document: Document, number: int, value: int = 12, **fields: object) -> Event:
    count = Quantity(str(value), Comparison.EQUAL, value, value, value)
    return at(
        Losses,
        document,
        "killed",
        number,
        victim=(
            filler(document, "12 people", number, kind=Kind.GROUP, quantity=count),
        ),
        place=(filler(document, "Halvik", number, kind=Kind.PLACE),),
        **fields,
    )


def told_twice() -> tuple[Document, tuple[Event, ...]]:
    document = build(heading(HEADLINE), Block(BODY, 1))
    return document, (
        demands(document, "demands", "withdrawal of mercenaries", 0),
        demands(
            document,
            "demanded",
            "the immediate withdrawal of foreign fighters",
            1,
        ),
    )


def merge(
    document: Document,
    *events: Event,
    chains: Chains = Chains(),  # noqa: B008 - a frozen value
    times: tuple[TimeMention, ...] = (),
) -> tuple[Event, ...]:
    return merge_events(document, Mentions(times=times), events, chains)


def test_headline_and_body_become_the_body_s_event_with_both_as_evidence() -> None:
    document, events = told_twice()

    (merged,) = merge(document, *events)

    assert merged.id == "1.2"
    assert merged.merged == ("0.2",)
    assert merged.evidence == tuple(s.span for s in document.sentences)


def test_two_demands_of_one_speaker_stay_two() -> None:
    document = build(BODY, TALKS)
    events = (
        demands(
            document, "demanded", "the immediate withdrawal of foreign fighters", 0
        ),
        demands(document, "demanded", "new talks", 1),
    )

    assert merge(document, *events) == events


def test_a_headline_joins_the_demand_with_its_content() -> None:
    document = build(heading(HEADLINE), Block(TALKS, 1), Block(BODY, 1))
    headline = demands(document, "demands", "withdrawal of mercenaries", 0)
    talks = demands(document, "demanded", "new talks", 1)
    body = demands(
        document, "demanded", "the immediate withdrawal of foreign fighters", 2
    )

    merged = merge(document, headline, talks, body)

    assert [event.merged for event in merged] == [(), ("0.2",)]


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


def test_a_ministry_stands_for_its_country() -> None:
    document, (headline, body) = told_twice()
    country = attrs.evolve(headline.arguments()["speaker"][0], country="NOR")
    ministry = attrs.evolve(
        body.arguments()["speaker"][0],
        text="the Foreign Ministry",
        kind=Kind.ORGANIZATION,
        country="NOR",
    )

    merged = merge(
        document,
        headline.with_roles({"speaker": (country,)}),
        body.with_roles({"speaker": (ministry,)}),
    )

    assert len(merged) == 1


def test_what_is_demanded_merges_with_the_demand() -> None:
    document, (headline, body) = told_twice()
    inner = [
        at(
            Leaving,
            document,
            "withdrawal",
            number,
            within=outer.id,
            modality=Modality.REQUESTED,
            theme=(filler(document, words, number, kind=Kind.GROUP),),
        )
        for number, outer, words in (
            (0, headline, "mercenaries"),
            (1, body, "foreign fighters"),
        )
    ]
    linked = [
        outer.with_roles(
            {"content": (attrs.evolve(outer.arguments()["content"][0], event=e.id),)}
        )
        for outer, e in zip((headline, body), inner, strict=True)
    ]

    merged = merge(document, *linked, *inner)

    assert [event.id for event in merged] == ["1.2", "1.5"]
    assert merged[1].within == "1.2"
    assert merged[0].arguments()["content"][0].event == "1.5"


def test_a_collective_counts_as_its_members_and_gets_their_names() -> None:
    spoke = """
    Ortiz PROPN 4 nsubj
    and CCONJ 3 cc
    Braun PROPN 1 conj
    said:say VERB 0 root VBD
    talks:talk NOUN 6 nsubj
    failed:fail VERB 4 ccomp
    """
    again = """
    Both DET 2 det
    leaders:leader NOUN 3 nsubj
    said:say VERB 0 root VBD
    talks:talk NOUN 5 nsubj
    failed:fail VERB 3 ccomp
    """
    document = build(spoke, again)
    chains = Chains(
        (
            Chain("Ana Ortiz", Kind.PERSON, (span(document, "Ortiz"),)),
            Chain("Kurt Braun", Kind.PERSON, (span(document, "Braun"),)),
            Chain(
                "both leaders",
                Kind.GROUP,
                (span(document, "Both leaders"),),
                members=("Ana Ortiz", "Kurt Braun"),
            ),
        )
    )
    first = at(
        Report,
        document,
        "said",
        speaker=(filler(document, "Ortiz"), filler(document, "Braun")),
        content=(filler(document, "talks failed", kind=Kind.CLAUSE),),
    )
    second = at(
        Report,
        document,
        "said",
        1,
        speaker=(filler(document, "Both leaders", 1, kind=Kind.GROUP),),
        content=(filler(document, "talks failed", 1, kind=Kind.CLAUSE),),
    )

    (merged,) = merge(document, first, second, chains=chains)

    names = [found.refers_to for found in merged.arguments()["speaker"]]
    assert names == ["Ana Ortiz", "Kurt Braun"]
    (alone,) = merge(document, second, chains=chains)
    assert alone.arguments()["speaker"][0].refers_to == "Ana Ortiz and Kurt Braun"


def test_the_same_count_told_twice_is_one_report() -> None:
    document = build(DEATHS, DEATHS)

    assert len(merge(document, deaths(document, 0), deaths(document, 1))) == 1


def test_days_that_differ_keep_two_reports_apart() -> None:
    document = build(DEATHS, DEATHS.replace("Monday", "Tuesday"))
    times = tuple(
        TimeMention(word(document, form, n).span, Weekday(day), word(document, form, n))
        for n, form, day in ((0, "Monday", 1), (1, "Tuesday", 2))
    )

    merged = merge(document, deaths(document, 0), deaths(document, 1), times=times)

    assert len(merged) == 2


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


def test_a_new_count_of_the_same_place_updates_the_old_one() -> None:
    document = build(DEATHS, DEATHS)

    first, second = merge(document, deaths(document, 0), deaths(document, 1, 30))

    assert first.attributes == {}
    assert second.attributes == {"relation": "updates", "to": first.id}


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


def test_a_name_is_kept_where_the_other_telling_has_a_pronoun() -> None:
    he = """
    He PRON 2 nsubj
    demanded:demand VERB 0 root VBD
    new ADJ 4 amod
    talks:talk NOUN 2 obj
    """
    named = he.replace("He PRON", "Ortiz PROPN")
    document = build(he, named)
    chains = Chains(
        (
            Chain(
                "Ortiz",
                Kind.PERSON,
                (word(document, "He").span, word(document, "Ortiz", 1).span),
            ),
        )
    )
    fillers: list[Filler] = [filler(document, "He"), filler(document, "Ortiz", 1)]
    events = [
        at(
            Request,
            document,
            "demanded",
            number,
            speaker=(speaker,),
            content=(filler(document, "new talks", number, kind=Kind.THING),),
        )
        for number, speaker in enumerate(fillers)
    ]

    (merged,) = merge(document, *events, chains=chains)

    assert merged.arguments()["speaker"][0].text == "Ortiz"


def test_a_pronoun_is_named_and_a_name_is_not_named_again() -> None:
    rows = """
    He PRON 2 nsubj
    demanded:demand VERB 0 root VBD
    talks:talk NOUN 2 obj
    """
    document = build(rows, rows.replace("He PRON", "Ortiz PROPN"))
    spans = word(document, "He").span, word(document, "Ortiz", 1).span
    chains = Chains((Chain("Ortiz", Kind.PERSON, spans),))
    events = [
        at(Report, document, "demanded", n, speaker=(filler(document, form, n),))
        for n, form in enumerate(("He", "Ortiz"))
    ]

    found = merge(document, *events, chains=chains)

    named = [event.arguments()["speaker"][0].refers_to for event in found]
    assert named == ["Ortiz", None]


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
