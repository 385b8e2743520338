"""What stands before a person's name, and small words that names begin with.

Data only. In lower case, in alphabetical order.
"""

from typing import Final

OFFICES: Final = frozenset(
    {
        "ambassador", "assemblyman", "assemblywoman", "attorney", "chairman",
        "chairperson", "chairwoman", "chancellor", "chief", "colonel", "commissioner",
        "congressman", "congressperson", "congresswoman", "councillor", "councilman",
        "councilwoman", "detective", "director", "envoy", "general", "governor",
        "lawmaker", "lieutenant", "minister", "mr", "mr.", "mrs", "mrs.", "ms", "ms.",
        "premier", "president", "professor", "prosecutor", "secretary", "senator",
        "spokesman", "spokesperson", "spokeswoman", "superintendent", "vice-president",
    }
)  # fmt: skip
"""Titles that hardly anyone bears as a name: alone they name nobody."""

TITLES: Final = OFFICES | frozenset(
    {
        "adm", "adm.", "admiral", "alderman", "archbishop", "aunt", "ayatollah",
        "baroness", "bishop", "brig", "brig.", "brigadier", "brother", "canon", "capt",
        "capt.", "captain", "cardinal", "cdr.", "chaplain", "cmdr.", "coach", "col",
        "col.", "commander", "comrade", "constable", "consul", "corporal", "count",
        "countess", "cpl", "cpl.", "dame", "delegate", "deputy", "det", "det.",
        "doctor", "dr", "dr.", "duchess", "duke", "emir", "emperor", "engineer",
        "father", "frau", "friar", "gen.", "gov", "gov.", "herr", "hon.", "imam",
        "insp.", "inspector", "judge", "justice", "king", "lady", "lord", "lt", "lt.",
        "maj.", "major", "marshal", "mayor", "miss", "mme", "mme.", "monsignor",
        "mother", "msgr.", "mufti", "mullah", "officer", "pastor", "patriarch", "pilot",
        "pope", "prince", "princess", "private", "prof", "prof.", "pte.", "pvt.",
        "queen", "rabbi", "rear", "rep", "rep.", "representative", "rev", "rev.",
        "reverend", "sen.", "señor", "señora", "sergeant", "sgt", "sgt.", "sheikh",
        "sheriff", "sir", "sister", "speaker", "striker", "sultan", "supt.", "trooper",
        "uncle", "warden",
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
