"""Frames of troops and territory: who goes where, and who holds what."""

from eventline.frames.conditions import (
    INANIMATE,
    PASSIVE,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import frame, nouns, role, verbs
from eventline.frames.grammar import (
    CLAUSE,
    LOCATION,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    PREDICATE,
    RESULT,
    SUBJECT,
    among,
    besides,
    known_kind,
    oblique,
    of_kind,
)
from eventline.frames.inventory.conflict_words import (
    ARTISTS,
    ATTACKERS,
    AWAY,
    CONTESTS,
    FLEETS,
    FORCES,
    MANOEUVRES,
    MILITARY,
    PAPERS,
    RESERVES,
    ROOMS,
    SECURITY,
    SETTLED,
    SIDES,
    SOLDIERS,
    VENTURES,
)
from eventline.frames.inventory.relation_words import DIPLOMATS
from eventline.model import Event, Fillers, Kind

ACTORS = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE)
SENT = (
    having_word(OBJECT, *FORCES),
    having_word(oblique("of"), *FORCES),
    having_kind(OBJECT, Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION),
    having_kind(oblique("of"), Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION),
)
WITHDRAWN = (
    having_word(OBJECT, *FORCES),
    having_kind(OBJECT, Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION),
)


@frame(
    verbs(
        "deploy",
        "mass",
        "mobilise",
        "mobilize",
        "redeploy",
        "station",
        needs=SENT,
        unless=(having_word(OBJECT, "base", "electorate", "supporter", "voter"),),
    ),
    verbs(
        "airlift",
        "bring",
        "dispatch",
        "fly",
        "move",
        "recruit",
        "rush",
        "send",
        "ship",
        "transfer",
        needs=(having_word(OBJECT, *FORCES),),
    ),
    verbs("amass", "position", "reinforce", needs=SENT, unless=(INANIMATE,)),
    verbs("reinforce", needs=(having_word(OBJECT, *SETTLED, "border", "garrison"),)),
    verbs(
        "place on alert",
        "put on alert",
        needs=(having_word(OBJECT, *FORCES, *SOLDIERS, *FLEETS),),
    ),
    verbs("call up", "conscript", "draft", needs=(having_word(OBJECT, *RESERVES),)),
    verbs("arm", needs=(having_kind(OBJECT, Kind.GROUP),), unless=(PASSIVE, INANIMATE)),
    verbs(
        "beef up",
        "bolster",
        "boost",
        "increase",
        "step up",
        "strengthen",
        "tighten",
        needs=(having_word(OBJECT, *SECURITY),),
        unless=(INANIMATE,),
    ),
    verbs(
        "advance into",
        "advance on",
        "advance to",
        "cross into",
        "march into",
        "march on",
        "move into",
        "pour into",
        "push into",
        "roll into",
        "sail for",
        "sail to",
        "sweep into",
        needs=(having_word(SUBJECT, *SOLDIERS, *FLEETS),),
        undergoes=True,
    ),
    verbs(
        "enter",
        needs=(
            both(having_word(SUBJECT, *SOLDIERS), having_word(OBJECT, *SETTLED)),
            both(
                having_word(SUBJECT, *SOLDIERS), having(known_kind(OBJECT, Kind.PLACE))
            ),
        ),
        undergoes=True,
    ),
    nouns(
        *MANOEUVRES,
        needs=(
            having_word(MODIFIER, *MILITARY),
            having_word(SUBJECT, *SOLDIERS, *FLEETS),
            having_word(oblique("by"), *SOLDIERS, *FLEETS),
        ),
        unless=(having(oblique("with")), having_word(MODIFIER, "bilateral", "joint")),
    ),
    nouns("deployment", "mobilisation", "mobilization", needs=SENT),
    nouns("build-up", "buildup", needs=(having_word(oblique("of"), *FORCES),)),
    any_of=("agent", "theme"),
    by_choice=True,
    plover="MOBILIZE",
    cameo="15",
)
class Deployment(Event):
    """Forces or weapons are moved or made ready, short of being used."""

    agent: Fillers = role(SUBJECT, POSSESSOR, oblique("by"), MODIFIER, acts=True)
    goal: Fillers = role(
        besides(oblique("to", "into"), "alert"),
        of_kind(oblique("for"), Kind.PLACE),
        among(OBJECT, *SETTLED),
        known_kind(OBJECT, Kind.PLACE),
        of_kind(LOCATION, Kind.PLACE),
    )
    theme: Fillers = role(OBJECT, oblique("of"))
    source: Fillers = role(oblique("from", "out of"))


@frame(
    verbs(*AWAY, needs=WITHDRAWN, unless=(having_word(OBJECT, *DIPLOMATS),)),
    verbs(
        "pull back",
        "pull out",
        "pull out of",
        "retreat",
        "withdraw",
        needs=(having_kind(SUBJECT, *ACTORS), having_word(SUBJECT, *FORCES)),
        unless=(having(OBJECT), having_word(oblique("from", "out of"), *CONTESTS)),
    ),
    verbs(
        "fall back to",
        "move out of",
        "pull back to",
        needs=(having_word(SUBJECT, *SOLDIERS),),
        unless=(having(OBJECT),),
    ),
    verbs("disengage", needs=(having_word(SUBJECT, *SOLDIERS),)),
    verbs(
        "abandon",
        "evacuate",
        "leave",
        "quit",
        "vacate",
        needs=(
            both(having_word(SUBJECT, *SOLDIERS), having_word(OBJECT, *SETTLED)),
            both(
                having_word(SUBJECT, *SOLDIERS), having(known_kind(OBJECT, Kind.PLACE))
            ),
        ),
        unless=(having(RESULT, CLAUSE),),
    ),
    verbs("bring home", "pull", "recall", needs=(having_word(OBJECT, *SOLDIERS),)),
    nouns(
        "disengagement",
        "pull-out",
        "pullback",
        "pullout",
        "retreat",
        "withdrawal",
        unless=(
            having_word(MODIFIER, "bank", "cash", "drug"),
            having_word(oblique("of"), *PAPERS),
            having_word(oblique("from"), *CONTESTS),
        ),
    ),
    any_of=("agent", "theme"),
    by_choice=True,
    plover="RETREAT",
    plover_mode="withdraw",
    cameo="087",
)
class Withdrawal(Event):
    """Forces, or a presence, leave an area."""

    agent: Fillers = role(SUBJECT, POSSESSOR, oblique("by"), MODIFIER, acts=True)
    source: Fillers = role(
        oblique("from", "out of"),
        among(OBJECT, *SETTLED),
        known_kind(OBJECT, Kind.PLACE),
    )
    theme: Fillers = role(OBJECT, oblique("of"))
    goal: Fillers = role(oblique("to", "into"))


@frame(
    verbs(
        "annex",
        "capture",
        "conquer",
        "liberate",
        "overrun",
        "recapture",
        "regain",
        "retake",
        "seize",
        "take back",
        "win back",
        unless=(INANIMATE, having_word(SUBJECT, *ARTISTS)),
    ),
    verbs("occupy", unless=(INANIMATE, having_word(OBJECT, *ROOMS))),
    verbs(
        "take",
        needs=(
            both(having_word(SUBJECT, *SOLDIERS), having_word(OBJECT, *SETTLED)),
            both(
                having_word(SUBJECT, *SOLDIERS), having(known_kind(OBJECT, Kind.PLACE))
            ),
        ),
        unless=(having(oblique("to", "on", "into")),),
    ),
    verbs(
        "fall to",
        needs=(
            both(
                having_kind(SUBJECT, Kind.PLACE),
                having_word(oblique("to"), *SOLDIERS, *ATTACKERS, "enemy"),
            ),
        ),
        undergoes=True,
    ),
    verbs(
        "fall",
        needs=(having_word(SUBJECT, "capital", "city", "fortress", "town", "village"),),
        unless=(
            having(OBJECT, RESULT, CLAUSE, PREDICATE),
            having(oblique("behind", "below", "by", "from", "in", "into", "on", "to")),
            having(oblique("under", "within")),
        ),
        undergoes=True,
    ),
    nouns(
        "fall",
        needs=(
            having_word(oblique("of"), *SETTLED),
            both(
                having(known_kind(oblique("of"), Kind.PLACE)),
                having_word(oblique("to"), *SOLDIERS),
            ),
        ),
    ),
    nouns(
        "liberation",
        "takeover",
        needs=(
            having_word(oblique("of"), *SETTLED),
            having(known_kind(oblique("of"), Kind.PLACE)),
        ),
    ),
    verbs(
        "gain control",
        "seize control",
        "take control",
        "take over",
        unless=(
            INANIMATE,
            having_word(OBJECT, *VENTURES),
            having_word(oblique("of", "over"), *VENTURES),
        ),
    ),
    verbs("take over", needs=(having_word(SUBJECT, *ATTACKERS, *SOLDIERS),)),
    verbs("lose control", loses=True),
    nouns("annexation", "capture", "conquest", "occupation", "recapture", "seizure"),
    plover="ASSAULT",
    cameo="192",
)
class Capture(Event):
    """Someone gains control of a territory or place, or loses it."""

    agent: Fillers = role(SUBJECT, POSSESSOR, oblique("by", "to"), MODIFIER)
    theme: Fillers = role(
        of_kind(oblique("of", "over"), Kind.PLACE),
        of_kind(OBJECT, Kind.PLACE),
        among(OBJECT, *SETTLED),
        required=True,
    )
    loser: Fillers = role(oblique("from"), kinds=ACTORS)


@frame(
    verbs(
        "administer",
        "control",
        "govern",
        unless=(
            having_word(OBJECT, "airport", "market", "motorway", "school", "shop"),
        ),
    ),
    verbs(
        "hold",
        "rule",
        needs=(
            both(
                having_word(SUBJECT, *SOLDIERS, *SIDES), having_word(OBJECT, *SETTLED)
            ),
            both(
                having_word(SUBJECT, *SOLDIERS, *SIDES),
                having(known_kind(OBJECT, Kind.PLACE)),
            ),
        ),
        unless=(having(RESULT, CLAUSE), having_word(OBJECT, "position")),
    ),
    verbs(
        "rule",
        needs=(
            both(
                having_kind(SUBJECT, *ACTORS),
                having_word(OBJECT, "country", "island", "province", "region"),
            ),
        ),
    ),
    nouns(
        "in hand",
        needs=(
            having_word(MODIFIER, *SIDES),
            having_word(oblique("of"), *SOLDIERS, *SIDES),
        ),
        undergoes=True,
    ),
    nouns("in control"),
    nouns("under control", undergoes=True),
    any_of=("holder",),
    timeml="STATE",
)
class Control(Event):
    """Someone holds authority over a territory or place."""

    theme: Fillers = role(
        of_kind(OBJECT, Kind.PLACE),
        among(OBJECT, *SETTLED),
        of_kind(oblique("of", "over"), Kind.PLACE),
        required=True,
    )
    holder: Fillers = role(
        SUBJECT, POSSESSOR, MODIFIER, among(MODIFIER, *SIDES), oblique("by", "of")
    )


FRAMES = (Deployment, Withdrawal, Capture, Control)
