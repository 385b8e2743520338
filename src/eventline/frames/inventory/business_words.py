"""Words that tell the frames of business apart. Data only, in alphabetical order."""

AIRCRAFT = (
    "aeroplane", "aircraft", "airliner", "airplane", "airship", "balloon", "craft",
    "drone", "flight", "glider", "helicopter", "jet", "jetliner", "jumbo", "plane",
    "prototype", "seaplane", "superjumbo",
)  # fmt: skip
COMPANIES = (
    "airline", "bank", "brand", "brewer", "business", "carmaker", "carrier", "chain",
    "company", "competitor", "division", "firm", "insurer", "lender", "maker",
    "manufacturer", "newspaper", "publisher", "retailer", "rival", "startup",
    "start-up", "subsidiary", "supplier", "unit",
)  # fmt: skip
CONTRACTS = ("contract", "tender")
CREATURES = (
    "bird",
    "bullet",
    "flag",
    "he",
    "rumor",
    "rumour",
    "she",
    "they",
    "we",
    "who",
)
CUSTOMERS = (
    "airline", "bank", "buyer", "carrier", "client", "company", "customer", "dealer",
    "operator", "retailer", "shipper",
)  # fmt: skip
FIRST = ("commercial", "first", "inaugural", "maiden", "test")
GAINING = ("book", "earn", "gain", "receive", "secure", "take", "win")
HOLDINGS = (
    "asset", "factory", "field", "fleet", "holding", "hotel", "land", "license",
    "licence", "mine", "patent", "pipeline", "plant", "port", "refinery", "right",
    "share", "shipyard", "stadium", "stake", "station", "stock", "store", "terminal",
)  # fmt: skip
PRODUCTS = (
    "aircraft", "airliner", "airplane", "album", "app", "application", "bicycle",
    "book", "boat", "browser", "bus", "camera", "car", "chip", "collection",
    "computer", "console", "device", "drug", "edition", "engine", "film",
    "generation", "handset", "helicopter", "jet", "kit", "laptop", "lineup",
    "line-up", "locomotive", "machine", "medicine", "model", "motorcycle", "movie",
    "notebook", "phone", "plane", "player", "printer", "processor",
    "product", "prototype", "reader", "scooter", "service", "ship",
    "smartphone", "software", "song", "store", "superjumbo", "system", "tablet",
    "tractor", "train", "tram", "trolley", "truck", "turbine", "tv", "typewriter",
    "update", "upgrade", "vaccine", "van", "vehicle", "version", "vessel", 
    "watch", "website",
)  # fmt: skip
SHOWN = (
    "album", "app", "browser", "camera", "car", "computer", "console", "device",
    "edition", "handset", "headset", "laptop", "model", "phone", "player", "processor",
    "product", "prototype", "smartphone", "software", "tablet", "version", "vehicle",
)  # fmt: skip
SPACECRAFT = (
    "astronaut", "capsule", "cosmonaut", "lander", "orbiter", "probe", "rover",
    "satellite", "shuttle", "spacecraft", "spaceship", "telescope",
)  # fmt: skip
TRAVELLED = (
    "circuit",
    "distance",
    "hour",
    "kilometer",
    "kilometre",
    "leg",
    "mile",
    "mission",
    "route",
    "sortie",
    "time",
)
WARES = (
    *("ammunition", "arm", "cargo", "coal", "cotton", "crude", "diamond", "fuel"),
    *("gas", "gold", "goods", "grain", "missile", "oil", "rice", "rifle", "steel"),
    *("sugar", "tank", "ton", "tonne", "uranium", "weapon", "wheat"),
)
WORKING = (
    "assemble", "build", "construct", "deliver", "design", "develop", "equip",
    "install", "make", "manage", "manufacture", "operate", "produce", "provide",
    "replace", "run", "supply",
)  # fmt: skip
"""What a company is chosen to do by contract."""
