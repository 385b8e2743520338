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
JOBS = ("job", "post", "position")
PRODUCTS = (
    "aircraft", "airliner", "airplane", "album", "app", "application", "bicycle",
    "book", "boat", "browser", "bus", "camera", "car", "chip", "collection",
    "computer", "console", "device", "drug", "edition", "engine", "film",
    "generation", "handset", "helicopter", "jet", "laptop", "lineup",
    "line-up", "locomotive", "machine", "medicine", "model", "motorcycle", "movie",
    "notebook", "phone", "plane", "player", "printer", "processor",
    "product", "prototype", "reader", "scooter", "service", "ship",
    "smartphone", "software", "song", "store", "superjumbo", "system", "tablet",
    "tractor", "train", "tram", "trolley", "truck", "turbine", "tv", "typewriter",
    "upgrade", "vaccine", "van", "vehicle", "version", "vessel", 
    "watch", "website",
)  # fmt: skip
SPACECRAFT = (
    "astronaut", "capsule", "cosmonaut", "lander", "orbiter", "probe", "rover",
    "satellite", "shuttle", "spacecraft", "spaceship", "telescope",
)  # fmt: skip
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
