"""Mermaid and Markwhen: a line an entry, and nothing in it that is markup."""

from __future__ import annotations

import attrs
import pytest

from eventline.model import Article, Timeline
from eventline.render.markwhen import to_markwhen
from eventline.render.mermaid import to_mermaid
from tests.render.timelines import TEXT, make_empty_timeline, make_time, make_timeline

MERMAID = """\
timeline
    title Veldania demands withdrawal of foreign fighters from the Karsu valley
    section Dated
        since 1994 : ceasefire · in the Karsu valley
        Wed 30 Sep 2020, night : phone call∶ Ivo Maren, Lena Oss
"""

HOSTILE = "a #tag: [x](y) 50% @all ; {b} <i> %% c !id\nsection X"


def test_mermaid_has_a_section_a_lane_and_a_period_a_time() -> None:
    shown = to_mermaid(make_timeline())
    lines = shown.splitlines()

    assert shown.startswith(MERMAID)
    assert [line.strip() for line in lines if "section" in line] == [
        "section Dated",
        "section Undated",
    ]
    assert sum("Wed 30 Sep 2020, night :" in line for line in lines) == 1


def test_markwhen_has_a_line_an_entry() -> None:
    lines = to_markwhen(make_timeline()).splitlines()
    days = [line.partition(": ")[0] for line in lines[3:]]

    assert lines[1] == "timezone: UTC"
    assert days == [
        "1994-01-01/now",
        *["2020-09-30T18:00:00Z - 2020-10-01T06:00:00Z"] * 3,
        *["2020-10-02"] * 3,
        "// before e5",
        "// ?",
    ]
    assert lines[3].endswith("#ceasefire")


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("2020-10-05", "2020-10-10", "2020-10-05/2020-10-09"),
        ("2020-02-01", "2020-03-01", "2020-02-01/2020-02-29"),
        (None, "2020-10-03", "2020-10-02"),
    ],
)
def test_markwhen_days_are_inclusive(
    start: str | None, end: str | None, days: str
) -> None:
    timeline = make_timeline()
    entry = attrs.evolve(timeline[0], timex=make_time("x", start, end))
    lines = to_markwhen(attrs.evolve(timeline, entries=(entry,), links=()))

    assert lines.splitlines()[3].partition(": ")[0] == days


def test_markup_in_the_article_is_plain_words() -> None:
    timeline = _hostile()
    mermaid, markwhen = to_mermaid(timeline), to_markwhen(timeline)

    assert mermaid.splitlines()[1].strip() == (
        "title a tag∶ [x](y) 50% @all , (b) ‹i› % c !id section X"
    )
    assert len(mermaid.splitlines()) == len(to_mermaid(make_timeline()).splitlines())
    line = markwhen.splitlines()[4]
    assert "a tag: (x)(y) 50 percent" in line
    assert line.count("#") == 1


@pytest.mark.parametrize("write", [to_mermaid, to_markwhen])
def test_empty_timeline_is_a_heading(write: object) -> None:
    assert callable(write)
    assert "Timeline" in write(make_empty_timeline())


def _hostile() -> Timeline:
    timeline = make_timeline()
    call = timeline[1].event
    (caller,) = call.arguments()["caller"]
    named = call.with_roles({"caller": (attrs.evolve(caller, refers_to=HOSTILE),)})
    entries = [*timeline.entries]
    entries[1] = attrs.evolve(timeline[1], event=named)
    article = Article(TEXT, title=HOSTILE)
    return attrs.evolve(timeline, article=article, entries=tuple(entries))
