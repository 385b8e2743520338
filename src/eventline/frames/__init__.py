"""From a parsed document and its mentions to events."""

from __future__ import annotations

from eventline.frames.find import find_events as _find_events
from eventline.frames.inventory import FRAMES
from eventline.model import Document, Event, Mentions

__all__ = ["FRAMES", "find_events"]


def find_events(
    document: Document,
    mentions: Mentions,
    frames: tuple[type[Event], ...] = FRAMES,
) -> tuple[Event, ...]:
    """Returns the events of a parsed article in text order, by all known frames."""
    return _find_events(document, mentions, frames)
