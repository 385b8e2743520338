"""Times in words that a reader takes in at a glance."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.model import Timex, TimexMod, TimexType
from eventline.render.when import describe_timex
from tests.render.timelines import ABOUT_1990, NIGHT, SINCE_1994, TODAY, make_time


@pytest.mark.parametrize(
    ("timex", "words"),
    [
        (TODAY, "Fri 2 Oct 2020"),
        (NIGHT, "Wed 30 Sep 2020, night"),
        (ABOUT_1990, "about 1990"),
        (SINCE_1994, "since 1994"),
        (make_time("1994", None, "1995-01-01"), "until 1994"),
        (
            make_time("1994", "1994-01-01", None, mod=TimexMod.APPROX),
            "since about 1994",
        ),
        (
            make_time("2020-10-02", None, "2020-10-03", mod=TimexMod.ON_OR_BEFORE),
            "by Fri 2 Oct 2020",
        ),
        (
            make_time("2020-10-02", "2020-10-02", "2020-10-07"),
            "Fri 2 Oct 2020 – Tue 6 Oct 2020",
        ),
        (
            make_time("2020-10-02", "2020-10-02", "2020-10-03", mod=TimexMod.END),
            "Fri 2 Oct 2020, late",
        ),
    ],
)
def test_placed_time(timex: Timex, words: str) -> None:
    assert describe_timex(timex) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2020-10-01T17:30Z", "Thu 1 Oct 2020, 17:30 UTC"),
        ("2020-10-01T17:30", "Thu 1 Oct 2020, 17:30"),
        ("2020-10-01T17:30-05:00", "Thu 1 Oct 2020, 17:30 -05:00"),
        ("2020-11", "November 2020"),
        ("2020-W40", "week of 28 Sep 2020"),
        ("2020-W40-WE", "weekend of 3 Oct 2020"),
        ("2020-SU", "summer 2020"),
        ("2020-Q3", "3rd quarter of 2020"),
        ("XXXX-SU", "summer, year unknown"),
        ("XXXX-Q3", "3rd quarter, year unknown"),
        ("199", "1990s"),
        ("19", "20th century"),
        ("20", "21st century"),
        ("XXXX-WXX-3TNI", "a Wednesday night"),
        ("XXXX-WXX-1", "a Monday"),
        ("XXXX-WXX", "some week"),
        ("XXXX-XX-XX", "some day"),
        ("XXXX", "some year"),
        ("2024-XX-XX", "some day in 2024"),
        ("XXXX-10-02", "2 October, year unknown"),
        ("XXXX-10", "October, year unknown"),
        ("PRESENT_REF", "now"),
        ("PAST_REF", "in the past"),
    ],
)
def test_date_without_interval(value: str, words: str) -> None:
    assert describe_timex(Timex(TimexType.DATE, value)) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("P3D", "for 3 days"),
        ("P1Y", "for 1 year"),
        ("PXDE", "for decades"),
        ("PXM", "for months"),
        ("PT5H", "for 5 hours"),
        ("P1DT12H30M", "for 1 day 12 hours 30 minutes"),
    ],
)
def test_length(value: str, words: str) -> None:
    assert describe_timex(Timex(TimexType.DURATION, value)) == words


@pytest.mark.parametrize(
    "value", ["2020-99-99", "0000-00-00", "2020-13", "2020-W99", "2020-ZZ", "", "?"]
)
def test_odd_value_stays_as_it_is(value: str) -> None:
    assert describe_timex(Timex(TimexType.DATE, value)) == value


@given(
    st.text()
    | st.from_regex(
        r"\A(\d{0,5}|XXXX|P)(-?(\d\d|XX|WXX|W\d\d|[A-Z]{2}|T\d\d|T?\d+[A-Z]))*\Z"
    )
)
def test_any_value_has_words(value: str) -> None:
    assert describe_timex(Timex(TimexType.DATE, value)) or not value
