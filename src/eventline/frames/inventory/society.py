"""Frames of society: what ends states and governments, and who is honoured."""

from eventline.frames.conditions import having, having_word
from eventline.frames.declare import frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    ADDRESSEE,
    CLAUSE,
    OBJECT,
    POSSESSOR,
    RESULT,
    SUBJECT,
    among,
    oblique,
    of_kind,
)
from eventline.model import Event, Fillers, Kind

SETTLEMENTS = ("base", "capital", "city", "province", "town", "village")
BUILT = (
    "bridge", "building", "factory", "hotel", "house", "mall", "market", "school",
    "stadium", "tunnel", "warehouse",
)  # fmt: skip
GOVERNMENTS = (
    "administration", "cabinet", "coalition", "dictatorship", "dynasty", "empire",
    "government", "junta", "monarchy", "regime", "republic",
)  # fmt: skip
PRIZES = (
    "accolade", "award", "bafta", "doctorate", "emmy", "fellowship", "grammy",
    "knighthood", "medal", "oscar", "prize", "scholarship",
)  # fmt: skip


@frame(
    verbs(
        "break up",
        "collapse",
        "disintegrate",
        "fall apart",
        "unravel",
        undergoes=True,
        unless=(having_word(SUBJECT, *BUILT), having(OBJECT)),
    ),
    verbs("break down", undergoes=True, needs=(having_word(SUBJECT),)),
    verbs("dissolve", undergoes=True, unless=(having(OBJECT),)),
    verbs("dissolve", needs=(having(OBJECT),)),
    verbs(
        "bring down",
        "dismiss",
        "overthrow",
        "sack",
        "topple",
        needs=(having_word(OBJECT, *GOVERNMENTS),),
    ),
    verbs(
        "fall",
        undergoes=True,
        needs=(having_word(SUBJECT, *GOVERNMENTS),),
        unless=(
            having(RESULT, CLAUSE, OBJECT),
            having(
                oblique("behind", "below", "by", "from", "into", "on", "to", "under")
            ),
        ),
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
        of_kind(OBJECT, Kind.PLACE, Kind.ORGANIZATION),
        among(OBJECT, *GOVERNMENTS),
        of_kind(oblique("of"), Kind.PLACE, Kind.ORGANIZATION),
        among(oblique("of"), *GOVERNMENTS),
        of_kind(POSSESSOR, Kind.PLACE, Kind.ORGANIZATION),
        required=True,
    )
    agent: Fillers = role(SUBJECT, acts=True)


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
