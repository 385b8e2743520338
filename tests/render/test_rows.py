"""What the rows of tables and cards say in words."""

from __future__ import annotations

import attrs
import pytest

from eventline.frames.inventory.business import Purchase
from eventline.model import Article, Event
from eventline.render.rows import make_rows
from tests.render.timelines import find, make_filler, make_time, make_timeline


@pytest.mark.parametrize(
    ("text", "details"),
    [
        ("near the bridge", "near the bridge"),
        ("At the bridge", "at the bridge"),
        ("to the bridge", "in the bridge"),
        ("    the bridge", "in the bridge"),
    ],
)
def test_place_has_the_preposition_of_the_text(text: str, details: str) -> None:
    timeline = make_timeline()
    place = attrs.evolve(
        make_filler("the Karsu valley"),
        span=find("the bridge", text),
        text="the bridge",
    )
    event = timeline[0].event.with_roles({"place": (place,)})
    entry = attrs.evolve(timeline[0], event=event)
    whole = attrs.evolve(timeline, article=Article(text), entries=(entry,))

    assert make_rows(whole)[0].details.endswith(details)


def test_who_sells_does_not_stand_for_who_buys() -> None:
    timeline = make_timeline()
    roles = {"seller": (make_filler("Veldania"),), "theme": (make_filler("militants"),)}
    given = attrs.fields_dict(Event)
    event = Purchase(**{name: getattr(timeline[0].event, name) for name in given})
    event = event.with_roles(roles)
    entry = attrs.evolve(timeline[0], event=event)
    row = make_rows(attrs.evolve(timeline, entries=(entry,)))[0]

    assert row.who == "militants"
    assert "seller: Veldania" in row.details


@pytest.mark.parametrize(
    ("text", "when"), [("by 1994", "by"), ("until 1994", "until"), ("1994", "until")]
)
def test_an_open_time_has_the_signal_of_the_text(text: str, when: str) -> None:
    timeline = make_timeline()
    open_end = make_time("1994", None, "1995-01-01")
    where = find("1994", text)
    entry = attrs.evolve(timeline[0], timex=open_end, expression=where)
    whole = attrs.evolve(timeline, article=Article(text), entries=(entry,))

    assert make_rows(whole)[0].when == f"{when} 1994"
