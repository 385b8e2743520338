"""Frames of relief: help that is sent, and people brought out of danger."""

from eventline.frames.conditions import (
    INANIMATE,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    ADDRESSEE,
    GOVERNOR,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    besides,
    hung,
    oblique,
    of_kind,
)
from eventline.frames.inventory.relation_words import (
    CUTTING,
    MONEY,
    REFUGEES,
    RELIEF,
    TROOPS,
)
from eventline.model import Event, Fillers, Kind

ACTORS = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE)
BODIES = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION)
PEOPLE = (Kind.PERSON, Kind.GROUP)
PERILS = (
    "avalanche", "blaze", "building", "car", "fire", "flame", "flood", "floodwater",
    "house", "ice", "lake", "mine", "mountain", "mud", "ocean", "river", "rubble",
    "ruin", "sea", "ship", "snow", "tunnel", "water", "wave", "well", "wreck",
    "wreckage",
)  # fmt: skip
"""What people are pulled from alive."""
MEANT = ("aim", "goal", "help", "hope", "intention", "purpose", "view")
"""With what one helps that is no help itself: funded with the **purpose** of it."""
UNSENT = both(
    having_word(OBJECT, "weapon"), having(oblique("by", "from", "in", "on", "onto"))
)
"""Weapons that are used, and given to no one: deliver **weapons** in shells."""
STRANDED = ("casualty", "survivor", "wounded")


@frame(
    verbs(
        "airlift",
        "deliver",
        "distribute",
        "donate",
        "hand out",
        "hand over",
        "provide",
        "send",
        "ship",
        "supply",
        needs=(
            having_word(OBJECT, *RELIEF),
            having_word(oblique("with"), *RELIEF),
        ),
        unless=(INANIMATE, UNSENT),
    ),
    verbs(
        "give",
        needs=(having_word(OBJECT, *RELIEF),),
        unless=(INANIMATE, having_word(OBJECT, "ammunition")),
    ),
    verbs("donate", needs=(having(OBJECT, oblique("to")),), unless=(INANIMATE,)),
    verbs(
        "contribute",
        "give",
        "grant",
        "lend",
        "loan",
        "provide",
        needs=(having_word(OBJECT, *MONEY),),
        unless=(INANIMATE,),
    ),
    verbs("aid", "assist", needs=(having_kind(OBJECT, *ACTORS),), unless=(INANIMATE,)),
    verbs(
        "bankroll",
        "finance",
        "fund",
        needs=(having_kind(SUBJECT, Kind.ORGANIZATION, Kind.PLACE),),
        unless=(INANIMATE,),
    ),
    verbs("bail out", needs=(having_kind(OBJECT, Kind.ORGANIZATION, Kind.PLACE),)),
    verbs(
        "accept",
        "admit",
        "resettle",
        "shelter",
        "take in",
        needs=(having_word(OBJECT, *REFUGEES),),
    ),
    verbs("equip", "train", needs=(having_word(OBJECT, *TROOPS),)),
    verbs("forgive debt", "write off debt"),
    nouns(
        "aid",
        "assistance",
        "donation",
        "relief",
        unless=(
            having_word(GOVERNOR, *CUTTING),
            having_word(MODIFIER, "hearing", "tax", "visual"),
        ),
    ),
    nouns("asylum"),
    nouns("grant", "loan", needs=(having(oblique("to", "for"), ADDRESSEE),)),
    any_of=("agent", "recipient"),
    by_choice=True,
    plover="AID",
    cameo="07",
)
class Aid(Event):
    """Someone supplies material help to someone."""

    agent: Fillers = role(
        SUBJECT, POSSESSOR, oblique("by", "from"), MODIFIER, required=True, acts=True
    )
    recipient: Fillers = role(
        ADDRESSEE,
        oblique("to"),
        hung("to", "for"),
        of_kind(OBJECT, *ACTORS),
        of_kind(oblique("for"), *ACTORS),
    )
    theme: Fillers = role(OBJECT, besides(oblique("of", "with"), *MEANT))
    place: Fillers = place()


@frame(
    verbs("rescue"),
    verbs(
        "pluck from",
        "pull from",
        "save from",
        "winch from",
        needs=(
            both(
                having_kind(OBJECT, *PEOPLE),
                having_word(oblique("from"), *PERILS),
            ),
        ),
    ),
    verbs("airlift", "evacuate", needs=(having_word(OBJECT, *STRANDED),)),
    nouns("rescue", needs=(having_kind(oblique("of"), *PEOPLE),)),
    any_of=("theme",),
    by_choice=True,
    plover="AID",
    cameo="07",
)
class Rescue(Event):
    """Someone brings people out of danger."""

    theme: Fillers = role(
        of_kind(OBJECT, *BODIES), of_kind(oblique("of"), *BODIES), counts=True
    )
    agent: Fillers = role(SUBJECT, oblique("by"), POSSESSOR, acts=True)
    source: Fillers = role(oblique("from"))
    place: Fillers = place()


FRAMES = (Aid, Rescue)
