"""Which events are worth comparing: those that share who they name and what about.

Without this, an article in which one speaker says a thousand things would cost a
million comparisons.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from eventline.merge.compatible import COMPATIBLE_FRAMES, CONTENT_ROLES
from eventline.merge.telling import Text, lemmas_of
from eventline.model import Event, Filler

Key = tuple[str, str, str]
"""A frame, something that it names, and something that it is about."""

_FELLOWS: Mapping[str, tuple[str, ...]] = {
    frame: tuple(
        sorted(o for pair in COMPATIBLE_FRAMES if frame in pair for o in pair - {frame})
    )
    for frame in frozenset[str]().union(*COMPATIBLE_FRAMES)
}
"""The other frames that may tell what a frame tells."""

MOST = 64
"""So many events, the latest ones, are compared with one event at most."""


def keys_of(text: Text, event: Event, *, is_lenient: bool) -> frozenset[Key]:
    """Returns what two tellings of one happening have at least one of in common.

    Leniently only headings are compared with what they stand over, whatever both are
    about.
    """
    about = {""} if is_lenient else frozenset(_about(text, event)) or {""}
    named = frozenset(_named(text, event))
    frames = frames_of(event)
    return frozenset(
        [(frame, name, topic) for frame in frames for name in named for topic in about]
    )


def frames_of(event: Event) -> tuple[str, ...]:
    """Returns the frames of the event's keys: its own and those that may tell it."""
    return (event.frame, *_FELLOWS.get(event.frame, ()))


def _named(text: Text, event: Event) -> Iterator[str]:
    if event.within is not None:
        yield f"within {event.within}"
    roles = event.arguments().items()
    for fillers in (fillers for role, fillers in roles if role not in CONTENT_ROLES):
        for filler in fillers:
            yield from _named_by(text, filler)


def _named_by(text: Text, filler: Filler) -> Iterator[str]:
    yield from text.names.names_of(filler)
    if filler.country is not None:
        yield f"country {filler.country}"
    if filler.quantity is not None:
        yield f"count {filler.quantity.low} {filler.quantity.high}"
        yield f"count {filler.quantity.value}"


def _about(text: Text, event: Event) -> Iterator[str]:
    for role in CONTENT_ROLES.intersection(event.role_names):
        for filler in getattr(event, role):
            yield from _about_in(text, filler)


def _about_in(text: Text, filler: Filler) -> Iterator[str]:
    yield from lemmas_of(text, filler)
    yield from text.names.names_of(filler)
    inner = text.events.get(filler.event or "")
    if inner is not None:
        yield from (f"frame {frame}" for frame in frames_of(inner))
