"""Frames of asking and judging: calls, demands, denials, accusations."""

from eventline.frames.conditions import (
    INANIMATE,
    MANDATIVE,
    OBLIGING,
    PASSIVE,
    PRESENT,
    REPORTED,
    SEVERAL,
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
    GOVERNOR,
    INFINITIVE,
    MODIFIER,
    MUTUAL,
    OBJECT,
    POSSESSOR,
    PREDICATE,
    SUBJECT,
    TASKED,
    URGED,
    among,
    besides,
    hung,
    known_kind,
    oblique,
)
from eventline.frames.inventory.speech_words import (
    CLAIMANTS,
    CLAIMED,
    FALSEHOODS,
    MARKETS,
    REPORTS,
    REQUESTED,
    SOUGHT,
    STEPS,
    TALKS,
    TERMS,
    WITHHELD,
)
from eventline.model import Event, Fillers, Kind, Modality, Stance

ACTORS = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE)


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
    verbs(
        "describe",
        needs=(
            both(
                having_word(OBJECT, *REPORTS),
                having_word(oblique("as"), *FALSEHOODS),
            ),
        ),
    ),
    verbs(
        "call",
        needs=(
            both(
                having_word(OBJECT, *REPORTS),
                having_word(PREDICATE, *FALSEHOODS),
            ),
        ),
        predicates=True,
    ),
    verbs(
        "brush aside",
        "brush off",
        "contradict",
        "dismiss",
        "dispute",
        "reject",
        "shrug off",
        needs=(having_word(OBJECT, *REPORTS),),
    ),
    verbs("debunk", "rubbish", unless=(INANIMATE,)),
    verbs(
        "disclaim",
        needs=(having_word(OBJECT, "involvement", "knowledge", "responsibility"),),
    ),
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
    verbs(
        "want",
        needs=(both(having_word(SUBJECT, *CLAIMANTS), having_word(OBJECT, *CLAIMED)),),
        unless=(REPORTED,),
    ),
    verbs(
        "press",
        "pressure",
        needs=(both(having(URGED, ADDRESSEE), having(INFINITIVE)),),
        unless=(INANIMATE,),
    ),
    verbs(
        "require",
        needs=(both(having(URGED, ADDRESSEE), having(INFINITIVE)),),
        unless=(INANIMATE, PASSIVE, PRESENT),
    ),
    nouns("demand", unless=(having_word(MODIFIER, *MARKETS),)),
    nouns("insistence", needs=(having(oblique("on")),)),
    any_of=("content", "addressee"),
    timeml="I_ACTION",
    plover="REQUEST",
    cameo="10",
)
class Demand(Event):
    """Someone requires someone to do something, without an explicit threat."""

    speaker: Fillers = role(
        SUBJECT, POSSESSOR, oblique("by"), MODIFIER, required=True, omits=True
    )
    addressee: Fillers = role(
        oblique("from", "of", "to"), URGED, ADDRESSEE, TASKED, acts=True
    )
    content: Fillers = content(
        CLAUSE, OBJECT, oblique("for", "on"), modality=Modality.REQUESTED
    )


@frame(
    verbs(
        "call for",
        unless=(
            having_word(SUBJECT, *TERMS),
            having_word(oblique("for"), "ambulance", "backup", "cab"),
            both(
                having_word(oblique("for"), "help"),
                having(known_kind(SUBJECT, Kind.PERSON, Kind.GROUP)),
            ),
            having(PREDICATE, known_kind(OBJECT, *ACTORS)),
        ),
    ),
    verbs(
        "call on",
        "call upon",
        unless=(having_word(oblique("on"), "report", "suspicion"),),
    ),
    verbs("appeal for", "press for", "push for", "plead for"),
    verbs("appeal to", unless=(having(OBJECT),)),
    verbs("ask for", unless=(having_word(oblique("for"), "better", "more", "much"),)),
    verbs("appeal", "ask", "beg", "plead", needs=(having(INFINITIVE),)),
    verbs(
        "encourage",
        needs=(having(INFINITIVE),),
        unless=(INANIMATE, having_word(SUBJECT, "it", "that", "this")),
    ),
    verbs("beseech", "entreat", "exhort", "implore", "urge"),
    verbs(
        "advise",
        "counsel",
        "recommend",
        needs=(having(INFINITIVE), MANDATIVE),
        unless=(INANIMATE,),
    ),
    verbs("suggest", needs=(MANDATIVE,), unless=(INANIMATE,)),
    verbs(
        "recommend",
        needs=(having(CLAUSE), having_word(OBJECT, *STEPS)),
        unless=(INANIMATE,),
    ),
    verbs(
        "invite",
        needs=(having(INFINITIVE), having_word(oblique("to"), *TALKS)),
        unless=(INANIMATE,),
    ),
    verbs(
        "lobby",
        "petition",
        needs=(having(INFINITIVE, oblique("for")),),
        unless=(INANIMATE, having_word(oblique("for"), "bankruptcy", "divorce")),
    ),
    verbs(
        "seek",
        needs=(
            both(having_word(OBJECT, *SOUGHT), having(oblique("from"), hung("from"))),
            having_word(OBJECT, *REQUESTED),
        ),
        unless=(INANIMATE,),
    ),
    verbs(
        "challenge",
        "dare",
        needs=(both(having(URGED, ADDRESSEE), having(INFINITIVE)),),
        unless=(INANIMATE,),
    ),
    verbs("solicit", needs=(having_word(OBJECT, *SOUGHT),), unless=(INANIMATE,)),
    verbs("request", needs=(having(OBJECT, CLAUSE),)),
    nouns(
        "appeal",
        "call",
        "plea",
        "request",
        needs=(having(oblique("for"), INFINITIVE),),
        unless=(
            having_word(MODIFIER, "phone", "telephone", "conference", "video", "close"),
            having_word(GOVERNOR, "change", "enter", "withdraw"),
        ),
    ),
    nouns("entreaty", "exhortation", "petition", needs=(having(oblique("for")),)),
    nouns(
        "entreaty",
        "exhortation",
        "invitation",
        "recommendation",
        needs=(having(INFINITIVE),),
    ),
    nouns("recommendation", needs=(having(CLAUSE),)),
    nouns(
        "pressure",
        needs=(both(having(oblique("on")), having(INFINITIVE)),),
        unless=(having_word(SUBJECT, "it", "that", "this"),),
    ),
    any_of=("content",),
    timeml="I_ACTION",
    plover="REQUEST",
    cameo="02",
)
class Call(Event):
    """Someone asks someone to bring something about, in a cooperative tone."""

    speaker: Fillers = role(
        SUBJECT, POSSESSOR, oblique("by", "from"), MODIFIER, required=True, omits=True
    )
    addressee: Fillers = role(
        oblique("on", "upon"),
        URGED,
        ADDRESSEE,
        besides(oblique("to", "with"), *TALKS),
        oblique("from"),
        known_kind(OBJECT, *ACTORS),
    )
    content: Fillers = content(
        known_kind(oblique("for"), Kind.EVENT, Kind.THING),
        CLAUSE,
        oblique("for"),
        among(oblique("to"), *TALKS),
        OBJECT,
        modality=Modality.REQUESTED,
    )


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
    verbs(
        "fear",
        needs=(
            both(having(SUBJECT), having(CLAUSE, OBJECT, oblique("about", "over"))),
        ),
    ),
    verbs("worry", needs=(having(CLAUSE, oblique("about", "over")),)),
    verbs(
        "regret",
        needs=(having(CLAUSE, OBJECT),),
        unless=(INANIMATE, having_word(CLAUSE, "announce", "inform", "say")),
    ),
    nouns(
        "alarm",
        "anxiety",
        "apprehension",
        "concern",
        "fear",
        "misgiving",
        "unease",
        "worry",
    ),
    adjectives("afraid", "fearful", needs=(having(oblique("of")),)),
    adjectives(
        "alarmed",
        "anxious",
        "apprehensive",
        "concerned",
        "jittery",
        "nervous",
        "troubled",
        "uneasy",
        "worried",
        needs=(having(CLAUSE, oblique("about", "over", "by", "at")),),
    ),
    timeml="I_STATE",
    cameo="012",
)
class Concern(Event):
    """Someone voices worry about how things stand or may turn out."""

    speaker: Fillers = role(
        SUBJECT, POSSESSOR, oblique("among"), required=True, omits=True, acts=True
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
    verbs("accuse"),
    verbs("blame", unless=(INANIMATE,)),
    verbs("implicate", needs=(having(oblique("in")),)),
    verbs(
        "hold responsible",
        "lay blame",
        "pin blame",
        "place blame",
        "put blame",
        unless=(INANIMATE,),
    ),
    verbs("point finger", needs=(having(oblique("at")),), unless=(INANIMATE,)),
    verbs(
        "exchange accusation",
        "trade accusation",
        "trade blame",
        needs=(SEVERAL,),
        mutual=True,
    ),
    nouns("accusation", needs=(having(CLAUSE, oblique("of", "against")),)),
    nouns("allegation", needs=(having(oblique("against")),)),
    any_of=("speaker", "offence"),
    timeml="REPORTING",
    plover="ACCUSE",
    plover_mode="allege",
    cameo="112",
)
class Accusation(Event):
    """Someone holds someone responsible for a bad act."""

    speaker: Fillers = role(SUBJECT, POSSESSOR, oblique("by"))
    accused: Fillers = role(
        oblique("on", "against"),
        OBJECT,
        oblique("at"),
        hung("at", "on"),
        MUTUAL,
        required=True,
        acts=True,
    )
    offence: Fillers = content(
        besides(oblique("of", "for", "over"), "reason", "time"),
        besides(oblique("in"), "particular", "turn"),
        CLAUSE,
        OBJECT,
        stance=Stance.CLAIMED,
    )


FRAMES = (
    Demand,
    Call,
    Denial,
    Concern,
    Accusation,
)
