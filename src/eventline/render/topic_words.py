"""What frames are about: a topic for each module of the inventory. Data only."""

from collections.abc import Mapping

TOPICS: Mapping[str, str] = {
    "accords": "talks",
    "business": "business",
    "captivity": "justice",
    "casualties": "victims",
    "civic": "society",
    "claims": "words",
    "commitments": "talks",
    "companies": "business",
    "conflict": "conflict",
    "courts": "justice",
    "diplomacy": "talks",
    "harm": "conflict",
    "judgements": "words",
    "justice": "justice",
    "lawmaking": "society",
    "lives": "society",
    "markets": "business",
    "mishaps": "mishaps",
    "money": "business",
    "plans": "society",
    "proposals": "words",
    "relations": "talks",
    "relief": "talks",
    "society": "society",
    "speech": "words",
    "statements": "words",
    "territory": "conflict",
    "ventures": "business",
}
"""The topic by the name of the frame's module; the colours of drawings follow it."""

OTHER = "other"

TOPIC_NAMES: Mapping[str, str] = {
    "conflict": "Conflict and harm",
    "victims": "Victims",
    "mishaps": "Accidents and disasters",
    "talks": "Talks and agreements",
    "words": "Statements and demands",
    "justice": "Justice and captivity",
    "society": "Politics and society",
    "business": "Business and trade",
    OTHER: "Other",
}
"""What a legend calls a topic, in the order that it lists them."""

TERMINAL_COLORS: Mapping[str, str] = {
    "conflict": "red",
    "victims": "magenta",
    "mishaps": "yellow",
    "talks": "blue",
    "words": "cyan",
    "justice": "bright_magenta",
    "society": "green",
    "business": "bright_green",
    OTHER: "white",
}
