"""Frames of society: what ends states, governments and organizations."""

from eventline.frames.declare import (
    OBJECT,
    POSSESSOR,
    frame,
    nouns,
    oblique,
    role,
    verbs,
)
from eventline.model import Event, Fillers, Kind


@frame(
    verbs("break up", "collapse", "disintegrate", "dissolve", undergoes=True),
    nouns("breakup", "break-up", "collapse", "disintegration", "dissolution", "fall"),
)
class Collapse(Event):
    """A state, a government or an organization ends."""

    theme: Fillers = role(
        OBJECT,
        oblique("of"),
        POSSESSOR,
        required=True,
        kinds=(Kind.PLACE, Kind.ORGANIZATION),
    )


FRAMES = (Collapse,)
