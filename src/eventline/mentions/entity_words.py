"""Nouns by the kind of thing that they denote, titles, and pronouns.

Data only. Lemmas in lower case, in alphabetical order.
"""

from collections.abc import Mapping

from eventline.model import Kind

TITLES = frozenset(
    {
        "admiral", "ambassador", "archbishop", "ayatollah", "baroness", "bishop",
        "brigadier", "captain", "cardinal", "chairman", "chairwoman", "chancellor",
        "chief", "co-chairman", "coach", "col.", "colonel", "commander", "commissioner",
        "congressman", "congresswoman", "corporal", "councillor", "count", "deputy",
        "detective", "doctor", "dr", "dr.", "duchess", "duke", "emir", "emperor",
        "envoy", "gen.", "general", "gov.", "governor", "imam", "inspector", "judge",
        "justice", "king", "lady", "lieutenant", "lord", "lt.", "maj.", "major",
        "marshal", "mayor", "minister", "miss", "mr", "mr.", "mrs", "mrs.", "ms", "ms.",
        "officer", "pastor", "pope", "premier", "president", "prince", "princess",
        "prof.", "professor", "prosecutor", "queen", "rabbi", "rep.", "representative",
        "rev.", "reverend", "secretary", "sen.", "senator", "sergeant", "sgt.",
        "sheikh", "sheriff", "sir", "sister", "speaker", "spokesman", "spokesperson",
        "spokeswoman", "sultan", "superintendent", "vice-president",
    }
)  # fmt: skip
"""Words that stand before a person's name."""

PERSON_NOUNS = frozenset(
    {
        "academic", "accomplice", "accountant", "activist", "actor", "actress",
        "adolescent", "adult", "adviser", "advisor", "aide", "alderman", "ally",
        "analyst", "applicant", "arab", "architect", "artist", "assailant", "assassin",
        "assistant", "athlete", "attacker", "attendee", "attorney", "aunt", "author",
        "baby", "backer", "baker", "banker", "barber", "bicyclist", "biker",
        "biologist", "bishop", "bodyguard", "bomber", "boss", "boy", "boyfriend",
        "bricklayer", "broker", "brother", "buddhist", "businessman", "businesswoman",
        "butcher", "bystander", "cadet", "cameraman", "campaigner", "candidate",
        "captive", "carpenter", "catechist", "catholic", "celebrity", "ceo",
        "chauffeur", "chemist", "child", "christian", "churchgoer", "churchman",
        "citizen", "civilian", "clergyman", "cleric", "clerk", "client", "climber",
        "co-founder", "colleague", "colonist", "columnist", "combatant", "commando",
        "commentator", "commuter", "comrade", "conscript", "constable", "constituent",
        "contractor", "cop", "correspondent", "councilman", "counterpart", "countryman",
        "cousin", "cowboy", "crewman", "critic", "customer", "cyclist", "dad",
        "daughter", "dealer", "deckhand", "defector", "defendant", "delegate",
        "demonstrator", "dentist", "deserter", "detainee", "developer", "dictator",
        "diplomat", "director", "dissident", "doctor", "donor", "driver", "economist",
        "editor", "electrician", "emigrant", "employee", "employer", "engineer",
        "envoy", "evangelist", "executive", "exile", "expert", "eyewitness", "farmer",
        "farmhand", "farmworker", "father", "female", "fiance", "fiancee", "fighter",
        "firefighter", "fireman", "fisherman", "foreigner", "foreman", "founder",
        "friend", "fugitive", "gardener", "gendarme", "geologist", "girl", "girlfriend",
        "grandchild", "granddaughter", "grandfather", "grandmother", "grandparent",
        "grandson", "grocer", "guard", "guerrilla", "guest", "gunman", "hacker", "head",
        "heir", "herdsman", "hiker", "hindu", "historian", "homeowner", "host",
        "hostage", "housemaid", "housewife", "houthi", "human", "hunter", "husband",
        "hutu", "immigrant", "individual", "infant", "informant", "inhabitant",
        "inmate", "insurgent", "interpreter", "intruder", "investigator", "investor",
        "islamist", "janitor", "jesuit", "jew", "jihadist", "jogger", "journalist",
        "juror", "juvenile", "kid", "kidnapper", "killer", "kurd", "laborer",
        "labourer", "landlord", "lawmaker", "lawyer", "layman", "leader", "lecturer",
        "legislator", "lifeguard", "logger", "loyalist", "lumberjack", "magistrate",
        "maid", "male", "man", "manager", "mastermind", "mayor", "mechanic", "mediator",
        "medic", "member", "mercenary", "merchant", "midwife", "migrant", "militant",
        "militiaman", "militiawoman", "miner", "missionary", "mom", "monitor", "monk",
        "mormon", "mother", "motorcyclist", "motorist", "mourner", "mp", "mum",
        "musician", "muslim", "national", "nationalist", "negotiator", "neighbor",
        "neighbour", "nephew", "newborn", "newcomer", "newsman", "niece", "nobleman",
        "nomad", "novelist", "nun", "nurse", "observer", "official", "onlooker",
        "opponent", "organiser", "organizer", "orphan", "other", "owner", "paramedic",
        "parent", "parishioner", "parliamentarian", "participant", "partner",
        "passenger", "patient", "peacekeeper", "peasant", "pedestrian", "pensioner",
        "perpetrator", "person", "pharmacist", "photographer", "physician", "physicist",
        "pilgrim", "pilot", "pirate", "player", "plumber", "pm", "poet", "policeman",
        "policewoman", "politician", "preacher", "predecessor", "priest", "prisoner",
        "producer", "protestant", "protester", "protestor", "psychologist", "pupil",
        "rancher", "rebel", "recruit", "referee", "reformer", "refugee", "relative",
        "reporter", "rescuer", "researcher", "reservist", "resident", "reviewer",
        "rider", "rival", "rohingya", "roommate", "ruler", "sailor", "salesman",
        "sandinista", "scholar", "schoolboy", "schoolchild", "schoolgirl",
        "schoolteacher", "scientist", "seaman", "secretary-general", "seminarian",
        "sentry", "separatist", "serviceman", "servicewoman", "settler", "shareholder",
        "shepherd", "sheriff", "shiite", "shooter", "shopkeeper", "shopper", "sibling",
        "signatory", "sikh", "singer", "sister", "skier", "skipper", "smuggler",
        "sniper", "soldier", "son", "spectator", "sponsor", "sportsman", "spouse",
        "spy", "staffer", "statesman", "stepdaughter", "stepfather", "stepmother",
        "stepson", "stowaway", "stranger", "striker", "student", "successor", "sunni",
        "supervisor", "supporter", "surgeon", "survivor", "suspect", "swimmer",
        "sympathizer", "tatar", "taxpayer", "teacher", "technician", "teen", "teenager",
        "tenant", "terrorist", "thief", "thug", "toddler", "tourist", "trader",
        "trafficker", "trainee", "traitor", "translator", "traveler", "traveller",
        "treasurer", "tribesman", "trooper", "trucker", "tutsi", "twin", "uighur",
        "uncle", "unionist", "user", "uyghur", "vendor", "veteran", "victim",
        "villager", "visitor", "volunteer", "voter", "waiter", "waitress", "watchman",
        "widow", "wife", "witness", "woman", "worker", "workman", "writer", "yazidi",
        "youngster", "youth",
    }
)  # fmt: skip
"""One is a person, several are a group; titles belong here too."""

ORGANIZATION_NOUNS = frozenset(
    {
        "academy", "administration", "agency", "airforce", "airline", "alliance",
        "army", "assembly", "association", "authority", "bank", "battalion", "bloc",
        "board", "branch", "brigade", "broadcaster", "bundestag", "bureau", "business",
        "cabinet", "carmaker", "carrier", "cartel", "chamber", "charity", "club",
        "coastguard",
        "coalition", "college", "command", "commissariat", "commission", "committee",
        "company", "confederation", "conglomerate", "congress", "consortium",
        "consulate", "corporation", "corps", "council", "court", "daily", "delegation",
        "department", "directorate", "division", "duma", "embassy", "employer",
        "enterprise", "faction", "federation", "firm", "foundation", "fund", "gang",
        "government", "group", "guild", "inspectorate", "institute", "institution",
        "intelligence", "judiciary", "junta", "knesset", "kremlin", "leadership",
        "league", "legislature", "lender", "lobby", "magazine", "maker", "manufacturer",
        "media", "military", "militia", "ministry", "monarchy", "movement", "nato",
        "navy", "network", "newspaper", "ngo", "operator", "opposition", "organisation",
        "organization", "outlet", "panel", "parliament", "party", "platoon", "police",
        "politburo", "presidency", "press", "programme", "publisher", "regime",
        "regiment", "regulator", "retailer", "secretariat", "senate", "squad", "staff",
        "startup", "subsidiary", "supplier", "syndicate", "taskforce", "team",
        "think-tank", "treasury", "tribunal", "troupe", "union", "unit", "university",
        "watchdog",
    }
)  # fmt: skip

PLACE_NOUNS = frozenset(
    {
        "airbase", "airfield", "airport", "airstrip", "alley", "apartment",
        "archipelago", "area", "atoll", "avenue", "ballroom", "bar", "barn", "barrack",
        "barracks", "base", "basement", "basin", "bay", "beach", "bedroom", "bend",
        "border", "boulevard", "bridge", "building", "bungalow", "bunker", "cafe",
        "camp", "campus", "canal", "canyon", "cape", "capital", "car-park", "cathedral",
        "caucasus", "causeway", "cave", "cavern", "cemetery", "checkpoint", "church",
        "city", "clearing", "cliff", "clinic", "coast", "compound", "continent",
        "corridor", "cottage", "country", "county", "courthouse", "courtyard",
        "crossing", "crossroads", "delta", "depot", "desert", "district", "dockyard",
        "dormitory", "driveway", "enclave", "exclave", "factory", "farm", "farmhouse",
        "farmland", "field", "foothill", "forest", "frontier", "frontline", "garrison",
        "gorge", "grassland", "gulf", "gym", "gymnasium", "hamlet", "hangar", "harbor",
        "harbour", "headquarters", "heath", "heights", "highland", "highlands",
        "highway", "hill", "hillside", "hilltop", "home", "hospital", "hotel", "house",
        "intersection", "island", "islet", "isthmus", "jail", "junction", "jungle",
        "kingdom", "lagoon", "lake", "land", "lane", "location", "mall", "marina",
        "market", "marketplace", "marsh", "meadow", "mine", "monastery", "mosque",
        "motel", "motorway", "mountain", "museum", "nation", "neighborhood",
        "neighbourhood", "nightclub", "oblast", "ocean", "office", "outskirt",
        "outskirts", "palace", "park", "pasture", "pavement", "peninsula", "pier",
        "place", "plain", "plateau", "playground", "plaza", "port", "prison",
        "province", "pub", "quarry", "quarter", "quay", "quayside", "ravine",
        "refinery", "region", "republic", "reservoir", "resort", "restaurant", "ridge",
        "river", "riverbank", "road", "roadblock", "roadside", "roundabout", "runway",
        "sanctuary", "savannah", "scene", "school", "sea", "seafront", "settlement",
        "shipyard", "shop", "shore", "shoreline", "shrine", "sidewalk", "site", "slum",
        "square", "stadium", "state", "station", "steppe", "strait", "street", "suburb",
        "swamp", "synagogue", "taxiway", "temple", "terminal", "territory", "theatre",
        "town", "township", "trail", "tundra", "tunnel", "underpass", "valley", "venue",
        "vicinity", "village", "ward", "warehouse", "water", "waterfront", "wharf",
        "wilderness", "woodland", "woods", "world", "yard", "zone",
    }
)  # fmt: skip

GROUP_NOUNS = frozenset(
    {
        "audience", "clan", "community", "convoy", "couple", "crew", "crowd", "duo",
        "electorate", "elite", "everybody", "everyone", "family", "folk", "force",
        "forces", "generation", "household", "jury", "kin", "majority", "minority",
        "mob", "pair", "patrol", "people", "peoples", "personnel", "population",
        "public", "reinforcement", "side", "tribe", "trio", "troop", "troops",
        "workforce",
    }
)  # fmt: skip

EVENT_NOUNS = frozenset(
    {
        "accident", "agreement", "airstrike", "ambush", "announcement", "appeal",
        "arrest", "assassination", "assault", "attack", "attempt", "ban", "battle",
        "blast", "blockade", "bombardment", "bombing", "boycott", "briefing", "call",
        "campaign", "capture", "cease-fire", "ceasefire", "celebration", "ceremony",
        "clash", "collapse", "collision", "concert", "conference", "conflict",
        "conversation", "coup", "crackdown", "crash", "crisis", "cyclone", "deal",
        "death", "debate", "demonstration", "deployment", "derailment", "dialogue",
        "disaster", "dispute", "drill", "earthquake", "election", "epidemic",
        "escalation", "evacuation", "event", "exercise", "exodus", "expansion",
        "explosion", "fight", "fighting", "fire", "firing", "flood", "flooding",
        "funeral", "gunfire", "hearing", "hostility", "hurricane", "incident",
        "incursion", "inquiry", "insurgency", "interview", "invasion", "investigation",
        "kidnapping", "killing", "landslide", "launch", "march", "massacre",
        "mediation", "meeting", "merger", "murder", "negotiation", "offensive",
        "operation", "outbreak", "pandemic", "poll", "probe", "protest", "quake",
        "raid", "rally", "rebellion", "referendum", "release", "rescue", "resignation",
        "retreat", "revolt", "revolution", "riot", "robbery", "shelling", "shooting",
        "shutdown", "siege", "skirmish", "standoff", "storm", "strike", "summit",
        "surrender", "takeover", "talk", "theft", "tour", "trial", "truce", "tsunami",
        "typhoon", "unification", "unrest", "uprising", "verdict", "violence", "visit",
        "vote", "walkout", "war", "warfare", "wildfire", "withdrawal",
    }
)  # fmt: skip

GROUP_ADJECTIVES = frozenset(
    {
        "accused", "bereaved", "dead", "deceased", "displaced", "elderly", "homeless",
        "injured", "jobless", "missing", "needy", "poor", "rich", "sick", "unemployed",
        "vulnerable", "wounded", "young",
    }
)  # fmt: skip
"""Adjectives that stand for people after "the" or a number: the **dead**."""

PRONOUN_KINDS: Mapping[str, Kind] = {
    "anybody": Kind.PERSON, "anyone": Kind.PERSON, "everybody": Kind.GROUP,
    "everyone": Kind.GROUP, "he": Kind.PERSON, "her": Kind.PERSON, "hers": Kind.PERSON,
    "herself": Kind.PERSON, "him": Kind.PERSON, "himself": Kind.PERSON,
    "his": Kind.PERSON, "i": Kind.PERSON, "me": Kind.PERSON, "mine": Kind.PERSON,
    "my": Kind.PERSON, "no one": Kind.GROUP, "nobody": Kind.GROUP, "no-one": Kind.GROUP,
    "our": Kind.GROUP, "ours": Kind.GROUP, "she": Kind.PERSON, "somebody": Kind.PERSON,
    "someone": Kind.PERSON, "their": Kind.GROUP, "theirs": Kind.GROUP,
    "them": Kind.GROUP, "they": Kind.GROUP, "us": Kind.GROUP, "we": Kind.GROUP,
    "you": Kind.PERSON, "your": Kind.PERSON,
}  # fmt: skip
"""The kind that a pronoun's form shows; other pronouns stand for things."""

GOING_VERBS = frozenset(
    {
        "arrive", "come", "depart", "deploy", "drive", "escape", "flee", "fly", "go",
        "head", "leave", "march", "move", "return", "sail", "send", "travel", "walk",
        "withdraw",
    }
)  # fmt: skip
"""Verbs whose "to" and "from" phrases are places."""

STATE_BELONGINGS = frozenset(
    {
        "airspace", "ambassador", "border", "capital", "coast", "coastline",
        "constitution", "currency", "embassy", "independence", "territory",
    }
)  # fmt: skip
"""What only a state or a land has: Maravia's **border**."""

KNOWN_ORGANIZATIONS = frozenset(
    {
        "AFP", "Afp", "Al-Qaeda", "Amnesty", "AP", "Associated Press", "BBC",
        "Bloomberg", "Boko Haram", "Capitol Hill", "CNN", "Congress", "Downing Street",
        "European Union", "Facebook", "Fatah", "Google", "Hamas", "Hezbollah",
        "Interfax", "Interpol", "Isis", "Islamic Jihad", "Islamic State", "Itar-Tass",
        "Kremlin", "Labour", "Microsoft", "NATO", "Nato", "Opec", "Parliament",
        "Pentagon", "Reuters", "Senate", "State Department", "Taliban", "Tass",
        "Treasury", "UN", "Unesco", "Unicef", "United Nations", "White House", "Xinhua",
    }
)  # fmt: skip
"""Names that news uses alone, without a word that says what they are."""

PEOPLE_ENDINGS = ("ans", "ists", "ites")
"""How the plurals of many peoples, faiths and followers end: six Nestorians."""

ORGANIZATION_ENDINGS = frozenset(
    {
        "AG", "Airlines", "Airways", "Bancorp", "Brothers", "Co", "Co.", "Corp",
        "Corp.", "Corporation", "GmbH", "Group", "Holdings", "Inc", "Inc.",
        "Industries", "International", "LLC", "Ltd", "Ltd.", "Motors", "News",
        "Partners", "Plc", "PLC", "Post", "Press", "S.A.", "SA", "Systems",
        "Technologies", "Times", "Tribune",
    }
)  # fmt: skip

CALENDAR_NAMES = frozenset(
    {
        "April", "August", "December", "February", "Friday", "January", "July", "June",
        "March", "May", "Monday", "November", "October", "Saturday", "September",
        "Sunday", "Thursday", "Tuesday", "Wednesday",
    }
)  # fmt: skip

HUMAN_VERBS = frozenset(
    {
        "accuse", "add", "admit", "agree", "announce", "argue", "arrive", "ask",
        "believe", "call", "claim", "comment", "complain", "concede", "condemn",
        "confirm", "declare", "demand", "deny", "die", "discuss", "explain", "hope",
        "insist", "marry", "meet", "note", "phone", "recall", "reject", "reply",
        "report", "resign", "reveal", "say", "sign", "speak", "state", "suggest",
        "tell", "think", "travel", "tweet", "urge", "visit", "vow", "warn", "welcome",
        "write",
    }
)  # fmt: skip
"""Verbs whose subject is somebody, or an organisation."""

COUNT_NOUNS = frozenset(
    {
        "couple", "dozen", "group", "half", "handful", "hundred", "lot", "majority",
        "million", "most", "number", "rest", "score", "series", "third", "thousand",
    }
)  # fmt: skip
"""Nouns that count what "of" joins to them: **thousands** of protesters."""
