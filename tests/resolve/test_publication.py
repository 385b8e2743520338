"""What the publication day dates, and what it leaves without a day."""

from __future__ import annotations

import pytest

from eventline.model import Basis, Mentions, Modality, TimexMod
from eventline.model.time_expression import CalendarDate
from eventline.resolve import resolve_times
from tests.resolve.sentences import CONTROLS, of, resolved, time, value
from tests.small_frames import (
    Assault,
    Holding,
    Leaving,
    Losses,
    Report,
    Request,
    at,
)
from tests.trees import Block, build, heading

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


def test_a_report_in_the_past_falls_on_the_publication_day() -> None:
    document = build(DEMANDED)

    found = of(resolved(document, (at(Request, document, "demanded"),)), "demanded")

    assert (value(found), found.basis) == ("2020-10-02", Basis.PUBLISHED)


@pytest.mark.parametrize(
    ("is_heading", "mod"), [(True, TimexMod.ON_OR_BEFORE), (False, None)]
)
def test_what_a_headline_tells_in_the_present_is_past_by_publication(
    is_heading: bool, mod: TimexMod | None
) -> None:
    rows = "Rebels NOUN 2 nsubj\nattack VERB 0 root VBP\ntown NOUN 2 obj"
    document = build(Block(rows, 0, is_heading))

    found = of(resolved(document, (at(Assault, document, "attack"),)), "attack")

    assert (found.timex.mod if found.timex else None) == mod


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


def test_has_confirmed_is_fresh_and_what_it_tells_known_by_then() -> None:
    document = build(HAS_CONFIRMED)
    confirmed = at(Report, document, "confirmed")
    deaths = at(Losses, document, "deaths", within=confirmed.id)

    result = resolved(document, (confirmed, deaths))

    found = [dated.timex for dated in result.events]
    assert [timex and timex.mod for timex in found] == [None, TimexMod.ON_OR_BEFORE]
    assert [d.basis for d in result.events] == [Basis.PUBLISHED, Basis.INFERRED]


def test_a_present_state_holds_at_the_time_of_writing_and_has_no_day() -> None:
    document = build(CONTROLS)

    found = of(resolved(document, (at(Holding, document, "controls"),)), "controls")

    assert value(found) == "PRESENT_REF"
    assert found.timex is not None
    assert found.timex.interval is None


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


def test_a_headline_in_the_present_falls_on_the_publication_day() -> None:
    rows = """
    Norvania PROPN 2 nsubj
    demands:demand VERB 0 root VBZ Tense=Pres|VerbForm=Fin
    talks NOUN 2 obj
    """
    document = build(heading(rows))

    found = of(resolved(document, (at(Request, document, "demands"),)), "demands")

    assert found.basis is Basis.PUBLISHED
