"""An entry as a card: what a reader sees of it, as plain values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

import attrs

from eventline.model import Attribution, Entry, Lane, Stance, Timeline
from eventline.render.html.marked_text import Piece, cut, marks_of
from eventline.render.html.page_words import BASES, NOT_NAMED, STANCES, STATUSES
from eventline.render.html.texts import name_article
from eventline.render.rows import Row, make_rows
from eventline.render.tellings import Tellers
from eventline.render.topics import topic_of

_VALID_DATE = re.compile(r"\d{4}(?:-\d\d){0,2}|\d{4}-W\d\d")
_ID = re.compile(r"(\be[0-9]+\b)")


@attrs.frozen
class Word:
    """Words of a card; `link` is the id of the entry that they name, or empty."""

    text: str
    link: str = ""


@attrs.frozen
class Quote:
    """One place where an article tells the entry, cut where its words begin.

    `number` and `name` are the article's; the name is empty where it is the only one.
    """

    number: int
    name: str
    pieces: tuple[Piece, ...]


@attrs.frozen
class Source:
    """Who says so, and how they stand to it."""

    stance: str
    name: str


@attrs.frozen
class Card:
    """What a reader sees of an entry; empty where nothing is known."""

    row: Row
    topic: str
    status: str
    sign: str
    look: str
    basis: str
    source: Source | None
    outer: tuple[Word, ...]
    when: tuple[Word, ...]
    details: tuple[Word, ...]
    quotes: tuple[Quote, ...]


@attrs.frozen
class Group:
    """The cards of one time, under its heading; `value` is its TIMEX3 value."""

    when: str
    value: str
    machine_value: str
    cards: tuple[Card, ...]


def make_groups(timeline: Timeline) -> tuple[Group, ...]:
    """Returns the dated entries, grouped by what neighbours share: their time."""
    cards = [pair for pair in _cards(timeline) if pair[0].lane is Lane.DATED]
    return tuple(
        _group(list(pairs)) for _, pairs in groupby(cards, lambda p: p[1].row.when)
    )


def make_undated(timeline: Timeline) -> tuple[Card, ...]:
    """Returns the entries that have no place on the calendar, in timeline order."""
    return tuple(card for e, card in _cards(timeline) if e.lane is Lane.UNDATED)


def _cards(timeline: Timeline) -> Iterator[tuple[Entry, Card]]:
    known = frozenset(entry.id for entry in timeline)
    tellers = Tellers.of(timeline)
    for entry, row in zip(timeline, make_rows(timeline), strict=True):
        yield entry, _card(entry, row, tellers, known)


def _group(pairs: list[tuple[Entry, Card]]) -> Group:
    value = pairs[0][0].when
    return Group(
        when=pairs[0][1].row.when,
        value=value,
        machine_value=value if _VALID_DATE.fullmatch(value) else "",
        cards=tuple(card for _, card in pairs),
    )


def _card(entry: Entry, row: Row, tellers: Tellers, known: frozenset[str]) -> Card:
    sign, _, status = row.status.partition(" ")
    return Card(
        row=row,
        topic=topic_of(entry.event),
        status=STATUSES.get(status, status),
        sign=sign,
        look="real" if entry.happened else "denied" if sign == "✗" else "unreal",
        basis=BASES.get(entry.basis, "") if entry.basis else "",
        source=_source(entry.event.attribution, row),
        outer=_linked(row.outer, known),
        when=() if row.when == "?" else _linked(row.when, known),
        details=_linked(row.details, _named(entry, known)),
        quotes=tuple(_quotes(entry, tellers)),
    )


def _source(said: Attribution | None, row: Row) -> Source | None:
    if said is None:
        return None
    name = row.source.removesuffix(f" ({said.stance.value})") if said.source else ""
    return Source(STANCES.get(said.stance, STANCES[Stance.UNKNOWN]), name or NOT_NAMED)


def _linked(words: str, known: frozenset[str]) -> tuple[Word, ...]:
    """Cuts "in call e3 by Ivo Maren" so that e3 can be a link."""
    parts = [part for part in _ID.split(words) if part]
    return tuple(Word(part, part if part in known else "") for part in parts)


def _named(entry: Entry, known: frozenset[str]) -> frozenset[str]:
    """Returns the ids that the details may name: those of related counts."""
    return known if entry.event.attributes.get("to") else frozenset()


def _quotes(entry: Entry, tellers: Tellers) -> Iterator[Quote]:
    """Yields the places where it is told, each once, in the order of the articles."""
    for told in tellers.tellings(entry):
        text = told.article.text
        name = name_article(told.article) if tellers.are_many else ""
        marks = list(marks_of(told.entry, entry.id))
        spans = [span for span in told.entry.event.evidence if span.of(text).strip()]
        for span in sorted(set(spans)):
            yield Quote(told.number, name, cut(text, span, marks))
