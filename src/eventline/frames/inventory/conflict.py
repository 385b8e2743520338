"""Frames of conflict: attacks, fighting, casualties, troops and territory."""

from eventline.frames.declare import (
    COUNTED,
    HOST,
    INFINITIVE,
    INTRODUCED,
    MEMBERS,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    Attribute,
    adjectives,
    frame,
    having,
    having_word,
    nouns,
    oblique,
    place,
    role,
    verbs,
)
from eventline.model import Event, Fillers, Kind

FORCES = (
    "army",
    "artillery",
    "battalion",
    "brigade",
    "contingent",
    "fighter",
    "force",
    "guard",
    "jet",
    "mercenary",
    "militant",
    "missile",
    "officer",
    "peacekeeper",
    "personnel",
    "police",
    "reinforcement",
    "soldier",
    "tank",
    "troop",
    "unit",
    "warplane",
    "warship",
)
WEAPONS = (
    "aircraft",
    "airstrike",
    "artillery",
    "bomb",
    "drone",
    "force",
    "helicopter",
    "jet",
    "missile",
    "mortar",
    "plane",
    "rocket",
    "shell",
    "strike",
    "troop",
    "warplane",
)
CAUSES_OTHER_THAN_WAR = (
    "cancer",
    "corruption",
    "crime",
    "disease",
    "drug",
    "fire",
    "poverty",
    "virus",
)


@frame(
    verbs(
        "ambush",
        "assassinate",
        "attack",
        "bomb",
        "bombard",
        "invade",
        "open fire",
        "raid",
        "shell",
        "shoot down",
        "stab",
        "storm",
        "strafe",
    ),
    verbs("fire at", "fire on", "fire into"),
    verbs("fire", needs=(having_word(OBJECT, "gun", "missile", "rocket", "shell"),)),
    verbs(
        "shoot",
        unless=(having_word(OBJECT, "ball", "film", "photo", "scene", "video"),),
    ),
    verbs(
        "hit",
        "pound",
        "strike",
        needs=(
            having_word(SUBJECT, *WEAPONS),
            having_word(oblique("by", "with"), *WEAPONS),
        ),
    ),
    nouns(
        "air raid",
        "air strike",
        "airstrike",
        "ambush",
        "assassination",
        "bombardment",
        "bombing",
        "drone strike",
        "incursion",
        "invasion",
        "missile strike",
        "offensive",
        "raid",
        "rocket fire",
        "shelling",
        "shooting",
    ),
    nouns(
        "attack",
        unless=(having_word(MODIFIER, "heart", "panic", "asthma"),),
    ),
    nouns("strike", needs=(having(oblique("on", "against")),)),
    nouns("blast", "explosion"),
    any_of=("agent", "target", "place", "introduced"),
    plover="ASSAULT",
    cameo="19",
)
class Attack(Event):
    """Someone uses force against a target."""

    agent: Fillers = role(SUBJECT, POSSESSOR, oblique("by"), MODIFIER)
    target: Fillers = role(OBJECT, oblique("on", "against", "at", "into", "of"))
    instrument: Fillers = role(oblique("with", "using"))
    place: Fillers = place()


@frame(
    verbs(
        "battle",
        "clash",
        "fight",
        "skirmish",
        reciprocal=True,
        unless=(
            having(INFINITIVE),
            having_word(OBJECT, *CAUSES_OTHER_THAN_WAR),
            having_word(oblique("against", "for"), "life", *CAUSES_OTHER_THAN_WAR),
        ),
    ),
    nouns(
        "battle",
        "clash",
        "combat",
        "conflict",
        "fight",
        "fighting",
        "hostility",
        "skirmish",
        "war",
        "warfare",
        unless=(
            having_word(
                MODIFIER, "bidding", "cold", "court", "legal", "price", "trade", "turf"
            ),
            having_word(oblique("of"), "interest", "word"),
            having_word(oblique("on", "against"), "terror", *CAUSES_OTHER_THAN_WAR),
        ),
    ),
    any_of=("participants", "introduced"),
    plover="ASSAULT",
    cameo="190",
)
class Fighting(Event):
    """Sides fight each other; all of them are participants."""

    participants: Fillers = role(
        SUBJECT,
        POSSESSOR,
        oblique("between", "among", "with", "against"),
        gathers=True,
    )
    place: Fillers = place()
    cause: Fillers = role(oblique("over", "for"))


@frame(
    verbs(
        "execute",
        "injure",
        "kill",
        "massacre",
        "murder",
        "slaughter",
        "slay",
        "wound",
    ),
    verbs("hurt", needs=(having_word(OBJECT, "people", "person"), INTRODUCED)),
    verbs("die", "perish", "lose life", undergoes=True),
    verbs("claim life"),
    nouns("casualty", "death", "fatality", "injury", "killing", "massacre", "murder"),
    nouns("death toll", "toll"),
    adjectives("dead", "injured", "missing", "wounded"),
    attributes=(
        Attribute(
            "effect",
            by_lemma={
                "dead": "killed",
                "death": "killed",
                "die": "killed",
                "execute": "killed",
                "fatality": "killed",
                "injure": "injured",
                "injured": "injured",
                "injury": "injured",
                "hurt": "injured",
                "missing": "missing",
                "wound": "injured",
                "wounded": "injured",
                "casualty": "unspecified",
            },
            otherwise="killed",
        ),
        Attribute(
            "scope",
            by_lemma={"toll": "cumulative"},
            by_word={"far": "cumulative", "now": "cumulative", "total": "cumulative"},
            otherwise="incident",
        ),
        Attribute("relation"),
        Attribute("to"),
    ),
    plover="ASSAULT",
    cameo="18",
)
class CasualtyReport(Event):
    """People are killed, injured or missing, or someone gives their count."""

    victim: Fillers = role(
        OBJECT,
        HOST,
        COUNTED,
        oblique("of", "to", "at", "among"),
        POSSESSOR,
        required=True,
        kinds=(Kind.PERSON, Kind.GROUP),
    )
    group: Fillers = role(MEMBERS, kinds=(Kind.PERSON, Kind.GROUP), gathers=True)
    perpetrator: Fillers = role(
        SUBJECT,
        oblique("by"),
        kinds=(Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE),
    )
    place: Fillers = place()
    cause: Fillers = role(SUBJECT, oblique("by", "from", "in", "during", "after", "of"))


@frame(
    verbs("deploy", "mass", "mobilise", "mobilize", "redeploy", "station"),
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
    nouns("build-up", "buildup", "deployment", "mobilisation", "mobilization"),
    any_of=("agent", "theme"),
    by_choice=True,
    plover="MOBILIZE",
    cameo="15",
)
class Deployment(Event):
    """Forces or weapons are moved or made ready, short of being used."""

    agent: Fillers = role(SUBJECT, POSSESSOR, oblique("by"), MODIFIER)
    theme: Fillers = role(OBJECT, oblique("of"), required=True)
    source: Fillers = role(oblique("from", "out of"))
    goal: Fillers = role(
        oblique("to", "into", "in", "along", "near", "at", "on", "around", "across")
    )


@frame(
    verbs("pull back", "pull out", "retreat", "vacate"),
    verbs(
        "withdraw",
        unless=(
            having_word(
                OBJECT,
                "application",
                "bid",
                "cash",
                "complaint",
                "lawsuit",
                "money",
                "offer",
                "proposal",
                "remark",
                "statement",
                "support",
            ),
        ),
    ),
    nouns("disengagement", "pull-out", "pullback", "pullout", "retreat", "withdrawal"),
    any_of=("agent", "theme"),
    by_choice=True,
    plover="RETREAT",
    plover_mode="withdraw",
    cameo="087",
)
class Withdrawal(Event):
    """Forces, or a presence, leave an area."""

    agent: Fillers = role(SUBJECT, POSSESSOR, oblique("by"), MODIFIER)
    theme: Fillers = role(OBJECT, oblique("of"))
    source: Fillers = role(oblique("from", "out of"))
    goal: Fillers = role(oblique("to", "into"))


@frame(
    verbs(
        "annex",
        "capture",
        "conquer",
        "liberate",
        "occupy",
        "overrun",
        "recapture",
        "retake",
        "seize",
    ),
    verbs("gain control", "seize control", "take control"),
    verbs("lose control", undergoes=True),
    nouns("annexation", "capture", "conquest", "occupation", "recapture", "seizure"),
    plover="ASSAULT",
    cameo="192",
)
class Capture(Event):
    """Someone gains control of a territory or place, or loses it."""

    agent: Fillers = role(SUBJECT, POSSESSOR, oblique("by"), MODIFIER)
    theme: Fillers = role(
        oblique("of", "over"), OBJECT, required=True, kinds=(Kind.PLACE,)
    )
    loser: Fillers = role(oblique("from"), OBJECT)


@frame(
    verbs("administer", "control", "govern"),
    nouns("in control", "under control", undergoes=True),
    any_of=("holder",),
    timeml="STATE",
)
class Control(Event):
    """Someone holds authority over a territory or place."""

    theme: Fillers = role(
        OBJECT, oblique("of", "over"), required=True, kinds=(Kind.PLACE,)
    )
    holder: Fillers = role(SUBJECT, POSSESSOR, MODIFIER, oblique("by", "of"))


FRAMES = (
    CasualtyReport,
    Attack,
    Fighting,
    Deployment,
    Withdrawal,
    Capture,
    Control,
)
