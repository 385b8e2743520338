"""What time expressions mean: values, intervals, anchors, tense."""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Mapping

import attrs
import pytest

from eventline.mentions.times import find_times
from eventline.model import Interval, Span, Timex, TimexType
from eventline.model.time_expression import (
    Amount,
    Anaphoric,
    CalendarDate,
    DayTime,
    Deictic,
    Origin,
    Shift,
    Weekday,
)
from eventline.model.timex import Granularity
from eventline.resolve.anchors import Anchors, Direction
from eventline.resolve.calendar import holiday, shift_day, stretch_of
from eventline.resolve.datelines import find_dateline
from eventline.resolve.expressions import resolve_expression, signalled_interval
from eventline.resolve.mentions import resolve_mentions
from tests.mentions.phrases import phrase_document
from tests.parsed import ROOT, parsed

CORPUS = tomllib.loads((ROOT / "tests/corpus/times.toml").read_text("utf-8"))
NARRATIVES = tomllib.loads((ROOT / "tests/corpus/narratives.toml").read_text("utf-8"))
FRIDAY = datetime.date(2020, 10, 2)


def read_date(text: str | None) -> datetime.date | None:
    """Returns a corpus date; "none" and None are no publication date."""
    if text in {None, "none"}:
        return None
    moment = datetime.datetime.fromisoformat(str(text))
    return moment if "T" in str(text) else moment.date()


@pytest.mark.parametrize(
    "case",
    CORPUS["phrase"],
    ids=[f"{c['words']} ({c['published']})" for c in CORPUS["phrase"]],
)
def test_phrase_means_what_the_corpus_says(case: Mapping[str, str]) -> None:
    (mention,) = find_times(phrase_document(case["words"]))
    direction = Direction(case.get("tense", "unknown"))
    focus = _read_focus(case.get("told_after"))
    anchors = Anchors(read_date(case["published"]), focus, direction, bool(focus))

    timex = resolve_expression(mention.expression, anchors)

    assert mention.span == Span(0, len(case["words"]))
    assert _as_row(timex) == {k: v for k, v in case.items() if k in ROW}


@pytest.mark.parametrize("case", CORPUS["example"], ids=lambda case: case["text"])
def test_sentence_has_these_times(case: Mapping[str, object]) -> None:
    document = parsed("corpus/times.toml", str(case["text"]))
    published = read_date(str(case.get("published", "none")))

    times = resolve_mentions(document, find_times(document), published)

    found = [
        {
            "text": time.text,
            "type": time.timex.type.value,
            "value": time.timex.value,
            **({"mod": time.timex.mod.value} if time.timex.mod else {}),
            **({"relation": time.relation} if time.relation else {}),
        }
        for time in times
    ]
    assert found == case["times"]


@pytest.mark.parametrize("case", NARRATIVES["narrative"], ids=lambda case: case["name"])
def test_narrative_is_counted_from_itself(case: Mapping[str, object]) -> None:
    document = parsed("corpus/narratives.toml", str(case["text"]))
    published = read_date(str(case["published"]))

    times = resolve_mentions(document, find_times(document), published)

    assert [f"{time.text} = {time.timex.value}" for time in times] == case["times"]


@pytest.mark.parametrize("case", CORPUS["phrase"], ids=lambda case: case["words"])
def test_without_a_date_nothing_is_invented(case: Mapping[str, str]) -> None:
    (mention,) = find_times(phrase_document(case["words"]))

    timex = resolve_expression(mention.expression, Anchors())

    assert timex.value == timex.unanchored
    assert timex.inferred == ()
    assert timex.interval is None or not timex.value.startswith("X")


def test_the_night_reaches_into_the_morning() -> None:
    night = DayTime(Weekday(3), "NI")
    timex = resolve_expression(night, Anchors(FRIDAY, None, Direction.PAST))

    assert timex.value == "2020-09-30TNI"
    assert timex.interval == Interval(
        datetime.datetime(2020, 9, 30, 18), datetime.datetime(2020, 10, 1, 6)
    )


@pytest.mark.parametrize(
    ("relation", "start", "end"),
    [
        ("since", 1994, None),
        ("from", 1994, None),
        ("until", None, 1995),
        ("by", None, 1995),
        ("before", None, 1994),
        ("after", 1995, None),
        ("in", 1994, 1995),
        (None, 1994, 1995),
    ],
)
def test_signal_opens_the_interval(
    relation: str | None, start: int | None, end: int | None
) -> None:
    timex = resolve_expression(CalendarDate(1994), Anchors())

    assert signalled_interval(timex, relation) == Interval(
        datetime.datetime(start, 1, 1) if start else None,
        datetime.datetime(end, 1, 1) if end else None,
    )


def test_signal_of_an_unplaced_time_gives_no_interval() -> None:
    timex = resolve_expression(Weekday(3), Anchors())

    assert signalled_interval(timex, "since") is None


FOCUS = resolve_expression(CalendarDate(2018, 8, 14), Anchors())


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        (Anaphoric(Granularity.DAY, 0), "2018-08-14"),
        (Anaphoric(Granularity.DAY, 1), "2018-08-15"),
        (Anaphoric(Granularity.YEAR, 0), "2018"),
        (Anaphoric(Granularity.MONTH, -1), "2018-07"),
        (DayTime(Anaphoric(Granularity.DAY, 0), "NI"), "2018-08-14TNI"),
        (Shift(Amount(2, Granularity.DAY), 1, Origin.FOCUS), "2018-08-16"),
        (Deictic(Granularity.DAY, 0), "2020-10-02"),
    ],
)
def test_anaphors_count_from_the_focus(expression: object, value: str) -> None:
    timex = resolve_expression(expression, Anchors(FRIDAY, FOCUS))  # type: ignore[arg-type]  # parametrised

    assert timex.value == value


def test_a_length_beside_publication_has_its_points() -> None:
    (mention,) = find_times(phrase_document("the past two weeks"))
    timex = resolve_expression(mention.expression, Anchors(FRIDAY))

    assert timex.begin_point == datetime.date(2020, 9, 18)
    assert timex.end_point == FRIDAY


def test_a_length_of_a_narrative_lies_beside_the_focus() -> None:
    (mention,) = find_times(phrase_document("the next two weeks"))
    anchors = Anchors(FRIDAY, FOCUS, is_narrated=True)
    timex = resolve_expression(mention.expression, anchors)

    assert timex.begin_point == datetime.date(2018, 8, 14)
    assert timex.end_point == datetime.date(2018, 8, 27)


def test_a_length_without_a_place_has_no_points() -> None:
    (mention,) = find_times(phrase_document("three days"))
    timex = resolve_expression(mention.expression, Anchors(FRIDAY))

    assert (timex.begin_point, timex.end_point) == (None, None)


def test_a_coarse_focus_gives_no_day() -> None:
    year = resolve_expression(CalendarDate(2018), Anchors())
    timex = resolve_expression(Anaphoric(Granularity.DAY, 1), Anchors(FRIDAY, year))

    assert timex.value == "XXXX-XX-XX"
    assert timex.interval is None


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("easter", 2000, (4, 23)),
        ("easter", 2019, (4, 21)),
        ("easter", 2024, (3, 31)),
        ("good_friday", 2020, (4, 10)),
        ("thanksgiving", 2020, (11, 26)),
        ("us_election", 2016, (11, 8)),
        ("us_election", 2020, (11, 3)),
        ("memorial_day", 2021, (5, 31)),
        ("labor_day", 2020, (9, 7)),
    ],
)
def test_holidays_fall_where_they_fell(
    name: str, year: int, day: tuple[int, int]
) -> None:
    assert holiday(name, year) == datetime.date(year, *day)


@pytest.mark.parametrize("unit", list(Granularity))
@pytest.mark.parametrize("day", [(1, 1, 1), (2020, 2, 29), (9999, 12, 31)])
def test_stretches_reach_the_ends_of_the_calendar(
    unit: Granularity, day: tuple[int, int, int]
) -> None:
    stretch = stretch_of(datetime.date(*day), unit)

    assert stretch is None or stretch.end is None or stretch.start < stretch.end


@pytest.mark.parametrize("unit", [Granularity.DAY, Granularity.YEAR])
def test_shifting_off_the_calendar_gives_nothing(unit: Granularity) -> None:
    assert shift_day(FRIDAY, unit, -1e5 * 100) is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("NAIROBI, Aug 7 (AP) - A bomb went off.", "Aug 7"),
        ("LISBON, 2 October 2020 - Ministers met.", "2 October 2020"),
        ("PORT VELK, 4 FEB 90 (NAP-REX) -- THE MAYOR QUIT.", "4 FEB 90"),
        ("VELK (NORVANIA), 4 FEB 90 (NAP) -- THE MAYOR QUIT.", "4 FEB 90"),
        ("March 3, 2020\n\nThe king died.", "March 3, 2020"),
        ("Updated: 3 March 2020\n\nThe king died.", "3 March 2020"),
        ("The king died on March 3, 2020, in bed.", None),
        ("In 2020 the king died.", None),
    ],
)
def test_a_dateline_dates_the_text(text: str, date: str | None) -> None:
    document = phrase_document(text)
    found = find_dateline(document, find_times(document))

    assert (found and found.span.of(text)) == date


def test_a_timex_keeps_what_was_said() -> None:
    timex = resolve_expression(Weekday(3), Anchors(FRIDAY))

    assert timex == Timex(
        TimexType.DATE,
        "2020-09-30",
        granularity=Granularity.DAY,
        interval=Interval(
            datetime.datetime(2020, 9, 30), datetime.datetime(2020, 10, 1)
        ),
        inferred=("year", "week"),
        unanchored="XXXX-WXX-3",
    )


def _read_focus(said: str | None) -> Timex | None:
    """Returns the date of "1871", "1871-05" or "1871-05-14" in a narrative."""
    if said is None:
        return None
    return resolve_expression(CalendarDate(*map(int, said.split("-"))), Anchors())


ROW = ("type", "value", "mod", "start", "end", "quant", "freq", "inferred")


def _as_row(timex: Timex) -> dict[str, object]:
    row = attrs.asdict(timex, recurse=False)
    interval = timex.interval
    row["type"] = timex.type.value
    row["start"] = _minutes(interval.start) if interval else None
    row["end"] = _minutes(interval.end) if interval else None
    row["inferred"] = list(timex.inferred) or None
    return {name: row[name] for name in ROW if row[name] is not None}


def _minutes(moment: datetime.datetime | None) -> str | None:
    return moment.isoformat(timespec="minutes") if moment else None
