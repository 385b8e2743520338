"""Frames of asking and judging: calls, demands, denials, accusations, offers."""

from eventline.frames.conditions import (
    INANIMATE,
    MANDATIVE,
    OBLIGING,
    PASSIVE,
    PRESENT,
    PROGRESSIVE,
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
    INFINITIVE,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    PREDICATE,
    SUBJECT,
    TASKED,
    URGED,
    among,
    hung,
    known_kind,
    oblique,
)
from eventline.frames.inventory.commitment_words import DECLINED_ACTS, FAVOURS
from eventline.frames.inventory.speech_words import (
    COOPERATION,
    FALSEHOODS,
    MARKETS,
    MEETINGS,
    NOT_OFFERED,
    ORDERS,
    PROPOSALS,
    REMARKS,
    REPORTS,
    TALKS,
    TERMS,
    WITHHELD,
)
from eventline.model import Event, Fillers, Kind, Modality, Stance


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
    verbs(
        "dismiss",
        "reject",
        needs=(having_word(oblique("as"), *FALSEHOODS),),
    ),
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
    verbs("call for", unless=(having_word(SUBJECT, *TERMS), having(PREDICATE))),
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
        known_kind(oblique("for"), Kind.EVENT, Kind.THING),
        CLAUSE,
        oblique("for"),
        OBJECT,
        modality=Modality.REQUESTED,
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
        needs=(having(INFINITIVE, ADDRESSEE, oblique("to")),),
        unless=(INANIMATE, having_word(OBJECT, *NOT_OFFERED)),
    ),
    verbs(
        "offer",
        needs=(having(OBJECT),),
        unless=(INANIMATE, PRESENT, having_word(OBJECT, *NOT_OFFERED)),
    ),
    verbs("propose", "volunteer", needs=(having(CLAUSE, OBJECT),)),
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
        needs=(having_word(INFINITIVE, *COOPERATION),),
        unless=(PROGRESSIVE,),
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
    addressee: Fillers = role(ADDRESSEE, oblique("to"), acts=True)
    content: Fillers = content(
        OBJECT, CLAUSE, oblique("of", "for"), modality=Modality.PLANNED
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
    Concern,
    Offer,
    Accusation,
)
