"""Frames of binding oneself or others: warnings, threats, orders, promises."""

from eventline.frames.conditions import (
    ADDRESSING,
    INANIMATE,
    PASSIVE,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import adjectives, content, frame, nouns, role, verbs
from eventline.frames.grammar import (
    ADDRESSEE,
    CLAUSE,
    CONDITION,
    DECLINED,
    GOVERNOR,
    INFINITIVE,
    MODIFIER,
    MUTUAL,
    OBJECT,
    OWN,
    POSSESSOR,
    SUBJECT,
    TASKED,
    URGED,
    among,
    besides,
    hung,
    oblique,
    of_kind,
)
from eventline.frames.inventory.business_words import CUSTOMERS
from eventline.frames.inventory.commitment_words import (
    COMMITTED,
    DECLINED_ACTS,
    EXPRESSED,
    FAVOURS,
    FORMALITIES,
    GIVING,
    GIVING_ONE_S_WORD,
    GOODS,
    HARMS,
    ONESELF,
    ORDERED,
    PLEDGED,
    REPRISALS,
    SUMMONED,
)
from eventline.frames.inventory.judgement_words import DIPLOMATS
from eventline.frames.inventory.relation_words import MONEY
from eventline.model import Event, Fillers, Kind, Modality, Stance

ACTORS = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE)


@frame(
    verbs(
        "alert",
        "caution",
        "warn",
        needs=(
            having(CLAUSE, oblique("about", "against", "of", "over")),
            both(having(SUBJECT), having(ADDRESSEE, OBJECT)),
        ),
        unless=(
            INANIMATE,
            having_word(OWN, *HARMS),
            having_word(oblique("of"), *REPRISALS),
        ),
    ),
    verbs(
        "advise against", "counsel against", "recommend against", unless=(INANIMATE,)
    ),
    nouns(
        "alert",
        "caution",
        "warning",
        needs=(
            having(CLAUSE, INFINITIVE, oblique("about", "against", "of", "to")),
            both(
                having_word(GOVERNOR, "issue", "sound"),
                having(oblique("for", "on", "over")),
            ),
        ),
    ),
    any_of=("content", "addressee"),
    timeml="I_ACTION",
    cameo="012",
)
class Warning(Event):  # noqa: A001 # frames bear the names of the field
    """Someone tells someone of harm that may come, and does not bring it."""

    speaker: Fillers = role(
        SUBJECT, POSSESSOR, oblique("by", "from"), required=True, omits=True, acts=True
    )
    addressee: Fillers = role(URGED, ADDRESSEE, OBJECT, oblique("to"))
    content: Fillers = content(
        CLAUSE,
        oblique("about", "against", "of", "over"),
        oblique("to"),
        oblique("on"),
        OBJECT,
        modality=Modality.POSSIBLE,
    )


@frame(
    verbs(
        "threaten",
        needs=(having(CLAUSE, OBJECT, oblique("with")),),
        unless=(INANIMATE,),
    ),
    verbs(
        "pledge",
        "promise",
        "swear",
        "vow",
        "warn",
        needs=(
            having_word(OWN, *HARMS),
            having_word(OBJECT, *REPRISALS),
            having_word(oblique("of"), *REPRISALS),
        ),
        unless=(INANIMATE,),
    ),
    verbs("add", "announce", "declare", "say", needs=(having_word(OWN, *HARMS),)),
    verbs("blackmail", "intimidate", "menace", unless=(INANIMATE,)),
    verbs("give deadline", "set deadline", needs=(having(ADDRESSEE),)),
    nouns(
        "deadline",
        needs=(
            both(
                having_word(GOVERNOR, "give", "impose", "issue", "set"),
                having(CLAUSE, INFINITIVE),
            ),
        ),
        unless=(
            having_word(CLAUSE, *FORMALITIES),
            having_word(INFINITIVE, *FORMALITIES),
        ),
    ),
    verbs("reserve right"),
    nouns(
        "threat",
        needs=(having(CLAUSE, oblique("against", "of")), having(GOVERNOR)),
        unless=(having_word(GOVERNOR, "pose", "face", "combat", "fight", "counter"),),
    ),
    nouns("ultimatum"),
    any_of=("addressee", "content"),
    timeml="I_ACTION",
    plover="THREATEN",
    cameo="13",
)
class Threat(Event):
    """Someone says that they will do harm, on a condition or without one."""

    speaker: Fillers = role(
        SUBJECT, POSSESSOR, oblique("by", "from"), MODIFIER, required=True, acts=True
    )
    addressee: Fillers = role(
        URGED,
        ADDRESSEE,
        of_kind(OBJECT, *ACTORS),
        oblique("against", "to"),
        hung("against", "on"),
        MUTUAL,
    )
    content: Fillers = content(
        OWN,
        CLAUSE,
        oblique("with", "of"),
        OBJECT,
        modality=Modality.PLANNED,
        stance=Stance.ASSERTED,
    )
    condition: Fillers = role(CONDITION)


@frame(
    verbs(
        "command",
        "direct",
        "instruct",
        "order",
        needs=(having(URGED, CLAUSE),),
        unless=(INANIMATE,),
    ),
    verbs(
        "tell",
        needs=(both(having(URGED, ADDRESSEE), having(INFINITIVE)),),
        unless=(INANIMATE, ADDRESSING),
    ),
    verbs(
        "order",
        needs=(having_kind(OBJECT, Kind.EVENT), having_word(OBJECT, *ORDERED)),
        unless=(INANIMATE, having_word(OBJECT, *GOODS)),
    ),
    verbs(
        "subpoena",
        "summon",
        needs=(
            both(having(URGED, ADDRESSEE), having(INFINITIVE)),
            having_word(OBJECT, *SUMMONED),
        ),
        unless=(INANIMATE, having_word(OBJECT, *DIPLOMATS)),
    ),
    verbs(
        "task",
        needs=(both(having(URGED, ADDRESSEE), having(INFINITIVE)),),
        unless=(INANIMATE,),
    ),
    verbs("decree", "mandate", needs=(having(CLAUSE, OBJECT),), unless=(INANIMATE,)),
    nouns(
        "warrant",
        needs=(both(having_word(GOVERNOR, *GIVING), having(oblique("for"))),),
    ),
    nouns(
        "decree",
        "directive",
        "instruction",
        "order",
        needs=(having(INFINITIVE), having_word(GOVERNOR, *GIVING)),
        unless=(
            having_word(GOVERNOR, "place"),
            having_word(MODIFIER, *GOODS),
            both(having_word(GOVERNOR, "have"), having(oblique("for"))),
            having_word(oblique("from"), *CUSTOMERS),
        ),
    ),
    any_of=("content", "addressee"),
    timeml="I_ACTION",
    plover="REQUEST",
    cameo="10",
    performs=True,
)
class Order(Event):
    """Someone with authority directs someone to do something."""

    speaker: Fillers = role(
        SUBJECT,
        POSSESSOR,
        oblique("by", "from"),
        MODIFIER,
        required=True,
        omits=True,
        acts=True,
    )
    addressee: Fillers = role(
        besides(URGED, *ORDERED),
        ADDRESSEE,
        oblique("to"),
        TASKED,
        among(OBJECT, *SUMMONED),
    )
    content: Fillers = content(
        among(OBJECT, *ORDERED),
        CLAUSE,
        OBJECT,
        of_kind(oblique("for", "on"), Kind.EVENT, Kind.THING),
        modality=Modality.REQUESTED,
    )


@frame(
    verbs(
        "guarantee",
        "pledge",
        "promise",
        "vow",
        needs=(having(CLAUSE, OBJECT),),
        unless=(
            INANIMATE,
            having_word(DECLINED, *FAVOURS, *DECLINED_ACTS),
            having_word(OWN, *HARMS),
            having_word(OBJECT, "allegiance", *EXPRESSED, *REPRISALS),
        ),
    ),
    verbs(
        "swear",
        "undertake",
        needs=(having(INFINITIVE, OWN),),
        unless=(INANIMATE, having_word(OWN, *HARMS)),
    ),
    verbs("add", "announce", "declare", "say", needs=(having_word(OWN, *FAVOURS),)),
    verbs("assure", needs=(having(OWN, oblique("of")),), unless=(INANIMATE,)),
    verbs(
        "commit",
        needs=(having_word(OBJECT, *ONESELF, *PLEDGED),),
        unless=(INANIMATE,),
    ),
    verbs(
        "commit",
        needs=(having(oblique("to"), INFINITIVE),),
        unless=(INANIMATE, PASSIVE, having(OBJECT)),
    ),
    verbs(
        "commit",
        needs=(PASSIVE,),
        unless=(having(SUBJECT), having_word(OBJECT, *COMMITTED)),
        experiences=True,
    ),
    adjectives("committed", needs=(having(oblique("to"), INFINITIVE),)),
    nouns(
        "assurance",
        "guarantee",
        "pledge",
        "promise",
        "vow",
        needs=(having(CLAUSE, oblique("of", "on", "to")),),
        unless=(
            having_word(GOVERNOR, "demand", "get", "have", "need", "seek", "want"),
        ),
    ),
    nouns(
        "commitment",
        needs=(
            having(CLAUSE),
            having_word(oblique("of", "to"), *MONEY),
            both(
                having_word(GOVERNOR, *GIVING_ONE_S_WORD),
                having(oblique("of", "on", "to")),
            ),
        ),
    ),
    any_of=("content",),
    timeml="I_ACTION",
    plover="AGREE",
    cameo="03",
)
class Promise(Event):
    """Someone binds themselves to do something to another's good."""

    speaker: Fillers = role(
        SUBJECT,
        POSSESSOR,
        oblique("by", "from"),
        MODIFIER,
        required=True,
        omits=True,
        acts=True,
    )
    addressee: Fillers = role(
        ADDRESSEE, URGED, of_kind(oblique("to"), *ACTORS), hung("to"), acts=True
    )
    content: Fillers = content(
        CLAUSE,
        besides(OBJECT, *ONESELF),
        oblique("of", "on", "to"),
        modality=Modality.PLANNED,
        stance=Stance.ASSERTED,
    )


FRAMES = (Warning, Threat, Order, Promise)
