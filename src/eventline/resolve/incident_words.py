"""Words that tell of an incident piece by piece: scene, moment and aftermath."""

HAPPENING_VERBS = frozenset(
    {
        "begin", "break out", "erupt", "happen", "occur", "start", "take place",
        "unfold",
    }
)  # fmt: skip
"""Verbs that say only when: it **happened** at noon."""

ENDING_VERBS = frozenset({"dissolve", "end", "erupt", "explode", "turn"})
"""Verbs of how a scene went on: the party **ended** in gunfire."""

BURSTING_VERBS = frozenset(
    {
        "blow up", "burst", "capsize", "collapse", "crash", "derail", "detonate",
        "explode", "flip", "go down", "hit", "level", "overturn", "rip", "rock",
        "shake", "sink", "slam", "strike", "sweep", "tear",
    }
)  # fmt: skip
"""Verbs of what does harm when it happens: a bomb that **exploded** on Friday."""

DONE_VERBS = frozenset(
    {
        "carry out", "commit", "conduct", "execute", "launch", "mount", "perpetrate",
        "stage", "unleash",
    }
)  # fmt: skip
"""Verbs of which an attack is the object: a raid **carried out** on Friday."""

LASTING_VERBS = frozenset(
    {
        "ask", "have", "hope", "know", "lack", "mourn", "need", "remember", "seek",
        "want",
    }
)  # fmt: skip
"""Verbs whose present has no day in the past: they **have** news of a raid Monday."""

PROCEEDINGS = frozenset(
    {
        "ceremony", "class", "funeral", "hearing", "inquest", "inquiry",
        "investigation", "manhunt", "march", "meeting", "memorial", "probe",
        "procession", "protest", "rally", "school", "search", "service", "shift",
        "talk", "testimony", "trial", "vigil",
    }
)  # fmt: skip
"""What begins and is no incident: the **trial** started on Friday."""

POINTING_WORDS = frozenset(
    {
        "all", "case", "episode", "event", "incident", "it", "that", "this", "tragedy",
    }
)  # fmt: skip
"""Subjects of such verbs that point at what was told: the **incident** occurred."""

AFTERMATH_VERBS = frozenset(
    {
        "arrive", "call", "come", "converge", "discover", "find", "hospitalize",
        "locate", "notify", "receive", "respond", "summon",
    }
)  # fmt: skip
"""Verbs of what follows an incident within hours: officers **responded** Friday."""

UNDERGONE_VERBS = frozenset(
    {
        "admit", "airlift", "alert", "block", "bring", "carry", "close", "cordon",
        "deploy", "dispatch", "evacuate", "fly", "report", "rush", "send", "take",
        "transport", "treat",
    }
)  # fmt: skip
"""Verbs that tell so only in the passive: she was **taken** to hospital on Friday."""

CALLING_VERBS = frozenset(
    {
        "get", "make", "place", "take",
    }
)  # fmt: skip
"""Verbs of a call or a find that follows an incident: they **got** a 911 call."""

CALLS = frozenset(
    {
        "alert", "call", "discovery", "report",
    }
)  # fmt: skip
"""What such verbs are said of: they got a 911 **call**."""

SHOOTING_VERBS = frozenset(
    {
        "discharge", "erupt", "fire", "fly", "go off", "hurl", "lob", "ring",
        "ring out", "throw", "toss",
    }
)  # fmt: skip
"""Verbs of what guns and bombs do: shots **rang** out, a grenade was **thrown**."""

SHOTS = frozenset(
    {
        "bomb", "bullet", "device", "explosive", "firearm", "firebomb", "grenade",
        "gun", "gunfire", "gunshot", "handgun", "molotov", "pistol", "revolver",
        "rifle", "rocket", "round", "shot", "shotgun", "shots", "weapon",
    }
)  # fmt: skip
"""What such verbs are said of: the **shots** were fired ("Shots" is its own lemma)."""

SCENE_VERBS = frozenset(
    {
        "approach", "argue", "attend", "board", "brandish", "burst", "celebrate",
        "chase", "confront", "crash", "cross", "dance", "dine", "dive", "drink",
        "drive", "enter", "escalate", "fall", "fight", "fish", "flee", "hear", "hike",
        "host", "hunt", "jog", "kick", "knock", "lie", "park", "perform", "play",
        "plow", "plunge", "pour", "pull", "quarrel", "race", "ram", "rampage",
        "ransack", "ride", "rob", "run", "sail", "scream", "scuffle", "shop", "shout",
        "shove", "sit", "skid", "sleep", "speed", "spray", "steal", "stop", "struggle",
        "swerve", "swim", "threaten", "travel", "turn", "tussle", "veer", "wait",
        "wake", "walk", "work", "wrestle", "yell",
    }
)  # fmt: skip
"""Verbs of where people were and what was seen and heard: they **argued** Friday.

Not what is done later: "identified", "released", "gathered at a vigil".
"""

HARMING_VERBS = frozenset(
    {
        "attack", "die", "hit", "injure", "kill", "murder", "shoot", "slay", "stab",
        "strike", "wound",
    }
)  # fmt: skip
"""Verbs of an incident, where they tell no event: the names of those **killed**."""

ARMED_LEMMAS = frozenset(
    {"gun", "murder", "shoot", "shooting", "slay", "slaying", "stab", "stabbing"}
)
"""Triggers of casualties that no crash brings about: two men were **shot**."""

INCIDENT_NOUNS = frozenset(
    {
        "accident", "ambush", "arson", "attack", "blast", "blaze", "bloodshed",
        "bombing", "brawl", "burglary", "carjacking", "collapse", "collision", "crash",
        "crime", "derailment", "explosion", "fight", "fire", "gunfire", "holdup",
        "homicide", "incident", "killing", "massacre", "murder", "murder-suicide",
        "raid", "rampage",
        "riot", "robbery", "shelling", "shooting", "shootout", "slaying", "stabbing",
        "standoff", "tragedy", "violence", "wreck",
    }
)  # fmt: skip
"""Nouns of an incident that a day may name: **Friday's tragedy**."""

LATER_VERBS = frozenset(
    {
        "ask", "hold", "investigate", "look", "process", "question", "recover",
        "search", "seek", "talk", "treat", "try", "turn in", "turn over", "undergo",
        "work",
    }
)  # fmt: skip
"""Verbs of what is still going on afterwards: police **were searching** on Friday."""

FOLLOWING_CASES = frozenset({"after", "following", "from", "since"})
"""Prepositions of an incident behind a state: is in hospital **after** a crash."""

DAYS = frozenset({"afternoon", "day", "evening", "morning", "night"})
"""What a time says that an event was: Friday was the **day** that it happened."""
