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

# Signals of what has begun whatever the tense: "is closed since Friday".
BEHIND_SIGNALS = frozenset({"ever since", "since"})

# Signals of what happens inside a quarter, where others only report on it.
INSIDE_SIGNALS = frozenset(
    {"beginning in", "by", "during", "in", "starting in", "within"}
)

# Signals of a beginning, which in the present is ahead: "starting Friday, it is free".
STARTING_SIGNALS = frozenset(
    {"beginning", "beginning on", "effective", "starting", "starting on"}
)
STARTING = frozenset({"begin", "start"})

# Verbs of what goes on through a day that is past: "lasted through Sunday".
LASTING = frozenset({"be", "continue", "last", "rage", "remain", "run", "stay", "work"})

AHEAD_MODALS = frozenset({"may", "might", "must", "should", "would"})

# Verbs and adjectives whose complement lies ahead of the publication day: "is scheduled
# to meet", "the trial due on Friday".
AHEAD_LEMMAS = frozenset(
    {
        "aim",
        "arrange",
        "due",
        "expect",
        "forecast",
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

# Verbs of what pictures tell in the present: video **shows** him entering on Sunday;
# and of what is so told of him: he **is seen** entering.
SHOWING = frozenset({"capture", "depict", "record", "reveal", "show"})
SEEING = frozenset({"hear", "see"})

# Verbs whose object lies ahead: "scheduled a meeting Friday".
DATED_OBJECTS = frozenset({"arrange", "plan", "schedule", "slate"})

# Verbs whose object is for a day that was ahead of them: "called a strike for Friday".
CALLING = frozenset(
    {
        *("announce", "book", "call", "convene", "declare", "fix", "order", "organise"),
        *("organize", "propose", "request", "summon"),
    }
)

# Those of them whose object may be of a month that is over: "announced sales for May".
MAKING_KNOWN = frozenset({"announce", "book", "declare", "order", "request"})

# Verbs and adjectives whose infinitive lies ahead of them: "decided **to admit** three
# members in March", "told them **to leave** on Friday". What was tried, begun or
# managed is not ahead, nor what someone was forced or persuaded to do.
DECISIONS = frozenset(
    {
        "advise",
        "agree",
        "ask",
        "beg",
        "bound",
        "call",
        "certain",
        "choose",
        "command",
        "commit",
        "decide",
        "demand",
        "direct",
        "eager",
        "elect",
        "encourage",
        "implore",
        "instruct",
        "invite",
        "keen",
        "likely",
        "offer",
        "opt",
        "order",
        "pledge",
        "poise",
        "poised",
        "prefer",
        "prepare",
        "press",
        "propose",
        "ready",
        "request",
        "require",
        "resolve",
        "summon",
        "sure",
        "swear",
        "tell",
        "threaten",
        "undertake",
        "unlikely",
        "unwilling",
        "urge",
        "volunteer",
        "vote",
        "want",
        "warn",
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
