"""Words that tell of an incident piece by piece: scene, moment and aftermath."""

HAPPENING_VERBS = frozenset({"break out", "erupt", "happen", "occur", "unfold"})
"""Verbs that say only when: it **happened** at noon."""

LASTING_STARTS = frozenset({"begin", "start", "take place"})
"""Verbs that say so of an incident, and as often of what is none: a fair **began**."""

HEARING_VERBS = frozenset({"hear", "see", "witness"})
"""Verbs of what people made of it: she was at home when she **heard** shots."""

WAKING_VERBS = frozenset({"awake", "awaken", "jolt", "rouse", "startle", "wake"})
"""Verbs of what it did to them: they were **awakened** by gunfire."""

OTHER_WORDS = frozenset(
    {"another", "different", "earlier", "previous", "prior", "separate", "similar"}
)
"""Words of another incident or place: shots were fired at **another** bar."""

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
        "autopsy", "ceremony", "class", "funeral", "hearing", "inquest", "inquiry",
        "investigation", "manhunt", "march", "meeting", "memorial", "negotiation",
        "probe", "procession", "protest", "rally", "school", "search", "service",
        "shift", "talk", "testimony", "trial", "vigil",
    }
)  # fmt: skip
"""What begins and is no incident: the **trial** started on Friday."""

POINTING_WORDS = frozenset(
    {
        "all", "case", "chaos", "episode", "event", "incident", "it", "ordeal", "that",
        "this", "tragedy", "trouble",
    }
)  # fmt: skip
"""Subjects of such verbs that point at what was told: the **incident** occurred."""

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
        "come", "discharge", "echo", "erupt", "fire", "fly", "go off", "hurl", "lob",
        "penetrate", "pierce", "ring", "ring out", "throw", "toss", "unload", "whiz",
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
        "drive", "eject", "enter", "escalate", "fall", "fight", "fish", "flee", "hear",
        "hike", "host", "hunt", "jog", "kick", "knock", "lie", "park", "perform",
        "play", "plow", "plunge", "pour", "pull", "quarrel", "race", "ram", "rampage",
        "ransack", "ride", "rob", "run", "sail", "scream", "scuffle", "shop", "shout",
        "shove", "sit", "skid", "sleep", "speed", "spray", "steal", "stop", "struggle",
        "swerve", "swim", "threaten", "throw", "travel", "turn", "tussle", "veer",
        "wait", "wake", "walk", "work", "wrestle", "yell",
    }
)  # fmt: skip
"""Verbs of where people were and what was seen and heard: they **argued** Friday.

Not what is done later: "identified", "released", "gathered at a vigil".
"""

PEOPLE = frozenset(
    {
        "boy", "brother", "child", "couple", "driver", "friend", "girl", "group",
        "gunman", "guy", "man", "passenger", "people", "person", "shooter", "sister",
        "student", "suspect", "teen", "teenager", "victim", "woman", "youth",
    }
)  # fmt: skip
"""Who is told of in an incident: the **man** left the bar late on Friday."""

PERSONAL = frozenset({"he", "she", "they", "who"})
"""Words that point at such people: **he** left the bar late on Friday."""

LASTING_STATES = frozenset({"condition"})
"""What the hurt go on being: in critical **condition** on Monday."""

REMAINING_VERBS = frozenset({"keep", "remain", "stay"})
"""Verbs of a state that goes on: they **remained** hospitalized on Monday."""

SURROUNDINGS = frozenset({"area", "asleep", "scene", "vicinity", "way"})
"""What people were then, or where: anyone who was in the **area** on Friday."""

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
        "accident", "altercation", "ambush", "argument", "arson", "attack", "blast",
        "blaze", "bloodshed", "bombing", "brawl", "burglary", "carjacking", "collapse",
        "collision", "confrontation", "crash", "crime", "derailment", "encounter",
        "explosion", "fight", "fire", "gunfight", "gunfire", "holdup", "homicide",
        "incident", "killing", "massacre", "murder", "murder-suicide", "raid",
        "rampage", "riot", "robbery", "scuffle", "shelling", "shoot-out", "shooting",
        "shootout", "slaying", "stabbing", "standoff", "struggle", "tragedy",
        "violence", "wreck",
    }
)  # fmt: skip
"""Nouns of an incident that a day may name: **Friday's tragedy**."""

LATER_VERBS = frozenset(
    {
        "ask", "board up", "clean up", "hold", "investigate", "look", "process",
        "question", "recover", "search", "seek", "talk", "treat", "try", "turn in",
        "turn over", "undergo", "work",
    }
)  # fmt: skip
"""Verbs of what is still going on afterwards: police **were searching** on Friday."""

FOLLOWING_CASES = frozenset({"after", "following", "from", "since"})
"""Prepositions of an incident behind a state: is in hospital **after** a crash."""

DAYS = frozenset({"afternoon", "day", "evening", "morning", "night"})
"""What a time says that an event was: Friday was the **day** that it happened."""
