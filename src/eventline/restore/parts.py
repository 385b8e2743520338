"""Timelines of one article and of several, from what the JSON holds of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NoReturn

import attrs

from eventline.errors import InputError
from eventline.model import Article, Entry, TemporalLink, Timeline, publication_order
from eventline.restore.entries import (
    read_article,
    read_entry,
    read_link,
    read_mention,
    read_time,
)
from eventline.restore.fields import Fields
from eventline.restore.texts import Texts, objects_in, place_text

_Told = Mapping[tuple[str | None, str], Entry]
"""The articles' own entries, by article and id."""


@attrs.frozen
class Held:
    """What the JSON holds of one article beside its words."""

    entries: Sequence[Fields]
    times: Sequence[Fields]
    quantities: Sequence[Fields]


def read_part(
    whole: Fields,
    article: Article,
    held: Held,
    *,
    links: tuple[TemporalLink, ...] = (),
    warnings: tuple[str, ...] = (),
) -> Timeline:
    """Returns the timeline of one article, which has these entries."""
    texts = Texts({None: article.text})
    read = tuple(read_entry(entry, texts, n) for n, entry in enumerate(held.entries, 1))
    known = {e.expression: e.timex for e in read if e.expression and e.timex}
    return Timeline(
        article=article,
        entries=read,
        links=links,
        times=tuple(read_time(time, article.text, known) for time in held.times),
        quantities=tuple(
            read_mention(found, article.text) for found in held.quantities
        ),
        warnings=warnings,
        model=whole.text("model"),
    )


def read_merged(whole: Fields, text: str | Mapping[str, str] | None) -> Timeline:
    """Returns the timeline of several articles, with a part for each."""
    parts = tuple(
        sorted(_parts(whole, text), key=lambda part: publication_order(part.article))
    )
    texts = Texts({part.article.id: part.article.text for part in parts})
    told = {
        (part.article.id, entry.id): attrs.evolve(entry, article=part.article.id)
        for part in parts
        for entry in part
    }
    entries = enumerate(whole.list_of_fields("entries"), 1)
    return Timeline(
        article=read_article(whole.fields("article"), ""),
        entries=tuple(_joined(entry, texts, number, told) for number, entry in entries),
        links=tuple(map(read_link, whole.list_of_fields("links"))),
        warnings=whole.texts("warnings"),
        model=whole.text("model"),
        parts=parts,
    )


def _parts(whole: Fields, text: str | Mapping[str, str] | None) -> Iterator[Timeline]:
    """Yields the articles' own timelines: all that they tell has a place in one."""
    if isinstance(text, str):
        raise InputError("the JSON is of several articles: give texts by their ids")
    tellings = _by_article(
        telling
        for entry in whole.list_of_fields("entries")
        for telling in entry.list_of_fields("tellings")
    )
    times = _by_article(whole.list_of_fields("timexes"))
    quantities = _by_article(whole.list_of_fields("quantities"))
    quoted = _quoted(whole)
    for found in whole.list_of_fields("articles"):
        name = found.text("id")
        if text is not None and name not in text:
            raise InputError(f"the texts by id must have one of {name!r}")
        own = sorted(tellings.get(name, ()), key=_number)
        said = [*quoted.get(name, ()), *(telling.values for telling in own)]
        placed = place_text(said, text[name] if text is not None else None)
        held = Held(own, times.get(name, ()), quantities.get(name, ()))
        yield read_part(whole, read_article(found, placed), held)


def _by_article(found: Iterable[Fields]) -> Mapping[str, Sequence[Fields]]:
    """Returns what is of each article, by its id, in order."""
    groups: dict[str, list[Fields]] = {}
    for one in found:
        groups.setdefault(one.text("article"), []).append(one)
    return groups


def _quoted(whole: Fields) -> Mapping[object, Sequence[object]]:
    """Returns the words that are said to stand in each article's text, by its id."""
    groups: dict[object, list[object]] = {}
    for found in objects_in(whole.values):
        name = found.get("article")
        if isinstance(name, str) and "start" in found:
            words = {key: found.get(key) for key in ("text", "start", "end")}
            groups.setdefault(name, []).append(words)
    return groups


def _number(telling: Fields) -> tuple[int, str]:
    """Returns the place of an entry in its article's timeline, by its id."""
    name = telling.text("id")
    return len(name), name


def _joined(entry: Fields, texts: Texts, number: int, told: _Told) -> Entry:
    """Returns an entry of several articles, with its tellings."""
    tellings = [
        told.get((telling.text("article"), telling.text("id"))) or _stranger(telling)
        for telling in entry.list_of_fields("tellings")
    ]
    return attrs.evolve(
        read_entry(entry, texts, number),
        article=entry.text("article"),
        tellings=tuple(tellings),
    )


def _stranger(telling: Fields) -> NoReturn:
    raise telling.error("article", "the id of an article")
