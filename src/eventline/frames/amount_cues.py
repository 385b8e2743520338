"""Words of sums of money and shares of a hundred. Data only, in alphabetical order."""

SUMS = frozenset(
    {
        "cent", "crown", "dollar", "euro", "franc", "krona", "krone", "pence", "penny",
        "percent", "peso", "pound", "rand", "rouble", "ruble", "rupee", "yen", "yuan",
    }
)  # fmt: skip
"""What a sum is counted in: five **cents** a share."""
