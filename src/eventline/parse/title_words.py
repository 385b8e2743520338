"""What stands before a person's name, and small words that names begin with.

Data only. In lower case, in alphabetical order.
"""

from typing import Final

OFFICES: Final = frozenset(
    {
        "ambassador", "chairman", "chairwoman", "chancellor", "congressman",
        "congresswoman", "councillor", "director", "governor", "minister", "mr", "mr.",
        "mrs", "mrs.", "ms", "ms.", "premier", "president", "professor", "prosecutor",
        "secretary", "senator", "spokesman", "spokesperson", "spokeswoman",
        "vice-president",
    }
)  # fmt: skip
"""Titles that hardly anyone bears as a name: alone they name nobody."""

TITLES: Final = OFFICES | frozenset(
    {
        "admiral", "archbishop", "aunt", "ayatollah", "baroness", "bishop", "brigadier",
        "capt.", "captain", "cardinal", "chief", "coach", "col.", "colonel",
        "commander", "corporal", "doctor", "dr", "dr.", "duchess", "duke", "emir",
        "emperor", "gen.", "general", "gov.", "inspector", "judge", "justice", "king",
        "lady", "lieutenant", "lord", "lt.", "maj.", "major", "marshal", "mayor",
        "miss", "pastor", "pope", "prince", "princess", "prof.", "queen", "rabbi",
        "rep.", "rev.", "reverend", "sen.", "sergeant", "sgt.", "sheikh", "sheriff",
        "sir", "sultan", "uncle",
    }
)  # fmt: skip
"""Titles before a name: **Mayor** Ana Cruz."""

PARTICLES: Final = frozenset(
    {
        "abu", "al", "ap", "ben", "bin", "bint", "da", "de", "del", "della", "den",
        "der", "di", "do", "dos", "du", "el", "ibn", "la", "le", "lo", "ould", "te",
        "ten", "ter", "umm", "van", "vom", "von", "zu", "zum", "zur",
    }
)  # fmt: skip
"""What a surname may begin with in small letters: **van** der Berg."""
