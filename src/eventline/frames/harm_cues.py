"""Words about blows: what kills, where it hits, who is treated. Data only."""

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

TREATING = frozenset({"assess", "evaluate", "examine", "treat"})
"""Verbs of those who are let go as patients: was **treated** and released."""
