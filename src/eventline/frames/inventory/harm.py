"""Frames of harm beside casualties: destruction, broken truces, flight."""

from eventline.frames.conditions import PLURAL, both, having, having_kind, having_word
from eventline.frames.declare import frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    LOCATION,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    among,
    oblique,
    of_kind,
)
from eventline.frames.inventory.harm_words import (
    AIRCRAFT,
    BUILT,
    CROSSED,
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
        "deface",
        "demolish",
        "destroy",
        "devastate",
        "flatten",
        "gut",
        "level",
        "loot",
        "ransack",
        "raze",
        "ruin",
        "shatter",
        "smash",
        "topple",
        "torch",
        "vandalise",
        "vandalize",
        "wreck",
        needs=RUINED,
    ),
    verbs("burn", needs=RUINED, unless=(having_word(OBJECT, "bridge"),)),
    verbs(
        "blow up",
        "knock out",
        "pull down",
        "sweep away",
        "take out",
        "tear down",
        "wash away",
        needs=(having_word(OBJECT, *BUILT),),
    ),
    verbs(
        "bring down",
        "down",
        "shoot down",
        needs=(having_word(OBJECT, *AIRCRAFT),),
    ),
    verbs(
        "set ablaze",
        "set on fire",
        unless=(having_word(OBJECT, "herself", "himself", "themselves"),),
    ),
    verbs("set fire", needs=(having(oblique("to")),)),
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
    verbs(
        "cross",
        "cross into",
        "escape",
        "escape across",
        "escape from",
        "escape into",
        "escape to",
        needs=(
            both(having_word(SUBJECT, *DWELLERS), having_word(OBJECT, *CROSSED)),
            both(having_word(SUBJECT, *DWELLERS), having_word(OBJECT, *DANGERS)),
            both(
                having_word(SUBJECT, *DWELLERS),
                having_kind(oblique("across", "into"), Kind.PLACE),
            ),
            both(having_word(SUBJECT, *DWELLERS), having_word(oblique("from"), *HOMES)),
        ),
        undergoes=True,
    ),
    verbs("relocate", "resettle", needs=(having_word(OBJECT, *DWELLERS),)),
    verbs("leave homeless", "make homeless", "render homeless"),
    verbs(
        "shelter",
        needs=(
            both(having_word(SUBJECT, *DWELLERS), having_kind(LOCATION, Kind.PLACE)),
        ),
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

    goal: Fillers = role(oblique("to", "into", "across"), among(OBJECT, *CROSSED))
    source: Fillers = role(oblique("from", "out of"), of_kind(OBJECT, Kind.PLACE))
    danger: Fillers = role(among(OBJECT, *DANGERS))
    theme: Fillers = role(OBJECT, oblique("of"))
    agent: Fillers = role(SUBJECT, oblique("by"), acts=True)
    cause: Fillers = role(SUBJECT, oblique("because of", "after", "amid", "due to"))


FRAMES = (Destruction, CeasefireViolation, Displacement)
