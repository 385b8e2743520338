"""Frames of business: launches, purchases, deliveries, contracts, flights."""

from eventline.frames.conditions import (
    ABLE,
    MODEL,
    PASSIVE,
    PLURAL,
    PRESENT,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    ADDRESSEE,
    GOVERNOR,
    INFINITIVE,
    LOCATION,
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
from eventline.frames.inventory.business_words import (
    AIRCRAFT,
    COMPANIES,
    CONTRACTS,
    CREATURES,
    CUSTOMERS,
    FIRST,
    GAINING,
    HOLDINGS,
    PRODUCTS,
    SHOWN,
    SPACECRAFT,
    TRAVELLED,
    WARES,
    WORKING,
)
from eventline.model import Event, Fillers, Kind

GOODS = (*PRODUCTS, *WARES)
TRADED = (*PRODUCTS, *WARES, *HOLDINGS, *COMPANIES)
MAKERS = (Kind.ORGANIZATION,)
BUYERS = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE)
OF_HOLDINGS = (
    having_word(oblique("of"), *TRADED),
    having_kind(oblique("of"), *MAKERS),
    both(MODEL, having(oblique("of"))),
    having_word(MODIFIER, *HOLDINGS, *COMPANIES),
    both(having_word(MODIFIER, *GOODS), having(oblique("to"))),
)
"""What is bought and sold: the purchase **of a mill**, a **share** sale."""


@frame(
    verbs(
        "bring out",
        "debut",
        "demo",
        "introduce",
        "launch",
        "release",
        "roll out",
        "show off",
        "unveil",
        needs=(having_word(OBJECT, *PRODUCTS), both(MODEL, having(OBJECT))),
    ),
    verbs(
        "launch",
        "roll out",
        "unveil",
        needs=(both(having_kind(OBJECT, *MAKERS), having_kind(SUBJECT, *MAKERS)),),
        unless=(having(oblique("against", "at", "into", "on")),),
    ),
    verbs(
        "display",
        "exhibit",
        "showcase",
        needs=(
            both(having_word(OBJECT, *SHOWN, *AIRCRAFT), having(LOCATION)),
            both(MODEL, having(LOCATION)),
        ),
    ),
    verbs("go on sale", "hit shelf", "hit store", undergoes=True),
    verbs(
        "demonstrate",
        "preview",
        needs=(having_word(OBJECT, *SHOWN), both(MODEL, having(OBJECT))),
    ),
    verbs(
        "come out",
        "debut",
        "launch",
        needs=(having_word(SUBJECT, *SHOWN), both(MODEL, having(SUBJECT))),
        unless=(
            having(OBJECT, known_kind(SUBJECT, *BUYERS)),
            having(oblique("into", "off", "over", "toward", "towards")),
        ),
        undergoes=True,
    ),
    nouns(
        "debut",
        "introduction",
        "launch",
        "release",
        "rollout",
        "roll-out",
        "unveiling",
        needs=(
            having_word(oblique("of"), *PRODUCTS),
            having_word(POSSESSOR, *PRODUCTS),
            having_word(MODIFIER, "product", *PRODUCTS),
            both(MODEL, having(oblique("of"))),
        ),
    ),
    nouns("launch", needs=(having_word(POSSESSOR, "it", "its"),)),
    by_choice=True,
)
class Launch(Event):
    """Someone brings out a product or service, or shows it for the first time."""

    agent: Fillers = role(
        SUBJECT, oblique("by"), of_kind(POSSESSOR, *BUYERS), acts=True
    )
    theme: Fillers = role(
        OBJECT,
        oblique("of"),
        among(POSSESSOR, "it", "its", *PRODUCTS),
        among(MODIFIER, *PRODUCTS),
        required=True,
    )
    place: Fillers = place()


@frame(
    verbs(
        "acquire",
        "buy",
        "buy out",
        "purchase",
        "snap up",
        needs=(
            having_word(OBJECT, *TRADED),
            having_kind(OBJECT, *MAKERS),
            both(MODEL, having(OBJECT)),
        ),
    ),
    verbs("take over", needs=(having_word(OBJECT, *COMPANIES),)),
    verbs(
        "sell",
        needs=(
            having_word(OBJECT, *TRADED),
            having_kind(OBJECT, *MAKERS),
            both(MODEL, having(OBJECT)),
        ),
        unless=(PRESENT, having(oblique("than"))),
        loses=True,
    ),
    verbs(
        "order",
        needs=(having_word(OBJECT, *GOODS), both(MODEL, having(OBJECT))),
        unless=(having(INFINITIVE),),
    ),
    nouns(
        "acquisition",
        "buyout",
        "purchase",
        "takeover",
        needs=OF_HOLDINGS,
    ),
    nouns(
        "sale",
        needs=OF_HOLDINGS,
        loses=True,
    ),
    nouns(
        "order",
        "pre-order",
        needs=(
            both(
                having_word(GOVERNOR, *GAINING),
                having_word(oblique("for", "of"), *PRODUCTS),
            ),
            both(having_word(GOVERNOR, *GAINING), MODEL),
            both(
                having_word(GOVERNOR, *GAINING),
                having_word(oblique("from"), *CUSTOMERS),
            ),
        ),
        earned=True,
    ),
    nouns(
        "order",
        "pre-order",
        needs=(
            having_word(oblique("for", "of"), *PRODUCTS),
            both(MODEL, having(oblique("for", "of"))),
        ),
    ),
    by_choice=True,
)
class Purchase(Event):
    """Someone buys or orders goods, a company or a part of it from someone."""

    buyer: Fillers = role(
        *(SUBJECT, oblique("by", "to"), hung("to"), POSSESSOR),
        acts=True,
        kinds=BUYERS,
    )
    seller: Fillers = role(oblique("from"), hung("from"), kinds=BUYERS)
    theme: Fillers = role(
        OBJECT,
        oblique("of"),
        oblique("for"),
        among(MODIFIER, *TRADED),
        hung("for"),
        required=True,
    )


@frame(
    verbs(
        "deliver",
        "hand over",
        "ship",
        needs=(having_word(OBJECT, *GOODS), both(MODEL, having(OBJECT))),
    ),
    verbs(
        "deliver",
        needs=(having_word(SUBJECT, *PRODUCTS), both(MODEL, having(SUBJECT))),
        unless=(PRESENT, having(OBJECT, ADDRESSEE), having(oblique("on"))),
        undergoes=True,
    ),
    verbs(
        "obtain",
        "receive",
        needs=(
            having_word(OBJECT, *AIRCRAFT),
            having_word(hung("of"), *AIRCRAFT),
            both(MODEL, having(OBJECT)),
        ),
        gains=True,
    ),
    verbs(
        "take delivery",
        needs=(
            having_word(hung("of"), *GOODS),
            having(known_kind(SUBJECT, *MAKERS)),
        ),
        gains=True,
    ),
    nouns(
        "delivery",
        needs=(both(PLURAL, having(known_kind(oblique("to"), *MAKERS))),),
    ),
    nouns(
        "delivery",
        "shipment",
        needs=(
            having_word(oblique("of"), *GOODS),
            having_word(MODIFIER, *GOODS),
            having_word(POSSESSOR, *GOODS),
            both(MODEL, having(oblique("of"))),
        ),
        unless=(having_word(GOVERNOR, "take"),),
    ),
    any_of=("theme", "recipient"),
    by_choice=True,
)
class Delivery(Event):
    """Goods are handed over to whom they are for."""

    agent: Fillers = role(of_kind(SUBJECT, *BUYERS), oblique("by", "from"), SUBJECT)
    recipient: Fillers = role(
        ADDRESSEE, besides(oblique("to"), "date"), hung("to"), SUBJECT
    )
    theme: Fillers = role(
        among(OBJECT, *GOODS),
        among(POSSESSOR, *GOODS),
        among(MODIFIER, *GOODS),
        oblique("of"),
        hung("of"),
        besides(OBJECT, "delivery"),
    )
    place: Fillers = place()


@frame(
    verbs(
        "clinch",
        "land",
        "lose",
        "secure",
        "win",
        needs=(
            having_word(OBJECT, "order", *CONTRACTS),
            having_word(hung("of"), "deal", "order", *CONTRACTS),
        ),
    ),
    verbs("award", needs=(having_word(OBJECT, *CONTRACTS),)),
    verbs(
        "beat",
        "beat out",
        "defeat",
        "outbid",
        needs=(
            having_word(oblique("for", "to"), *CONTRACTS),
            having_word(hung("for", "to"), *CONTRACTS),
        ),
    ),
    verbs(
        "choose",
        "commission",
        "pick",
        "select",
        "tap",
        needs=(
            both(
                having(known_kind(OBJECT, *MAKERS)),
                having(INFINITIVE),
            ),
            both(
                having_kind(OBJECT, *MAKERS),
                having_word(INFINITIVE, *WORKING),
            ),
        ),
    ),
    nouns("award", needs=(having_word(oblique("of"), *CONTRACTS),)),
    any_of=("parties", "contract"),
)
class ContractAward(Event):
    """Someone wins a contract or an order, or loses it to another."""

    parties: Fillers = role(
        SUBJECT,
        ADDRESSEE,
        of_kind(OBJECT, *MAKERS),
        oblique("by", "from", "to"),
        gathers=True,
        acts=True,
    )
    contract: Fillers = role(
        among(OBJECT, "order", *CONTRACTS),
        among(hung("of"), "deal", "order", *CONTRACTS),
        among(oblique("for", "of", "to"), *CONTRACTS),
        among(hung("for", "to"), *CONTRACTS),
        INFINITIVE,
        required=True,
    )


@frame(
    verbs(
        "blast off",
        "lift off",
        needs=(having_word(SUBJECT, "rocket", *AIRCRAFT, *SPACECRAFT),),
    ),
    verbs(
        "fly",
        "divert",
        "land",
        "splash down",
        "take off",
        "touch down",
        needs=(
            having_word(SUBJECT, *AIRCRAFT, *SPACECRAFT),
            having_word(OBJECT, *AIRCRAFT),
            both(MODEL, having(SUBJECT)),
        ),
        unless=(ABLE,),
    ),
    verbs("dock", needs=(having_word(SUBJECT, *SPACECRAFT),)),
    verbs(
        "launch",
        needs=(
            having_word(OBJECT, *SPACECRAFT),
            both(having_word(OBJECT, "rocket"), having(oblique("from"))),
            having_word(oblique("into"), "orbit", "space"),
        ),
        unless=(having(oblique("against", "at", "on")),),
    ),
    nouns("launch", needs=(having_word(oblique("of"), "rocket", *SPACECRAFT),)),
    verbs(
        "arrive",
        "depart",
        needs=(having_word(SUBJECT, *AIRCRAFT), both(MODEL, having(SUBJECT))),
    ),
    verbs(
        "leave",
        needs=(
            both(having_word(SUBJECT, *AIRCRAFT), having_kind(OBJECT, Kind.PLACE)),
            both(
                having_word(SUBJECT, *AIRCRAFT),
                having_kind(oblique("for", "from"), Kind.PLACE),
            ),
        ),
        unless=(PASSIVE, having(RESULT)),
    ),
    verbs(
        "return",
        needs=(
            both(
                having_word(SUBJECT, *AIRCRAFT),
                having_kind(oblique("to"), Kind.PLACE),
            ),
        ),
    ),
    verbs(
        "fly",
        needs=(
            both(
                having_kind(oblique("from"), Kind.PLACE),
                having_kind(oblique("to"), Kind.PLACE),
            ),
            both(having_word(OBJECT, "it"), having_kind(oblique("to"), Kind.PLACE)),
        ),
        unless=(
            ABLE,
            PRESENT,
            having(known_kind(SUBJECT, Kind.PERSON, Kind.GROUP)),
            having_word(SUBJECT, *CREATURES),
        ),
    ),
    nouns(
        "arrival",
        "departure",
        "landing",
        "takeoff",
        "take-off",
        needs=(
            having_word(oblique("of"), *AIRCRAFT),
            having_word(POSSESSOR, *AIRCRAFT),
            both(MODEL, having(oblique("of"))),
        ),
    ),
    nouns(
        "flight",
        needs=(
            having_word(MODIFIER, *FIRST),
            having_word(oblique("of"), *AIRCRAFT),
            having_kind(oblique("of"), *MAKERS),
            having_word(POSSESSOR, *AIRCRAFT),
            having_word(SUBJECT, *AIRCRAFT),
            both(MODEL, having(SUBJECT, POSSESSOR)),
            both(having(oblique("from")), having(oblique("to"))),
        ),
        unless=(PLURAL,),
    ),
    any_of=("vehicle", "operator"),
    by_choice=True,
)
class Flight(Event):
    """An aircraft or a spacecraft takes off, flies or lands."""

    vehicle: Fillers = role(
        among(OBJECT, "rocket", *AIRCRAFT, *SPACECRAFT),
        among(SUBJECT, "rocket", *AIRCRAFT, *SPACECRAFT),
        oblique("of"),
        among(POSSESSOR, *AIRCRAFT),
        among(MODIFIER, *AIRCRAFT),
        besides(OBJECT, *TRAVELLED),
        SUBJECT,
    )
    operator: Fillers = role(
        SUBJECT, oblique("by"), of_kind(POSSESSOR, *MAKERS), acts=True
    )
    source: Fillers = role(oblique("from"), kinds=(Kind.PLACE,))
    goal: Fillers = role(oblique("to", "into"), kinds=(Kind.PLACE,))
    place: Fillers = place()


FRAMES = (Launch, Purchase, Delivery, ContractAward, Flight)
