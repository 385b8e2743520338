"""Frames between parties: phone calls, meetings, mediation, agreements, ceasefires."""

from eventline.frames.conditions import (
    HELD,
    INANIMATE,
    OPINING,
    PLURAL,
    SEVERAL,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import content, frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    AROUND,
    CLAUSE,
    GOVERNOR,
    INFINITIVE,
    LOCATION,
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
from eventline.frames.inventory.diplomacy_words import (
    ACCORDS,
    ADOPTED,
    AUDIENCES,
    BODIES,
    COMING_TO,
    CONSENTING,
    CONVENING,
    DISCUSSING,
    DISPUTES,
    EXTRAORDINARY,
    FORGING,
    GUESTS,
    HOLDING_TALKS,
    HOSTED,
    JUDGES,
    LINES,
    ON_THE_LINE,
    OWN_PEOPLE,
    PARTIES,
    PHONED,
    PROPOSALS,
    REACHING,
    TALKS,
    TOLD_TALKS,
    TOURED,
    UNCOMPROMISED,
)
from eventline.frames.inventory.relation_words import CONCLUDING
from eventline.model import Event, Fillers, Kind, Modality

AN_AMOUNT = having_word(MODIFIER, "good", "great")
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
                having_word(GOVERNOR, "hold", "make", "place", "receive", "take"),
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
    callee: Fillers = role(OBJECT, oblique("with", "to"), hung("with", "to"), acts=True)
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
            having_word(SUBJECT, "line", "path", "river", "road", "street"),
            having_word(
                OBJECT,
                "bar",
                "challenge",
                "commitment",
                "cost",
                "condition",
                "criterion",
                "deadline",
                "death",
                "demand",
                "expectation",
                "goal",
                "need",
                "obligation",
                "quota",
                "requirement",
                "standard",
                "target",
                "test",
                "threshold",
            ),
        ),
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
        "debate",
        "gathering",
        needs=(having_word(GOVERNOR, *CONVENING), HELD),
        unless=(having_word(MODIFIER, "news", "press"),),
    ),
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
        unless=(having_word(oblique("for"), *TOLD_TALKS), having(OBJECT)),
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
            having_word(OBJECT, *OWN_PEOPLE),
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
    )
    place: Fillers = role(
        of_kind(OBJECT, Kind.PLACE), of_kind(LOCATION, Kind.PLACE), oblique("to")
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
    nouns("arbitration", "mediation", "mediation effort", "mediation mission"),
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
    topic: Fillers = content(OBJECT, of_kind(oblique("in"), Kind.EVENT), oblique("of"))


@frame(
    verbs("agree", "agree on", "agree to", unless=(having(oblique("with")), OPINING)),
    verbs("agree", needs=(having(INFINITIVE),)),
    verbs("accept", needs=(having_word(OBJECT, *PROPOSALS),)),
    verbs("assent to", "consent to", unless=(INANIMATE,)),
    verbs(
        "patch up",
        "settle",
        needs=(having_word(OBJECT, *DISPUTES),),
        unless=(INANIMATE, having_word(SUBJECT, *JUDGES)),
    ),
    verbs("settle out of court", unless=(INANIMATE,)),
    verbs(
        "settle with",
        needs=(having(known_kind(oblique("with"), Kind.GROUP, Kind.ORGANIZATION)),),
        unless=(INANIMATE, having_kind(LOCATION, Kind.PLACE)),
    ),
    verbs(
        "resolve",
        needs=(
            both(having_word(OBJECT, *DISPUTES), SEVERAL),
            both(
                having_word(OBJECT, *DISPUTES),
                having(oblique("with"), hung("between", "with")),
            ),
        ),
        unless=(INANIMATE, having_word(SUBJECT, *JUDGES)),
    ),
    verbs(
        "compromise",
        needs=(having(oblique("on", "over", "with")),),
        unless=(
            INANIMATE,
            having(OBJECT),
            having_word(oblique("on"), *UNCOMPROMISED),
        ),
    ),
    verbs(*COMING_TO, unless=(INANIMATE,)),
    verbs("come to term", unless=(INANIMATE, having(oblique("with"), hung("with")))),
    verbs(
        "come to term",
        needs=(
            having_kind(oblique("with"), *ACTORS),
            having_kind(hung("with"), *ACTORS),
        ),
    ),
    verbs(
        "find common ground",
        "find compromise",
        "find consensus",
        unless=(INANIMATE, having(CLAUSE)),
    ),
    verbs(
        *FORGING,
        needs=(having_word(OBJECT, *ACCORDS),),
        unless=(INANIMATE,),
    ),
    verbs(*CONSENTING, unless=(INANIMATE,)),
    verbs("adopt", "pass", needs=(having_word(OBJECT, *ADOPTED),), unless=(INANIMATE,)),
    nouns(
        "accord",
        "agreement",
        "deal",
        "pact",
        unless=(AN_AMOUNT, having_word(GOVERNOR, "agree", *CONCLUDING)),
    ),
    nouns(
        "compromise",
        "consensus",
        "settlement",
        "understanding",
        needs=(having_word(GOVERNOR, *REACHING),),
    ),
    nouns("approval", "consent", needs=(having_word(GOVERNOR, "give", "grant"),)),
    any_of=("parties", "made"),
    by_choice=True,
    plover="AGREE",
    cameo="03",
)
class Agreement(Event):
    """Parties come to a common commitment."""

    parties: Fillers = role(
        besides(SUBJECT, "vote"),
        POSSESSOR,
        oblique("between", "among", "with"),
        besides(oblique("by"), "vote"),
        gathers=True,
        acts=True,
    )
    content: Fillers = content(
        CLAUSE, OBJECT, oblique("for", "on", "over", "to"), modality=Modality.PLANNED
    )
    place: Fillers = place()


@frame(
    nouns("armistice", "cease-fire", "ceasefire", "truce"),
    verbs(
        "cease fire",
        "cease hostility",
        "end fighting",
        "end hostility",
        "halt fighting",
        "halt hostility",
        "stop fighting",
        "stop fire",
        "suspend hostility",
    ),
    any_of=("parties", "place", "introduced"),
    by_choice=True,
    plover="RETREAT",
    plover_mode="ceasefire",
    cameo="0871",
)
class Ceasefire(Event):
    """Parties stop fighting each other."""

    parties: Fillers = role(
        SUBJECT,
        POSSESSOR,
        oblique("between", "among", "by", "with"),
        MODIFIER,
        gathers=True,
    )
    place: Fillers = place()


FRAMES = (PhoneCall, Meeting, Mediation, Ceasefire, Agreement)
