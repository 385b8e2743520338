"""Words about blows: what kills, where it hits, who is treated. Data only."""

from collections.abc import Mapping

ANIMALS = frozenset(
    {
        "alligator", "animal", "antelope", "bear", "bee", "bird", "bison", "buffalo",
        "bull", "calf", "camel", "cat", "cattle", "chick", "chicken", "chimpanzee",
        "cow", "coyote", "crocodile", "deer", "dog", "dolphin", "donkey", "duck",
        "eagle", "elephant", "elk", "fish", "fox", "giraffe", "goat", "goose",
        "gorilla", "hen", "hippo", "hog", "horse", "insect", "kitten", "lamb",
        "leopard", "lion", "livestock", "monkey", "moose", "mule", "owl", "ox", "pet",
        "pig", "pony", "poultry", "puppy", "rabbit", "rat", "reindeer", "rhino",
        "rhinoceros", "salmon", "seabird", "seal", "shark", "sheep", "snake",
        "squirrel", "swan", "tiger", "turkey", "turtle", "whale", "wolf", "zebra",
    }
)  # fmt: skip
"""What dies and is no person: **sheep** were killed by wolves."""

BLOWS = frozenset(
    {
        "ambush", "attack", "blast", "bombing", "collapse", "collision", "crash",
        "earthquake", "explosion", "fire", "raid", "shelling", "shooting", "strike",
    }
)  # fmt: skip
"""Events that kill, whatever they befall: the **bombing** of a mill that killed ten."""

BODY_PARTS = frozenset(
    {
        "abdomen", "ankle", "arm", "back", "body", "buttock", "calf", "cheek", "chest",
        "ear", "elbow", "eye", "face", "finger", "foot", "forehead", "groin", "hand",
        "head", "hip", "jaw", "knee", "leg", "neck", "shoulder", "side", "stomach",
        "thigh", "throat", "toe", "torso", "wrist",
    }
)  # fmt: skip
"""Where a blow falls, and never who is hit: struck him in the **leg**."""

CARE_PLACES = frozenset(
    {"center", "centre", "clinic", "er", "hospital", "infirmary", "room", "ward"}
)
"""Where the hurt turn up: came to a **hospital** with a wound in the arm."""

GATHERINGS = frozenset(
    {
        "band", "busload", "class", "company", "couple", "crew", "crowd", "family",
        "gang", "gathering", "group", "household", "party", "patrol", "squad", "team",
        "unit",
    }
)  # fmt: skip
"""Nouns that say how many they are behind "of": a **family** of five."""

PAIRS: Mapping[str, int] = {
    "couple": 2,
    "duo": 2,
    "pair": 2,
    "threesome": 3,
    "trio": 3,
    "twosome": 2,
}
"""Nouns that are a number of people by themselves: an elderly **couple**."""

STRUCK_THINGS = frozenset(
    {
        "aircraft", "airplane", "apartment", "arrow", "basket", "battery", "boat",
        "building", "bullet", "bus", "business", "cannon", "car", "casing", "church",
        "door", "drone", "fence", "field", "firework", "garage", "goal", "gun", "hole",
        "home", "hospital", "house", "jet", "lorry", "mosque", "motorbike",
        "motorcycle", "office", "phone", "plane", "plant", "pole", "post", "rifle",
        "roof", "round", "school", "shell", "ship", "shop", "shot", "sign", "station",
        "store", "tank", "temple", "tower", "train", "tree", "truck", "van", "vehicle",
        "village", "wall", "warehouse", "window",
    }
)  # fmt: skip
"""What is hit by bullets and cars and is no person: two **houses** were hit."""

TWINS = frozenset({"twin"})
"""What children born together are called: **twin** girls."""

TREATING = frozenset({"assess", "evaluate", "examine", "treat"})
"""Verbs of those who are let go as patients: was **treated** and released."""

TERMS = frozenset({"day", "decade", "life", "month", "week", "year"})
"""How long one is sent to prison: jailed for **life**."""

PARTS = frozenset(
    {
        "all", "both", "few", "half", "majority", "many", "most", "neither", "none",
        "several", "some",
    }
)  # fmt: skip
"""Words for some of the people that an "of" phrase names: **most** of the victims."""

AMOUNTS = frozenset(
    {"dozen", "dozens", "handful", "hundred", "hundreds", "lot", "million", "millions"}
    | {"score", "scores", "ten", "tens", "thousand", "thousands"}
)
"""Nouns of an amount that an "of" phrase makes people of: **dozens** of villagers."""

INTRANSITIVE = frozenset(
    {
        "arrive", "collapse", "crash", "die", "disappear", "drown", "escape", "faint",
        "fall", "flee", "panic", "perish", "stop", "surrender", "vanish",
    }
)  # fmt: skip
"""Verbs that share no object with the next one: **fled** and sought refuge."""

ARMS = frozenset(
    {
        "axe", "baton", "bat", "bottle", "brick", "club", "dagger", "gun", "hammer",
        "handgun", "knife", "machete", "pistol", "revolver", "rifle", "shotgun",
        "stick", "stone", "sword", "weapon",
    }
)  # fmt: skip
"""What one strikes with: shot both men **with a handgun**."""
