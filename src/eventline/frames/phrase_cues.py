"""Words about phrases hung far from what they go with. Data only."""

CLAIMING = frozenset(
    {
        "accuse", "add", "allege", "argue", "assert", "blame", "cite", "claim",
        "demand", "insist", "note", "say", "threaten", "urge", "vow", "warn",
    }
)  # fmt: skip
"""Verbs whose participle tells what someone says: left, **claiming** bias."""

IDIOMS = frozenset(
    {
        ("for", "example"), ("for", "instance"), ("for", "moment"), ("for", "part"),
        ("for", "while"), ("in", "fact"), ("with", "regard"), ("with", "respect"),
    }
)  # fmt: skip
"""Phrases that fill no role: **for the most part**, **with regard to**."""

MESSAGES = frozenset(
    {
        "ad", "appeal", "banner", "communique", "communiqué", "leaflet", "letter",
        "memo", "message", "note", "petition", "placard", "post", "poster", "report",
        "resolution", "sign", "slogan", "statement", "telegram", "text", "tweet",
        "video",
    }
)  # fmt: skip
"""What says something to whom it is sent: a **letter** to them demanding peace."""

PLANNING = frozenset(
    {
        "announce", "devise", "draft", "hatch", "lack", "outline", "prepare", "propose",
        "reveal", "seek", "unveil",
    }
)  # fmt: skip
"""Others whose subject is to do what their noun's infinitive says: hatched a plan."""

WISHING = frozenset({"aim", "aspire", "hope", "intend", "plan", "seek", "want", "wish"})
"""Verbs whose content someone means to do, and does not tell: **wants** to leave."""

TELLING_IF = frozenset(
    {"confirm", "disclose", "know", "reveal", "say", "see", "specify", "tell"}
)
"""Verbs that leave a question open: did not **say** if they had left."""

DISTRIBUTIVES = ("each ", "every ")
"""What opens a phrase for all of a group: **each** victim is not one victim."""
