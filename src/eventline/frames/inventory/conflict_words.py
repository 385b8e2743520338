"""Who fights, with what, and for what: words for the frames of conflict.

Data only. Lemmas, in alphabetical order.
"""

FORCES = (
    "armour", "army", "artillery", "battalion", "battery", "bomber", "brigade",
    "column", "contingent", "convoy", "fighter", "force", "guard", "helicopter",
    "jet", "launcher", "mercenary", "militant", "missile", "officer", "peacekeeper",
    "personnel", "police", "reinforcement", "soldier", "system", "tank", "troop",
    "unit", "vehicle", "warplane", "warship", "weapon",
)  # fmt: skip

MUNITIONS = (
    "bomb", "bullet", "drone", "grenade", "mine", "missile", "mortar", "projectile",
    "rocket", "round", "shell", "shot",
)  # fmt: skip

WEAPONS = (
    "aircraft", "airstrike", "artillery", "bomb", "drone", "force", "helicopter",
    "jet", "missile", "mortar", "plane", "rocket", "shell", "strike", "troop",
    "warplane",
)  # fmt: skip

BOMBS = (
    "bomb", "booby-trap", "charge", "device", "dynamite", "explosive", "firebomb",
    "grenade", "ied", "landmine", "missile", "mortar", "package", "parcel", "rocket",
    "shell", "torpedo", "warhead",
)  # fmt: skip
"""What explodes because someone meant it to."""

SAPPERS = ("engineer", "expert", "police", "robot", "sapper", "squad", "technician")
"""Who explodes a bomb so that it hurts no one."""

TESTS = (
    "blast-off", "exercise", "launch", "lift-off", "liftoff", "pad", "takeoff",
    "take-off", "test", "trial",
)  # fmt: skip
"""Where what explodes is aimed at no one: the rocket exploded after **liftoff**."""

VESTS = ("belt", "suitcase", "vest")

NO_DEMONYMS = ("arctic", "atlantic", "christmas", "easter", "olympic", "pacific")
"""Capitals that name no one who acts: the **Olympic** bombing."""

ATTACKERS = (
    "army", "gunman", "guerrilla", "insurgent", "militant", "militia", "police",
    "rebel", "sniper", "troop",
)  # fmt: skip

ASSAILANTS = (
    "bomber", "gang", "guerrilla", "gunman", "insurgent", "jihadist", "man", "militant",
    "militiaman", "mob", "raider", "rebel", "soldier", "thug", "troop",
)  # fmt: skip
"""Who attacks people by hand, whatever for: **gunmen** attacked him for leaving."""

BASES = (
    "area", "base", "building", "camp", "compound", "depot", "exercise", "facility",
    "house", "manoeuvre", "maneuver", "position", "site", "territory", "village",
)  # fmt: skip
"""From where one attacks: a **base** that was used to launch attacks."""

TARGETED = (
    "airport", "bank", "base", "campus", "church", "clinic", "club", "college",
    "consulate", "embassy", "hospital", "hotel", "mall", "market", "mosque",
    "nightclub", "office", "park", "restaurant", "school", "station", "store",
    "synagogue", "temple", "theater", "theatre", "university", "village",
)  # fmt: skip
"""What is attacked where it stands before the noun: an **embassy** bombing."""

STATES = ("u.k.", "u.s.", "uk", "us")
"""States that act under their names: a **U.S.** raid, but the Norvania raid."""

WAYS = (
    "avenue", "block", "boulevard", "campus", "corner", "drive", "edge", "highway",
    "lane", "outskirt", "parkway", "place", "road", "side", "street", "terrace",
)  # fmt: skip
"""Where an attack is, not what it is on: a shooting on the **block**."""

TRADED = (
    "currency", "earnings", "economy", "export", "output", "price",
    "production", "profit", "result", "revenue", "sale", "share", "tourism",
    "trade",
)  # fmt: skip
"""What a strike hits without arms: **shares** were hit by the strike."""

TARGETS = ("bunker", "convoy", "depot", "hideout", "position", "stronghold")

OTHER_CAUSES = (
    "abuse", "addiction", "bias", "bill", "blaze", "blindness", "cancer", "case",
    "cause", "change", "charge", "contract", "corruption", "crime", "custody",
    "decline", "deportation", "discrimination", "disease", "drug", "epidemic",
    "equality", "eviction", "extradition", "fatigue", "fire", "flame", "flood",
    "future", "hate", "hatred", "hour", "hunger", "ideology", "illness", "inequality",
    "inflation", "injustice", "it", "job", "justice", "law", "lawsuit", "life",
    "malaria", "nomination", "obesity", "odds", "outbreak", "pandemic", "pay",
    "pollution", "poverty", "racism", "recession", "right", "ruling", "sadness",
    "sexism", "share", "shift", "slavery", "sleep", "stigma", "survival", "tax", "tear",
    "temptation", "threat", "title", "unemployment", "urge", "violence", "virus",
    "wage", "weed", "wildfire",
)  # fmt: skip

COURTS = ("congress", "court", "courtroom", "law", "lawsuit", "parliament")

CIVIL_FIGHTS = (
    "bid", "bidding", "boardroom", "class", "cold", "court", "cultural", "culture",
    "cup", "custody", "election", "electoral", "first-round", "ideological",
    "intellectual", "league", "legal", "legislative", "losing", "media", "moral",
    "patent", "political", "poll", "power", "price", "primary", "promotion", "proxy",
    "psychological", "ratings", "re-election", "reelection", "referendum", "relegation",
    "succession", "takeover", "title", "trade", "turf", "uphill", "verbal",
)  # fmt: skip
"""What fights without arms are about: a **custody** battle."""

TAKING = (
    "capture", "clear", "control", "defend", "dislodge", "drive", "expel", "hold",
    "oust", "overrun", "recapture", "regain", "retake", "seize", "take", "wrest",
)  # fmt: skip

AWAY = ("pull back", "pull out", "withdraw")

PAPERS = (
    "application", "bid", "bill", "candidacy", "charge", "complaint", "invitation",
    "lawsuit", "motion", "nomination", "offer", "plan", "proposal", "request",
    "statement", "support",
)  # fmt: skip
"""What is withdrawn and never marched."""

VERBAL = (
    "blistering", "extraordinary", "personal", "political", "rhetorical", "scathing",
    "stinging", "veiled", "verbal", "withering",
)  # fmt: skip

OPINIONS = (
    "agenda", "amendment", "approach", "argument", "article", "assumption", "belief",
    "bill", "biography", "budget", "character", "claim", "clause", "comment", "concept",
    "conduct", "credibility", "decision", "deficit", "democracy", "doctrine",
    "extremism", "freedom", "handling", "hypocrisy", "idea", "ideology", "inaction",
    "inequality", "injustice", "integrity", "issue", "judgement", "judgment", "law",
    "legacy", "legislation", "loophole", "manifesto", "methodology",
    "morality", "motive", "narrative", "notion", "performance", "philosophy", "plan",
    "policy", "poverty", "premise", "principle", "privilege", "problem",
    "proceeding", "proposal", "provision", "record", "reform",
    "religion", "remark", "report", "reputation", "rhetoric", "right", "rule", "ruling",
    "secrecy", "speech", "stance", "standard", "statement", "strategy", "tax", "theory",
    "value", "verdict", "view", "waste",
)  # fmt: skip

CONTESTS = (
    "agreement", "campaign", "competition", "contest", "deal", "election", "race",
    "talk", "tournament", "treaty",
)  # fmt: skip

SOLDIERS = (
    "army", "battalion", "brigade", "column", "commando", "fighter", "force",
    "guerrilla", "insurgent", "jihadist", "marine", "militant", "militia",
    "militiaman", "paratrooper", "peacekeeper", "rebel", "separatist", "soldier",
    "tank", "troop", "warplane", "warship",
)  # fmt: skip
"""Who marches, and takes and leaves towns."""

SETTLED = (
    "airport", "area", "base", "camp", "capital", "city", "country", "district",
    "enclave", "garrison", "hill", "island", "outpost", "port", "position", "post",
    "province", "region", "ridge", "stronghold", "suburb", "territory", "town",
    "valley", "village", "zone",
)  # fmt: skip
"""What soldiers take, hold and leave."""

ROOMS = (
    "apartment", "building", "campus", "chair", "flat", "floor", "hall", "home",
    "house", "ministry", "niche", "office", "place", "position", "post", "rank",
    "room", "seat", "site", "space", "university",
)  # fmt: skip
"""What one occupies without a war."""

ARTISTS = (
    "artist", "author", "camera", "film", "novel", "painter", "photograph",
    "photographer", "picture", "video", "writer",
)  # fmt: skip
"""Who captures a scene."""

SECURITY = ("defence", "defense", "patrol", "presence", "security", "surveillance")
"""What is stepped up."""

MANOEUVRES = ("drill", "exercise", "manoeuvre", "maneuver")
MILITARY = (
    "air", "amphibious", "army", "artillery", "combat", "live-fire", "military",
    "missile", "naval", "nuclear", "tank", "troop",
)  # fmt: skip
"""Kinds of an exercise that soldiers hold."""

FLEETS = ("carrier", "destroyer", "fleet", "flotilla", "frigate", "navy", "warship")

RESERVES = ("conscript", "man", "recruit", "reserve", "reservist", "volunteer")
"""Who is called up."""

SIDES = ("army", "enemy", "government", "insurgent", "militia", "opposition", "rebel")
"""Whose hands a town is in: in **rebel** hands."""

BEATERS = (
    "gang", "guard", "gunman", "man", "militiaman", "mob", "officer", "police",
    "policeman", "soldier", "thug", "troop", "warder",
)  # fmt: skip
"""Who beats with sticks, not at a game."""

PRONOUNS = ("he", "her", "him", "she", "them", "they")

STICKS = (
    "bar", "bat", "baton", "belt", "butt", "cane", "club", "fist", "hammer", "pipe",
    "rifle", "rod", "stick", "truncheon",
)  # fmt: skip

THROWN = ("bomb", "cocktail", "explosive", "firebomb", "grenade", "molotov")
STONES = ("bottle", "brick", "firecracker", "rock", "stone")
"""What is thrown, and hurts only where it is thrown at someone."""

CRITICS = (
    "ad", "advert", "advertisement", "article", "author", "blog", "blogger", "book",
    "broadcaster", "candidate", "columnist", "commentary", "commentator",
    "congressman", "congresswoman", "critic", "economist", "editorial", "essay",
    "lawmaker", "leaflet", "legislator", "letter", "magazine", "newspaper", "nominee",
    "novelist", "op-ed", "pamphlet", "presenter", "pundit", "report", "review",
    "reviewer", "senator", "song", "speech", "spokesman", "spokesperson",
    "spokeswoman", "tabloid", "tweet",
)  # fmt: skip
"""Who and what attacks with words: the **columnist** attacked the mayor."""

SPEECHES = (
    "ad", "address", "advert", "advertisement", "article", "blog", "book", "column",
    "commons", "debate", "documentary", "editorial", "essay", "facebook", "interview",
    "leaflet", "lecture", "letter", "memoir", "op-ed", "pamphlet", "radio", "sermon",
    "speech", "statement", "television", "tweet", "twitter", "tv", "video",
)  # fmt: skip
"""Where one attacks with words: attacked the mayor in a **speech**."""

SHOT_AT_PLAY = (
    "arrow", "basket", "clay", "deer", "duck", "glance", "hoop", "look", "pheasant",
    "pool", "rabbit", "skeet",
)  # fmt: skip
"""What is shot and no one hurt: men who shoot **skeet**."""

FIRED = (
    "bullet", "flare", "gas", "grenade", "missile", "pellet", "rocket", "round",
    "shell", "shot",
)  # fmt: skip
"""What is shot at someone: shot **flares** at the planes."""

DOMAINS = ("domain", "field", "pitch", "privacy", "right", "space", "stage")
"""What is invaded without arms: an invasion of **privacy**."""

CHARMS = (
    "charm", "diplomatic", "legal", "marketing", "media", "peace", "pr", "public",
    "publicity", "sales",
)  # fmt: skip
"""Offensives without arms: a **charm** offensive."""

LANDS = (
    "border", "city", "control", "country", "enclave", "frontier", "island", "land",
    "oilfield", "power", "province", "region", "territory", "throne", "town", "valley",
    "village", "water",
)  # fmt: skip
"""What armed sides fight for: fought for **control** of the town."""

FOUGHT_THROUGH = (
    "afternoon", "city", "day", "district", "evening", "morning", "night", "street",
    "suburb", "town", "village", "week", "weekend", "winter",
)  # fmt: skip
"""When and where armed sides fight on: fought through the **night**."""

FOES = (
    "advance", "attack", "cartel", "clan", "coalition", "faction", "gang", "group",
    "insurgency", "invader", "invasion", "occupation", "offensive", "rebellion",
    "regime", "remnant", "uprising",
)  # fmt: skip
"""Whom and what armed sides fight that a tagger takes for things."""

SELVES = ("herself", "himself", "itself", "themselves", "yourself")

ASKED = (
    "ad", "call", "complaint", "email", "letter", "message", "offer", "plea",
    "question", "request", "tweet",
)  # fmt: skip
"""What one is bombarded with, and not hurt: with **questions**."""

UNDER_FIRE = (
    "ambulance", "base", "boat", "bus", "camp", "car", "city", "convoy", "firefighter",
    "helicopter", "journalist", "medic", "outpost", "plane", "port", "post", "ship",
    "tanker", "town", "village", "vessel",
)  # fmt: skip
"""What comes under fire that is shot, not spoken."""

QUARRELS = (
    "amendment", "appointment", "bill", "budget", "commitment", "constitution",
    "decision", "fee", "fund", "funding", "law", "pension", "plan", "policy",
    "position", "price", "proposal", "reform", "schedule", "strategy", "term",
)  # fmt: skip
"""What ministers fight over, in words."""

VENTURES = (
    "airline", "bank", "brand", "business", "chain", "channel", "club", "company",
    "firm", "hotel", "lease", "magazine", "mall", "mine", "newspaper", "restaurant",
    "shop", "store",
)  # fmt: skip
"""What buyers and managers take over."""
