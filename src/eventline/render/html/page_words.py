"""The words of the page. Data only."""

from collections.abc import Mapping

from eventline.model import Basis, Stance

BASES: Mapping[Basis, str] = {
    Basis.CARRIED: "time carried over from what is told with it",
    Basis.INFERRED: "time inferred from tense and signals",
    Basis.PUBLISHED: "time: the day of publication",
}
"""How an event got its time, where its own words do not give it."""

STATUSES: Mapping[str, str] = {
    "yes": "happened",
    "no": "did not happen",
    "if": "under a condition",
    "unknown": "not known",
}
"""What stands for the words of a status; else they stand as they are."""

STANCES: Mapping[Stance, str] = {
    Stance.ASSERTED: "According to",
    Stance.CLAIMED: "Claimed by",
    Stance.CONFIRMED: "Confirmed by",
    Stance.DENIED: "Denied by",
    Stance.UNKNOWN: "According to",
}
"""What stands before the one who says so."""

NOT_NAMED = "a source that is not named"
