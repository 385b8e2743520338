"""Frames of what is vouched for or contested: announcement, confirmation, claim."""

from eventline.frames.conditions import (
    COUNTED_OBJECT,
    INANIMATE,
    PASSIVE,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import (
    content,
    frame,
    nouns,
    role,
    verbs,
)
from eventline.frames.grammar import (
    CLAUSE,
    GOVERNOR,
    INFINITIVE,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    RESULT,
    SUBJECT,
    hung,
    known_kind,
    oblique,
)
from eventline.frames.inventory.statement_words import (
    ADMITTED,
    CHARGING,
    FOUND_OUT,
    INSURED,
    MADE_PUBLIC,
    PAID_OUT,
    THE_PRESS,
    VALIDATED,
    VIOLENCE,
    WON,
)
from eventline.model import Event, Fillers, Kind, Modality, Stance

MEMBERS = (Kind.GROUP, Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE)


@frame(
    verbs("announce", "proclaim", "unveil"),
    verbs("make public", "publicise", "publicize", unless=(INANIMATE,)),
    verbs(
        "publish",
        "release",
        needs=(having_word(OBJECT, *MADE_PUBLIC),),
        unless=(INANIMATE, having_word(SUBJECT, *THE_PRESS)),
    ),
    verbs(
        "declare",
        unless=(
            INANIMATE,
            having_word(RESULT, *FOUND_OUT),
            having(oblique("as")),
            both(PASSIVE, having(INFINITIVE)),
            having_word(OBJECT, *PAID_OUT),
        ),
        predicates=True,
    ),
    verbs(
        "disclose",
        "reveal",
        unless=(
            INANIMATE,
            having(oblique("as")),
            both(PASSIVE, having(INFINITIVE)),
            having_word(OBJECT, *PAID_OUT),
        ),
    ),
    nouns("announcement", "declaration", "disclosure", "proclamation"),
    timeml="REPORTING",
    cameo="010",
)
class Announcement(Event):
    """Someone officially makes a fact or a decision known for the first time."""

    speaker: Fillers = role(
        SUBJECT, POSSESSOR, oblique("by"), required=True, omits=True
    )
    addressee: Fillers = role(oblique("to"), acts=True)
    content: Fillers = content(
        CLAUSE,
        OBJECT,
        oblique("of", "about"),
        required=True,
        noun_modality=Modality.PLANNED,
        stance=Stance.ASSERTED,
    )


@frame(
    verbs("certify", "corroborate", "verify"),
    verbs(
        "concede",
        "recognise",
        "recognize",
        needs=(having(CLAUSE),),
        unless=(INANIMATE, having(INFINITIVE)),
    ),
    verbs("authenticate", unless=(INANIMATE,)),
    verbs("validate", needs=(having_word(OBJECT, *VALIDATED),), unless=(INANIMATE,)),
    verbs("accept blame", "accept responsibility", "take blame", unless=(INANIMATE,)),
    verbs(
        "admit to",
        "confess to",
        "own up to",
        unless=(INANIMATE, PASSIVE, having(known_kind(oblique("to"), *MEMBERS))),
        refers=True,
    ),
    nouns("verification", needs=(having(oblique("of")),)),
    verbs("acknowledge", unless=(having_word(OBJECT, "applause", "cheer", "crowd"),)),
    verbs(
        "admit",
        unless=(
            having_word(OBJECT, *ADMITTED),
            having(known_kind(OBJECT, *MEMBERS), oblique("into")),
        ),
    ),
    verbs(
        "confirm",
        unless=(
            having(oblique("as")),
            having_word(OBJECT, "judge", "justice", "nomination", "nominee"),
        ),
    ),
    nouns("acknowledgement", "acknowledgment", "confirmation"),
    nouns(
        "admission",
        unless=(
            having(oblique("in", "into")),
            having_kind(oblique("to"), Kind.ORGANIZATION),
        ),
    ),
    timeml="REPORTING",
    cameo="015",
)
class Confirmation(Event):
    """Someone vouches that something already said is true."""

    speaker: Fillers = role(SUBJECT, POSSESSOR, oblique("by", "from"), required=True)
    addressee: Fillers = role(oblique("to"))
    content: Fillers = content(
        CLAUSE, OBJECT, oblique("of", "for"), required=True, stance=Stance.CONFIRMED
    )


@frame(
    verbs(
        "allege",
        "assert",
        "claim",
        "contend",
        "purport",
        unless=(both(INANIMATE, having(OBJECT)), having_word(OBJECT, *WON)),
    ),
    verbs("maintain", needs=(having(CLAUSE),)),
    verbs(
        "charge",
        needs=(having(CLAUSE),),
        unless=(
            INANIMATE,
            PASSIVE,
            having(INFINITIVE, OBJECT),
            having_word(SUBJECT, *CHARGING),
        ),
    ),
    verbs("maintain", "profess", "protest", needs=(having_word(OBJECT, "innocence"),)),
    verbs("profess", needs=(having(CLAUSE),)),
    verbs(
        "take responsibility",
        needs=(
            having_word(oblique("for"), *VIOLENCE),
            having_word(hung("for"), *VIOLENCE),
        ),
    ),
    verbs("speak of", needs=(COUNTED_OBJECT,), unless=(INANIMATE,)),
    nouns("allegation", "assertion", "contention"),
    nouns(
        "claim",
        unless=(
            having_word(MODIFIER, *INSURED),
            having_word(GOVERNOR, "file", "handle", "pay", "process", "settle"),
        ),
    ),
    verbs("claim responsibility"),
    timeml="REPORTING",
    cameo="015",
)
class Claim(Event):
    """Someone asserts something contested that the author does not vouch for."""

    speaker: Fillers = role(SUBJECT, POSSESSOR, oblique("by", "from"), required=True)
    addressee: Fillers = role(oblique("to"))
    content: Fillers = content(
        CLAUSE, OBJECT, oblique("of", "for"), required=True, stance=Stance.CLAIMED
    )


FRAMES = (Announcement, Confirmation, Claim)
