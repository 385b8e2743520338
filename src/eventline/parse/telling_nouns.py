"""Nouns in names that tell what is named, and words for storms: data only.

In lower case, in alphabetical order.
"""

from typing import Final

ORGANIZATION_NOUNS: Final = frozenset(
    {
        "academy", "agency", "army", "association", "authority", "bank", "board",
        "bureau", "club", "college", "commission", "committee", "company", "corp",
        "corp.", "corporation", "council", "federation", "foundation", "inc", "inc.",
        "institute", "institution", "league", "llc", "ltd", "ltd.", "magazine",
        "ministry", "navy", "newspaper", "organisation", "organization", "parliament",
        "party", "police", "school", "senate", "society", "tribune",
        "universidad", "universidade", "universiteit", "university", "università",
        "universität", "université",
    }
)  # fmt: skip
"""Orrin **University**, the **Bank** of Orrin."""

ORGANIZATIONS_OF: Final = ORGANIZATION_NOUNS | {"court", "department"}
"""The **Department** of Health: a Department or a Court may else be a place."""

PLACE_NOUNS: Final = frozenset(
    {
        "airport", "avenue", "bay", "beach", "boulevard", "bridge", "canyon", "coast",
        "county", "desert", "gulf", "highway", "hills", "island", "islands", "lake",
        "mosque", "mountain", "mountains", "municipality", "ocean", "park", "peninsula",
        "province", "region", "river", "road", "sea", "springs", "square", "stadium",
        "strait", "valley",
    }
)  # fmt: skip
"""Velm **Airport**, the Tarn **River**."""

PLACES_OF: Final = frozenset(
    {
        "bay", "city", "commonwealth", "county", "district", "duchy", "gulf", "island",
        "islands", "isle", "kingdom", "lake", "municipality", "principality",
        "province", "republic", "river", "sea", "state", "strait", "town", "village",
    }
)  # fmt: skip
"""The **Municipality** of Velm, where "of" follows: Velm **City** may be a club."""

TELLING_NOTHING: Final = frozenset(
    {"east bank", "islamic state", "left bank", "north bank", "right bank"}
    | {"south bank", "the union", "west bank"}
)
"""What ends in such a noun and is something else: the **West Bank**."""

MONTHS: Final = frozenset({"april", "august", "june", "march", "may"})
"""Months that are persons' names too: Ana **May**."""

WHEN: Final = frozenset(
    {
        "by", "during", "early", "every", "from", "in", "last", "late", "mid", "next",
        "since", "this", "through", "till", "until",
    }
)  # fmt: skip
"""What stands before months: **in** May."""

STORMS: Final = frozenset({"cyclone", "hurricane", "storm", "typhoon"})
"""What a storm is told by: **Hurricane** Velma."""

STORM_WORDS: Final = frozenset({"super", "tropical"})
"""What may stand before them: **Tropical** Storm Velma."""
