"""Frames of judging: condemnation, support, apology."""

from eventline.frames.conditions import INANIMATE, having, having_word
from eventline.frames.declare import adjectives, content, frame, nouns, role, verbs
from eventline.frames.grammar import (
    ADDRESSEE,
    CLAUSE,
    GOVERNOR,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    hung,
    oblique,
)
from eventline.frames.inventory.judgement_words import (
    CLOSED,
    DIPLOMATS,
    FAVOURED,
    FEELINGS,
    FINANCIERS,
    GREETED,
    HELD_UP,
    POLITIES,
    PROPOSALS,
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
        "rebuke",
        "reprimand",
        "ridicule",
        "speak out against",
        "take issue",
        "vilify",
        unless=(INANIMATE,),
    ),
    verbs("condemn", unless=(INANIMATE, having(oblique("to")))),
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
    verbs("rail", needs=(having(oblique("against", "at")),)),
    verbs("summon", needs=(having_word(OBJECT, *DIPLOMATS),)),
    nouns("censure", "condemnation", "criticism", "denunciation", "rebuke"),
    nouns(
        "complaint",
        "objection",
        "outcry",
        needs=(having(oblique("about", "against", "over", "to")),),
    ),
    nouns(*FEELINGS, needs=(having_word(GOVERNOR, *VOICING),)),
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
        SUBJECT, POSSESSOR, oblique("by", "from"), MODIFIER, required=True, acts=True
    )
    target: Fillers = content(
        OBJECT,
        ADDRESSEE,
        oblique("of", "against", "at", "about", "on"),
        oblique("to", "with"),
        hung("of", "against", "at"),
    )
    topic: Fillers = content(CLAUSE, oblique("for", "over"))


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
        "stand with",
        "thank",
        "side with",
        unless=(INANIMATE,),
    ),
    verbs("support", unless=(INANIMATE, having_word(OBJECT, *HELD_UP))),
    verbs(
        "back",
        needs=(having(OBJECT),),
        unless=(INANIMATE, having_word(SUBJECT, *FINANCIERS)),
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
    verbs("approve", needs=(having_word(OBJECT, *PROPOSALS),)),
    verbs("recognise", "recognize", needs=(having_word(OBJECT, *POLITIES),)),
    verbs(
        "establish",
        "normalise",
        "normalize",
        "reestablish",
        "restore",
        "resume",
        needs=(having_word(OBJECT, *RELATIONS),),
    ),
    nouns("backing", "endorsement", "praise", "solidarity", "support", "tribute"),
    nouns("congratulation", "gratitude", "recognition", "thanks"),
    any_of=("target",),
    timeml="I_ACTION",
    plover="SUPPORT",
    cameo="05",
)
class Support(Event):
    """Someone voices approval of an actor or a cause, or sides with them."""

    speaker: Fillers = role(
        SUBJECT, POSSESSOR, oblique("by", "from"), MODIFIER, required=True, acts=True
    )
    target: Fillers = content(
        OBJECT,
        ADDRESSEE,
        oblique("for", "to", "behind", "with", "by", "of"),
        hung("for", "to", "with"),
    )
    topic: Fillers = content(oblique("as", "for", "on", "over"))


@frame(
    verbs("apologise", "apologize"),
    verbs(
        "regret",
        needs=(having(CLAUSE, OBJECT),),
        unless=(INANIMATE, having_word(CLAUSE, "say", "inform", "announce")),
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
    addressee: Fillers = role(oblique("to"), ADDRESSEE)
    topic: Fillers = content(
        CLAUSE, oblique("for", "over", "about", "at", "on"), OBJECT, hung("for", "over")
    )


FRAMES = (Condemnation, Support, Apology)
