"""The words beside a number that tell a count from an age, a label or a score."""

COLLECTIVES: frozenset[str] = frozenset(
    {"people", "personnel", "police", "staff", "youth"}
)
"""Lemmas of nouns that are counted in the singular ("2.3m people")."""

PERSON_NOUNS: frozenset[str] = frozenset(
    {
        "adult", "attacker", "body", "boy", "captive", "casualty", "child", "civilian",
        "death", "demonstrator", "detainee", "employee", "evacuee", "family",
        "fatality", "fighter", "firefighter", "foreigner", "girl", "guest", "gunman",
        "hostage", "household", "injury", "inmate", "insurgent", "journalist", "kid",
        "man", "marcher", "member", "mercenary", "migrant", "militant", "miner",
        "officer", "other", "passenger", "patient", "people", "peacekeeper", "person",
        "pilgrim", "police", "policeman", "prisoner", "protester", "protestor",
        "rebel", "recruit", "refugee", "resident", "sailor", "security", "servicemen",
        "serviceman", "soldier", "student", "survivor", "suspect", "teacher",
        "teenager", "tourist", "troop", "victim", "villager", "voter", "woman",
        "worker",
    }
)  # fmt: skip
"""Lemmas of nouns for people and for what befalls them."""

LABEL_WORDS: frozenset[str] = frozenset(
    {
        "act", "apartment", "article", "battalion", "box", "brigade", "bus", "cac",
        "camp", "cap", "category", "channel", "chapter", "checkpoint", "class",
        "clause", "court", "dax", "day", "district", "division", "dow", "draft",
        "episode", "exit", "figure", "flight", "floor", "formula", "ftse", "gate",
        "grade", "group", "highway", "hut", "image", "interstate", "issue", "junction",
        "lane", "level", "line", "lot", "mark", "model", "nasdaq", "nikkei", "no",
        "no.", "nos", "number", "numbers", "page", "pages", "paragraph", "part",
        "phase", "photo", "picture", "pier", "platform", "psalm", "question", "reactor",
        "regiment", "region", "resolution", "road", "room", "route", "russell", "s&p",
        "schedule", "season", "section", "sector", "session", "size", "slide",
        "squadron", "stage", "station", "step", "suite", "table", "terminal", "tier",
        "title", "top", "train", "type", "unit", "verse", "version", "volume", "ward",
        "week", "zone",
    }
)  # fmt: skip
"""Words after which a number is a name ("Flight 370", "Article 5")."""

COUNT_OPENERS: frozenset[str] = frozenset({"combined", "population", "record", "total"})
"""Nouns after which a number counts all the same ("a record 12,000 runners")."""

CRAFT_NOUNS: frozenset[str] = frozenset(
    {"airliner", "aircraft", "fleet", "flight", "jet", "jetliner", "plane"}
)
"""Lemmas of nouns that a model's number stands before ("a 737 jet")."""

IDLE_PARTS: frozenset[str] = frozenset(
    {
        "block", "bore", "caliber", "calibre", "footer", "gauge", "hander", "party",
        "ply", "point", "seater", "some", "something", "star", "step", "time", "times",
        "way", "wheeler", "wheelers", "y", "yo", "yr", "yrs",
    }
)  # fmt: skip
"""Nouns that a hyphen joins to a number without counting ("a two-way race")."""

STREET_WORDS: frozenset[str] = frozenset(
    {
        "alley", "ave", "ave.", "avenue", "blvd", "blvd.", "boulevard", "court",
        "crescent", "drive", "dr.", "highway", "lane", "ln", "ln.", "place", "rd",
        "rd.", "road", "square", "st", "st.", "street", "terrace", "way",
    }
)  # fmt: skip
"""Words that close an address ("10 Harbour Street")."""

SCORE_WORDS: frozenset[str] = frozenset(
    {
        "beat", "champion", "championship", "court", "cup", "decision", "defeat",
        "draw", "game", "goal", "inning", "lead", "league", "lose", "loss", "match",
        "playoff", "quarterfinal", "ruling", "score", "season", "semifinal", "set",
        "team", "tie", "tournament", "trail", "verdict", "victory", "vote", "win",
    }
)  # fmt: skip
"""Lemmas beside which a pair of numbers is a score ("won 3-1", "voted 52 to 47")."""

WEAPON_NOUNS: frozenset[str] = frozenset(
    {
        "ammunition", "artillery", "bullet", "caliber", "calibre", "cannon",
        "cartridge", "gauge", "grenade", "gun", "handgun", "howitzer", "machine",
        "mortar", "pistol", "revolver", "rifle", "rocket", "round", "semi", "shell",
        "weapon",
    }
)  # fmt: skip
"""Nouns before which a bore is no measure of a count ("155 mm howitzers")."""

MONTHS: frozenset[str] = frozenset(
    {
        "January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December", "Jan", "Feb", "Mar", "Apr",
        "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    }
)  # fmt: skip
"""Names beside which a number is a day or a year."""

CLOCK_WORDS: frozenset[str] = frozenset(
    {"a.m.", "p.m.", "am", "pm", "o'clock", "gmt", "utc", "bst", "hrs"}
)
"""Words after which a number is a time of day."""

AGE_WORDS: frozenset[str] = frozenset({"age", "aged", "ages"})
"""Words after which a number is an age."""

AGE_LINKS: frozenset[str] = frozenset(
    {
        ",", "-", "and", "between", "from", "of", "or", "range", "ranged", "ranging",
        "to",
    }
)  # fmt: skip
"""What may stand between such a word and its number ("ages ranging from 14 to 20")."""

AGE_COMPARATORS: frozenset[str] = frozenset({"under", "over", "above", "below"})
"""Comparators of ages after a noun for people ("children under five")."""

PARTICLES: frozenset[str] = frozenset({"as", "back", "down", "over", "up"})
"""Words after which "doubled" multiplies nothing ("he doubled over")."""

RISING_VERBS: frozenset[str] = frozenset(
    {
        "add", "bring", "bump", "catch", "come", "creep", "drive", "edge", "go", "hike",
        "inch", "live", "move", "nudge", "own", "push", "step", "take", "tick",
    }
)  # fmt: skip
"""Lemmas of verbs whose "up to" is "up" and "to" ("edged up to 5.1%")."""

MEASURING_VERBS: frozenset[str] = frozenset(
    {
        "climb", "decline", "decrease", "drop", "fall", "go", "grow", "increase",
        "jump", "put", "remain", "rise", "soar", "stand", "surge", "swell",
    }
)  # fmt: skip
"""Lemmas of verbs that say what a number is now ("the number of deaths rose to 9")."""

REACHING_VERBS: frozenset[str] = frozenset({"hit", "reach", "total"})
"""Lemmas of verbs that do so with an object ("the number of deaths reached 9")."""

EXCEEDING_VERBS: frozenset[str] = frozenset({"exceed", "surpass", "top"})
CROSSING_VERBS: frozenset[str] = frozenset({"cross", "pass"})
"""Lemmas of verbs whose object is less than the number ("the toll topped 90"), and of
those that are such verbs of a measure only: "the toll passed 90", not "he passed 9"."""

MEASURES: frozenset[str] = frozenset(
    {
        "attendance", "balance", "cost", "count", "crowd", "damage", "debt", "figure",
        "index", "inflation", "loss", "number", "population", "price", "profit", "rate",
        "revenue", "sale", "share", "speed", "sum", "tally", "temperature", "toll",
        "total", "turnout", "unemployment", "value",
    }
)  # fmt: skip
"""Nouns of what rises and falls past a number."""

GROWING_VERBS: frozenset[str] = frozenset(
    {"climb", "grow", "increase", "jump", "rise", "soar", "surge", "swell"}
)
"""Lemmas of verbs that go "past" the number that they exceed ("climbed past 40")."""

BRINGING_VERBS: frozenset[str] = frozenset({"bring", "push", "raise", "take"})
"""Lemmas of verbs that say what they make of a number ("brought to nine the dead")."""

WHOLE_WORDS: frozenset[str] = frozenset(
    {"of", "the", "its", "their", "his", "her", "our", "those", "these", "all"}
)
"""Words before the whole that a share is taken of ("half the voters")."""

COMPARED_WORDS: frozenset[str] = frozenset(
    {"again", "fewer", "higher", "larger", "less", "lower", "more", "smaller"}
)
"""Words after a share that compares ("a third more than planned")."""

DEGREE_WORDS: frozenset[str] = frozenset({"as", "how", "too"})
"""Words before "many" and "few" that take the claim out of them ("how many")."""

YOUNG_PEOPLE: frozenset[str] = frozenset(
    {"boy", "child", "girl", "man", "teenager", "woman", "youth"}
)
"""Nouns after which "of" and a number say an age ("a boy of 12")."""

AGE_VERBS: frozenset[str] = frozenset({"die", "marry", "retire", "turn"})
"""Lemmas of verbs that take an age ("died at 24", "turned 18")."""

ONE_PERSON: frozenset[str] = frozenset({"i", "he", "she", "who"})
"""Subjects of whom a bare number says the age ("she was 24")."""

HARM_VERBS: frozenset[str] = frozenset(
    {
        "abduct", "arrest", "behead", "bury", "capture", "detain", "drown", "execute",
        "free", "hospitalize", "hurt", "injure", "kidnap", "kill", "leave", "rescue",
        "seize", "shoot", "slay", "stab", "wound",
    }
)  # fmt: skip
"""Lemmas of verbs with which "one" alone is one person ("killing one")."""

EMERGENCY_NUMBERS: frozenset[str] = frozenset({"112", "911", "999"})
"""Numbers that are called for help."""

CALL_NOUNS: frozenset[str] = frozenset(
    {"call", "caller", "center", "centre", "dispatcher", "operator", "system", "tape"}
)
"""Lemmas of nouns that such a number names rather than counts ("a 911 call")."""
