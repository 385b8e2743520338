"""What an event is coded as: each row of the table of compositions."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from eventline.model import (
    Attribution,
    Coding,
    Event,
    Modality,
    Polarity,
    Span,
    Stance,
    Word,
    coding_of,
)

COOPERATION = ("CONSULT", "SUPPORT", "COOPERATE", "AID")
YIELDING = ("RETREAT", "CONCEDE")
HOSTILITY = ("ASSAULT", "COERCE", "SANCTION", "MOBILIZE")
OTHERS = ("ACCUSE", "PROTEST", "THREATEN", "REJECT")


def make(
    plover: str | None,
    *,
    mode: str = "mode",
    cameo: str | None = None,
    polarity: Polarity = Polarity.POSITIVE,
    modality: Modality = Modality.ACTUAL,
    stance: Stance | None = None,
    performs: bool = False,
    codes: Mapping[str, tuple[str | None, str | None]] | None = None,
) -> Event:
    word = Word(0, 1, "met", "meet", "VERB", "VBD", frozenset(), 0, "root", Span(0, 3))
    frame: type[Event] = type(
        "Made",
        (Event,),
        {
            "plover": plover,
            "plover_mode": mode,
            "cameo": cameo,
            "performs": performs,
            "codes": codes or {},
        },
    )
    return frame(
        trigger=word,
        span=word.span,
        polarity=polarity,
        modality=modality,
        attribution=Attribution(None, word.span, stance) if stance else None,
    )


def type_of(event: Event, outer: Event | None = None) -> str | None:
    return coding_of(event, outer).plover


@pytest.mark.parametrize(
    "root", [*COOPERATION, *YIELDING, *HOSTILITY, *OTHERS, "AGREE", "REQUEST"]
)
def test_what_happened_is_coded_as_its_frame_says(root: str) -> None:
    assert coding_of(make(root, cameo="00")) == Coding(root, "mode", "00")


@pytest.mark.parametrize("root", [*COOPERATION, *YIELDING, "AGREE", "REQUEST"])
def test_what_is_refused_is_a_rejection(root: str) -> None:
    assert type_of(make(root, polarity=Polarity.NEGATIVE)) == "REJECT"


@pytest.mark.parametrize("root", [*HOSTILITY, *OTHERS])
def test_hostility_that_is_not_is_no_event(root: str) -> None:
    assert coding_of(make(root, cameo="19", polarity=Polarity.NEGATIVE)) == Coding()


@pytest.mark.parametrize("root", [*COOPERATION, *YIELDING])
def test_planned_cooperation_is_an_agreement(root: str) -> None:
    assert type_of(make(root, modality=Modality.PLANNED)) == "AGREE"


def test_a_ceasefire_agreed_on_is_one() -> None:
    event = make("RETREAT", mode="ceasefire", modality=Modality.PLANNED)

    assert coding_of(event) == Coding("RETREAT", "ceasefire", None)


@pytest.mark.parametrize("root", HOSTILITY)
def test_planned_hostility_is_a_threat(root: str) -> None:
    assert type_of(make(root, modality=Modality.PLANNED)) == "THREATEN"


@pytest.mark.parametrize("root", [*COOPERATION, *YIELDING, *HOSTILITY, "AGREE"])
def test_what_is_asked_for_is_a_request(root: str) -> None:
    assert type_of(make(root, modality=Modality.REQUESTED)) == "REQUEST"


@pytest.mark.parametrize("root", [*COOPERATION, *YIELDING, *HOSTILITY])
def test_what_is_not_to_be_is_asked_for_too(root: str) -> None:
    event = make(root, modality=Modality.REQUESTED, polarity=Polarity.NEGATIVE)

    assert type_of(event) == "REQUEST"


@pytest.mark.parametrize("root", HOSTILITY)
def test_conditional_hostility_is_a_threat(root: str) -> None:
    assert type_of(make(root, modality=Modality.CONDITIONAL)) == "THREATEN"


@pytest.mark.parametrize("root", YIELDING)
def test_yielding_on_a_condition_is_an_offer(root: str) -> None:
    assert type_of(make(root, modality=Modality.CONDITIONAL)) == "AGREE"


@pytest.mark.parametrize("root", COOPERATION)
def test_cooperation_on_a_condition_stays_what_it_is(root: str) -> None:
    assert type_of(make(root, modality=Modality.CONDITIONAL)) == root


@pytest.mark.parametrize("modality", [Modality.PLANNED, Modality.REQUESTED])
def test_a_request_stays_a_request(modality: Modality) -> None:
    assert type_of(make("REQUEST", modality=modality)) == "REQUEST"


@pytest.mark.parametrize(
    ("root", "outer", "composed"),
    [
        ("CONSULT", "REJECT", "REJECT"),
        ("RETREAT", "REQUEST", "REQUEST"),
        ("ASSAULT", "THREATEN", "THREATEN"),
        ("ASSAULT", "REJECT", None),
        ("AID", "AGREE", "AID"),
        ("AID", None, "AID"),
    ],
)
def test_the_outer_speech_act_tells(
    root: str, outer: str | None, composed: str | None
) -> None:
    event = make(root, modality=Modality.POSSIBLE)

    assert type_of(event, make(outer)) == composed


def test_a_fact_told_inside_a_demand_stays_a_fact() -> None:
    assert type_of(make("COERCE"), make("REQUEST")) == "COERCE"


def test_what_its_source_denies_has_no_code() -> None:
    assert coding_of(make("MOBILIZE", stance=Stance.DENIED)) == Coding()


def test_a_frame_without_a_type_keeps_its_cameo_code() -> None:
    event = make(None, cameo="010", polarity=Polarity.NEGATIVE)

    assert coding_of(event) == Coding(None, "mode", "010")


@pytest.mark.parametrize(
    ("root", "modality", "outer", "code"),
    [
        ("CONSULT", Modality.PLANNED, None, "036"),
        ("RETREAT", Modality.REQUESTED, ("REQUEST", "02"), "025"),
        ("RETREAT", Modality.REQUESTED, ("REQUEST", "10"), "105"),
        ("RETREAT", Modality.REQUESTED, ("REJECT", "12"), "105"),
        ("CONSULT", Modality.POSSIBLE, ("REJECT", "12"), "125"),
        ("ASSAULT", Modality.PLANNED, None, "138"),
        ("ASSAULT", Modality.REQUESTED, ("REQUEST", "02"), "02"),
    ],
)
def test_cameo_goes_with_the_type(
    root: str, modality: Modality, outer: tuple[str, str] | None, code: str
) -> None:
    around = make(outer[0], cameo=outer[1]) if outer else None

    assert coding_of(make(root, modality=modality), around).cameo == code


@pytest.mark.parametrize("root", ["ACCUSE", "COERCE"])
def test_what_an_authority_does_by_ordering_it_is_done(root: str) -> None:
    order = make("REQUEST", performs=True)
    act = make(root, cameo="173", modality=Modality.REQUESTED)

    found = coding_of(order, None, [act])

    assert found == Coding(root, "mode", "173")


def test_an_order_for_anything_else_stays_a_request() -> None:
    order, act = make("REQUEST", cameo="10", performs=True), make("CONSULT")

    assert coding_of(order, None, [act]) == Coding("REQUEST", "mode", "10")


def test_a_lemma_may_have_a_code_of_its_own() -> None:
    event = make("COERCE", cameo="17", codes={"meet": ("ASSAULT", "191")})

    assert coding_of(event) == Coding("ASSAULT", None, "191")
