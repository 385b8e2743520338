"""A Timeline from the JSON of the contract `eventline/1`."""

from __future__ import annotations

import datetime
import json
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
    Timeline,
    Timex,
    TimexMod,
    TimexType,
)
from eventline.restore.events import make_word, read_event, read_quantity
from eventline.restore.fields import Fields
from eventline.restore.texts import check_text, spread_text

SCHEMA = "eventline/1"


def from_json(source: str, *, text: str | None = None) -> Timeline:
    """Returns the timeline that `to_json` wrote; writing it gives the same bytes.

    The JSON does not hold the article's text: give it as `text`, or the words that the
    JSON quotes stand at their offsets with blanks between. Trees, lemmas and signals
    are not restored, and a merged event's other ids.

    Raises InputError where it is no such JSON, or not of this text.
    """
    whole = _read(source)
    if "articles" in whole.values:
        raise InputError(
            "the JSON is of several articles: read each article's own, and merge them"
        )
    placed = check_text(whole.values, text) if text is not None else None
    placed = spread_text(whole.values) if placed is None else placed
    entries = tuple(
        _entry(entry, placed, number)
        for number, entry in enumerate(whole.list_of_fields("entries"), 1)
    )
    known = {e.expression: e.timex for e in entries if e.expression and e.timex}
    return Timeline(
        article=_article(whole.fields("article"), placed),
        entries=entries,
        links=tuple(_link(link) for link in whole.list_of_fields("links")),
        times=tuple(
            _time(time, placed, known) for time in whole.list_of_fields("timexes")
        ),
        quantities=tuple(
            _quantity(q, placed) for q in whole.list_of_fields("quantities")
        ),
        warnings=whole.texts("warnings"),
        model=whole.text("model"),
    )


def _read(source: str) -> Fields:
    try:
        found = json.loads(source)
    except (ValueError, RecursionError, TypeError) as error:
        raise InputError(f"not JSON: {str(error)[:100]}") from error
    if not isinstance(found, dict) or found.get("schema") != SCHEMA:
        raise InputError(f'not the JSON of a timeline: no "schema": "{SCHEMA}"')
    return Fields("timeline", found)


def _article(article: Fields, text: str) -> Article:
    published = article.text_or_none("published")
    return Article(
        text=text,
        published=_day(article, published) if published else None,
        id=article.text_or_none("id"),
        title=article.text_or_none("title"),
        language=article.text("language"),
    )


def _entry(entry: Fields, text: str, number: int) -> Entry:
    time = entry.fields_or_none("time")
    expression = time.fields_or_none("expression") if time else None
    sentence = entry.fields("sentence")
    return Entry(
        id=entry.text("id"),
        event=read_event(entry, text, number),
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


def _time(time: Fields, text: str, known: Mapping[Span, Timex]) -> ResolvedTime:
    """Returns a time expression, with its interval where an entry has it."""
    span, timex = time.span(), _timex(time, has_interval=False)
    entry = known.get(span)
    is_same = entry and (entry.type, entry.value, entry.mod) == (
        timex.type,
        timex.value,
        timex.mod,
    )
    return ResolvedTime(span, span.of(text), entry if entry and is_same else timex)


def _quantity(found: Fields, text: str) -> QuantityMention:
    span = found.span()
    return QuantityMention(span, read_quantity(found), make_word(text, span, 0))


def _link(link: Fields) -> TemporalLink:
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
