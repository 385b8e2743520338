"""The axis in a terminal: a line an entry, in signs that the terminal has."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from eventline import Extractor
from eventline.model import Article, Timeline
from eventline.render.axis import to_axis
from tests.parsed import parsed_article
from tests.render.injections import injections, make_hostile_timeline
from tests.render.timelines import make_empty_timeline, make_timeline


def lines(width: int = 100) -> list[str]:
    """Returns the lines of the axis of an example article."""
    timeline = Extractor().extract(
        parsed_article("san_telmo_quake"), published="2022-11-08"
    )
    return to_axis(timeline, width=width).splitlines()


def test_every_entry_has_a_line() -> None:
    shown = to_axis(make_timeline())
    starts = [line.partition(" ")[0] for line in shown.splitlines()]

    assert [start for start in starts if start[:1] == "e" and start[1:].isdigit()] == [
        f"e{number}" for number in range(1, 10)
    ]


def test_bars_stand_below_their_days() -> None:
    shown = lines()
    (head,) = (line for line in shown if "Mon 7" in line)
    (call,) = (line for line in shown if line.startswith("e9 "))

    assert call.index("█") == head.index("Mon 7")
    assert call.rindex("█") < head.index("Tue 8")


def test_what_is_not_told_as_fact_has_another_bar() -> None:
    shown = to_axis(make_timeline())
    (bar,) = (line for line in shown.splitlines() if line.startswith("e4 "))

    assert "░" in bar
    assert "█" not in bar


def test_undated_entries_follow_with_what_is_known() -> None:
    shown = to_axis(make_timeline())
    below = shown.partition("\nUndated\n")[2].splitlines()

    assert " ".join(below[0].split()) == "e8 deployment · Veldanian Foreign… before e5"


@pytest.mark.parametrize("width", [20, 50, 80, 200])
def test_lines_fit_the_terminal(width: int) -> None:
    assert max(cell_len(line) for line in lines(width)) <= max(width, 50)


def test_ascii_has_signs_of_its_own() -> None:
    shown = to_axis(make_timeline(), encoding="ascii")

    assert shown.isascii()
    assert "###" in shown


def test_colours_are_asked_for() -> None:
    assert "\x1b[" in to_axis(make_timeline(), color=True)
    assert "\x1b[" not in to_axis(make_timeline())


def test_words_cannot_steer_the_terminal() -> None:
    strings = (*injections(), "a\x1b[2Jb", "\u202ec", "広島市長が訴え")
    shown = to_axis(make_hostile_timeline(strings))

    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert max(cell_len(line) for line in shown.splitlines()) <= 100


def test_timeline_without_events_has_a_note() -> None:
    assert to_axis(make_empty_timeline()) == (
        "\nNote: no publication date: relative times are not placed\n"
    )
    assert to_axis(Timeline(Article("", title="Nothing"))).startswith("Nothing\n")
