"""Frames of relations: signing, sanctions, aid, cooperation, secession, concession."""

from eventline.frames.conditions import (
    INANIMATE,
    PASSIVE,
    PRESENT,
    SUPPLYING,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import content, frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    ADDRESSEE,
    CLAUSE,
    GOVERNOR,
    INFINITIVE,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    URGED,
    among,
    besides,
    hung,
    known_kind,
    oblique,
    of_kind,
)
from eventline.frames.inventory.relation_words import (
    ARMS,
    AUTHORITIES,
    BARRED,
    CAMPAIGNS,
    CUTTING,
    DIPLOMATS,
    DOCUMENTS,
    ENACTED,
    ENDING,
    FORTUNES,
    FREED,
    HOLDINGS,
    JOINT,
    KNOWLEDGE,
    MISSIONS,
    MONEY,
    MONITORS,
    PASSAGES,
    POLITIES,
    PUNISHERS,
    RESTRICTIONS,
    SIGNING,
    THOUGHT,
    TIES,
    TROOPS,
)
from eventline.model import Event, Fillers, Kind

ACTORS = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE)
LENIENT_BODY = having(known_kind(SUBJECT, Kind.ORGANIZATION, Kind.PLACE))
LENIENT_WORD = having_word(SUBJECT, *AUTHORITIES)


@frame(
    verbs(*SIGNING, needs=(having_word(OBJECT, *DOCUMENTS),)),
    verbs("sign", needs=(having_word(OBJECT, *ENACTED),), unless=(INANIMATE,)),
    nouns(
        "initialing",
        "initialling",
        "ratification",
        "signing",
        needs=(having_word(oblique("of"), *DOCUMENTS),),
    ),
    any_of=("parties", "document"),
    by_choice=True,
    plover="SUPPORT",
    cameo="057",
)
class Signing(Event):
    """Parties formally conclude a document: a treaty, a contract, a protocol."""

    parties: Fillers = role(
        SUBJECT,
        POSSESSOR,
        oblique("with", "between"),
        besides(oblique("by"), "vote"),
        besides(hung("between", "by", "with"), "vote"),
        gathers=True,
        acts=True,
    )
    document: Fillers = role(OBJECT, oblique("of"), required=True)
    place: Fillers = role(oblique("in", "at"), hung("in", "at"), kinds=(Kind.PLACE,))


@frame(
    verbs(
        "sanction",
        needs=(having_kind(OBJECT, *ACTORS),),
        unless=(INANIMATE,),
    ),
    verbs("blacklist", unless=(INANIMATE,)),
    verbs(
        "fine",
        "penalise",
        "penalize",
        needs=(
            having_kind(OBJECT, *ACTORS),
            having_word(OBJECT, *MONEY),
            having_word(SUBJECT, *PUNISHERS),
        ),
        unless=(INANIMATE,),
    ),
    nouns(
        "fine",
        "penalty",
        needs=(
            both(having(SUBJECT), having(oblique("on", "against"))),
            both(having(ADDRESSEE), having_word(oblique("of"), *MONEY)),
            both(having(ADDRESSEE), having_word(MODIFIER, *MONEY)),
        ),
        unless=(having_word(GOVERNOR, "pay"), having_word(MODIFIER, "death")),
    ),
    verbs(
        "freeze",
        needs=(having_word(OBJECT, *FORTUNES),),
        unless=(INANIMATE,),
    ),
    verbs(*CUTTING, needs=(having_word(OBJECT, *TIES),), unless=(INANIMATE,)),
    verbs(
        "expel",
        "expel from",
        needs=(having_word(OBJECT, "worker", *DIPLOMATS, *MONITORS),),
    ),
    nouns(
        "suspension",
        needs=(having_word(oblique("of"), *TIES), having_word(MODIFIER, *TIES)),
        unless=(having_word(GOVERNOR, *ENDING),),
    ),
    verbs("recall", "withdraw", needs=(having_word(OBJECT, *DIPLOMATS),)),
    verbs(
        "abrogate",
        "annul",
        "renounce",
        "tear up",
        "terminate",
        needs=(having_word(OBJECT, *DOCUMENTS),),
        unless=(INANIMATE,),
    ),
    verbs("close", "revoke", "shut", needs=(having_word(OBJECT, *MISSIONS),)),
    verbs(
        "expel",
        "suspend",
        needs=(having_kind(oblique("from"), Kind.ORGANIZATION),),
        unless=(INANIMATE,),
    ),
    verbs(
        "suspend",
        needs=(both(PASSIVE, having(known_kind(OBJECT, Kind.ORGANIZATION))),),
        unless=(having_word(OBJECT, *TIES),),
    ),
    verbs("embargo"),
    verbs(
        "pull out",
        "pull out of",
        "quit",
        "withdraw",
        needs=(
            having_kind(oblique("from", "of", "out of"), Kind.ORGANIZATION),
            having_word(oblique("from", "of", "out of"), *DOCUMENTS),
            having_word(OBJECT, *DOCUMENTS),
        ),
        unless=(
            having_kind(oblique("from", "of", "out of"), Kind.PLACE),
            having_word(OBJECT, *TROOPS),
            having_word(SUBJECT, *TROOPS),
            INANIMATE,
        ),
    ),
    nouns(
        "embargo",
        "sanction",
        unless=(having_word(GOVERNOR, *ENDING),),
    ),
    nouns("under embargo", "under sanction", undergoes=True),
    any_of=("agent", "target", "theme"),
    by_choice=True,
    plover="SANCTION",
    cameo="16",
)
class Sanction(Event):
    """An actor reduces its relations with another: sanctions, ties cut, envoys sent."""

    agent: Fillers = role(
        SUBJECT,
        POSSESSOR,
        oblique("by"),
        of_kind(oblique("from"), *ACTORS),
        MODIFIER,
        acts=True,
    )
    amount: Fillers = role(
        among(OBJECT, *MONEY),
        among(oblique("of"), *MONEY),
        among(MODIFIER, *MONEY),
    )
    theme: Fillers = role(
        among(OBJECT, *TIES, *DIPLOMATS, *MONITORS, *MISSIONS),
        among(OBJECT, *FORTUNES),
    )
    target: Fillers = role(
        of_kind(OBJECT, *ACTORS),
        among(OBJECT, *DOCUMENTS),
        among(oblique("of", "out of", "from"), *DOCUMENTS),
        of_kind(oblique("out of"), Kind.ORGANIZATION),
        oblique("on", "against", "with"),
        hung("on", "against", "with", "to", "from"),
        oblique("to", "from"),
        ADDRESSEE,
        OBJECT,
    )


@frame(
    verbs("co-operate", "collaborate", "cooperate", unless=(INANIMATE,)),
    verbs("work together", unless=(INANIMATE, PRESENT)),
    verbs("work together", needs=(having(oblique("on")),), unless=(INANIMATE,)),
    verbs(
        "work with",
        needs=(having_kind(oblique("with"), Kind.ORGANIZATION, Kind.PLACE),),
        unless=(INANIMATE,),
    ),
    verbs(
        "co-ordinate with",
        "coordinate with",
        "partner with",
        "pool resource",
        unless=(INANIMATE,),
    ),
    verbs(
        "deepen",
        "expand",
        "step up",
        "strengthen",
        needs=(having_word(OBJECT, "co-operation", "cooperation", "partnership"),),
        unless=(INANIMATE,),
    ),
    verbs("enter alliance", "forge alliance", "form alliance", "join alliance"),
    verbs("trade", needs=(having(oblique("with")),), unless=(having(OBJECT),)),
    verbs(
        "exchange",
        "share",
        needs=(having_word(OBJECT, *KNOWLEDGE),),
        unless=(INANIMATE,),
    ),
    nouns(
        "co-operation",
        "collaboration",
        "cooperation",
        "partnership",
        needs=(having(oblique("among", "between", "with"), SUBJECT),),
    ),
    verbs("team up"),
    verbs(
        "join force",
        needs=(having(oblique("against", "with"), hung("with"), INFINITIVE),),
    ),
    nouns(*JOINT, needs=(having_word(MODIFIER, "bilateral", "joint"),)),
    nouns("drill", "exercise", needs=(having(oblique("with")),)),
    any_of=("parties",),
    by_choice=True,
    plover="COOPERATE",
    cameo="06",
)
class Cooperation(Event):
    """Parties work together: they share, trade, exercise jointly."""

    parties: Fillers = role(
        SUBJECT,
        POSSESSOR,
        oblique("between", "among", "by", "from", "with"),
        hung("between", "with"),
        gathers=True,
        required=True,
        acts=True,
    )
    place: Fillers = place()
    theme: Fillers = role(
        OBJECT, besides(oblique("on", "over", "against", "in"), "ground")
    )


@frame(
    verbs("declare independence", "proclaim independence", "secede"),
    verbs(
        "break away",
        "separate",
        "split",
        needs=(
            having_kind(oblique("from"), Kind.PLACE),
            having_word(oblique("from"), *POLITIES),
        ),
    ),
    verbs(
        "gain independence",
        "win independence",
        needs=(
            having_kind(SUBJECT, Kind.PLACE, Kind.ORGANIZATION, Kind.GROUP),
            having_word(SUBJECT, *POLITIES),
        ),
    ),
    nouns(
        "declaration",
        "proclamation",
        needs=(having_word(oblique("of"), "independence"),),
    ),
    nouns("secession"),
    any_of=("agent",),
)
class Secession(Event):
    """A territory leaves a polity, or claims to leave it."""

    agent: Fillers = role(
        SUBJECT, POSSESSOR, of_kind(oblique("of"), Kind.PLACE), oblique("by")
    )
    source: Fillers = role(oblique("from"), hung("from"))


@frame(
    verbs(
        *ENDING,
        needs=(having_word(OBJECT, *RESTRICTIONS),),
        unless=(INANIMATE,),
    ),
    verbs(
        "back away",
        "back down",
        "bow to",
        "capitulate",
        "climb down",
        "relent",
        "yield to",
        unless=(INANIMATE,),
    ),
    verbs("cave in", "give in", unless=(INANIMATE, having(OBJECT))),
    verbs(
        "accept",
        "meet",
        needs=(having_word(OBJECT, "condition", "demand"),),
        unless=(SUPPLYING, INANIMATE),
    ),
    verbs(
        "quit",
        "resign",
        "step down",
        needs=(having(oblique("after", "amid", "following", "over", "under")),),
    ),
    verbs("surrender", unless=(INANIMATE,)),
    verbs(
        "hand over",
        "lay down",
        "surrender",
        "turn over",
        needs=(having_word(OBJECT, *ARMS),),
    ),
    verbs("disarm", needs=(having_kind(SUBJECT, *ACTORS),)),
    verbs("demobilise", "demobilize", unless=(INANIMATE,)),
    verbs("decommission", "dismantle", needs=(having_word(OBJECT, *ARMS),)),
    verbs(
        "cede",
        "give up",
        "hand over",
        "relinquish",
        "vacate",
        needs=(having_word(OBJECT, *HOLDINGS),),
        unless=(INANIMATE,),
    ),
    verbs(
        "ease",
        "loosen",
        "relax",
        "soften",
        needs=(
            having_word(
                OBJECT, "control", "curfew", "law", "measure", "policy", "rule"
            ),
        ),
        unless=(INANIMATE,),
    ),
    verbs(
        "cease",
        "end",
        "halt",
        "stop",
        "suspend",
        needs=(having_word(OBJECT, *CAMPAIGNS),),
        unless=(INANIMATE,),
    ),
    verbs(
        "open",
        "reopen",
        "unblock",
        needs=(having_word(OBJECT, *PASSAGES),),
        unless=(INANIMATE,),
    ),
    verbs("commute sentence", "concede defeat", "grant pardon"),
    verbs(
        "accede to",
        "bow to",
        "concede to",
        "give in to",
        "yield to",
        needs=(having_word(oblique("to"), "call", "demand", "pressure", "request"),),
        unless=(INANIMATE,),
    ),
    verbs(
        "cut",
        "lower",
        "reduce",
        "roll back",
        needs=(having_word(OBJECT, "duty", "restriction", "tariff"),),
        unless=(INANIMATE,),
    ),
    verbs(
        "repeal",
        "rescind",
        "reverse",
        "revoke",
        needs=(having_word(OBJECT, "decision", "decree", "law", "order", "policy"),),
        unless=(INANIMATE,),
    ),
    verbs("decriminalise", "decriminalize", "legalise", "legalize"),
    verbs(
        "allow",
        "let",
        "permit",
        needs=(
            both(LENIENT_WORD, having_word(INFINITIVE, *FREED)),
            both(LENIENT_WORD, having_word(CLAUSE, *FREED)),
            both(LENIENT_BODY, having_word(INFINITIVE, *FREED)),
            both(LENIENT_BODY, having_word(CLAUSE, *FREED)),
        ),
    ),
    verbs(
        "allow",
        "permit",
        needs=(
            both(LENIENT_WORD, having_kind(URGED, Kind.GROUP, Kind.ORGANIZATION)),
            both(LENIENT_BODY, having_kind(URGED, Kind.GROUP, Kind.ORGANIZATION)),
        ),
        unless=(having_word(INFINITIVE, *THOUGHT),),
    ),
    verbs("allow", "grant", "permit", needs=(having_word(OBJECT, *BARRED),)),
    nouns("capitulation", "concession", "surrender"),
    nouns(
        "easing",
        "lifting",
        "relaxation",
        needs=(having_word(oblique("of"), *RESTRICTIONS),),
    ),
    any_of=("agent",),
    by_choice=True,
    plover="CONCEDE",
    cameo="08",
)
class Concession(Event):
    """An actor gives way: on restrictions, demands or positions."""

    agent: Fillers = role(
        SUBJECT, POSSESSOR, oblique("by", "from"), MODIFIER, required=True, acts=True
    )
    beneficiary: Fillers = role(
        URGED,
        ADDRESSEE,
        of_kind(oblique("to", "for", "on", "against"), *ACTORS),
        of_kind(hung("against", "on", "for", "to"), *ACTORS),
    )
    content: Fillers = content(CLAUSE, OBJECT, oblique("of", "on", "over", "to"))


FRAMES = (Signing, Sanction, Cooperation, Secession, Concession)
