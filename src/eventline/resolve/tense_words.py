"""Words that say which way a time looks: plans, decisions, limits.

Data only. Lemmas, in alphabetical order.
"""

# Signals of a limit that lies ahead.
AHEAD_SIGNALS = frozenset(
    {
        "as early as",
        "as soon as",
        "no later than",
        "through",
        "till",
        "until",
        "up to",
        "up until",
    }
)

AHEAD_MODALS = frozenset({"may", "might", "must", "should", "would"})

# Verbs and adjectives whose complement lies ahead of the publication day: "is scheduled
# to meet", "the trial due on Friday".
AHEAD_LEMMAS = frozenset(
    {
        "aim",
        "arrange",
        "due",
        "expect",
        "go",
        "hope",
        "intend",
        "plan",
        "promise",
        "schedule",
        "set",
        "slate",
        "vow",
    }
)

# Verbs whose object lies ahead: "scheduled a meeting Friday".
DATED_OBJECTS = frozenset({"arrange", "plan", "schedule", "slate"})

# Verbs and adjectives whose infinitive lies ahead of them: "decided **to admit** three
# members in March". What was tried, begun or managed is not ahead.
DECISIONS = frozenset(
    {
        "agree",
        "bound",
        "certain",
        "choose",
        "commit",
        "decide",
        "eager",
        "elect",
        "keen",
        "likely",
        "offer",
        "opt",
        "pledge",
        "poise",
        "poised",
        "prefer",
        "prepare",
        "propose",
        "ready",
        "resolve",
        "sure",
        "swear",
        "threaten",
        "undertake",
        "unlikely",
        "unwilling",
        "volunteer",
        "vote",
        "want",
        "willing",
        "wish",
    }
)

# Verbs that end a plan: "a rally planned for Sunday **was called off**" was to be
# shortly before or after.
CANCELLING = frozenset(
    {
        "abandon",
        "call",
        "cancel",
        "delay",
        "disrupt",
        "postpone",
        "scrap",
        "shelve",
        "suspend",
    }
)

# Words before a noun that lies ahead: "the planned visit in June".
PLANNED = frozenset(
    {
        "anticipated",
        "coming",
        "expected",
        "forthcoming",
        "future",
        "intended",
        "planned",
        "projected",
        "proposed",
        "scheduled",
        "slated",
        "upcoming",
    }
)

# Verbs of the past whose objects may as well lie ahead: "announced **talks in May**".
FORETELLING = frozenset(
    {
        "agree",
        "announce",
        "anticipate",
        "approve",
        "await",
        "call",
        "cancel",
        "confirm",
        "delay",
        "demand",
        "discuss",
        "expect",
        "fear",
        "forecast",
        "inform",
        "invite",
        "name",
        "plan",
        "postpone",
        "predict",
        "prepare",
        "promise",
        "propose",
        "schedule",
        "seek",
        "set",
        "tell",
        "threaten",
        "urge",
        "want",
        "warn",
    }
)
