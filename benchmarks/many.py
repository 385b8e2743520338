"""Prints how long merging takes and how much memory it needs, by number of articles.

    python -m benchmarks.many [MOST]

The example articles are parsed once and told again as often as it takes. Five in a row
tell of the same days, as wire copies do; the next five are moved on by five weeks, so
that articles share people and places and not what happened.
"""

from __future__ import annotations

import datetime
import json
import sys
import time
import tracemalloc
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import attrs

from eventline import Extractor, Timeline
from eventline.model import Article, Entry, Interval

ARTICLES = Path(__file__).parent.parent / "examples" / "articles"
SMALLEST = 125
COPIES = 5


def main() -> None:
    """Prints one line a size: articles, entries before and after, seconds, memory."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    originals = [t for t in Extractor().extract_many(articles()) if is_timeline(t)]
    print(f"{'articles':>8} {'entries':>8} {'merged':>8} {'seconds':>8} {'MB':>8}")
    size = SMALLEST
    while size <= most:
        parts = list(islice(retold(originals), size))
        before = sum(len(part) for part in parts)
        start = time.perf_counter()
        merged = len(Timeline.merge(parts))
        seconds = time.perf_counter() - start
        print(f"{size:>8} {before:>8} {merged:>8} {seconds:>8.1f} {peak(parts):>8.0f}")
        size *= 2


def articles() -> Iterator[Article]:
    """Yields the example articles."""
    for line in (ARTICLES / "articles.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        text = (ARTICLES / f"{row['id']}.txt").read_text("utf-8")
        yield Article(text, datetime.date.fromisoformat(row["published"]), row["id"])


def is_timeline(found: object) -> bool:
    """Says whether an article gave a timeline."""
    return isinstance(found, Timeline)


def retold(originals: list[Timeline]) -> Iterator[Timeline]:
    """Yields the timelines again and again, under new ids."""
    number = 0
    while True:
        weeks = datetime.timedelta(weeks=number - number % COPIES)
        for original in originals:
            name = f"{original.article.id}-{number:05}"
            yield moved(original, name, weeks)
        number += 1


def moved(timeline: Timeline, name: str, length: datetime.timedelta) -> Timeline:
    """Returns the timeline with another id, its calendar moved on."""
    published = timeline.article.published
    article = attrs.evolve(
        timeline.article, id=name, published=published and published + length
    )
    entries = tuple(moved_entry(entry, length) for entry in timeline)
    return attrs.evolve(timeline, article=article, entries=entries)


def moved_entry(entry: Entry, length: datetime.timedelta) -> Entry:
    """Returns the entry, moved on."""
    standing = entry.standing
    if standing is not None:
        standing = (standing[0], later(standing[1], length), standing[2])
    timex = entry.timex
    if timex is not None and timex.interval is not None:
        ends = (timex.interval.start, timex.interval.end)
        start, end = (end and later(end, length) for end in ends)
        timex = attrs.evolve(timex, interval=Interval(start, end))
    return attrs.evolve(entry, timex=timex, standing=standing)


def later(moment: datetime.datetime, length: datetime.timedelta) -> datetime.datetime:
    """Returns the moment so much later, or the last one there is."""
    is_near = datetime.datetime.max - moment > length
    return moment + length if is_near else datetime.datetime.max


def peak(parts: list[Timeline]) -> float:
    """Returns the megabytes that merging adds at its peak."""
    tracemalloc.start()
    Timeline.merge(parts)
    found = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return found / 1024**2


if __name__ == "__main__":
    main()
