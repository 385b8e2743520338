"""Markwhen: a timeline as lines of text, `2020-09-30: phone call`.

Source: https://docs.markwhen.com/syntax
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator

from eventline.model import Entry, Interval, Timeline
from eventline.render.plain_words import MARKWHEN
from eventline.render.rows import Row, make_rows
from eventline.render.summaries import summary_of
from eventline.render.words import clean

_MOMENT = datetime.timedelta(microseconds=1)


def to_markwhen(timeline: Timeline) -> str:
    """Returns a Markwhen page: a line an entry, its frame as a tag.

    Times are local to the text and stand as UTC; "since 1994" lasts until `now`, and
    "until Friday" is that day. Entries without a place on the calendar are comments.
    """
    entries = zip(timeline, make_rows(timeline), strict=True)
    lines = [_line(entry, row) for entry, row in entries]
    return "\n".join([*_header(timeline), "", *lines, ""])


def _header(timeline: Timeline) -> Iterator[str]:
    article = timeline.article
    title = clean(article.title or article.id or "Timeline")
    yield f"title: {json.dumps(title)}"
    yield "timezone: UTC"


def _line(entry: Entry, row: Row) -> str:
    words = f"{_plain(summary_of(row))} #{entry.event.frame}"
    interval = entry.timex.interval if entry.timex else None
    days = _days(interval) if interval else None
    return f"{days}: {words}" if days else f"// {row.when}: {words}"


def _days(interval: Interval) -> str | None:
    match interval.start, interval.end:
        case None, None:
            return None
        case None, datetime.datetime() as end:
            return (end - _MOMENT).date().isoformat()
        case datetime.datetime() as start, None:
            return f"{start.date().isoformat()}/now"
        case datetime.datetime() as start, datetime.datetime() as end:
            return _range(start, end)
    return None


def _range(start: datetime.datetime, end: datetime.datetime) -> str:
    if {start.time(), end.time()} != {datetime.time()}:
        return f"{_moment(start)} - {_moment(end)}"
    first, last = start.date(), (end - _MOMENT).date()
    return f"{first}/{last}" if last > first else f"{first}"


def _moment(when: datetime.datetime) -> str:
    return f"{when.isoformat(timespec='seconds')}Z"


def _plain(text: str) -> str:
    for character, instead in MARKWHEN.items():
        text = text.replace(character, instead)
    return clean(text)
