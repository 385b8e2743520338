"""Frames of casualties: who was killed or hurt, how many, by whom and in what."""

from eventline.frames.conditions import (
    COUNTED_OBJECT,
    FATAL,
    INTRODUCED,
    NUMBERED,
    PASSIVE,
    PROGRESSIVE,
    SCARE_QUOTED,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import (
    Attribute,
    adjectives,
    frame,
    nouns,
    place,
    role,
    verbs,
)
from eventline.frames.grammar import (
    ADDRESSEE,
    COUNTED,
    HOST,
    MEMBERS,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    besides,
    hung,
    known_kind,
    oblique,
    of_kind,
)
from eventline.frames.harm_cues import BODY_PARTS
from eventline.frames.inventory.conflict_words import BOMBS
from eventline.frames.inventory.harm_words import BETRAYED, SETBACKS, TRADERS
from eventline.model import Event, Fillers, Kind

PEOPLE = (Kind.PERSON, Kind.GROUP)
COMBATANTS = (
    "combatant", "crewman", "fighter", "gunman", "guerrilla", "insurgent",
    "mercenary", "militant", "militiaman", "officer", "paratrooper", "pilot",
    "prisoner", "rebel", "serviceman", "soldier", "troop",
)  # fmt: skip
CONDITIONS = ("critical", "grave", "guarded", "serious", "stable")
ILLNESSES = (
    "appendicitis", "bronchitis", "cancer", "check-up", "checkup", "cholera",
    "coronavirus", "covid-19", "dehydration", "dengue", "diarrhoea", "ebola",
    "exhaustion", "fever", "flu", "infection", "influenza", "malaria", "measles",
    "observation", "pneumonia", "scan", "stroke", "surgery", "symptom", "test",
    "virus",
)  # fmt: skip
NO_CAUSES = (
    "announcement", "appointment", "arrest", "arrival", "conviction", "debate",
    "departure", "election", "escape", "interview", "meeting", "release", "return",
    "sentence", "speech", "statement", "summit", "talk", "trial", "verdict", "visit",
    "vote", "wedding",
)  # fmt: skip
"""After what one dies without dying of it: shot dead after his **release**."""
COUNTED_PEOPLE = (
    "all", "dead", "hurt", "injured", "killed", "people", "these", "they", "those",
    "victim", "which", "wounded",
)  # fmt: skip
"""Of whom some died, and not of what: of the **injured**, two died."""
CARRIERS = ("aircraft", "airliner", "ferry", "flight", "jet", "plane", "ship", "train")
"""What kills and does nothing: **Flight** 200, which killed 21 people."""
HARMS = ("burn", "fracture", "injury", "wound")
MISSILES = (
    "ambulance", "bullet", "bus", "car", "fragment", "gunfire", "gunshot", "lorry",
    "motorcycle", "pellet", "projectile", "round", "shot", "shrapnel", "train",
    "tram", "truck", "van", "vehicle",
)  # fmt: skip
ROUNDS = ("bullet", "gunfire", "gunshot", "pellet", "round", "shot", "shrapnel")
"""What kills for whoever fired it: gunned down by 19 **bullets**."""
SHOOTERS = ("assailant", "attacker", "bomber", "gunman", "shooter", "sniper")
SHOT_THINGS = ("ball", "commercial", "film", "photo", "picture", "scene", "video")
VICTIMS = ("casualty", "survivor", "victim", "wounded")


@frame(
    verbs(
        "behead",
        "execute",
        "gun down",
        "injure",
        "kill",
        "lynch",
        "massacre",
        "maim",
        "mow down",
        "murder",
        "slaughter",
        "slay",
        "wound",
    ),
    verbs(
        "beat to death",
        "burn to death",
        "crush to death",
        "hack to death",
        "shoot to death",
        "stab to death",
        "strangle to death",
        "torture to death",
        "trample to death",
    ),
    verbs("asphyxiate", "decapitate", "electrocute", "strangle"),
    verbs("hang", needs=(having_word(OBJECT, "herself", "himself", "themselves"),)),
    verbs("bleed to death", "freeze to death", "starve to death", undergoes=True),
    verbs(
        "hurt",
        needs=(PASSIVE, NUMBERED),
        unless=(having_word(OBJECT, *TRADERS), having_word(SUBJECT, *SETBACKS)),
    ),
    verbs(
        "commit suicide",
        "die",
        "drown",
        "lose life",
        "pass away",
        "perish",
        "succumb to injury",
        "succumb to wound",
        undergoes=True,
    ),
    verbs("claim life", "cost life", "take life"),
    verbs("discover body", "find body", "recover body", "retrieve body", tends=True),
    verbs(
        "shoot",
        "stab",
        needs=(PASSIVE, COUNTED_OBJECT, having_kind(OBJECT, *PEOPLE)),
        unless=(
            FATAL,
            having_word(OBJECT, *SHOT_THINGS),
            both(having_word(oblique("in"), "back"), SCARE_QUOTED),
            both(having_word(oblique("in"), "back"), having_word(OBJECT, *BETRAYED)),
            both(
                having_word(oblique("in"), "back"),
                having(known_kind(SUBJECT, Kind.ORGANIZATION, Kind.PLACE)),
            ),
        ),
    ),
    verbs(
        "graze",
        "hit",
        "strike",
        needs=(
            having_word(SUBJECT, *MISSILES),
            having_word(oblique("by", "with"), *MISSILES),
        ),
        unless=(FATAL,),
    ),
    verbs(
        "graze",
        "hit",
        "strike",
        needs=(having_word(oblique("in", "on"), *BODY_PARTS),),
        unless=(FATAL,),
    ),
    verbs(
        "graze",
        "hit",
        "strike",
        needs=(both(PASSIVE, COUNTED_OBJECT, having_kind(OBJECT, *PEOPLE)),),
        unless=(FATAL, having(oblique("by", "with"))),
    ),
    verbs(
        "hit",
        "strike",
        needs=(
            both(having_word(SUBJECT, *SHOOTERS), having_kind(OBJECT, Kind.PERSON)),
            both(having_word(SUBJECT, *SHOOTERS), having_kind(OBJECT, Kind.GROUP)),
        ),
        unless=(FATAL,),
    ),
    verbs(
        "hospitalise",
        "hospitalize",
        unless=(having_word(oblique("for", "with"), *ILLNESSES),),
        tends=True,
    ),
    verbs(
        "airlift to center",
        "airlift to centre",
        "airlift to clinic",
        "airlift to hospital",
        "bring to clinic",
        "bring to hospital",
        "fly to clinic",
        "fly to hospital",
        "rush to clinic",
        "rush to hospital",
        "send to hospital",
        "take to clinic",
        "take to hospital",
        "transport to clinic",
        "transport to hospital",
        needs=(
            COUNTED_OBJECT,
            having_word(OBJECT, *VICTIMS),
            having_kind(oblique("after", "following", "from", "in"), Kind.EVENT),
        ),
        unless=(
            having_word(oblique("for", "with"), *ILLNESSES, *HARMS),
            having_word(oblique("in"), "condition"),
        ),
        tends=True,
    ),
    verbs("capture", needs=(having_word(OBJECT, *COMBATANTS),)),
    verbs("take prisoner"),
    nouns(
        "beheading",
        "casualty",
        "death",
        "fatality",
        "killing",
        "massacre",
        "murder",
        "slaying",
        "wounding",
    ),
    nouns("homicide", needs=(having(oblique("of")), having(POSSESSOR))),
    nouns("fatal shooting", "fatal stabbing"),
    nouns("gunshot victim", "shooting victim", "stabbing victim", needs=(NUMBERED,)),
    nouns("burn", "injury", "wound", undergoes=True),
    nouns(
        "in condition",
        needs=(having_word(MODIFIER, *CONDITIONS),),
        unless=(having_word(HOST, "center", "centre", "clinic", "hospital"),),
        undergoes=True,
    ),
    nouns(
        "in hospital",
        needs=(having_kind(oblique("after", "following"), Kind.EVENT),),
        undergoes=True,
    ),
    nouns("dead", "wounded"),
    nouns("death toll"),
    nouns("toll", unless=(INTRODUCED,)),
    adjectives("dead", "hospitalized", "hurt", "injured", "wounded"),
    adjectives("missing", "unaccounted", needs=(having_kind(HOST, *PEOPLE), NUMBERED)),
    adjectives("displaced", needs=(NUMBERED,)),
    verbs("miss", needs=(PROGRESSIVE,), unless=(having(OBJECT),), undergoes=True),
    attributes=(
        Attribute(
            "effect",
            by_own_word={"fatally": "killed", "mortally": "killed"},
            by_lemma={
                "airlift to center": "injured",
                "airlift to centre": "injured",
                "airlift to clinic": "injured",
                "airlift to hospital": "injured",
                "bring to clinic": "injured",
                "bring to hospital": "injured",
                "burn": "injured",
                "burn to death": "killed",
                "capture": "captured",
                "casualty": "unspecified",
                "condition": "injured",
                "displaced": "displaced",
                "fly to clinic": "injured",
                "fly to hospital": "injured",
                "graze": "injured",
                "hit": "injured",
                "hospital": "injured",
                "hospitalise": "injured",
                "hospitalize": "injured",
                "hospitalized": "injured",
                "hurt": "injured",
                "injure": "injured",
                "injured": "injured",
                "injury": "injured",
                "maim": "injured",
                "miss": "missing",
                "missing": "missing",
                "rush to clinic": "injured",
                "rush to hospital": "injured",
                "send to hospital": "injured",
                "shoot": "injured",
                "shoot to death": "killed",
                "stab": "injured",
                "stab to death": "killed",
                "strike": "injured",
                "take prisoner": "captured",
                "take to clinic": "injured",
                "take to hospital": "injured",
                "transport to clinic": "injured",
                "transport to hospital": "injured",
                "unaccounted": "missing",
                "victim": "injured",
                "wound": "injured",
                "wounded": "injured",
                "wounding": "injured",
            },
            otherwise="killed",
        ),
        Attribute(
            "scope",
            by_lemma={"toll": "cumulative"},
            by_word={
                "far": "cumulative",
                "in day": "cumulative",
                "in month": "cumulative",
                "in week": "cumulative",
                "in year": "cumulative",
                "now": "cumulative",
                "over day": "cumulative",
                "over month": "cumulative",
                "over week": "cumulative",
                "over year": "cumulative",
                "since": "cumulative",
                "total": "cumulative",
            },
            by_governor={"number": "cumulative"},
            otherwise="incident",
        ),
        Attribute(
            "relation",
            role="victim",
            by_filler={
                "additional": "added_to",
                "another": "added_to",
                "further": "added_to",
                "more": "added_to",
                "other": "added_to",
            },
            by_governor={
                "bring": "updates",
                "climb": "updates",
                "jump": "updates",
                "raise": "updates",
                "rise": "updates",
                "soar": "updates",
            },
        ),
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
        ADDRESSEE,
        COUNTED,
        oblique("of", "to", "at", "among"),
        POSSESSOR,
        required=True,
        kinds=PEOPLE,
        counts=True,
    )
    group: Fillers = role(MEMBERS, kinds=PEOPLE, gathers=True)
    perpetrator: Fillers = role(
        besides(SUBJECT, *BOMBS, *CARRIERS, *ROUNDS),
        besides(oblique("by"), *BOMBS, *CARRIERS, *ROUNDS),
        besides(hung("by"), *BOMBS),
        kinds=(Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION),
    )
    cause: Fillers = role(
        besides(SUBJECT, "accident", "chance", "error", "mistake"),
        of_kind(oblique("in", "during"), Kind.EVENT),
        besides(of_kind(oblique("after"), Kind.EVENT), *NO_CAUSES),
        besides(oblique("by"), "accident", "chance", "error", "mistake"),
        besides(oblique("from", "of"), *COUNTED_PEOPLE),
        kinds=(Kind.EVENT, Kind.THING),
    )
    place: Fillers = place()


FRAMES = (CasualtyReport,)
