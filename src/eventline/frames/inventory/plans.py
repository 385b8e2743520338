"""Frames of plans: what is approved, put off, called off, tested, appealed against."""

from eventline.frames.conditions import (
    INANIMATE,
    MODEL,
    PASSIVE,
    both,
    having,
    having_word,
)
from eventline.frames.declare import content, frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    ADDRESSEE,
    INFINITIVE,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    URGED,
    among,
    known_kind,
    oblique,
)
from eventline.frames.inventory.plan_words import (
    APPROVED,
    DROPPED,
    GRANTORS,
    LAWS,
    LEAVE,
    LETTING,
    PLANS,
    RULINGS,
    TESTED,
    TRIALS,
)
from eventline.model import Event, Fillers, Kind, Modality

ACTORS = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION)
BODIES = (*ACTORS, Kind.PLACE)


@frame(
    verbs(
        "approve",
        "authorise",
        "authorize",
        "green-light",
        "rubber-stamp",
        needs=(having_word(OBJECT, *APPROVED, *LAWS),),
        unless=(INANIMATE,),
    ),
    verbs(
        "give permission",
        "grant approval",
        "grant permission",
        needs=(having(INFINITIVE, oblique("for", "to"), ADDRESSEE),),
        unless=(INANIMATE,),
    ),
    verbs(
        "grant",
        "issue",
        needs=(having_word(OBJECT, *LEAVE),),
        unless=(INANIMATE,),
    ),
    verbs(
        *LETTING,
        needs=(
            both(having(INFINITIVE), having(URGED), having_word(SUBJECT, *GRANTORS)),
        ),
    ),
    verbs(
        *LETTING,
        needs=(
            both(
                having(INFINITIVE),
                PASSIVE,
                having(known_kind(OBJECT, *ACTORS), known_kind(URGED, *ACTORS)),
            ),
        ),
    ),
    nouns(
        "approval",
        "authorisation",
        "authorization",
        needs=(having_word(oblique("of"), *APPROVED, *LAWS),),
    ),
    any_of=("content", "beneficiary"),
    by_choice=True,
    codes={"approve": ("SUPPORT", "05")},
)
class Approval(Event):
    """An authority consents to a plan, a deal or a product, or lets someone act."""

    agent: Fillers = role(
        SUBJECT, oblique("by", "from"), POSSESSOR, acts=True, kinds=BODIES
    )
    beneficiary: Fillers = role(URGED, ADDRESSEE)
    content: Fillers = content(
        INFINITIVE,
        among(OBJECT, *LEAVE, *APPROVED, *LAWS),
        OBJECT,
        oblique("of"),
        modality=Modality.PLANNED,
    )


@frame(
    verbs("postpone", "reschedule"),
    verbs(
        "adjourn",
        "defer",
        "delay",
        "hold up",
        "push back",
        "put back",
        "put off",
        needs=(having_word(OBJECT, *PLANS), both(MODEL, having(OBJECT))),
    ),
    nouns("adjournment", "deferral", "postponement", needs=(having(oblique("of")),)),
    nouns(
        "delay",
        needs=(
            having_word(oblique("in", "of", "to"), *PLANS),
            both(MODEL, having(oblique("of", "to"))),
        ),
    ),
    by_choice=True,
)
class Postponement(Event):
    """What was planned is put off to a later time."""

    agent: Fillers = role(SUBJECT, oblique("by"), POSSESSOR, acts=True, kinds=BODIES)
    theme: Fillers = content(
        OBJECT, oblique("of", "in", "to"), required=True, modality=Modality.PLANNED
    )
    cause: Fillers = role(oblique("because of", "due to", "over"))
    place: Fillers = place()


@frame(
    verbs("call off", "cancel", needs=(having_word(OBJECT, *DROPPED, *PLANS),)),
    verbs(
        "abandon",
        "axe",
        "drop",
        "scrap",
        "shelve",
        needs=(having_word(OBJECT, "plan", "programme", "program", "project"),),
    ),
    verbs("withdraw", needs=(having_word(OBJECT, "bid", "candidacy", "offer"),)),
    nouns("cancellation", needs=(having_word(oblique("of"), *DROPPED, *PLANS),)),
    by_choice=True,
)
class Cancellation(Event):
    """What was planned or ordered is called off and will not be."""

    agent: Fillers = role(SUBJECT, oblique("by"), POSSESSOR, acts=True, kinds=BODIES)
    theme: Fillers = role(OBJECT, oblique("of"), required=True)
    cause: Fillers = role(oblique("because of", "due to", "over"))
    place: Fillers = place()


@frame(
    verbs("test fire", "test fly", "test launch", needs=(having(OBJECT),)),
    verbs(
        "test",
        "trial",
        needs=(having_word(OBJECT, *TESTED), both(MODEL, having(OBJECT))),
        unless=(INANIMATE,),
    ),
    nouns(
        "test",
        "testing",
        "test-firing",
        "trial",
        needs=(
            having_word(oblique("of"), *TESTED),
            having_word(MODIFIER, *TRIALS),
        ),
    ),
    any_of=("agent", "theme"),
    by_choice=True,
)
class Test(Event):
    """Someone tries out a machine, a weapon, a drug or another product."""

    agent: Fillers = role(
        SUBJECT, oblique("by"), known_kind(POSSESSOR, *BODIES), acts=True, kinds=BODIES
    )
    theme: Fillers = role(OBJECT, oblique("of"), among(MODIFIER, *TESTED))
    place: Fillers = place()


@frame(
    verbs(
        "appeal",
        "appeal against",
        needs=(
            having_word(oblique("against"), *RULINGS),
            having_word(OBJECT, *RULINGS),
        ),
        unless=(INANIMATE,),
    ),
    verbs(
        "challenge",
        "contest",
        needs=(having_word(OBJECT, *RULINGS),),
        unless=(INANIMATE,),
    ),
    nouns("appeal", needs=(having_word(oblique("against"), *RULINGS),)),
    nouns("challenge", needs=(having_word(oblique("to"), *RULINGS),)),
    by_choice=True,
)
class Appeal(Event):
    """Someone asks a higher body to undo a ruling or another decision."""

    agent: Fillers = role(SUBJECT, oblique("by"), POSSESSOR, acts=True, kinds=BODIES)
    theme: Fillers = role(OBJECT, oblique("against", "to"), required=True)
    court: Fillers = role(oblique("at", "before", "in", "with"), kinds=ACTORS)


FRAMES = (Approval, Postponement, Cancellation, Test, Appeal)
