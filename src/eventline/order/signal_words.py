"""Words that say how two events lie in time."""

from collections.abc import Mapping

from eventline.model import Relation

SIGNALS: Mapping[str, Relation] = {
    "after": Relation.AFTER,
    "ahead of": Relation.BEFORE,
    "amid": Relation.IS_INCLUDED,
    "as": Relation.IS_INCLUDED,
    "as soon as": Relation.AFTER,
    "at": Relation.IS_INCLUDED,
    "because": Relation.AFTER,
    "because of": Relation.AFTER,
    "before": Relation.BEFORE,
    "due to": Relation.AFTER,
    "during": Relation.IS_INCLUDED,
    "following": Relation.AFTER,
    "in": Relation.IS_INCLUDED,
    "once": Relation.AFTER,
    "owing to": Relation.AFTER,
    "prior to": Relation.BEFORE,
    "since": Relation.AFTER,
    "till": Relation.BEFORE,
    "until": Relation.BEFORE,
    "when": Relation.AFTER,
    "while": Relation.IS_INCLUDED,
    "whilst": Relation.IS_INCLUDED,
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
    "heel": Relation.AFTER,
    "reaction": Relation.AFTER,
    "response": Relation.AFTER,
    "result": Relation.AFTER,
    "retaliation": Relation.AFTER,
    "revenge": Relation.AFTER,
    "run-up": Relation.BEFORE,
    "wake": Relation.AFTER,
}
"""Nouns and adverbs that do the same: in the **wake** of the attack."""

CONTAINERS = frozenset({"amid", "at", "during", "in"})
"""Signals that hold only for noun phrases: "**in** saying so" contains nothing."""

MEANWHILE = frozenset({"as", "while", "whilst"})
"""Signals of what went on: they fled **while** troops shelled the town."""

MOMENTS = frozenset({"when"})
"""Signals of what came into what went on: they were **fighting when** it fell."""

REASONS = frozenset({"because"})
"""Signals of what happened before, unless it is a state: **because** they fled."""

COLLECTIONS = frozenset(
    {"chain", "number", "rash", "series", "spate", "string", "succession", "wave"}
)
"""Nouns for several of what "of" says: a **string** of accidents."""

BOUNDS: Mapping[str, Relation] = {
    "begin": Relation.BEGUN_BY,
    "close": Relation.ENDED_BY,
    "culminate": Relation.ENDED_BY,
    "end": Relation.ENDED_BY,
    "open": Relation.BEGUN_BY,
    "start": Relation.BEGUN_BY,
}
"""Verbs whose subject begins or ends "with" something: talks **began** with a call."""

BOUND_CASES = frozenset({"in", "with"})

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
