"""Words that set polarity, modality and attribution, and verbs that lend arguments.

Data only. Lemmas, in alphabetical order.
"""

from collections.abc import Mapping

from eventline.model import Modality, Stance

SUPPORT_VERBS = frozenset(
    {
        "achieve", "agree", "apply", "begin", "bring", "carry", "carry out", "claim",
        "clinch", "come", "commence", "conclude", "conduct", "continue", "convey",
        "declare", "deliver", "do", "donate", "enter", "exchange", "exert", "express",
        "extend", "file", "finish", "give", "grant", "hand down", "have", "hold",
        "impose", "issue", "join", "launch", "lend", "level", "levy", "lodge", "make",
        "mount", "offer", "open", "pay", "pile", "place", "pledge", "promise",
        "provide", "put", "raise", "reach", "reiterate", "renew", "repeat", "resume",
        "seal", "send", "set", "show", "sign", "slap", "sound", "stage", "start",
        "strike", "supply", "take", "undertake", "unleash", "voice", "wage", "wrap up",
    }
)  # fmt: skip
"""Verbs whose subject is the actor of the event noun they govern: made a demand."""

RECIPROCALS = frozenset({("each", "other"), ("one", "another")})
"""Pronouns that name no one whom the subject does not: they fought each other."""

RECEIVING_VERBS = frozenset(
    {
        "accept", "come under", "draw", "face", "lose vote", "receive", "suffer",
        "survive", "sustain", "win",
    }
)  # fmt: skip
"""Verbs whose subject undergoes the event noun: received a request, came under fire."""

ANSWERING = frozenset({"grant"})

ASKINGS = frozenset({"appeal", "application", "petition", "plea", "request"})
"""What others than its speaker grant."""

GIVING_VERBS = frozenset(
    {"award", "deny", "give", "grant", "hand", "issue", "offer", "pay", "send"}
)
"""Verbs whose passive subject is whom it is for: **she** was given a sentence."""

MEASURE_VERBS = frozenset(
    {
        "climb", "fall", "grow", "hit", "increase", "jump", "pass", "reach", "remain",
        "rise", "soar", "stand", "surge", "top", "exceed",
    }
)  # fmt: skip
"""Verbs that give the count of the noun that is their subject: the toll rose to 52."""

OCCURRENCE_VERBS = frozenset(
    {
        "begin", "break out", "commence", "conclude", "continue", "end", "ensue",
        "erupt", "flare", "flare up", "follow", "happen", "intensify", "kick off",
        "occur", "open", "rage", "resume", "start", "wrap up",
    }
)  # fmt: skip
"""Verbs that only say that their subject, an event noun, takes place."""

FALTERING_VERBS = frozenset(
    {
        "adjourn", "break down", "break up", "collapse", "deadlock", "drag on", "fail",
        "falter", "founder", "last", "stall", "suspend",
    }
)  # fmt: skip
"""Verbs that say how talks go that are held: they **stalled**, were **suspended**."""

UNDER_WAY = frozenset({"underway", "way"})

OCCURRENCE_PHRASES = frozenset(
    {"come effect", "come force", "enter force", "get way", "take effect", "take place"}
)
"""Verbs that do so with a noun: the truce came into force."""

LENGTHS = frozenset({"day", "hour", "month", "week", "year"})

FATAL = frozenset({"dead", "death", "die", "kill"})
"""Words beside a verb of wounding that say that its object died."""

HARMING = frozenset({"hurt", "injure", "kill", "shoot", "stab", "wound"})
"""Verbs that in a list of losses are passive without saying so."""

SINGLE = frozenset({"another", "fifth", "fourth", "one", "second", "sixth", "third"})
"""Words that stand for one person: one of the men, another, a **third**."""

BEARING: Mapping[str, frozenset[str]] = {
    "bruise": frozenset({"for", "from", "with"}),
    "burn": frozenset({"for", "from", "with"}),
    "condition": frozenset({"in"}),
    "custody": frozenset({"in"}),
    "fracture": frozenset({"for", "from", "with"}),
    "injury": frozenset({"for", "from", "with"}),
    "wound": frozenset({"for", "from", "with"}),
}
"""Nouns of harm, by the prepositions of those who bear them: came **with burns**."""

COUNTS = frozenset({"tally", "toll"})
"""Nouns that say a count, whoever brings it to that: bringing the toll to 52."""

STATE_VERBS = frozenset({"agree", "come", "fall", "remain", "stay"})
"""Verbs whose subject is in the state of their phrase: remained under control."""

PARTICIPATION_VERBS = frozenset(
    {
        "attend",
        "engage",
        "enter",
        "go",
        "involve",
        "join",
        "participate",
        "take",
        "take part",
    }
)
"""Verbs whose subject takes part in the event noun: were involved in the fighting."""

CONVENING_VERBS = frozenset(
    {
        "arrive", "assemble", "convene", "depart", "embark", "fly", "gather", "go",
        "head", "lead", "leave", "return", "set off", "sit down", "travel",
    }
)  # fmt: skip
"""Verbs whose subject takes part in what their phrase names: flew in **for talks**."""

CONVENING_CASES = frozenset({"for", "on"})

OBJECT_CONTROL = frozenset(
    {
        "advise", "allow", "appeal", "ask", "authorise", "authorize", "beg", "beseech",
        "call", "cause", "challenge", "clear", "command", "commission", "compel",
        "convince", "counsel", "dare", "direct", "enable", "encourage", "entitle",
        "exhort", "force", "help", "implore", "induce", "instruct", "invite", "let",
        "lobby", "make", "mandate", "oblige", "order", "permit", "persuade", "petition",
        "plead", "press", "pressure", "prompt", "request", "require", "see", "select",
        "subpoena", "tap", "task", "tell", "urge", "want", "warn",
    }
)  # fmt: skip
"""Verbs whose object (or "on" phrase) is the actor of their infinitive."""

MARGINS = frozenset({"margin", "majority", "percent", "vote"})
"""What a passive is done by that does nothing: was passed by 54 **votes**."""

GIVING = frozenset(
    {
        "award", "deny", "give", "grant", "hand", "lend", "offer", "pay", "promise",
        "send",
    }
)  # fmt: skip
"""Verbs whose passive may keep its object: **they** were promised higher pay."""

URGING_NOUNS = frozenset(
    {"day", "deadline", "hour", "invitation", "month", "pressure", "ultimatum", "week"}
)
"""Nouns whose infinitive is asked of another: put **pressure** on them to leave."""

PHRASE_CONTROL = frozenset({"call"})
"""Those whose phrase alone is: called **on her** to go, called her to thank her."""

SPEAKERS = frozenset({"he", "i", "it", "she", "they", "we"})
"""Pronouns that, inside what someone says, mostly stand for the speaker."""

FUTURES = frozenset({"'d", "'ll", "shall", "will", "wo", "would", "’d", "’ll"})
"""Auxiliaries of what is ahead of the one who says it."""

TELLING = frozenset({"assure", "inform", "remind", "tell"})
"""Verbs of saying whose object is who is told: they left, he **told reporters**."""

FIRST_PERSON = frozenset({"'s", "i", "one", "us", "we", "you", "’s"})

EMPTY_PAIRS = frozenset({("certain", "make"), ("say", "go"), ("sure", "make")})
"""A verb under another that together say nothing: it **goes** without **saying**."""

POINTING = frozenset({"first", "it", "second", "that", "third", "this", "what"})
"""Pronouns that before "be" name the event itself: **it** was an attack."""

AIMED = frozenset({"battle", "campaign", "effort", "fight"})
"""Nouns that an infinitive completes: lost their **battle** to block it."""

QUOTING = frozenset(
    {"acknowledge", "argue", "explain", "note", "observe", "point", "put", "recall"}
    | {"report", "say", "tell", "write"}
)
"""Verbs of saying in "as" clauses: the plan had failed, **as he put it**."""

QUOTE_OPENERS = frozenset({'"', "''", "``", "«", "‘", "“", "„"})

QUOTE_MARKS = QUOTE_OPENERS | {"”", "»", "’", ",”", "’”"}

LABEL_MARKS = frozenset({"--", ":", "–", "—", "―"})
"""Marks between who speaks and what is said: Orr**:** We will stay."""

NEGATORS = frozenset({"hardly", "n't", "n’t", "neither", "never", "no", "nor", "not"})

NEGATING_GOVERNORS = frozenset(
    {
        "abandon", "abort", "avert", "avoid", "ban", "bar", "block", "call off",
        "cancel", "decline", "fail", "feign", "foil", "forbid", "forgo", "hesitate",
        "lack", "miss", "neglect", "omit", "preclude", "pretend", "prevent", "prohibit",
        "refrain", "refuse", "scrap", "spare", "thwart", "unable", "unwilling",
    }
)  # fmt: skip
"""Verbs whose complement does not happen: refused to withdraw, averted a strike."""

DOUBTFUL = frozenset(
    {
        "conceivable", "doubtful", "imaginable", "improbable", "likely", "plausible",
        "possible", "possibility", "probable", "thinkable", "uncertain", "unclear",
        "unlikely",
    }
)  # fmt: skip
"""Words that leave the clause that they govern open: **unlikely** that they left."""

PRESUPPOSING = frozenset({"how", "what", "when", "where", "which", "who", "why"})
"""Questions that take the rest for a fact: unclear **how** they left."""

EVIDENCE = frozenset(
    {
        "chance", "clear", "evidence", "guarantee", "hint", "indication", "proof",
        "reason", "sign", "suggestion", "trace",
    }
)  # fmt: skip
"""Words that do so where they are negated: no **evidence** that they left."""

FALSE = frozenset(
    {
        "baseless", "false", "groundless", "impossible", "incorrect", "nonsense",
        "unfounded", "untrue",
    }
)  # fmt: skip

TRUE = frozenset({"case", "correct", "true"})

IMAGINING = frozenset({"assume", "imagine", "picture", "say", "suppose"})
"""Verbs whose imperative supposes what follows: **imagine** that they left."""

INVERTED = frozenset({"be", "have", "should"})
"""Auxiliaries that before their subject mean "if": **had** they left."""

HABITUAL = frozenset(
    {
        "always", "frequently", "generally", "normally", "occasionally", "often",
        "rarely", "regularly", "seldom", "sometimes", "typically", "usually",
    }
)  # fmt: skip

ALMOST = frozenset({"almost", "nearly"})

NOBODY = frozenset({"nobody", "none", "nothing"})

FICTION = frozenset(
    {
        "comedy", "drama", "drill", "dream", "exercise", "fable", "fairytale", "film",
        "game", "legend", "movie", "myth", "novel", "opera", "play", "poem", "scenario",
        "scene", "simulation", "tale",
    }
)  # fmt: skip
"""Things in which nothing that happens happened: in the **novel** they attack."""

AUXILIARIES: Mapping[str, Modality] = {
    "can": Modality.POSSIBLE,
    "could": Modality.POSSIBLE,
    "may": Modality.POSSIBLE,
    "might": Modality.POSSIBLE,
    "must": Modality.REQUESTED,
    "ought": Modality.REQUESTED,
    "shall": Modality.PLANNED,
    "should": Modality.REQUESTED,
    "will": Modality.PLANNED,
    "wo": Modality.PLANNED,
    "would": Modality.POSSIBLE,
    "'d": Modality.POSSIBLE,
    "'ll": Modality.PLANNED,
}

CONDITIONS = frozenset({"if", "unless"})
"""Marks of what something else hangs on."""

CONDITIONAL_MARKS = frozenset({"if", "lest", "unless", "whether"})

MANDATES = frozenset({"be", "must", "ought", "should"})
"""Auxiliaries of what is to be: insisted that they **be** freed."""

OBLIGATIONS = frozenset({"must"})
"""Auxiliaries of what someone has to do; "should" may be mere advice."""

UNTOLD = frozenset({"i", "it", "one", "we"})
"""Pronouns for those whom no one tells what to do: "**I** must admit", he said."""

ADVERBIAL_MARKS = frozenset(
    {
        "after", "although", "as", "because", "before", "since", "though", "until",
        "whereas", "while",
    }
)  # fmt: skip
"""Marks of clauses that say when or why, never what: said **before** he left."""

REASON_MARKS = frozenset(
    {"although", "because", "if", "since", "so", "though", "unless", "whereas"}
)
"""Marks of clauses that go on with what is said: said it failed **because** …"""

PURPOSE_MARKS = frozenset({"to", "in order to", "so as to"})

MODAL_GOVERNORS: Mapping[str, Modality] = {
    "agree": Modality.PLANNED, "aim": Modality.PLANNED, "anticipate": Modality.POSSIBLE,
    "anxious": Modality.POSSIBLE, "arrange": Modality.PLANNED,
    "approve": Modality.PLANNED, "aspire": Modality.POSSIBLE,
    "attempt": Modality.POSSIBLE, "bid": Modality.POSSIBLE, "bound": Modality.POSSIBLE,
    "certain": Modality.POSSIBLE,
    "commit": Modality.PLANNED, "consider": Modality.POSSIBLE,
    "conspire": Modality.PLANNED, "contemplate": Modality.POSSIBLE,
    "decide": Modality.PLANNED, "decision": Modality.PLANNED, "delay": Modality.PLANNED,
    "design": Modality.PLANNED, "destined": Modality.PLANNED,
    "determined": Modality.PLANNED,
    "due": Modality.PLANNED, "eager": Modality.POSSIBLE, "empower": Modality.POSSIBLE,
    "endeavor": Modality.POSSIBLE, "endeavour": Modality.POSSIBLE,
    "entitle": Modality.POSSIBLE, "entitled": Modality.POSSIBLE,
    "envisage": Modality.POSSIBLE, "envision": Modality.POSSIBLE,
    "expect": Modality.POSSIBLE, "favor": Modality.POSSIBLE,
    "favour": Modality.POSSIBLE, "fear": Modality.POSSIBLE,
    "forecast": Modality.POSSIBLE, "foresee": Modality.POSSIBLE,
    "going": Modality.PLANNED, "hope": Modality.POSSIBLE, "inclined": Modality.POSSIBLE,
    "intend": Modality.PLANNED, "intention": Modality.PLANNED,
    "keen": Modality.POSSIBLE, "liable": Modality.POSSIBLE, "likely": Modality.POSSIBLE,
    "look forward": Modality.PLANNED, "mean": Modality.PLANNED,
    "mull": Modality.POSSIBLE, "need": Modality.REQUESTED,
    "oblige": Modality.REQUESTED, "offer": Modality.PLANNED, "plan": Modality.PLANNED,
    "pledge": Modality.PLANNED, "plot": Modality.PLANNED, "poised": Modality.PLANNED,
    "ponder": Modality.POSSIBLE, "postpone": Modality.PLANNED,
    "predict": Modality.POSSIBLE, "prepare": Modality.PLANNED,
    "prepared": Modality.PLANNED, "project": Modality.POSSIBLE,
    "promise": Modality.PLANNED, "propose": Modality.PLANNED,
    "readiness": Modality.PLANNED, "ready": Modality.PLANNED,
    "rehearse": Modality.POSSIBLE, "reluctant": Modality.POSSIBLE,
    "require": Modality.REQUESTED, "resolve": Modality.PLANNED,
    "schedule": Modality.PLANNED, "scheduled": Modality.PLANNED,
    "scramble": Modality.POSSIBLE, "seek": Modality.POSSIBLE,
    "select": Modality.PLANNED, "set": Modality.PLANNED,
    "simulate": Modality.POSSIBLE, "sue": Modality.POSSIBLE, "slate": Modality.PLANNED,
    "slated": Modality.PLANNED, "strive": Modality.POSSIBLE,
    "struggle": Modality.POSSIBLE, "supposed": Modality.POSSIBLE,
    "sure": Modality.POSSIBLE, "suspect": Modality.POSSIBLE, "swear": Modality.PLANNED,
    "tempt": Modality.POSSIBLE, "tempted": Modality.POSSIBLE,
    "threaten": Modality.PLANNED, "tip": Modality.POSSIBLE, "try": Modality.POSSIBLE,
    "undertake": Modality.PLANNED, "volunteer": Modality.PLANNED,
    "vote": Modality.PLANNED, "vow": Modality.PLANNED, "want": Modality.REQUESTED,
    "weigh": Modality.POSSIBLE, "willing": Modality.PLANNED,
    "willingness": Modality.PLANNED, "wish": Modality.POSSIBLE,
    "yearn": Modality.POSSIBLE,
}  # fmt: skip
"""Words that make their infinitive or event noun less than actual: plan to attack."""

VOICED = frozenset(
    {
        "apology", "backing", "condolence", "congratulation", "deadline", "gratitude",
        "loyalty", "praise", "solidarity", "support", "sympathy", "thanks", "tribute",
        "ultimatum",
    }
)  # fmt: skip
"""Nouns that to offer or pledge is to give: offered his **condolences**."""

PERFORMED = frozenset(
    {"apologise", "apologize", "congratulate", "express", "offer", "thank", "welcome"}
)
"""What one does by saying that one would like to: we would like to **thank** them."""

LEADING: Mapping[str, frozenset[str]] = {
    "lead": frozenset({"to"}),
    "result": frozenset({"in"}),
}
"""Verbs whose phrase comes of their subject, as they say: could **lead** to war."""

ALLOWING = frozenset({"allow", "enable", "let", "permit"})
"""Verbs that in the present tense say what can be done: **allows** users to call."""

ENACTED = frozenset(
    {
        "complain", "condemn", "decry", "demand", "denounce", "protest", "report",
    }
)  # fmt: skip
"""What is done by what is done for it: marched to **protest** the cuts."""

ORDERING = frozenset(
    {
        "advise", "ask", "beseech", "command", "counsel", "dare", "exhort",
        "instruct", "invite", "lobby", "order", "petition", "plead", "press",
        "pressure", "recommend", "request", "subpoena", "task", "tell",
        "urge",
    }
)  # fmt: skip
"""Verbs whose infinitive or event noun is asked for: was told **to leave**."""

MODAL_NOUNS: Mapping[str, Modality] = {
    "chance": Modality.POSSIBLE,
    "danger": Modality.POSSIBLE,
    "fear": Modality.POSSIBLE,
    "hope": Modality.POSSIBLE,
    "idea": Modality.POSSIBLE,
    "likelihood": Modality.POSSIBLE,
    "plan": Modality.PLANNED,
    "plot": Modality.PLANNED,
    "possibility": Modality.POSSIBLE,
    "preparation": Modality.PLANNED,
    "proposal": Modality.PLANNED,
    "prospect": Modality.POSSIBLE,
    "risk": Modality.POSSIBLE,
    "rumor": Modality.POSSIBLE,
    "rumour": Modality.POSSIBLE,
    "speculation": Modality.POSSIBLE,
    "talk": Modality.POSSIBLE,
    "threat": Modality.POSSIBLE,
    "warrant": Modality.REQUESTED,
}
"""Nouns whose "of" or "for" phrase is less than actual: the risk of war."""

MODAL_ADJECTIVES: Mapping[str, Modality] = {
    "attempted": Modality.POSSIBLE,
    "eventual": Modality.POSSIBLE,
    "expected": Modality.PLANNED,
    "feared": Modality.POSSIBLE,
    "forthcoming": Modality.PLANNED,
    "future": Modality.PLANNED,
    "hypothetical": Modality.POSSIBLE,
    "imminent": Modality.POSSIBLE,
    "intended": Modality.PLANNED,
    "pending": Modality.PLANNED,
    "planned": Modality.PLANNED,
    "possible": Modality.POSSIBLE,
    "potential": Modality.POSSIBLE,
    "projected": Modality.PLANNED,
    "proposed": Modality.PLANNED,
    "scheduled": Modality.PLANNED,
    "simulated": Modality.POSSIBLE,
    "threatened": Modality.PLANNED,
    "upcoming": Modality.PLANNED,
    "would-be": Modality.POSSIBLE,
}
"""Adjectives before an event noun: a planned withdrawal."""

HEDGES = frozenset(
    {"likely", "maybe", "perhaps", "possibly", "potentially", "probably"}
)

HEARSAY = frozenset(
    {"allegedly", "apparently", "purportedly", "reportedly", "supposedly"}
)
"""Adverbs that report without a source."""

HEARSAY_ADJECTIVES = frozenset({"alleged", "purported", "reported", "supposed"})

SOURCE_PHRASES = frozenset({"according to", "per", "in the words of"})
"""Prepositions whose phrase names a source: according to officials."""

NO_SOURCES = frozenset(
    {"ability", "age", "custom", "formula", "height", "law", "length", "logic"}
    | {"need", "preference", "principle", "rank", "rule", "schedule", "season"}
    | {"size", "taste", "theory", "tradition", "type", "weight", "wish"}
)
"""What one acts by and no one says: according to **schedule**."""

SOURCE_TRIGGERS = ("according to",)
"""Those that evoke a frame of saying where no event would keep the source."""

OWN_ACCOUNTS = frozenset(
    {"account", "admission", "count", "description", "estimate", "figure", "telling"}
)
"""What one gives oneself: by **her own account**, according to its own figures."""

BELIEVING = frozenset(
    {
        "assume", "believe", "doubt", "feel", "guess", "imagine", "presume", "suppose",
        "suspect", "think",
    }
)  # fmt: skip
"""Verbs of those who take something to be so: police **believe** that they fled."""

HEARSAY_VERBS: Mapping[str, Stance] = {
    "allege": Stance.CLAIMED,
    "assume": Stance.CLAIMED,
    "believe": Stance.CLAIMED,
    "presume": Stance.CLAIMED,
    "report": Stance.ASSERTED,
    "rumor": Stance.CLAIMED,
    "rumour": Stance.CLAIMED,
    "say": Stance.ASSERTED,
    "suppose": Stance.CLAIMED,
    "suspect": Stance.CLAIMED,
    "think": Stance.CLAIMED,
    "understand": Stance.ASSERTED,
}
"""Verbs whose passive reports without a source: **is believed** to have fled."""

RESULT_VERBS = frozenset({"leave", "find", "report", "confirm", "declare", "shoot"})
"""Verbs that predicate of their object: left 30 dead, found two men dead."""
BRINGING_VERBS = frozenset({"leave", "shoot"})
"""Those whose subject brings the result about; who finds two men dead did not."""
