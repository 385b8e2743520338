"""What strikes, crashes, sinks and burns: words for the frames of mishaps.

Data only. Lemmas, in alphabetical order.
"""

HAZARDS = (
    "aftershock", "avalanche", "blizzard", "bushfire", "cyclone", "drought",
    "earthquake", "epidemic", "eruption", "famine", "flood", "flooding", "hailstorm",
    "heatwave", "hurricane", "mudslide", "quake", "rockslide",
    "sandstorm", "snowstorm", "thunderstorm", "tornado", "tremor", "tsunami",
    "typhoon", "wildfire",
)  # fmt: skip
"""Nouns that name a blow of nature by themselves."""

FORCES = (
    "cloudburst", "downpour", "flame", "gale", "gust", "hail", "lava", "lightning",
    "magnitude", "mud", "rain", "rainfall", "river", "storm", "surge", "swell",
    "temblor", "tide", "torrent", "wind",
)  # fmt: skip
"""Forces of nature that are a blow only where they hit something."""

SHORES = (
    "beach", "boat", "coast", "coastline", "harbor", "harbour", "pier", "port",
    "promenade", "quay", "seafront", "seawall", "ship", "shore", "shoreline",
)  # fmt: skip
"""What waves of water hit, and no waves of protests: battered the **pier**."""

HARMED = (
    "accusation", "activity", "aid", "anger", "applause", "boo", "cash", "cheer",
    "comment", "complaint", "criticism", "demand", "email", "emotion", "enthusiasm",
    "fighting", "goal", "goods", "hostility", "immigrant", "import", "insult", "laugh",
    "laughter", "lawsuit", "letter", "lie", "mail", "memory", "message", "migrant",
    "money", "order", "people", "protest", "question", "refugee", "request",
    "resignation", "support", "tear", "tourist", "violence", "visitor", "vote", "war",
    "word",
)  # fmt: skip
"""What comes like a flood or a storm: a flood of **letters**."""

FIGURATIVE = (
    "diplomatic", "electoral", "financial", "goal", "media", "political", "scoring",
    "social", "title", "trophy", "twitter",
)  # fmt: skip
"""Kinds of a hazard that is none: a **political** earthquake."""

MEASURES = ("category", "magnitude", "strength")

MOVING = (
    "aircraft", "airliner", "ambulance", "balloon", "barge", "bicycle", "boat", "bus",
    "cab", "car", "coach", "convoy", "drone", "ferry", "freighter", "glider",
    "helicopter", "jet", "lorry", "minibus", "motorbike", "motorcycle", "pickup",
    "plane", "scooter", "ship", "sled", "taxi", "tanker", "tractor", "trailer",
    "train", "tram", "trawler", "truck", "van", "vehicle", "vessel", "yacht",
)  # fmt: skip
"""What crashes and collides; also a **bus** crash."""

VESSELS = (
    "barge", "boat", "canoe", "catamaran", "dinghy", "ferry", "freighter", "raft",
    "ship", "submarine", "tanker", "trawler", "tug", "vessel", "yacht",
)  # fmt: skip

IMPACTS = ("deadly", "fatal", "head-on", "mid-air", "midair", "rear-end")
"""Kinds of a collision that hurts: a **head-on** collision."""

TOLLS = ("casualty", "death", "fatality", "injury", "victim")
"""With what a crash ends, and what crashed in none: a crash with **injuries**."""

ROADS = (
    "bridge", "crossing", "highway", "junction", "line", "motorway", "road", "runway",
    "street", "track",
)  # fmt: skip
"""Where things collide that move: a collision on the **motorway**."""

WAYS = ("air", "highway", "motorway", "rail", "railway", "road", "traffic")
"""Kinds of a crash by where it happens."""

BUILT = (
    "balcony", "bridge", "building", "crane", "dam", "embankment", "factory", "floor",
    "grandstand", "hotel", "house", "mall", "mine", "pier", "roof",
    "scaffold", "scaffolding", "school", "stadium", "stage", "staircase", "stand",
    "tower", "tunnel", "wall", "warehouse",
)  # fmt: skip
"""What collapses: the roof, the **bridge**."""

BURNING = (
    "apartment", "bakery", "barn", "bus", "club", "dormitory", "factory", "farm",
    "ferry", "flat", "forest", "home", "hospital", "hostel", "hotel", "house",
    "kitchen", "laboratory", "mall", "market", "mill", "nightclub", "oil", "plant",
    "port", "prison", "refinery", "restaurant", "school", "ship", "shop", "station",
    "store", "theatre", "tunnel", "warehouse", "workshop",
)  # fmt: skip
"""What burns by mishap: a **warehouse** fire, a fire in a **hotel**."""

VOLATILE = (
    "boiler", "chemical", "cylinder", "depot", "dust", "firework", "fireworks", "gas",
    "generator", "mine", "methane", "pipeline", "plant", "reactor", "refinery", "tank",
    "tanker", "transformer",
)  # fmt: skip
"""What explodes without being meant to."""

GUNS = (
    "artillery", "enemy", "friendly", "gun", "heavy", "hostile", "machine-gun",
    "mortar", "rifle", "rocket", "small-arm", "small-arms", "sniper", "tank",
)  # fmt: skip
"""Kinds of fire that is shot."""

OBSTACLES = (
    "barrier", "bollard", "bridge", "bus stop", "fence", "iceberg", "lamppost", "pole",
    "post", "pylon", "reef", "rock", "tree", "wall",
)  # fmt: skip
"""What a car or a ship runs into."""

FLYING = (
    "aircraft", "airliner", "balloon", "chopper", "glider", "helicopter", "jet",
    "plane",
)  # fmt: skip
"""What goes down from the sky."""

RAILED = (
    "car", "carriage", "coach", "engine", "express", "it", "locomotive", "train",
    "tram", "trolley", "wagon",
)  # fmt: skip
"""What runs on rails; talks come off them too."""

TOPPLING = (
    "beam", "boulder", "branch", "container", "crane", "mast", "pylon", "rock", "roof",
    "scaffold", "scaffolding", "slab", "tower", "tree", "wall",
)  # fmt: skip
"""What falls on people and houses."""

PRICES = (
    "bank", "bitcoin", "computer", "crown", "currency", "dollar", "economy", "euro",
    "exchange", "financial", "market", "phone", "price", "program", "property",
    "server", "share", "site", "software", "stock", "system", "website",
)  # fmt: skip
"""What crashes and hurts no one: prices, and machines for numbers."""

UNMEANT = ("accidental", "inadvertent", "unintended", "unintentional")
"""Harm that nobody meant, and no attack: an **accidental** shooting."""
