"""Words that tell the frames between parties apart. Data only, alphabetical."""

ACCORDS = (
    "accord", "agreement", "compromise", "consensus", "deal", "pact", "settlement",
    "understanding",
)  # fmt: skip
ADOPTED = (
    "amendment", "bill", "charter", "communique", "communiqué",
    "constitution", "declaration", "law", "legislation", "manifesto",
    "motion", "proposal", "resolution", "roadmap", "statement", "statute", "text",
    "treaty",
)  # fmt: skip
"""What a body adopts by a vote; a child is adopted otherwise."""
AUDIENCES = (
    "analyst", "customer", "investor", "journalist", "reporter", "shareholder",
)  # fmt: skip
BODIES = (
    "assembly", "bloc", "board", "cabinet", "chamber", "commission", "committee",
    "congress", "council", "court", "delegate", "government", "lawmaker", "legislator",
    "legislature", "parliament", "senate", "senator", "synod",
)  # fmt: skip
BUILDINGS = (
    "base", "building", "capitol", "cathedral", "clinic", "factory", "hall", "hill",
    "hospital", "kremlin", "memorial", "monument", "office", "palace", "plant",
    "prison", "school", "shrine", "site", "temple",
)  # fmt: skip
"""What one visits that is where, and not who, the hosts are."""
CAMPS = (
    "ally", "camp", "company", "country", "faction", "firm", "government", "nation",
    "neighbor", "neighbour", "party", "rebel", "side", "state", "they", "union",
)  # fmt: skip
"""Who agree to what they will do, and not only that something is so."""
COMING_TO = (
    "arrive at agreement", "arrive at compromise", "arrive at consensus",
    "arrive at settlement", "come to compromise", "come to understanding",
)  # fmt: skip
CONSENTING = ("give ahead", "give green light")
COURSES = ("agenda", "budget", "measure", "plan", "policy", "reform", "strategy")
"""What a body adopts by a vote, and anyone for themselves."""
CONVENING = (
    "attend", "begin", "conclude", "convene", "end", "hold", "host", "join", "open",
    "resume", "start",
)  # fmt: skip
DISCUSSING = (
    "chancellor", "counterpart", "delegate", "delegation", "diplomat", "envoy",
    "governor", "king", "leader", "minister", "negotiator", "pair", "premier",
    "president", "secretary", "side", "they", "two",
)  # fmt: skip
DISPUTES = (
    "case", "claim", "conflict", "difference", "disagreement", "dispute", "feud",
    "grievance", "lawsuit", "litigation", "quarrel", "row", "strike", "suit",
)  # fmt: skip
EXTRAORDINARY = (
    "closed-door", "emergency", "extraordinary", "plenary", "regular", "special",
)  # fmt: skip
"""What tells a session of a body from one of a market or a photographer."""
FORGING = ("forge", "hammer out", "thrash out", "work out")
GUESTS = (
    "ambassador", "chancellor", "counterpart", "delegation", "envoy", "king", "leader",
    "minister", "premier", "president", "prince", "queen", "secretary",
)  # fmt: skip
HEADS = (
    "chancellor", "emperor", "king", "leader", "minister", "monarch", "pope", "premier",
    "president", "prince", "queen",
)  # fmt: skip
"""Whom one meets as such, whoever comes along: the **king** and his wife."""
HOLDING_TALKS = (
    "convene conference", "convene meeting", "convene session", "convene summit",
    "convene talk", "host conference", "host debate", "host meeting",
    "host negotiation", "host summit", "host talk",
)  # fmt: skip
HOSTED = ("cup", "event", "exhibition", "festival", "game", "match", "olympics")
JUDGES = ("arbitrator", "court", "judge", "jury", "referee", "ruling", "tribunal")
LINES = (
    "air", "boat", "bus", "car", "email", "helicopter", "phone", "plane", "radio",
    "rail", "sea", "ship", "telephone", "train", "video", "videolink",
)  # fmt: skip
"""What one meets by, or travels by to a meeting."""
MEASURED_UP_TO = (
    "aim", "bar", "benchmark", "bill", "challenge", "claim", "commitment",
    "condition", "cost", "criterion", "deadline", "death", "definition", "demand",
    "disaster", "emergency", "end", "epidemic", "expectation", "fate", "goal", "need",
    "objective", "obligation", "payment", "quota", "redemption", "requirement",
    "rule", "schedule", "standard", "target", "test", "threshold", "timetable",
)  # fmt: skip
"""What one meets and does not talk to."""
ON_THE_LINE = ("ask", "consult", "discuss", "inform", "talk", "tell")
"""What one calls someone for by telephone: called the chancellor to **discuss** it."""
ON_LEAVE = ("holiday", "surgery", "treatment", "vacation")
OPPONENTS = (
    "camp", "clan", "combatant", "enemy", "faction", "family", "foe", "neighbor",
    "neighbour", "party", "rival", "side", "tribe",
)  # fmt: skip
OWN_PEOPLE = (
    "apartment", "aunt", "booth", "brother", "cousin", "daughter", "family", "father",
    "friend", "grandfather", "grandmother", "grave", "home", "house", "mother",
    "museum", "parent", "park", "relative", "shop", "sister", "son", "station",
    "store", "uncle", "website",
)  # fmt: skip
"""Whom one visits at home, and what one goes to see: no meeting of parties."""
PARTIES = (
    "delegate", "delegation", "diplomat", "envoy", "governor", "lawmaker", "leader",
    "minister", "negotiator", "official", "premier", "president",
)  # fmt: skip
PHONED = (
    "confer by phone", "confer by telephone", "confer by video", "discuss by phone",
    "discuss by telephone", "discuss by video", "discuss over phone",
    "discuss over telephone", "speak by phone", "speak by telephone", "speak by video",
    "speak on phone", "speak on telephone", "speak over phone", "speak over telephone",
    "speak via telephone", "speak via video", "talk by phone", "talk by telephone",
    "talk on phone", "talk on telephone", "talk over phone", "talk over telephone",
    "talk via video",
)  # fmt: skip
PROPOSALS = (
    "agreement", "bid", "deal", "formula", "invitation", "mediation", "offer", "plan",
    "proposal", "request", "roadmap", "settlement", "term", "truce",
)  # fmt: skip
REACHING = ("achieve", "agree", "clinch", "reach", "seal", "strike")
SWEETHEARTS = ("boyfriend", "fiance", "fiancee", "girlfriend", "husband", "wife")
TALKS = (
    "conference", "consultation", "debate", "dialogue", "discussion", "meeting",
    "negotiation", "summit", "talk", "visit",
)  # fmt: skip
TOURED = (
    "area", "country", "district", "neighborhood", "neighbourhood", "province",
    "region", "state", "village", "zone",
)  # fmt: skip
TOLD_TALKS = ("consultation", "meeting", "negotiation", "summit", "talk", "visit")
"""Those that are told of whoever comes for them."""
UNCOMPROMISED = (
    "integrity", "principle", "quality", "right", "safety", "security", "standard",
    "value",
)  # fmt: skip
"""What one who compromises gives up alone."""
