"""Words that tell the frames of judging apart. Data only, in alphabetical order."""

CLOSED = ("ball", "brake", "door", "fist", "gate", "hole", "rock", "tunnel", "window")
DIPLOMATS = ("ambassador", "attache", "attaché", "consul", "diplomat", "envoy")
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
    "change", "constitution", "deal", "deployment", "formula", "increase", "law",
    "legislation", "measure", "mediation", "merger", "motion", "offer", "pact",
    "package", "plan", "proposal", "reform", "request", "resolution", "roadmap", "sale",
    "settlement", "takeover", "term", "treaty", "truce",
)  # fmt: skip
"""What a body approves that others bring before it."""
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
