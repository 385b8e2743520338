"""Frames of harm beside casualties: destruction, broken truces, flight."""

from eventline.frames.conditions import PLURAL, having_kind, having_word
from eventline.frames.declare import frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    MODIFIER,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    among,
    oblique,
    of_kind,
)
from eventline.frames.inventory.harm_words import (
    BUILT,
    CULPRITS,
    DANGERS,
    DWELLERS,
    HOMES,
    TRUCES,
)
from eventline.model import Event, Fillers, Kind

ACTORS = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE)
RUINED = (
    having_word(OBJECT, *BUILT),
    having_kind(OBJECT, Kind.PLACE),
    having_word(oblique("of", "to"), *BUILT),
    having_kind(oblique("of", "to"), Kind.PLACE),
)


@frame(
    verbs(
        "burn down",
        "damage",
        "demolish",
        "destroy",
        "devastate",
        "flatten",
        "level",
        "ransack",
        "raze",
        "ruin",
        "torch",
        "vandalise",
        "vandalize",
        "wreck",
        needs=RUINED,
    ),
    verbs("burn", needs=RUINED, unless=(having_word(OBJECT, "bridge"),)),
    verbs("knock out", "take out", needs=(having_word(OBJECT, *BUILT),)),
    verbs("set ablaze", "set on fire"),
    verbs("burn to ground", "reduce to ash", "reduce to rubble", needs=RUINED),
    nouns("demolition", "destruction", "devastation", needs=RUINED),
    nouns("damage", needs=RUINED, unless=(PLURAL,)),
    any_of=("agent", "theme"),
    plover="ASSAULT",
    plover_mode="destroy",
    cameo="20",
)
class Destruction(Event):
    """Buildings, vehicles, weapons or settlements are damaged or destroyed."""

    theme: Fillers = role(OBJECT, oblique("of", "to"))
    agent: Fillers = role(SUBJECT, oblique("by"), POSSESSOR, acts=True)
    instrument: Fillers = role(oblique("with"), SUBJECT, oblique("by", "in"))
    place: Fillers = place()


@frame(
    verbs("breach", "break", "violate", needs=(having_word(OBJECT, *TRUCES),)),
    verbs(
        "breach ceasefire agreement",
        "breach truce agreement",
        "break ceasefire agreement",
        "violate ceasefire agreement",
        "violate truce agreement",
    ),
    nouns("ceasefire breach", "ceasefire violation", "truce violation"),
    nouns(
        "breach",
        "infringement",
        "violation",
        needs=(having_word(oblique("of"), *TRUCES),),
    ),
    any_of=("violator", "agreement", "place"),
    plover="ASSAULT",
    cameo="19",
)
class CeasefireViolation(Event):
    """A party breaks a ceasefire that is in force."""

    violator: Fillers = role(SUBJECT, POSSESSOR, oblique("by"), MODIFIER)
    agreement: Fillers = role(OBJECT, oblique("of"))
    place: Fillers = place()


@frame(
    verbs(
        "flee",
        needs=(
            having_word(SUBJECT, *DWELLERS),
            having_word(OBJECT, *HOMES, *DANGERS),
            having_word(oblique("from"), *HOMES, *DANGERS),
        ),
        unless=(having_word(SUBJECT, *CULPRITS), having_word(OBJECT, "scene")),
        undergoes=True,
    ),
    verbs(
        "leave home",
        needs=(having_word(SUBJECT, *DWELLERS),),
        undergoes=True,
    ),
    verbs("displace", "uproot", needs=(having_kind(OBJECT, *ACTORS),)),
    verbs(
        "evacuate",
        needs=(
            having_kind(OBJECT, Kind.PERSON, Kind.GROUP, Kind.PLACE),
            having_word(OBJECT, *DWELLERS),
        ),
    ),
    verbs("drive from home", "force from home", "force from house"),
    verbs("force", needs=(having_word(oblique("from"), *HOMES),)),
    verbs("take shelter", undergoes=True, needs=(having_kind(SUBJECT, Kind.GROUP),)),
    nouns(
        "displacement",
        "evacuation",
        "exodus",
        needs=(
            having_kind(oblique("of"), Kind.PERSON, Kind.GROUP),
            having_word(oblique("of"), *DWELLERS),
        ),
    ),
    any_of=("theme",),
    cameo=None,
)
class Displacement(Event):
    """People leave their homes because of danger, or are made to."""

    source: Fillers = role(oblique("from", "out of"), of_kind(OBJECT, Kind.PLACE))
    danger: Fillers = role(among(OBJECT, *DANGERS))
    theme: Fillers = role(OBJECT, oblique("of"))
    agent: Fillers = role(SUBJECT, oblique("by"), acts=True)
    goal: Fillers = role(oblique("to", "into", "across"))
    cause: Fillers = role(SUBJECT, oblique("because of", "after", "amid", "due to"))


FRAMES = (Destruction, CeasefireViolation, Displacement)
