"""Entries, times, quantities and links from the JSON."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from eventline.errors import InputError
from eventline.model import (
    Article,
    Basis,
    Coding,
    Entry,
    Interval,
    Lane,
    QuantityMention,
    Relation,
    ResolvedTime,
    Sentence,
    Span,
    Strength,
    TemporalLink,
    Timex,
    TimexMod,
    TimexType,
)
from eventline.restore.events import make_word, read_event, read_quantity
from eventline.restore.fields import Fields
from eventline.restore.texts import Texts


def read_article(article: Fields, text: str) -> Article:
    """Returns the article, with the text that is known of it."""
    published = article.text_or_none("published")
    return Article(
        text=text,
        published=_day(article, published) if published else None,
        id=article.text_or_none("id"),
        title=article.text_or_none("title"),
        language=article.text("language"),
    )


def read_entry(entry: Fields, texts: Texts, number: int) -> Entry:
    """Returns the entry; `number` tells its trigger from others in its sentence."""
    time = entry.fields_or_none("time")
    expression = time.fields_or_none("expression") if time else None
    sentence = entry.fields("sentence")
    return Entry(
        id=entry.text("id"),
        event=read_event(entry, texts, number),
        timex=_timex(time, has_interval=True) if time else None,
        basis=time.choice_or_none("basis", Basis) if time else None,
        expression=expression.span() if expression else None,
        lane=entry.choice("lane", Lane),
        sentence=Sentence(sentence.count("index"), sentence.span(), ()),
        within=entry.text_or_none("within"),
        coding=_coding(entry.fields("coding")),
    )


def _coding(coding: Fields) -> Coding:
    plover = coding.fields_or_none("plover")
    return Coding(
        plover.text("type") if plover else None,
        plover.text_or_none("mode") if plover else None,
        coding.text_or_none("cameo"),
    )


def _timex(time: Fields, *, has_interval: bool) -> Timex:
    return Timex(
        type=time.choice("type", TimexType),
        value=time.text("value"),
        mod=time.choice_or_none("mod", TimexMod),
        interval=_interval(time) if has_interval else None,
        inferred=time.texts("inferred") if has_interval else (),
    )


def _interval(time: Fields) -> Interval | None:
    ends = [time.text_or_none(name) for name in ("start", "end")]
    if not any(ends):
        return None
    start, end = (_moment(time, iso) if iso else None for iso in ends)
    if start and end and end < start:
        raise time.error("end", "no earlier than the start")
    return Interval(start, end)


def read_time(time: Fields, text: str, known: Mapping[Span, Timex]) -> ResolvedTime:
    """Returns a time expression, with its interval where an entry has it."""
    span, timex = time.span(), _timex(time, has_interval=False)
    entry = known.get(span)
    is_same = entry and (entry.type, entry.value, entry.mod) == (
        timex.type,
        timex.value,
        timex.mod,
    )
    return ResolvedTime(span, span.of(text), entry if entry and is_same else timex)


def read_mention(found: Fields, text: str) -> QuantityMention:
    """Returns a quantity at its place."""
    span = found.span()
    return QuantityMention(span, read_quantity(found), make_word(text, span, 0))


def read_link(link: Fields) -> TemporalLink:
    """Returns a link between two entries."""
    return TemporalLink(
        link.text("from"),
        link.choice("relation", Relation),
        link.text("to"),
        link.text("why"),
        _strength(link),
    )


def _strength(link: Fields) -> Strength:
    name = link.text("strength")
    known = ", ".join(strength.name.lower() for strength in Strength)
    try:
        return Strength[name.upper()]
    except KeyError:
        raise link.error("strength", f"one of {known}") from None


def _day(article: Fields, iso: str) -> datetime.date:
    """Returns the day, with its time of day where one is written."""
    try:
        if "T" in iso:
            return datetime.datetime.fromisoformat(iso)
        return datetime.date.fromisoformat(iso)
    except ValueError:
        raise article.error("published", "an ISO date") from None


def _moment(time: Fields, iso: str) -> datetime.datetime:
    try:
        return datetime.datetime.fromisoformat(iso).replace(tzinfo=None)
    except ValueError:
        raise InputError(f"{time.place}: {iso!r} is no ISO time") from None
