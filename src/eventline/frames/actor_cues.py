"""Words that tell who can act and speak. Data only, in alphabetical order."""

SPEAKING_THINGS = frozenset(
    {
        "account", "ad", "administration", "agency", "agenda", "analysis", "appeal",
        "article", "audit", "ballot", "blog", "body", "book", "brand", "brewery",
        "cable", "caller", "camp", "campaign", "capital", "chain", "channel", "charter",
        "church", "city", "collective", "column", "committee", "communique",
        "communiqué", "complaint", "contingent", "convoy", "cooperative", "country",
        "crew", "crowd", "crown", "daily", "declaration", "delegation", "diocese",
        "document", "documentary", "draft", "e-mail", "editorial", "email", "factory",
        "family", "farm", "filing", "film", "fleet", "giant", "hospital", "hotel",
        "house", "household", "indictment", "industry", "inquiry", "insurer",
        "investigation", "invoice", "journal", "lawsuit", "letter", "majority",
        "manifesto", "memo", "message", "mill", "mine", "minority", "mission", "mosque",
        "motion", "museum", "nation", "neighbor", "neighbour", "newspaper", "note",
        "office", "other", "palace", "paper", "petition", "plant", "poll", "port",
        "post", "proposal", "prosecution", "radio", "railway", "report", "resolution",
        "rest", "review", "ruling", "school", "service", "shop", "side", "site",
        "society", "squad", "state", "statement", "station", "store", "studio", "study",
        "suit", "survey", "synod", "testimony", "text", "theatre", "town", "tweet",
        "utility", "video", "village", "website", "wire",
    }
)  # fmt: skip
"""Things that can be said to say or do: documents, and places that are bodies."""

AGENT_ENDINGS = ("crat", "ee", "eer", "er", "ian", "ist", "man", "men", "or")
"""Endings of nouns that name who acts: speculator, grower, lobbyist."""

NO_AGENTS = frozenset(
    {
        "airliner", "amplifier", "anger", "answer", "apogee", "barrier", "bee", "beer",
        "behavior", "blaster", "boiler", "border", "boulder", "bumper", "butter",
        "calculator", "calendar", "career", "center", "chapter", "character", "charger",
        "cheer", "cluster", "coffee", "color", "committee", "computer", "conductor",
        "container", "copper", "corner", "corridor", "counter", "cover", "cruiser",
        "cylinder", "dagger", "danger", "decree", "deer", "degree", "detector",
        "diameter", "dinner", "disaster", "disorder", "dollar", "door", "effort",
        "elevator", "endeavor", "entree", "error", "escalator", "factor", "favor",
        "fee", "fever", "fiber", "filter", "finger", "fire", "firecracker", "fissure",
        "flavor", "floor", "flower", "folder", "freezer", "freighter", "frisbee",
        "gender", "generator", "glacier", "glee", "guarantee", "hammer", "harbor",
        "heater", "helicopter", "honor", "horror", "humor", "hunger", "incinerator",
        "incubator", "indicator", "interior", "jetliner", "jubilee", "knee", "labor",
        "ladder", "laser", "launcher", "lawnmower", "layer", "letter", "levee",
        "lighter", "liner", "liquor", "litter", "locker", "lumber", "major", "manner",
        "manor", "manslaughter", "marquee", "matinee", "matter", "median", "melee",
        "meridian", "meter", "mirror", "monitor", "mortar", "motor", "murder",
        "newsletter", "number", "odor", "offer", "or", "order", "oyster", "paper",
        "parlor", "pedigree", "pepper", "poster", "powder", "power", "printer",
        "processor", "projector", "propeller", "puree", "quarter", "radar", "radiator",
        "razor", "reactor", "reader", "receiver", "recorder", "refrigerator",
        "register", "reminder", "revolver", "river", "rotor", "rubber", "rudder",
        "rumor", "scanner", "scooter", "sector", "semester", "semiconductor", "sensor",
        "server", "settee", "sewer", "shelter", "shoulder", "shower", "silver",
        "skyscraper", "slaughter", "soccer", "soiree", "spree", "spur", "sticker",
        "summer", "supper", "surrender", "sweater", "tanker", "tee", "temper", "tenor",
        "terror", "theater", "thermometer", "thunder", "timber", "toffee", "toupee",
        "tower", "tractor", "trailer", "transfer", "transformer", "transistor",
        "trawler", "tree", "trigger", "tumor", "vapor", "water", "weather", "whisper",
        "winter", "wonder", "year",
    }
)  # fmt: skip
"""Nouns that end so and name things."""

NATURAL_PLACES = frozenset(
    {
        "beach", "coast", "desert", "forest", "glacier", "hill", "lake", "mountain",
        "river", "road", "sea", "shore", "street", "valley", "water", "waterway",
    }
)  # fmt: skip
"""Places that no one speaks for."""

TITLES = frozenset(
    {
        "candidate", "chancellor", "congressman", "congresswoman", "gov", "governor",
        "lawmaker", "legislator", "mayor", "minister", "mr", "mrs", "ms", "nominee",
        "premier", "president", "rep", "secretary", "sen", "senator", "spokesman",
        "spokeswoman",
    }
)  # fmt: skip
"""What those are called who attack others in words: **Senator** Orr."""
