"""Frames of proposals: offers and rejections."""

from eventline.frames.conditions import (
    INANIMATE,
    PASSIVE,
    PRESENT,
    both,
    having,
    having_word,
)
from eventline.frames.declare import (
    adjectives,
    content,
    frame,
    nouns,
    role,
    verbs,
)
from eventline.frames.grammar import (
    ADDRESSEE,
    CLAUSE,
    DECLINED,
    GOVERNOR,
    INFINITIVE,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    among,
    besides,
    hung,
    oblique,
)
from eventline.frames.inventory.commitment_words import (
    DECLINED_ACTS,
    FAVOURS,
    INVESTIGATORS,
    POSSIBILITIES,
)
from eventline.frames.inventory.speech_words import (
    COOPERATION,
    LAWS,
    MEETINGS,
    NOT_OFFERED,
    ORDERS,
    PROPOSALS,
    PUT_FORWARD,
    REMARKS,
    REQUESTED,
    TALKS,
    WITHHELD,
)
from eventline.model import Event, Fillers, Modality


@frame(
    verbs(
        "decline",
        "refuse",
        needs=(having(INFINITIVE), having(OBJECT)),
        unless=(
            INANIMATE,
            having_word(OBJECT, "%", "cent", "percent", "point"),
            having_word(INFINITIVE, *REMARKS),
            having_word(OBJECT, "comment", "interview"),
        ),
    ),
    verbs("rebuff", "spurn", "veto", unless=(INANIMATE,)),
    verbs(
        "rule out",
        unless=(
            INANIMATE,
            having_word(SUBJECT, *INVESTIGATORS),
            having_word(OBJECT, *POSSIBILITIES),
        ),
    ),
    verbs("reject", unless=(INANIMATE, having_word(SUBJECT, "margin", "vote"))),
    verbs(
        "turn down",
        unless=(INANIMATE, having_word(OBJECT, "heat", "light", "music", "volume")),
    ),
    verbs("boycott", "oppose", "shun", "snub", unless=(INANIMATE,)),
    verbs(
        "oppose",
        needs=(both(PASSIVE, having(oblique("to"))),),
        experiences=True,
    ),
    adjectives("opposed", needs=(having(oblique("to")),)),
    verbs("balk", "baulk", needs=(having(oblique("at")),), unless=(INANIMATE,)),
    verbs(
        "block",
        "brush aside",
        "brush off",
        "defeat",
        "dismiss",
        "shoot down",
        "throw out",
        needs=(having_word(OBJECT, *PROPOSALS),),
    ),
    verbs(
        "vote against",
        unless=(INANIMATE, having_word(oblique("against"), *LAWS, "budget")),
    ),
    verbs(
        "deny",
        needs=(having_word(OBJECT, *WITHHELD),),
        unless=(INANIMATE,),
    ),
    verbs("kill", needs=(having_word(OBJECT, *LAWS),)),
    verbs("resist", needs=(having_word(OBJECT, *PROPOSALS, *ORDERS),)),
    verbs(
        "defy",
        "disregard",
        "flout",
        "ignore",
        needs=(having_word(OBJECT, *ORDERS),),
        unless=(INANIMATE,),
    ),
    verbs(
        "call off",
        "cancel",
        "postpone",
        "scrap",
        needs=(having_word(OBJECT, *MEETINGS),),
        unless=(INANIMATE,),
    ),
    verbs(
        "pull out",
        "pull out of",
        "withdraw",
        needs=(having_word(oblique("from", "of", "out of"), *TALKS),),
        unless=(INANIMATE, having(OBJECT)),
    ),
    verbs(
        "add",
        "announce",
        "declare",
        "insist",
        "promise",
        "say",
        "vow",
        needs=(having_word(DECLINED, *FAVOURS, *DECLINED_ACTS),),
    ),
    verbs("back out of", "say no", "walk out of", unless=(INANIMATE,)),
    nouns("refusal", "rejection", needs=(having(INFINITIVE, oblique("of")),)),
    nouns("opposition", needs=(having(oblique("to")),)),
    nouns("cancellation", "veto", needs=(having(oblique("of")),)),
    any_of=("content",),
    timeml="I_ACTION",
    plover="REJECT",
    cameo="12",
)
class Rejection(Event):
    """Someone declines a proposal, a request or a demand."""

    speaker: Fillers = role(
        SUBJECT,
        POSSESSOR,
        besides(oblique("by"), "margin", "vote"),
        required=True,
        omits=True,
    )
    content: Fillers = content(
        CLAUSE,
        OBJECT,
        oblique("of", "out of", "to"),
        oblique("against", "at"),
        among(oblique("from"), *TALKS),
        modality=Modality.POSSIBLE,
        noun_modality=Modality.POSSIBLE,
    )
    addressee: Fillers = role(oblique("from"), hung("from"), acts=True)


@frame(
    verbs(
        "offer",
        needs=(having(INFINITIVE, ADDRESSEE, oblique("to")),),
        unless=(INANIMATE, having_word(OBJECT, *NOT_OFFERED)),
    ),
    verbs(
        "offer",
        needs=(having(OBJECT),),
        unless=(INANIMATE, PRESENT, having_word(OBJECT, *NOT_OFFERED)),
    ),
    verbs("propose", "volunteer", needs=(having(CLAUSE, OBJECT),)),
    verbs(
        "suggest",
        needs=(having_word(OBJECT, *TALKS, *REQUESTED),),
        unless=(INANIMATE,),
    ),
    verbs(
        "float",
        "present",
        "put forward",
        "submit",
        "table",
        "tender",
        needs=(having_word(OBJECT, *PUT_FORWARD),),
        unless=(INANIMATE,),
    ),
    nouns("overture", needs=(having_word(GOVERNOR, "extend", "make"),)),
    nouns(
        "initiative",
        needs=(
            both(
                having_word(GOVERNOR, "announce", "launch", "present", "unveil"),
                having_word(MODIFIER, "diplomatic", "peace"),
            ),
        ),
    ),
    adjectives(
        "open",
        needs=(having_word(oblique("to"), "compromise", "mediation", *TALKS),),
        unless=(INANIMATE,),
    ),
    nouns("offer", unless=(having_word(MODIFIER, "job", "special"),)),
    nouns("proposal"),
    nouns(
        "readiness",
        "willingness",
        needs=(having_word(INFINITIVE, *COOPERATION),),
    ),
    adjectives(
        "prepared",
        "ready",
        "willing",
        needs=(having_word(INFINITIVE, *COOPERATION),),
        unless=(INANIMATE,),
    ),
    verbs(
        "prepare",
        needs=(both(PASSIVE, having_word(INFINITIVE, *COOPERATION)),),
        unless=(having(SUBJECT),),
        experiences=True,
    ),
    any_of=("content", "addressee"),
    timeml="I_ACTION",
    plover="AGREE",
    cameo="03",
)
class Offer(Event):
    """Someone volunteers to do something: to mediate, to host, to provide."""

    speaker: Fillers = role(
        SUBJECT, POSSESSOR, oblique("by", "from"), required=True, omits=True, acts=True
    )
    addressee: Fillers = role(ADDRESSEE, oblique("to"), acts=True)
    content: Fillers = content(
        OBJECT, CLAUSE, oblique("of", "for", "to"), modality=Modality.PLANNED
    )


FRAMES = (Rejection, Offer)
