"""The JSON contract: the schema holds, ids are the timeline's, words are slices."""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Iterator

import attrs
import jsonschema
import pytest

from eventline.model import Article, Comparison, Quantity, Timeline
from eventline.render.json import read_schema, to_json
from tests.render.timelines import (
    TEXT,
    make_empty_timeline,
    make_filler,
    make_timeline,
)

SCHEMA = json.loads(read_schema())


def test_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("timeline", [make_timeline(), make_empty_timeline()])
def test_output_fits_the_schema(timeline: Timeline) -> None:
    jsonschema.validate(json.loads(to_json(timeline)), SCHEMA)


def test_schema_refuses_what_the_contract_does_not_name() -> None:
    found = json.loads(to_json(make_timeline()))
    found["entries"][0]["surprise"] = 1

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(found, SCHEMA)


def test_every_text_is_the_slice_at_its_offsets() -> None:
    spans = [*_spans(json.loads(to_json(make_timeline())))]

    assert len(spans) > 30
    assert [s for s in spans if s["text"] != TEXT[s["start"] : s["end"]]] == []


def test_ids_are_those_of_the_timeline() -> None:
    entries = {e["id"]: e for e in json.loads(to_json(make_timeline()))["entries"]}
    (content,) = entries["e5"]["roles"]["content"]

    assert list(entries) == [f"e{number}" for number in range(1, 10)]
    assert (content["event"], entries["e6"]["within"]) == ("e6", "e5")


def test_id_of_a_merged_event_is_that_of_the_one_that_took_it_in() -> None:
    timeline = make_timeline()
    filler = make_filler("withdrawal", event="0.9")
    call = attrs.evolve(timeline[2].event, content=(filler,))
    entries = [*timeline.entries]
    entries[2] = attrs.evolve(timeline[2], event=call)
    found = json.loads(to_json(attrs.evolve(timeline, entries=tuple(entries))))

    assert found["entries"][2]["roles"]["content"][0]["event"] == "e5"


def test_links_join_timeline_ids_and_say_why() -> None:
    first, _ = json.loads(to_json(make_timeline()))["links"]

    assert first == {
        "from": "e2",
        "relation": "INCLUDES",
        "to": "e3",
        "why": "in a phone call",
        "strength": "signal",
    }


def test_attribute_to_is_a_timeline_id() -> None:
    timeline = make_timeline()
    report = attrs.evolve(
        timeline[6].event, attributes={"relation": "part_of", "to": "0.1"}
    )
    entries = (attrs.evolve(timeline[6], event=report), timeline[4])
    found = json.loads(to_json(attrs.evolve(timeline, entries=entries, links=())))

    assert found["entries"][0]["attributes"] == {"relation": "part_of", "to": "e5"}


def test_open_interval_and_basis_are_said() -> None:
    time = json.loads(to_json(make_timeline()))["entries"][0]["time"]

    assert (time["start"], time["end"]) == ("1994-01-01T00:00:00", None)
    assert (time["value"], time["basis"]) == ("1994", "stated")


def test_counts_are_whole_numbers_and_bounds_stay_open() -> None:
    first, second = json.loads(to_json(make_timeline()))["quantities"]

    assert (first["op"], first["low"], first["high"]) == (">", 100, None)
    assert '"value": 4000,' in to_json(make_timeline())
    assert second["text"] == "4,000"


@pytest.mark.parametrize("number", [2.5, 1e300, -0.0, 2**53 + 2.0])
def test_numbers_come_back_equal(number: float) -> None:
    quantity = Quantity("x", Comparison.EQUAL, number, number, number)
    timeline = make_timeline()
    mention = attrs.evolve(timeline.quantities[0], quantity=quantity)
    found = json.loads(to_json(attrs.evolve(timeline, quantities=(mention,))))

    assert found["quantities"][0]["value"] == number
    assert math.isfinite(found["quantities"][0]["low"])


def test_coding_comes_from_the_frame() -> None:
    entries = json.loads(to_json(make_timeline()))["entries"]

    assert entries[1]["coding"] == {
        "plover": {"type": "CONSULT", "mode": "phone"},
        "cameo": None,
    }
    assert entries[0]["coding"] == {"plover": None, "cameo": None}


def test_publication_time_is_kept() -> None:
    published = datetime.datetime(2020, 10, 2, 18, 30)
    found = json.loads(to_json(Timeline(Article("", published))))

    assert found["article"]["published"] == "2020-10-02T18:30:00"


@pytest.mark.parametrize("text", ["\ud800", "\u2028", "\x9b", "\x00", "é\U0001f600"])
def test_any_character_comes_back_on_one_line_of_utf_8(text: str) -> None:
    printed = to_json(Timeline(Article("", title=text)))

    assert len(printed.encode("utf-8").decode("utf-8").splitlines()) == 1
    assert json.loads(printed)["article"]["title"] == text


def test_readable_letters_stay_readable() -> None:
    assert "Å" in to_json(Timeline(Article("", title="Å")))


def test_same_timeline_gives_the_same_bytes() -> None:
    assert to_json(make_timeline()) == to_json(make_timeline())


def test_indent_changes_only_the_layout() -> None:
    timeline = make_timeline()

    assert json.loads(to_json(timeline, indent=2)) == json.loads(to_json(timeline))


def _spans(value: object) -> Iterator[dict[str, object]]:
    if isinstance(value, dict):
        if {"text", "start", "end"} <= value.keys():
            yield value
        value = [*value.values()]
    if isinstance(value, list):
        for child in value:
            yield from _spans(child)
