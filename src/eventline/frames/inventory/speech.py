"""Frames of saying: statements, claims, denials, calls, demands, accusations."""

from eventline.frames.declare import (
    ADDRESSING,
    INANIMATE,
    MANDATIVE,
    OBLIGING,
    PASSIVE,
    adjectives,
    both,
    content,
    frame,
    having,
    having_kind,
    having_word,
    marks,
    nouns,
    role,
    sources,
    verbs,
)
from eventline.frames.grammar import (
    ADDRESSEE,
    CLAUSE,
    DECLINED,
    INFINITIVE,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    PREDICATE,
    QUOTED,
    SUBJECT,
    TASKED,
    URGED,
    among,
    hung,
    oblique,
)
from eventline.frames.inventory.commitment_words import DECLINED_ACTS, FAVOURS
from eventline.frames.inventory.speech_words import (
    ADMITTED,
    COOPERATION,
    DESCRIBING,
    DOCUMENTS,
    HEADINGS,
    JUDGING,
    MARKETS,
    MEETINGS,
    MENTIONING,
    NO_SPEAKERS,
    NOT_OFFERED,
    ORDERS,
    PROPOSALS,
    PUBLISHED,
    REFERRING,
    REMARKS,
    REPORTS,
    SAYING,
    SHOWING,
    STRESSING,
    TALKS,
    TERMS,
    UTTERING,
    WITHHELD,
)
from eventline.model import Event, Fillers, Kind, Modality, Stance


@frame(
    verbs("demand", "insist on", unless=(INANIMATE,)),
    verbs("insist", needs=(MANDATIVE,)),
    verbs("add", "say", "stress", needs=(OBLIGING,), unless=(INANIMATE,)),
    nouns("demand", unless=(having_word(MODIFIER, *MARKETS),)),
    any_of=("content", "addressee"),
    timeml="I_ACTION",
    plover="REQUEST",
    cameo="10",
)
class Demand(Event):
    """Someone requires someone to do something, without an explicit threat."""

    speaker: Fillers = role(SUBJECT, POSSESSOR, oblique("by"), MODIFIER, required=True)
    addressee: Fillers = role(oblique("from", "of", "to"), ADDRESSEE, TASKED, acts=True)
    content: Fillers = content(
        CLAUSE, OBJECT, oblique("for", "on"), modality=Modality.REQUESTED
    )


@frame(
    verbs("call for", unless=(having_word(SUBJECT, *TERMS),)),
    verbs("call on", "call upon"),
    verbs("appeal for", "appeal to", "press for", "push for", "plead for"),
    verbs("ask for", unless=(having_word(oblique("for"), "better", "more", "much"),)),
    verbs("appeal", "ask", "beg", "encourage", "plead", needs=(having(INFINITIVE),)),
    verbs("exhort", "implore", "urge"),
    verbs("request", needs=(having(OBJECT, CLAUSE),)),
    nouns(
        "appeal",
        "call",
        "plea",
        "request",
        needs=(having(oblique("for"), INFINITIVE),),
        unless=(
            having_word(MODIFIER, "phone", "telephone", "conference", "video", "close"),
        ),
    ),
    any_of=("content",),
    timeml="I_ACTION",
    plover="REQUEST",
    cameo="02",
)
class Call(Event):
    """Someone asks someone to bring something about, in a cooperative tone."""

    speaker: Fillers = role(
        SUBJECT, POSSESSOR, oblique("by", "from"), MODIFIER, required=True
    )
    addressee: Fillers = role(
        oblique("on", "upon"), URGED, ADDRESSEE, oblique("to", "from")
    )
    content: Fillers = content(
        CLAUSE, oblique("for"), OBJECT, modality=Modality.REQUESTED
    )


@frame(
    verbs(
        *SAYING,
        needs=(having(CLAUSE),),
        unless=(having_word(SUBJECT, *NO_SPEAKERS), having(INFINITIVE), ADDRESSING),
    ),
    verbs(
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
        *JUDGING,
        *SHOWING,
        needs=(both(having_word(SUBJECT, *DOCUMENTS), having(CLAUSE)),),
        unless=(having(INFINITIVE),),
    ),
    verbs(
        *SHOWING,
        needs=(both(having_kind(SUBJECT, Kind.ORGANIZATION), having(CLAUSE)),),
        unless=(having(INFINITIVE),),
    ),
    verbs(
        "put",
        needs=(both(having(CLAUSE), having_word(OBJECT, "it")),),
        unless=(having(INFINITIVE),),
    ),
    verbs(*UTTERING, needs=(having(QUOTED),)),
    verbs(
        *STRESSING,
        needs=(having(CLAUSE, OBJECT),),
        unless=(INANIMATE, having(INFINITIVE)),
    ),
    verbs(
        *DESCRIBING,
        needs=(having(oblique("as")),),
        unless=(INANIMATE, ADDRESSING),
        predicates=True,
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
        "call",
        needs=(having(PREDICATE),),
        unless=(INANIMATE, ADDRESSING),
        predicates=True,
    ),
    verbs(*REFERRING, unless=(INANIMATE, ADDRESSING), refers=True),
    verbs("insist", needs=(having(CLAUSE),), unless=(MANDATIVE,)),
    nouns("comment", "remark", "speech", "statement", "testimony"),
    sources("according to"),
    marks(
        "--",
        ":",
        "–",
        "—",
        "―",
        needs=(
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

    speaker: Fillers = role(SUBJECT, POSSESSOR, oblique("by"), required=True)
    addressee: Fillers = role(URGED, ADDRESSEE, oblique("to"))
    content: Fillers = content(
        CLAUSE,
        OBJECT,
        oblique("about", "on", "regarding"),
        required=True,
        stance=Stance.ASSERTED,
    )


@frame(
    verbs("announce", "proclaim", "unveil"),
    verbs(
        "declare",
        "disclose",
        "reveal",
        unless=(
            INANIMATE,
            having_word(
                OBJECT, "asset", "dividend", "earnings", "gift", "goods", "income"
            ),
        ),
    ),
    nouns("announcement", "declaration", "disclosure", "proclamation"),
    timeml="REPORTING",
    cameo="010",
)
class Announcement(Event):
    """Someone officially makes a fact or a decision known for the first time."""

    speaker: Fillers = role(SUBJECT, POSSESSOR, oblique("by"), required=True)
    addressee: Fillers = role(oblique("to"))
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
    verbs("acknowledge", unless=(having_word(OBJECT, "applause", "cheer", "crowd"),)),
    verbs("admit", unless=(having_word(OBJECT, *ADMITTED), having(oblique("into")))),
    verbs(
        "confirm",
        unless=(
            having(oblique("as")),
            having_word(OBJECT, "judge", "justice", "nomination", "nominee"),
        ),
    ),
    nouns("acknowledgement", "acknowledgment", "admission", "confirmation"),
    timeml="REPORTING",
    cameo="015",
)
class Confirmation(Event):
    """Someone vouches that something already said is true."""

    speaker: Fillers = role(SUBJECT, POSSESSOR, oblique("by", "from"), required=True)
    addressee: Fillers = role(oblique("to"))
    content: Fillers = content(
        CLAUSE, OBJECT, oblique("of"), required=True, stance=Stance.CONFIRMED
    )


@frame(
    verbs(
        "allege",
        "assert",
        "claim",
        "contend",
        "purport",
        unless=(
            having_word(
                OBJECT,
                "asylum",
                "benefit",
                "credit",
                "life",
                "medal",
                "prize",
                "responsibility",
                "seat",
                "title",
                "victim",
                "victory",
                "win",
            ),
        ),
    ),
    verbs("maintain", needs=(having(CLAUSE),)),
    verbs("speak of"),
    nouns("allegation", "assertion", "claim", "contention"),
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


@frame(
    verbs(
        "deny",
        unless=(
            INANIMATE,
            having(ADDRESSEE),
            having_word(OBJECT, *WITHHELD),
            having_word(CLAUSE, *WITHHELD),
        ),
    ),
    verbs("disavow", "rebut", "refute", "repudiate"),
    verbs("dismiss as", "reject as"),
    verbs("dismiss", "dispute", "reject", needs=(having_word(OBJECT, *REPORTS),)),
    nouns("denial", "rebuttal", "refutation"),
    timeml="REPORTING",
    cameo="016",
)
class Denial(Event):
    """Someone asserts that something said is false."""

    speaker: Fillers = role(SUBJECT, POSSESSOR, oblique("by", "from"), required=True)
    addressee: Fillers = role(oblique("to"))
    content: Fillers = content(
        CLAUSE, OBJECT, oblique("of"), required=True, stance=Stance.DENIED
    )


@frame(
    verbs(
        "decline",
        "refuse",
        needs=(having(INFINITIVE, OBJECT),),
        unless=(having_word(INFINITIVE, *REMARKS),),
    ),
    verbs("rebuff", "reject", "rule out", "spurn", "veto", unless=(INANIMATE,)),
    verbs(
        "turn down",
        unless=(INANIMATE, having_word(OBJECT, "heat", "light", "music", "volume")),
    ),
    verbs("boycott", "oppose", "snub", unless=(INANIMATE,)),
    verbs("block", "dismiss", needs=(having_word(OBJECT, *PROPOSALS),)),
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

    speaker: Fillers = role(SUBJECT, POSSESSOR, oblique("by"), required=True)
    content: Fillers = content(
        CLAUSE,
        OBJECT,
        oblique("of", "out of", "to"),
        among(oblique("from"), *TALKS),
        modality=Modality.POSSIBLE,
        noun_modality=Modality.POSSIBLE,
    )
    addressee: Fillers = role(oblique("from"), hung("from"), acts=True)


@frame(
    verbs(
        "alarm",
        "concern",
        "trouble",
        "worry",
        needs=(PASSIVE,),
        unless=(having(oblique("in", "with")),),
        experiences=True,
    ),
    verbs("fear", needs=(having(CLAUSE, OBJECT, oblique("about", "over")),)),
    verbs("worry", needs=(having(CLAUSE, oblique("about", "over")),)),
    nouns("alarm", "anxiety", "concern", "fear", "misgiving", "unease", "worry"),
    adjectives(
        "alarmed",
        "anxious",
        "concerned",
        "worried",
        needs=(having(CLAUSE, oblique("about", "over", "by", "at")),),
    ),
    timeml="I_STATE",
    cameo="012",
)
class Concern(Event):
    """Someone voices worry about how things stand or may turn out."""

    speaker: Fillers = role(
        SUBJECT, POSSESSOR, oblique("among"), required=True, acts=True
    )
    addressee: Fillers = role(oblique("to"))
    topic: Fillers = content(
        CLAUSE,
        oblique("about", "over", "at", "by", "for", "of"),
        OBJECT,
        required=True,
        modality=Modality.POSSIBLE,
        noun_modality=Modality.ACTUAL,
    )


@frame(
    verbs(
        "offer",
        needs=(having(INFINITIVE, OBJECT),),
        unless=(
            INANIMATE,
            having_word(OBJECT, *NOT_OFFERED),
        ),
    ),
    verbs("propose", "volunteer", needs=(having(CLAUSE, OBJECT),)),
    nouns("offer", unless=(having_word(MODIFIER, "job", "special"),)),
    nouns("proposal", "readiness", "willingness"),
    adjectives(
        "prepared",
        "ready",
        "willing",
        needs=(having_word(INFINITIVE, *COOPERATION),),
        unless=(INANIMATE,),
    ),
    verbs(
        "prepare",
        needs=(having_word(INFINITIVE, *COOPERATION),),
        experiences=True,
    ),
    any_of=("content",),
    timeml="I_ACTION",
    plover="AGREE",
    cameo="03",
)
class Offer(Event):
    """Someone volunteers to do something: to mediate, to host, to provide."""

    speaker: Fillers = role(
        SUBJECT, POSSESSOR, oblique("by", "from"), required=True, acts=True
    )
    addressee: Fillers = role(ADDRESSEE, oblique("to"))
    content: Fillers = content(
        CLAUSE, OBJECT, oblique("of", "for"), modality=Modality.PLANNED
    )


@frame(
    verbs("accuse"),
    verbs("blame", unless=(INANIMATE,)),
    verbs("implicate", needs=(having(oblique("in")),)),
    nouns("accusation", needs=(having(CLAUSE, oblique("of", "against")),)),
    any_of=("speaker", "offence"),
    timeml="REPORTING",
    plover="ACCUSE",
    plover_mode="allege",
    cameo="112",
)
class Accusation(Event):
    """Someone holds someone responsible for a bad act."""

    speaker: Fillers = role(SUBJECT, POSSESSOR, oblique("by"))
    accused: Fillers = role(oblique("on", "against"), OBJECT, required=True, acts=True)
    offence: Fillers = content(
        oblique("of", "for", "over"),
        oblique("in"),
        CLAUSE,
        OBJECT,
        stance=Stance.CLAIMED,
    )


FRAMES = (
    Demand,
    Call,
    Denial,
    Rejection,
    Statement,
    Announcement,
    Confirmation,
    Claim,
    Concern,
    Offer,
    Accusation,
)
