"""Frames of mishaps: disasters of nature, and accidents."""

from eventline.frames.conditions import (
    HELD,
    INTRODUCED,
    PLURAL,
    PREDICATED,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    GOVERNOR,
    ITSELF,
    LOCATION,
    MODIFIER,
    OBJECT,
    PLACE_CASES,
    SUBJECT,
    among,
    besides,
    hung,
    oblique,
    of_kind,
)
from eventline.frames.inventory.mishap_words import (
    BUILT,
    BURNING,
    FIGURATIVE,
    FLYING,
    FORCES,
    GUNS,
    HARMED,
    HAZARDS,
    IMPACTS,
    MEASURES,
    MOVING,
    OBSTACLES,
    PRICES,
    RAILED,
    ROADS,
    SHORES,
    TOLLS,
    TOPPLING,
    UNMEANT,
    VESSELS,
    VOLATILE,
    WAYS,
)
from eventline.model import Event, Fillers, Kind

TOLD = (
    HELD,
    INTRODUCED,
    having_kind(LOCATION, Kind.PLACE),
    having_word(GOVERNOR, "bring", "cause", "spark", "trigger"),
)


@frame(
    verbs(
        "barrel into",
        "batter",
        "blanket",
        "buffet",
        "bury",
        "devastate",
        "engulf",
        "flood",
        "grip",
        "hammer",
        "hit",
        "inundate",
        "jolt",
        "lash",
        "pound",
        "pummel",
        "ravage",
        "rip through",
        "roar into",
        "rock",
        "shake",
        "slam",
        "slam into",
        "strike",
        "sweep",
        "sweep across",
        "sweep through",
        "tear through",
        needs=(
            having_word(SUBJECT, *HAZARDS),
            both(having_word(SUBJECT, "landslide"), having_word(OBJECT, *MOVING)),
            both(having_word(SUBJECT, *FORCES), having_kind(OBJECT, Kind.PLACE)),
            both(having_word(SUBJECT, "wave"), having_word(OBJECT, *SHORES)),
            both(
                having_word(SUBJECT, *FORCES),
                having_kind(oblique("across", "into", "through"), Kind.PLACE),
            ),
        ),
        unless=(having_word(OBJECT, "bull's-eye", "target"),),
    ),
    verbs("make landfall", needs=(having_word(SUBJECT, *HAZARDS, *FORCES, "it"),)),
    verbs("touch down", needs=(having_word(SUBJECT, "tornado", "twister"),)),
    verbs(
        "break bank",
        "burst bank",
        "overflow bank",
        needs=(having_word(SUBJECT, "river", "stream", "canal"),),
    ),
    verbs("erupt", needs=(having_word(SUBJECT, "mount", "volcano"),)),
    nouns(
        *HAZARDS,
        "bush fire",
        "flash flood",
        "forest fire",
        needs=TOLD,
        unless=(
            having_word(oblique("of"), *HARMED),
            having_word(MODIFIER, *FIGURATIVE),
            having(SUBJECT),
            PREDICATED,
        ),
    ),
    nouns(
        "landslide",
        needs=(PLURAL, having(oblique("above", "along", "in", "near", "on"))),
    ),
    nouns("outbreak", needs=TOLD, unless=(having_word(oblique("of"), *HARMED),)),
)
class Disaster(Event):
    """A natural event strikes: an earthquake, a flood, a wildfire, an outbreak."""

    hazard: Fillers = role(ITSELF, SUBJECT, required=True)
    magnitude: Fillers = role(
        among(MODIFIER, *MEASURES), among(oblique("of", "with"), *MEASURES)
    )
    place: Fillers = role(
        of_kind(OBJECT, Kind.PLACE),
        LOCATION,
        oblique("through", "across", "into"),
        hung(*PLACE_CASES),
        kinds=(Kind.PLACE,),
    )


@frame(
    verbs(
        "crash",
        undergoes=True,
        needs=(having_word(SUBJECT, *MOVING), having(oblique("into"))),
        unless=(
            having_word(SUBJECT, *PRICES),
            having_word(oblique("into"), "net", "post"),
        ),
    ),
    verbs("collide", undergoes=True, needs=(having_word(SUBJECT, *MOVING),)),
    verbs("derail", needs=(having_word(OBJECT, *MOVING),)),
    verbs(
        "hit",
        "ram",
        "ram into",
        "strike",
        undergoes=True,
        needs=(
            both(
                having_word(SUBJECT, *MOVING), having_word(OBJECT, *MOVING, *OBSTACLES)
            ),
            both(
                having_word(SUBJECT, *MOVING),
                having_word(oblique("into"), *MOVING, *OBSTACLES),
            ),
        ),
        unless=(having_word(SUBJECT, *PRICES),),
    ),
    verbs(
        "plough into",
        "plow into",
        "slam into",
        "smash into",
        undergoes=True,
        needs=(having_word(SUBJECT, *MOVING),),
        unless=(having_word(SUBJECT, *PRICES),),
    ),
    verbs("go down", undergoes=True, needs=(having_word(SUBJECT, *FLYING),)),
    verbs(
        "crash onto",
        "fall on",
        "fall onto",
        "topple onto",
        undergoes=True,
        needs=(having_word(SUBJECT, *TOPPLING),),
    ),
    verbs(
        "come off rail",
        "jump track",
        "leave rail",
        needs=(having_word(SUBJECT, *RAILED),),
        undergoes=True,
    ),
    verbs("give way", undergoes=True, needs=(having_word(SUBJECT, *BUILT),)),
    verbs(
        "derail",
        "flip over",
        "overturn",
        "plunge into",
        "plunge off",
        "skid off",
        "veer off",
        undergoes=True,
        needs=(having_word(SUBJECT, *MOVING),),
        unless=(having_word(OBJECT, *PRICES),),
    ),
    verbs(
        "capsize",
        undergoes=True,
        needs=(having_word(SUBJECT, *VESSELS), having_word(OBJECT, *VESSELS)),
    ),
    verbs(
        "run aground",
        "sink",
        undergoes=True,
        needs=(having_word(SUBJECT, *VESSELS),),
    ),
    verbs(
        "cave in",
        "collapse",
        undergoes=True,
        needs=(having_word(SUBJECT, *BUILT),),
    ),
    verbs("burst", needs=(having_word(SUBJECT, "dam", "pipeline"),), undergoes=True),
    verbs(
        "blow up",
        "explode",
        undergoes=True,
        needs=(having_word(SUBJECT, *VOLATILE, *FLYING),),
        unless=(having(OBJECT),),
    ),
    verbs(
        "catch fire",
        undergoes=True,
        needs=(having_word(SUBJECT, *MOVING, *BURNING),),
    ),
    nouns("shipwreck", "stampede"),
    nouns("crash-landing", "emergency landing", undergoes=True),
    nouns("chemical leak", "chemical spill", "fuel leak", "gas leak", "oil spill"),
    nouns(
        "accident",
        needs=(
            having(MODIFIER),
            having(oblique("at", "between", "in", "involving", "near", "on")),
        ),
        unless=(having(SUBJECT), PREDICATED),
    ),
    nouns(
        "crash",
        unless=(
            having_word(MODIFIER, *PRICES),
            having_word(oblique("of", "in"), *PRICES, "country", "nation"),
        ),
    ),
    nouns("crash", needs=(having_word(MODIFIER, *MOVING, *WAYS),)),
    nouns("derailment"),
    nouns(
        "drowning", "poisoning", "shooting", needs=(having_word(MODIFIER, *UNMEANT),)
    ),
    nouns(
        "collision",
        needs=(
            having_word(MODIFIER, *MOVING, *WAYS, *IMPACTS),
            having_word(oblique("between", "involving", "of", "with"), *MOVING),
            having_word(oblique("with"), *OBSTACLES),
            having_word(oblique("at", "on"), *ROADS),
            HELD,
        ),
    ),
    nouns(
        "collapse",
        needs=(having_word(oblique("of"), *BUILT), having_word(MODIFIER, *BUILT)),
    ),
    nouns("sinking", needs=(having_word(oblique("of"), *VESSELS),)),
    nouns(
        "explosion",
        needs=(having_word(MODIFIER, *VOLATILE), having_word(oblique("of"), *VOLATILE)),
    ),
    nouns(
        "blaze",
        "fire",
        needs=(
            having_word(MODIFIER, *BURNING),
            having_word(oblique("at", "in"), *BURNING),
        ),
        unless=(having_word(MODIFIER, *GUNS),),
    ),
    any_of=("thing", "place", "introduced"),
)
class Accident(Event):
    """A harmful event that no one meant: a crash, a sinking, a fire, a collapse."""

    thing: Fillers = role(
        OBJECT,
        besides(oblique("of", "between", "involving", "with"), *TOLLS),
        among(MODIFIER, *MOVING, *WAYS, *BURNING, *BUILT, *VOLATILE),
    )
    place: Fillers = place()
    cause: Fillers = role(oblique("because of", "due to", "from"))


FRAMES = (Disaster, Accident)
