"""What our values are called in TimeML 1.2.1, and what its signals mean."""

from __future__ import annotations

from collections.abc import Mapping

PARTS_OF_SPEECH: Mapping[str, str] = {
    "ADJ": "ADJECTIVE",
    "ADP": "PREPOSITION",
    "AUX": "VERB",
    "NOUN": "NOUN",
    "PROPN": "NOUN",
    "VERB": "VERB",
}
"""TimeML's `pos` by UD's `upos`; the rest is OTHER."""

SIGNALLED: Mapping[str, str | None] = {
    "after": "AFTER",
    "before": "BEFORE",
    "beginning": "BEGUN_BY",
    "beginning in": "BEGUN_BY",
    "beginning on": "BEGUN_BY",
    "between": None,
    "by": None,
    "ever since": "BEGUN_BY",
    "following": "AFTER",
    "from": "BEGUN_BY",
    "just after": "AFTER",
    "just before": "BEFORE",
    "no later than": None,
    "prior to": "BEFORE",
    "right after": "AFTER",
    "right before": "BEFORE",
    "shortly after": "AFTER",
    "shortly before": "BEFORE",
    "since": "BEGUN_BY",
    "starting": "BEGUN_BY",
    "through": "ENDED_BY",
    "till": "ENDED_BY",
    "to": "ENDED_BY",
    "until": "ENDED_BY",
}
"""What an event is to the time that the signal stands before.

None where TimeML has no relation for it: "by Friday" is before it or on it.
"""

LASTING = frozenset({"", "during", "for", "over", "through", "throughout"})
"""Signals of a length that the event lasts, or none: "**for** nine years"."""
