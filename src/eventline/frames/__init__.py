"""From a parsed document and its mentions to events."""

from __future__ import annotations

from collections.abc import Iterable

from eventline.errors import InputError
from eventline.frames.find import find_events as _find_events
from eventline.frames.inventory import FRAMES
from eventline.frames.match import Lexicon, lexicon_of
from eventline.model import Document, Event, Mentions

__all__ = ["FRAMES", "Lexicon", "check_frames", "find_events", "lexicon_of"]


def find_events(
    document: Document,
    mentions: Mentions,
    lexicon: Lexicon | None = None,
) -> tuple[Event, ...]:
    """Returns the events of a parsed article in text order, by all known frames.

    A `lexicon` of some frames, made once for many articles, goes in their place.
    """
    return _find_events(document, mentions, lexicon or lexicon_of(FRAMES))


def check_frames(frames: Iterable[type[Event]]) -> tuple[type[Event], ...]:
    """Returns the frames as a tuple; raises InputError for what declares none."""
    given = tuple(frames) if isinstance(frames, Iterable) else ()
    if not all(isinstance(one, type) and "declaration" in vars(one) for one in given):
        given = ()
    if not given:
        raise InputError(
            f"frames must be classes made with @frame(...), not {frames!r}: declare "
            "them, and give all together, as in frames=(*FRAMES, Suspension)"
        )
    return given
