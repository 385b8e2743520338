"""One happening told twice becomes one event."""

from __future__ import annotations

import attrs

from eventline.model import Kind, Modality
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
from tests.small_frames import Leaving, at, filler
from tests.trees import Block, build, heading


def test_headline_and_body_become_the_body_s_event_with_both_as_evidence() -> None:
    document, events = told_twice()

    (merged,) = merge(document, *events)

    assert merged.id == "1.2"
    assert merged.merged == ("0.2",)
    assert merged.evidence == tuple(s.span for s in document.sentences)


def test_a_headline_joins_the_demand_with_its_content() -> None:
    document = build(heading(HEADLINE), Block(TALKS, 1), Block(BODY, 1))
    headline = demands(document, "demands", "withdrawal of mercenaries", 0)
    talks = demands(document, "demanded", "new talks", 1)
    body = demands(
        document, "demanded", "the immediate withdrawal of foreign fighters", 2
    )

    merged = merge(document, headline, talks, body)

    assert [event.merged for event in merged] == [(), ("0.2",)]


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


def test_the_same_count_told_twice_is_one_report() -> None:
    document = build(DEATHS, DEATHS)

    assert len(merge(document, deaths(document, 0), deaths(document, 1))) == 1


def test_a_new_count_of_the_same_place_updates_the_old_one() -> None:
    document = build(DEATHS, DEATHS)

    first, second = merge(document, deaths(document, 0), deaths(document, 1, 30))

    assert first.attributes == {}
    assert second.attributes == {"relation": "updates", "to": first.id}
