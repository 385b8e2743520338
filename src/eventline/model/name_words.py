"""Words around names that do not change whom they name. Data only, alphabetical."""

COMPANY_FORMS = frozenset(
    {
        "ag", "co", "company", "corp", "corporation", "gmbh", "group", "holdings",
        "inc", "incorporated", "limited", "llc", "ltd", "n.v", "nv", "plc", "s.a",
        "s.p.a", "sa", "se", "spa",
    }
)  # fmt: skip
"""What a company's name may end in: Corvane **Inc.**"""

ARTICLES = frozenset({"a", "an", "the"})

SITE_NOUNS = frozenset(
    {
        "airport", "bridge", "centre", "center", "hospital", "hotel", "library",
        "museum", "park", "prison", "school", "shop", "stadium", "station", "store",
        "theatre", "tower", "tunnel",
    }
)  # fmt: skip
"""What names of places and shops end in, before which a word may be left out."""

OWN_PARTS = frozenset(
    {
        "arm", "bond", "branch", "division", "earnings", "factory", "income", "loss",
        "mill", "plant", "profit", "refinery", "result", "revenue", "sale", "share",
        "shipyard", "stock", "subsidiary", "unit", "workforce",
    }
)  # fmt: skip
"""Nouns for what a body has that stands for it in the news: its **shares** fell."""
