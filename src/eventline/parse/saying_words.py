"""Verbs of saying, by lemma. Data only."""

SAYING = frozenset(
    {
        "acknowledge", "add", "admit", "announce", "argue", "believe", "claim",
        "concede", "confirm", "contend", "explain", "insist", "note", "observe",
        "predict", "recall", "report", "say", "state", "suggest", "tell", "think",
        "warn", "write",
    }
)  # fmt: skip
"""Verbs that tell what is said or thought: she **said** they had left."""

SPEAKING = SAYING | {"accuse", "blame", "call", "describe", "promise", "refer"} | {
    "speak", "stress", "urge", "vow",
}  # fmt: skip
"""These, and what is done in words: **stressing** that they had left."""

ADDRESSING = SPEAKING | {
    "apologise", "apologize", "appeal", "ask", "beg", "caution", "condemn",
    "criticise", "criticize", "declare", "demand", "denounce", "deny", "dismiss",
    "express", "invite", "offer", "plead", "pledge", "praise", "propose", "reaffirm",
    "reiterate", "reject", "repeat", "request", "thank", "welcome",
}  # fmt: skip
"""All of these, and what is done to someone or something: **urged** restraint."""
