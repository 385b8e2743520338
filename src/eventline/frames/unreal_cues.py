"""Words by which a clause or phrase around an event says that it is not, or not yet.

Data only. Lemmas, in alphabetical order.
"""

from collections.abc import Mapping

from eventline.model import Modality

AIMS = frozenset(
    {
        "aim", "ambition", "desire", "dream", "goal", "hope", "idea", "intention",
        "job", "mission", "objective", "plan", "purpose", "strategy", "target", "task",
        "wish",
    }
)  # fmt: skip
"""Subjects of what is only wanted: their **goal** was holding talks."""

BEFORE_OF: Mapping[str, Modality] = {
    "brink": Modality.POSSIBLE,
    "capable": Modality.POSSIBLE,
    "chance": Modality.POSSIBLE,
    "danger": Modality.POSSIBLE,
    "dream": Modality.POSSIBLE,
    "goal": Modality.PLANNED,
    "hope": Modality.POSSIBLE,
    "idea": Modality.POSSIBLE,
    "intention": Modality.PLANNED,
    "means": Modality.POSSIBLE,
    "possibility": Modality.POSSIBLE,
    "offer": Modality.PLANNED,
    "promise": Modality.PLANNED,
    "prospect": Modality.POSSIBLE,
    "risk": Modality.POSSIBLE,
    "threat": Modality.POSSIBLE,
    "verge": Modality.POSSIBLE,
}
"""Words before "of" and what has not been done: on the **verge of attacking**."""

BEFORE_FOR: Mapping[str, Modality] = {
    "alert": Modality.POSSIBLE,
    "opportunity": Modality.POSSIBLE,
    "potential": Modality.POSSIBLE,
    "support": Modality.POSSIBLE,
}
"""Nouns before "for" that say so as the awaited do: an **opportunity for** talks."""

BEFORE_INCLUDING: Mapping[str, Modality] = {
    "alternative": Modality.POSSIBLE,
    "idea": Modality.POSSIBLE,
    "option": Modality.POSSIBLE,
    "possibility": Modality.POSSIBLE,
    "proposal": Modality.POSSIBLE,
    "purpose": Modality.PLANNED,
}
"""Nouns before "including" and what is thought of: **options including** a merger."""

ABSENT = frozenset({"absence", "lack"})
"""Nouns before "of" and what is not there: the **lack of** talks."""

IN_CASE = frozenset({"case", "event"})
"""Nouns that with "in" make a condition: **in the event of** an attack."""

HINDERING: Mapping[str, str] = {
    "constrain": "from",
    "deter": "from",
    "discourage": "from",
    "dissuade": "from",
    "inability": "to",
}
"""What is not done, by its mark: was **deterred from** buying it."""

HAGGLING = frozenset({"discuss", "explore", "negotiate"})
DEALINGS = frozenset(
    {"acquisition", "buyout", "delivery", "merger", "purchase", "sale", "takeover"}
)
"""What is open while it is talked over: negotiates the **purchase** of a mill."""

FINANCING = frozenset(
    {"close", "complete", "finalise", "finalize", "finance", "fund", "pursue", "stop"}
)
SHIFTS = frozenset({"cut", "decrease", "increase", "reduction", "rise", "shipment"})
"""What is as open as what it is done by: may be extended with an **increase**."""

HASTENING = frozenset(
    {
        "accelerate", "bring", "cause", "encourage", "facilitate", "force", "foster",
        "hasten", "invite", "mean", "promote", "prompt", "provoke", "spark", "speed",
        "spur", "stimulate", "trigger",
    }
)  # fmt: skip
"""Verbs of what brings something on: it could **hasten** the closure."""

SEEING = frozenset({"have", "let", "make", "see", "watch"})
"""Verbs of what one lives to see: they would **see** prices rise."""

NEVER = frozenset({"in lieu of", "instead of", "rather than", "short of"})
"""Prepositions before what was not done: **instead of** attacking."""

AHEAD = frozenset({"imminent", "impending", "inevitable", "near", "overdue"})
"""Predicates of what has not come: an attack is **imminent**."""

AHEAD_OF_US = frozenset({"'ll", "shall", "will", "’ll"})

GATHERINGS = frozenset(
    {
        "conference", "consultation", "demonstration", "march", "meeting",
        "negotiation", "protest", "rally", "summit", "talk", "tour", "trip", "visit",
    }
)  # fmt: skip
"""What takes place when what is said of it does: the **visit** will be his first."""

COMING = frozenset({"beckon", "loom"})
"""Verbs of what has not come: war **looms**."""

JUDGED = frozenset(
    {
        "essential", "illegal", "imperative", "impossible", "inappropriate",
        "irresponsible", "necessary", "pointless", "premature", "risky",
        "unconstitutional", "unfair", "unlawful", "unnecessary", "unwise", "vital",
    }
)  # fmt: skip
"""What one says of an act that is not done, or of all such: it was **unfair** to."""

SEEMING = frozenset({"appear", "become", "look", "remain", "seem"})
"""Verbs beside such a predicate: war **remains** possible."""

HYPOTHETICAL = frozenset({"'d", "could", "may", "might", "would", "’d"})
"""Auxiliaries of a predicate whose subject is imagined: it **would** be a mistake."""

DREAMING = frozenset({"dream", "fantasise", "fantasize", "hallucinate"})

MUSING = frozenset({"fantasise", "fantasize", "joke", "speak", "talk", "think"})
"""Verbs and nouns before "about" and what was not done: **talked** about attacking."""

REPORTS = frozenset(
    {
        "accusation", "allegation", "claim", "notion", "report", "rumor", "rumour",
        "story", "suggestion",
    }
)  # fmt: skip
"""What may be false: **reports** of an attack."""

REFUTING = frozenset(
    {
        "debunk", "deny", "discredit", "dismiss", "disprove", "rebut", "refute",
        "reject", "repudiate", "rubbish",
    }
)  # fmt: skip
"""Verbs that say so: claims of an attack were **dismissed**."""

PROVING = frozenset({"be", "prove", "turn"})
"""Verbs beside "false": the report **proved** untrue, **turned** out false."""

EXCLUDING = frozenset({"preclude", "rule out"})
"""Verbs of what will not be: **ruled out** a ban."""

OPPOSING = frozenset({"block", "oppose", "reject", "resist", "vote down"})
"""Verbs of what someone else wants to be: **opposed** any ban."""

NOT_DONE = frozenset(
    {
        "aborted", "abortive", "averted", "canceled", "cancelled", "fictional",
        "fictitious", "foiled", "imaginary", "imagined", "mock", "nonexistent",
        "scrapped", "thwarted",
    }
)  # fmt: skip
"""Adjectives before an event noun that was not to be: a **foiled** attack."""

ANSWERING = frozenset(
    {
        "answer", "counter", "deter", "face", "meet", "react", "repel", "resist",
        "respond", "retaliate", "survive", "withstand",
    }
)  # fmt: skip
"""Verbs of what one does about an attack: would **respond** to an attack."""

ESCAPING = frozenset({"escape"})
"""Verbs whose complement was close to being: narrowly **escaped** being hit."""

AWAITING = frozenset({"await", "expect", "intend", "plan", "propose", "schedule"})
"""Verbs of a noun that is still to come: a ruling that is **expected**."""

EXPECTING = frozenset({"await", "expect"})

VIEWS = frozenset({"eye", "view"})
"""What one has of what one means to do: with a **view** to arresting them."""

ANYBODY = frozenset({"anybody", "anyone"})
SOMEBODY = frozenset({"somebody", "someone"})
"""Who is nobody in particular where a rule is told: a fine for **someone** caught."""

THEN = frozenset({"after", "once", "when"})
"""Marks of what has to come before what will be: **once** they leave."""

EASE = frozenset(
    {
        "adequate", "difficult", "easier", "easy", "feasible", "hard", "harder",
        "illegal", "impossible", "impractical", "inadequate", "insufficient", "legal",
        "possible", "simpler", "sufficient", "tough", "tougher", "tricky", "unlawful",
    }
)  # fmt: skip
"""What it is to do something, whoever does it: it is **hard** to sue them."""

WORKING = frozenset({"campaign", "fight", "labor", "labour", "lobby", "work"})
"""Verbs of being at what has not been reached: **working** to ban it."""

CLUES = frozenset(
    {
        "anything", "clue", "detail", "evidence", "information", "intelligence", "lead",
        "tip", "tip-off",
    }
)  # fmt: skip
"""What is asked for so that someone is caught: **information** leading to arrests."""

WAYS = frozenset(
    {
        "arbitration", "co-operation", "collaboration", "consultation", "cooperation",
        "dialogue", "diplomacy", "discussion", "mediation", "negotiation",
        "partnership", "talk",
    }
)  # fmt: skip
"""What something is done by that need not have been: solve it **through talks**."""

MANAGING = frozenset({"begin", "continue", "help", "manage", "start"})
"""Verbs whose complement was done: **managed** to solve it through talks."""
