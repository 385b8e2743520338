"""Events from the JSON: of the known frames, or of a class made for the frame."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from eventline.errors import InputError
from eventline.frames import FRAMES
from eventline.model import (
    Attribution,
    Comparison,
    Event,
    Filler,
    Fillers,
    Kind,
    Modality,
    Polarity,
    Quantity,
    Span,
    Stance,
    Word,
)
from eventline.restore.fields import Fields

_FRAMES: Mapping[str, type[Event]] = {frame.frame: frame for frame in FRAMES}
_OWN_NAMES = frozenset(dir(Event)) | {field.name for field in attrs.fields(Event)}


def read_event(entry: Fields, text: str, number: int) -> Event:
    """Returns the event of the entry with this number; its ids are the entries'."""
    sentence = entry.fields("sentence").count("index")
    trigger = entry.fields("trigger").span()
    evidence = (found.span() for found in entry.list_of_fields("evidence"))
    said = entry.fields_or_none("attribution")
    roles = dict(_roles(entry.fields("roles"), text, sentence))
    return _frame_class(entry, tuple(roles))(
        trigger=make_word(text, trigger, sentence, number),
        span=trigger,
        polarity=entry.choice("polarity", Polarity),
        modality=entry.choice("modality", Modality),
        attribution=_attribution(said, text, sentence) if said else None,
        within=entry.text_or_none("within"),
        evidence=tuple(evidence),
        attributes=dict(_attributes(entry.fields("attributes"))),
        rule=entry.text("rule"),
    ).with_roles(roles)


def make_word(text: str, span: Span, sentence: int, index: int = 0) -> Word:
    """Returns a word of which the JSON holds the form alone; index 0 is no place."""
    form = span.of(text)
    nothing = frozenset[str]()
    return Word(sentence, index, form, form, "", "", nothing, 0, "", span)


def read_quantity(found: Fields) -> Quantity:
    """Returns a number with its bounds."""
    try:
        return Quantity(
            text=found.text("text"),
            op=found.choice("op", Comparison),
            value=found.number_or_none("value"),
            low=found.number_or_none("low"),
            high=found.number_or_none("high"),
            unit=found.text_or_none("unit"),
            is_inferred=found.flag("inferred"),
        )
    except InputError:
        raise
    except ValueError as error:
        raise InputError(f"{found.place}: {error}") from error


def _roles(roles: Fields, text: str, sentence: int) -> Iterator[tuple[str, Fillers]]:
    for name in roles.values:
        fillers = roles.list_of_fields(name)
        yield name, tuple(_filler(filler, text, sentence) for filler in fillers)


def _filler(found: Fields, text: str, sentence: int) -> Filler:
    span, head = found.span(), found.text("head")
    place = span.of(text).rfind(head)
    start = span.start + place
    word = Span(start, start + len(head)) if place >= 0 else span
    quantity = found.fields_or_none("quantity")
    return Filler(
        span=span,
        head=attrs.evolve(make_word(text, word, sentence), text=head, lemma=head),
        kind=found.choice("kind", Kind),
        text=span.of(text),
        refers_to=found.text_or_none("refers_to"),
        country=found.text_or_none("country"),
        quantity=read_quantity(quantity) if quantity else None,
        event=found.text_or_none("event"),
    )


def _attribution(said: Fields, text: str, sentence: int) -> Attribution:
    source = said.fields_or_none("source")
    return Attribution(
        source=_filler(source, text, sentence) if source else None,
        cue=said.fields("cue").span(),
        stance=said.choice("stance", Stance),
    )


def _attributes(attributes: Fields) -> Iterator[tuple[str, str | None]]:
    for name in attributes.values:
        yield name, attributes.text_or_none(name)


def _frame_class(entry: Fields, roles: tuple[str, ...]) -> type[Event]:
    """Returns the declared frame where it has these roles, else one made for it."""
    name = entry.text("frame")
    known = _FRAMES.get(name)
    if known and tuple(n for n in known.role_names if n in roles) == roles:
        return known
    for role in roles:
        if not role.isidentifier() or role in _OWN_NAMES:
            raise InputError(f"{entry.place}.roles: {role!r} is no role's name")
    made: type[Event] = attrs.make_class(
        "".join(part.title() for part in name.split("_")),
        {role: attrs.field(default=()) for role in roles},
        bases=(Event,),
        frozen=True,
        kw_only=True,
        class_body={"frame": name, "role_names": roles},
    )
    return made
