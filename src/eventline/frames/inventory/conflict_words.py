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
    "avenue", "block", "boulevard", "campus", "corner", "drive", "highway", "lane",
    "road", "side", "street",
)  # fmt: skip
"""Where an attack is, not what it is on: a shooting on the **block**."""

TARGETS = ("bunker", "convoy", "depot", "hideout", "position", "stronghold")

OTHER_CAUSES = (
    "addiction", "bill", "blaze", "cancer", "case", "change", "charge", "contract",
    "corruption", "crime", "custody", "deportation", "disease", "drug", "equality",
    "eviction", "extradition", "fire", "flame", "flood", "future", "hour", "hunger",
    "illness", "inflation", "it", "job", "justice", "law", "lawsuit", "life",
    "nomination", "pay", "poverty", "right", "ruling", "share", "shift", "survival",
    "tax", "tear", "temptation", "title", "urge", "virus", "wage", "wildfire",
)  # fmt: skip

COURTS = ("congress", "court", "courtroom", "law", "lawsuit", "parliament")

CIVIL_FIGHTS = (
    "bidding", "cold", "court", "custody", "election", "electoral", "legal",
    "legislative", "media", "patent", "political", "price", "proxy", "psychological",
    "takeover", "trade", "turf",
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
    "article", "bill", "budget", "character", "credibility", "decision", "democracy",
    "freedom", "idea", "law", "legislation", "plan", "policy", "problem", "proceeding",
    "proposal", "record", "reform", "report", "reputation", "right", "rule", "speech",
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

UNDER_FIRE = (
    "ambulance", "base", "boat", "bus", "camp", "car", "city", "convoy", "firefighter",
    "helicopter", "journalist", "medic", "outpost", "plane", "port", "post", "ship",
    "tanker", "town", "village", "vessel",
)  # fmt: skip
"""What comes under fire that is shot, not spoken."""

QUARRELS = (
    "amendment", "bill", "budget", "constitution", "decision", "fee", "fund",
    "funding", "law", "pension", "plan", "policy", "position", "price", "proposal",
    "reform", "schedule", "strategy", "term",
)  # fmt: skip
"""What ministers clash over, in words."""
