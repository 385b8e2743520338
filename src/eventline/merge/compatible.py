"""Which frames can tell the same happening, and which roles name whom."""

COMPATIBLE_FRAMES = (
    frozenset({"announcement", "statement"}),
    frozenset({"call", "demand"}),
    frozenset({"claim", "statement"}),
)
"""Pairs that news uses for one happening: a headline **demands**, the body **calls**.

The body's frame is kept.
"""

ASSERTIONS = frozenset({"announcement", "claim", "confirmation", "statement"})
"""Frames that a headline leaves out: "Quake kills 12" for "officials said 12 …"."""

CONTENT_ROLES = frozenset({"content", "topic"})
"""Roles that say what a speech act is about; two demands differ by them."""

DECISIVE_ATTRIBUTES = ("answer", "direction", "effect", "phase", "stage")
"""Attributes that two tellings must share: the killed are not the wounded, prices that
rise none that fall, and a plant that opens none that closes.
"""
