"""Words that decide which event a time belongs to, and which times are shared."""

CLIMBING_CASES = frozenset({"at", "during", "on", "since"})
"""Prepositions of a time that may cross a noun: the talks of envoys **on** Monday."""

CLIMBING_RELATIONS = frozenset(
    {"appos", "conj", "iobj", "nmod", "nsubj", "nsubj:pass", "obj", "obl", "obl:agent"}
)
"""Relations of a noun to its governor that such a climb may cross."""

LIGHT_CASES = frozenset({"in", "into", "to", "under"})
"""Prepositions that bind an event noun to an empty verb: took part **in** talks."""

LIGHT_VERBS = frozenset(
    {
        "abandon",
        "achieve",
        "begin",
        "break",
        "bring",
        "call",
        "cancel",
        "carry",
        "complete",
        "conclude",
        "conduct",
        "continue",
        "declare",
        "deliver",
        "do",
        "end",
        "enter",
        "exchange",
        "extend",
        "finish",
        "give",
        "halt",
        "have",
        "hold",
        "issue",
        "join",
        "launch",
        "lodge",
        "make",
        "mount",
        "negotiate",
        "open",
        "order",
        "organize",
        "reach",
        "renew",
        "resume",
        "seal",
        "see",
        "send",
        "set",
        "sign",
        "stage",
        "start",
        "stop",
        "strike",
        "suffer",
        "suspend",
        "take",
        "undertake",
        "wage",
        "witness",
    }
)
"""Verbs whose time is that of the event noun they act on: **held** talks Monday.

Not "condemned the attack on Monday": that dates the condemning.
"""

ASPECTUAL_VERBS = frozenset(
    {
        "begin",
        "cease",
        "continue",
        "go",
        "halt",
        "help",
        "keep",
        "manage",
        "resume",
        "start",
        "stop",
    }
)
"""Verbs whose time is that of the event below them: **began** withdrawing Monday."""

FINDING_VERBS = frozenset({"declare", "discover", "find", "leave", "pronounce"})
"""Verbs whose time is that of the state they end in: **found** dead on Monday."""

RELATIVE_PRONOUNS = frozenset({"that", "which"})
"""Subjects of relative clauses that tell of a happening: a raid **that** began."""

LENGTH_CASES = frozenset({"for", "over", "throughout", "during"})
"""Prepositions that make a duration the length of an event: fought **for** years."""

CONTAINER_CASES = frozenset({"amid", "at", "during", "in"})
"""Prepositions of an event that holds another: said **in** a phone call."""

OVER_TIME = frozenset(
    {
        "already", "always", "consistently", "earlier", "ever", "frequently", "long",
        "never", "often", "previously", "regularly", "repeatedly", "since",
        "sometimes", "traditionally", "twice", "usually",
    }
)  # fmt: skip
"""Adverbs of what was said before or more than once: has **repeatedly** denied."""

BACKGROUND_MARKS = frozenset(
    {"after", "although", "as", "because", "before", "once", "since", "until", "when"}
)
"""Conjunctions of a clause that tells background, not the news itself."""

CONVERSATIONS = frozenset({"meeting", "phone_call"})
"""Frames in which people say things: what its participants say was said in it."""

PLACE_ROLES = frozenset({"goal", "place", "source"})
"""Roles that are filled by places, not by participants."""

CONTENT_ROLES = frozenset({"addressee", "content", "topic"})
"""Roles of a speech act that do not name the one who speaks."""

FOLLOWING_VERBS = frozenset({"follow", "succeed"})
"""Verbs that put the subject soon after the object: a war that **followed** it."""

INCIDENTS = frozenset(
    {"abduction", "accident", "attack", "casualty_report", "destruction", "disaster"}
)
"""Frames of what happens at one place and day, and is then told piece by piece."""

MATTERS = frozenset({"arrest", "investigation", "legal_charge", "verdict"})
"""Frames whose "in" names the matter: **arrested** on Friday in the death of a boy."""

RESPONSES = frozenset({"deployment"})
"""Frames of what follows an incident: medics were **rushed** there on Friday."""

VERDICTS = frozenset({"cause", "evidence", "ground", "guilt", "guilty", "merit"})
"""What courts find: a judge **found** probable cause on Friday."""

WARS = frozenset({"fighting"})
"""Frames under which incidents are many, and one dates no other."""

ENDING_VERBS = frozenset({"cease", "conclude", "end", "finish", "last", "stop"})
"""Verbs whose time is the end of what they tell of: a war that **ended** in 1996."""

HAPPENING_VERBS = frozenset({"begin", "happen", "occur", "start", "unfold"})
"""Verbs that say only when: it **happened** at noon."""

POINTING_WORDS = frozenset(
    {"all", "case", "episode", "event", "incident", "it", "that", "this", "tragedy"}
)
"""Subjects of such verbs that point at what was told: the **incident** occurred."""

AFTERMATH_VERBS = frozenset(
    {
        "arrive",
        "call",
        "come",
        "converge",
        "discover",
        "find",
        "hospitalize",
        "locate",
        "notify",
        "receive",
        "respond",
        "summon",
    }
)
"""Verbs of what follows an incident within hours: officers **responded** Friday."""

UNDERGONE_VERBS = frozenset(
    {
        "admit",
        "airlift",
        "alert",
        "block",
        "bring",
        "carry",
        "close",
        "cordon",
        "deploy",
        "dispatch",
        "evacuate",
        "fly",
        "report",
        "rush",
        "send",
        "take",
        "transport",
        "treat",
    }
)
"""Verbs that tell so only in the passive: she was **taken** to hospital on Friday."""

CALLING_VERBS = frozenset({"get", "make", "place", "take"})
"""Verbs of a call or a find that follows an incident: they **got** a 911 call."""

CALLS = frozenset({"alert", "call", "discovery", "report"})
"""What such verbs are said of: they got a 911 **call**."""

SHOOTING_VERBS = frozenset({"discharge", "erupt", "fire", "fly", "go", "ring"})
"""Verbs of what guns do: a gun was **fired**, shots **rang** out."""

SHOTS = frozenset(
    {
        "bullet",
        "firearm",
        "gun",
        "gunfire",
        "gunshot",
        "handgun",
        "pistol",
        "revolver",
        "rifle",
        "shot",
        "shotgun",
        "shots",
        "weapon",
    }
)
"""What such verbs are said of: the **shots** were fired ("Shots" is its own lemma)."""

SCENE_VERBS = frozenset(
    {
        "approach",
        "argue",
        "attend",
        "burst",
        "chase",
        "confront",
        "crash",
        "dance",
        "drink",
        "drive",
        "enter",
        "escalate",
        "fall",
        "flee",
        "hear",
        "host",
        "hunt",
        "kick",
        "knock",
        "lie",
        "park",
        "perform",
        "play",
        "pour",
        "pull",
        "quarrel",
        "ride",
        "rob",
        "run",
        "scream",
        "shop",
        "shout",
        "sit",
        "sleep",
        "spray",
        "stop",
        "struggle",
        "swim",
        "threaten",
        "travel",
        "turn",
        "wait",
        "wake",
        "walk",
        "work",
        "wrestle",
        "yell",
    }
)
"""Verbs of where people were and what was seen and heard: they **argued** Friday.

Not what is done later: "identified", "released", "gathered at a vigil".
"""

HARMING_VERBS = frozenset(
    {
        "attack",
        "die",
        "hit",
        "injure",
        "kill",
        "murder",
        "shoot",
        "slay",
        "stab",
        "strike",
        "wound",
    }
)
"""Verbs of an incident, where they tell no event: the names of those **killed**."""

INCIDENT_NOUNS = frozenset(
    {
        "accident",
        "attack",
        "bloodshed",
        "crash",
        "crime",
        "gunfire",
        "homicide",
        "incident",
        "killing",
        "massacre",
        "murder",
        "rampage",
        "shooting",
        "shootout",
        "slaying",
        "stabbing",
        "tragedy",
        "violence",
    }
)
"""Nouns of an incident that a day may name: **Friday's tragedy**."""

LATER_VERBS = frozenset(
    {
        "ask",
        "hold",
        "investigate",
        "look",
        "process",
        "question",
        "recover",
        "search",
        "seek",
        "talk",
        "treat",
        "try",
        "undergo",
        "work",
    }
)
"""Verbs of what is still going on afterwards: police **were searching** on Friday."""

TOGETHER_MARKS = frozenset({"as", "when", "while"})
"""Conjunctions of a clause that shares the day of the one above it."""

SEPARATING_WORDS = frozenset(
    {
        "another",
        "earlier",
        "former",
        "last",
        "old",
        "past",
        "previous",
        "prior",
        "similar",
    }
)
"""Words on an event noun that tell it from the one told before: a **previous** raid."""

PAGE_WORDS = frozenset({"modified", "posted", "published", "updated"})
"""Words before the time at which a page was put out: **Posted** Friday, 2:20 PM."""

PAGE_LINKS = frozenset({"at", "last", "on"})
"""Words that may stand between them and their time."""
