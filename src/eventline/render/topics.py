"""An event to its topic, which gives it its colour."""

from __future__ import annotations

from eventline.model import Event
from eventline.render.topic_words import OTHER, TOPICS

_INVENTORY = "eventline.frames.inventory."


def topic_of(event: Event) -> str:
    """Returns the topic of the event's frame; "other" for a frame of one's own.

    The inventory has a module a topic, so that a new frame needs no entry here.
    """
    module = type(event).__module__
    if not module.startswith(_INVENTORY):
        return OTHER
    return TOPICS.get(module.removeprefix(_INVENTORY), OTHER)
