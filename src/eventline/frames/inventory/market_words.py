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
    "interest", "investment", "outlook", "output", "production", "rate", "rent",
    "salary", "shipment", "spending", "surplus", "unemployment", "wage", *EARNINGS,
)  # fmt: skip
FLEETS = (
    "aircraft", "airline", "airliner", "airplane", "fleet", "flight", "helicopter",
    "jet", "jetliner", "plane",
)  # fmt: skip
PRICES = (
    "average", "bond", "coffee", "commodity", "copper", "corn", "crude", "currency",
    "dax", "dollar", "dow", "equity", "euro", "fare", "ftse", "future", "futures",
    "gold", "index", "kospi", "lira", "market", "nasdaq", "nikkei", "oil", "peso",
    "petrol", "pound", "price", "rouble", "ruble", "rupee", "s&p", "sensex", "share",
    "silver", "stock", "wheat", "yen", "yield", "yuan",
)  # fmt: skip
RECALLED = (
    "airbag", "appliance", "battery", "beef", "bicycle", "car", "charger", "cheese",
    "computer", "cot", "crib", "device", "drug", "food", "heater", "laptop", "lettuce",
    "meat", "medicine", "milk", "model", "phone", "product", "sedan", "smartphone",
    "toy", "truck", "tyre", "van", "vehicle",
)  # fmt: skip
RUNNING = ("production", "trading")
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
WORKS = (
    "construction", "operation", "production", "sale", "service", "trading",
)  # fmt: skip
