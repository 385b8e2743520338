"""Words that say how two events lie in time."""

from collections.abc import Mapping

from eventline.model import Relation

SIGNALS: Mapping[str, Relation] = {
    "after": Relation.AFTER,
    "ahead of": Relation.BEFORE,
    "amid": Relation.IS_INCLUDED,
    "as soon as": Relation.AFTER,
    "at": Relation.IS_INCLUDED,
    "before": Relation.BEFORE,
    "during": Relation.IS_INCLUDED,
    "following": Relation.AFTER,
    "in": Relation.IS_INCLUDED,
    "once": Relation.AFTER,
    "prior to": Relation.BEFORE,
    "since": Relation.AFTER,
    "till": Relation.BEFORE,
    "until": Relation.BEFORE,
    "when": Relation.SIMULTANEOUS,
    "whilst": Relation.SIMULTANEOUS,
}
"""Preposition or conjunction of an event, to what its governor is to that event.

"They reaffirmed it **after** a call": the reaffirming is AFTER the call.
"""

NOUN_SIGNALS: Mapping[str, Relation] = {
    "advance": Relation.BEFORE,
    "aftermath": Relation.AFTER,
    "ahead": Relation.BEFORE,
    "course": Relation.IS_INCLUDED,
    "eve": Relation.BEFORE,
    "run-up": Relation.BEFORE,
    "wake": Relation.AFTER,
}
"""Nouns and adverbs that do the same: in the **wake** of the attack."""

CONTAINERS = frozenset({"amid", "at", "during", "in"})
"""Signals that hold only for noun phrases: "**in** saying so" contains nothing."""

LATER_SUBJECT = frozenset({"follow", "succeed"})
"""Verbs whose subject comes after their object: a war that **followed** it."""

EARLIER_SUBJECT = frozenset(
    {"cause", "lead", "precede", "prompt", "provoke", "result", "spark", "trigger"}
)
"""Verbs whose subject comes first: the raid **sparked** protests, **led** to talks."""

CONVERSATIONS = frozenset({"meeting", "phone_call"})
"""Frames in which people say things."""

CONTAINING_FRAMES = CONVERSATIONS | {"attack", "fighting", "statement"}
"""Frames of nouns that others happen in: died **in** the attack."""
