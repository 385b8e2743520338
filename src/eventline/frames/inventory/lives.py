"""Frames of people: journeys, illness, thefts, escapes, finds, wins, buildings."""

from eventline.frames.conditions import (
    COUNTED_OBJECT,
    INANIMATE,
    NUMBERED,
    PASSIVE,
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
    among,
    besides,
    known_kind,
    oblique,
)
from eventline.frames.inventory.diplomacy_words import TOLD_TALKS
from eventline.frames.inventory.life_words import (
    BUILT,
    BURGLED,
    CUPS,
    DISCOVERED,
    FINDERS,
    HELD_UP,
    ILLNESSES,
    OPERATIONS,
    PRISONS,
    RESCUERS,
    ROBBED,
    STOLEN,
    TRAVELLERS,
)
from eventline.frames.inventory.money_words import MONEY
from eventline.model import Event, Fillers, Kind

PEOPLE = (Kind.PERSON, Kind.GROUP)
ACTORS = (*PEOPLE, Kind.ORGANIZATION)
BODIES = (*ACTORS, Kind.PLACE)


@frame(
    verbs(
        "arrive",
        "fly",
        "jet",
        "journey",
        "travel",
        needs=(
            both(
                having(known_kind(SUBJECT, *PEOPLE)),
                having_kind(oblique("at", "in", "into", "to"), Kind.PLACE),
            ),
            both(
                having_word(SUBJECT, *TRAVELLERS),
                having_kind(oblique("at", "in", "into", "to"), Kind.PLACE),
            ),
        ),
        unless=(having(OBJECT), having_word(oblique("for"), *TOLD_TALKS)),
    ),
    verbs(
        "depart",
        "leave",
        "set off",
        needs=(
            both(
                having(known_kind(SUBJECT, *PEOPLE)),
                having(known_kind(oblique("for"), Kind.PLACE)),
            ),
            both(
                having_word(SUBJECT, *TRAVELLERS),
                having_kind(oblique("for"), Kind.PLACE),
            ),
        ),
    ),
    nouns(
        "arrival",
        needs=(
            having_word(oblique("of"), *TRAVELLERS),
            having(known_kind(oblique("of"), *PEOPLE)),
            having_word(POSSESSOR, *TRAVELLERS),
        ),
    ),
    by_choice=True,
)
class Travel(Event):
    """Someone goes to a place or comes there."""

    agent: Fillers = role(SUBJECT, oblique("of"), POSSESSOR, required=True)
    source: Fillers = role(oblique("from"), kinds=(Kind.PLACE,))
    goal: Fillers = role(oblique("at", "in", "into", "to", "for"), kinds=(Kind.PLACE,))


@frame(
    verbs("burgle", "rob", needs=(having(OBJECT),), unless=(INANIMATE,)),
    verbs(
        "break into",
        needs=(having_word(oblique("into"), *ROBBED, *BURGLED),),
        unless=(having_word(SUBJECT, *RESCUERS),),
        refers=True,
    ),
    verbs("hold up", needs=(having_word(OBJECT, *HELD_UP),), unless=(INANIMATE,)),
    verbs(
        "steal",
        needs=(having_word(OBJECT, *STOLEN, *MONEY),),
        unless=(having_word(OBJECT, "show"),),
    ),
    nouns(
        "theft",
        needs=(having_word(oblique("of"), *STOLEN, *MONEY),),
    ),
    nouns(
        "burglary",
        "heist",
        "robbery",
        needs=(
            having_word(oblique("at", "in", "of"), *ROBBED),
            having_word(MODIFIER, "armed", *ROBBED),
        ),
    ),
    any_of=("agent", "theme", "victim"),
)
class Theft(Event):
    """Someone takes what is another's, or robs someone."""

    agent: Fillers = role(SUBJECT, oblique("by"), acts=True, kinds=BODIES)
    theme: Fillers = role(
        among(OBJECT, *STOLEN, *MONEY), among(oblique("of"), *STOLEN, *MONEY)
    )
    victim: Fillers = role(
        besides(OBJECT, *STOLEN, *MONEY),
        oblique("from"),
        among(oblique("at", "in", "of"), *ROBBED),
        among(MODIFIER, *ROBBED),
    )
    place: Fillers = place()


@frame(
    verbs(
        "escape",
        "escape from",
        "flee",
        "flee from",
        needs=(
            having_word(OBJECT, *PRISONS),
            having_word(oblique("from"), *PRISONS),
        ),
    ),
    verbs("break out of", needs=(having_word(oblique("of", "out of"), *PRISONS),)),
    nouns("escape", needs=(having_word(oblique("from"), *PRISONS),)),
    nouns("jailbreak", "prison break"),
    any_of=("agent", "source"),
)
class Escape(Event):
    """Prisoners or captives get away from where they are held."""

    agent: Fillers = role(SUBJECT, POSSESSOR, oblique("by", "of"), kinds=PEOPLE)
    source: Fillers = role(among(OBJECT, *PRISONS), oblique("from", "of", "out of"))
    place: Fillers = place()


@frame(
    verbs(
        "detect",
        "discover",
        "uncover",
        "unearth",
        needs=(having_word(OBJECT, *DISCOVERED),),
        unless=(INANIMATE,),
    ),
    verbs(
        "find",
        needs=(
            both(having_word(OBJECT, *DISCOVERED), having_word(SUBJECT, *FINDERS)),
            both(having_word(OBJECT, *DISCOVERED), PASSIVE),
        ),
    ),
    nouns("discovery", needs=(having_word(oblique("of"), *DISCOVERED),)),
    by_choice=False,
)
class Discovery(Event):
    """Someone finds what was lost, hidden or unknown."""

    agent: Fillers = role(SUBJECT, oblique("by"), POSSESSOR, acts=True, kinds=BODIES)
    theme: Fillers = role(OBJECT, oblique("of"), required=True)
    place: Fillers = place()


@frame(
    verbs(
        "diagnose",
        "diagnose with",
        needs=(having_word(oblique("with", "as"), *ILLNESSES),),
    ),
    verbs(
        "contract",
        "suffer",
        "catch",
        needs=(having_word(OBJECT, *ILLNESSES),),
        undergoes=False,
    ),
    verbs("fall ill", "test positive"),
    nouns(
        "case",
        "infection",
        needs=(both(NUMBERED, having_word(oblique("of", "with"), *ILLNESSES)),),
    ),
    verbs("come down with", needs=(having_word(oblique("with"), *ILLNESSES),)),
    verbs(
        "infect",
        needs=(
            both(PASSIVE, having_kind(OBJECT, *PEOPLE)),
            both(having_word(SUBJECT, *ILLNESSES), having_kind(OBJECT, *PEOPLE)),
            COUNTED_OBJECT,
        ),
        unless=(having_word(OBJECT, "computer", "machine", "phone"),),
    ),
    verbs("sicken", needs=(COUNTED_OBJECT, having_word(SUBJECT, *ILLNESSES))),
    verbs(
        "have",
        "receive",
        "undergo",
        needs=(having_word(OBJECT, *OPERATIONS),),
    ),
    any_of=("patient",),
)
class Illness(Event):
    """Someone falls ill, is found to be ill or is operated on."""

    patient: Fillers = role(
        besides(OBJECT, *ILLNESSES, *OPERATIONS),
        besides(SUBJECT, *ILLNESSES),
        COUNTED,
        kinds=PEOPLE,
    )
    condition: Fillers = role(
        among(OBJECT, *ILLNESSES, *OPERATIONS),
        among(SUBJECT, *ILLNESSES),
        oblique("for", "with", "of"),
    )
    place: Fillers = place()


@frame(
    verbs("win", "retain", needs=(having_word(OBJECT, *CUPS),)),
    verbs(
        "beat",
        "defeat",
        "edge",
        "outclass",
        "thrash",
        "trounce",
        needs=(both(having(OBJECT), having_word(oblique("in"), *CUPS)),),
    ),
    nouns("victory", "win", needs=(having_word(oblique("in"), *CUPS),)),
    any_of=("winner", "loser"),
)
class Victory(Event):
    """Someone wins a contest, a match or a title."""

    winner: Fillers = role(SUBJECT, oblique("by"), POSSESSOR, kinds=BODIES)
    loser: Fillers = role(besides(OBJECT, *CUPS), oblique("against", "over"))
    prize: Fillers = role(among(OBJECT, *CUPS), among(oblique("in"), *CUPS))
    place: Fillers = place()


@frame(
    verbs(
        "build",
        "construct",
        "erect",
        "rebuild",
        needs=(having_word(OBJECT, *BUILT),),
        unless=(INANIMATE,),
    ),
    nouns("construction", needs=(having_word(oblique("of"), *BUILT),)),
    by_choice=True,
)
class Construction(Event):
    """Someone builds a house, a road, a plant or another structure."""

    agent: Fillers = role(SUBJECT, oblique("by"), acts=True, kinds=BODIES)
    theme: Fillers = role(OBJECT, oblique("of"), required=True)
    place: Fillers = place()


FRAMES = (Travel, Theft, Escape, Discovery, Illness, Victory, Construction)
