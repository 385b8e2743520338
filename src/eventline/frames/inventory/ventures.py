"""Frames of ventures: what is made, moved and shown, who speaks and who is away."""

from eventline.frames.conditions import (
    HELD,
    INANIMATE,
    MODEL,
    PRESENT,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import Attribute, frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    GOVERNOR,
    ITSELF,
    LOCATION,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    among,
    besides,
    hung,
    known_kind,
    oblique,
)
from eventline.frames.inventory.business_words import AIRCRAFT, SHOWN
from eventline.frames.inventory.venture_words import (
    ABSENCES,
    MADE,
    MEETINGS,
    MOVED,
    OPENING,
    ORATIONS,
    STAGES,
    YARDS,
)
from eventline.model import Event, Fillers, Kind

PEOPLE = (Kind.PERSON, Kind.GROUP)
ACTORS = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION)
BODIES = (*ACTORS, Kind.PLACE)


@frame(
    verbs(
        "assemble",
        "build",
        "manufacture",
        "mass-produce",
        "produce",
        needs=(
            having_word(OBJECT, *AIRCRAFT, *SHOWN, *MADE),
            both(MODEL, having(OBJECT)),
        ),
        unless=(INANIMATE, PRESENT, having(oblique("with"))),
    ),
    verbs(
        "roll off",
        "roll out of",
        needs=(having_word(oblique("off", "of", "out of"), *YARDS),),
        undergoes=True,
    ),
    nouns(
        "assembly",
        "manufacture",
        needs=(
            having_word(oblique("of"), *AIRCRAFT, *SHOWN, *MADE),
            both(MODEL, having(oblique("of"))),
        ),
    ),
    by_choice=True,
)
class Production(Event):
    """A maker builds or assembles goods."""

    maker: Fillers = role(SUBJECT, oblique("by"), acts=True, kinds=ACTORS)
    theme: Fillers = role(OBJECT, oblique("of"), required=True)
    place: Fillers = place()


@frame(
    verbs(
        "move",
        "relocate",
        "shift",
        "transfer",
        needs=(having_word(OBJECT, *MOVED),),
        unless=(INANIMATE,),
    ),
    verbs(
        "relocate",
        needs=(
            both(
                having(known_kind(SUBJECT, Kind.ORGANIZATION)),
                having_kind(oblique("from", "to"), Kind.PLACE),
            ),
        ),
    ),
    nouns("relocation", needs=(having_word(oblique("of"), *MOVED),)),
    any_of=("agent", "theme"),
    by_choice=True,
)
class Relocation(Event):
    """A company or another body moves its seat, its staff or its work elsewhere."""

    agent: Fillers = role(SUBJECT, oblique("by"), acts=True, kinds=ACTORS)
    theme: Fillers = role(among(OBJECT, *MOVED), among(oblique("of"), *MOVED))
    source: Fillers = role(oblique("from"), kinds=(Kind.PLACE,))
    goal: Fillers = role(oblique("to"), kinds=(Kind.PLACE,))


@frame(
    nouns(*MEETINGS, needs=(HELD,)),
    nouns(
        "event",
        needs=(
            both(HELD, having_word(GOVERNOR, "hold", "organise", "organize", "stage")),
        ),
    ),
    verbs("attend", needs=(having_word(OBJECT, "event", *MEETINGS, *OPENING),)),
    verbs("open", needs=(having_word(SUBJECT, *OPENING),)),
    verbs("host", needs=(having_word(OBJECT, "event", *MEETINGS, *OPENING),)),
    any_of=("theme", "place", "participants"),
    by_choice=True,
)
class Gathering(Event):
    """A ceremony, a show or a fair is held, opens or is attended."""

    theme: Fillers = role(
        among(OBJECT, "event", *MEETINGS, *OPENING),
        among(SUBJECT, *MEETINGS, *OPENING),
        ITSELF,
    )
    participants: Fillers = role(SUBJECT, kinds=BODIES)
    place: Fillers = place()


@frame(
    verbs(
        "deliver",
        needs=(having_word(OBJECT, "address", *ORATIONS),),
        unless=(INANIMATE,),
    ),
    verbs(
        "give",
        "make",
        needs=(having_word(OBJECT, *ORATIONS),),
        unless=(INANIMATE,),
    ),
    verbs(
        "take",
        needs=(both(having_word(OBJECT, "stage"), having_kind(SUBJECT, *PEOPLE)),),
    ),
    verbs(
        "appear",
        needs=(
            both(
                having_word(oblique("at", "on"), *STAGES),
                having(known_kind(SUBJECT, Kind.PERSON)),
            ),
        ),
    ),
    nouns(
        "keynote",
        "keynote address",
        "keynote speech",
        needs=(having(POSSESSOR, oblique("by"), LOCATION),),
    ),
    by_choice=True,
)
class Speech(Event):
    """Someone speaks to an audience: a keynote, a lecture, an address."""

    speaker: Fillers = role(SUBJECT, POSSESSOR, oblique("by"), required=True)
    topic: Fillers = role(besides(oblique("about", "on"), *STAGES), hung("about", "on"))
    audience: Fillers = role(oblique("to"), hung("to"))
    place: Fillers = place()


@frame(
    verbs(
        "go on",
        "take",
        needs=(
            both(having_word(OBJECT, "leave"), having(SUBJECT)),
            having_word(oblique("on"), "leave"),
        ),
        unless=(INANIMATE,),
    ),
    verbs(
        "return from",
        needs=(having_word(oblique("from"), *ABSENCES),),
    ),
    verbs(
        "return to",
        needs=(having_word(oblique("to"), "duty", "work"),),
    ),
    nouns(
        "leave",
        needs=(
            both(having_word(MODIFIER, *ABSENCES), having(POSSESSOR)),
            both(having_word(oblique("of"), "absence"), having(POSSESSOR)),
        ),
    ),
    attributes=(Attribute("phase", by_lemma={"return": "end"}, otherwise="start"),),
    by_choice=True,
)
class Leave(Event):
    """Someone stays away from work or an office for a time, or comes back to it.

    The `phase` says which, "start" or "end".
    """

    person: Fillers = role(SUBJECT, POSSESSOR, kinds=PEOPLE, required=True)
    cause: Fillers = role(oblique("because of", "due to", "for"))


FRAMES = (Production, Relocation, Gathering, Speech, Leave)
