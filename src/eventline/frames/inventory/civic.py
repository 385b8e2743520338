"""Frames of civic life: protests, elections, appointments."""

from eventline.frames.conditions import (
    COUNTED_OBJECT,
    HELD,
    PASSIVE,
    PLURAL,
    both,
    having,
    having_kind,
    having_word,
)
from eventline.frames.declare import Attribute, frame, nouns, place, role, verbs
from eventline.frames.grammar import (
    CLAUSE,
    GOVERNOR,
    INFINITIVE,
    LOCATION,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    RESULT,
    SUBJECT,
    among,
    besides,
    known_kind,
    oblique,
    of_kind,
)
from eventline.frames.inventory.civic_words import (
    BLOWS,
    CABINETS,
    CROWDS,
    EMPLOYERS,
    FIRED,
    GOVERNMENTS,
    KINDS,
    LANDS,
    MARCHES,
    OFFICES,
    OTHER_RALLIES,
    OTHER_VOTES,
    PERSONNEL,
    PROTESTERS,
    RULERS,
    SEATS,
    STRIKES,
    TAKEN,
    VOTERS,
    WON,
    WORKERS,
    WORKPLACES,
)
from eventline.model import Event, Fillers, Kind

PEOPLE = (Kind.PERSON, Kind.GROUP)
BODIES = (Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION)
NAMED = (
    having_kind(oblique("of"), *PEOPLE),
    having_word(oblique("of"), *OFFICES),
    having_kind(POSSESSOR, *PEOPLE),
)


@frame(
    verbs(
        "protest",
        "protest against",
        "protest over",
        needs=(having_kind(SUBJECT, *PEOPLE), having_word(SUBJECT, *CROWDS)),
        unless=(having(CLAUSE), having_word(SUBJECT, *GOVERNMENTS)),
    ),
    verbs(
        "demonstrate",
        needs=(having_kind(SUBJECT, *PEOPLE), having_word(SUBJECT, *CROWDS)),
        unless=(having(OBJECT, CLAUSE),),
    ),
    verbs(
        "march",
        "rally",
        needs=(having_word(SUBJECT, *CROWDS),),
        unless=(having(OBJECT),),
    ),
    verbs("picket", "riot"),
    verbs("down tool", "go on strike", "walk off job"),
    verbs(
        "walk out", needs=(having_word(SUBJECT, *WORKERS),), unless=(having(OBJECT),)
    ),
    verbs("burn effigy", "burn flag"),
    verbs("chain", needs=(having_word(OBJECT, "herself", "himself", "themselves"),)),
    verbs(
        "blockade",
        "close",
        "occupy",
        "paralyse",
        "paralyze",
        "shut",
        "shut down",
        "storm",
        needs=(both(having_word(SUBJECT, *PROTESTERS), having_word(OBJECT, *TAKEN)),),
    ),
    verbs(
        "gather",
        needs=(
            both(
                having_word(SUBJECT, *PROTESTERS, "opponent", "supporter"),
                having(LOCATION),
            ),
        ),
        unless=(having(OBJECT),),
    ),
    verbs(
        "strike",
        needs=(having_word(SUBJECT, *WORKERS),),
        unless=(having(OBJECT),),
    ),
    verbs("go to street", "pour into street", "take to street"),
    verbs(
        "block bridge",
        "block highway",
        "block motorway",
        "block road",
        "block street",
        needs=(having_word(SUBJECT, *CROWDS),),
    ),
    nouns(
        "protest",
        unless=(
            having_word(SUBJECT, *GOVERNMENTS),
            having_kind(SUBJECT, Kind.PLACE),
            having_word(MODIFIER, "formal"),
            having_word(GOVERNOR, "deliver", "file", "lodge"),
        ),
    ),
    nouns("demonstration", unless=(having(oblique("of")),)),
    nouns(
        "march",
        "rally",
        needs=(
            having_word(MODIFIER, *MARCHES),
            having(oblique("against")),
            having_word(oblique("by", "of"), *CROWDS),
            having_word(SUBJECT, *CROWDS, "movement", "opposition"),
            having_word(GOVERNOR, "call"),
        ),
        unless=(having_word(MODIFIER, *OTHER_RALLIES),),
    ),
    nouns(
        "general strike",
        "hunger strike",
        "picket",
        "riot",
        "sit-in",
        "street protest",
        "unrest",
        "uprising",
    ),
    nouns("vigil", needs=(HELD, having(SUBJECT, oblique("by", "for")))),
    nouns(
        "strike",
        "walkout",
        needs=(
            having_word(SUBJECT, *WORKERS),
            having_word(oblique("by", "of"), *WORKERS),
            having_word(POSSESSOR, *WORKERS),
            having_word(MODIFIER, *WORKERS, *STRIKES),
            having_word(GOVERNOR, "call"),
            HELD,
        ),
        unless=(PLURAL, having_word(MODIFIER, *BLOWS)),
    ),
    nouns("on strike"),
    any_of=("agent", "target", "place", "demand", "introduced"),
    by_choice=True,
    plover="PROTEST",
    cameo="14",
)
class Protest(Event):
    """Civilians act together in public against something, or for it."""

    agent: Fillers = role(
        SUBJECT,
        among(POSSESSOR, *CROWDS, *WORKERS),
        oblique("by"),
        of_kind(oblique("of"), *PEOPLE),
        among(MODIFIER, *CROWDS, *WORKERS),
        MODIFIER,
        acts=True,
    )
    target: Fillers = role(oblique("against"), OBJECT)
    demand: Fillers = role(oblique("over", "for", "in support of", "about"))
    place: Fillers = place()


@frame(
    verbs("elect", "re-elect", "reelect", unless=(having(INFINITIVE),)),
    verbs(
        "vote",
        needs=(having_word(SUBJECT, *VOTERS),),
        unless=(having(oblique("against", "in favor of", "in favour of", "on")),),
    ),
    verbs(
        "vote",
        needs=(having_word(SUBJECT, *LANDS), having(known_kind(SUBJECT, Kind.PLACE))),
        unless=(
            having(oblique("against", "for", "in favor of", "in favour of", "on")),
            having(INFINITIVE),
        ),
    ),
    verbs("cast ballot", "cast vote", "go to poll", "head to poll"),
    verbs(*WON, undergoes=True),
    verbs(
        "lose",
        "take",
        "win",
        needs=(having_word(OBJECT, *SEATS),),
        unless=(both(having_word(SUBJECT, *CABINETS), having_word(OBJECT, "vote")),),
        undergoes=True,
    ),
    nouns(
        "by-election",
        "election",
        "plebiscite",
        "referendum",
        "run-off",
        needs=(
            HELD,
            having_kind(oblique("in"), Kind.PLACE),
            having_kind(oblique("of"), *PEOPLE),
            having_kind(SUBJECT, Kind.ORGANIZATION, Kind.PLACE),
            having(POSSESSOR, oblique("on")),
            having_word(GOVERNOR, "call"),
        ),
        unless=(having_word(MODIFIER, *OTHER_VOTES),),
    ),
    any_of=("candidate", "place", "electorate", "topic", "introduced"),
    by_choice=True,
)
class Election(Event):
    """People vote, or someone is voted into office."""

    result: Fillers = role(among(OBJECT, *SEATS), oblique("with", "by"))
    candidate: Fillers = role(
        besides(OBJECT, "ballot", "vote"),
        oblique("of"),
        of_kind(POSSESSOR, *PEOPLE),
        kinds=BODIES,
    )
    electorate: Fillers = role(
        SUBJECT, POSSESSOR, oblique("by"), MODIFIER, kinds=(*BODIES, Kind.PLACE)
    )
    office: Fillers = role(RESULT, oblique("as", "to"), among(MODIFIER, *KINDS))
    topic: Fillers = role(oblique("on"))
    place: Fillers = place()


@frame(
    verbs("appoint", "inaugurate"),
    verbs("swear in", unless=(having(INFINITIVE),)),
    verbs(
        "name",
        "nominate",
        needs=(
            having_word(RESULT, *OFFICES),
            having_word(oblique("as", "for", "to"), *OFFICES),
        ),
    ),
    verbs("assume office", "take oath", "take office", undergoes=True),
    verbs(
        "resign",
        "resign as",
        "resign from",
        "stand down",
        "step down",
        "step down as",
        undergoes=True,
        unless=(having(oblique("to")),),
    ),
    verbs(
        "quit",
        needs=(having_word(OBJECT, *OFFICES), having(oblique("as"))),
        undergoes=True,
    ),
    verbs("depose", "oust"),
    verbs("overthrow", "topple", needs=(having_word(OBJECT, *OFFICES, *RULERS),)),
    verbs(
        "remove",
        needs=(
            both(having_word(SUBJECT, *EMPLOYERS), having_word(OBJECT, *PERSONNEL)),
            both(PASSIVE, having_word(OBJECT, *PERSONNEL), having(oblique("as"))),
        ),
        unless=(having(oblique("from")),),
    ),
    verbs("hire", needs=(having_word(OBJECT, *OFFICES),)),
    verbs(
        "hire",
        needs=(both(having(known_kind(OBJECT, Kind.PERSON)), having(oblique("as"))),),
        unless=(COUNTED_OBJECT,),
    ),
    verbs("promote", needs=(having_word(oblique("to"), *OFFICES, *PERSONNEL),)),
    verbs("reinstate", needs=(having_word(OBJECT, *PERSONNEL),)),
    verbs("suspend", needs=(having_word(OBJECT, *PERSONNEL),)),
    verbs("abdicate", undergoes=True),
    verbs(
        "retire",
        needs=(
            having_word(SUBJECT, *OFFICES, *PERSONNEL),
            having_word(oblique("as"), *OFFICES, *PERSONNEL),
        ),
        unless=(having(oblique("to")), having(OBJECT)),
        undergoes=True,
    ),
    verbs(
        "grab power",
        "seize power",
        "take power",
        needs=(having_kind(SUBJECT, *PEOPLE),),
        undergoes=True,
    ),
    verbs(
        "quit",
        needs=(having_word(SUBJECT, *OFFICES), having_kind(SUBJECT, Kind.PERSON)),
        unless=(having(OBJECT, CLAUSE, INFINITIVE),),
        undergoes=True,
    ),
    verbs(
        "quit",
        needs=(
            both(
                having_kind(SUBJECT, Kind.PERSON),
                having_word(OBJECT, *WORKPLACES),
            ),
            both(
                having_word(SUBJECT, *OFFICES),
                having_word(OBJECT, *WORKPLACES),
            ),
        ),
        undergoes=True,
        treats=True,
    ),
    verbs(
        "replace",
        "succeed",
        needs=(
            both(
                having_kind(OBJECT, Kind.PERSON), having_word(oblique("as"), *OFFICES)
            ),
        ),
        undergoes=True,
        treats=True,
    ),
    verbs(
        "succeed",
        needs=(
            both(
                having_kind(SUBJECT, Kind.PERSON),
                having(known_kind(OBJECT, Kind.PERSON)),
            ),
        ),
        undergoes=True,
        treats=True,
    ),
    verbs(
        "dismiss",
        "fire",
        "sack",
        needs=(having_word(OBJECT, *PERSONNEL),),
        unless=(having(oblique("at", "into", "on")),),
    ),
    verbs("remove", needs=(having_word(oblique("from"), *OFFICES),)),
    verbs(
        "dismiss",
        "sack",
        needs=(
            both(
                having_kind(OBJECT, Kind.PERSON),
                having(known_kind(oblique("by", "from"), Kind.ORGANIZATION)),
            ),
        ),
        unless=(having(oblique("at", "into", "on")),),
    ),
    verbs(
        "fire",
        needs=(having_kind(OBJECT, Kind.PERSON),),
        unless=(having(oblique("at", "into", "on")), having_word(SUBJECT, *FIRED)),
    ),
    verbs("become", needs=(having_word(RESULT, *OFFICES),), undergoes=True),
    verbs(
        "return as",
        "take over as",
        needs=(having_word(oblique("as"), *OFFICES),),
        undergoes=True,
    ),
    nouns(
        "appointment",
        "nomination",
        needs=(
            having_kind(oblique("of"), *PEOPLE),
            having_word(oblique("as", "to"), *OFFICES),
        ),
    ),
    nouns("inauguration", needs=NAMED),
    nouns("dismissal", "ouster", "resignation", "sacking", needs=NAMED),
    attributes=(
        Attribute(
            "direction",
            by_lemma={
                "appoint": "in",
                "appointment": "in",
                "assume": "in",
                "become": "in",
                "grab": "in",
                "hire": "in",
                "inaugurate": "in",
                "inauguration": "in",
                "name": "in",
                "nominate": "in",
                "nomination": "in",
                "promote": "in",
                "reinstate": "in",
                "replace": "in",
                "return": "in",
                "seize": "in",
                "succeed": "in",
                "swear": "in",
                "take": "in",
            },
            otherwise="out",
        ),
    ),
    any_of=("person",),
    by_choice=True,
)
class Appointment(Event):
    """Someone takes an office or leaves it; `direction` says which."""

    person: Fillers = role(
        OBJECT, oblique("of"), of_kind(POSSESSOR, *PEOPLE), kinds=PEOPLE
    )
    office: Fillers = role(
        RESULT,
        oblique("as"),
        among(oblique("for", "from", "to"), *OFFICES),
        among(OBJECT, *OFFICES),
    )
    organization: Fillers = role(
        of_kind(oblique("at", "by", "from", "of", "to"), Kind.ORGANIZATION),
        among(oblique("about"), *WORKPLACES),
    )
    predecessor: Fillers = role(oblique("about"), kinds=PEOPLE)
    agent: Fillers = role(SUBJECT, oblique("by"), acts=True)


FRAMES = (Protest, Election, Appointment)
