"""Words that tell the frames of money apart. Data only, in alphabetical order."""

COSTS = ("charge", "cost", "damage", "expense", "fee", "loss")
HIRED = (
    "apprentice", "coder", "cook", "designer", "driver", "engineer", "graduate",
    "hand", "labourer", "laborer", "mechanic", "nurse", "people", "pilot", "programmer",
    "researcher", "scientist", "staff", "technician", "welder", "worker", "workforce",
)  # fmt: skip
JOBS = ("job", "post", "position")
MONEY = (
    "$", "¢", "£", "¥", "€", "₹", "billion", "cent", "crown", "dinar", "dirham",
    "dollar", "euro", "franc", "krona", "krone", "lira", "m", "million", "money",
    "naira", "penny", "peso", "pound", "rand", "real", "rial", "rouble", "ruble",
    "rupee", "shekel", "shilling", "sum", "trillion", "won", "yen", "yuan", "zloty",
)  # fmt: skip
