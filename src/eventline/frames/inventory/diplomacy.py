"""Frames between parties: phone calls, meetings, mediation, agreements, ceasefires."""

from eventline.frames.conditions import (
    INANIMATE,
    OPINING,
    PLURAL,
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
    hung,
    known_kind,
    oblique,
    of_kind,
)
from eventline.frames.inventory.relation_words import CONCLUDING
from eventline.model import Event, Fillers, Kind, Modality

GUESTS = (
    "ambassador", "chancellor", "counterpart", "delegation", "envoy", "king", "leader",
    "minister", "premier", "president", "prince", "queen", "secretary",
)  # fmt: skip
OWN_PEOPLE = (
    "apartment", "brother", "cousin", "daughter", "family", "father", "friend",
    "girlfriend", "grandfather", "grandmother", "grave", "home", "house", "mother",
    "museum", "parent", "park", "relative", "site", "sister", "son", "store", "website",
)  # fmt: skip
"""Whom one visits at home, and what one goes to see: no meeting of parties."""
HOSTED = ("cup", "event", "exhibition", "festival", "game", "match", "olympics")
PROPOSALS = (
    "agreement", "bid", "deal", "formula", "invitation", "mediation", "offer", "plan",
    "proposal", "request", "roadmap", "settlement", "term", "truce",
)  # fmt: skip
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
    verbs("speak by phone", "speak by telephone", "speak by video", "talk by phone"),
    verbs("speak on phone", "speak on telephone", "talk on phone", "talk on telephone"),
    verbs("speak over phone", "speak over telephone", "talk over phone"),
    verbs("speak via telephone", "speak via video", "talk via video"),
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
    verbs("confer", "negotiate"),
    verbs("sit down with"),
    verbs(
        "speak with",
        "talk to",
        "talk with",
        needs=(having_word(oblique("with", "to"), *GUESTS),),
    ),
    verbs(
        "host conference",
        "host meeting",
        "host negotiation",
        "host summit",
        "host talk",
        undergoes=True,
    ),
    verbs("consult", "discuss", needs=(having(oblique("with")),)),
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
    any_of=("participants", "host"),
    by_choice=True,
    plover="CONSULT",
    cameo="04",
)
class Meeting(Event):
    """Two or more parties exchange views: a meeting, a visit, talks."""

    participants: Fillers = role(
        SUBJECT,
        POSSESSOR,
        oblique("between", "among", "with", "by"),
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
    verbs("consent to"),
    nouns(
        "accord",
        "agreement",
        "deal",
        "pact",
        unless=(AN_AMOUNT, having_word(GOVERNOR, "agree", *CONCLUDING)),
    ),
    any_of=("content", "parties"),
    by_choice=True,
    plover="AGREE",
    cameo="03",
)
class Agreement(Event):
    """Parties come to a common commitment."""

    parties: Fillers = role(
        SUBJECT,
        POSSESSOR,
        oblique("between", "among", "with", "by"),
        gathers=True,
        required=True,
        acts=True,
    )
    content: Fillers = content(
        CLAUSE, oblique("for", "on", "to"), OBJECT, modality=Modality.PLANNED
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
