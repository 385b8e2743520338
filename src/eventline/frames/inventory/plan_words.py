"""Words that tell the frames of plans apart. Data only, in alphabetical order."""

APPROVED = (
    "acquisition", "application", "arrangement", "construction", "credit", "deal",
    "deployment", "design", "development", "drug", "expansion", "export", "extension",
    "funding", "grant", "increase", "loan", "medicine", "merger", "mission", "offer",
    "operation", "package", "permit", "pill", "plan", "programme", "program", "project",
    "proposal", "purchase", "request", "sale", "scheme", "spending", "strategy",
    "takeover", "tariff", "therapy", "transfer", "treaty", "treatment", "use",
    "vaccine", "visa",
)  # fmt: skip
GRANTORS = (
    "administration", "agency", "authority", "board", "bureau", "cabinet",
    "commission", "committee", "council", "court", "government", "judge", "junta",
    "mayor", "minister", "ministry", "parliament", "police", "regulator", "watchdog",
)  # fmt: skip
LAWS = (
    "act", "amendment", "bill", "budget", "charter", "code", "constitution",
    "directive", "law", "legislation", "measure", "motion", "ordinance", "reform",
    "regulation", "resolution", "rule", "statute",
)  # fmt: skip
LEAVE = (
    "accreditation", "approval", "authorisation", "authorization", "citizenship",
    "clearance", "consent", "go-ahead", "licence", "license", "permission", "permit",
    "visa",
)  # fmt: skip
LETTING = ("allow", "authorise", "authorize", "clear", "permit")
PLANS = (
    "auction", "ballot", "ceremony", "concert", "conference", "construction", "debut",
    "decision", "delivery", "departure", "development", "election", "event",
    "exam", "execution", "exercise", "exhibition", "expansion", "festival", "final",
    "fixture", "flight", "flotation", "game", "hearing", "introduction", "ipo",
    "launch", "lecture", "lift-off", "liftoff", "listing", "match", "meeting", "merger",
    "mission", "offering", "opening", "operation", "parade", "performance", "plan",
    "poll", "premiere", "production", "programme", "program", "project", "race",
    "rally", "referendum", "release", "replacement", "reopening", "retirement",
    "rollout", "sale", "sentencing", "service", "session", "shipment", "show", "start",
    "strike", "summit", "surgery", "takeoff", "talk", "test", "tour", "tournament",
    "trial", "trip", "verdict", "visit", "vote", "walkout", "wedding", "work",
    "workshop",
)  # fmt: skip
DROPPED = ("contract", "ferry", "match", "order", "season", "series", "train")
RULINGS = (
    "acquittal", "award", "ban", "conviction", "decision", "decree", "detention",
    "dismissal", "eviction", "extradition", "fine", "injunction", "judgement",
    "judgment", "law", "order", "outcome", "penalty", "result", "ruling", "sentence",
    "suspension", "verdict",
)  # fmt: skip
"""What one appeals against, before a court or another authority."""

TESTED = (
    "airbag", "aircraft", "airliner", "balloon", "bomb", "car", "chip", "craft",
    "device", "drone", "drug", "engine", "equipment", "helicopter", "interceptor",
    "jet", "machine", "medicine", "missile", "model", "pill", "plane", "projectile",
    "prototype", "radar", "reactor", "rocket", "satellite", "siren", "software",
    "spacecraft", "submarine", "system", "technology", "torpedo", "train", "turbine",
    "vaccine", "vehicle", "warhead", "weapon",
)  # fmt: skip
TRIALS = (
    *("atomic", "emissions", "engine", "missile", "nuclear", "rocket", "vaccine"),
    *("warhead", "weapon", "weapons"),
)
