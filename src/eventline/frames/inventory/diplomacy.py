"""Frames between parties: phone calls, meetings, mediation."""

from eventline.frames.conditions import (
    HELD,
    INANIMATE,
    PASSIVE,
    PLURAL,
    SEVERAL,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import content, frame, nouns, role, verbs
from eventline.frames.grammar import (
    AROUND,
    CLAUSE,
    COMPANION,
    GOVERNOR,
    INFINITIVE,
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
    of_kind,
)
from eventline.frames.inventory.diplomacy_words import (
    AUDIENCES,
    BODIES,
    BUILDINGS,
    CONVENING,
    DISCUSSING,
    EXTRAORDINARY,
    GUESTS,
    HEADS,
    HOLDING_TALKS,
    HOSTED,
    LINES,
    MEASURED_UP_TO,
    ON_LEAVE,
    ON_THE_LINE,
    OPPONENTS,
    OWN_PEOPLE,
    PARTIES,
    PHONED,
    SWEETHEARTS,
    TALKS,
    TOLD_TALKS,
    TOURED,
)
from eventline.model import Event, Fillers, Kind

ACTORS = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE)


@frame(
    nouns(
        "conference call",
        "phone call",
        "phone conversation",
        "phone-call",
        "phone talk",
        "telephone call",
        "telephone conversation",
        "telephone talk",
        "teleconference",
        "video call",
        "video conference",
        "videoconference",
    ),
    verbs("phone", "telephone"),
    verbs(
        "call",
        needs=(having(oblique("about")),),
        unless=(INANIMATE, having(CLAUSE), having(oblique("as", "for", "on", "upon"))),
    ),
    verbs(
        "call",
        needs=(
            both(
                having_kind(OBJECT, Kind.PERSON),
                having_word(INFINITIVE, *ON_THE_LINE),
            ),
        ),
        unless=(INANIMATE, having(oblique("for", "on", "to", "upon"))),
    ),
    verbs("ring", needs=(having_word(OBJECT, *GUESTS),), unless=(INANIMATE,)),
    verbs(*PHONED),
    nouns(
        "during call",
        "in call",
        needs=(having(oblique("between", "with")),),
        unless=(
            having_word(MODIFIER, *LINES),
            having_word(oblique("with"), *AUDIENCES),
        ),
    ),
    nouns(
        "call",
        needs=(
            both(
                having_word(GOVERNOR, "hold", "make", "place", "receive"),
                having_kind(oblique("from", "to", "with"), Kind.PERSON),
            ),
        ),
        unless=(having(CLAUSE, oblique("for")),),
    ),
    any_of=("caller", "callee"),
    plover="CONSULT",
    plover_mode="phone",
    cameo="041",
)
class PhoneCall(Event):
    """Parties consult by telephone or another remote medium."""

    caller: Fillers = role(
        SUBJECT,
        POSSESSOR,
        oblique("between", "among"),
        oblique("by", "from"),
        AROUND,
        acts=True,
    )
    callee: Fillers = role(
        OBJECT,
        oblique("with", "to"),
        hung("with", "to"),
        besides(COMPANION, *AUDIENCES),
        acts=True,
    )
    topic: Fillers = content(oblique("about", "concerning", "on", "over", "regarding"))


@frame(
    nouns(
        "consultation",
        "meeting",
        "negotiation",
        "visit",
        unless=(having_word(MODIFIER, "phone", "telephone"),),
    ),
    nouns(
        "summit",
        unless=(
            having_word(GOVERNOR, "climb", "conquer", "reach", "scale"),
            having_word(oblique("of"), "hill", "mountain", "peak", "volcano"),
        ),
    ),
    nouns(
        "talk", needs=(PLURAL,), unless=(having_word(MODIFIER, "phone", "telephone"),)
    ),
    verbs(
        "meet",
        reciprocal=True,
        needs=(having_kind(SUBJECT, *ACTORS),),
        unless=(
            INANIMATE,
            both(PASSIVE, having(oblique("with"))),
            having_word(SUBJECT, "line", "path", "river", "road", "street"),
            having_word(SUBJECT, "boyfriend", "girlfriend"),
            having_word(OBJECT, *SWEETHEARTS, *MEASURED_UP_TO),
        ),
    ),
    verbs(
        "meet",
        reciprocal=True,
        needs=(both(having_word(OBJECT, *HEADS), having_kind(SUBJECT, *ACTORS)),),
        unless=(INANIMATE,),
    ),
    nouns(
        "conversation",
        "dialogue",
        "discussion",
        needs=(having(oblique("among", "between", "with")),),
        unless=(having_word(MODIFIER, "phone", "telephone"),),
    ),
    nouns("tour", "trip", needs=(having_kind(oblique("of", "to"), Kind.PLACE),)),
    nouns(
        "conference",
        "gathering",
        needs=(having_word(GOVERNOR, *CONVENING), HELD),
        unless=(having_word(MODIFIER, "news", "press"),),
    ),
    nouns("debate", needs=(having_word(GOVERNOR, *CONVENING),)),
    nouns(
        "session",
        needs=(
            both(
                having_word(GOVERNOR, *CONVENING),
                having_word(MODIFIER, *EXTRAORDINARY),
            ),
        ),
    ),
    nouns(
        "round",
        needs=(
            both(HELD, having_word(oblique("of"), *TALKS)),
            both(
                having_word(GOVERNOR, *CONVENING),
                having_word(oblique("of"), *TALKS),
            ),
        ),
    ),
    verbs(
        "arrive in",
        "fly to",
        "travel to",
        needs=(
            both(
                having_word(SUBJECT, *GUESTS),
                having_kind(oblique("in", "to"), Kind.PLACE),
            ),
        ),
        unless=(having_word(oblique("for"), *ON_LEAVE, *TOLD_TALKS), having(OBJECT)),
    ),
    verbs(
        "tour",
        needs=(
            both(
                having_word(SUBJECT, *GUESTS),
                having_kind(OBJECT, Kind.PLACE),
            ),
            both(having_word(SUBJECT, *GUESTS), having_word(OBJECT, *TOURED)),
        ),
    ),
    verbs(
        "assemble",
        "convene",
        "gather",
        needs=(both(having_word(SUBJECT, *PARTIES), SEVERAL),),
        unless=(having(OBJECT), having_word(oblique("for"), *TOLD_TALKS)),
    ),
    verbs(
        "convene",
        needs=(having_word(SUBJECT, *BODIES),),
        unless=(having(OBJECT),),
    ),
    verbs(
        "debate",
        "discuss",
        needs=(both(having(OBJECT), having_word(SUBJECT, *BODIES)),),
        unless=(having_word(OBJECT, "bill", "law", "motion", "reform"),),
        treats=True,
    ),
    verbs(
        "discuss",
        needs=(both(having(OBJECT), SEVERAL, having_word(SUBJECT, *DISCUSSING)),),
        treats=True,
    ),
    verbs("confer", "converse", "parley", unless=(having(OBJECT),)),
    verbs("negotiate"),
    verbs(
        "shake hand",
        needs=(SEVERAL, having(oblique("with"))),
        unless=(having(oblique("on")),),
    ),
    verbs("sit down with"),
    verbs(
        "speak with",
        "talk to",
        "talk with",
        needs=(having_word(oblique("with", "to"), *GUESTS),),
    ),
    verbs(*HOLDING_TALKS, undergoes=True),
    verbs("consult", needs=(having(oblique("with")),)),
    verbs("discuss", needs=(having(oblique("with")),), treats=True),
    verbs(
        "receive",
        reciprocal=True,
        needs=(
            having_word(OBJECT, *GUESTS),
            having(known_kind(OBJECT, Kind.PERSON)),
        ),
        unless=(INANIMATE,),
    ),
    verbs(
        "welcome",
        reciprocal=True,
        needs=(both(having_word(OBJECT, *GUESTS), having(oblique("at", "in", "to"))),),
        unless=(INANIMATE,),
    ),
    verbs(
        "host",
        reciprocal=True,
        needs=(having_word(OBJECT, *GUESTS), having_kind(OBJECT, Kind.PERSON)),
        unless=(INANIMATE, having_word(OBJECT, *HOSTED)),
    ),
    verbs(
        "visit",
        needs=(having_kind(OBJECT, *ACTORS),),
        unless=(
            having_word(SUBJECT, "customer", "million", "tourist", "visitor"),
            having_word(OBJECT, *OWN_PEOPLE, *SWEETHEARTS),
            INANIMATE,
        ),
    ),
    any_of=("participants", "host", "place", "held"),
    by_choice=True,
    plover="CONSULT",
    cameo="04",
)
class Meeting(Event):
    """Two or more parties exchange views: a meeting, a visit, talks."""

    participants: Fillers = role(
        SUBJECT,
        POSSESSOR,
        oblique("between", "among", "with"),
        besides(oblique("by"), *LINES),
        gathers=True,
        acts=True,
    )
    place: Fillers = role(
        of_kind(OBJECT, Kind.PLACE),
        among(OBJECT, *BUILDINGS),
        of_kind(LOCATION, Kind.PLACE),
        of_kind(oblique("to"), Kind.PLACE),
    )
    host: Fillers = role(OBJECT, kinds=ACTORS)
    topic: Fillers = content(
        oblique("about", "concerning", "on", "over", "regarding"), OBJECT
    )


@frame(
    verbs("arbitrate", "broker", "mediate"),
    verbs(
        "facilitate", needs=(having_word(OBJECT, "talk", "negotiation", "dialogue"),)
    ),
    verbs(
        "act as mediator",
        "act as intermediary",
        "intercede",
        "play mediating role",
        unless=(INANIMATE,),
    ),
    verbs(
        "shuttle",
        needs=(both(having_word(SUBJECT, *PARTIES), having(oblique("between"))),),
    ),
    verbs(
        "bring together",
        "reconcile",
        needs=(having_word(OBJECT, *OPPONENTS),),
        unless=(INANIMATE,),
    ),
    nouns("arbitration", "mediation", "mediation effort", "mediation mission"),
    nouns("shuttle diplomacy"),
    by_choice=True,
    plover="CONSULT",
    cameo="045",
)
class Mediation(Event):
    """A third party helps the parties to a conflict towards a settlement."""

    mediator: Fillers = role(
        SUBJECT, POSSESSOR, oblique("by"), MODIFIER, required=True, acts=True
    )
    parties: Fillers = role(oblique("between", "among"), hung("between", "among"))
    topic: Fillers = content(
        besides(OBJECT, "role"), of_kind(oblique("in"), Kind.EVENT), oblique("of")
    )


FRAMES = (
    PhoneCall,
    Meeting,
    Mediation,
)
