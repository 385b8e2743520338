"""Small words inside names, and titles before them: data only."""

from typing import Final

JOINING: Final = frozenset(
    {
        "of", "the", "and", "&", "'s", "’", "'", "-", "–", "/", ".", "for", "de", "la",
        "von", "van", "der", "al",
    }
)  # fmt: skip
"""What joins words of a name to it: University **of** Lisbon."""

TITLES: Final = frozenset(
    {
        "aunt", "capt.", "captain", "chairman", "chancellor", "chief", "coach", "col.",
        "colonel", "director", "dr", "dr.", "emperor", "gen.", "general", "gov.",
        "governor", "judge", "justice", "king", "lady", "lord", "madam", "mayor",
        "minister", "miss", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "pope",
        "president", "prince", "princess", "prof.", "professor", "protector", "queen",
        "rep.", "saint", "secretary", "sen.", "senator", "sergeant", "sgt.", "sir",
        "uncle",
    }
)  # fmt: skip
"""What stands before a person's name and, alone, names nobody."""
