"""The words and signs that tables for people are written in. Data only."""

from collections.abc import Mapping

from eventline.model import Modality, TimexMod

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

WEEKDAY_NAMES = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

PARTS_OF_DAY: Mapping[str, str] = {
    "DT": "daytime",
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
}

PARTS_OF_YEAR: Mapping[str, str] = {
    "SP": "spring {year}",
    "SU": "summer {year}",
    "FA": "autumn {year}",
    "AU": "autumn {year}",
    "WI": "winter {year}",
    "Q1": "1st quarter of {year}",
    "Q2": "2nd quarter of {year}",
    "Q3": "3rd quarter of {year}",
    "Q4": "4th quarter of {year}",
    "H1": "1st half of {year}",
    "H2": "2nd half of {year}",
}

REFERENCES: Mapping[str, str] = {
    "PRESENT_REF": "now",
    "PAST_REF": "in the past",
    "FUTURE_REF": "in the future",
}

MODIFIERS: Mapping[TimexMod, str] = {
    TimexMod.BEFORE: "before {}",
    TimexMod.AFTER: "after {}",
    TimexMod.ON_OR_BEFORE: "by {}",
    TimexMod.ON_OR_AFTER: "from {}",
    TimexMod.LESS_THAN: "less than {}",
    TimexMod.MORE_THAN: "more than {}",
    TimexMod.EQUAL_OR_LESS: "at most {}",
    TimexMod.EQUAL_OR_MORE: "at least {}",
    TimexMod.START: "early {}",
    TimexMod.MID: "mid-{}",
    TimexMod.END: "late {}",
    TimexMod.APPROX: "about {}",
}

UNITS: Mapping[str, tuple[str, str]] = {
    "CE": ("century", "centuries"),
    "DE": ("decade", "decades"),
    "Y": ("year", "years"),
    "M": ("month", "months"),
    "W": ("week", "weeks"),
    "D": ("day", "days"),
    "TH": ("hour", "hours"),
    "TM": ("minute", "minutes"),
    "TS": ("second", "seconds"),
}
"""TIMEX3's units of length; those after a T are lengths of time of day."""

UNREAL: Mapping[Modality, str] = {
    Modality.POSSIBLE: "possible",
    Modality.PLANNED: "planned",
    Modality.REQUESTED: "requested",
    Modality.CONDITIONAL: "if",
}

LABELS: Mapping[str, str] = {
    "addressee": "to ",
    "beneficiary": "for ",
    "content": "",
    "defendant": "",
    "document": "",
    "electorate": "by ",
    "goal": "to ",
    "office": "as ",
    "place": "in ",
    "recipient": "to ",
    "sentence": "",
    "since": "since ",
    "source": "from ",
    "target": "against ",
    "theme": "",
    "topic": "on ",
}
"""What stands before a role's fillers in the column Details; else the role's name."""

PLACE_WORDS = frozenset(
    {
        "above", "across", "along", "around", "at", "behind", "below", "beside",
        "between", "beyond", "inside", "near", "off", "on", "outside", "over",
        "throughout", "under", "underneath", "within",
    }
)  # fmt: skip
"""Prepositions that say where a place is, seen from the filler's words: **near** it."""

FRAME_LABELS: Mapping[tuple[str, str], str] = {
    ("condemnation", "target"): "of ",
    ("support", "target"): "for ",
}
"""What stands there for the role of one frame: support **for** the miners."""

SIGNALS: Mapping[str, str] = {
    "after": "after",
    "ahead of": "before",
    "before": "before",
    "by": "by",
    "following": "after",
    "no later than": "by",
    "on or before": "by",
    "prior to": "before",
}
"""What stands before an open time for the words that opened it in the text."""

UNPLACED: Mapping[str | None, str] = {
    None: "year",
    "-QX": "quarter",
    "-WXX": "week",
    "-WXX-WE": "weekend",
    "-XX": "month",
    "-XX-XX": "day",
}
"""Units of the calendar by how TIMEX3 writes one that nobody can place."""

ATTRIBUTES: Mapping[tuple[str, str], str] = {
    ("direction", "in"): "takes office",
    ("direction", "out"): "leaves office",
    ("scope", "incident"): "",
    ("scope", "cumulative"): "in total",
}
"""What stands for an attribute and its value; else both as they are."""

RELATIONS: Mapping[str, str] = {
    "part_of": "part of",
    "added_to": "added to",
    "updates": "updates",
}
"""How one casualty count stands to another."""

ASCII_SIGNS: Mapping[str, str] = {
    "✓": "+",
    "✗": "x",
    "○": "o",
    "…": "...",
    "·": "-",
    "–": "-",
    "—": "-",
    "≥": ">=",
    "≤": "<=",
    "‘": "'",
    "’": "'",
    "“": '"',
    "”": '"',
    "█": "#",
    "▓": "~",
    "░": ":",
    "◂": "<",
    "▸": ">",
    "┊": "|",
    "⋯": "~",
}
"""What stands for a sign where the output cannot show it."""

ACTOR_ROLES = frozenset(
    {
        "accuser",
        "agent",
        "caller",
        "callee",
        "candidate",
        "court",
        "hazard",
        "holder",
        "host",
        "mediator",
        "participants",
        "parties",
        "party",
        "person",
        "sender",
        "speaker",
        "thing",
        "victim",
        "violator",
    }
)
"""Roles of those who act or bear the event: they stand in the column Who."""
