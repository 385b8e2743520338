"""Frames of justice: investigations, arrests, charges, verdicts, coercion."""

from eventline.frames.conditions import (
    INANIMATE,
    PASSIVE,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import content, frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    ADDRESSEE,
    CLAUSE,
    COUNTED,
    INFINITIVE,
    LOCATION,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    among,
    known_kind,
    oblique,
    of_kind,
)
from eventline.frames.inventory.justice_words import (
    AUTHORITIES,
    BLOCKED,
    CLOSED,
    COURTS,
    CRIMES,
    CROWDS,
    ENTRUSTED,
    EXPERIMENTS,
    FUGITIVES,
    GAZED,
    GOODS,
    HALTED,
    INSTRUMENTS,
    PAYING,
    PREMISES,
    PRISON_TERMS,
    RAIDERS,
    RESEARCHERS,
    TROOPS,
)
from eventline.model import Event, Fillers, Kind, Stance

BODIES = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION)
PEOPLE = (Kind.PERSON, Kind.GROUP)


@frame(
    verbs("look into", unless=(having_word(oblique("into"), *GAZED),)),
    verbs(
        "investigate",
        "probe",
        unless=(having_word(SUBJECT, *RESEARCHERS),),
    ),
    verbs("audit", "inquire into"),
    verbs("interrogate", needs=(having_kind(OBJECT, *PEOPLE),)),
    verbs(
        "examine",
        "inspect",
        "question",
        "scrutinise",
        "scrutinize",
        needs=(having_word(SUBJECT, *AUTHORITIES),),
        unless=(having(CLAUSE),),
    ),
    nouns("fact-finding mission", "inquest"),
    nouns(
        "audit",
        "enquiry",
        "inquiry",
        "investigation",
        "probe",
        unless=(having_word(MODIFIER, *INSTRUMENTS),),
    ),
    nouns("under investigation", undergoes=True),
    any_of=("agent", "theme", "offence"),
    by_choice=True,
    plover="ACCUSE",
    plover_mode="investigate",
    cameo="09",
)
class Investigation(Event):
    """An authority looks into possible wrongdoing."""

    theme: Fillers = content(OBJECT, oblique("into", "of", "against"), CLAUSE)
    agent: Fillers = role(
        SUBJECT,
        POSSESSOR,
        oblique("by"),
        MODIFIER,
        known_kind(MODIFIER, Kind.GROUP, Kind.ORGANIZATION),
        acts=True,
    )
    offence: Fillers = content(
        oblique("for", "over"), stance=Stance.CLAIMED, presumes=True
    )
    place: Fillers = place()


@frame(
    verbs("arraign", "court-martial", "impeach", "indict", "prosecute"),
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
        unless=(having_word(MODIFIER, "cavalry", "depth", "explosive", "service"),),
    ),
    nouns("indictment", needs=(having(oblique("against", "of"), POSSESSOR),)),
    nouns("arraignment", "impeachment", "retrial"),
    nouns("legal action", needs=(having(oblique("against"), SUBJECT),)),
    nouns("lawsuit", needs=(having(oblique("against"), SUBJECT),)),
    nouns("suit", needs=(having(oblique("against")),)),
    nouns(
        "prosecution",
        "trial",
        needs=(having(oblique("of", "against"), POSSESSOR, SUBJECT, ADDRESSEE),),
        unless=(having_word(MODIFIER, *EXPERIMENTS),),
    ),
    nouns("on trial", undergoes=True),
    verbs("stand trial", undergoes=True),
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
    )
    agent: Fillers = role(SUBJECT, oblique("by"), POSSESSOR, acts=True)
    offence: Fillers = content(
        oblique("with", "for", "over", "of", "on"),
        of_kind(oblique("in"), Kind.EVENT),
        stance=Stance.CLAIMED,
        presumes=True,
    )
    place: Fillers = place()


@frame(
    verbs("acquit", "convict"),
    verbs("sentence", needs=(having(OBJECT),)),
    verbs("rule", needs=(having_word(SUBJECT, *COURTS),)),
    verbs("find guilty", "find innocent"),
    nouns("acquittal"),
    nouns("conviction", unless=(having(CLAUSE, INFINITIVE),)),
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
    nouns("verdict"),
    any_of=("court", "defendant"),
    plover="ACCUSE",
    cameo="116",
    codes={"acquit": (None, None), "acquittal": (None, None)},
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
    defendant: Fillers = role(
        OBJECT,
        ADDRESSEE,
        of_kind(oblique("of", "on", "against", "for"), *BODIES),
        POSSESSOR,
    )
    sentence: Fillers = role(
        oblique("to"),
        among(oblique("in"), "jail", "prison"),
        gathers=True,
        lasts=True,
    )
    offence: Fillers = content(oblique("of", "for", "on", "over"))
    decision: Fillers = content(CLAUSE)
    place: Fillers = role(LOCATION, kinds=(Kind.PLACE,))


@frame(
    verbs("arrest", "apprehend", unless=(having_word(OBJECT, *HALTED),)),
    verbs(
        "detain",
        "imprison",
        "incarcerate",
        "jail",
        "nab",
        "place under arrest",
        "put in jail",
        "put in prison",
        "remand in custody",
        "take into custody",
        "take prisoner",
        "throw in jail",
        "throw into prison",
    ),
    verbs("round up", needs=(PASSIVE, having_word(SUBJECT, *AUTHORITIES, *TROOPS))),
    verbs("capture", needs=(having_word(OBJECT, *FUGITIVES),)),
    nouns("arrest", unless=(having_word(MODIFIER, "cardiac", "respiratory"),)),
    nouns("detention", "imprisonment", needs=(having(oblique("of"), POSSESSOR),)),
    nouns("in custody", "in detention", "under arrest", undergoes=True),
    any_of=("theme", "agent"),
    plover="COERCE",
    plover_mode="arrest",
    cameo="173",
)
class Arrest(Event):
    """An authority takes persons into custody."""

    theme: Fillers = role(
        OBJECT, oblique("of"), of_kind(POSSESSOR, *BODIES), COUNTED, counts=True
    )
    agent: Fillers = role(
        SUBJECT,
        oblique("by"),
        POSSESSOR,
        MODIFIER,
        known_kind(MODIFIER, *BODIES),
        acts=True,
    )
    offence: Fillers = content(
        oblique("for", "over"),
        among(
            oblique("on"), "charge", "suspicion", "accusation", "allegation", "count"
        ),
        among(oblique("in"), "connection"),
        stance=Stance.CLAIMED,
        presumes=True,
    )
    place: Fillers = place()


@frame(
    verbs("blockade", "censor", "deport", "outlaw"),
    verbs("confiscate", "impound"),
    verbs("evict", needs=(having_kind(OBJECT, *PEOPLE),)),
    verbs("ban", unless=(having_word(SUBJECT, "employer", "parent", "school"),)),
    verbs(
        "close",
        "seal off",
        "shut",
        "shut down",
        needs=(having_word(OBJECT, *CLOSED),),
        unless=(having(oblique("at")), INANIMATE),
    ),
    verbs("halt publication", "suspend publication"),
    verbs("block", needs=(having_word(OBJECT, *BLOCKED),)),
    verbs("crack down", "crack down on", "clamp down", "clamp down on"),
    verbs("disperse", needs=(having_word(OBJECT, *CROWDS),)),
    verbs("seize", needs=(having_word(OBJECT, *GOODS),)),
    verbs(
        "raid",
        "search",
        needs=(having_word(OBJECT, *PREMISES),),
        unless=(having_word(SUBJECT, *RAIDERS),),
    ),
    verbs("fire gas", "use gas", "use cannon", "fire cannon"),
    verbs(
        "force out of",
        unless=(
            having_word(oblique("out of"), "bed", "business", "market", "race", "work"),
        ),
    ),
    verbs(
        "expel from",
        needs=(having_kind(oblique("from"), Kind.PLACE),),
        unless=(having_word(OBJECT, "ambassador", "attaché", "diplomat", "envoy"),),
    ),
    nouns(
        "blockade",
        "crackdown",
        "curfew",
        "martial law",
        "state of emergency",
        "state of siege",
    ),
    nouns("arrest warrant", "lockdown"),
    nouns("ban", needs=(having(oblique("on"), SUBJECT),)),
    nouns(
        "confiscation",
        "deportation",
        "eviction",
        needs=(having(oblique("of"), POSSESSOR),),
    ),
    any_of=("agent", "target", "place"),
    plover="COERCE",
    cameo="17",
    codes={"blockade": ("ASSAULT", "191")},
)
class Coercion(Event):
    """An authority restricts, bans, seizes, searches or deports without killing."""

    target: Fillers = role(
        OBJECT,
        oblique("on", "against", "of", "for", "at"),
    )
    agent: Fillers = role(
        SUBJECT, POSSESSOR, oblique("by"), MODIFIER, of_kind(MODIFIER, *BODIES)
    )
    place: Fillers = place()


FRAMES = (Investigation, LegalCharge, Verdict, Arrest, Coercion)
