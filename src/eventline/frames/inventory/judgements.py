"""Frames of judging: condemnation, support, apology."""

from eventline.frames.conditions import (
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
    GOVERNOR,
    MODIFIER,
    MUTUAL,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    TASKED,
    besides,
    hung,
    known_kind,
    oblique,
)
from eventline.frames.inventory.judgement_words import (
    AIMS,
    CENSURED,
    CLOSED,
    CONDEMNED,
    DIPLOMATS,
    EARNING,
    FAVOURED,
    FEELINGS,
    FIGHTERS,
    FINANCIERS,
    GREETED,
    HELD_UP,
    IN_FAVOUR,
    MOURNED,
    OFFICIALS,
    ONESELF,
    POLITIES,
    PROPOSALS,
    PROVEN,
    REGRETTED,
    RELATIONS,
    VERBAL,
    VOICING,
)
from eventline.model import Event, Fillers, Kind

ACTORS = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE)


@frame(
    verbs(
        "assail",
        "berate",
        "castigate",
        "censure",
        "chide",
        "criticise",
        "criticize",
        "decry",
        "denounce",
        "deplore",
        "deride",
        "disparage",
        "excoriate",
        "hit out",
        "lambast",
        "lambaste",
        "lash out",
        "mock",
        "rebuke",
        "reprimand",
        "ridicule",
        "scold",
        "speak out against",
        "take issue",
        "vilify",
        unless=(INANIMATE,),
    ),
    verbs(
        "condemn",
        unless=(INANIMATE, having(oblique("to")), having_word(OBJECT, *CONDEMNED)),
    ),
    verbs(
        "blast",
        "fault",
        "pan",
        "slam",
        unless=(INANIMATE, having(oblique("into")), having_word(OBJECT, *CLOSED)),
    ),
    verbs(
        "complain",
        "disapprove",
        "object",
        needs=(having(oblique("about", "of", "to")),),
    ),
    verbs("complain", needs=(having(CLAUSE),)),
    verbs(
        "attack",
        needs=(having(oblique("as")),),
        unless=(
            INANIMATE,
            PASSIVE,
            having_word(SUBJECT, *FIGHTERS),
            having_word(oblique("as"), *AIMS),
            having(known_kind(OBJECT, Kind.PLACE)),
        ),
    ),
    verbs("rail", needs=(having(oblique("against", "at")),)),
    verbs("fume", needs=(having(oblique("about", "at", "over")),), unless=(INANIMATE,)),
    verbs(
        "lament",
        needs=(having(OBJECT),),
        unless=(
            INANIMATE,
            having(known_kind(OBJECT, Kind.PERSON)),
            having_word(OBJECT, *MOURNED),
        ),
    ),
    verbs(
        "rap",
        needs=(both(having(OBJECT), having(oblique("for", "over"))),),
        unless=(INANIMATE, having_word(oblique("over"), "head", "knuckle")),
    ),
    verbs(
        "attack",
        needs=(having_word(OBJECT, *CENSURED),),
        unless=(INANIMATE,),
    ),
    verbs(
        "protest",
        needs=(
            both(having_word(SUBJECT, *OFFICIALS), having(OBJECT)),
            having_kind(oblique("to"), Kind.PLACE, Kind.ORGANIZATION),
        ),
    ),
    verbs(
        "anger",
        "appal",
        "appall",
        "dismay",
        "outrage",
        needs=(PASSIVE,),
        experiences=True,
    ),
    adjectives(
        "angered",
        "appalled",
        "dismayed",
        "furious",
        "indignant",
        "outraged",
        "scathing",
        needs=(having(oblique("about", "at", "by", "over")),),
    ),
    verbs("summon", needs=(having_word(OBJECT, *DIPLOMATS),)),
    nouns("censure", "condemnation", "criticism", "denunciation", "rebuke"),
    nouns(
        "complaint",
        "objection",
        "outcry",
        needs=(having(oblique("about", "against", "over", "to")),),
    ),
    nouns(
        *FEELINGS,
        needs=(having_word(GOVERNOR, *VOICING),),
        unless=(having(known_kind(oblique("to"), *ACTORS)),),
    ),
    nouns("protest", needs=(having_word(GOVERNOR, "deliver", "file", "lodge"),)),
    nouns("attack", needs=(having_word(MODIFIER, *VERBAL),)),
    adjectives("critical", needs=(having(oblique("of")),)),
    any_of=("target", "topic"),
    timeml="I_ACTION",
    plover="ACCUSE",
    plover_mode="disapprove",
    cameo="111",
)
class Condemnation(Event):
    """Someone voices disapproval of an act or of an actor."""

    speaker: Fillers = role(
        SUBJECT,
        POSSESSOR,
        oblique("by", "from"),
        MODIFIER,
        required=True,
        omits=True,
        acts=True,
    )
    target: Fillers = content(
        OBJECT,
        ADDRESSEE,
        oblique("of", "against", "at", "about", "on", "by"),
        oblique("to", "with"),
        hung("of", "against", "at"),
        MUTUAL,
    )
    topic: Fillers = content(CLAUSE, oblique("as", "for", "over"))


@frame(
    verbs(
        "applaud",
        "commend",
        "congratulate",
        "endorse",
        "laud",
        "praise",
        "salute",
        "stand behind",
        "stand by",
        "thank",
        "side with",
        unless=(INANIMATE,),
    ),
    verbs(
        "stand with",
        needs=(having_kind(oblique("with"), *ACTORS),),
        unless=(INANIMATE,),
    ),
    verbs("support", unless=(INANIMATE, having_word(OBJECT, *HELD_UP))),
    verbs(
        "back",
        needs=(having(OBJECT),),
        unless=(
            INANIMATE,
            having_word(SUBJECT, *FINANCIERS),
            having_word(OBJECT, *PROVEN),
        ),
    ),
    verbs("champion", needs=(having(OBJECT),), unless=(INANIMATE,)),
    verbs("defend", needs=(having_word(OBJECT, *FAVOURED),), unless=(INANIMATE,)),
    verbs("hail", needs=(having(OBJECT),), unless=(INANIMATE, having(oblique("from")))),
    verbs(
        "welcome",
        unless=(
            INANIMATE,
            having_word(OBJECT, *GREETED),
            having(oblique("aboard", "into", "to")),
        ),
    ),
    verbs("approve of", "rally around", "rally behind", unless=(INANIMATE,)),
    verbs(*IN_FAVOUR, unless=(INANIMATE,)),
    verbs("vote for", needs=(having_word(oblique("for"), *PROPOSALS),)),
    verbs(
        "throw support",
        "throw weight",
        needs=(having(oblique("behind")),),
        unless=(INANIMATE,),
    ),
    verbs("vouch for", unless=(INANIMATE,)),
    nouns(
        "in favor", "in favour", needs=(both(having(SUBJECT), having(oblique("of"))),)
    ),
    verbs(
        "favor",
        "favour",
        needs=(having_word(OBJECT, *PROPOSALS),),
        unless=(INANIMATE,),
    ),
    verbs("recognise", "recognize", needs=(having_word(OBJECT, *POLITIES),)),
    verbs(
        "establish",
        "normalise",
        "normalize",
        "reestablish",
        "renew",
        "restore",
        "resume",
        needs=(having_word(OBJECT, *RELATIONS),),
    ),
    nouns(
        "backing",
        "endorsement",
        "praise",
        "solidarity",
        "support",
        "tribute",
        unless=(having_word(GOVERNOR, *EARNING),),
    ),
    nouns("congratulation", "gratitude", "recognition", "thanks"),
    any_of=("target",),
    timeml="I_ACTION",
    plover="SUPPORT",
    cameo="05",
)
class Support(Event):
    """Someone voices approval of an actor or a cause, or sides with them."""

    speaker: Fillers = role(
        SUBJECT,
        POSSESSOR,
        oblique("by", "from"),
        MODIFIER,
        required=True,
        omits=True,
        acts=True,
    )
    target: Fillers = content(
        OBJECT,
        ADDRESSEE,
        oblique("for", "to", "behind", "around", "with", "by", "of"),
        hung("for", "to", "with", "behind"),
        MUTUAL,
    )
    topic: Fillers = content(oblique("as", "for", "on", "over"))


@frame(
    verbs("apologise", "apologize"),
    verbs(
        "regret",
        needs=(having(CLAUSE), having_word(OBJECT, *REGRETTED)),
        unless=(
            INANIMATE,
            having_kind(besides(TASKED, *ONESELF), *ACTORS),
            having_word(CLAUSE, "say", "inform", "announce"),
        ),
    ),
    verbs("sympathise with", "sympathize with", unless=(INANIMATE,)),
    verbs("ask for forgiveness", "ask forgiveness", "beg forgiveness"),
    adjectives(
        "sorry",
        needs=(having(oblique("about", "for"), CLAUSE),),
        unless=(having_kind(oblique("for"), Kind.PERSON),),
    ),
    nouns("apology"),
    nouns(
        "condolence",
        "regret",
        "remorse",
        "sympathy",
        needs=(having_word(GOVERNOR, "convey", "extend", "offer", "send", *VOICING),),
    ),
    timeml="I_ACTION",
    plover="CONCEDE",
    cameo="055",
)
class Apology(Event):
    """Someone voices remorse for what they did, or sympathy."""

    speaker: Fillers = role(
        SUBJECT, POSSESSOR, oblique("by", "from"), MODIFIER, required=True, acts=True
    )
    addressee: Fillers = role(oblique("to", "with"), ADDRESSEE, acts=True)
    topic: Fillers = content(
        CLAUSE, oblique("for", "over", "about", "at", "on"), OBJECT, hung("for", "over")
    )


FRAMES = (Condemnation, Support, Apology)
