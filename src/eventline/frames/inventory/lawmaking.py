"""The frame of lawmaking: bills, votes of bodies, laws that take effect."""

from eventline.frames.conditions import both, having, having_word
from eventline.frames.declare import Attribute, content, frame, nouns, role, verbs
from eventline.frames.grammar import (
    ADDRESSEE,
    INFINITIVE,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    among,
    besides,
    hung,
    oblique,
)
from eventline.frames.inventory.law_words import (
    BILLS,
    CHAMBERS,
    CONFIDENCE,
    LAWS,
    MOTIONS,
    SIGNED,
    TALLIES,
    VOTING,
)
from eventline.model import Event, Fillers, Modality

IN_CHAMBER = both(having_word(SUBJECT, *CHAMBERS), having_word(OBJECT, *BILLS))
BY_TALLY = both(
    having_word(SUBJECT, *TALLIES), having_word(OBJECT, *BILLS, *LAWS, *MOTIONS)
)
ENACTED = having_word(OBJECT, *LAWS, *MOTIONS)
BALLOT = (
    both(having_word(SUBJECT, *CHAMBERS, *VOTING), having(INFINITIVE)),
    both(
        having_word(SUBJECT, *CHAMBERS, *VOTING),
        having(oblique("against", "for", "in favor of", "in favour of", "on")),
    ),
)


@frame(
    verbs("adopt", "amend", "approve", "enact", "pass", needs=(IN_CHAMBER, ENACTED)),
    verbs("adopt", "approve", "defeat", "pass", "reject", needs=(BY_TALLY,)),
    verbs("repeal", "table", needs=(IN_CHAMBER, ENACTED)),
    verbs("debate", "introduce", needs=(ENACTED,)),
    verbs("sign", "sign into law", needs=(having_word(OBJECT, *SIGNED),)),
    verbs("vote down", needs=(IN_CHAMBER, ENACTED)),
    verbs("vote", needs=BALLOT),
    verbs(
        "clear",
        "pass",
        needs=(having_word(SUBJECT, *LAWS, *MOTIONS, "budget", "reform"),),
        undergoes=True,
    ),
    verbs(
        "become law",
        "come into effect",
        "come into force",
        "enter into force",
        "go into effect",
        "take effect",
        needs=(having_word(SUBJECT, *LAWS, "decree", "reform", "rule", "tax"),),
        undergoes=True,
    ),
    nouns(
        "vote",
        needs=(
            having_word(oblique("of"), *CONFIDENCE),
            having_word(MODIFIER, *CONFIDENCE),
        ),
    ),
    nouns(
        "adoption",
        "approval",
        "passage",
        "repeal",
        needs=(having_word(oblique("of"), *LAWS, *MOTIONS),),
    ),
    attributes=(
        Attribute("side", by_word={"against": "against"}),
        Attribute(
            "stage",
            by_lemma={
                "adopt": "passed",
                "adoption": "passed",
                "amend": "amended",
                "approval": "passed",
                "approve": "passed",
                "become law": "in force",
                "come into effect": "in force",
                "come into force": "in force",
                "debate": "debated",
                "defeat": "rejected",
                "enact": "passed",
                "enter into force": "in force",
                "go into effect": "in force",
                "introduce": "introduced",
                "clear": "passed",
                "pass": "passed",
                "passage": "passed",
                "reject": "rejected",
                "repeal": "repealed",
                "sign": "signed",
                "table": "introduced",
                "take effect": "in force",
                "vote down": "rejected",
            },
            by_governor={
                "lose": "passed",
                "pass": "passed",
                "survive": "rejected",
            },
        ),
    ),
    any_of=("agent", "bill", "target"),
    by_choice=True,
)
class Legislation(Event):
    """A body votes, or a bill is passed, signed, repealed or takes effect."""

    bill: Fillers = role(
        among(OBJECT, *LAWS, *BILLS, *MOTIONS, "decree"),
        among(oblique("of"), *LAWS, *BILLS, *MOTIONS),
    )
    agent: Fillers = role(
        besides(SUBJECT, *TALLIES),
        among(OBJECT, *CHAMBERS),
        among(POSSESSOR, *CHAMBERS),
        among(oblique("by"), *CHAMBERS),
        acts=True,
    )
    target: Fillers = role(ADDRESSEE, hung("in", "against"))
    topic: Fillers = content(
        INFINITIVE,
        oblique("against", "for", "in favor of", "in favour of", "on"),
        modality=Modality.PLANNED,
    )
    result: Fillers = role(
        among(SUBJECT, *TALLIES),
        among(oblique("by", "with"), *TALLIES),
        OBJECT,
    )


FRAMES = (Legislation,)
