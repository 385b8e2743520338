"""The terminal table, at every width that people have."""

from __future__ import annotations

import attrs
import pytest
from rich.cells import cell_len

from eventline.model import Article, Timeline
from eventline.render.text import to_text
from tests.render.timelines import make_empty_timeline, make_timeline

at_every_width = pytest.mark.parametrize("width", [1, 40, 80, 96, 100, 120, 160, 250])


@at_every_width
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    lines = to_text(make_timeline(), width=width).splitlines()

    assert [line for line in lines if cell_len(line) > max(width, 40)] == []


@at_every_width
def test_every_entry_is_there_once(width: int) -> None:
    words = to_text(make_timeline(), width=width).split()

    assert [words.count(f"e{n}") > 0 for n in range(1, 10)] == [True] * 9


@pytest.mark.parametrize("width", [80, 120, 160])
def test_status_says_what_did_not_happen(width: int) -> None:
    shown = to_text(make_timeline(), width=width)

    assert shown.count("✓ yes") == 4
    assert shown.count("○ requested") == 2
    assert [shown.count(s) for s in ("○ claimed", "✗ denied", "✗ no")] == [1, 1, 1]


def test_stacked_layout_says_each_time_once_and_who_below() -> None:
    lines = to_text(make_timeline(), width=80).splitlines()
    start = lines.index("(Fri 2 Oct 2020)")

    assert lines[start : start + 9] == [
        "(Fri 2 Oct 2020)",
        "  demand  ✓ yes  e5",
        "      Veldanian Foreign Ministry",
        "      the immediate withdrawal of all foreign fighters from the Karsu valley",
        "  withdrawal  ○ requested  e6",
        "      all foreign fighters",
        "      from the Karsu valley",
        "      in demand e5 by Veldanian Foreign Ministry",
        "  casualty report: killed  ○ claimed  e7",
    ]


def test_wide_table_has_counts_and_sources_of_their_own() -> None:
    shown = to_text(make_timeline(), width=160)
    (row,) = (line for line in shown.splitlines() if line.startswith("e7"))

    assert "How many" in shown
    assert "Who says so" in shown
    assert row.split()[-3:] == ["Tolmenian", "○", "claimed"]
    assert ">100" in row


def test_narrower_table_has_counts_beside_the_words_unless_they_say_them() -> None:
    shown = to_text(make_timeline(), width=120)

    assert "[>100]" in shown
    assert "4,000 militants" in shown
    assert "[4,000]" not in shown


@pytest.mark.parametrize(
    ("other", "words"), [("0.9", "updates e5"), (None, "updates another count")]
)
def test_relation_between_counts_is_said(other: str | None, words: str) -> None:
    timeline = make_timeline()
    values = {"relation": "updates", "to": other}
    report = attrs.evolve(timeline[6].event, attributes=values)
    entries = (attrs.evolve(timeline[6], event=report), timeline[4])

    assert words in to_text(attrs.evolve(timeline, entries=entries), width=160)


def test_times_not_in_the_event_s_words_are_in_parentheses_and_explained() -> None:
    shown = to_text(make_timeline(), width=160)

    assert "(Fri 2 Oct 2020)" in shown
    assert "(since 1994)" not in shown
    assert "(…) the event's own words do not give this time" in shown


def test_undated_entries_come_last_with_their_neighbours() -> None:
    shown = to_text(make_timeline(), width=160)
    (row,) = (line for line in shown.splitlines() if line.startswith("e8"))

    assert shown.index("e7 ") < shown.index("Undated") < shown.index("e8 ")
    assert "before e5" in row


def test_title_date_and_warnings_are_shown() -> None:
    shown = to_text(make_timeline())

    assert shown.startswith("Veldania demands withdrawal")
    assert "karsu_valley · published Fri 2 Oct 2020 · 9 events" in shown
    assert "Note: the order of e3 and e4 rests on the text alone" in shown


def test_missing_date_is_noted_once() -> None:
    said = attrs.evolve(make_empty_timeline(), warnings=("no publication date: x",))

    assert "Note: no publication date" in to_text(make_empty_timeline())
    assert to_text(said).count("publication") == 1


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
@pytest.mark.parametrize("width", [80, 120])
def test_plain_signs_where_the_encoding_has_no_others(
    encoding: str, width: int
) -> None:
    shown = to_text(make_timeline(), width=width, encoding=encoding)

    assert shown.encode(encoding).decode(encoding) == shown
    assert "+ yes" in shown
    assert "o requested" in shown


def test_colour_only_where_asked() -> None:
    assert "\x1b[" in to_text(make_timeline(), color=True)
    assert "\x1b" not in to_text(make_timeline())


def test_articles_cannot_steer_the_terminal() -> None:
    title = "\x1b[31mred\x07\x9b2J\u202etxt\ud800\r\nnext [bold]line[/bold] :smile:"
    shown = to_text(Timeline(Article("", title=title)))

    assert shown.splitlines()[0] == "[31mred 2J txt next [bold]line[/bold] :smile:"
