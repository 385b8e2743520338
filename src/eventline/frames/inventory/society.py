"""Frames of society: what ends states, governments and organizations."""

from eventline.frames.conditions import having_word
from eventline.frames.declare import frame, nouns, role, verbs
from eventline.frames.grammar import OBJECT, POSSESSOR, SUBJECT, oblique
from eventline.model import Event, Fillers, Kind

SETTLEMENTS = ("base", "capital", "city", "province", "town", "village")
BUILT = (
    "bridge", "building", "factory", "hotel", "house", "mall", "market", "school",
    "stadium", "tunnel", "warehouse",
)  # fmt: skip


@frame(
    verbs(
        "break up",
        "collapse",
        "disintegrate",
        "dissolve",
        undergoes=True,
        unless=(having_word(SUBJECT, *BUILT), having_word(OBJECT, *BUILT)),
    ),
    nouns(
        "breakup",
        "break-up",
        "collapse",
        "disintegration",
        "dissolution",
        unless=(having_word(oblique("of"), *BUILT),),
    ),
    nouns("fall", unless=(having_word(oblique("of"), *BUILT, *SETTLEMENTS),)),
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
