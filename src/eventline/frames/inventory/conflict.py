"""Frames of conflict: attacks and fighting."""

from eventline.frames.conditions import (
    HELD,
    INANIMATE,
    INTRODUCED,
    PLURAL,
    SCARE_QUOTED,
    STRIVING,
    WORDED,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    ADDRESSEE,
    INFINITIVE,
    LOCATION,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    RESULT,
    SUBJECT,
    among,
    besides,
    hung,
    known_kind,
    oblique,
    of_kind,
)
from eventline.frames.inventory.civic_words import PROTESTERS
from eventline.frames.inventory.conflict_words import (
    ASKED,
    ASSAILANTS,
    ATTACKERS,
    BASES,
    BEATERS,
    BOMBS,
    CHARMS,
    CIVIL_FIGHTS,
    COURTS,
    CRITICS,
    DOMAINS,
    FIRED,
    FOES,
    FORCES,
    FOUGHT_THROUGH,
    LANDS,
    MUNITIONS,
    NO_DEMONYMS,
    OPINIONS,
    OTHER_CAUSES,
    PRONOUNS,
    QUARRELS,
    SAPPERS,
    SELVES,
    SETTLED,
    SHOT_AT_PLAY,
    SIDES,
    SOLDIERS,
    SPEECHES,
    STATES,
    STICKS,
    STONES,
    TAKING,
    TARGETED,
    TARGETS,
    TESTS,
    THROWN,
    TRADED,
    UNDER_FIRE,
    VERBAL,
    VESTS,
    WAYS,
    WEAPONS,
)
from eventline.frames.inventory.harm_words import BETRAYED, BUILT
from eventline.frames.inventory.justice_words import COMPUTERS
from eventline.frames.inventory.mishap_words import UNMEANT
from eventline.model import Event, Fillers, Kind

ACTORS = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE)
PEOPLE = (Kind.PERSON, Kind.GROUP)
TESTED = having_word(
    oblique("after", "at", "before", "during", "in", "on", "upon"), *TESTS
)
CLASHING = (*BEATERS, *PROTESTERS, *SOLDIERS)
"""Who comes to blows with each other: **villagers** clashed with **police**."""
STRUCK = (Kind.GROUP, Kind.ORGANIZATION, Kind.PLACE)
ARMED = (*FORCES, *SOLDIERS, *SIDES, *FOES)
UNARMED = besides(known_kind(OBJECT, Kind.THING, Kind.EVENT), *ARMED)
FOUGHT_OFF = besides(known_kind(oblique("against"), Kind.THING, Kind.EVENT), *ARMED)
PRIZES = (*BUILT, *LANDS, *SETTLED)
FOUGHT_FOR = besides(known_kind(oblique("for"), Kind.THING, Kind.EVENT), *PRIZES)
"""What is fought without arms: fought the **recession**, for better **schools**."""


@frame(
    verbs(
        "attack",
        unless=(
            having_word(OBJECT, *OPINIONS),
            having_word(SUBJECT, *OPINIONS),
            having_word(OBJECT, *COMPUTERS),
            having_word(SUBJECT, *CRITICS),
            having_word(oblique("in", "on", "during", "over", "via"), *SPEECHES),
            WORDED,
        ),
    ),
    verbs(
        "attack",
        needs=(having_word(SUBJECT, *ASSAILANTS),),
        unless=(having_word(OBJECT, *OPINIONS), having_word(OBJECT, *COMPUTERS)),
    ),
    verbs("blow up", needs=(having_word(OBJECT, *SELVES),)),
    verbs(
        "beat",
        "beat up",
        needs=(
            both(having_word(SUBJECT, *BEATERS), having_kind(OBJECT, *PEOPLE)),
            both(having_word(SUBJECT, *BEATERS), having_word(OBJECT, *PRONOUNS)),
            having_word(oblique("with"), *STICKS),
        ),
        unless=(having(oblique("at", "in", "to")), having(RESULT)),
    ),
    verbs("gang-rape", "rape"),
    verbs("lay siege to", unless=(INANIMATE,)),
    verbs(
        "besiege",
        "encircle",
        needs=(
            having_word(SUBJECT, *SOLDIERS),
            having_word(OBJECT, *SETTLED),
            having(known_kind(OBJECT, Kind.PLACE)),
        ),
        unless=(INANIMATE,),
    ),
    verbs(
        "surround",
        needs=(both(having_word(SUBJECT, *SOLDIERS), having_word(OBJECT, *SETTLED)),),
    ),
    verbs("hurl", "lob", "throw", needs=(having_word(OBJECT, *THROWN),), hurls=True),
    verbs(
        "hurl",
        "pelt",
        "throw",
        needs=(
            both(
                having_word(OBJECT, *STONES),
                having_kind(oblique("at"), *PEOPLE, Kind.ORGANIZATION),
            ),
        ),
        hurls=True,
    ),
    verbs("pelt", needs=(having_word(oblique("with"), *STONES, *THROWN),)),
    verbs(
        "target",
        needs=(
            having_word(SUBJECT, *WEAPONS),
            having_word(oblique("with"), *WEAPONS),
        ),
    ),
    verbs(
        "ambush",
        "assault",
        "assassinate",
        "open fire",
        "raid",
        "torture",
    ),
    verbs(
        "bomb",
        "bombard",
        "shell",
        "storm",
        "strafe",
        needs=(
            having_kind(OBJECT, *PEOPLE, *STRUCK),
            having_word(OBJECT, *BUILT, *SETTLED, *TARGETED, *TARGETS, *FORCES),
            having_word(OBJECT, *PRONOUNS, "it"),
            having_word(SUBJECT, *ATTACKERS, *FORCES, *SOLDIERS, *WEAPONS),
            having(known_kind(SUBJECT, Kind.PLACE)),
        ),
        unless=(
            having_word(oblique("with"), *ASKED),
            having_word(SUBJECT, *PROTESTERS),
        ),
    ),
    verbs("invade", unless=(having_word(OBJECT, *DOMAINS),)),
    verbs("invade", needs=(having_word(SUBJECT, *ARMED),)),
    verbs(
        "stab",
        unless=(
            both(having_word(oblique("in"), "back"), SCARE_QUOTED),
            both(having_word(oblique("in"), "back"), having_word(OBJECT, *BETRAYED)),
            both(
                having_word(oblique("in"), "back"),
                having(known_kind(SUBJECT, Kind.ORGANIZATION, Kind.PLACE)),
            ),
        ),
    ),
    verbs(
        "detonate",
        "explode",
        "go off",
        needs=(having_word(SUBJECT, *BOMBS),),
        unless=(TESTED,),
    ),
    verbs(
        "detonate",
        "explode",
        "set off",
        needs=(having_word(OBJECT, *BOMBS, *VESTS),),
        unless=(TESTED, having_word(SUBJECT, *SAPPERS)),
        hurls=True,
    ),
    verbs("fire at", "fire on", "fire into", unless=(having(OBJECT),), hurls=True),
    verbs(
        "drop", "fire", "launch", needs=(having_word(OBJECT, *MUNITIONS),), hurls=True
    ),
    verbs(
        "shoot",
        unless=(
            having_word(OBJECT, "ball", "film", "photo", "scene", "video"),
            having_word(OBJECT, *SHOT_AT_PLAY),
            both(having_word(OBJECT, *SELVES), having_word(oblique("in"), "foot")),
        ),
    ),
    verbs("shoot", needs=(having_word(OBJECT, *FIRED),), hurls=True),
    verbs(
        "hit",
        "pound",
        "strike",
        needs=(
            having_word(SUBJECT, *WEAPONS),
            having_word(oblique("by", "with"), *WEAPONS),
            having_word(OBJECT, *TARGETS),
            both(having_word(SUBJECT, *FORCES), having_kind(OBJECT, *STRUCK)),
        ),
        unless=(having_word(OBJECT, *TRADED),),
    ),
    nouns(
        "air attack",
        "air raid",
        "air strike",
        "airstrike",
        "ambush",
        "arson attack",
        "artillery fire",
        "bomb attack",
        "bomb blast",
        "bomb explosion",
        "bombardment",
        "bombing",
        "car bombing",
        "drone attack",
        "drone strike",
        "incursion",
        "knife attack",
        "missile attack",
        "missile strike",
        "machine-gun fire",
        "mortar attack",
        "mortar fire",
        "raid",
        "rocket attack",
        "rocket fire",
        "sniper fire",
        "shelling",
        "suicide attack",
        "suicide bombing",
    ),
    nouns("invasion", unless=(having_word(oblique("of"), *DOMAINS),)),
    nouns("offensive", unless=(having_word(MODIFIER, *CHARMS),)),
    nouns(
        "assault",
        "attack",
        unless=(
            having_word(MODIFIER, "asthma", "heart", "panic", "media", *VERBAL),
            both(
                PLURAL,
                having(known_kind(POSSESSOR, Kind.PERSON)),
                having_kind(oblique("on", "against"), *PEOPLE, Kind.ORGANIZATION),
            ),
            having_word(oblique("on", "against"), *OPINIONS),
            having_word(ADDRESSEE, *OPINIONS),
            both(having(ADDRESSEE), having(oblique("for", "over"))),
        ),
    ),
    nouns(
        "under fire",
        needs=(having_word(ADDRESSEE, *SOLDIERS, *UNDER_FIRE),),
        unless=(having(oblique("for", "over")),),
    ),
    nouns(
        "barrage",
        needs=(
            having_word(oblique("of"), "fire", *MUNITIONS),
            having_word(MODIFIER, *MUNITIONS, "artillery"),
        ),
    ),
    nouns(
        "onslaught",
        needs=(having_kind(oblique("against", "on"), Kind.PLACE, *PEOPLE),),
    ),
    nouns(
        "blast",
        "detonation",
        "explosion",
        needs=(having_word(oblique("of"), *BOMBS),),
    ),
    nouns(
        "beating",
        needs=(
            having_word(oblique("by"), *BEATERS),
            having_kind(oblique("of"), *PEOPLE),
        ),
    ),
    nouns("rape", needs=(having_kind(oblique("of"), *PEOPLE),)),
    nouns(
        "assassination",
        "shooting",
        unless=(having(oblique("of")), having_word(MODIFIER, *UNMEANT)),
        befalls=True,
    ),
    nouns(
        "assassination",
        "shooting",
        "stabbing",
        needs=(having(oblique("of")),),
        unless=(having_word(MODIFIER, *UNMEANT),),
    ),
    nouns("strike", needs=(having(oblique("on", "against")),)),
    any_of=("agent", "target", "place", "instrument", "introduced"),
    plover="ASSAULT",
    cameo="19",
    codes={
        "besiege": ("ASSAULT", "191"),
        "blow": ("ASSAULT", "183"),
        "encircle": ("ASSAULT", "191"),
        "lay": ("ASSAULT", "191"),
        "rape": ("ASSAULT", "1821"),
        "surround": ("ASSAULT", "191"),
    },
)
class Attack(Event):
    """Someone uses force against a target."""

    instrument: Fillers = role(
        of_kind(oblique("with", "using"), Kind.THING),
        among(SUBJECT, *MUNITIONS, *BOMBS),
        among(OBJECT, *BOMBS, *VESTS),
        among(oblique("of"), *MUNITIONS, *BOMBS),
    )
    agent: Fillers = role(
        besides(SUBJECT, *BASES),
        POSSESSOR,
        oblique("by"),
        hung("by"),
        besides(MODIFIER, *NO_DEMONYMS),
        among(MODIFIER, *STATES),
        besides(known_kind(MODIFIER, Kind.GROUP, Kind.ORGANIZATION), *TARGETED),
        among(MODIFIER, *ATTACKERS),
    )
    target: Fillers = role(
        besides(OBJECT, *SELVES, "whoever"),
        besides(oblique("on", "against", "into", "of"), *WAYS),
        known_kind(hung("at"), Kind.GROUP, Kind.PERSON),
        ADDRESSEE,
    )
    place: Fillers = place(besides(known_kind(MODIFIER, Kind.PLACE), *STATES))


@frame(
    verbs(
        "battle",
        "fight",
        "skirmish",
        reciprocal=True,
        needs=(having_kind(SUBJECT, *ACTORS), having(oblique("between"))),
        unless=(
            having(INFINITIVE),
            STRIVING,
            having(UNARMED, FOUGHT_OFF, FOUGHT_FOR),
            having_word(OBJECT, *OTHER_CAUSES),
            having_word(oblique("against", "for"), *OTHER_CAUSES),
            having_word(oblique("in", "through", "with"), *COURTS),
            having(besides(oblique("through"), *FOUGHT_THROUGH)),
            having_word(oblique("over"), *QUARRELS),
        ),
    ),
    verbs(
        "clash",
        reciprocal=True,
        needs=(having_kind(SUBJECT, *ACTORS), having(oblique("between"))),
        unless=(
            having(INFINITIVE),
            having_word(oblique("in", "with"), *COURTS),
            having(besides(oblique("over"), *LANDS)),
        ),
    ),
    verbs(
        "clash",
        reciprocal=True,
        needs=(
            both(
                having_word(SUBJECT, *CLASHING),
                having_word(oblique("with"), *CLASHING),
            ),
        ),
        unless=(having(INFINITIVE),),
    ),
    verbs(
        "exchange",
        "trade",
        needs=(having_word(OBJECT, "blow", "fire", "gunfire", "shot"),),
    ),
    verbs(
        "engage",
        "resist",
        reciprocal=True,
        needs=(both(having_word(SUBJECT, *SOLDIERS), having_word(OBJECT, *SOLDIERS)),),
    ),
    verbs("scuffle", needs=(having_kind(SUBJECT, *ACTORS),)),
    nouns(
        "battle",
        "fight",
        needs=(
            INTRODUCED,
            having_kind(oblique("between", "among", "with", "against"), *ACTORS),
            having_word(oblique("for"), *PRIZES),
            having(oblique("over", "of"), LOCATION),
        ),
        unless=(
            having(INFINITIVE),
            having(FOUGHT_OFF, FOUGHT_FOR),
            having_word(MODIFIER, *CIVIL_FIGHTS),
            having_word(oblique("of"), "interest", "nerve", "word"),
            having_word(oblique("for", "on", "against", "with"), *OTHER_CAUSES),
            having_word(oblique("in"), *COURTS),
            having_word(oblique("on", "against"), "terror"),
        ),
    ),
    nouns("battle", "fight", needs=(having_word(INFINITIVE, *TAKING),)),
    nouns(
        "clash",
        "combat",
        "conflict",
        "fighting",
        "hostility",
        "skirmish",
        "war",
        "warfare",
        unless=(
            having_word(MODIFIER, *CIVIL_FIGHTS),
            having_word(oblique("of"), "interest", "nerve", "word"),
            having_word(oblique("for", "on", "against", "with"), *OTHER_CAUSES),
            having_word(oblique("on", "against"), "terror"),
            having(FOUGHT_OFF),
        ),
    ),
    nouns("firefight", "gunbattle", "gunfight", "scuffle"),
    nouns("shoot-out", "shootout", unless=(having_word(MODIFIER, "penalty"),)),
    nouns(
        "brawl",
        "confrontation",
        "flare-up",
        "violence",
        needs=(HELD, having_word(oblique("between"), *SOLDIERS, "police", "protester")),
        unless=(having_word(MODIFIER, *CIVIL_FIGHTS, "domestic"),),
    ),
    any_of=("participants", "introduced"),
    plover="ASSAULT",
    cameo="190",
)
class Fighting(Event):
    """Sides fight each other; all of them are participants."""

    participants: Fillers = role(
        besides(SUBJECT, *BASES),
        besides(POSSESSOR, "today", "world"),
        oblique("between", "among", "with", "against"),
        known_kind(oblique("on"), *PEOPLE, Kind.ORGANIZATION),
        gathers=True,
        acts=True,
    )
    place: Fillers = place()
    cause: Fillers = role(
        oblique("over"), known_kind(oblique("for"), Kind.THING, Kind.PLACE)
    )


FRAMES = (Attack, Fighting)
