"""iCalendar (RFC 5545) of what the article says is planned."""

from __future__ import annotations

import datetime
import hashlib

from eventline.errors import ExtraError
from eventline.model import Entry, Modality, Polarity, Timeline
from eventline.render.rows import Row, make_rows
from eventline.render.summaries import heading_of, summary_of
from eventline.render.words import clean

_NO_DATE = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def to_icalendar(timeline: Timeline) -> str:
    """Returns a calendar of the planned events whose both ends are known.

    Whole days are days of the calendar; times of day are local to the text and float,
    without a zone. Every event is tentative. The same timeline gives the same bytes:
    the time stamp is that of publication.

    Raises ExtraError where icalendar is not installed.
    """
    try:
        from icalendar import Calendar, Event
    except ImportError as error:
        raise ExtraError.of("iCalendar", "icalendar") from error
    calendar = Calendar()
    calendar.add("prodid", "-//eventline//EN")
    calendar.add("version", "2.0")
    for entry, row in zip(timeline, make_rows(timeline), strict=True):
        if not _is_planned(entry):
            continue
        planned = Event()
        for name, value in _properties(timeline, entry, row).items():
            planned.add(name, value)
        calendar.add_component(planned)
    return str(calendar.to_ical().decode("utf-8"))


def _is_planned(entry: Entry) -> bool:
    event = entry.event
    is_plan = event.modality is Modality.PLANNED
    return is_plan and event.polarity is Polarity.POSITIVE and _ends(entry) is not None


def _properties(timeline: Timeline, entry: Entry, row: Row) -> dict[str, object]:
    article = timeline.article_of(entry)
    sentence = clean(entry.sentence.span.of(article.text))
    start, end = _ends(entry) or (None, None)
    return {
        "uid": f"{_digest(timeline)}-{entry.id}@eventline",
        "dtstamp": _stamp(article.published),
        "dtstart": start,
        "dtend": end,
        "summary": heading_of(row),
        "description": f"{summary_of(row)}\n{row.when}\n“{sentence}”",
        "categories": [entry.event.frame],
        "status": "TENTATIVE",
        "transp": "TRANSPARENT",
    }


def _ends(entry: Entry) -> tuple[datetime.date, datetime.date] | None:
    """Returns days where both ends are midnights, else local times, else None."""
    interval = entry.timex.interval if entry.timex else None
    if interval is None or interval.start is None or interval.end is None:
        return None
    start, end = interval.start, interval.end
    if start.time() == end.time() == datetime.time():
        return start.date(), end.date()
    return start, end


def _digest(timeline: Timeline) -> str:
    texts = "\0".join(article.text for article in timeline.articles)
    return hashlib.sha256(texts.encode("utf-8", "replace")).hexdigest()[:16]


def _stamp(published: datetime.date | None) -> datetime.datetime:
    if published is None:
        return _NO_DATE
    moment = datetime.datetime.combine(published, datetime.time(), datetime.UTC)
    if isinstance(published, datetime.datetime):
        moment = published.replace(tzinfo=datetime.UTC)
    return moment
