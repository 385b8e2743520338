"""The words beside a number that tell a count from an age, a label or a score."""

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
        "act", "apartment", "article", "battalion", "box", "brigade", "bus", "camp",
        "cap", "category", "chapter", "channel", "checkpoint", "class", "clause",
        "court", "day", "district", "division", "draft", "episode", "exit", "figure",
        "flight", "floor", "formula", "gate", "grade", "group", "highway", "hut",
        "image", "photo", "picture", "slide",
        "interstate", "issue", "junction", "lane", "level", "line", "lot", "mark",
        "model", "no", "no.", "nos", "number", "numbers", "page", "pages", "paragraph",
        "part", "phase", "pier", "platform", "psalm", "question", "reactor", "region",
        "regiment", "resolution", "road", "room", "route", "schedule", "section",
        "sector", "season", "session", "size", "squadron", "stage", "station", "step",
        "suite", "table", "terminal", "tier", "title", "top", "train", "type", "unit",
        "verse", "version", "volume", "ward", "week", "zone",
    }
)  # fmt: skip
"""Words after which a number is a name ("Flight 370", "Article 5")."""

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
        "beat", "champion", "championship", "cup", "decision", "defeat", "draw",
        "game", "goal", "inning", "lead", "league", "lose", "loss", "match",
        "playoff", "quarterfinal", "ruling", "score", "season", "semifinal",
        "set", "team", "tie", "tournament", "trail", "verdict", "victory", "vote",
        "win",
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

AGE_COMPARATORS: frozenset[str] = frozenset({"under", "over", "above", "below"})
"""Comparators of ages after a noun for people ("children under five")."""

WHOLE_WORDS: frozenset[str] = frozenset(
    {"of", "the", "its", "their", "his", "her", "our", "those", "these", "all"}
)
"""Words before the whole that a share is taken of ("half the voters")."""

DEGREE_WORDS: frozenset[str] = frozenset({"as", "how", "too"})
"""Words before "many" and "few" that take the claim out of them ("how many")."""

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
