"""What tables say of several articles: who tells an entry, and which counts rise."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.model import Entry, Timeline
from eventline.render.when import describe_day
from eventline.render.words import clean, describe_quantity, first_quantity

MOST_NAMED = 3
"""So many articles are named beside an entry, the others counted."""


def told_by(entry: Entry) -> str:
    """Returns the ids of the articles that tell a merged entry: "a, b and 2 more"."""
    names = [clean(telling.article or "") for telling in entry.tellings]
    if len(names) <= MOST_NAMED + 1:
        return ", ".join(names)
    more = len(names) - MOST_NAMED
    return f"{', '.join(names[:MOST_NAMED])} and {more} more"


def describe_articles(timeline: Timeline) -> str:
    """Returns "3 articles" for a merged timeline, the article's id for another."""
    if not timeline.parts:
        return clean(timeline.article.id or "")
    return f"{len(timeline.parts)} articles"


def describe_published(timeline: Timeline) -> str:
    """Returns the day of publication, of several articles the first and the last."""
    published = [a.published for a in timeline.articles if a.published]
    days = list(dict.fromkeys(map(describe_day, published)))
    return " to ".join(days[:1] + days[-1:] if len(days) > 1 else days)


def describe_series(timeline: Timeline) -> Iterator[str]:
    """Yields what each count says, where and when: "killed: 47 (e9, …), then 52"."""
    for series in timeline.series() if timeline.parts else ():
        effect = series[0].event.attributes.get("effect") or series[0].event.frame
        counts = ", then ".join(_count(timeline, entry) for entry in series)
        yield f"count of {effect}: {counts}"


def _count(timeline: Timeline, entry: Entry) -> str:
    quantity = first_quantity(entry.event)
    count = describe_quantity(quantity) if quantity else "?"
    published = timeline.article_of(entry).published
    said = [entry.id, clean(entry.article or "")]
    said += [describe_day(published)] if published else []
    return f"{count} ({', '.join(said)})"
