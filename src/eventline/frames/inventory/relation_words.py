"""Words that tell the frames of relations apart. Data only, in alphabetical order."""

ARMS = ("arm", "arsenal", "gun", "rifle", "weapon", "weaponry")
AUTHORITIES = (
    "administration", "army", "authority", "board", "cabinet", "commander", "council",
    "country", "court", "general", "government", "governor", "guard", "insurgent",
    "it", "judge", "junta", "king", "leader", "mayor", "military", "militia",
    "minister", "ministry", "official", "parliament", "police", "premier",
    "president", "prosecutor", "rebel", "regime", "regulator", "ruler", "soldier",
    "state", "they", "troop",
)  # fmt: skip
"""Who gives way by letting others do what they had forbidden."""
BARRED = (
    "access", "autonomy", "entry", "passage", "permission", "permit", "visa", "visit",
)  # fmt: skip
CAMPAIGNS = (
    "bombardment", "bombing", "crackdown", "occupation", "offensive", "operation",
    "raid", "shelling",
)  # fmt: skip
CONCLUDING = (
    "conclude", "finalise", "finalize", "initial", "ink", "ratification", "ratify",
    "seal", "sign", "signing",
)  # fmt: skip
CUTTING = (
    "break off", "cancel", "cut", "cut off", "downgrade", "end", "freeze", "halt",
    "reduce", "scale back", "sever", "stop", "suspend", "terminate", "withdraw",
    "withhold",
)  # fmt: skip
DIPLOMATS = (
    "ambassador", "attache", "attaché", "consul", "delegation", "diplomat", "embassy",
    "envoy",
)  # fmt: skip
DOCUMENTS = (
    "accord", "agreement", "charter", "communique", "communiqué", "compact",
    "contract", "convention", "covenant", "deal", "declaration", "document",
    "memorandum", "mou", "pact", "protocol", "treaty", "understanding",
)  # fmt: skip
ENACTED = ("bill", "budget", "decree", "law", "legislation", "order", "resolution")
ENDING = (
    "abolish", "call off", "cancel", "drop", "ease", "easing", "end", "lift",
    "lifting", "loosen", "relax", "relaxation", "relief", "removal", "remove",
    "rescind", "revoke", "scrap", "soften", "suspend", "suspension", "waive",
    "withdraw",
)  # fmt: skip
FORTUNES = (
    "account", "asset", "fortune", "fund", "funds", "holding", "property", "wealth",
)  # fmt: skip
"""What is frozen."""
FREED = (
    "cross", "deliver", "depart", "enter", "fly", "go", "inspect", "join", "leave",
    "operate", "pass", "return", "sail", "stay", "travel", "visit", "vote",
)  # fmt: skip
HOLDINGS = (
    "area", "base", "control", "land", "position", "post", "power", "remains",
    "territory", "town", "village",
)  # fmt: skip
JOINT = (
    "drill", "exercise", "maneuver", "manoeuvre", "mission", "operation", "patrol",
    "project", "venture",
)  # fmt: skip
KNOWLEDGE = (
    "data", "datum", "evidence", "information", "intelligence", "know-how",
    "knowledge", "technology",
)  # fmt: skip
MISSIONS = ("consulate", "embassy", "mission", "visa")
MONITORS = ("inspector", "monitor", "observer", "peacekeeper", "representative")
MONEY = (
    "$", "billion", "crown", "dinar", "dollar", "euro", "million", "money", "peso",
    "pound", "rouble", "rupee", "trillion", "yen", "yuan", "£", "¥", "€",
)  # fmt: skip
PASSAGES = (
    "airport", "airspace", "border", "checkpoint", "corridor", "crossing", "port",
    "road", "route", "strait",
)  # fmt: skip
POLITIES = (
    "colony", "confederation", "district", "enclave", "federation", "island",
    "kingdom", "land", "nation", "province", "region", "republic", "state",
    "territory", "union",
)  # fmt: skip
PUNISHERS = (
    "agency", "authority", "commission", "council", "court", "federation", "judge",
    "league", "regulator", "tribunal", "union", "watchdog",
)  # fmt: skip
"""Who fines."""
REFUGEES = ("asylum-seeker", "evacuee", "migrant", "orphan", "refugee", "seeker")
RELIEF = (
    "ambulance", "ammunition", "arm", "blanket", "bread", "clothes", "clothing",
    "dose", "drug", "equipment", "flour", "food", "fuel", "generator", "grain", "help",
    "kit", "mask", "material", "meal", "medicament", "medicine", "oil", "package",
    "parcel", "ration", "rice", "shelter", "shipment", "supply", "support", "tent",
    "ton", "tonne", "truckload", "vaccine", "ventilator", "water", "weapon", "wheat",
    "worth",
)  # fmt: skip
RESTRICTIONS = (
    "ban", "blockade", "boycott", "charge", "curb", "curfew", "embargo", "emergency",
    "lockdown", "quota", "restriction", "sanction", "siege", "state", "strike",
    "tariff", "walkout",
)  # fmt: skip
SIGNING = (
    "conclude", "finalise", "finalize", "initial", "ink", "ratify", "seal", "sign",
)  # fmt: skip
THOUGHT = ("believe", "feel", "imagine", "think")
TIES = (
    "aid", "asset", "assistance", "contact", "cooperation", "delivery", "dialogue",
    "donation", "export", "funding", "import", "link", "membership", "negotiation",
    "relation", "shipment", "supplies", "supply", "support", "talk", "tie", "trade",
)  # fmt: skip
TROOPS = (
    "army", "cadet", "fighter", "force", "guard", "officer", "pilot", "police",
    "policeman", "rebel", "recruit", "soldier", "troop",
)  # fmt: skip
