"""Who makes laws, and what they are called: words for the frame of lawmaking.

Data only. Lemmas, in alphabetical order.
"""

CHAMBERS = (
    "assembly", "bundestag", "chamber", "committee", "congress", "congressman",
    "congresswoman", "council", "councillor", "councilor", "deputy", "duma", "house",
    "knesset", "lawmaker", "legislator", "legislature", "mp", "parliament",
    "parliamentarian", "riksdag", "senate", "senator",
)  # fmt: skip
"""Who passes laws."""

VOTING = (
    "bishop", "board", "commission", "commissioner", "congregation", "delegate",
    "docker", "driver", "employee", "faculty", "governor", "member", "miner", "nurse",
    "panel", "party", "pilot", "shareholder", "staff", "student", "synod", "teacher",
    "trustee", "union", "worker",
)  # fmt: skip
"""Who else votes on what is proposed: **the pilots** voted to strike."""

LAWS = ("amendment", "bill", "by-law", "constitution", "law", "legislation", "statute")
"""What is passed by no one but lawmakers."""

BILLS = (
    "act", "ban", "budget", "cap", "cut", "increase", "levy", "measure", "motion",
    "ordinance", "package", "plan", "proposal", "reform", "resolution", "rule", "tax",
)  # fmt: skip
"""What is passed too, where lawmakers pass it."""

MOTIONS = ("motion", "resolution")

SIGNED = ("act", "bill", "decree", "law", "legislation")
"""What a head of state signs."""

CONFIDENCE = ("censure", "confidence", "no-confidence")
"""What a vote is of: a vote of no **confidence**."""

TALLIES = ("majority", "margin", "vote")
"""How many were for it: by **a margin** of two."""
