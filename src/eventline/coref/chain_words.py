"""Words that coreference rests on: pronouns, collectives, titles with a gender.

Data only. Lemmas in lower case, in alphabetical order.
"""

from collections.abc import Mapping

HE = frozenset({"he", "him", "himself", "his"})
SHE = frozenset({"her", "hers", "herself", "she"})
IT = frozenset({"it", "its", "itself"})
THEY = frozenset({"their", "theirs", "them", "themselves", "they"})
FIRST_PERSON = frozenset(
    {"i", "me", "mine", "my", "our", "ours", "us", "we", "myself", "ourselves"}
)
FIRST_PERSON_PLURAL = frozenset({"our", "ours", "ourselves", "us", "we"})
FIRST_AND_SECOND = FIRST_PERSON | {"your", "yours"}
POSSESSIVE = frozenset({"her", "his", "its", "their"})

MASCULINE = frozenset(
    {
        "actor", "boy", "boyfriend", "brother", "businessman", "chairman",
        "congressman", "dad", "duke", "emperor", "father", "gentleman", "grandfather",
        "grandson", "gunman", "husband", "king", "lord", "man", "mr", "mr.", "nephew",
        "policeman", "pope", "prince", "sir", "son", "spokesman", "sultan", "uncle",
    }
)  # fmt: skip

FEMININE = frozenset(
    {
        "actress", "aunt", "baroness", "businesswoman", "chairwoman", "congresswoman",
        "daughter", "duchess", "empress", "girl", "girlfriend", "grandmother", "lady",
        "miss", "mom", "mother", "mrs", "mrs.", "ms", "ms.", "mum", "niece",
        "policewoman", "princess", "queen", "spokeswoman", "widow", "wife", "woman",
    }
)  # fmt: skip

SPEECH_VERBS = frozenset(
    {
        "accuse", "acknowledge", "add", "admit", "agree", "allege", "announce",
        "appeal", "argue", "ask", "assert", "believe", "call", "caution", "claim",
        "comment", "complain", "concede", "condemn", "confirm", "continue", "declare",
        "demand", "deny", "emphasise", "emphasize", "estimate", "explain", "express",
        "fear", "hope", "insist", "maintain", "mention", "note", "observe", "offer",
        "pledge", "predict", "promise", "propose", "read", "reaffirm", "reject",
        "reiterate", "remark", "reply", "report", "request", "respond", "reveal",
        "say", "speak", "state", "stress", "suggest", "tell", "think", "threaten",
        "tweet", "underline", "urge", "voice", "vow", "want", "warn", "write",
    }
)  # fmt: skip
"""Verbs whose subject is the one who speaks in what they govern."""

TOLD_VERBS = SPEECH_VERBS | {
    "believe", "check", "corroborate", "disprove", "doubt", "guarantee", "know",
    "monitor", "prove", "understand", "verify",
}  # fmt: skip
"""Verbs whose "it" is what is told or known, not a body: could not verify **it**."""

JUDGING_VERBS = frozenset(
    {
        "accuse", "applaud", "arrest", "attack", "blame", "censure", "charge",
        "commend", "condemn", "congratulate", "convict", "criticise", "criticize",
        "denounce", "fine", "hail", "honor", "honour", "indict", "jail", "penalise",
        "penalize", "praise", "prosecute", "punish", "rebuke", "reprimand",
        "repudiate", "reward", "sanction", "scold", "sue", "suspect", "thank",
    }
)  # fmt: skip
"""Verbs that say what someone did: thanked Velk for **her** help."""

ANSWERING_VERBS = frozenset(
    {
        "accept", "approve", "back", "block", "criticise", "criticize", "endorse",
        "ignore", "misunderstand", "oppose", "reject", "support", "welcome",
    }
)  # fmt: skip
"""What one does with a thing that is another's: said that Orr backed **her** plan."""

BEGINNINGS = frozenset(
    {
        "beginning", "birth", "completion", "creation", "debut", "founding",
        "foundation", "inception", "introduction", "launch", "opening", "release",
        "start",
    }
)  # fmt: skip
"""What things have that someone else brings about: since **its** launch."""

OFFICIALS = frozenset(
    {
        "attorney", "authority", "captain", "chief", "coroner", "deputy", "detective",
        "examiner", "investigator", "lieutenant", "officer", "official", "police",
        "prosecutor", "sergeant", "sheriff", "spokesman", "spokeswoman", "trooper",
    }
)  # fmt: skip
"""Who tells of what happened to others: **police** said they were shot."""

CRIMES = frozenset(
    {
        "arrest", "attack", "book", "charge", "condition", "convict", "flee", "hit",
        "hospitalize", "hurt", "injure", "kill", "murder", "rob", "shoot", "stab",
        "strike", "surrender", "wound",
    }
)  # fmt: skip
"""What befalls or is done by those of whom officials tell."""

DYING = frozenset({"burial", "dead", "death", "die", "funeral"})

OFFICERS = frozenset(
    {
        "boss", "ceo", "cfo", "chair", "chairman", "chairwoman", "chief", "co-founder",
        "director", "executive", "founder", "head", "manager", "president",
        "spokesman", "spokesperson", "spokeswoman", "vice-president",
    }
)  # fmt: skip
"""Who says "we" and "the company" of the body named with the office."""

BARE_OFFICERS = frozenset(
    {
        "ceo", "cfo", "chairman", "chairwoman", "chief", "executive", "spokesman",
        "spokesperson", "spokeswoman",
    }
)  # fmt: skip
"""Those of them who are a company's also where no body is named with them."""

UTTERANCES = frozenset(
    {"communique", "communiqué", "declaration", "letter", "statement"}
)
"""Nouns that speak for whoever issued them: the **statement** said."""

NUMBERS: Mapping[str, int] = {
    "both": 2, "two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4, "five": 5,
    "5": 5, "six": 6, "6": 6,
}  # fmt: skip

LEADER_TITLES = frozenset(
    {
        "chancellor", "emir", "emperor", "king", "leader", "premier", "president",
        "prime", "queen", "ruler", "sultan", "taoiseach",
    }
)  # fmt: skip
"""Titles of those whom "leaders" and "heads of state" may mean."""

PEOPLE_COLLECTIVES = frozenset(
    {
        "brother", "candidate", "chancellor", "colleague", "commander", "counterpart",
        "diplomat", "friend", "general", "governor", "head", "judge", "king",
        "lawmaker", "lawyer", "leader", "man", "mayor", "minister", "official", "pair",
        "politician", "premier", "president", "rival", "senator", "sister",
        "spokesman", "suspect", "woman",
    }
)  # fmt: skip
"""Plural nouns for several persons named before: the two **ministers**."""

LEADER_COLLECTIVES = frozenset({"head", "leader"})

COUNTRY_COLLECTIVES = frozenset(
    {"country", "government", "nation", "neighbor", "neighbour", "power", "republic"}
    | {"state"}
)
"""Plural nouns for several countries named before: the two **countries**."""

PARTY_COLLECTIVES = frozenset({"party", "side"})
"""Plural nouns for those who face each other: both **sides**, the **parties**."""

ORGANIZATION_COLLECTIVES = frozenset(
    {"agency", "bank", "club", "company", "firm", "group", "organisation"}
    | {"organization", "party", "team", "union", "university"}
)
"""Plural nouns for several organisations named before: the two **companies**."""

COMPANY_NOUNS = frozenset(
    {"agency", "company", "firm", "group", "organisation", "organization"}
)
"""Nouns that may stand for any organisation with a name: the **company**."""

TRADE_NOUNS = frozenset(
    {
        "airline", "automaker", "brewer", "carmaker", "carrier", "chain", "insurer",
        "lender", "maker", "manufacturer", "producer", "publisher", "retailer",
        "supplier",
    }
)  # fmt: skip
"""Nouns for companies of a trade: the **airline** that was just the subject."""

TRADE_NAMES = frozenset(
    {
        "aerospace", "airlines", "airways", "aviation", "beverages", "biotech",
        "brands", "breweries", "cement", "chemicals", "computer", "computers",
        "electric", "electronics", "energy", "engineering", "enterprises",
        "entertainment", "foods", "healthcare", "holdings", "industries", "insurance",
        "international", "laboratories", "labs", "lines", "logistics", "metals",
        "minerals", "mining", "motors", "networks", "oil", "paper", "petroleum",
        "pharma", "pharmaceuticals", "power", "robotics", "semiconductors", "shipping",
        "shipyards", "software", "solutions", "steel", "stores", "systems",
        "technologies", "technology", "telecom", "textiles", "therapeutics",
    }
)  # fmt: skip
"""What a company's full name ends in, and its short one leaves out: Ostra **Systems**.

Not what names a part of it or a thing of its own: Ostra Foundation, Ostra Store.
"""

EITHER_NOUNS = frozenset(
    {
        "backer", "competitor", "creditor", "maker", "manufacturer", "owner", "partner",
        "producer", "publisher", "rival", "sponsor", "supplier",
    }
)  # fmt: skip
"""Nouns for persons and companies alike: its **rival**, Norda Airlines."""

ACTING_VERBS = frozenset(
    {
        "acquire", "agree", "announce", "appoint", "ask", "award", "ban", "begin",
        "borrow", "build", "buy", "cancel", "close", "cut", "delay", "deny", "dismiss",
        "employ", "expect", "file", "fine", "fire", "found", "hire", "hope", "intend",
        "invest", "invite", "launch", "lay", "lose", "make", "name", "open", "operate",
        "order", "own", "pay", "plan", "pledge", "post", "postpone", "promise",
        "purchase", "recall", "refuse", "reject", "release", "rename", "report", "sack",
        "say", "sell", "set", "settle", "shut", "sign", "start", "sue", "suspend",
        "test", "threaten", "unveil", "urge", "vow", "want", "warn",
    }
)  # fmt: skip
"""What bodies do and things do not: Norda Airlines … . **It** plans to sell it."""

OWN_NOUNS = frozenset(
    {
        "agency", "army", "bank", "broadcaster", "cabinet", "channel", "commission",
        "committee", "council", "court", "department", "embassy", "government",
        "magazine", "ministry", "navy", "newspaper", "office", "parliament", "party",
        "police", "senate", "university",
    }
)  # fmt: skip
"""Bodies and media that are called by their own noun, never "the company"."""

NAME_ENDINGS = frozenset(
    {
        "ag", "agency", "co", "co.", "company", "corp", "corp.", "corporation", "gmbh",
        "group", "inc", "inc.", "limited", "llc", "ltd", "ltd.", "motor", "newspaper",
        "plc", "sa",
    }
)  # fmt: skip
"""What may be left off an organisation's name: Aster **Corp**, Norda **agency**."""

LONG_NAME_ENDINGS = frozenset({"airlines", "airways", "bank", "railways"})
"""What may be left off where two words stay: Norda Eastern **Airlines**."""

LOCATIVE = frozenset(
    {
        "across", "around", "at", "from", "in", "inside", "into", "near", "outside",
        "through", "throughout", "to", "toward", "towards",
    }
)  # fmt: skip
"""Prepositions after which a capital is a city, not a government."""

DISTINGUISHING = frozenset(
    {"acting", "another", "co", "deputy", "ex", "former", "late", "new", "next"}
    | {"old", "other", "then", "vice"}
)
"""Words that make another person of a title: the **former** president."""

PRODUCT_NOUNS = frozenset(
    {
        "aircraft", "airliner", "airplane", "app", "boat", "bus", "camera", "car",
        "computer", "console", "device", "drone", "drug", "ferry", "handset",
        "helicopter", "jet", "jetliner", "laptop", "locomotive", "machine", "missile",
        "motorcycle", "phone", "plane", "player", "printer", "prototype", "rocket",
        "satellite", "ship", "shop", "smartphone", "spacecraft", "store", "submarine",
        "superjumbo", "tablet", "tanker", "train", "tram", "truck", "vaccine", "van",
        "vehicle", "vessel", "watch",
    }
)  # fmt: skip
"""Nouns for things that are told of again: the **jet** of the B40."""

CRAFT = (
    frozenset({"aircraft", "airliner", "airplane", "helicopter", "jet", "jetliner"})
    | {"plane", "superjumbo"},
    frozenset({"boat", "ferry", "ship", "submarine", "tanker", "vessel"}),
    frozenset({"bus", "car", "locomotive", "motorcycle", "train", "tram", "truck"}),
)
"""Nouns by where their things go: no **ship** is a **jet**."""

TRADING_VERBS = frozenset(
    {"buy", "deliver", "launch", "order", "release", "roll", "sell", "ship", "unveil"}
)
"""What one does with a product: **rolls** out its A700."""

NO_MODELS = frozenset(
    {
        "3d", "3g", "4g", "5g", "c4", "chapter 11", "co2", "covid-19", "covid 19",
        "g20", "g7", "g8", "h1n1", "h5n1", "mp3", "mp4", "sars-cov-2",
    }
)  # fmt: skip
"""Names with a figure that are no make of a thing."""

TELLING_NO_TWO_APART = frozenset(
    {
        "big", "crippled", "damaged", "doomed", "double-deck", "enormous", "giant",
        "huge", "ill-fated", "long-awaited", "massive", "missing", "new", "popular",
        "stricken", "tiny", "troubled",
    }
)  # fmt: skip
"""Adjectives that describe the one thing told of before: the **stricken** ship."""

COMMON_BODIES = frozenset(
    {
        "air force", "armed forces", "army", "cabinet", "council", "court", "front",
        "government", "guard", "militia", "ministry", "national guard",
        "national police", "navy", "parliament", "party", "police", "senate",
    }
)  # fmt: skip
"""Bodies that many countries have: what they are called says whose they are."""
