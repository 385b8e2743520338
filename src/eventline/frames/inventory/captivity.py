"""Frames of captivity: who is taken by force, and who is let go."""

from eventline.frames.conditions import (
    MODEL,
    PASSIVE,
    TREATED,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    COUNTED,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    known_kind,
    oblique,
    of_kind,
)
from eventline.frames.inventory.conflict_words import PRONOUNS
from eventline.model import Event, Fillers, Kind

PEOPLE = (Kind.PERSON, Kind.GROUP)
BODIES = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION)
CAPTIVES = (
    "activist", "body", "captive", "civilian", "convict", "crew", "detainee",
    "fisherman", "hostage", "inmate", "journalist", "man", "migrant", "people",
    "person", "prisoner", "protester", "rebel", "remains", "sailor", "soldier",
    "student", "suspect", "woman",
)  # fmt: skip
"""Who is let go, and what of the dead is handed over."""
RETURNED = (
    "antiquity", "artefact", "artifact", "artwork", "body", "captive", "coin",
    "fossil", "hostage", "icon", "loot", "manuscript", "painting", "portrait",
    "prisoner", "relic", "remains", "sculpture", "skull", "statue", "tablet",
    "treasure",
)  # fmt: skip
"""What is given back that had been taken."""
PRISONS = ("captivity", "cell", "custody", "detention", "jail", "prison")
TIES = (
    "bond", "burden", "center", "centre", "clinic", "commitment", "contract", "debt",
    "doubt", "duty", "facility", "hospital", "liability", "obligation", "promise",
    "responsibility", "tax",
)  # fmt: skip
"""What one is freed from who was no captive: from a **contract**, from hospital."""
VESSELS = (
    "aircraft", "airliner", "barge", "boat", "bus", "car", "coach", "convoy", "ferry",
    "flight", "freighter", "helicopter", "jet", "lorry", "plane", "ship", "taxi",
    "tanker", "train", "trawler", "truck", "van", "vehicle", "vessel", "yacht",
)  # fmt: skip
SHIPS = (
    "barge", "boat", "convoy", "ferry", "freighter", "ship", "tanker", "trawler",
    "vessel", "yacht",
)  # fmt: skip
"""What is let go; whoever releases an aircraft or a car mostly brings it out."""
RAIDERS = ("bandit", "gunman", "hijacker", "militant", "pirate", "rebel")
"""Who takes ships."""
SNATCHERS = ("gang", "gunman", "kidnapper", "militant", "militiaman", "rebel")
"""Who snatches people, and no purse."""
LIMBS = ("arm", "finger", "hip", "leg", "muscle", "shoulder", "thigh", "thumb")


@frame(
    verbs("abduct", unless=(having_word(OBJECT, *LIMBS),)),
    verbs("kidnap"),
    verbs("hijack", needs=(having_word(OBJECT, *VESSELS),)),
    verbs(
        "hold captive",
        "hold hostage",
        "take captive",
        "take hostage",
        unless=(having_word(OBJECT, "captive", "hostage"),),
    ),
    verbs("hold", "seize", "take", needs=(having_word(OBJECT, "captive", "hostage"),)),
    verbs(
        "board",
        "seize",
        needs=(both(having_word(SUBJECT, *RAIDERS), having_word(OBJECT, *VESSELS)),),
    ),
    verbs(
        "snatch",
        needs=(
            both(PASSIVE, having_kind(OBJECT, *PEOPLE)),
            both(having_word(SUBJECT, *SNATCHERS), having_kind(OBJECT, *PEOPLE)),
            both(having_word(SUBJECT, *SNATCHERS), having_word(OBJECT, *PRONOUNS)),
        ),
    ),
    verbs("hold as shield", "use as shield"),
    nouns("abduction", "hostage-taking", "kidnap", "kidnapping"),
    nouns(
        "hijacking",
        needs=(having_word(oblique("of"), *VESSELS), having(oblique("by"))),
    ),
    any_of=("agent", "theme"),
    plover="ASSAULT",
    plover_mode="abduct",
    cameo="181",
)
class Abduction(Event):
    """Someone unlawfully takes persons, or a vessel with them, by force."""

    theme: Fillers = role(
        OBJECT, oblique("of"), of_kind(POSSESSOR, *PEOPLE), COUNTED, counts=True
    )
    agent: Fillers = role(SUBJECT, oblique("by"), POSSESSOR, MODIFIER)
    place: Fillers = place()


@frame(
    verbs(
        "release",
        needs=(
            having(known_kind(OBJECT, *PEOPLE)),
            having_word(OBJECT, *CAPTIVES, *SHIPS),
            having_word(oblique("from"), *PRISONS),
        ),
        unless=(
            TREATED,
            having_word(oblique("from"), *TIES),
            having_word(oblique("for"), "free"),
            having_word(OBJECT, "patient", "victim"),
            both(MODEL, having(OBJECT)),
        ),
    ),
    verbs(
        "free",
        needs=(having_kind(OBJECT, *PEOPLE), having_word(OBJECT, *CAPTIVES)),
        unless=(having_word(oblique("from", "of"), *TIES),),
    ),
    verbs("let free", "set free"),
    verbs("liberate", needs=(having_kind(OBJECT, *PEOPLE),)),
    verbs("pardon", needs=(having_kind(OBJECT, *PEOPLE),)),
    verbs("return", needs=(having_word(OBJECT, *RETURNED),)),
    verbs("exchange", "swap", needs=(having_word(OBJECT, *CAPTIVES),)),
    verbs(
        "hand over",
        needs=(having_word(OBJECT, *CAPTIVES), having_kind(OBJECT, *PEOPLE)),
    ),
    verbs("repatriate", needs=(having_kind(OBJECT, *PEOPLE),)),
    verbs("extradite"),
    nouns(
        "extradition",
        needs=(having_kind(oblique("of"), *PEOPLE), having_kind(POSSESSOR, *PEOPLE)),
    ),
    nouns("amnesty", needs=(having(oblique("for", "to"), SUBJECT),)),
    nouns("prisoner exchange", "prisoner release", "prisoner swap"),
    nouns("exchange", "swap", needs=(having_word(oblique("of"), *CAPTIVES),)),
    nouns(
        "liberation",
        "pardon",
        "release",
        "repatriation",
        needs=(
            having_kind(oblique("of", "for"), *PEOPLE),
            having_word(oblique("of"), *CAPTIVES),
            having_kind(POSSESSOR, *PEOPLE),
        ),
        unless=(having_word(MODIFIER, "media", "news", "press"),),
    ),
    any_of=("agent", "theme"),
    by_choice=True,
    plover="RETREAT",
    plover_mode="release",
    cameo="0841",
    codes={
        "extradite": (None, None),
        "extradition": (None, None),
    },
)
class Release(Event):
    """Captives are let go, pardoned, exchanged, sent home or extradited."""

    theme: Fillers = role(
        OBJECT,
        oblique("of", "for"),
        of_kind(POSSESSOR, *PEOPLE),
        counts=True,
    )
    agent: Fillers = role(
        SUBJECT, oblique("by", "between"), POSSESSOR, MODIFIER, acts=True
    )
    recipient: Fillers = role(
        oblique("to"), known_kind(oblique("with"), *BODIES, Kind.PLACE)
    )
    source: Fillers = role(oblique("from"))
    place: Fillers = place()


FRAMES = (Abduction, Release)
