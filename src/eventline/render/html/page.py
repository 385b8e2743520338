"""What the page shows of a timeline, as plain values for its templates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

import attrs

from eventline.model import Timeline
from eventline.render.html.cards import (
    Card,
    Group,
    make_groups,
    make_undated,
)
from eventline.render.html.drawing import Drawing, Sheet, draw
from eventline.render.html.texts import ArticleText, make_texts
from eventline.render.merged import describe_articles, describe_published
from eventline.render.rows import make_notes
from eventline.render.topic_words import TOPIC_NAMES
from eventline.render.words import clean, shorten

LONGEST_TITLE = 300
LONGEST_ID = 80


@attrs.frozen
class Page:
    """What the templates fill in; `frames` and `actors` are names with their counts."""

    title: str
    kicker: str
    facts: tuple[str, ...]
    notes: tuple[str, ...]
    model: str
    groups: tuple[Group, ...]
    undated: tuple[Card, ...]
    drawings: tuple[Drawing, ...]
    texts: tuple[ArticleText, ...]
    topics: tuple[tuple[str, str], ...]
    frames: tuple[tuple[str, int], ...]
    actors: tuple[tuple[str, int], ...]

    @property
    def has_events(self) -> bool:
        """Says whether there is anything to show but the article."""
        return bool(self.groups or self.undated)

    @property
    def has_text(self) -> bool:
        """Says whether the article's text stands beside the events."""
        return bool(self.texts)

    @property
    def axis_label(self) -> str:
        """What a screen reader says of the drawing."""
        dated = sum(len(group.cards) for group in self.groups)
        times = [group.when for group in self.groups]
        reach = f" from {times[0]} to {times[-1]}" if len(times) > 1 else ""
        return f"Time axis: {dated} dated events{reach}; {len(self.undated)} undated"


def make_page(
    timeline: Timeline,
    sheets: Iterable[Sheet],
    *,
    has_text: bool,
    title: str | None = None,
) -> Page:
    """Returns what a page shows of the timeline, drawn once on each sheet."""
    article = timeline.article
    groups, undated = make_groups(timeline), make_undated(timeline)
    cards = [card for group in groups for card in group.cards] + list(undated)
    heading = title or article.title or article.id or ""
    return Page(
        title=shorten(clean(heading), LONGEST_TITLE) or "Timeline of events",
        kicker=shorten(clean(article.id or ""), LONGEST_ID) if article.title else "",
        facts=tuple(_facts(timeline)),
        notes=tuple(note.rstrip(".") for note in make_notes(timeline)),
        model=clean(timeline.model),
        groups=groups,
        undated=undated,
        drawings=tuple(draw(timeline, sheet) for sheet in sheets) if cards else (),
        texts=make_texts(timeline) if has_text else (),
        topics=_topics(cards),
        frames=_counted([card.row.frame] for card in cards),
        actors=_counted(card.row.actors for card in cards),
    )


def _facts(timeline: Timeline) -> Iterator[str]:
    events = len(timeline)
    days = describe_published(timeline)
    if timeline.parts:
        yield describe_articles(timeline)
    if days:
        yield f"published {days}"
    yield f"{events} event{'' if events == 1 else 's'}"
    if events:
        yield f"{len(timeline.occurred())} told as fact"


def _topics(cards: Iterable[Card]) -> tuple[tuple[str, str], ...]:
    told = {card.topic for card in cards}
    return tuple((key, name) for key, name in TOPIC_NAMES.items() if key in told)


def _counted(names: Iterable[Iterable[str]]) -> tuple[tuple[str, int], ...]:
    counts = Counter(name for listed in names for name in listed if name)
    return tuple(sorted(counts.items()))
