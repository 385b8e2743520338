"""iCalendar: what is planned and has a place on the calendar, read back."""

from __future__ import annotations

import datetime

import attrs
import pytest

from eventline.model import Article, Modality, Timeline
from tests.render.timelines import TEXT, make_time, make_timeline

icalendar = pytest.importorskip("icalendar", reason="needs eventline[icalendar]")


def test_only_what_is_planned_is_in_the_calendar() -> None:
    assert _events(make_timeline()) == []
    assert [str(e["categories"].cats[0]) for e in _events(_planned())] == ["phone_call"]


def test_time_of_day_is_local() -> None:
    (event,) = _events(_planned())

    assert event.decoded("dtstart") == datetime.datetime(2020, 9, 30, 18)
    assert event.decoded("dtend") == datetime.datetime(2020, 10, 1, 6)
    assert str(event["status"]) == "TENTATIVE"


def test_whole_days_are_days() -> None:
    (event,) = _events(_planned("2020-10-05", "2020-10-07"))

    assert event.decoded("dtstart") == datetime.date(2020, 10, 5)
    assert event.decoded("dtend") == datetime.date(2020, 10, 7)


@pytest.mark.parametrize(("start", "end"), [("2020-10-05", None), (None, "2020-10-05")])
def test_open_ends_are_left_out(start: str | None, end: str | None) -> None:
    assert _events(_planned(start, end)) == []


def test_words_are_kept_whole() -> None:
    (event,) = _events(_planned())

    assert str(event["summary"]) == "phone call: Ivo Maren, Lena Oss"
    assert TEXT.split()[-1] in str(event["description"])


@pytest.mark.parametrize(
    ("published", "stamp"),
    [
        (None, "19700101T000000Z"),
        (datetime.date(2020, 10, 2), "20201002T000000Z"),
        (datetime.datetime(2020, 10, 2, 18, 30), "20201002T183000Z"),
    ],
)
def test_stamp_is_the_publication(published: datetime.date | None, stamp: str) -> None:
    timeline = attrs.evolve(_planned(), article=Article(TEXT, published))

    assert f"DTSTAMP:{stamp}" in timeline.to_icalendar()
    assert timeline.to_icalendar() == timeline.to_icalendar()


def _planned(
    start: str | None = "2020-09-30T18:00", end: str | None = "2020-10-01T06:00"
) -> Timeline:
    timeline = make_timeline()
    event = attrs.evolve(timeline[1].event, modality=Modality.PLANNED)
    timex = make_time("x", start, end)
    entries = [*timeline.entries]
    entries[1] = attrs.evolve(timeline[1], event=event, timex=timex)
    return attrs.evolve(timeline, entries=tuple(entries))


def _events(timeline: Timeline) -> list[icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(timeline.to_icalendar())
    return [*calendar.walk("VEVENT")]
