"""Frames of police and government: investigations, arrests, coercion."""

from eventline.frames.conditions import (
    INANIMATE,
    PASSIVE,
    PRESENT,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import content, frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    CLAUSE,
    COUNTED,
    GOVERNOR,
    HOST,
    INFINITIVE,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    QUESTION,
    RESULT,
    SUBJECT,
    among,
    besides,
    known_kind,
    oblique,
    of_kind,
)
from eventline.frames.inventory.captivity import SHIPS
from eventline.frames.inventory.justice_words import (
    AUTHORITIES,
    BLOCKED,
    CAPTORS,
    CLOSED,
    COMPUTERS,
    COURTS,
    CROWDS,
    EXHIBITS,
    FREEDOMS,
    FUGITIVES,
    GAZED,
    GOODS,
    GROUNDS,
    HALTED,
    HELD_FOR,
    INSTRUMENTS,
    NO_TARGETS,
    PATROLS,
    PREMISES,
    PROTESTERS,
    QUESTIONED_OVER,
    RAIDERS,
    RESEARCHERS,
    REVOLTS,
    SOUGHT,
    TROOPS,
)
from eventline.frames.inventory.relation_words import ENDING, REFUGEES
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
        "scrutinise",
        "scrutinize",
        needs=(having_word(SUBJECT, *AUTHORITIES),),
        unless=(having(CLAUSE),),
    ),
    verbs(
        "question",
        needs=(both(having_word(SUBJECT, *AUTHORITIES), having_kind(OBJECT, *PEOPLE)),),
        unless=(having(CLAUSE),),
    ),
    verbs(
        "question",
        needs=(
            both(
                PASSIVE,
                having_kind(OBJECT, *PEOPLE),
                having_word(oblique("about", "over"), *QUESTIONED_OVER),
            ),
        ),
        unless=(having(CLAUSE), having(SUBJECT)),
    ),
    verbs(
        "hunt for",
        "look for",
        "search for",
        needs=(
            both(
                having_word(SUBJECT, *AUTHORITIES, *TROOPS),
                having_word(oblique("for"), *FUGITIVES),
            ),
            both(
                having_word(SUBJECT, "they", "we"),
                having_word(oblique("for"), *SOUGHT),
            ),
        ),
        refers=True,
    ),
    verbs(
        "hunt",
        needs=(
            both(
                having_word(SUBJECT, *AUTHORITIES, *TROOPS),
                having_word(OBJECT, *FUGITIVES),
            ),
        ),
    ),
    verbs(
        "seek",
        needs=(
            both(having_word(SUBJECT, *AUTHORITIES), having_word(OBJECT, *FUGITIVES)),
            both(PASSIVE, having_word(oblique("as"), "suspect", "witness")),
        ),
        unless=(having(INFINITIVE),),
    ),
    nouns("fact-finding mission", "inquest", "manhunt"),
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

    theme: Fillers = content(
        OBJECT,
        oblique("into", "of", "against"),
        among(oblique("for"), *FUGITIVES),
        QUESTION,
    )
    agent: Fillers = role(
        SUBJECT,
        POSSESSOR,
        oblique("by"),
        MODIFIER,
        known_kind(MODIFIER, Kind.GROUP, Kind.ORGANIZATION),
        acts=True,
    )
    offence: Fillers = content(
        besides(oblique("for", "over"), *GROUNDS), stance=Stance.CLAIMED, presumes=True
    )
    place: Fillers = place()


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
        "take prisoner",
        "throw in jail",
        "throw into prison",
    ),
    verbs("take into custody", unless=(having_word(OBJECT, *EXHIBITS),)),
    verbs(
        "catch",
        "hold",
        needs=(
            both(having_word(SUBJECT, *CAPTORS), having_word(OBJECT, *FUGITIVES)),
            both(having_word(SUBJECT, "police"), having(known_kind(OBJECT, *PEOPLE))),
        ),
        unless=(having_word(RESULT, "hostage", "responsible"),),
    ),
    verbs(
        "hold",
        needs=(
            both(
                PASSIVE,
                having_kind(OBJECT, *PEOPLE),
                having_word(oblique("on"), "charge", "suspicion"),
            ),
        ),
    ),
    verbs(
        "lead away",
        "take away",
        needs=(having_word(oblique("in"), "cuff", "handcuff", "handcuffs"),),
    ),
    verbs("round up", needs=(PASSIVE, having_word(SUBJECT, *AUTHORITIES, *TROOPS))),
    verbs("capture", needs=(having_word(OBJECT, *FUGITIVES),)),
    nouns("arrest", unless=(having_word(MODIFIER, "cardiac", "respiratory"),)),
    nouns("detention", "imprisonment", needs=(having(oblique("of"), POSSESSOR),)),
    nouns(
        "in custody",
        "in detention",
        "under arrest",
        undergoes=True,
        unless=(having(oblique("of")),),
    ),
    nouns(
        "in custody",
        undergoes=True,
        needs=(having(SUBJECT),),
        unless=(having_kind(oblique("of"), Kind.PERSON),),
    ),
    any_of=("theme", "agent"),
    plover="COERCE",
    plover_mode="arrest",
    cameo="173",
)
class Arrest(Event):
    """An authority takes persons into custody."""

    theme: Fillers = role(
        OBJECT,
        besides(oblique("of"), "war"),
        of_kind(POSSESSOR, *BODIES),
        HOST,
        COUNTED,
        counts=True,
    )
    agent: Fillers = role(
        SUBJECT,
        oblique("by"),
        POSSESSOR,
        MODIFIER,
        among(MODIFIER, *CAPTORS, *AUTHORITIES, *TROOPS),
        acts=True,
    )
    offence: Fillers = content(
        besides(oblique("for", "over"), *HELD_FOR),
        among(
            oblique("on"), "charge", "suspicion", "accusation", "allegation", "count"
        ),
        among(oblique("in"), "connection"),
        stance=Stance.CLAIMED,
        presumes=True,
    )
    place: Fillers = place()


@frame(
    verbs("blockade", unless=(having_word(SUBJECT, *PROTESTERS),)),
    verbs("censor", "cordon off", "deport", "outlaw"),
    verbs(
        "attack",
        "break into",
        "hack",
        "hack into",
        needs=(
            having_word(OBJECT, *COMPUTERS),
            having_word(oblique("into"), *COMPUTERS),
            having_word(SUBJECT, "hacker"),
        ),
        unless=(having(oblique("to")),),
    ),
    verbs("hack", needs=(PASSIVE,), unless=(having(oblique("to")),)),
    verbs(
        "bar",
        "bar from",
        "forbid",
        "forbid from",
        "prohibit",
        "prohibit from",
        needs=(
            having_kind(OBJECT, *PEOPLE),
            having(oblique("from")),
            having_word(SUBJECT, "authority", "government", "junta", *COURTS),
        ),
        unless=(INANIMATE, PRESENT),
    ),
    verbs(
        "restrict",
        needs=(having_word(OBJECT, *FREEDOMS),),
        unless=(INANIMATE,),
    ),
    verbs(
        "cut",
        "cut off",
        "shut off",
        needs=(
            both(
                having_kind(SUBJECT, *BODIES, Kind.PLACE),
                having_word(OBJECT, "electricity", "internet", "power", "water"),
            ),
        ),
    ),
    verbs(
        "crush",
        "put down",
        "quash",
        "quell",
        "suppress",
        needs=(having_word(OBJECT, *REVOLTS),),
        unless=(INANIMATE,),
    ),
    verbs("break up", "disperse", needs=(having_word(OBJECT, *CROWDS),)),
    verbs(
        "board",
        "intercept",
        "stop",
        "turn back",
        needs=(
            both(having_word(SUBJECT, *PATROLS), having_word(OBJECT, *SHIPS)),
            both(having_word(SUBJECT, *PATROLS), having_word(OBJECT, *REFUGEES)),
            both(having(known_kind(SUBJECT, Kind.PLACE)), having_word(OBJECT, *SHIPS)),
        ),
    ),
    verbs("intercept", needs=(both(PASSIVE, having_word(OBJECT, *SHIPS)),)),
    verbs("banish", "exile", needs=(having_kind(OBJECT, *PEOPLE),)),
    verbs("expel", needs=(having_word(OBJECT, *REFUGEES),), unless=(INANIMATE,)),
    verbs("expropriate", "nationalise", "nationalize", unless=(INANIMATE,)),
    verbs("confiscate", "impound"),
    verbs("evict", needs=(having_kind(OBJECT, *PEOPLE),)),
    verbs("ban", unless=(having_word(SUBJECT, "employer", "parent", "school"),)),
    verbs(
        "close",
        "seal off",
        "shut",
        "shut down",
        needs=(having_word(OBJECT, *CLOSED),),
        unless=(having(oblique("at")), INANIMATE, having_word(SUBJECT, *PROTESTERS)),
    ),
    verbs("halt publication", "suspend publication"),
    verbs("block", needs=(having_word(OBJECT, *BLOCKED),)),
    verbs("crack down", "crack down on", "clamp down", "clamp down on"),
    verbs(
        "seize",
        needs=(having_word(OBJECT, *GOODS),),
        unless=(having_word(SUBJECT, *RAIDERS),),
    ),
    verbs(
        "raid",
        "search",
        needs=(having_word(OBJECT, *PREMISES),),
        unless=(having_word(SUBJECT, *RAIDERS),),
    ),
    verbs("declare martial law", "proclaim martial law"),
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
    nouns(
        "under blockade",
        "under curfew",
        "under lockdown",
        "under state of emergency",
        "under state of siege",
        undergoes=True,
    ),
    nouns("warrant", needs=(having_word(oblique("for"), "arrest"),)),
    nouns(
        "restriction",
        needs=(both(having(SUBJECT), having(oblique("on"))),),
        unless=(having_word(GOVERNOR, *ENDING),),
    ),
    nouns("ban", needs=(having(oblique("on"), SUBJECT),)),
    nouns("confiscation", needs=(having(oblique("of"), POSSESSOR),)),
    nouns("deportation", "eviction", needs=(having(oblique("of")),)),
    nouns(
        "deportation",
        "eviction",
        needs=(having(POSSESSOR),),
        unless=(having(oblique("of")),),
        befalls=True,
    ),
    any_of=("agent", "target", "place"),
    plover="COERCE",
    cameo="17",
    codes={
        "attack": ("COERCE", "176"),
        "blockade": ("ASSAULT", "191"),
        "break": ("COERCE", "175"),
        "hack": ("COERCE", "176"),
    },
)
class Coercion(Event):
    """An authority restricts, bans, seizes, searches or deports without killing."""

    target: Fillers = role(
        besides(OBJECT, "law"),
        besides(oblique("on", "against", "of", "for", "at", "into"), *NO_TARGETS),
    )
    agent: Fillers = role(
        SUBJECT, POSSESSOR, oblique("by"), MODIFIER, of_kind(MODIFIER, *BODIES)
    )
    place: Fillers = place()


FRAMES = (Investigation, Arrest, Coercion)
