"""Words about phrases hung far from what they go with. Data only."""

from collections.abc import Mapping

from eventline.model import Modality

CLAIMING = frozenset(
    {
        "accuse", "add", "allege", "argue", "assert", "blame", "cite", "claim",
        "demand", "insist", "note", "say", "threaten", "urge", "vow", "warn",
    }
)  # fmt: skip
"""Verbs whose participle tells what someone says: left, **claiming** bias."""

PLEAS = frozenset(
    {
        "appeal", "application", "call", "complaint", "demand", "invitation",
        "objection", "petition", "plea", "request",
    }
)  # fmt: skip
"""What is asked in words, and was, whatever comes of it."""

CREDITED: Mapping[str, frozenset[str]] = {
    "compliment": frozenset({"on", "upon"}),
    "congratulate": frozenset({"on", "upon"}),
}
"""Verbs whose object did what follows: congratulated **her** on winning."""

BIDDINGS = frozenset({"call", "demand", "invitation", "ultimatum"})
"""What others are to do: rejected a **call** to resign, not a request to meet them."""

OFFERS = frozenset({"bid", "offer", "proposal"})
"""What is offered in words, whether it is accepted or not."""

ANSWERS = frozenset(
    {
        "accept", "approve", "consider", "decline", "deny", "dismiss", "grant",
        "ignore", "refuse", "reject", "review", "study", "turn down", "weigh",
    }
)  # fmt: skip
"""What is done with a plea: **rejected** a call to resign."""

ANYONE = frozenset({"anybody", "anyone", "everybody", "everyone", "people", "someone"})
"""Who is described by what follows: it is for **anyone** hoping to leave."""

IDIOMS = frozenset(
    {
        ("for", "example"), ("for", "instance"), ("for", "moment"), ("for", "part"),
        ("for", "while"), ("in", "fact"), ("with", "regard"),
        ("with", "respect"),
    }
)  # fmt: skip
"""Phrases that fill no role: **for the most part**, **with regard to**."""

MESSAGES = frozenset(
    {
        "ad", "appeal", "banner", "communique", "communiqué", "leaflet", "letter",
        "memo", "message", "note", "petition", "placard", "post", "poster", "report",
        "resolution", "sign", "slogan", "statement", "telegram", "text", "tweet",
        "ultimatum", "video",
    }
)  # fmt: skip
"""What says something to whom it is sent: a **letter** to them demanding peace."""

MUTE = frozenset(
    {
        "accident", "attack", "blast", "body", "bomb", "bridge", "bullet", "car",
        "case", "collision", "crash", "death", "economy", "election", "event",
        "explosion", "fire", "flood", "gun", "incident", "market", "motive", "price",
        "problem", "road", "shooting", "shot", "situation", "storm", "strike", "talk",
        "that", "there", "this", "truck", "van", "vehicle", "violence", "war",
        "weapon", "weather",
    }
)  # fmt: skip
"""What says nothing itself: said **this** was false and urged them to leave."""

OCCASIONS = frozenset(
    {"appearance", "briefing", "conference", "debate", "hearing", "interview"}
)
"""Where people speak, which says nothing itself: at a **briefing** announcing it."""

RECORDINGS = frozenset(
    {
        "audio", "clip", "film", "footage", "picture", "recording", "tape", "video",
    }
)  # fmt: skip
"""What shows who speaks: **footage** of Ana Orr saying so."""

SPOKEN = frozenset(
    {
        "accuse", "appeal", "ask", "call", "condemn", "confirm", "criticise",
        "criticize", "decline", "demand", "denounce", "deny", "dismiss", "insist",
        "offer", "pledge", "praise", "promise", "refuse", "reject", "thank", "threaten",
        "urge", "vow", "warn", "welcome",
    }
)  # fmt: skip
"""What only speakers do."""

VOICED = (
    CLAIMING
    | SPOKEN
    | {"announce", "contend", "declare", "defend", "describe", "disclose", "discuss"}
    | {"explain", "mention", "outline", "reveal", "shout", "state", "tell", "unveil"}
)
"""What is done by speaking, and by no footage or briefing."""

TIMING = frozenset(
    {"after", "amid", "before", "despite", "during", "following", "in case of"}
    | {"in the event of", "since", "until"}
)
"""Prepositions of an event beside which another happens: came **before** the talks."""

APART = frozenset(
    {
        "amid", "at", "because of", "by", "despite", "due to", "during", "following",
        "from", "in", "over", "under",
    }
)  # fmt: skip
"""Prepositions that complete no plan: trying to sell it **under** a deal."""

AWAITED: Mapping[str, Modality] = {
    "appeal": Modality.REQUESTED, "basis": Modality.POSSIBLE,
    "bid": Modality.POSSIBLE, "call": Modality.REQUESTED,
    "chance": Modality.POSSIBLE, "condition": Modality.POSSIBLE,
    "date": Modality.POSSIBLE, "deadline": Modality.PLANNED,
    "demand": Modality.REQUESTED, "effort": Modality.POSSIBLE,
    "framework": Modality.POSSIBLE, "groundwork": Modality.POSSIBLE,
    "hope": Modality.POSSIBLE, "invitation": Modality.REQUESTED,
    "need": Modality.REQUESTED, "offer": Modality.PLANNED, "path": Modality.POSSIBLE,
    "petition": Modality.REQUESTED, "plea": Modality.REQUESTED,
    "push": Modality.POSSIBLE, "request": Modality.REQUESTED,
    "road": Modality.POSSIBLE, "stage": Modality.POSSIBLE, "way": Modality.POSSIBLE,
}  # fmt: skip
"""Nouns whose "for" phrase is still to come: the conditions **for** new talks."""

FACTIVE = frozenset({"forget", "recall", "remember"})
"""Verbs whose content is a fact: it may be **recalled** that they raided the town."""

WINNING = frozenset({"beat", "defeat", "outbid", "outscore"})
"""Verbs whose purpose they bring about: beat Ostra to **win** the contract."""

FIRING = frozenset({"fire", "hurl", "lob", "throw"})
"""Verbs of what one sends at a target: **fired** shots at the crowd."""

BUYING = frozenset({"acquire", "buy", "purchase"})
"""What one gets from someone: bought shares **from Ostra**."""

HANDOVERS = frozenset(
    {"delivery", "handover", "sale", "shipment", "supply", "transfer"}
)
"""What something goes to someone by: the **sale** of the mill to them."""

VEHICLES = frozenset(
    {"aircraft", "car", "jet", "plane", "ship", "shuttle", "train", "truck", "vehicle"}
)
"""What nobody tells to do a thing: the **jet** should enter service soon."""

FORCES = frozenset({"force", "join"})
"""What those do who come together: **joined forces**."""

JOINING = frozenset({"band", "combine", "merge", "team", "unite"})
"""Verbs of coming together: **merged** to form a bank."""
FORMING = frozenset({"create", "form", "found", "start"})
"""What they do together: merged to **form** a bank."""

MULTIPLYING = frozenset({"double", "halve", "quadruple", "treble", "triple"})
"""Verbs of how many times as much: what **nearly doubled** went up all the same."""

MOVING = frozenset(
    {
        "add", "climb", "decline", "dip", "drop", "fall", "gain", "grow", "jump",
        "lose", "plunge", "rally", "rebound", "recover", "retreat", "rise", "sink",
        "slide", "slip", "slump", "soar", "surge", "tumble",
    }
)  # fmt: skip
"""Verbs of prices before where they got to: rose 2 percent **to close** at $9."""

SETTLING = frozenset({"close", "end", "finish", "hit", "reach", "settle", "top"})
"""What prices do when they get there: rose to **close** at $9."""

DIRECTIONS = frozenset({"down", "flat", "higher", "lower", "mixed", "unchanged", "up"})
"""Words of where prices ended: closed **higher**."""

TURNING = frozenset({"apart", "behind", "off", "out", "through"})
"""Particles that make another verb of what moves: the sale fell **through**."""

TOWARDS = frozenset({"toward", "towards"})

EXTENTS = frozenset(
    {
        "decade", "month", "resumption", "round", "series", "spate", "start", "string",
        "wave", "week", "year",
    }
)  # fmt: skip
"""Nouns that say how much there is of what their "of" phrase tells."""

CHARGES = frozenset(
    {"accusation", "allegation", "charge", "claim", "count", "suspicion"}
)
"""Nouns whose "of" phrase tells what someone is said to have done."""

ENDING = frozenset(
    {"cessation", "end", "ending", "halt", "pause", "suspension", "termination"}
)
"""Nouns of what is to be no more, and so is: ordered a halt to the **attacks**."""

PLANNING = frozenset(
    {
        "announce", "devise", "draft", "hatch", "lack", "outline", "prepare", "propose",
        "reveal", "seek", "unveil",
    }
)  # fmt: skip
"""Others whose subject is to do what their noun's infinitive says: hatched a plan."""

PERMITTING = frozenset(
    {
        "approval", "authorisation", "authorization", "authority", "chance",
        "clearance", "consent", "freedom", "licence", "license", "mandate",
        "opportunity", "order", "permission", "permit", "power", "right",
    }
)  # fmt: skip
"""Nouns whose infinitive tells what the receiver may do: gave **them** leave to go."""

WISHING = frozenset({"aim", "aspire", "hope", "intend", "plan", "seek", "want", "wish"})
"""Verbs whose content someone means to do, and does not tell: **wants** to leave."""

TELLING_IF = frozenset(
    {"confirm", "disclose", "know", "reveal", "say", "see", "specify", "tell"}
)
"""Verbs that leave a question open: did not **say** if they had left."""

DISTRIBUTIVES = ("each ", "every ")
"""What opens a phrase for all of a group: **each** victim is not one victim."""

UNDERGONE = frozenset(
    {
        "abduct", "acquit", "appoint", "arrest", "charge", "convict", "deport",
        "destroy", "detain", "displace", "elect", "evacuate", "evict", "find", "free",
        "indict",
        "injure", "jail", "kidnap", "kill", "oust", "pardon", "release", "sack",
        "sentence", "shoot", "stab", "wound",
    }
)  # fmt: skip
"""Verbs that always have an object: a headline's minister **jailed** is a passive."""

TARGETING = frozenset({"accuse", "blame", "charge", "fine", "sue", "suspect"})
"""Verbs whose indirect object is whom they are aimed at: accused **them** of it."""

LEANING = frozenset(
    {"consider", "have", "like", "love", "mean", "need", "prefer", "seem"}
)
"""Verbs that a "would" makes mild, and none that say what is to be done."""

TELLING_PLANS = frozenset(
    {
        "add", "agree", "announce", "assure", "confirm", "decide", "declare",
        "disclose", "explain", "guarantee", "inform", "insist", "make clear", "note",
        "notify", "pledge", "promise", "reaffirm", "reiterate", "repeat", "reply",
        "report", "reveal", "say", "state", "stress", "swear", "tell", "tweet", "vow",
        "write",
    }
)  # fmt: skip
"""Verbs that tell what will be: **said** they would come, not: feared they would."""

CONVOKED = frozenset(
    {
        "assembly", "boycott", "conference", "demonstration", "march", "meeting",
        "protest", "rally", "session", "strike", "summit", "walkout",
    }
)  # fmt: skip
"""What one calls before it takes place: the union called a **strike**."""

CONVOKED_VOTES = frozenset(
    {"by-election", "election", "plebiscite", "poll", "referendum", "vote"}
)
"""What one calls and others do: the premier called an **election**."""

AIRINGS = frozenset(
    {
        "air", "airwave", "briefing", "conference", "email", "facebook", "interview",
        "letter", "message", "podium", "post", "radio", "speech", "stage", "statement",
        "telegram", "television", "tv", "tweet", "twitter",
    }
)  # fmt: skip
"""What one uses to speak: took to **Twitter** to deny it."""

TAKING = frozenset(
    {
        "choose", "dispatch", "expect", "have", "mobilise", "mobilize", "pick", "rally",
        "send",
    }
)  # fmt: skip
"""Verbs whose object, if any, is to do it: sent **two envoys** to meet him."""

MANNERS: Mapping[str, frozenset[str]] = {
    "for": frozenset({"example", "instance", "now", "while"}),
    "on": frozenset(
        {
            "average", "basis", "behalf", "camera", "eve", "facebook", "fringe",
            "instagram", "margin", "occasion", "radio", "sideline", "television", "tv",
            "twitter", "whatsapp", "youtube",
        }
    ),
    "over": frozenset(
        {
            "breakfast", "coffee", "dinner", "drink", "internet", "lunch", "meal",
            "phone", "radio", "tea", "telephone",
        }
    ),
}  # fmt: skip
"""What tells how it was done, and not what about: thanked them **on Twitter**."""

WRITING = frozenset({"call", "phone", "post", "telephone", "tweet", "write"})
"""Verbs of speaking to someone that a purpose tells more of: **wrote** to thank him."""

RELATIVES = frozenset({"that", "which", "who", "whom"})
"""Pronouns that stand for what their clause hangs on: the town **that** fell."""

CARRYING = frozenset(
    {
        "airlift", "bring", "carry", "evacuate", "move", "rush", "send", "take",
        "transfer", "transport",
    }
)  # fmt: skip
VEHICLES = frozenset(
    {
        "air", "ambulance", "boat", "bus", "car", "ferry", "helicopter", "plane",
        "rail", "road", "sea", "ship", "train", "truck", "van",
    }
)  # fmt: skip
"""What one is carried by, and no one's deed: was taken there **by ambulance**."""

RAISING = frozenset(
    {"believe", "consider", "expect", "forecast", "like", "need", "prefer", "want"}
)
"""Verbs whose object does what follows: wants **the court** to let them go."""

TRYING = frozenset({"attempt", "fail", "fight", "seek", "struggle", "try"})
"""Verbs of an aim whose means are used all the same: **tried** to end it by force."""

HEARING = frozenset({"hear", "overhear", "see"})
"""Verbs of what others notice: was **heard** to say so."""

HELPING = frozenset({"get", "help"})
"""Verbs that share their purpose with what they govern: funds to **help** build it."""

UNLENT = frozenset(
    {
        "bring down", "give up", "hold back", "hold off", "hold up", "put aside",
        "put off", "set aside", "set back", "strike down", "take down",
    }
)  # fmt: skip
"""Those whose particle makes others of them: held **up** the deal of two firms."""

TOURS = frozenset({"tour", "trip", "visit"})
TOURING_VERBS = frozenset(
    {"complete", "curtail", "cut", "end", "extend", "interrupt", "shorten"}
)
"""Verbs whose subject is on the tour that they govern: cut short **a visit**."""

WORDING = frozenset(
    {
        "accuse", "argue", "blame", "brand", "call", "claim", "criticise", "criticize",
        "declare", "denounce", "describe", "dismiss", "dub", "insist", "label", "mock",
        "ridicule", "say", "suggest", "tell", "tweet", "warn", "write",
    }
)  # fmt: skip
"""Verbs of what is said in the same breath: attacked him, **calling** him a liar."""

OPINION_CASES = frozenset(
    {"about", "after", "against", "amid", "before", "despite", "like", "over", "since"}
)
"""Prepositions of who has to do with what he does not do: is **against** the war."""

BEFALLING = frozenset(
    {
        "attack", "die", "drown", "fight", "flee", "hit", "hurt", "injure", "kidnap",
        "kill", "murder", "perish", "rape", "rob", "shoot", "stab", "wound",
    }
)  # fmt: skip
"""Verbs of harm that tell no event where it befalls whomever: people **die** there."""

QUESTION_WORDS = frozenset({"how", "when", "where", "whether", "why"})
"""Words that open a question that is told: **whether** they left."""

SAME_IN_PLURAL = frozenset(
    {
        "aircraft", "cattle", "clergy", "craft", "crew", "dead", "fish", "folk",
        "hundred", "infantry", "injured", "livestock", "military", "million", "missing",
        "people", "percent", "personnel", "police", "sheep", "spacecraft", "staff",
        "thousand", "watercraft", "wounded", "youth",
    }
)  # fmt: skip
"""Nouns that a number counts as they are: the last 200 **staff**."""
