"""Frames of society: what ends states and governments, and who is honoured."""

from eventline.frames.conditions import having, having_word
from eventline.frames.declare import frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    ADDRESSEE,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    among,
    oblique,
)
from eventline.model import Event, Fillers, Kind

SETTLEMENTS = ("base", "capital", "city", "province", "town", "village")
BUILT = (
    "bridge", "building", "factory", "hotel", "house", "mall", "market", "school",
    "stadium", "tunnel", "warehouse",
)  # fmt: skip
PRIZES = (
    "accolade", "award", "doctorate", "fellowship", "knighthood", "medal", "prize",
    "scholarship",
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


@frame(
    verbs(
        "accept",
        "collect",
        "earn",
        "receive",
        "scoop",
        "share",
        "take",
        "win",
        needs=(having_word(OBJECT, *PRIZES),),
        unless=(having(oblique("to")),),
        undergoes=True,
    ),
    verbs(
        "award",
        "bestow",
        "confer",
        "give",
        "grant",
        "hand",
        "present",
        needs=(having_word(OBJECT, *PRIZES),),
    ),
    verbs(
        "award",
        "decorate",
        "honor",
        "honour",
        "present",
        "reward",
        needs=(having_word(oblique("with"), *PRIZES),),
    ),
    verbs("go to", needs=(having_word(SUBJECT, *PRIZES),), undergoes=True),
    any_of=("recipient",),
    by_choice=True,
)
class Prize(Event):
    """Someone is given a prize, a medal or an award."""

    prize: Fillers = role(
        among(OBJECT, *PRIZES), among(oblique("with"), *PRIZES), required=True
    )
    recipient: Fillers = role(ADDRESSEE, oblique("to"), OBJECT)
    agent: Fillers = role(SUBJECT, oblique("by", "from"), acts=True)
    reason: Fillers = role(oblique("for"))
    place: Fillers = place()


FRAMES = (Collapse, Prize)
