"""Frames of markets: prices and figures that move, earnings, bankruptcies, mergers."""

from eventline.frames.conditions import both, having, having_kind, having_word
from eventline.frames.declare import Attribute, frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    MODIFIER,
    OBJECT,
    POSSESSOR,
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
    EARNINGS,
    FIGURES,
    PRICES,
)
from eventline.model import Event, Fillers, Kind

MOVING = (*PRICES, *FIGURES)
FIRMS = (Kind.ORGANIZATION,)
ACTORS = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE)


@frame(
    verbs(
        "climb",
        "decline",
        "dip",
        "drop",
        "fall",
        "go down",
        "go up",
        "increase",
        "jump",
        "plummet",
        "plunge",
        "rally",
        "rebound",
        "rise",
        "shrink",
        "sink",
        "skyrocket",
        "slide",
        "slip",
        "slump",
        "soar",
        "surge",
        "tumble",
        needs=(having_word(SUBJECT, *MOVING), having_word(OBJECT, *MOVING)),
    ),
    verbs("grow", needs=(having_word(SUBJECT, "market", *FIGURES),)),
    verbs(
        "add",
        "close",
        "end",
        "finish",
        "gain",
        "lose",
        "open",
        "shed",
        needs=(having_word(SUBJECT, *PRICES),),
    ),
    verbs(
        "boost",
        "cut",
        "hike",
        "increase",
        "lower",
        "raise",
        "reduce",
        "slash",
        needs=(having_word(OBJECT, *MOVING),),
        unless=(having_word(OBJECT, "plan"),),
    ),
    nouns(
        "decline",
        "drop",
        "fall",
        "gain",
        "increase",
        "jump",
        "plunge",
        "rally",
        "rise",
        "slump",
        "surge",
        needs=(
            having_word(oblique("in", "of"), *MOVING),
            having_word(MODIFIER, *MOVING),
        ),
    ),
    nouns(
        "cut",
        "hike",
        "reduction",
        needs=(
            having_word(oblique("in", "of", "to"), *MOVING),
            having_word(MODIFIER, *MOVING),
        ),
    ),
    attributes=(
        Attribute(
            "direction",
            by_lemma={
                "add": "up",
                "boost": "up",
                "climb": "up",
                "cut": "down",
                "decline": "down",
                "dip": "down",
                "drop": "down",
                "fall": "down",
                "gain": "up",
                "go down": "down",
                "go up": "up",
                "grow": "up",
                "hike": "up",
                "increase": "up",
                "jump": "up",
                "lose": "down",
                "lower": "down",
                "plummet": "down",
                "plunge": "down",
                "raise": "up",
                "rally": "up",
                "rebound": "up",
                "reduce": "down",
                "reduction": "down",
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
                "surge": "up",
                "tumble": "down",
            },
            by_word={
                "down": "down",
                "higher": "up",
                "lower": "down",
                "up": "up",
            },
        ),
    ),
    by_choice=True,
)
class PriceChange(Event):
    """A price, a market or a figure of the economy rises or falls, or someone moves it.

    `direction` says whether up or down.
    """

    theme: Fillers = role(
        among(OBJECT, *MOVING),
        among(SUBJECT, *MOVING),
        among(oblique("in", "of", "to"), *MOVING),
        among(MODIFIER, *MOVING),
        required=True,
    )
    agent: Fillers = role(
        besides(SUBJECT, *MOVING), oblique("by"), POSSESSOR, kinds=ACTORS
    )
    amount: Fillers = role(besides(OBJECT, *MOVING), oblique("by"), hung("of"))
    level: Fillers = role(oblique("at", "to"))


@frame(
    verbs(
        "announce",
        "book",
        "post",
        "record",
        "report",
        "turn",
        needs=(
            having_word(OBJECT, *EARNINGS),
            both(having_word(OBJECT, *EARNINGS), having(SUBJECT)),
            both(having_word(OBJECT, *EARNINGS), having_kind(SUBJECT, *FIRMS)),
        ),
        unless=(having(oblique("to")), having(known_kind(SUBJECT, Kind.PERSON))),
    ),
    by_choice=True,
)
class Earnings(Event):
    """A company reports or makes a profit, a loss or other results of business."""

    company: Fillers = role(
        SUBJECT, oblique("by"), kinds=(*FIRMS, Kind.GROUP, Kind.PLACE)
    )
    result: Fillers = role(OBJECT, required=True)
    topic: Fillers = role(oblique("for"), hung("for"))


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
