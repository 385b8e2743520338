"""Words that tell the frames of binding apart. Data only, in alphabetical order."""

COMMITTED = (
    "act",
    "adultery",
    "atrocity",
    "crime",
    "error",
    "foul",
    "fraud",
    "mistake",
    "murder",
    "offence",
    "offense",
    "sin",
    "suicide",
    "violation",
)
DECLINED_ACTS = (
    "abandon", "apologise", "apologize", "attend", "bow", "budge", "cede", "change",
    "end", "extradite", "go", "halt", "leave", "move", "participate", "quit", "renew",
    "resign", "step", "stop", "surrender", "suspend", "take", "vote", "work", "yield",
)  # fmt: skip
EXPRESSED = ("backing", "condolence", "friendship", "loyalty", "solidarity", "support")
FAVOURS = (
    "abide",
    "accept",
    "allow",
    "back",
    "compensate",
    "comply",
    "cooperate",
    "donate",
    "ease",
    "free",
    "give",
    "grant",
    "hand",
    "help",
    "honour",
    "host",
    "join",
    "lay",
    "lift",
    "meet",
    "negotiate",
    "open",
    "pardon",
    "pay",
    "permit",
    "provide",
    "recognise",
    "recognize",
    "release",
    "reopen",
    "repatriate",
    "respect",
    "restore",
    "resume",
    "return",
    "send",
    "sign",
    "support",
    "talk",
    "visit",
    "withdraw",
)
GETTING = ("demand", "get", "have", "need", "receive", "seek", "want")
"""What those do to whom a promise is made: until she had **assurances**."""
GIVING = ("give", "have", "issue", "obey", "receive", "sign")
GIVING_ONE_S_WORD = (
    "affirm", "express", "get", "give", "honor", "honour", "make", "reaffirm",
    "reiterate", "renew", "repeat", "stress", "underline", "underscore",
)  # fmt: skip
GOODS = (
    "beer",
    "coffee",
    "drink",
    "engine",
    "food",
    "lunch",
    "meal",
    "part",
    "pizza",
    "plane",
    "ship",
    "steel",
    "train",
    "vaccine",
    "wine",
)
FORMALITIES = (
    "apply", "bid", "claim", "comment", "enrol", "enroll", "enter", "file", "nominate",
    "pay", "register", "submit",
)  # fmt: skip
"""What one must do by a day that threatens nobody: a deadline to **apply**."""

HARMS = (
    "annihilate",
    "attack",
    "avenge",
    "bomb",
    "boycott",
    "crush",
    "destroy",
    "execute",
    "expel",
    "invade",
    "kill",
    "punish",
    "retaliate",
    "sanction",
    "sever",
    "shoot",
    "strike",
)
INVESTIGATORS = (
    "coroner", "detective", "doctor", "examiner", "expert", "inspector",
    "investigator", "pathologist", "police", "prosecutor", "scientist", "sheriff",
)  # fmt: skip
"""Who rules out what may have been, and not what may be done."""
ONESELF = ("herself", "himself", "itself", "ourselves", "themselves")
ORDERED = (
    "appointment", "arrest", "attack", "audit", "closure", "creation", "curfew",
    "demolition", "deployment", "deportation", "detention", "establishment",
    "evacuation", "eviction", "execution", "expulsion", "extradition", "formation",
    "halt", "inquiry", "investigation", "lockdown", "mobilisation", "mobilization",
    "probe", "pullout", "recall", "recount", "release", "removal", "return", "review",
    "search", "seizure", "shutdown", "suspension", "withdrawal",
)  # fmt: skip
PLEDGED = (
    "billion", "dollar", "euro", "force", "fund", "million", "money", "pound",
    "resource", "troop",
)  # fmt: skip
POSSIBILITIES = (
    "accident", "arson", "cause", "error", "foul", "involvement", "link", "motive",
    "play", "possibility", "report", "sabotage", "suicide", "terrorism", "theory",
)  # fmt: skip
REPRISALS = (
    "consequence",
    "countermeasure",
    "reprisal",
    "retaliation",
    "retribution",
    "revenge",
    "strike",
    "vengeance",
)
SUMMONED = (
    "banker", "chairman", "chief", "commander", "director", "executive", "general",
    "governor", "lawyer", "mayor", "minister", "official", "suspect", "witness",
)  # fmt: skip
"""Who is summoned to appear; an envoy is summoned to be rebuked."""
