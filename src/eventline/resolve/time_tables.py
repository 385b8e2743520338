"""Where parts of days, seasons and named days lie, and what signals open.

Data only. Seasons are those of the northern hemisphere, by whole months.
"""

from collections.abc import Mapping

from eventline.model import Granularity, TimexMod

# (first hour, last hour) of each part of day; over 24 is the next day.
PARTS_OF_DAY: Mapping[str, tuple[int, int]] = {
    "MO": (5, 12),
    "DT": (6, 18),
    "AF": (12, 18),
    "EV": (17, 24),
    "NI": (18, 30),
}

# First month of each part of a year, and its length in months.
YEAR_PARTS: Mapping[str, tuple[int, int]] = {
    "Q1": (1, 3),
    "Q2": (4, 3),
    "Q3": (7, 3),
    "Q4": (10, 3),
    "H1": (1, 6),
    "H2": (7, 6),
    "SP": (3, 3),
    "SU": (6, 3),
    "FA": (9, 3),
    "WI": (12, 3),
}

FIXED_HOLIDAYS: Mapping[str, tuple[int, int]] = {
    "new_year": (1, 1),
    "australia_day": (1, 26),
    "candlemas": (2, 2),
    "valentine": (2, 14),
    "st_patrick": (3, 17),
    "april_fools": (4, 1),
    "anzac_day": (4, 25),
    "may_day": (5, 1),
    "cinco_de_mayo": (5, 5),
    "ve_day": (5, 8),
    "juneteenth": (6, 19),
    "canada_day": (7, 1),
    "us_independence": (7, 4),
    "bastille_day": (7, 14),
    "vj_day": (8, 15),
    "michaelmas": (9, 29),
    "halloween": (10, 31),
    "all_saints": (11, 1),
    "all_souls": (11, 2),
    "veterans_day": (11, 11),
    "christmas_eve": (12, 24),
    "christmas": (12, 25),
    "boxing_day": (12, 26),
    "new_year_eve": (12, 31),
}

# (month, weekday from Monday = 1, which one, days after it); -1 is the month's last.
WEEKDAY_HOLIDAYS: Mapping[str, tuple[int, int, int, int]] = {
    "king_day": (1, 1, 3, 0),
    "presidents_day": (2, 1, 3, 0),
    "mothers_day": (5, 7, 2, 0),
    "memorial_day": (5, 1, -1, 0),
    "fathers_day": (6, 7, 3, 0),
    "labor_day": (9, 1, 1, 0),
    "columbus_day": (10, 1, 2, 0),
    "us_election": (11, 1, 1, 1),
    "thanksgiving": (11, 4, 4, 0),
}

# Days from Easter Sunday.
EASTER_HOLIDAYS: Mapping[str, int] = {
    "shrove_tuesday": -47,
    "ash_wednesday": -46,
    "palm_sunday": -7,
    "maundy_thursday": -3,
    "good_friday": -2,
    "holy_saturday": -1,
    "easter": 0,
    "easter_monday": 1,
    "ascension": 39,
    "pentecost": 49,
    "whit_monday": 50,
}

# Named stretches of many days, and others that no rule of this calendar gives, are
# named without a date.
LONG_HOLIDAYS = frozenset({"lent", "ramadan"})

# Which part of a stretch a modifier leaves, as shares of its length.
NARROWED: Mapping[TimexMod, tuple[float, float]] = {
    TimexMod.START: (0.0, 0.5),
    TimexMod.MID: (0.25, 0.75),
    TimexMod.END: (0.5, 1.0),
}

# The same of a night: "late Tuesday night" is from nine, and begins on Tuesday.
NARROWED_NIGHT: Mapping[TimexMod, tuple[float, float]] = {
    TimexMod.START: (0.0, 0.25),
    TimexMod.MID: (0.25, 0.75),
    TimexMod.END: (0.25, 0.75),
}

# Letters of TIMEX3 durations, by unit; "T" units follow a T.
DURATION_CODES: Mapping[Granularity, str] = {
    Granularity.CENTURY: "CE",
    Granularity.DECADE: "DE",
    Granularity.YEAR: "Y",
    Granularity.HALF: "H",
    Granularity.QUARTER: "Q",
    Granularity.SEASON: "S",
    Granularity.MONTH: "M",
    Granularity.WEEK: "W",
    Granularity.WEEKEND: "WE",
    Granularity.DAY: "D",
    Granularity.HOUR: "TH",
    Granularity.MINUTE: "TM",
    Granularity.SECOND: "TS",
}

# How a counted unit is written in smaller ones: (unit, how many).
SMALLER_UNITS: Mapping[Granularity, tuple[Granularity, int]] = {
    Granularity.CENTURY: (Granularity.YEAR, 100),
    Granularity.DECADE: (Granularity.YEAR, 10),
    Granularity.YEAR: (Granularity.MONTH, 12),
    Granularity.WEEK: (Granularity.DAY, 7),
    Granularity.DAY: (Granularity.HOUR, 24),
    Granularity.HOUR: (Granularity.MINUTE, 60),
    Granularity.MINUTE: (Granularity.SECOND, 60),
}

# The value of each grain where nothing is known.
UNKNOWN_VALUES: Mapping[Granularity, str] = {
    Granularity.CENTURY: "XX",
    Granularity.DECADE: "XXX",
    Granularity.YEAR: "XXXX",
    Granularity.HALF: "XXXX-HX",
    Granularity.QUARTER: "XXXX-QX",
    Granularity.SEASON: "XXXX-XX",
    Granularity.MONTH: "XXXX-XX",
    Granularity.WEEK: "XXXX-WXX",
    Granularity.WEEKEND: "XXXX-WXX-WE",
    Granularity.DAY: "XXXX-XX-XX",
    Granularity.PART_OF_DAY: "XXXX-XX-XXTXX",
    Granularity.HOUR: "XXXX-XX-XXTXX",
    Granularity.MINUTE: "XXXX-XX-XXTXX:XX",
    Granularity.SECOND: "XXXX-XX-XXTXX:XX:XX",
}

# Signals by what they make of a time: the event lies from its start on, up to its
# end, before it, or after it.
FROM_START = frozenset(
    {
        "as far back as",
        "as from",
        "as of",
        "beginning",
        "beginning in",
        "beginning on",
        "between",
        "effective",
        "ever since",
        "from",
        "since",
        "starting",
        "starting in",
        "starting on",
    }
)
TO_END = frozenset(
    {
        "and",
        "by",
        "ending",
        "no later than",
        "on or before",
        "through",
        "till",
        "to",
        "until",
        "up to",
        "up until",
    }
)
BEFORE_IT = frozenset({"ahead of", "before", "prior to"})
AFTER_IT = frozenset({"after", "following", "not until"})

# Signals of years that a narrative looks back to, and does not go on from; and of those
# that it goes on from in the same paragraph only.
OUT_OF_COURSE = frozenset({"ever since", "since"})
ENDS_OF_COURSE = frozenset({"till", "until", "up until"})

# Signals that begin a range, and what stands between its ends.
RANGE_STARTS = frozenset({"between", "from"})
RANGE_GAPS = frozenset(
    {"-", "\u2013", "\u2014", "/", "and", "through", "till", "to", "until"}
)

# What stands between a set and the day of it: each year **on** 9 July.
DAYS_OF_SETS = frozenset({"in", "on"})

# Words between a period and the day on which it ended.
ENDING = (["ended"], ["ending"], ["that", "ended"], ["which", "ended"])

# What stands between a clock time and the same in another zone, and behind it: "10:35
# a.m. (0735 GMT) on Friday".
OTHER_ZONE = (["("], ["/"])
AFTER_ZONE: tuple[list[str], ...] = ([")"], [")", "on"], [], ["on"])

# Words between a month and an earlier one: "in June **from** 3% in March".
COMPARING = frozenset({"against", "compared", "from", "than", "versus"})

# How far up the tree, and how far back in the text, a time's surroundings are looked
# at; a bound keeps sentences without an end from costing their square.
HIGHEST = 40
NEAR = 200

# Verbs whose time is that of the report, not of what is reported.
SAYING_VERBS = frozenset(
    {
        "add",
        "announce",
        "confirm",
        "note",
        "report",
        "say",
        "state",
        "tell",
        "write",
    }
)

# Stretches that a limit may close: "the year through August".
PERIODS = frozenset({"half", "month", "period", "quarter", "season", "week", "year"})

HALVES: Mapping[str, str] = {"TMO": "AM", "TAF": "PM", "TEV": "PM", "TNI": "PM"}
"""The half of the day that a part of it lies in, as values write the part."""
