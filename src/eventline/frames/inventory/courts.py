"""Frames of courts: charges, pleas, verdicts."""

from eventline.frames.conditions import (
    PASSIVE,
    TERMED,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import (
    Attribute,
    content,
    frame,
    nouns,
    place,
    role,
    verbs,
)
from eventline.frames.grammar import (
    ADDRESSEE,
    CLAUSE,
    GOVERNOR,
    INFINITIVE,
    LOCATION,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    PREDICATE,
    RESULT,
    SUBJECT,
    among,
    besides,
    hung,
    oblique,
    of_kind,
)
from eventline.frames.harm_cues import TERMS
from eventline.frames.inventory.justice_words import (
    ANSWERS,
    ASKED,
    BENCHES,
    CASES,
    CLAIMED,
    COURTS,
    CRIMES,
    ENTRUSTED,
    EXPERIMENTS,
    HEARTFELT,
    JUDGEMENTS,
    LAWYERS,
    OFFENCES,
    PAYING,
    PRISON_TERMS,
    RULED,
)
from eventline.frames.inventory.money_words import MONEY
from eventline.model import Event, Fillers, Kind, Stance

BODIES = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION)
NO_CONVICTION = (
    having(CLAUSE, INFINITIVE),
    having(oblique("about")),
    having_word(MODIFIER, *HEARTFELT),
)


@frame(
    verbs("arraign", "court-martial", "impeach", "indict"),
    verbs("prosecute", unless=(having_word(OBJECT, "case", "crime", "offence"),)),
    verbs("sue", unless=(having(oblique("for")),)),
    verbs("sue", needs=(having(OBJECT),)),
    verbs(
        "charge over",
        "charge under",
        "charge with",
        unless=(
            having_word(oblique("with"), *ENTRUSTED),
            having_word(OBJECT, *PAYING),
        ),
    ),
    verbs(
        "charge",
        needs=(PASSIVE,),
        unless=(having_word(OBJECT, *PAYING), having(oblique("with", "by", "at"))),
    ),
    verbs(
        "bring before court",
        "bring to trial",
        "put on trial",
        "take to court",
        unless=(having_word(OBJECT, "appeal", "case", "claim", "dispute", "matter"),),
    ),
    nouns(
        "charge",
        needs=(
            having(oblique("against")),
            having(ADDRESSEE),
            having_word(MODIFIER, *CRIMES),
        ),
        unless=(
            having_word(GOVERNOR, "have"),
            having_word(MODIFIER, "cavalry", "depth", "explosive", "service"),
        ),
    ),
    nouns(
        "charge",
        needs=(
            both(
                having_word(GOVERNOR, "have"),
                having_word(MODIFIER, *CRIMES),
            ),
        ),
        undergoes=True,
    ),
    nouns("indictment", needs=(having(oblique("against", "of"), POSSESSOR),)),
    nouns("arraignment", "impeachment", "retrial"),
    nouns("legal action", needs=(having(oblique("against"), SUBJECT),)),
    nouns("lawsuit", needs=(having(oblique("against"), SUBJECT),)),
    nouns("suit", needs=(having(oblique("against")),)),
    verbs("bring suit", "file suit"),
    nouns(
        "prosecution",
        "trial",
        needs=(having(oblique("of", "against"), POSSESSOR, SUBJECT, ADDRESSEE),),
        unless=(
            having_word(MODIFIER, *EXPERIMENTS),
            having_word(GOVERNOR, "attend", "cover", "follow", "watch"),
        ),
    ),
    nouns("on trial", undergoes=True),
    verbs("stand trial", undergoes=True),
    verbs(
        "appear before court",
        "appear before judge",
        "appear before magistrate",
        "appear before tribunal",
        "appear in court",
        undergoes=True,
        unless=(having_word(SUBJECT, *LAWYERS),),
    ),
    verbs("press charge"),
    any_of=("defendant", "agent"),
    plover="ACCUSE",
    plover_mode="allege",
    cameo="115",
)
class LegalCharge(Event):
    """Someone takes formal legal action: charges, a lawsuit, a trial."""

    defendant: Fillers = role(
        OBJECT,
        oblique("against"),
        ADDRESSEE,
        of_kind(oblique("of"), *BODIES, Kind.PLACE),
        POSSESSOR,
        PREDICATE,
        RESULT,
    )
    agent: Fillers = role(SUBJECT, oblique("by"), POSSESSOR, acts=True)
    offence: Fillers = content(
        besides(oblique("with", "for", "over", "of", "on"), *CLAIMED, *MONEY),
        besides(of_kind(oblique("in"), Kind.EVENT), "attempt", "bid", "effort", "move"),
        stance=Stance.CLAIMED,
        presumes=True,
    )
    place: Fillers = place()


@frame(
    verbs("plead contest", "plead guilty", "plead innocent", "plead insanity"),
    nouns("guilty plea", "innocent plea"),
    nouns("plea", needs=(having_word(oblique("of"), *ANSWERS),)),
    nouns(
        "plea",
        needs=(
            both(
                having_word(GOVERNOR, "change", "switch"),
                having(INFINITIVE, oblique("to")),
            ),
        ),
    ),
    attributes=(
        Attribute(
            "answer",
            by_result={"not": "not guilty"},
            by_filler={"contest": "no contest", "innocent": "not guilty"},
            by_lemma={
                "guilty plea": "guilty",
                "innocent plea": "not guilty",
                "plead contest": "no contest",
                "plead guilty": "guilty",
                "plead innocent": "not guilty",
                "plead insanity": "insanity",
            },
            role="offence",
            otherwise="guilty",
        ),
    ),
    any_of=("defendant",),
)
class Plea(Event):
    """Someone who is charged answers in court whether they are guilty."""

    defendant: Fillers = role(SUBJECT, POSSESSOR, oblique("by", "from"), acts=True)
    offence: Fillers = content(
        besides(oblique("to", "in"), "court"), stance=Stance.CLAIMED, presumes=True
    )
    place: Fillers = place()


@frame(
    verbs("acquit", "convict"),
    verbs("sentence", needs=(having(OBJECT),)),
    verbs("jail", needs=(TERMED, having_word(SUBJECT, *BENCHES))),
    verbs("imprison", needs=(having_word(SUBJECT, *BENCHES),)),
    verbs(
        "lock up",
        needs=(
            both(TERMED, having_kind(OBJECT, Kind.PERSON, Kind.GROUP)),
            having_word(SUBJECT, *BENCHES),
        ),
    ),
    verbs("rule", needs=(having_word(SUBJECT, *COURTS),)),
    verbs("find guilty", "find innocent"),
    verbs(
        "annul",
        "overturn",
        "quash",
        "set aside",
        "uphold",
        "vacate",
        needs=(
            having_word(OBJECT, *JUDGEMENTS),
            both(having_word(SUBJECT, *BENCHES), having_word(OBJECT, *RULED)),
        ),
    ),
    verbs(
        "block",
        "deny",
        "dismiss",
        "invalidate",
        "refuse",
        "reject",
        "strike down",
        "suspend",
        "throw out",
        "void",
        needs=(
            both(having_word(SUBJECT, *BENCHES), having_word(OBJECT, *RULED)),
            both(having_word(SUBJECT, *BENCHES), having_word(OBJECT, *ASKED)),
        ),
    ),
    verbs(
        "deny",
        "dismiss",
        "reject",
        "strike down",
        "throw out",
        needs=(both(PASSIVE, having_word(OBJECT, *CASES)),),
        unless=(having(SUBJECT), having(hung("for"))),
    ),
    verbs(
        "deny bail",
        "grant bail",
        "refuse bail",
    ),
    verbs("reverse", needs=(having_word(OBJECT, *JUDGEMENTS),)),
    verbs("strike down", needs=(both(PASSIVE, having_word(OBJECT, *RULED)),)),
    verbs(
        "clear",
        "clear of",
        needs=(
            both(
                having_kind(OBJECT, *BODIES),
                having_word(oblique("of"), *CRIMES, *OFFENCES),
            ),
        ),
    ),
    nouns("acquittal"),
    nouns("conviction", unless=NO_CONVICTION),
    nouns(
        "conviction",
        needs=(having_word(GOVERNOR, "have"),),
        unless=NO_CONVICTION,
        undergoes=True,
    ),
    nouns(
        "ruling",
        needs=(having_word(POSSESSOR, *COURTS), having_word(oblique("by"), *COURTS)),
    ),
    nouns(
        "sentence",
        needs=(
            having_word(MODIFIER, *PRISON_TERMS),
            having(ADDRESSEE),
        ),
    ),
    nouns(
        "term",
        needs=(both(having_word(MODIFIER, "jail", "prison"), having(ADDRESSEE)),),
    ),
    nouns("verdict"),
    any_of=("court", "defendant", "case"),
    plover="ACCUSE",
    cameo="116",
    codes={
        "acquit": (None, None),
        "acquittal": (None, None),
        "annul": ("REJECT", "12"),
        "block": (None, None),
        "clear": (None, None),
        "grant": (None, None),
        "imprison": ("COERCE", "173"),
        "jail": ("COERCE", "173"),
        "lock": ("COERCE", "173"),
        "deny": ("REJECT", "12"),
        "dismiss": ("REJECT", "12"),
        "invalidate": (None, None),
        "overturn": ("REJECT", "12"),
        "quash": ("REJECT", "12"),
        "refuse": ("REJECT", "12"),
        "reject": ("REJECT", "12"),
        "reverse": ("REJECT", "12"),
        "set": ("REJECT", "12"),
        "strike": ("REJECT", "12"),
        "suspend": (None, None),
        "throw": (None, None),
        "uphold": (None, None),
        "vacate": (None, None),
        "void": (None, None),
    },
)
class Verdict(Event):
    """A court decides a case, or sentences someone."""

    court: Fillers = role(
        SUBJECT,
        oblique("by"),
        among(POSSESSOR, *COURTS),
        MODIFIER,
        kinds=(*BODIES, Kind.PLACE),
    )
    case: Fillers = role(among(OBJECT, *RULED, *ASKED, *JUDGEMENTS))
    defendant: Fillers = role(
        OBJECT,
        ADDRESSEE,
        of_kind(oblique("of", "on", "against", "for"), *BODIES),
        of_kind(oblique("to"), *BODIES),
        POSSESSOR,
    )
    sentence: Fillers = role(
        oblique("to"),
        among(oblique("in"), "jail", "prison"),
        among(oblique("of"), "day", "month", "week", "year"),
        among(oblique("for"), *TERMS),
        gathers=True,
        lasts=True,
    )
    offence: Fillers = content(besides(oblique("of", "for", "on", "over"), "appeal"))
    decision: Fillers = content(CLAUSE)
    place: Fillers = role(LOCATION, kinds=(Kind.PLACE,))


FRAMES = (LegalCharge, Plea, Verdict)
