"""Words by which two persons cannot be one. Data only, in alphabetical order."""

FEMALE = frozenset(
    {
        "aunt", "daughter", "female", "girl", "girlfriend", "grandmother", "her",
        "herself", "lady", "mom", "mother", "she", "sister", "wife", "woman",
    }
)  # fmt: skip
MALE = frozenset(
    {
        "boy", "boyfriend", "brother", "dad", "father", "grandfather", "he", "him",
        "himself", "his", "husband", "male", "man", "son", "uncle",
    }
)  # fmt: skip
CHILDREN = frozenset(
    {
        "baby", "boy", "child", "daughter", "girl", "infant", "kid", "newborn", "son",
        "toddler",
    }
)  # fmt: skip
ADULTS = frozenset(
    {
        "aunt", "boyfriend", "dad", "deputy", "father", "girlfriend", "grandfather",
        "grandmother", "husband", "lady", "man", "mom", "mother", "officer", "trooper",
        "uncle", "wife", "woman",
    }
)  # fmt: skip
ACTING = frozenset({"assailant", "attacker", "gunman", "shooter", "suspect"})
STRUCK = frozenset({"bystander", "victim"})
OPPOSED = ((FEMALE, MALE), (CHILDREN, ADULTS), (ACTING, STRUCK))
"""Pairs of which one person cannot be both."""

ALIKE = (FEMALE - ADULTS, MALE - ADULTS, FEMALE & ADULTS, MALE & ADULTS)
"""Words of which two may be said of one person: a **daughter** and a **girl**."""

APART = frozenset(
    {
        "additional", "another", "each", "fourth", "further", "more", "other",
        "remaining", "second", "surviving", "survivor", "third",
    }
)  # fmt: skip
"""Words that set a person apart from those told of before."""

OPEN_OUTCOMES = frozenset(
    {
        "airlift", "bring", "burn", "condition", "fly", "hit", "hospitalise",
        "hospitalize", "injury", "rush", "send", "shoot", "stab", "strike", "take",
        "transport", "victim", "wound",
    }
)  # fmt: skip
"""Triggers that leave open who of the hurt will live: was **shot**, **taken** to …"""

WHOLES = frozenset({"hit", "shoot", "stab", "strike", "victim"})
"""Those that the dead and the survivors may share: five were **shot**, two died."""

STATES = frozenset({"condition"})
"""Triggers that describe some of those just told of: two in critical **condition**."""

DEFINITE = frozenset({"his", "her", "its", "that", "the", "their", "this"})

THEY = frozenset({"all", "their", "them", "they"})
"""Words for people told of before: **they** died; **all** of them died."""

VICTIM_NOUNS = frozenset({"person", "people", "victim"})
"""Nouns for whoever was told of before: **the victims** died."""

TELLERS = frozenset(
    {
        "agent", "authority", "deputy", "detective", "doctor", "firefighter",
        "investigator", "medic", "neighbor", "neighbour", "officer", "official",
        "paramedic", "police", "rescuer", "resident", "trooper", "witness",
    }
)  # fmt: skip
"""Those who come upon a scene and tell of it: **officers** found two men."""
