"""Frames of money and staff: investments, payments, hirings, layoffs."""

from eventline.frames.conditions import (
    COUNTED_OBJECT,
    INANIMATE,
    PASSIVE,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import content, frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    ADDRESSEE,
    OBJECT,
    POSSESSOR,
    RESULT,
    SUBJECT,
    among,
    besides,
    hung,
    known_kind,
    oblique,
    of_kind,
)
from eventline.frames.inventory.money_words import COSTS, HIRED, JOBS, MONEY
from eventline.model import Event, Fillers, Kind

ACTORS = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION)
BODIES = (*ACTORS, Kind.PLACE)


@frame(
    verbs(
        "invest",
        "plough",
        "plow",
        "pour",
        "pump",
        "sink",
        needs=(both(having_word(OBJECT, *MONEY), having(oblique("in", "into"))),),
        unless=(INANIMATE,),
    ),
    verbs("invest in", unless=(INANIMATE, having(besides(OBJECT, *MONEY)))),
    nouns(
        "investment",
        needs=(
            both(
                having(oblique("in")),
                having(POSSESSOR, oblique("by", "from"), among(oblique("of"), *MONEY)),
            ),
        ),
    ),
    any_of=("theme",),
    by_choice=True,
)
class Investment(Event):
    """Someone puts money into a company, a plant or another venture."""

    agent: Fillers = role(
        SUBJECT, oblique("by", "from"), POSSESSOR, acts=True, kinds=BODIES
    )
    amount: Fillers = role(among(OBJECT, *MONEY), among(oblique("of"), *MONEY))
    theme: Fillers = role(oblique("in", "into"))


@frame(
    verbs(
        "pay",
        "refund",
        "repay",
        needs=(
            both(
                having_word(OBJECT, *MONEY),
                having(ADDRESSEE, oblique("to")),
            ),
            both(having_word(OBJECT, *MONEY), having_kind(OBJECT, *ACTORS)),
        ),
        unless=(INANIMATE,),
    ),
    verbs(
        "compensate",
        "reimburse",
        needs=(having(besides(OBJECT, *COSTS)),),
        unless=(INANIMATE,),
    ),
    nouns(
        "compensation",
        "payment",
        "payout",
        "refund",
        "reimbursement",
        needs=(
            both(having_word(oblique("of"), *MONEY), having(oblique("to"), hung("to"))),
        ),
    ),
    any_of=("recipient",),
    by_choice=True,
)
class Payment(Event):
    """Someone pays money to someone, as a price, a refund or a compensation."""

    agent: Fillers = role(
        SUBJECT, oblique("by", "from"), POSSESSOR, acts=True, kinds=BODIES
    )
    recipient: Fillers = role(
        ADDRESSEE, besides(OBJECT, *MONEY), oblique("to"), hung("to")
    )
    amount: Fillers = role(among(OBJECT, *MONEY), among(oblique("of", "with"), *MONEY))
    topic: Fillers = content(oblique("for", "over"), presumes=True)


@frame(
    verbs(
        "hire",
        "recruit",
        "take on",
        needs=(having_word(OBJECT, *HIRED),),
        unless=(INANIMATE,),
    ),
    verbs(
        "hire",
        needs=(having(known_kind(OBJECT, Kind.PERSON)),),
        unless=(INANIMATE, COUNTED_OBJECT),
    ),
    nouns("hiring", "recruitment", needs=(having_word(oblique("of"), *HIRED),)),
    by_choice=True,
)
class Hiring(Event):
    """An employer takes someone into its service."""

    employer: Fillers = role(SUBJECT, oblique("by"), POSSESSOR, kinds=BODIES)
    theme: Fillers = role(OBJECT, oblique("of"), required=True)
    office: Fillers = role(oblique("as"))
    place: Fillers = place()


@frame(
    verbs(
        "rebrand",
        "rename",
        needs=(having(RESULT, oblique("as", "to", "after")),),
        unless=(INANIMATE,),
    ),
    verbs("rename", needs=(both(PASSIVE, having(OBJECT)),)),
    verbs("change name", unless=(INANIMATE,)),
    any_of=("theme", "agent"),
    by_choice=True,
)
class Renaming(Event):
    """A company, a place or another thing is given a new name."""

    agent: Fillers = role(SUBJECT, oblique("by"), acts=True, kinds=BODIES)
    theme: Fillers = role(OBJECT, oblique("of"), of_kind(POSSESSOR, *BODIES))
    name: Fillers = role(RESULT, oblique("as", "to", "after"))


@frame(
    verbs(
        "axe",
        "cut",
        "eliminate",
        "shed",
        "slash",
        needs=(having_word(OBJECT, *JOBS),),
    ),
    verbs(
        "lay off",
        "make redundant",
        needs=(having_kind(OBJECT, Kind.PERSON, Kind.GROUP),),
    ),
    nouns("job cut", "job loss", "layoff", "lay-off", "redundancy"),
    any_of=("employer", "theme"),
    by_choice=True,
)
class Layoff(Event):
    """An employer cuts jobs or dismisses many of its staff."""

    employer: Fillers = role(SUBJECT, oblique("by", "at"), POSSESSOR)
    theme: Fillers = role(OBJECT, oblique("of", "for"))
    place: Fillers = place()


FRAMES = (Investment, Payment, Hiring, Renaming, Layoff)
