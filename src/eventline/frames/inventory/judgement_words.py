"""Words that tell the frames of judging apart. Data only, in alphabetical order."""

AIMS = ("act", "message", "part", "response", "revenge", "signal", "warning")
"""What an attack is meant as, where it is one of force."""
CENSURED = (
    "bill", "budget", "decision", "handling", "idea", "law", "plan", "policy",
    "proposal", "reform", "remark", "ruling", "verdict",
)  # fmt: skip
"""What is attacked in words alone."""
CLOSED = ("ball", "brake", "door", "fist", "gate", "hole", "rock", "tunnel", "window")
CONDEMNED = ("block", "building", "cell", "home", "house", "property")
DIPLOMATS = ("ambassador", "attache", "attaché", "consul", "diplomat", "envoy")
EARNING = (
    "attract", "draw", "earn", "enjoy", "find", "gain", "garner", "get", "have", "lack",
    "lose", "need", "receive", "seek", "win",
)  # fmt: skip
"""What is done with the support of others: the plan **won** praise."""
FAVOURED = (
    "action",
    "agreement",
    "ally",
    "chief",
    "colleague",
    "deal",
    "decision",
    "handling",
    "law",
    "measure",
    "minister",
    "move",
    "plan",
    "policy",
    "record",
    "reform",
    "use",
)
FEELINGS = (
    "anger",
    "disappointment",
    "disapproval",
    "dismay",
    "displeasure",
    "dissatisfaction",
    "frustration",
    "indignation",
    "opposition",
    "outrage",
)
FIGHTERS = (
    "army", "bomber", "fighter", "force", "guerrilla", "gunman", "insurgent",
    "militant", "militia", "plane", "police", "rebel", "soldier", "terrorist", "troop",
)  # fmt: skip
"""Those who attack by force."""
FINANCIERS = ("bank", "fund", "insurer", "investor", "lender", "shareholder")
GREETED = ("baby", "boy", "daughter", "girl", "guest", "son", "tourist", "visitor")
HELD_UP = (
    "balcony",
    "bridge",
    "ceiling",
    "child",
    "device",
    "dome",
    "family",
    "feature",
    "format",
    "habit",
    "parent",
    "roof",
    "software",
    "video",
    "wall",
    "weight",
)
IN_FAVOUR = (
    "argue in favor", "argue in favour", "come out in favor", "come out in favour",
    "speak in favor", "speak in favour", "speak out in favor", "speak out in favour",
    "vote in favor", "vote in favour",
)  # fmt: skip
PROVEN = (
    "accusation",
    "allegation",
    "argument",
    "assertion",
    "case",
    "claim",
    "theory",
)
"""What evidence backs up, and not those who give it."""
MOURNED = ("death", "loss", "murder", "passing")
OFFICIALS = (
    "ambassador", "chancellor", "delegation", "embassy", "envoy", "government",
    "minister", "ministry", "premier", "president",
)  # fmt: skip
ONESELF = ("he", "i", "it", "she", "they", "we")
"""Pronouns of those who regret what they did themselves."""
POLITIES = (
    "authority",
    "council",
    "government",
    "independence",
    "republic",
    "sovereignty",
    "state",
    "statehood",
)
PROPOSALS = (
    "acquisition", "agreement", "amendment", "bid", "bill", "budget", "ceasefire",
    "change", "constitution", "deal", "formula", "increase", "law",
    "legislation", "measure", "mediation", "merger", "motion", "offer", "pact",
    "package", "plan", "proposal", "reform", "request", "resolution", "roadmap", "sale",
    "settlement", "takeover", "term", "treaty", "truce",
)  # fmt: skip
"""What a body approves that others bring before it."""
REGRETTED = (
    "action", "choice", "comment", "conduct", "damage", "death", "decision", "delay",
    "error", "inconvenience", "incident", "killing", "loss", "mistake", "pain",
    "remark", "role",
    "suffering", "tweet", "vote", "word",
)  # fmt: skip
"""What one regrets as one's own; another's act is a concern."""
RELATIONS = ("relation", "relationship", "tie")
VERBAL = (
    "blistering",
    "personal",
    "rhetorical",
    "scathing",
    "stinging",
    "veiled",
    "verbal",
    "withering",
)
VOICING = ("express", "register", "voice")
