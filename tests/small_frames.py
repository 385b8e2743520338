"""A few frames with plain roles, and events of them made by hand."""

from __future__ import annotations

import attrs

from eventline.model import Document, Event, Filler, Fillers, Kind, Quantity, Span


@attrs.frozen(kw_only=True)
class Report(Event):
    """Someone says something."""

    frame = "statement"
    role_names = ("speaker", "content")
    timeml = "REPORTING"

    speaker: Fillers = ()
    content: Fillers = ()


@attrs.frozen(kw_only=True)
class Request(Event):
    """Someone asks for something."""

    frame = "demand"
    role_names = ("speaker", "addressee", "content")
    timeml = "I_ACTION"

    speaker: Fillers = ()
    addressee: Fillers = ()
    content: Fillers = ()


@attrs.frozen(kw_only=True)
class Talk(Event):
    """People talk to each other."""

    frame = "phone_call"
    role_names = ("caller", "callee")

    caller: Fillers = ()
    callee: Fillers = ()


@attrs.frozen(kw_only=True)
class Assault(Event):
    """Someone attacks someone."""

    frame = "attack"
    role_names = ("agent", "target", "place")

    agent: Fillers = ()
    target: Fillers = ()
    place: Fillers = ()


@attrs.frozen(kw_only=True)
class Losses(Event):
    """People are killed or wounded."""

    frame = "casualty_report"
    role_names = ("victim", "place", "cause")

    victim: Fillers = ()
    place: Fillers = ()
    cause: Fillers = ()


@attrs.frozen(kw_only=True)
class Leaving(Event):
    """Forces leave."""

    frame = "withdrawal"
    role_names = ("agent", "theme")

    agent: Fillers = ()
    theme: Fillers = ()


@attrs.frozen(kw_only=True)
class Holding(Event):
    """Someone holds a place."""

    frame = "control"
    role_names = ("holder", "theme")
    timeml = "STATE"

    holder: Fillers = ()
    theme: Fillers = ()


def at(
    frame: type[Event],
    document: Document,
    form: str,
    sentence: int = 0,
    **fields: object,
) -> Event:
    """Returns an event of the frame at the first word of the sentence so written."""
    found = document.sentences[sentence]
    trigger = next(word for word in found.words if word.text == form)
    values: dict[str, object] = {"evidence": (found.span,), **fields}
    return frame(trigger=trigger, span=trigger.span, **values)  # type: ignore[arg-type]  # each frame has its own fields


def filler(
    document: Document,
    words: str,
    sentence: int = 0,
    *,
    kind: Kind = Kind.PERSON,
    quantity: Quantity | None = None,
    country: str | None = None,
    event: str | None = None,
) -> Filler:
    """Returns the filler of these words of the sentence."""
    found = document.sentences[sentence]
    start = document.text.index(words, found.span.start)
    span = Span(start, start + len(words))
    inside = [word for word in found.words if span.contains(word.span)]
    indices = {word.index for word in inside}
    head = next(word for word in inside if word.head not in indices)
    return Filler(
        span,
        head,
        kind,
        words,
        quantity=quantity,
        country=country,
        event=event,
    )
