"""Frames of what parties come to: agreements, ceasefires."""

from eventline.frames.conditions import (
    INANIMATE,
    OPINING,
    PASSIVE,
    PRESENT,
    SEVERAL,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import (
    Attribute,
    content,
    frame,
    nouns,
    place,
    role,
    verbs,
)
from eventline.frames.grammar import (
    CLAUSE,
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
)
from eventline.frames.inventory.diplomacy_words import (
    ACCORDS,
    ADOPTED,
    BODIES,
    CAMPS,
    COMING_TO,
    CONSENTING,
    COURSES,
    DISPUTES,
    FORGING,
    JUDGES,
    PARTIES,
    PROPOSALS,
    REACHING,
    UNCOMPROMISED,
)
from eventline.frames.inventory.harm_words import TRUCES
from eventline.frames.inventory.relation_words import CONCLUDING
from eventline.model import Event, Fillers, Kind, Modality

AN_AMOUNT = having_word(MODIFIER, "big", "good", "great")
ACTORS = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE)


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
        "end conflict",
        "end war",
        "suspend hostility",
        unless=(INANIMATE,),
    ),
    verbs(
        "honor",
        "honour",
        "observe",
        "respect",
        needs=(both(having(SUBJECT), having_word(OBJECT, *TRUCES)),),
        unless=(INANIMATE,),
    ),
    verbs(
        "break down",
        "collapse",
        "crumble",
        "expire",
        "hold",
        "lapse",
        "unravel",
        needs=(having_word(SUBJECT, *TRUCES),),
        unless=(having(OBJECT),),
        undergoes=True,
    ),
    attributes=(
        Attribute(
            "phase",
            by_lemma={
                "break down": "ended",
                "collapse": "ended",
                "crumble": "ended",
                "expire": "ended",
                "hold": "in force",
                "honor": "in force",
                "honour": "in force",
                "lapse": "ended",
                "observe": "in force",
                "respect": "in force",
                "unravel": "ended",
            },
            by_governor={
                "begin": "started",
                "come": "started",
                "end": "ended",
                "enter": "started",
                "expire": "ended",
                "extend": "extended",
                "prolong": "extended",
                "renew": "extended",
                "start": "started",
                "take": "started",
            },
        ),
    ),
    any_of=("parties", "place", "agreement", "introduced"),
    by_choice=True,
    plover="RETREAT",
    plover_mode="ceasefire",
    cameo="0871",
    codes={
        "break": (None, None),
        "collapse": (None, None),
        "crumble": (None, None),
        "expire": (None, None),
        "lapse": (None, None),
        "unravel": (None, None),
    },
)
class Ceasefire(Event):
    """Parties stop fighting each other; the `phase` says whether that still holds."""

    agreement: Fillers = role(
        among(OBJECT, *TRUCES),
    )
    parties: Fillers = role(
        SUBJECT,
        POSSESSOR,
        oblique("between", "among", "by", "with"),
        MODIFIER,
        gathers=True,
    )
    place: Fillers = place()


@frame(
    verbs(
        "agree",
        "agree on",
        "agree to",
        needs=(having(INFINITIVE, OBJECT, oblique("on", "over", "to", "upon")),),
        unless=(
            having(oblique("with")),
            having_word(SUBJECT, "document", "letter", "study"),
            OPINING,
            INANIMATE,
        ),
    ),
    verbs(
        "agree",
        needs=(
            PASSIVE,
            having_word(SUBJECT, *PARTIES, *CAMPS),
            having(known_kind(SUBJECT, Kind.ORGANIZATION, Kind.PLACE)),
        ),
        unless=(having(oblique("with")), OPINING, PRESENT),
    ),
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
    verbs(
        "adopt",
        "pass",
        needs=(both(having_word(SUBJECT, *BODIES), having_word(OBJECT, *COURSES)),),
    ),
    nouns(
        "accord",
        "agreement",
        "deal",
        "pact",
        unless=(
            AN_AMOUNT,
            having_word(GOVERNOR, "agree", "have", *CONCLUDING),
        ),
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
    plover="AGREE",
    cameo="03",
)
class Agreement(Event):
    """Parties come to a common commitment."""

    parties: Fillers = role(
        SUBJECT,
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


FRAMES = (Ceasefire, Agreement)
