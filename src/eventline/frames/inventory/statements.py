"""Frames of saying: statements, announcements, confirmations, claims."""

from eventline.frames.conditions import (
    ADDRESSING,
    ASKED,
    INANIMATE,
    LABELLING,
    LONE,
    MANDATIVE,
    OPINING,
    PASSIVE,
    REPORTED,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import (
    adjectives,
    content,
    frame,
    marks,
    nouns,
    role,
    sources,
    verbs,
)
from eventline.frames.grammar import (
    ADDRESSEE,
    CLAUSE,
    GOVERNOR,
    INFINITIVE,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    PREDICATE,
    QUOTED,
    SUBJECT,
    URGED,
    hung,
    known_kind,
    oblique,
    of_kind,
)
from eventline.frames.inventory.speech_words import FALSEHOODS
from eventline.frames.inventory.statement_words import (
    BELIEVING,
    CONVINCED,
    CROWDS,
    DESCRIBING,
    DOCUMENTS,
    FILED,
    FINDINGS,
    FORECASTING,
    HEADINGS,
    HELD,
    JUDGING,
    LIKENING,
    MENTIONING,
    NAMELESS,
    NO_SPEAKERS,
    PICTURING,
    PROPOSITIONS,
    PROVISIONS,
    PUBLISHED,
    REFERRING,
    SAYING,
    SHOWING,
    STRESSING,
    UNNAMED,
    UTTERING,
    VIEWING,
    WANTING,
)
from eventline.model import Event, Fillers, Kind, Stance

MEMBERS = (Kind.GROUP, Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE)
"""What a body admits, and no one admits to."""


@frame(
    verbs(
        *SAYING,
        needs=(having(CLAUSE),),
        unless=(having_word(SUBJECT, *NO_SPEAKERS), having(INFINITIVE), ADDRESSING),
    ),
    verbs(
        "add",
        "conclude",
        needs=(having(CLAUSE),),
        unless=(
            having_word(SUBJECT, *NO_SPEAKERS),
            having(INFINITIVE, OBJECT),
            ADDRESSING,
        ),
    ),
    verbs(
        "respond",
        needs=(having(CLAUSE),),
        unless=(
            having_word(SUBJECT, *NO_SPEAKERS),
            having(INFINITIVE, oblique("by")),
            having(known_kind(oblique("to"), Kind.PLACE)),
            ADDRESSING,
        ),
    ),
    verbs(
        "answer",
        "remind",
        *JUDGING,
        needs=(having(CLAUSE),),
        unless=(
            having_word(SUBJECT, "it", *NO_SPEAKERS),
            having(INFINITIVE),
            ADDRESSING,
            INANIMATE,
        ),
    ),
    verbs(
        *BELIEVING,
        needs=(having(CLAUSE),),
        unless=(
            having_word(SUBJECT, "anybody", "anyone", "it", *NO_SPEAKERS),
            ASKED,
            having(ADDRESSEE, INFINITIVE, URGED),
            ADDRESSING,
            INANIMATE,
            PASSIVE,
            REPORTED,
        ),
    ),
    verbs(
        *HELD,
        needs=(both(PASSIVE, having(SUBJECT), having(INFINITIVE)),),
        unless=(INANIMATE, ADDRESSING, REPORTED),
        predicates=True,
    ),
    verbs(
        *WANTING,
        needs=(having(INFINITIVE),),
        unless=(
            having_word(SUBJECT, *CROWDS, *NAMELESS),
            having_word(INFINITIVE, *UNNAMED),
            ASKED,
            INANIMATE,
            ADDRESSING,
            PASSIVE,
            REPORTED,
        ),
        predicates=True,
    ),
    verbs(
        *FORECASTING,
        needs=(having(OBJECT),),
        unless=(INANIMATE, ADDRESSING),
    ),
    verbs(
        "convince",
        needs=(both(PASSIVE, having(CLAUSE)),),
        unless=(INANIMATE, ADDRESSING, REPORTED, having(INFINITIVE)),
        experiences=True,
    ),
    adjectives(
        *CONVINCED,
        needs=(having(CLAUSE),),
        unless=(INANIMATE, ADDRESSING, REPORTED, having(INFINITIVE)),
    ),
    verbs(
        "question",
        needs=(having(OBJECT),),
        unless=(
            INANIMATE,
            ADDRESSING,
            PASSIVE,
            REPORTED,
            having_kind(OBJECT, Kind.PERSON, Kind.ORGANIZATION, Kind.GROUP),
        ),
    ),
    verbs(
        *LIKENING,
        needs=(having(OBJECT),),
        unless=(INANIMATE, ADDRESSING, PASSIVE, REPORTED),
        refers=True,
        predicates=True,
    ),
    verbs(
        *JUDGING,
        *SHOWING,
        needs=(both(having_word(SUBJECT, *DOCUMENTS), having(CLAUSE)),),
        unless=(having(INFINITIVE),),
        predicates=True,
    ),
    verbs(
        *PICTURING,
        needs=(both(having_word(SUBJECT, *FINDINGS), having(OBJECT)),),
        unless=(REPORTED,),
        predicates=True,
    ),
    verbs(
        *SHOWING,
        needs=(both(having_kind(SUBJECT, Kind.ORGANIZATION), having(CLAUSE)),),
        unless=(having(INFINITIVE, URGED),),
    ),
    verbs(
        "put",
        needs=(both(having(CLAUSE), having_word(OBJECT, "it")),),
        unless=(having(INFINITIVE),),
    ),
    verbs(*UTTERING, needs=(having(QUOTED),), unless=(having(OBJECT),)),
    verbs(
        *STRESSING,
        needs=(having(CLAUSE, OBJECT),),
        unless=(INANIMATE, having(INFINITIVE), having_word(SUBJECT, "story")),
    ),
    verbs(
        *DESCRIBING,
        needs=(having(oblique("as")),),
        unless=(INANIMATE, ADDRESSING),
        predicates=True,
    ),
    verbs(
        *VIEWING,
        needs=(having(oblique("as")),),
        unless=(INANIMATE, ADDRESSING, PASSIVE, REPORTED),
        predicates=True,
    ),
    verbs(
        "invoke",
        needs=(having(OBJECT),),
        unless=(INANIMATE, ADDRESSING, having_word(OBJECT, *PROVISIONS)),
    ),
    verbs(
        *MENTIONING,
        needs=(having(OBJECT),),
        unless=(
            INANIMATE,
            ADDRESSING,
            having_kind(OBJECT, Kind.PERSON, Kind.ORGANIZATION, Kind.GROUP),
        ),
    ),
    verbs(
        "mention",
        "reference",
        needs=(having_kind(OBJECT, Kind.PERSON, Kind.ORGANIZATION, Kind.GROUP),),
        unless=(INANIMATE, ADDRESSING, PASSIVE),
    ),
    verbs(
        "brand",
        "dub",
        "label",
        needs=(having(PREDICATE),),
        unless=(INANIMATE, ADDRESSING),
        predicates=True,
    ),
    verbs(
        "dismiss",
        needs=(having(oblique("as")),),
        unless=(
            INANIMATE,
            ADDRESSING,
            PASSIVE,
            having_kind(OBJECT, Kind.PERSON),
            having_word(OBJECT, "he", "she", "they"),
            having_word(oblique("as"), *FALSEHOODS),
        ),
        predicates=True,
    ),
    verbs(
        "call",
        needs=(having(PREDICATE),),
        unless=(
            INANIMATE,
            ADDRESSING,
            having_word(SUBJECT, "person", "witness", *NAMELESS),
            having_word(PREDICATE, "ambulance", "cab", "doctor", "taxi"),
        ),
        predicates=True,
    ),
    verbs(
        "consider",
        needs=(having(PREDICATE),),
        unless=(INANIMATE, ADDRESSING, PASSIVE, REPORTED),
        predicates=True,
    ),
    verbs(
        *REFERRING,
        unless=(
            INANIMATE,
            ADDRESSING,
            having_kind(OBJECT, Kind.GROUP, Kind.PERSON),
            having_word(SUBJECT, "it", *NO_SPEAKERS),
        ),
        refers=True,
        predicates=True,
    ),
    verbs(
        "insist",
        needs=(having(CLAUSE),),
        unless=(MANDATIVE, having(oblique("on"))),
    ),
    verbs("agree", needs=(OPINING,)),
    nouns("comment", "remark", "speech", "testimony"),
    nouns("statement", unless=(having_word(MODIFIER, *FILED),)),
    verbs(
        "discuss",
        needs=(both(LONE, having(OBJECT)),),
        unless=(
            INANIMATE,
            ADDRESSING,
            PASSIVE,
            REPORTED,
            having(oblique("with"), hung("with")),
        ),
    ),
    nouns(
        "case",
        "point",
        needs=(both(having(CLAUSE), having_word(GOVERNOR, "make")),),
        unless=(having(INFINITIVE),),
    ),
    verbs(
        "speak about",
        "speak out about",
        "talk about",
        unless=(INANIMATE, ADDRESSING, REPORTED, having(oblique("to", "with"))),
        refers=True,
    ),
    nouns(
        "doubt",
        "question",
        needs=(both(having(SUBJECT), having(oblique("about", "over"))),),
    ),
    nouns(
        *PROPOSITIONS,
        needs=(having(CLAUSE),),
        unless=(
            INANIMATE,
            having(INFINITIVE),
            having_word(SUBJECT, "it", *NO_SPEAKERS),
            having_word(CLAUSE, "clear", "know", "known", "public"),
        ),
    ),
    sources("according to"),
    marks(
        "--",
        ":",
        "–",
        "—",
        "―",
        needs=(
            LABELLING,
            having_kind(SUBJECT, Kind.PERSON),
            having_word(SUBJECT, *PUBLISHED),
        ),
        unless=(having_word(SUBJECT, *HEADINGS),),
    ),
    timeml="REPORTING",
    cameo="010",
)
class Statement(Event):
    """Someone says something, and does no more than say it."""

    speaker: Fillers = role(
        SUBJECT,
        POSSESSOR,
        oblique("by"),
        of_kind(MODIFIER, Kind.ORGANIZATION, Kind.PERSON),
        required=True,
    )
    addressee: Fillers = role(URGED, ADDRESSEE, oblique("to"))
    content: Fillers = content(
        CLAUSE,
        OBJECT,
        oblique("about", "on", "regarding"),
        required=True,
        stance=Stance.ASSERTED,
    )


FRAMES = (Statement,)
