"""What is destroyed, broken and fled: words for the frames of harm.

Data only. Lemmas, in alphabetical order.
"""

BUILT = (
    "aircraft", "airport", "apartment", "armour", "barn", "barrack", "base", "boat",
    "bridge", "building", "bunker", "bus", "camp", "car", "cathedral", "church",
    "city", "cottage", "crop", "dam", "depot", "district", "dozen", "drone", "factory",
    "farm", "field", "flat", "forest", "grave", "greenhouse", "half", "hall",
    "hangar", "harbour", "headquarters", "helicopter", "hospital", "hotel", "house",
    "household", "hundred", "hut", "infrastructure", "installation", "jet", "launcher",
    "library", "line", "market", "mill", "mosque", "museum", "neighborhood",
    "neighbourhood", "office", "oilfield", "orchard", "palace", "pier", "pipeline",
    "plane", "plant", "pole", "port", "position", "power", "property", "quarter",
    "radar", "railway", "refinery", "road", "roof", "school", "shed", "ship", "shop",
    "shrine", "silo", "site", "stall", "station", "statue", "store", "structure",
    "stronghold", "suburb", "tank", "tanker", "temple", "theatre", "thousand", "tomb",
    "tower", "town", "track", "train", "truck", "tunnel", "van", "vehicle", "vessel",
    "village", "vineyard", "wall", "warehouse", "warship", "window",
)  # fmt: skip
"""Things built, grown and driven, and counts of them."""

TRUCES = (
    "armistice", "cease-fire", "ceasefire", "truce",
)  # fmt: skip

HOMES = (
    "apartment", "camp", "city", "country", "district", "farm", "home",
    "homeland", "house", "island", "neighbourhood", "province", "region", "town",
    "valley", "village",
)  # fmt: skip

DANGERS = (
    "advance", "battle", "bombardment", "bombing", "conflict", "drought", "earthquake",
    "eruption", "famine", "fighting", "fire", "flame", "flood", "flooding", "hunger",
    "offensive", "persecution", "shelling", "storm", "terror", "unrest", "violence",
    "war", "wildfire",
)  # fmt: skip
"""What people flee: fled the **fighting**."""

CULPRITS = (
    "assailant", "attacker", "burglar", "convict", "driver", "gunman", "inmate",
    "killer", "prisoner", "robber", "shooter", "soldier", "suspect", "thief",
)  # fmt: skip
"""Who flees from justice, or from battle."""

DWELLERS = (
    "child", "civilian", "dozen", "family", "farmer", "fisherman", "guest",
    "household", "hundred", "inhabitant", "million", "parent", "patient", "people",
    "population", "pupil", "refugee", "resident", "score", "student", "ten", "thousand",
    "tourist", "villager", "woman", "worker",
)  # fmt: skip
"""Who flees or is brought away, and counts of them."""

BETRAYED = ("i", "me", "us", "we")
"""Who says to be stabbed in the back was let down: stabbed **us** in the back."""

AIRCRAFT = (
    "aircraft", "airliner", "balloon", "bomber", "drone", "fighter", "helicopter",
    "jet", "missile", "plane", "rocket", "warplane",
)  # fmt: skip
"""What is shot down."""

CROSSED = ("border", "frontier", "river", "strait")
"""What those who flee cross."""

SETBACKS = (
    "competition", "cost", "decline", "demand", "dollar", "downturn", "fall",
    "inflation", "price", "rate", "recession", "sale", "sanction", "slowdown", "slump",
    "tariff", "tax", "weakness",
)  # fmt: skip
"""What hurts a business and no one's body."""

TRADERS = (
    "airline", "automaker", "bank", "brewer", "broker", "business", "carmaker",
    "carrier", "company", "dealer", "exporter", "grower", "insurer", "lender", "maker",
    "manufacturer", "producer", "retailer", "seller", "steelmaker", "supplier",
)  # fmt: skip
