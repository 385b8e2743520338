"""Words that decide between the senses of police, court and government verbs.

Data only. Lemmas, in alphabetical order.
"""

AUTHORITIES = (
    "agency", "agent", "authority", "auditor", "commission", "committee", "coroner",
    "court", "customs", "detective", "fbi", "guard", "inquiry", "inspector",
    "interpol", "investigator", "judge", "magistrate", "ministry", "officer",
    "official", "ombudsman", "panel", "police", "policeman", "prosecution",
    "prosecutor", "regulator", "soldier", "tribunal", "unit", "watchdog",
)  # fmt: skip
"""Who examines, questions, searches and seizes by right."""

TROOPS = (
    "army", "commando", "force", "gendarme", "marine", "militia", "occupier", "patrol",
    "ranger", "troop", "trooper",
)  # fmt: skip
"""Who takes prisoners in a war."""

RAIDERS = ("bandit", "guerrilla", "gunman", "insurgent", "militant", "pirate", "rebel")
"""Whose raid is an attack, and no search."""

RESEARCHERS = (
    "author", "biologist", "book", "chapter", "chemist", "paper", "physicist",
    "psychologist", "researcher", "scholar", "scientist", "study", "thesis",
)  # fmt: skip
"""Who investigates nature: **the study** investigates how bees sleep."""

GAZED = (
    "abyss", "camera", "dark", "darkness", "distance", "eye", "face", "fire", "future",
    "hole", "lens", "microscope", "mirror", "sky", "sun", "telescope", "well",
    "window",
)  # fmt: skip
"""What one looks into with the eyes: looked into the **mirror**."""

INSTRUMENTS = (
    "comet", "deep-space", "lunar", "mars", "moon", "oxygen", "solar", "space",
    "temperature", "unmanned", "venus",
)  # fmt: skip
"""Kinds of a probe that is a device: a **space** probe."""

COURTS = (
    "appeal", "arbitrator", "bench", "commission", "committee", "council", "court",
    "judge", "jury", "justice", "magistrate", "panel", "tribunal",
)  # fmt: skip

ANSWERS = ("contest", "guilt", "guilty", "innocence", "innocent", "insanity")
"""What one pleads: a plea of not **guilty**."""

BENCHES = ("bench", "court", "judge", "jury", "justice", "magistrate", "tribunal")
"""Who decides cases, and nothing else."""

JUDGEMENTS = (
    "acquittal", "conviction", "injunction", "judgement", "judgment", "ruling",
    "sentence", "verdict",
)  # fmt: skip
"""What only a higher court upholds or overturns."""

RULED = (
    "act", "amendment", "appeal", "ban", "bid", "bill", "case", "challenge", "charge",
    "clause", "complaint", "decision", "decree", "election", "extradition", "fine",
    "indictment", "law", "lawsuit", "map", "measure", "merger", "order", "ordinance",
    "petition", "plan", "policy", "programme", "prosecution", "provision", "result",
    "rule", "statute", "suit", "tax", "vote",
)  # fmt: skip
"""What a court decides about."""

ASKED = ("application", "argument", "bail", "injunction", "motion", "plea", "request")
"""What the parties ask a court for, which it grants or refuses."""

CASES = ("appeal", "case", "indictment", "lawsuit", "prosecution")
"""What only a court throws out: the **case** was dismissed."""

HEARTFELT = (
    "absolute", "deep", "deep-seated", "deeply-held", "enough", "firm", "great",
    "little", "moral", "much", "personal", "political", "religious", "strong",
)  # fmt: skip
"""How beliefs are held, and no guilt found: his **religious** convictions."""

OFFENCES = (
    "blame", "charge", "count", "crime", "misconduct", "murdering", "negligence",
    "offence", "offense", "perjury", "wrongdoing",
)  # fmt: skip
"""What one is cleared of."""

LAWYERS = (
    "advocate", "attorney", "barrister", "counsel", "expert", "judge", "lawyer",
    "prosecutor", "solicitor", "witness",
)  # fmt: skip
"""Who appears in court without being charged."""

EXPERIMENTS = (
    "clinical", "controlled", "crop", "drug", "field", "free", "human", "late-stage",
    "medical", "phase", "randomised", "randomized", "time", "vaccine",
)  # fmt: skip
"""Kinds of a trial that no court holds: a **vaccine** trial."""

ENTRUSTED = (
    "administer", "adrenaline", "build", "coordinate", "defend", "develop", "duty",
    "electricity", "emotion", "energy", "enforce", "ensure", "find", "guard",
    "implement", "keep", "investigate", "lead", "maintain", "make", "manage", "meaning",
    "mission", "monitor", "organise", "organize", "oversee", "prepare", "protect",
    "rebuild", "repair", "responsibility", "restore", "review", "run", "safeguard",
    "select", "supervise", "symbolism", "task", "tension", "verify", "write",
)  # fmt: skip
"""What one is charged with by a superior: charged with **running** the port."""

PAYING = (
    "account", "amount", "battery", "borrower", "car", "client", "commission",
    "company", "consumer", "customer", "diner", "dollar", "driver", "euro", "fee",
    "guest", "headset", "interest", "laptop", "motorist", "passenger", "patient",
    "phone", "price", "rate", "rent", "tax", "tenant", "toll", "vehicle", "visitor",
)  # fmt: skip
"""What is charged with power, and who is charged a price."""

CLAIMED = (
    "compensation", "custody", "damage", "damages", "divorce", "document", "half",
    "maximum", "minimum", "record", "share", "sum", "total",
)  # fmt: skip
"""What one sues for that is no offence: sued them for **damages**."""

CRIMES = (
    "abuse", "assault", "bribery", "conspiracy", "corruption", "criminal", "drug",
    "drugs", "embezzlement", "espionage", "extortion", "federal", "firearms", "fraud",
    "homicide", "kidnapping", "laundering", "manslaughter", "murder", "rape",
    "sedition", "smuggling", "tax", "terror", "terrorism", "theft", "treason",
    "weapons",
)  # fmt: skip

QUESTIONED_OVER = (
    "abduction", "assault", "attack", "blast", "blaze", "bombing", "bribery",
    "burglary", "death", "disappearance", "explosion", "fire", "fraud", "heist",
    "homicide", "kidnapping", "killing", "murder", "rape", "robbery", "shooting",
    "stabbing", "theft",
)  # fmt: skip
"""Over what only investigators question someone: questioned about the **murder**."""

PRISON_TERMS = (
    "custodial", "death", "jail", "life", "prison", "suspended", "year", "month",
)  # fmt: skip
"""Kinds of a sentence that no grammar knows: a **prison** sentence."""

HALTED = (
    "attention", "decay", "decline", "deterioration", "development", "drift",
    "erosion", "fall", "growth", "loss", "process", "progress", "progression", "rise",
    "slide", "slump", "spread", "trend",
)  # fmt: skip
"""What is arrested by being stopped: arrested the **decline**."""

EXHIBITS = (
    "animal", "boat", "car", "cat", "cow", "dog", "firearm", "gun", "horse", "item",
    "motorcycle", "pistol", "rifle", "truck", "van", "vehicle", "weapon",
)  # fmt: skip
"""What police keep that is no prisoner: the **van** was taken into custody."""

NO_TARGETS = ("emergency", "moment", "point", "siege")
"""What stands behind a curfew that it is not put on: at any **moment**."""

HELD_FOR = (
    "day", "exchange", "good", "hour", "identification", "interrogation", "month",
    "processing", "question", "questioning", "ransom", "safety", "swap", "trial", "use",
    "week", "year",
)  # fmt: skip
"""What people are held for that is no offence: in custody for **questioning**."""

FUGITIVES = (
    "arsonist", "assailant", "attacker", "bomber", "burglar", "commander", "convict",
    "escapee", "fugitive", "gunman", "inmate", "kidnapper", "killer", "leader",
    "looter", "man", "mugger", "murderer", "poacher", "prisoner", "rapist", "robber",
    "shooter", "shoplifter", "smuggler", "suspect", "terrorist", "thief",
)  # fmt: skip
"""Who is caught: captured the **fugitive**."""

SOUGHT = ("assailant", "attacker", "fugitive", "gunman", "killer", "shooter", "suspect")
"""Whom only the police look for: **they** are looking for two suspects."""

CLOSED = (
    "agency", "airport", "airspace", "border", "broadcaster", "channel", "checkpoint",
    "clinic", "crossing", "frontier", "newspaper", "ngo", "outlet", "party", "point",
    "port", "radio", "road", "school", "site", "station", "strait", "university",
    "website",
)  # fmt: skip
"""What a government closes, blocks or shuts down."""

BLOCKED = (
    "access", "app", "channel", "internet", "network", "platform", "publication",
    "service", "site", "traffic", "website",
)  # fmt: skip

PREMISES = (
    "apartment", "base", "building", "bureau", "compound", "flat", "headquarters",
    "home", "house", "mosque", "newsroom", "office", "premises", "residence",
    "school", "shop", "warehouse",
)  # fmt: skip
"""What the police search or raid."""

GOODS = (
    "aircraft", "ammunition", "arm", "asset", "boat", "bottle", "box", "cargo",
    "cash", "cocaine", "computer", "consignment", "document", "drug", "explosive",
    "file", "fuel", "gold", "gram", "heroin", "kilo", "kilogram", "laptop", "litre",
    "luggage", "money", "oil", "packet", "passport", "phone", "pistol", "property",
    "record", "rifle", "ship", "tanker", "ton", "tonne", "trawler", "truck", "van",
    "vehicle", "vessel", "weapon", "yacht",
)  # fmt: skip
"""What is confiscated: seized **300 kilograms** of cocaine."""
GROUNDS = ("airspace", "soil")
"""Where an act was, and not what it was: is investigating one **over its soil**."""

CROWDS = (
    "camp", "crowd", "demonstration", "demonstrator", "gathering", "march",
    "marcher", "mob", "mourner", "picket", "protest", "protester", "protestor",
    "rally", "rioter", "sit-in", "striker", "vigil", "worshipper",
)  # fmt: skip
"""Who is dispersed: dispersed the **crowd**."""

CAPTORS = (
    "agent", "detective", "guard", "officer", "patrol", "police", "policeman",
    "sheriff", "soldier", "trooper",
)  # fmt: skip
"""Who catches and holds those who flee."""

PATROLS = (
    "coastguard", "coastguards", "customs", "destroyer", "fleet", "frigate", "guard",
    "marine", "navy", "patrol", "police", "troop", "warship",
)  # fmt: skip
"""Who stops ships at sea."""

PROTESTERS = (
    "demonstrator", "dockworker", "docker", "farmer", "fisherman", "miner", "picketer",
    "protester", "protestor", "resident", "rioter", "squatter", "striker", "student",
    "teacher", "trucker", "union", "villager", "worker",
)  # fmt: skip
"""Who closes a road or a school without any right to."""

COMPUTERS = (
    "account", "computer", "database", "email", "network", "server", "site", "system",
    "website",
)  # fmt: skip
"""What hackers break into."""

FREEDOMS = (
    "access", "export", "freedom", "import", "movement", "press", "right", "sale",
    "speech", "trade", "travel", "use",
)  # fmt: skip

REVOLTS = (
    "demonstration", "dissent", "insurgency", "insurrection", "movement", "mutiny",
    "opposition", "protest", "rebellion", "revolt", "riot", "strike", "unrest",
    "uprising",
)  # fmt: skip
"""What a government puts down."""
