"""The cells that the tables for people show, as plain strings: one row an entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from eventline.model import (
    Attribution,
    Basis,
    Entry,
    Event,
    Filler,
    Fillers,
    Kind,
    Lane,
    Polarity,
    Relation,
    Stance,
    Strength,
    Timeline,
    entry_ids,
)
from eventline.render.merged import describe_series, told_by
from eventline.render.table_words import (
    ACTOR_ROLES,
    ATTRIBUTES,
    FRAME_LABELS,
    LABELS,
    PLACE_WORDS,
    RELATIONS,
    SIGNALS,
    UNREAL,
)
from eventline.render.when import describe_timex
from eventline.render.words import clean, describe_quantity, shorten

LONGEST_NAME = 70
LONGEST_DETAIL = 140
_LONGEST_WORD = 20
_SIGNAL_LENGTHS = (3, 2, 1)
_LONGEST_SIGNAL = 40

_NEVER_WHO = frozenset(
    {"amount", "cause", "content", "danger", "goal", "instrument", "place", "seller"}
    | {"source", "topic"}
)


@attrs.frozen
class Row:
    """What a reader sees of one entry; an empty string where nothing is known.

    `is_stated` holds where the event's own words give its time; `source` is who says
    so, `outer` the demand, call or offer that it is the content of; `told_by` names
    the articles where there are several.
    """

    id: str
    when: str
    is_stated: bool
    frame: str
    happened: bool
    status: str
    who: str
    details: str
    count: str
    source: str
    outer: str
    lane: Lane
    told_by: str
    actors: tuple[str, ...] = ()


def make_rows(timeline: Timeline, *, has_figures: bool = False) -> tuple[Row, ...]:
    """Returns a row for every entry, in timeline order.

    With `has_figures` every count stands in brackets behind the words that say it,
    unless they say it in the same figures.
    """
    entries = {entry.id: entry for entry in timeline}
    index = _Index(timeline, entries, entry_ids(timeline), has_figures)
    return tuple(_row(entry, index) for entry in timeline)


def make_notes(timeline: Timeline) -> tuple[str, ...]:
    """Returns what a reader must know besides the rows."""
    notes = [clean(warning) for warning in timeline.warnings]
    undated = any(article.published is None for article in timeline.articles)
    if undated and not any("publi" in n for n in notes):
        notes.insert(0, "no publication date: relative times are not placed")
    return (*notes, *describe_series(timeline))


def short_name(row: Row, longest: int) -> str:
    """Returns what a drawing calls the entry: "demand · Norway"."""
    name = " · ".join(part for part in (row.frame, row.who) if part)
    return shorten(clean(name), longest).replace(" ·…", "…")


@attrs.frozen
class _Index:
    """What a row needs of the rest: entries by id, and ids by event id."""

    timeline: Timeline
    entries: Mapping[str, Entry]
    ids: Mapping[str, str]
    has_figures: bool


def _row(entry: Entry, index: _Index) -> Row:
    event = entry.event
    who = _actors(event)
    return Row(
        id=entry.id,
        when=_when(entry, index),
        is_stated=entry.basis is Basis.STATED,
        frame=_frame(event),
        happened=entry.happened,
        status=_status(event),
        who=_names(who, LONGEST_NAME, index.has_figures),
        details=" · ".join(_details(entry, who, index)),
        count="; ".join(_counts(event)),
        source=_source(event.attribution),
        outer=_outer(entry, index),
        lane=entry.lane,
        told_by=told_by(entry),
        actors=tuple(dict.fromkeys(_name(filler, LONGEST_NAME) for filler in who)),
    )


def _when(entry: Entry, index: _Index) -> str:
    if entry.timex is None:
        return next(_neighbours(entry, index), "?")
    words = clean(describe_timex(entry.timex))
    opening, _, time = words.partition(" ")
    said = _signal(entry, index) if opening in {"since", "until"} else None
    return f"{said} {time}" if said else words


def _signal(entry: Entry, index: _Index) -> str | None:
    """Returns what opens the time better than "since" or "until" do: **by** Friday."""
    where = entry.expression
    if where is None or entry.article is not None:
        return None
    first = max(0, where.start - _LONGEST_SIGNAL)
    text = index.timeline.article.text[first : where.start]
    before = text.lower().split()
    ends = (" ".join(before[-length:]) for length in _SIGNAL_LENGTHS)
    return next((SIGNALS[end] for end in ends if end in SIGNALS), None)


def _neighbours(entry: Entry, index: _Index) -> Iterator[str]:
    """Yields what words say of an entry without a time: "before e3"."""
    words = {Relation.BEFORE: ("before", "after"), Relation.AFTER: ("after", "before")}
    for link in (
        link for link in index.timeline.links if link.strength > Strength.TENSE
    ):
        forward, backward = words.get(link.relation, ("", ""))
        if forward and index.ids.get(link.event) == entry.id:
            yield f"{forward} {index.ids.get(link.other, '?')}"
        elif forward and index.ids.get(link.other) == entry.id:
            yield f"{backward} {index.ids.get(link.event, '?')}"


def _frame(event: Event) -> str:
    effect = event.attributes.get("effect")
    name = event.frame.replace("_", " ")
    return f"{name}: {effect}" if effect else name


def _status(event: Event) -> str:
    if event.happened:
        return "✓ yes"
    stance = event.attribution.stance if event.attribution else None
    if stance is Stance.DENIED:
        return "✗ denied"
    unreal = UNREAL.get(event.modality)
    if event.polarity is Polarity.NEGATIVE:
        return f"○ {unreal} not" if unreal else "✗ no"
    return f"○ {unreal}" if unreal else f"○ {stance or 'unknown'}"


def _actors(event: Event) -> Fillers:
    """Returns who acts or bears it, else what the event is about first of all."""
    arguments = event.arguments()
    found = tuple(
        f for name, fs in arguments.items() if name in ACTOR_ROLES for f in fs
    )
    others = (fs for name, fs in arguments.items() if name not in _NEVER_WHO)
    return found or next(others, ())


def _names(fillers: Iterable[Filler], longest: int, has_figures: bool = False) -> str:
    names = (_name(filler, longest, has_figures) for filler in fillers)
    return ", ".join(dict.fromkeys(names))


def _name(filler: Filler, longest: int, has_figures: bool = False) -> str:
    name = shorten(clean(filler.refers_to or filler.text), longest)
    figure = describe_quantity(filler.quantity) if filler.quantity else ""
    is_news = has_figures and figure and figure not in name
    return f"{name} [{figure}]" if is_news else name


def _details(entry: Entry, who: Fillers, index: _Index) -> Iterator[str]:
    event, text = entry.event, index.timeline.article_of(entry).text
    for role, fillers in event.arguments().items():
        others = [filler for filler in _outermost(fillers) if filler not in who]
        if others:
            names = _names(others, LONGEST_DETAIL, index.has_figures)
            yield _label(event.frame, role, others[0], text) + names
    yield from _attributes(event.attributes, index)


def _outermost(fillers: Fillers) -> Fillers:
    """Leaves out the fillers whose words another one holds too."""
    return tuple(
        f
        for f in fillers
        if not any(o.span != f.span and o.span.contains(f.span) for o in fillers)
    )


def _label(frame: str, role: str, filler: Filler, text: str) -> str:
    """Returns what stands before the fillers: "to ", "in ", or the role's name."""
    before = _word_before(filler, text)
    if role == "place" and before in PLACE_WORDS:
        return f"{before} "
    if filler.kind is Kind.CLAUSE and role in LABELS:
        return ""
    if (frame, role) in FRAME_LABELS:
        return FRAME_LABELS[frame, role]
    return LABELS.get(role, f"{role.replace('_', ' ')}: ")


def _word_before(filler: Filler, text: str) -> str:
    """Returns the word that stands before a filler's: **near** the bridge."""
    start = filler.span.start
    before = text[max(start - _LONGEST_WORD, 0) : start].split()
    return before[-1].lower() if before and not filler.article else ""


def _attributes(attributes: Mapping[str, str | None], index: _Index) -> Iterator[str]:
    for name, value in attributes.items():
        if name == "relation" and value:
            other = index.ids.get(attributes.get("to") or "", "another count")
            yield f"{RELATIONS.get(value, value)} {other}"
        elif value and name not in ("effect", "to"):
            words = ATTRIBUTES.get((name, value), f"{name.replace('_', ' ')}: {value}")
            yield from [words] if words else []


def _counts(event: Event) -> Iterator[str]:
    fillers = (f for fs in event.arguments().values() for f in fs)
    yield from dict.fromkeys(
        describe_quantity(f.quantity) for f in fillers if f.quantity
    )


def _source(attribution: Attribution | None) -> str:
    if attribution is None:
        return ""
    said_by = attribution.source
    name = _name(said_by, LONGEST_NAME) if said_by else "source not named"
    is_plain = attribution.stance in (Stance.ASSERTED, Stance.UNKNOWN)
    return name if is_plain else f"{name} ({attribution.stance.value})"


def _outer(entry: Entry, index: _Index) -> str:
    """Says what the event is the content of: "call e3 by Ivo Maren"."""
    outer = index.entries.get(entry.within or "")
    if outer is None:
        return ""
    who = _names(_actors(outer.event), LONGEST_NAME)
    name = f"{outer.event.frame.replace('_', ' ')} {outer.id}"
    return f"{name} by {who}" if who else name
