"""TimelineJS3's JSON: within its documented schema, as fine as the text, escaped."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import jsonschema
import pytest

from eventline.model import Article, Timeline, Timex
from eventline.render.timelinejs import to_timelinejs
from tests.render.timelines import (
    TEXT,
    make_empty_timeline,
    make_time,
    make_timeline,
)

SCHEMA = json.loads(
    Path(__file__).with_name("timelinejs_schema.json").read_text("utf-8")
)


@pytest.mark.parametrize("timeline", [make_timeline(), make_empty_timeline()])
def test_output_fits_the_schema(timeline: Timeline) -> None:
    jsonschema.validate(json.loads(to_timelinejs(timeline)), SCHEMA)


def test_every_dated_entry_is_a_slide() -> None:
    found = json.loads(to_timelinejs(make_timeline()))

    assert [s["unique_id"] for s in found["events"]] == [f"e{n}" for n in range(1, 8)]
    assert found["title"]["text"]["text"] == "Published Fri 2 Oct 2020"
    assert found["events"][1]["display_date"] == "Wed 30 Sep 2020, night"


@pytest.mark.parametrize(
    ("start", "end", "first", "last"),
    [
        ("1994-01-01", "1995-01-01", [1994], None),
        ("1990-01-01", "1995-01-01", [1990], [1994]),
        ("2020-02-01", "2020-03-01", [2020, 2], None),
        ("2020-10-02", "2020-10-03", [2020, 10, 2], None),
        ("2020-10-05", "2020-10-10", [2020, 10, 5], [2020, 10, 9]),
        ("1994-01-01", None, [1994], None),
        (None, "2020-10-03", [2020, 10, 2], None),
        (
            *("2020-09-30T18:00", "2020-10-01T06:00"),
            *([2020, 9, 30, 18, 0, 0], [2020, 10, 1, 5, 59, 59]),
        ),
    ],
)
def test_dates_are_as_fine_as_the_text(
    start: str | None, end: str | None, first: list[int], last: list[int] | None
) -> None:
    slide = _slide(make_time("x", start, end))
    ends = slide.get("end_date")

    assert [*slide["start_date"].values()] == first
    assert (ends and [*ends.values()]) == last


def test_words_of_the_article_are_no_markup() -> None:
    text = TEXT.replace("Clashes", "<script>alert(1)</script>")
    timeline = attrs.evolve(make_timeline(), article=Article(text, title="<b>&"))

    assert "<script" not in to_timelinejs(timeline)
    assert "<b>" not in to_timelinejs(timeline)
    assert "&lt;script&gt;" in to_timelinejs(timeline)


def _slide(timex: Timex) -> dict[str, dict[str, int]]:
    timeline = make_timeline()
    entry = attrs.evolve(timeline[0], timex=timex)
    (slide,) = json.loads(to_timelinejs(attrs.evolve(timeline, entries=(entry,))))[
        "events"
    ]
    return slide
