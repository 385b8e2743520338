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
from eventline.restore.texts import Texts

_FRAMES: Mapping[str, type[Event]] = {frame.frame: frame for frame in FRAMES}
_OWN_NAMES = frozenset(dir(Event)) | {field.name for field in attrs.fields(Event)}


def read_event(entry: Fields, texts: Texts, number: int) -> Event:
    """Returns the event of the entry with this number; its ids are the entries'."""
    sentence = entry.fields("sentence").count("index")
    trigger = entry.fields("trigger").span()
    own = entry.values.get("article")
    evidence = (
        found.span()
        for found in entry.list_of_fields("evidence")
        if found.values.get("article") in (None, own)
    )
    said = entry.fields_or_none("attribution")
    read = _Reader(texts, sentence, own)
    roles = dict(read.roles(entry.fields("roles")))
    return _frame_class(entry, tuple(roles))(
        trigger=make_word(texts.of(entry.fields("trigger")), trigger, sentence, number),
        span=trigger,
        polarity=entry.choice("polarity", Polarity),
        modality=entry.choice("modality", Modality),
        attribution=read.attribution(said) if said else None,
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


@attrs.frozen
class _Reader:
    """Reads fillers of an entry: its sentence, and the article that it is of."""

    texts: Texts
    sentence: int
    article: object

    def roles(self, roles: Fields) -> Iterator[tuple[str, Fillers]]:
        for name in roles.values:
            yield name, tuple(map(self.filler, roles.list_of_fields(name)))

    def attribution(self, said: Fields) -> Attribution:
        source = said.fields_or_none("source")
        return Attribution(
            source=self.filler(source) if source else None,
            cue=said.fields("cue").span(),
            stance=said.choice("stance", Stance),
        )

    def filler(self, found: Fields) -> Filler:
        text = self.texts.of(found)
        quantity = found.fields_or_none("quantity")
        return Filler(
            span=found.span(),
            head=self.head(found, text),
            kind=found.choice("kind", Kind),
            text=found.span().of(text),
            refers_to=found.text_or_none("refers_to"),
            country=found.text_or_none("country"),
            quantity=read_quantity(quantity) if quantity else None,
            event=found.text_or_none("event"),
            article=self.other(found),
        )

    def head(self, found: Fields, text: str) -> Word:
        """Returns the head at its last place among the filler's words."""
        span, head = found.span(), found.text("head")
        place = span.of(text).rfind(head)
        start = span.start + place
        word = Span(start, start + len(head)) if place >= 0 else span
        return attrs.evolve(make_word(text, word, self.sentence), text=head, lemma=head)

    def other(self, found: Fields) -> str | None:
        """Returns the filler's article where it is not the entry's own."""
        name = found.text_or_none("article") if "article" in found.values else None
        return name if name != self.article else None


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
