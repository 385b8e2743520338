"""Frames of conflict: attacks, fighting, troops and territory."""

from eventline.frames.conditions import (
    INANIMATE,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import (
    frame,
    nouns,
    place,
    role,
    verbs,
)
from eventline.frames.grammar import (
    ADDRESSEE,
    INFINITIVE,
    LOCATION,
    MODIFIER,
    OBJECT,
    PLACE_CASES,
    POSSESSOR,
    SUBJECT,
    among,
    besides,
    hung,
    known_kind,
    oblique,
    of_kind,
)
from eventline.frames.inventory.relation_words import DIPLOMATS
from eventline.model import Event, Fillers, Kind

FORCES = (
    "armour", "army", "artillery", "battalion", "battery", "bomber", "brigade",
    "column", "contingent", "convoy", "fighter", "force", "guard", "helicopter",
    "jet", "launcher", "mercenary", "militant", "missile", "officer", "peacekeeper",
    "personnel", "police", "reinforcement", "soldier", "system", "tank", "troop",
    "unit", "vehicle", "warplane", "warship", "weapon",
)  # fmt: skip
ACTORS = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE)
MUNITIONS = (
    "bomb", "bullet", "drone", "grenade", "mine", "missile", "mortar", "projectile",
    "rocket", "round", "shell", "shot",
)  # fmt: skip
WEAPONS = (
    "aircraft", "airstrike", "artillery", "bomb", "drone", "force", "helicopter",
    "jet", "missile", "mortar", "plane", "rocket", "shell", "strike", "troop",
    "warplane",
)  # fmt: skip
NO_DEMONYMS = ("arctic", "atlantic", "christmas", "easter", "olympic", "pacific")
"""Capitals that name no one who acts: the **Olympic** bombing."""
ATTACKERS = (
    "army", "gunman", "guerrilla", "insurgent", "militant", "militia", "police",
    "rebel", "sniper", "terrorist", "troop",
)  # fmt: skip
TARGETED = (
    "airport", "bank", "base", "campus", "church", "clinic", "club", "college",
    "consulate", "embassy", "hospital", "hotel", "mall", "market", "mosque",
    "nightclub", "office", "park", "restaurant", "school", "station", "store",
    "synagogue", "temple", "theater", "theatre", "university", "village",
)  # fmt: skip
"""What is attacked where it stands before the noun: an **embassy** bombing."""
STATES = ("u.k.", "u.s.", "uk", "us")
"""States that act under their names: a **U.S.** raid, but the Norvania raid."""
WAYS = (
    "avenue", "block", "boulevard", "campus", "corner", "drive", "highway", "lane",
    "road", "side", "street",
)  # fmt: skip
"""Where an attack is, not what it is on: a shooting on the **block**."""
TARGETS = ("bunker", "convoy", "depot", "hideout", "position", "stronghold")
STRUCK = (Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE)
OTHER_CAUSES = (
    "addiction", "bill", "blaze", "cancer", "case", "change", "charge", "contract",
    "corruption", "crime", "custody", "deportation", "disease", "drug", "equality",
    "eviction", "extradition", "fire", "flame", "flood", "future", "hour", "hunger",
    "illness", "inflation", "it", "job", "justice", "law", "lawsuit", "life",
    "nomination", "pay", "poverty", "right", "ruling", "share", "shift", "survival",
    "tax", "title", "virus", "wage", "wildfire",
)  # fmt: skip
COURTS = ("congress", "court", "courtroom", "law", "lawsuit", "parliament")
CIVIL_FIGHTS = (
    "bidding", "cold", "court", "custody", "election", "electoral", "legal",
    "legislative", "patent", "political", "price", "proxy", "takeover", "trade", "turf",
)  # fmt: skip
"""What fights without arms are about: a **custody** battle."""
TAKING = (
    "capture", "clear", "control", "defend", "dislodge", "drive", "expel", "hold",
    "oust", "overrun", "recapture", "regain", "retake", "seize", "take", "wrest",
)  # fmt: skip
SENT = (
    having_word(OBJECT, *FORCES),
    having_word(oblique("of"), *FORCES),
    having_kind(OBJECT, Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION),
    having_kind(oblique("of"), Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION),
)
AWAY = ("pull back", "pull out", "withdraw")
WITHDRAWN = (
    having_word(OBJECT, *FORCES),
    having_kind(OBJECT, Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION),
)
PAPERS = (
    "application", "bid", "bill", "candidacy", "charge", "complaint", "invitation",
    "lawsuit", "motion", "nomination", "offer", "plan", "proposal", "request",
    "statement", "support",
)  # fmt: skip
"""What is withdrawn and never marched."""
VERBAL = (
    "blistering", "extraordinary", "personal", "political", "rhetorical", "scathing",
    "stinging", "veiled", "verbal", "withering",
)  # fmt: skip
OPINIONS = (
    "article", "bill", "budget", "character", "credibility", "decision", "democracy",
    "freedom", "idea", "law", "legislation", "plan", "policy", "problem", "proceeding",
    "proposal", "record", "reform", "report", "reputation", "right", "rule", "speech",
)  # fmt: skip
CONTESTS = (
    "agreement", "campaign", "competition", "contest", "deal", "election", "race",
    "talk", "tournament", "treaty",
)  # fmt: skip


@frame(
    verbs(
        "attack",
        unless=(having_word(OBJECT, *OPINIONS), having_word(SUBJECT, *OPINIONS)),
    ),
    verbs(
        "ambush",
        "assault",
        "assassinate",
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
        "torture",
    ),
    verbs("fire at", "fire on", "fire into", unless=(having(OBJECT),), hurls=True),
    verbs(
        "drop", "fire", "launch", needs=(having_word(OBJECT, *MUNITIONS),), hurls=True
    ),
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
            having_word(OBJECT, *TARGETS),
            both(having_word(SUBJECT, *FORCES), having_kind(OBJECT, *STRUCK)),
        ),
    ),
    nouns(
        "air attack",
        "air raid",
        "air strike",
        "airstrike",
        "ambush",
        "arson attack",
        "bomb attack",
        "bomb blast",
        "bomb explosion",
        "bombardment",
        "bombing",
        "car bombing",
        "drone attack",
        "drone strike",
        "incursion",
        "invasion",
        "knife attack",
        "missile attack",
        "missile strike",
        "mortar attack",
        "offensive",
        "raid",
        "rocket attack",
        "rocket fire",
        "shelling",
        "suicide attack",
        "suicide bombing",
    ),
    nouns(
        "assault",
        "attack",
        unless=(
            having_word(MODIFIER, "asthma", "heart", "panic", *VERBAL),
            having_word(oblique("on", "against"), *OPINIONS),
        ),
    ),
    nouns("assassination", "shooting", unless=(having(oblique("of")),), befalls=True),
    nouns("assassination", "shooting", "stabbing", needs=(having(oblique("of")),)),
    nouns("strike", needs=(having(oblique("on", "against")),)),
    any_of=("agent", "target", "place", "introduced"),
    plover="ASSAULT",
    cameo="19",
)
class Attack(Event):
    """Someone uses force against a target."""

    instrument: Fillers = role(
        of_kind(oblique("with", "using"), Kind.THING), among(SUBJECT, *MUNITIONS)
    )
    agent: Fillers = role(
        SUBJECT,
        POSSESSOR,
        oblique("by"),
        hung("by"),
        besides(MODIFIER, *NO_DEMONYMS),
        among(MODIFIER, *STATES),
        besides(known_kind(MODIFIER, Kind.GROUP, Kind.ORGANIZATION), *TARGETED),
        among(MODIFIER, *ATTACKERS),
    )
    target: Fillers = role(
        OBJECT,
        besides(oblique("on", "against", "into", "of"), *WAYS),
        ADDRESSEE,
    )
    place: Fillers = role(
        LOCATION,
        hung(*PLACE_CASES),
        besides(known_kind(MODIFIER, Kind.PLACE), *STATES),
        kinds=(Kind.PLACE,),
    )


@frame(
    verbs(
        "battle",
        "clash",
        "fight",
        "skirmish",
        reciprocal=True,
        needs=(having_kind(SUBJECT, *ACTORS), having(oblique("between"))),
        unless=(
            having(INFINITIVE),
            having_word(OBJECT, *OTHER_CAUSES),
            having_word(oblique("against", "for"), *OTHER_CAUSES),
            having_word(oblique("in", "through", "with"), *COURTS),
        ),
    ),
    nouns(
        "battle",
        "fight",
        unless=(
            having(INFINITIVE),
            having_word(MODIFIER, *CIVIL_FIGHTS),
            having_word(oblique("of"), "interest", "nerve", "word"),
            having_word(oblique("for", "on", "against", "with"), *OTHER_CAUSES),
            having_word(oblique("in"), *COURTS),
            having_word(oblique("on", "against"), "terror"),
        ),
    ),
    nouns("battle", "fight", needs=(having_word(INFINITIVE, *TAKING),)),
    nouns(
        "clash",
        "combat",
        "conflict",
        "fighting",
        "hostility",
        "skirmish",
        "war",
        "warfare",
        unless=(
            having_word(MODIFIER, *CIVIL_FIGHTS),
            having_word(oblique("of"), "interest", "nerve", "word"),
            having_word(oblique("for", "on", "against", "with"), *OTHER_CAUSES),
            having_word(oblique("on", "against"), "terror"),
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
        acts=True,
    )
    place: Fillers = place()
    cause: Fillers = role(oblique("over", "for"))


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
    nouns("deployment", "mobilisation", "mobilization", needs=SENT),
    nouns("build-up", "buildup", needs=(having_word(oblique("of"), *FORCES),)),
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
        oblique("to", "into"),
        of_kind(LOCATION, Kind.PLACE),
    )


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
        unless=(INANIMATE,),
    ),
    verbs(
        "gain control",
        "seize control",
        "take control",
        "take over",
        unless=(INANIMATE,),
    ),
    verbs("lose control", loses=True),
    nouns("annexation", "capture", "conquest", "occupation", "recapture", "seizure"),
    plover="ASSAULT",
    cameo="192",
)
class Capture(Event):
    """Someone gains control of a territory or place, or loses it."""

    agent: Fillers = role(SUBJECT, POSSESSOR, oblique("by", "to"), MODIFIER)
    theme: Fillers = role(
        oblique("of", "over"), OBJECT, required=True, kinds=(Kind.PLACE,)
    )
    loser: Fillers = role(oblique("from"), OBJECT, kinds=ACTORS)


@frame(
    verbs(
        "administer",
        "control",
        "govern",
        unless=(
            having_word(OBJECT, "airport", "market", "motorway", "school", "shop"),
        ),
    ),
    nouns("in control"),
    nouns("under control", undergoes=True),
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
    Attack,
    Fighting,
    Deployment,
    Withdrawal,
    Capture,
    Control,
)
