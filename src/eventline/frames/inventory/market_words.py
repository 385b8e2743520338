"""Words of frames of markets and companies. Data only, in alphabetical order."""

BANKRUPT = (
    "administration", "bankruptcy", "chapter", "insolvency", "liquidation",
    "receivership",
)  # fmt: skip
ENTERPRISES = (
    "academy", "airline", "alliance", "association", "band", "bank", "brand",
    "business", "carmaker", "center", "centre", "chain", "charity", "church", "club",
    "college", "company", "cooperative", "firm", "foundation", "fund", "group",
    "institute", "label", "league", "magazine", "movement", "museum", "newspaper",
    "organisation", "organization", "party", "publisher", "school", "society",
    "startup", "start-up", "studio", "subsidiary", "team", "union", "university",
    "venture", "website",
)  # fmt: skip
DRIFTS = (
    "decline", "drop", "fall", "gain", "jump", "plunge", "rally", "slump", "surge",
)  # fmt: skip
CARRIERS = (
    "airline", "carrier", "company", "ferry", "operator", "railway",
)  # fmt: skip
EARNINGS = (
    "earning",
    "earnings",
    "income",
    "loss",
    "profit",
    "revenue",
    "sale",
    "turnover",
)
FIGURES = (
    "consumption", "cost", "deficit", "demand", "dividend", "economy", "employment",
    "export", "fare", "fee", "forecast", "gdp", "growth", "import", "inflation",
    "investment", "outlook", "output", "production", "rate", "rent",
    "salary", "shipment", "spending", "surplus", "unemployment", "wage", *EARNINGS,
)  # fmt: skip
FLEETS = (
    "aircraft", "airline", "airliner", "airplane", "fleet", "flight", "helicopter",
    "jet", "jetliner", "plane",
)  # fmt: skip
CURRENCIES = (
    "dollar", "euro", "lira", "peso", "pound", "rouble", "ruble", "rupee", "yen",
    "yuan",
)  # fmt: skip
QUOTED = (
    "average", "bond", "coffee", "commodity", "copper", "corn", "crude", "currency",
    "dax", "dow", "equity", "fare", "ftse", "future", "futures", "gold", "index",
    "kospi", "market", "nasdaq", "nikkei", "oil", "petrol", "price", "s&p", "sensex",
    "share", "silver", "stock", "wheat", "yield",
)  # fmt: skip
PRICES = (*CURRENCIES, *QUOTED)
RANKINGS = ("poll", "ranking", "rating", "standing", "survey")
RECALLED = (
    "airbag", "appliance", "battery", "beef", "bicycle", "car", "charger", "cheese",
    "computer", "cot", "crib", "device", "drug", "food", "heater", "laptop", "lettuce",
    "meat", "medicine", "milk", "model", "phone", "product", "sedan", "smartphone",
    "toy", "truck", "tyre", "van", "vehicle",
)  # fmt: skip
RUNNING = ("production", "trading")
SHARED = ("%", "cent", "pence", "percent")
SITES = (
    "airport", "branch", "brewery", "bridge", "casino", "factory", "ferry", "hospital",
    "hotel", "library", "line", "mall", "mill", "mine", "museum", "office", "outlet",
    "plant", "port", "reactor", "refinery", "restaurant", "school", "shipyard", "shop",
    "showroom", "smelter", "stadium", "station", "steelworks", "store", "supermarket",
    "terminal", "theatre", "tunnel", "zoo",
)  # fmt: skip
SOLD = (
    "app", "car", "console", "device", "drug", "game", "medicine", "phone", "product",
    "smartphone", "tablet", "toy",
)  # fmt: skip
SUMS = ("$", "£", "¥", "€", "cent", "franc", "krona", "krone", "pence", "rand")
WORKS = (
    "construction", "operation", "production", "sale", "service", "trading",
)  # fmt: skip
