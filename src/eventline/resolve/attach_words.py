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
        "apply",
        "begin",
        "break",
        "bring",
        "call",
        "cancel",
        "carry",
        "claim",
        "clinch",
        "commence",
        "complete",
        "conclude",
        "conduct",
        "continue",
        "convey",
        "declare",
        "deliver",
        "do",
        "donate",
        "draw",
        "end",
        "enter",
        "exchange",
        "exert",
        "express",
        "extend",
        "face",
        "file",
        "finish",
        "give",
        "grant",
        "halt",
        "hand down",
        "have",
        "hold",
        "impose",
        "issue",
        "join",
        "launch",
        "lend",
        "level",
        "levy",
        "lodge",
        "make",
        "mount",
        "negotiate",
        "offer",
        "open",
        "order",
        "organize",
        "pay",
        "pile",
        "place",
        "pledge",
        "promise",
        "provide",
        "put",
        "raise",
        "reach",
        "reiterate",
        "renew",
        "repeat",
        "resume",
        "seal",
        "see",
        "send",
        "set",
        "show",
        "sign",
        "slap",
        "sound",
        "stage",
        "start",
        "stop",
        "strike",
        "suffer",
        "supply",
        "survive",
        "suspend",
        "sustain",
        "take",
        "undertake",
        "unleash",
        "voice",
        "wage",
        "win",
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

SUFFERING_VERBS = frozenset({"incur", "receive", "suffer", "sustain"})
"""Verbs whose object is what was done to someone: a wound that he **suffered**."""

TALKING_VERBS = frozenset({"address", "speak", "talk", "testify", "write"})
"""Verbs whose time is that of what is said then: **speaking** on Monday, he said."""

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

WORKS = frozenset(
    {
        "autobiography", "biography", "book", "diary", "documentary", "essay", "memoir",
        "memoirs", "novel", "play", "poem", "textbook",
    }
)  # fmt: skip
"""What is written once and says so ever after: he says in his **memoirs** that …."""

FORMERLY = frozenset({"formerly", "once", "originally", "previously"})
"""Adverbs of what was before the news: **previously** it offered less."""

MINDS = frozenset({"believe", "feel", "know", "think", "want", "wish"})
"""What is told of a mind in the past was in it then, and said on no day."""

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

LASTING_FRAMES = frozenset({"investigation"})
"""Frames whose present goes on for days: they are **investigating** a raid Monday."""

VERDICTS = frozenset({"cause", "evidence", "ground", "guilt", "guilty", "merit"})
"""What courts find: a judge **found** probable cause on Friday."""

MISHAPS = frozenset({"accident", "disaster"})
"""Frames of what nobody does on purpose: its day is not that of a shooting."""

WARS = frozenset({"fighting"})
"""Frames under which incidents are many, and one dates no other."""

BRAWLS = frozenset(
    {
        "brawl", "confrontation", "exchange", "gunfight", "scuffle", "shoot-out",
        "shootout", "trade", "violence",
    }
)  # fmt: skip
"""Words of such frames that may be one fight of a few: a **shootout** with police."""

FIGHTS = frozenset({"fight"})
"""Words that are so where one is told: they got into **a fight**."""

ENDING_VERBS = frozenset({"cease", "conclude", "end", "finish", "last", "stop"})
"""Verbs whose time is the end of what they tell of: a war that **ended** in 1996."""

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

PAGE_WORDS = frozenset(
    {"created", "edited", "modified", "posted", "printed", "published", "updated"}
)
"""Words before the time at which a page was put out: **Posted** Friday, 2:20 PM."""

PAGE_LINKS = frozenset(
    {
        "at", "fri", "last", "mon", "on", "sat", "sun", "thu", "thur", "thurs", "tue",
        "tues", "wed",
    }
)  # fmt: skip
"""Words that may stand between them and their time."""

POSTPONING_VERBS = frozenset(
    {"adjourn", "defer", "delay", "postpone", "push", "put", "reschedule"}
)
"""Verbs whose "until" is no time of their own: **postponed** it until June."""

NEW_TIME_CASES = frozenset({"for", "till", "to", "until"})

SHIFTING_FRAMES = frozenset({"postponement"})
"""Frames whose length is by how much they move something: **delayed** two years."""

RANKING_WORDS = frozenset({"best", "first", "last", "only", "second", "third", "worst"})
"""What ranks a happening among those of a stretch: the **first** raid since May."""

TELLING_VERBS = frozenset({"announce", "declare", "forecast", "post", "report"})
"""Verbs whose "for" phrase is no day of theirs: **post** a loss for the quarter."""

COMPARED_WITH = frozenset({"against", "compared", "from", "versus", "vs", "vs."})
"""Words before what something is compared with: 3 million, **versus** 2 million."""

COMPARED_SUMS = frozenset(
    {
        "billion", "cent", "crown", "dollar", "euro", "franc", "krona", "krone",
        "million", "pence", "penny", "percent", "peso", "point", "pound", "rand",
        "rouble", "ruble", "rupee", "trillion", "yen", "yuan",
    }
)  # fmt: skip
"""What figures that are compared are told in: from 2 **million** a year ago."""

COMPARED_UNITS = frozenset(
    {
        "barrel", "earnings", "earning", "gallon", "income", "loss", "ounce", "profit",
        "revenue", "sale", "share", "ton", "tonne",
    }
)  # fmt: skip
"""What else stands with them: from 9 cents a **share**, from a **loss** of 3 euros."""

LOOKING_BACK = frozenset({"ago", "before", "earlier", "last", "previous", "prior"})
"""Words of a time that lies before another: from 2 million a year **earlier**."""
