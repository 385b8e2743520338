"""Words of what follows an incident within hours, and of what follows later."""

from collections.abc import Mapping

RESPONDERS = frozenset(
    {
        "agency", "ambulance", "authority", "call", "center", "crew", "department",
        "deputy", "detective", "dispatcher", "firefighter", "helicopter",
        "investigator", "medic", "neighbor", "neighbour", "office", "officer",
        "official", "paramedic", "patrol", "personnel", "police", "responder",
        "sheriff", "squad", "team", "they", "trooper", "unit", "we", "who",
    }
)  # fmt: skip
"""Who is called to an incident: **officers** were sent there."""

EMERGENCY = frozenset(
    {
        "000", "111", "112", "911", "999", "ambulance", "authority", "department",
        "deputy", "dispatcher", "emergency", "fire", "firefighter", "help", "medic",
        "officer", "operator", "paramedic", "patrol", "police", "responder", "sheriff",
    }
)  # fmt: skip
"""Whom people call then: a neighbour called **police**."""

HOSPITALS = frozenset(
    {
        "center", "centre", "clinic", "er", "hospital", "infirmary", "surgery",
        "trauma",
    }
)  # fmt: skip
"""Where the hurt are taken: an ambulance took him to a **hospital**."""

FOUND_THINGS = frozenset(
    {
        "assailant", "attacker", "car", "evidence", "footage", "fugitive", "gun",
        "gunman", "handgun", "killer", "knife", "money", "photo", "pickup", "pistol",
        "rifle", "robber", "sedan", "shooter", "shotgun", "suspect", "suv", "truck",
        "van", "vehicle", "video", "weapon",
    }
)  # fmt: skip
"""What may be found on any day after: the **car** was found on Monday."""

CHILDREN = frozenset(
    {
        "boy", "brother", "child", "daughter", "girl", "he", "kid", "she", "sister",
        "son", "toddler",
    }
)  # fmt: skip
"""Who finds a gun before it goes off: the **boy** found it on Monday."""

LATER_NEWS = frozenset(
    {
        "announcement", "apology", "arrest", "autopsy", "candle", "case", "charge",
        "condolence", "confession", "decision", "donation", "flower", "indictment",
        "letter", "measure", "message", "news", "order", "petition", "response",
        "ruling", "sentence", "statement", "step", "tip", "tribute", "verdict",
        "visit", "vote", "warning", "wreath",
    }
)  # fmt: skip
"""What comes, is sent or is received later: the **arrest** came on Monday."""

LATER_PEOPLE = frozenset(
    {
        "ambassador", "attorney", "bishop", "chancellor", "delegation", "envoy",
        "governor", "judge", "jury", "king", "lawmaker", "lawyer", "mayor", "minister",
        "mourner", "pope", "premier", "president", "prince", "queen", "reporter",
        "secretary", "senator", "suspect",
    }
)  # fmt: skip
"""Who comes, goes or is taken somewhere later: a **lawyer** arrived on Monday."""

LATER_PLACES = frozenset(
    {
        "arraignment", "autopsy", "bond", "court", "courthouse", "courtroom", "custody",
        "funeral", "hearing", "jail", "morgue", "prison", "prosecutor", "questioning",
        "rally", "support", "trial", "vigil",
    }
)  # fmt: skip
"""Where people come or are taken later: he was brought to **court** on Monday."""

COMPLAINTS = frozenset(
    {
        "allegation", "appeal", "claim", "comment", "concern", "critic", "criticism",
        "demand", "email", "inquiry", "lawsuit", "letter", "message", "outcry",
        "question", "request", "statement",
    }
)  # fmt: skip
"""What is answered and is no incident: the chief responded to **criticism**."""

ROADS = frozenset(
    {
        "airport", "area", "avenue", "block", "boulevard", "bridge", "freeway",
        "highway", "intersection", "interstate", "lane", "neighborhood", "road",
        "route", "scene", "street", "traffic",
    }
)  # fmt: skip
"""What is closed at once: the **street** was closed on Friday night."""

OPEN_AFTERMATH = frozenset(
    {
        "arrive", "come", "converge", "discover", "find", "hospitalize", "locate",
        "respond", "show up", "summon", "turn up",
    }
)  # fmt: skip
"""Verbs of what follows an incident within hours, whoever does it: they **came**."""

UNDERGONE_AFTERMATH = frozenset(
    {
        "admit", "airlift", "bring", "carry", "deploy", "dispatch", "evacuate", "fly",
        "rush", "send", "take", "transport", "treat",
    }
)  # fmt: skip
"""Verbs that tell so only in the passive: she was **taken** to hospital on Friday."""

ASKED_OF: Mapping[str, frozenset[str]] = {
    "alert": RESPONDERS,
    "call": EMERGENCY | RESPONDERS,
    "dial": EMERGENCY,
    "flag down": RESPONDERS,
    "get": frozenset({"scene"}),
    "dispatch": RESPONDERS,
    "send": RESPONDERS,
    "notify": EMERGENCY | RESPONDERS,
    "tell": frozenset({"dispatcher", "operator"}),
    "airlift": HOSPITALS,
    "bring": HOSPITALS,
    "drive": HOSPITALS,
    "fly": HOSPITALS,
    "rush": HOSPITALS,
    "take": HOSPITALS,
    "transport": HOSPITALS,
    "block": ROADS,
    "close": ROADS,
    "cordon": ROADS,
    "evacuate": ROADS,
}
"""Verbs that tell so if one of these is named beside them: **called 911**."""

ARRESTING_VERBS = frozenset(
    {
        "apprehend", "arrest", "capture", "catch", "detain", "handcuff", "nab",
        "surrender",
    }
)  # fmt: skip
"""Verbs whose scene is that of an arrest: they stopped a car and **arrested** him."""

LATER_DOINGS = frozenset(
    {
        "add", "address", "advise", "announce", "answer", "apologize", "appear",
        "apprehend", "arraign", "arrest", "book", "broadcast", "bury", "cancel",
        "capture", "catch", "charge", "comfort", "conduct", "confess", "confirm",
        "console", "continue", "cry", "decline", "dedicate", "deliberate", "describe",
        "detain", "discuss", "donate", "downgrade", "execute", "express", "file",
        "fill", "gather", "grieve", "guard", "handcuff", "hold", "honor", "honour",
        "hug", "identify", "indict", "interview", "issue", "join", "kneel", "lay",
        "learn", "light", "list", "listen", "march", "meet", "mourn", "nab", "offer",
        "pay", "post", "praise", "pray", "preach", "protest", "raise", "rally", "reach",
        "recall", "recover", "reflect", "release", "remain", "remember", "remove",
        "reopen", "resume", "return", "review", "send", "share", "show", "sing",
        "speak", "surrender", "surround", "talk", "tell", "thank", "tweet", "update",
        "upgrade", "urge", "vanish", "visit", "vote", "weep", "write",
    }
)  # fmt: skip
"""Verbs of what is done in the days after: neighbours **prayed** on Friday night."""
