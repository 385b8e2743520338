"""The scorer of MUC-4's victim numbers, on invented templates and timelines."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.muc4 import Compared, Tally, compare, mistakes, total
from benchmarks.muc4_victims import (
    Number,
    Victim,
    key_of,
    read_fill,
    read_numbers,
    response_of,
)

ONE = Number("=", 1, 1, 1)
SIX = Number("=", 6, 6, 6)


def template(**slots: Any) -> dict[str, Any]:
    return {
        "message_template": ["1"],
        "incident_type": ["ATTACK"],
        "incident_stage_of_execution": ["ACCOMPLISHED"],
        **slots,
    }


def key(*templates: dict[str, Any]) -> tuple[Victim, ...]:
    return key_of({"id": "a", "gold": {"templates": templates}})


def victim(effect: str, number: Number, *who: str, is_optional: bool = False) -> Victim:
    return Victim(frozenset({effect}), frozenset({number}), frozenset(who), is_optional)


def entry(frame: str, effect: str = "killed", **fields: Any) -> dict[str, Any]:
    attributes = {"effect": effect, "scope": "incident", "relation": None}
    role = "theme" if frame == "abduction" else "victim"
    filler = {"text": "six miners", "refers_to": None, "kind": "group"}
    quantity = {"op": "=", "value": 6, "low": 6, "high": 6}
    return {
        "frame": frame,
        "happened": fields.get("happened", True),
        "roles": {role: [filler | {"quantity": quantity} | fields.get("filler", {})]},
        "attributes": attributes | fields.get("attributes", {}),
    }


def response(*entries: dict[str, Any]) -> list[tuple[str, Number, bool]]:
    return [
        (*v.effects, *v.numbers, v.is_optional)
        for v in response_of({"entries": entries})
    ]


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("6", SIX),
        ("~100", Number("~", 100, None, None)),
        ("6 -", Number(">=", 6, 6, None)),
        ("6-", Number(">=", 6, 6, None)),
        ("-26", Number("<=", 26, None, 26)),
        ("- 26", Number("<=", 26, None, 26)),
        ("6-8", Number("..", None, 6, 8)),
    ],
)
def test_numbers_have_bounds(words: str, number: Number) -> None:
    assert list(read_numbers(words)) == [number]


def test_plural_is_no_number() -> None:
    assert list(read_numbers("PLURAL")) == []


def test_a_fill_has_alternatives_and_may_be_optional() -> None:
    fill = read_fill('? 5 / 6: "MINERS" / "MEN AT WORK: NIGHT"')

    assert fill.values == ("5", "6")
    assert fill.who == {"MINERS", "MEN AT WORK: NIGHT"}
    assert fill.is_optional


def test_the_key_joins_number_and_effect_by_their_strings() -> None:
    found = key(
        template(
            hum_tgt_number=['6: "MINERS"', '1: "IVO MOOR"', '2: "GUARDS"'],
            hum_tgt_effect_of_incident=[
                'DEATH: "MINERS"',
                'INJURY: "IVO MOOR"',
                'NO INJURY: "GUARDS"',
            ],
        )
    )

    assert found == (
        victim("killed", SIX, "MINERS"),
        victim("injured", ONE, "IVO MOOR"),
    )


def test_what_two_templates_tell_alike_is_asked_for_once() -> None:
    slots = {
        "hum_tgt_number": ['6: "MINERS"'],
        "hum_tgt_effect_of_incident": ['DEATH: "MINERS"'],
    }

    assert key(template(**slots), template(**slots)) == (
        victim("killed", SIX, "MINERS"),
    )


def test_an_optional_template_makes_its_victims_optional() -> None:
    (found,) = key(
        template(
            message_template=["1 (OPTIONAL)"],
            hum_tgt_number=['6: "MINERS"'],
            hum_tgt_effect_of_incident=['DEATH: "MINERS"'],
        )
    )

    assert found.is_optional


def test_the_kidnapped_are_abducted_whatever_became_of_them() -> None:
    found = key(
        template(
            incident_type=["KIDNAPPING"],
            hum_tgt_number=['6: "MINERS"', '1: "IVO MOOR"'],
            hum_tgt_effect_of_incident=['DEATH: "IVO MOOR"'],
        )
    )

    assert found == (
        victim("abducted", SIX, "MINERS"),
        victim("killed", ONE, "IVO MOOR"),
        victim("abducted", ONE, "IVO MOOR", is_optional=True),
    )


def test_a_kidnapping_that_was_threatened_asks_for_nobody() -> None:
    threatened = template(
        incident_type=["KIDNAPPING"],
        incident_stage_of_execution=["THREATENED"],
        hum_tgt_number=['1: "IVO MOOR"'],
    )

    assert key(threatened) == ()


def test_the_response_is_what_is_counted_and_happened() -> None:
    found = response(
        entry("casualty_report"),
        entry("casualty_report", "captured"),
        entry("abduction"),
        entry("casualty_report", attributes={"relation": "part_of"}),
        entry("casualty_report", happened=False),
        entry("casualty_report", "missing"),
        entry("casualty_report", attributes={"scope": "cumulative"}),
        entry("casualty_report", filler={"quantity": None}),
        entry("attack"),
    )

    assert found == [
        ("killed", SIX, False),
        ("abducted", SIX, False),
        ("abducted", SIX, False),
        ("killed", SIX, True),
    ]


def test_a_person_counts_one_and_nobody_does_not_count() -> None:
    person = {"quantity": None, "kind": "person"}
    nobody = {"quantity": {"op": "=", "value": 0, "low": 0, "high": 0}}
    dozens = {"quantity": {"op": "vague", "value": None, "low": 12, "high": 120}}
    found = response(
        *(entry("casualty_report", filler=f) for f in (person, nobody, dozens))
    )

    assert found == [("killed", ONE, False)]


@pytest.mark.parametrize(
    ("given", "tally"),
    [
        (victim("killed", SIX), Tally(right=1)),
        (victim("killed", Number(">=", 6, 6, None)), Tally(half=1)),
        (victim("killed", Number("..", None, 5, 8)), Tally(half=1)),
        (victim("killed", Number("=", 7, 7, 7)), Tally(missing=1, spurious=1)),
        (victim("injured", SIX), Tally(missing=1, spurious=1)),
    ],
)
def test_a_pair_is_right_half_right_or_none(given: Victim, tally: Tally) -> None:
    assert compare([victim("killed", SIX)], [given]).tally == tally


def test_a_number_told_twice_counts_once() -> None:
    twice = [victim("killed", SIX, "miners"), victim("killed", SIX, "the dead")]

    assert compare(twice[:1], twice).tally == Tally(right=1)
    assert compare([], twice).tally == Tally(spurious=1)


def test_two_persons_are_two() -> None:
    two = [victim("killed", ONE, "Ivo Moor"), victim("killed", ONE, "a guard")]

    assert compare([victim("killed", ONE, "MOOR")], two).spurious == (two[1],)


def test_what_is_optional_is_no_fault() -> None:
    asked = [victim("killed", SIX, is_optional=True)]
    part = [victim("killed", ONE, is_optional=True)]

    assert compare(asked, part).tally == Tally()
    assert compare(asked, [victim("killed", SIX)]).tally == Tally(right=1)


def test_figures_are_those_of_muc() -> None:
    compared = [Compared(Tally(2, 1, 1, 0)), Compared(Tally(0, 0, 0, 2))]

    assert total(compared).line().startswith("precision 50.0  recall 62.5  F 55.6")


def test_mistakes_name_the_article() -> None:
    compared = compare([victim("killed", SIX, "MINERS")], [])

    assert list(mistakes({"id": "a"}, compared)) == ["a missing  killed =6 MINERS"]
