"""Markdown: one table whose cells are data, never markup."""

from __future__ import annotations

import attrs
import pytest

from eventline.model import Article, Timeline
from eventline.render.markdown import to_markdown
from tests.render.timelines import make_empty_timeline, make_timeline


def test_table_has_a_row_an_entry() -> None:
    lines = to_markdown(make_timeline()).splitlines()
    rows = [line for line in lines if line.startswith("| e")]

    assert len(rows) == 9
    assert {line.count(" | ") for line in rows} == {7}


def test_row_says_when_what_who_and_status() -> None:
    row = to_markdown(make_timeline()).splitlines()[8]

    assert row == (
        "| e3 | (Wed 30 Sep 2020, night) | call | Ivo Maren, Lena Oss "
        "| to Veldania and Tolmenia · to observe a ceasefire |  |  | ✓ yes |"
    )


def test_undated_rows_say_so() -> None:
    assert "| e8 | undated, before e5 |" in to_markdown(make_timeline())


def test_empty_timeline_has_no_table() -> None:
    assert to_markdown(make_empty_timeline()) == (
        "No events.\n\n- no publication date: relative times are not placed\n"
    )


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("a|b", r"## a\|b"),
        ("<script>alert(1)</script>", r"## \<script\>alert(1)\</script\>"),
        ("![x](http://y)", r"## !\[x\](http://y)"),
        ("*a* _b_ `c` \\", r"## \*a\* \_b\_ \`c\` \\"),
        ("one\ntwo\r\n# three", r"## one two \# three"),
    ],
)
def test_words_never_become_markup(title: str, heading: str) -> None:
    shown = to_markdown(Timeline(Article("", title=title)))

    assert shown.splitlines()[0] == heading


def test_warnings_are_listed() -> None:
    timeline = attrs.evolve(make_timeline(), warnings=("first", "second"))

    assert to_markdown(timeline).endswith("\n\n- first\n- second\n")
