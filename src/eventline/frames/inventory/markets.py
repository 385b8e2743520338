"""Frames of markets: prices and figures that move, earnings, bankruptcies, mergers."""

from eventline.frames.conditions import (
    DIRECTED,
    INANIMATE,
    TURNED,
    UNMEASURED,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import Attribute, frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    MODIFIER,
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
from eventline.frames.inventory.market_words import (
    BANKRUPT,
    CURRENCIES,
    DRIFTS,
    EARNINGS,
    FIGURES,
    PRICES,
    QUOTED,
    RANKINGS,
    SHARED,
    SUMS,
)
from eventline.model import Event, Fillers, Kind

MOVING = (*PRICES, *FIGURES)
FIRMS = (Kind.ORGANIZATION,)
NAMED = (Kind.ORGANIZATION, Kind.PERSON)
ACTORS = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE)


@frame(
    verbs(
        "climb",
        "contract",
        "creep up",
        "decline",
        "dip",
        "double",
        "drop",
        "ease",
        "edge down",
        "edge up",
        "expand",
        "fall",
        "go down",
        "go up",
        "inch up",
        "increase",
        "jump",
        "narrow",
        "plummet",
        "plunge",
        "quadruple",
        "rally",
        "rebound",
        "retreat",
        "rise",
        "shrink",
        "sink",
        "skyrocket",
        "slide",
        "slip",
        "slump",
        "soar",
        "strengthen",
        "surge",
        "tick up",
        "triple",
        "tumble",
        "weaken",
        "widen",
        needs=(having_word(SUBJECT, *MOVING),),
        unless=(TURNED, UNMEASURED),
    ),
    verbs(
        "decline",
        "drop",
        "fall",
        "increase",
        "plummet",
        "plunge",
        "rise",
        "shrink",
        "slump",
        "soar",
        "surge",
        needs=(having_word(OBJECT, *QUOTED, *FIGURES),),
        unless=(TURNED,),
    ),
    verbs(
        "advance",
        "climb",
        "dip",
        "drop",
        "fall",
        "jump",
        "plummet",
        "plunge",
        "rally",
        "rebound",
        "rise",
        "sink",
        "skyrocket",
        "slide",
        "slip",
        "slump",
        "soar",
        "surge",
        "tumble",
        needs=(
            both(having_kind(SUBJECT, *NAMED), having_word(OBJECT, *SHARED)),
            both(having_kind(SUBJECT, *NAMED), having_word(oblique(""), *SHARED)),
        ),
        unless=(TURNED, having_word(oblique("in"), *RANKINGS)),
    ),
    verbs(
        "grow",
        needs=(having_word(SUBJECT, "market", *FIGURES),),
        unless=(TURNED, UNMEASURED),
    ),
    verbs(
        "add",
        "gain",
        "lose",
        "shed",
        needs=(having_word(SUBJECT, *PRICES),),
        unless=(UNMEASURED,),
    ),
    verbs(
        "close",
        "end",
        "finish",
        "open",
        "settle",
        needs=(
            both(having_word(SUBJECT, *PRICES), DIRECTED),
            both(having_word(SUBJECT, *PRICES), having(OBJECT, oblique("at"))),
            both(
                having_kind(SUBJECT, *NAMED),
                having_word(oblique("at"), *CURRENCIES, *SUMS),
            ),
        ),
        unless=(UNMEASURED,),
    ),
    verbs(
        "boost",
        "cut",
        "double",
        "hike",
        "increase",
        "lower",
        "raise",
        "reduce",
        "slash",
        needs=(having_word(OBJECT, *QUOTED, *FIGURES),),
        unless=(TURNED, having_word(OBJECT, "plan")),
    ),
    verbs(
        "hold",
        "keep",
        "leave",
        "maintain",
        needs=(
            both(having_word(OBJECT, "rate"), having(RESULT, oblique("at"))),
            both(having_word(OBJECT, "rate"), DIRECTED),
        ),
        unless=(INANIMATE,),
    ),
    nouns(
        "decline",
        "drop",
        "fall",
        "increase",
        "jump",
        "plunge",
        "rally",
        "rise",
        "slump",
        "surge",
        needs=(
            having_word(oblique("in"), *MOVING),
            having_word(oblique("of"), *QUOTED, *FIGURES),
            having(among(besides(MODIFIER, "average"), *MOVING)),
        ),
    ),
    nouns(
        "gain",
        needs=(
            having_word(oblique("in"), *MOVING),
            having_word(MODIFIER, *PRICES, *EARNINGS),
        ),
    ),
    nouns(
        "cut",
        "hike",
        "reduction",
        needs=(
            having_word(oblique("in"), *MOVING),
            having_word(oblique("of", "to"), *QUOTED, *FIGURES),
            having(among(besides(MODIFIER, "average"), *MOVING)),
        ),
    ),
    attributes=(
        Attribute(
            "direction",
            by_lemma={
                "add": "up",
                "advance": "up",
                "boost": "up",
                "climb": "up",
                "contract": "down",
                "creep up": "up",
                "cut": "down",
                "decline": "down",
                "dip": "down",
                "double": "up",
                "drop": "down",
                "ease": "down",
                "edge down": "down",
                "edge up": "up",
                "expand": "up",
                "fall": "down",
                "gain": "up",
                "go down": "down",
                "go up": "up",
                "grow": "up",
                "hike": "up",
                "hold": "unchanged",
                "inch up": "up",
                "increase": "up",
                "jump": "up",
                "keep": "unchanged",
                "leave": "unchanged",
                "lose": "down",
                "lower": "down",
                "maintain": "unchanged",
                "narrow": "down",
                "plummet": "down",
                "plunge": "down",
                "quadruple": "up",
                "raise": "up",
                "rally": "up",
                "rebound": "up",
                "reduce": "down",
                "reduction": "down",
                "retreat": "down",
                "rise": "up",
                "shed": "down",
                "shrink": "down",
                "sink": "down",
                "skyrocket": "up",
                "slash": "down",
                "slide": "down",
                "slip": "down",
                "slump": "down",
                "soar": "up",
                "strengthen": "up",
                "surge": "up",
                "tick up": "up",
                "triple": "up",
                "tumble": "down",
                "weaken": "down",
                "widen": "up",
            },
            by_own_word={
                "high": "up",
                "higher": "up",
                "low": "down",
                "lower": "down",
                "unchanged": "unchanged",
            },
            by_word={"down": "down", "up": "up"},
        ),
    ),
    by_choice=True,
    unchosen=(*DRIFTS, *EARNINGS),
)
class PriceChange(Event):
    """A price, a market or a figure of the economy rises or falls, or someone moves it.

    `direction` says whether up or down, or that someone left it unchanged.
    """

    theme: Fillers = role(
        among(OBJECT, *QUOTED, *FIGURES),
        among(SUBJECT, *MOVING),
        among(oblique("in"), *MOVING),
        among(oblique("of", "to"), *QUOTED, *FIGURES),
        among(besides(MODIFIER, "average"), *MOVING),
        of_kind(SUBJECT, *NAMED),
        required=True,
    )
    amount: Fillers = role(
        OBJECT,
        oblique("", "by"),
        oblique("of"),
        among(MODIFIER, *SHARED),
        hung("of"),
        measured=True,
    )
    level: Fillers = role(oblique("at", "to"), hung("to"), measured=True)
    agent: Fillers = role(
        besides(SUBJECT, *MOVING), oblique("by"), POSSESSOR, kinds=ACTORS
    )


@frame(
    verbs(
        "announce",
        "book",
        "post",
        "record",
        "report",
        "turn",
        needs=(
            both(having_word(OBJECT, *EARNINGS), having(SUBJECT)),
            both(having_word(OBJECT, *EARNINGS), having_kind(SUBJECT, *FIRMS)),
        ),  # before the report that it is
        unless=(having(oblique("to")), having(known_kind(SUBJECT, Kind.PERSON))),
    ),
    verbs(
        "return",
        "swing",
        needs=(
            both(
                having_kind(SUBJECT, *FIRMS),
                having_word(oblique("into", "to"), "loss", "profit", "profitability"),
            ),
        ),
        unless=(having(known_kind(SUBJECT, Kind.PERSON)),),
    ),
    verbs(
        "earn",
        needs=(
            both(having_kind(SUBJECT, *FIRMS), having_word(OBJECT, *CURRENCIES, *SUMS)),
        ),
        unless=(having(known_kind(SUBJECT, Kind.PERSON)),),
    ),
    by_choice=True,
    unchosen=EARNINGS,
)
class Earnings(Event):
    """A company reports or makes a profit, a loss or other results of business."""

    company: Fillers = role(
        SUBJECT, oblique("by"), kinds=(*FIRMS, Kind.GROUP, Kind.PLACE)
    )
    result: Fillers = role(
        OBJECT,
        among(oblique("into", "to"), "loss", "profit", "profitability"),
        required=True,
    )
    topic: Fillers = role(oblique("for"), hung("for"), lasts=True)


@frame(
    verbs(
        "file for",
        needs=(having_word(oblique("for"), "protection", *BANKRUPT),),
    ),
    verbs(
        "declare bankruptcy",
        "emerge from bankruptcy",
        "enter administration",
        "enter bankruptcy",
        "enter liquidation",
        "enter receivership",
        "exit bankruptcy",
        "go bankrupt",
        "go bust",
        "go into administration",
        "go into bankruptcy",
        "go into liquidation",
        "go into receivership",
        "leave bankruptcy",
        "seek bankruptcy protection",
    ),
    nouns(
        "bankruptcy",
        "insolvency",
        "liquidation",
        needs=(
            having_kind(oblique("of"), *FIRMS),
            having_kind(POSSESSOR, *FIRMS),
            having(known_kind(MODIFIER, *FIRMS)),
        ),
    ),
    nouns("bankruptcy filing", "bankruptcy petition"),
    attributes=(
        Attribute(
            "phase",
            by_lemma={"emerge": "end", "exit": "end", "leave": "end"},
        ),
    ),
    by_choice=True,
)
class Bankruptcy(Event):
    """A company or a person is bankrupt or seeks protection from creditors.

    The `phase` is "end" where it comes out of it.
    """

    debtor: Fillers = role(
        SUBJECT,
        oblique("of", "by"),
        POSSESSOR,
        of_kind(MODIFIER, *FIRMS),
        kinds=ACTORS,
        required=True,
    )
    place: Fillers = place()


@frame(
    verbs(
        "merge",
        "merge into",
        "merge with",
        needs=(having_kind(SUBJECT, *FIRMS), having_kind(OBJECT, *FIRMS)),
        reciprocal=True,
    ),
    nouns(
        "merger",
        needs=(
            having_kind(oblique("between", "of", "with"), *FIRMS, Kind.GROUP),
            having_kind(POSSESSOR, *FIRMS),
            having_kind(MODIFIER, *FIRMS),
        ),
    ),
    by_choice=True,
)
class Merger(Event):
    """Companies or other bodies become one."""

    parties: Fillers = role(
        SUBJECT,
        OBJECT,
        oblique("between", "into", "of", "with"),
        POSSESSOR,
        of_kind(MODIFIER, *FIRMS),
        gathers=True,
        kinds=(*FIRMS, Kind.GROUP),
        required=True,
    )


FRAMES = (PriceChange, Earnings, Bankruptcy, Merger)
