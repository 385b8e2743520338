"""The scale of drawings: days have room, empty stretches are cut short."""

from __future__ import annotations

import datetime
from itertools import pairwise

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.model import Granularity, Interval, Lane, Timeline, Timex, TimexType
from eventline.render.html.drawing import NARROW, WIDE, Drawing, draw
from eventline.render.scale import find_extents, make_scale
from eventline.render.stretch_names import name_stretch
from tests.render.timelines import ABOUT_1990, SINCE_1994, make_time, make_timeline

MOMENTS = st.datetimes() | st.sampled_from(
    [datetime.datetime.min, datetime.datetime.max]
)


def of_times(*times: Timex) -> Timeline:
    """Returns a timeline that has an entry a time."""
    whole = make_timeline()
    first = attrs.evolve(whole[0], lane=Lane.DATED)
    entries = [
        attrs.evolve(first, id=f"e{number}", timex=timex)
        for number, timex in enumerate(times, 1)
    ]
    return attrs.evolve(whole, entries=tuple(entries), links=())


def day(number: int) -> Timex:
    """Returns a day of September 2020."""
    start = datetime.date(2020, 9, number)
    end = start + datetime.timedelta(days=1)
    return make_time(start.isoformat(), start.isoformat(), end.isoformat())


def names(timeline: Timeline) -> list[str]:
    """Returns the long names of the stretches."""
    scale = make_scale(timeline, find_extents(timeline))
    return [name_stretch(stretch).long for stretch in scale.stretches]


def test_days_stand_side_by_side_and_gaps_are_cut() -> None:
    assert names(of_times(ABOUT_1990, day(28), day(29))) == [
        "1990",
        "30 years",
        "Mon 28",
        "Tue 29",
        "30 Sep – 1 Oct",
        "Fri 2",
    ]


def test_open_end_has_the_year_that_it_begins_in() -> None:
    since = attrs.evolve(SINCE_1994, granularity=Granularity.YEAR)

    assert names(of_times(since))[0] == "1994"


def test_month_and_stretches_of_months_have_names() -> None:
    month = make_time("2019-08", "2019-08-01", "2019-09-01")
    summer = make_time("2018-SU", "2018-06-01", "2018-09-01")

    assert names(of_times(summer, month))[:3] == ["Jun – Aug", "11 months", "August"]


def test_one_event_in_1990_leaves_a_week_readable() -> None:
    week = [day(number) for number in range(21, 28) for _ in range(3)]
    drawing = draw(of_times(ABOUT_1990, *week), WIDE)
    days = [column for column in drawing.columns if column.name[:3] in WEEK]

    assert len(days) == 8
    assert min(column.width for column in days) >= 60
    assert drawing.width == WIDE.width


WEEK = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@pytest.mark.parametrize("sheet", [WIDE, NARROW], ids=lambda sheet: sheet.name)
def test_no_two_chips_share_a_place(sheet: object) -> None:
    week = [day(number) for number in range(21, 28) for _ in range(3)]
    drawing = draw(of_times(ABOUT_1990, SINCE_1994, *week), sheet)  # type: ignore[arg-type]  # parametrised
    lines: dict[float, list[tuple[float, float]]] = {}
    for chip in drawing.chips:
        lines.setdefault(chip.y, []).append((chip.x, chip.x + chip.width))

    assert len(drawing.chips) == 23
    assert all(is_apart(sorted(line)) for line in lines.values())


def is_apart(line: list[tuple[float, float]]) -> bool:
    """Says whether none of the stretches reaches into the next."""
    return all(one[1] <= other[0] for one, other in pairwise(line))


@given(st.lists(st.tuples(MOMENTS | st.none(), MOMENTS | st.none()), max_size=8))
def test_any_times_have_a_drawing(
    ends: list[tuple[datetime.datetime | None, datetime.datetime | None]],
) -> None:
    ordered = [
        (b, a) if a is not None and b is not None and b < a else (a, b) for a, b in ends
    ]
    times = [
        Timex(TimexType.DATE, "2020", interval=Interval(*pair)) for pair in ordered
    ]
    drawing = draw(of_times(*times), WIDE)

    assert len(drawing.chips) + len(drawing.undated) == len(times)
    assert is_inside(drawing)


def is_inside(drawing: Drawing) -> bool:
    """Says whether every chip lies on the sheet."""
    chips = drawing.chips + drawing.undated
    return all(
        c.x >= 0
        and c.x + c.width <= drawing.width + 1
        and 0 <= c.y <= drawing.height - drawing.sheet.chip
        for c in chips
    )


@given(st.lists(MOMENTS, min_size=2, max_size=6), MOMENTS, MOMENTS)
def test_later_moments_never_lie_further_left(
    starts: list[datetime.datetime],
    one: datetime.datetime,
    other: datetime.datetime,
) -> None:
    times = [
        Timex(TimexType.DATE, "2020", interval=Interval(start, None))
        for start in starts
    ]
    timeline = of_times(*times)
    scale = make_scale(timeline, find_extents(timeline))
    earlier, later = sorted((one, other))

    assert 0 <= scale.place(earlier) <= scale.place(later) <= 1
