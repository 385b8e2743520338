"""TimelineJS3's JSON, for interactive timelines on a page.

Source: https://timeline.knightlab.com/docs/json-format.html
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping
from html import escape

from eventline.model import Entry, Interval, Timeline
from eventline.render.rows import Row, make_rows
from eventline.render.summaries import heading_of, status_of
from eventline.render.when import describe_day
from eventline.render.words import clean

_Object = Mapping[str, object]

_PARTS = ("year", "month", "day", "hour", "minute", "second")
_DAYS = ("year", "month", "day")
_ONE_YEAR, _ONE_MONTH, _TO_THE_SECOND = 1, 2, 6
_MOMENT = datetime.timedelta(microseconds=1)


def to_timelinejs(timeline: Timeline) -> str:
    """Returns TimelineJS3's JSON: a slide an entry that has a place on the calendar.

    Dates are as fine as the text says them, with the words for them beside; an open
    end is left out. The article's words are escaped, and grouped by frame.
    """
    entries = zip(timeline, make_rows(timeline), strict=True)
    slides = [_slide(timeline, entry, row) for entry, row in entries if _has_day(entry)]
    return json.dumps({**_title(timeline), "events": slides, "scale": "human"})


def _title(timeline: Timeline) -> _Object:
    article = timeline.article
    name = clean(article.title or article.id or "")
    if not name:
        return {}
    day = f"Published {describe_day(article.published)}" if article.published else ""
    return {"title": {"text": {"headline": escape(name), "text": day}}}


def _slide(timeline: Timeline, entry: Entry, row: Row) -> _Object:
    interval = entry.timex.interval if entry.timex else None
    sentence = clean(entry.sentence.span.of(timeline.article_of(entry).text))
    told = [row.details, status_of(row), f"“{sentence}”"]
    return {
        "unique_id": entry.id,
        **_dates(interval or Interval(None, None)),
        "display_date": escape(row.when),
        "text": {
            "headline": escape(heading_of(row)),
            "text": "".join(f"<p>{escape(part)}</p>" for part in told if part),
        },
        "group": row.frame,
        "autolink": False,
    }


def _has_day(entry: Entry) -> bool:
    interval = entry.timex.interval if entry.timex else None
    return interval is not None and (interval.start or interval.end) is not None


def _dates(interval: Interval) -> dict[str, object]:
    start = interval.start
    last = interval.end - _MOMENT if interval.end else None
    fineness = _fineness(start, interval.end)
    first = start or last
    dates = {"start_date": dict(_parts(first, fineness))} if first else {}
    if start and last and _is_later(last, start, fineness):
        dates["end_date"] = dict(_parts(last, fineness))
    return {**dates}


def _fineness(start: datetime.datetime | None, end: datetime.datetime | None) -> int:
    """Returns how many parts of a date both ends need: 1 for whole years."""
    ends = [day for day in (start, end) if day]
    if any(day.time() != datetime.time() for day in ends):
        return _TO_THE_SECOND
    if any(day.day != 1 for day in ends):
        return len(_DAYS)
    return _ONE_YEAR if all(day.month == 1 for day in ends) else _ONE_MONTH


def _is_later(last: datetime.datetime, start: datetime.datetime, fineness: int) -> bool:
    return tuple(_parts(last, fineness)) != tuple(_parts(start, fineness))


def _parts(when: datetime.datetime, fineness: int) -> Iterator[tuple[str, int]]:
    for part in _PARTS[:fineness]:
        yield part, getattr(when, part)
