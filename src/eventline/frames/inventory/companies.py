"""Frames of companies: foundings, plants that open and close, recalls."""

from eventline.frames.conditions import (
    MODEL,
    PASSIVE,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import Attribute, frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    CLAUSE,
    GOVERNOR,
    INFINITIVE,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    among,
    besides,
    hung,
    known_kind,
    oblique,
)
from eventline.frames.inventory.market_words import (
    CARRIERS,
    ENTERPRISES,
    FLEETS,
    RECALLED,
    RUNNING,
    SITES,
    SOLD,
    WORKS,
)
from eventline.model import Event, Fillers, Kind

UNFOUNDED = ("chain", "college", "foundation", "school", "university")
"""What one starts without founding it: a chain of events, **school** in the fall."""

ACTORS = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE)


@frame(
    verbs("co-found", "cofound"),
    verbs(
        "found",
        needs=(
            having_word(OBJECT, *ENTERPRISES),
            having_kind(OBJECT, Kind.ORGANIZATION, Kind.PLACE),
            both(PASSIVE, having(OBJECT)),
        ),
        unless=(having(oblique("on", "upon")),),
    ),
    verbs(
        "create",
        "form",
        "start up",
        needs=(having(among(besides(OBJECT, "chain", "foundation"), *ENTERPRISES)),),
    ),
    verbs(
        "start",
        needs=(having(among(besides(OBJECT, *UNFOUNDED), *ENTERPRISES)),),
    ),
    verbs(
        "establish",
        "set up",
        needs=(
            having_word(OBJECT, *ENTERPRISES),
            having(known_kind(OBJECT, Kind.ORGANIZATION)),
        ),
    ),
    nouns(
        "foundation",
        needs=(
            having_word(oblique("of"), *ENTERPRISES),
            having(known_kind(oblique("of"), Kind.ORGANIZATION)),
        ),
        unless=(having(SUBJECT),),
    ),
    nouns(
        "founding",
        needs=(
            having_word(oblique("of"), *ENTERPRISES),
            having(known_kind(oblique("of"), Kind.ORGANIZATION)),
        ),
    ),
    by_choice=True,
)
class Founding(Event):
    """Someone founds a company, a party or another body."""

    founder: Fillers = role(SUBJECT, oblique("by"), kinds=ACTORS)
    theme: Fillers = role(OBJECT, oblique("of"), required=True)
    place: Fillers = place()


@frame(
    verbs(
        "close",
        "close down",
        "idle",
        "mothball",
        "open",
        "reopen",
        "shut",
        "shut down",
        "shutter",
        needs=(having_word(OBJECT, *SITES),),
    ),
    verbs(
        "close",
        "close down",
        "open",
        "reopen",
        "shut",
        "shut down",
        needs=(having_word(SUBJECT, *SITES),),
    ),
    verbs(
        "cease",
        "halt",
        "resume",
        "stop",
        "suspend",
        needs=(having_word(OBJECT, *WORKS),),
    ),
    verbs(
        "enter production",
        "enter service",
        "go into production",
        "go into service",
        undergoes=True,
    ),
    verbs(
        "begin",
        "end",
        "launch",
        "resume",
        "start",
        "suspend",
        needs=(
            both(
                having_word(OBJECT, "flight", "service"),
                having_word(SUBJECT, *CARRIERS),
            ),
            both(
                having_word(OBJECT, "flight", "service"),
                having(known_kind(SUBJECT, Kind.ORGANIZATION)),
            ),
        ),
    ),
    verbs("cease", "resume", "stop", needs=(having_word(SUBJECT, *RUNNING),)),
    verbs(
        "begin",
        "end",
        "start",
        needs=(having_word(SUBJECT, "production"),),
        unless=(having(CLAUSE, INFINITIVE),),
    ),
    verbs(
        "pull",
        "remove",
        "withdraw",
        needs=(
            both(
                having_word(OBJECT, *SOLD),
                having_word(oblique("from"), "market", "sale", "shelf", "store"),
            ),
            both(MODEL, having_word(oblique("from"), "market", "sale", "shelf")),
        ),
    ),
    verbs(
        "retire",
        needs=(having_word(OBJECT, *FLEETS), both(MODEL, having(OBJECT))),
    ),
    verbs("discontinue", needs=(having(OBJECT),)),
    verbs(
        "ground",
        needs=(having_word(OBJECT, *FLEETS), both(MODEL, having(OBJECT))),
    ),
    nouns("grounding", needs=(having_word(oblique("of"), *FLEETS),)),
    nouns("production", needs=(having_word(GOVERNOR, "begin", "start"),)),
    nouns(
        "closing",
        "closure",
        "opening",
        "reopening",
        "shutdown",
        needs=(
            having_word(oblique("of"), *SITES),
            having_word(MODIFIER, *SITES),
            having_word(POSSESSOR, *SITES),
        ),
    ),
    attributes=(
        Attribute(
            "phase",
            by_lemma={
                "begin": "start",
                "enter": "start",
                "go": "start",
                "launch": "start",
                "open": "start",
                "opening": "start",
                "reopen": "start",
                "reopening": "start",
                "production": "start",
                "resume": "start",
                "start": "start",
            },
            otherwise="end",
        ),
    ),
    any_of=("theme", "agent"),
    by_choice=True,
)
class Operation(Event):
    """A plant, a shop, a line or production opens, starts, stops or closes.

    `phase` says which, "start" or "end".
    """

    theme: Fillers = role(
        besides(OBJECT, "door"),
        among(SUBJECT, *RUNNING, *SITES),
        oblique("of"),
        among(MODIFIER, *SITES),
        among(POSSESSOR, *SITES),
    )
    agent: Fillers = role(
        besides(SUBJECT, *RUNNING, *SITES), oblique("by"), kinds=ACTORS
    )
    topic: Fillers = role(hung("of"))
    place: Fillers = place()


@frame(
    verbs(
        "recall",
        needs=(
            having_word(OBJECT, *RECALLED),
            both(having_word(OBJECT, *RECALLED), having(SUBJECT)),
        ),
    ),
    nouns(
        "recall",
        needs=(
            having_word(oblique("of"), *RECALLED),
            having_word(MODIFIER, "safety", *RECALLED),
        ),
    ),
    by_choice=True,
)
class Recall(Event):
    """A maker or an authority takes faulty goods back from those who have them."""

    agent: Fillers = role(SUBJECT, oblique("by"), POSSESSOR, kinds=ACTORS)
    theme: Fillers = role(
        OBJECT, oblique("of"), among(MODIFIER, *RECALLED), required=True
    )
    place: Fillers = place()


FRAMES = (Founding, Operation, Recall)
