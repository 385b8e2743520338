"""Who protests, votes and holds office: words for the frames of civic life.

Data only. Lemmas, in alphabetical order.
"""

CROWDS = (
    "activist", "campaigner", "citizen", "commuter", "crowd", "demonstrator",
    "driver", "dozen", "employee", "farmer", "fisherman", "group", "hundred", "inmate",
    "lawyer", "marcher", "migrant", "million", "miner", "monk", "mourner", "mob",
    "nurse", "opponent", "parent", "pensioner", "people", "prisoner", "protester",
    "protestor", "resident", "score", "student", "supporter", "teacher", "ten",
    "thousand", "trucker",
    "union", "veteran", "villager", "woman", "worker",
)  # fmt: skip
"""Who takes to the streets, and counts of them."""

GOVERNMENTS = (
    "ambassador", "cabinet", "coach", "consulate", "diplomat", "embassy", "envoy",
    "government", "minister", "ministry", "spokesman", "spokeswoman",
)  # fmt: skip
"""Who protests in a note, not in the street."""

CABINETS = ("cabinet", "coalition", "government", "minister", "premier", "president")
"""Who loses a vote in parliament, and no election."""

PROTESTERS = (
    "activist", "campaigner", "demonstrator", "docker", "farmer", "fisherman",
    "marcher", "miner", "nurse", "picketer", "pilot", "protester", "protestor",
    "rioter", "striker", "student", "teacher", "trucker", "union", "villager", "worker",
)  # fmt: skip
"""Who closes, blocks and occupies what is not theirs."""

TAKEN = (
    "airport", "avenue", "border", "bridge", "campus", "capital", "city", "congress",
    "consulate", "crossing", "depot", "embassy", "factory", "gate", "hall", "hospital",
    "line", "mine", "ministry", "office", "palace", "parliament", "plant", "port",
    "refinery", "road", "school", "square", "station", "street", "terminal", "tunnel",
    "university",
)  # fmt: skip
"""What protesters close, block and occupy."""

BLOWS = ("air", "artillery", "drone", "lightning", "military", "missile", "rocket")
"""Kinds of a strike that hits."""

LANDS = ("city", "island", "nation", "province", "region", "republic", "town")
"""Places whose people vote."""

RULERS = ("dictator", "emperor", "king", "monarch", "queen", "ruler", "sultan", "tsar")

EMPLOYERS = (
    "board", "club", "committee", "company", "congress", "council", "court", "king",
    "minister", "parliament", "party", "premier", "president", "senate", "shareholder",
)  # fmt: skip
"""Who removes someone from a post."""

FIRED = ("bullet", "cannon", "gun", "pistol", "rifle", "round", "shot", "weapon")
"""What fires, and sacks nobody: a **bullet** fired and struck the child."""

OTHER_RALLIES = (
    "bond", "campaign", "car", "currency", "desert", "election", "market", "motor",
    "oil", "price", "relief", "share", "stock", "vintage", "wall",
)  # fmt: skip
"""Kinds of a rally that is a rise, a race or a party's meeting."""

MARCHES = (
    "anti-government", "anti-war", "freedom", "hunger", "mass", "opposition", "peace",
    "peaceful", "pride", "protest", "solidarity", "torchlight",
)  # fmt: skip
"""Kinds of a march or rally that protests."""

WORKERS = (
    "ambulance", "baker", "bus", "conductor", "crew", "dockworker", "doctor", "driver",
    "employee", "farmer", "ferry", "lawyer", "lorry", "miner", "nurse",
    "pilot", "port", "postal", "prison", "prisoner", "rail", "railway", "sailor",
    "staff", "student", "teacher", "train", "tram", "transport", "trucker",
    "union", "worker", "workforce",
)  # fmt: skip
"""Who strikes, and what a strike stops."""

STRIKES = ("indefinite", "nationwide", "one-day", "two-day", "wildcat")

SEATS = ("majority", "percent", "presidency", "seat", "vote")
"""What an election gives: won **41 seats**."""

VOTERS = (
    "citizen", "country", "elector", "electorate", "expatriate", "islander", "million",
    "people", "percent", "resident", "ten", "thousand", "villager", "voter", "woman",
)  # fmt: skip

KINDS = (
    "general", "legislative", "local", "mayoral", "municipal", "parliamentary",
    "presidential", "provincial", "regional",
)  # fmt: skip
"""Kinds of an election by what it fills."""

OTHER_VOTES = ("board", "club", "student", "union")
"""Kinds of an election that fills no public office."""

WON = (
    "lose election", "lose referendum", "lose run-off", "win ballot",
    "win by landslide", "win election", "win in landslide", "win poll",
    "win referendum", "win run-off",
)  # fmt: skip
"""How an election ends for someone."""

OFFICES = (
    "ambassador", "archbishop", "bishop", "boss", "ceo", "chair", "chairman",
    "chairperson", "chairwoman", "chancellor", "chief", "coach", "commander",
    "commissioner", "director", "envoy",
    "executive", "general", "governor", "head", "job", "judge", "justice", "leader",
    "leadership", "manager", "mayor", "minister", "ministry", "office", "post",
    "pm", "premier", "presidency", "president", "principal", "prosecutor", "rector",
    "role", "seat", "secretary", "secretary-general", "speaker", "successor",
)  # fmt: skip
"""Offices, and who holds them."""

PERSONNEL = (
    "accountant", "adviser", "aide", "ambassador", "cabinet", "captain", "chairman",
    "chairwoman", "chief", "clerk", "coach", "colonel", "commander", "commissioner",
    "conductor", "cook", "dean", "deputy", "director", "doctor", "editor", "employee",
    "engineer", "executive", "general", "governor", "guard", "head", "judge",
    "lecturer", "manager", "mayor", "minister", "nurse", "officer", "official",
    "pilot", "premier", "president", "principal", "professor", "prosecutor", "rector",
    "secretary", "speaker", "staff", "teacher", "worker",
)  # fmt: skip
"""Who is dismissed from a post."""

WORKPLACES = (
    "board", "cabinet", "coalition", "committee", "company", "firm", "government",
    "panel", "party", "team",
)  # fmt: skip
"""What someone quits who leaves a post in it."""
