"""What makes a text a narrative: its years, its opening, no words of its own day."""

from __future__ import annotations

import datetime

import pytest

from eventline.mentions.times import find_times
from eventline.resolve.mentions import resolve_mentions
from eventline.resolve.narratives import is_narrative
from tests.mentions.phrases import phrase_document

PUBLISHED = datetime.date(2020, 10, 2)


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("in 1871 and in 1872 and in 1873", True),
        ("in May 1871 and on 14 June", True),
        ("in 1871 and in 1872", True),
        # one year alone does not tell
        ("founded in 1871 it closed on 14 June", False),
        # news opens with its own day, or with one without a year
        ("on Monday, in 1871, in 1872 and in 1873", False),
        ("on 14 June, in 1871, in 1872 and in 1873", False),
        # as many times of its own day as years
        ("in 1871, in 1872, in 1873, yesterday, last week and on Monday", False),
        # years that are no history
        ("in May 2019, in 2020 and on 14 June 2019", False),
        ("no time at all", False),
    ],
)
def test_a_narrative_is_told_by_its_times(words: str, answer: bool) -> None:
    times = find_times(phrase_document(words))

    assert is_narrative(times, PUBLISHED) == answer


def test_without_a_date_a_text_counts_from_its_years() -> None:
    document = phrase_document("in May 1871 and on 14 June")

    times = resolve_mentions(document, find_times(document), None)

    assert [time.timex.value for time in times] == ["1871-05", "1871-06-14"]


@pytest.mark.parametrize(
    ("words", "values"),
    [
        # what lies outside the course of the tale
        ("in May 1871, since 1848, on 14 June", ["1871-05", "1848", "1871-06-14"]),
        ("in May 1871 (1848) on 14 June", ["1871-05", "1848", "1871-06-14"]),
        # no day went before
        ("in May 1871 and two days later", ["1871-05", "P2D"]),
        ("on 1 May 1871, in 1873, two days later", ["1871-05-01", "1873", "P2D"]),
    ],
)
def test_the_focus_is_the_course_of_the_tale(words: str, values: list[str]) -> None:
    document = phrase_document(words)

    times = resolve_mentions(document, find_times(document), None)

    assert [time.timex.value for time in times] == values
