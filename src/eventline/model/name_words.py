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
