"""Words that tell the frames of people's lives apart. Data only, in order."""

BUILT = (
    "airport", "apartment", "arena", "barrage", "barrier", "base", "block", "bridge",
    "building", "bunker", "canal", "castle", "cathedral", "center", "centre", "church",
    "dam", "depot", "factory", "fence", "flat", "fort", "fortress", "harbor", "harbour",
    "highway", "home", "hospital", "hotel", "house", "housing", "jetty", "laboratory",
    "library", "line", "mall", "mill", "monument", "mosque", "motorway", "museum",
    "office", "palace", "pier", "pipeline", "plant", "port", "prison", "railway",
    "reactor", "refinery", "reservoir", "road", "runway", "school", "settlement",
    "shelter", "shop", "shrine", "skyscraper", "smelter", "stadium", "station",
    "statue", "store", "synagogue", "temple", "terminal", "theatre", "tower", "track",
    "tunnel", "university", "villa", "village", "wall", "warehouse", "well",
)  # fmt: skip
CUPS = (
    "bronze", "championship", "competition", "contest", "cup", "derby", "final",
    "game", "gold", "marathon", "match", "pennant", "race", "semi-final", "semifinal",
    "silver", "title", "tournament", "trophy",
)  # fmt: skip
DISCOVERED = (
    "asteroid", "body", "bomb", "bone", "cache", "cannabis", "cave", "cell", "cocaine",
    "comet", "corpse", "deposit", "drug", "explosive", "flaw", "fossil", "galaxy",
    "gene", "gold", "grave", "gun", "hoard", "isotope", "mine", "molecule", "oil",
    "particle", "pistol", "planet", "remains", "rifle", "ruin", "shipwreck", "skeleton",
    "skull", "species", "star", "temple", "tomb", "treasure", "tunnel", "vaccine",
    "vein", "vulnerability", "weapon", "wreck", "wreckage",
)  # fmt: skip
FINDERS = (
    "archaeologist", "astronomer", "biologist", "customs", "detective", "diver",
    "expert", "firefighter", "geologist", "guard", "inspector", "investigator",
    "officer", "police", "prospector", "rescuer", "researcher", "scientist", "searcher",
    "soldier", "team", "troop",
)  # fmt: skip
ILLNESSES = (
    "aneurysm", "asthma", "attack", "cancer", "cholera", "coronavirus", "covid",
    "covid-19", "dementia", "diabetes", "disease", "ebola", "fever", "flu", "illness",
    "infection", "influenza", "leukaemia", "leukemia", "malaria", "measle", "measles",
    "pneumonia", "polio", "sepsis", "stroke", "tuberculosis", "tumor", "tumour",
    "typhoid", "virus",
)  # fmt: skip
OPERATIONS = ("chemotherapy", "operation", "surgery", "transplant", "treatment")
PRISONS = (
    "camp", "captivity", "captor", "cell", "custody", "detention", "hospital", "jail",
    "police", "prison", "ward",
)  # fmt: skip
BURGLED = ("apartment", "car", "church", "flat", "garage", "gallery", "warehouse")
HELD_UP = (
    "bank", "branch", "cashier", "courier", "jeweler", "jeweller", "pharmacy", "shop",
    "shopkeeper", "store", "tourist",
)  # fmt: skip
"""What robbers hold up, and no traffic: held up the **bank**, not the drivers."""
RESCUERS = (
    "firefighter", "neighbor", "neighbour", "officer", "police", "policeman",
    "rescuer", "soldier", "troop",
)  # fmt: skip
"""Who breaks into a house and takes nothing."""
ROBBED = (
    "driver", "home", "house", "museum", "office", "passenger", "post", "train",
    "truck", "van", *HELD_UP,
)  # fmt: skip
STOLEN = (
    "aircraft", "ammunition", "artwork", "bicycle", "car", "card", "cash", "cattle",
    "computer", "copper", "credential", "data", "datum", "diamond", "document", "euro",
    "file", "fuel", "gem", "gold", "good", "gun", "horse", "information", "jewel",
    "jewellery", "jewelry", "laptop", "lorry", "medicine", "money", "motorcycle",
    "necklace", "oil", "painting", "password", "pistol", "record", "rifle", "sculpture",
    "secret", "statue", "truck", "van", "vehicle", "violin", "watch", "weapon",
)  # fmt: skip
TRAVELLERS = (
    "aide", "ambassador", "chancellor", "delegate", "delegation", "diplomat", "emperor",
    "envoy", "inspector", "investigator", "king", "leader", "mediator", "migrant",
    "minister", "monitor", "negotiator", "observer", "official", "patriarch", "pilgrim",
    "pope", "premier", "president", "prince", "princess", "queen", "refugee",
    "secretary", "team", "tourist",
)  # fmt: skip
