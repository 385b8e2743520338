"""Words around times: modifiers, references, sets, signals, guards.

Data only. Keys are lower case, with ASCII apostrophes and single blanks.
"""

from collections.abc import Mapping

from eventline.model.time_expression import Which
from eventline.model.timex import Granularity, TimexMod

WHICH: Mapping[str, Which] = {
    "last": Which.LAST,
    "past": Which.LAST,
    "the past": Which.LAST,
    "this past": Which.LAST,
    "this last": Which.LAST,
    "this": Which.THIS,
    "this coming": Which.NEXT,
    "the coming": Which.NEXT,
    "coming": Which.NEXT,
    "next": Which.NEXT,
    "the preceding": Which.PREVIOUS,
    "the previous": Which.PREVIOUS,
    "that": Which.SAME,
    "that same": Which.SAME,
    "the same": Which.SAME,
    "the following": Which.FOLLOWING,
    "the next": Which.FOLLOWING,
}

# "last week", "this year", "the current month": units from the publication day.
DEIXIS: Mapping[str, int] = {
    "last": -1,
    "this past": -1,
    "this last": -1,
    "the latest": -1,
    "current": 0,
    "the current": 0,
    "this current": 0,
    "this": 0,
    "the coming": 1,
    "this coming": 1,
    "next": 1,
    "the upcoming": 1,
}

# "the past two years", "the next few days": where the length lies.
POSITIONS: Mapping[str, Which] = {
    "past": Which.LAST,
    "last": Which.LAST,
    "previous": Which.LAST,
    "preceding": Which.LAST,
    "next": Which.NEXT,
    "coming": Which.NEXT,
    "upcoming": Which.NEXT,
    "following": Which.NEXT,
}

# "that year", "the following day": steps from the time mentioned before.
ANAPHORS: Mapping[str, int] = {
    "that same": 0,
    "that very": 0,
    "the very same": 0,
    "the same": 0,
    "that": 0,
    "the previous": -1,
    "the preceding": -1,
    "the prior": -1,
    "the following": 1,
    "the next": 1,
    "the ensuing": 1,
}

STRETCH_MODS: Mapping[str, TimexMod] = {
    "early": TimexMod.START,
    "earlier": TimexMod.START,
    "mid": TimexMod.MID,
    "late": TimexMod.END,
    "later": TimexMod.END,
}

EDGES: Mapping[str, TimexMod] = {
    "beginning": TimexMod.START,
    "early months": TimexMod.START,
    "early weeks": TimexMod.START,
    "first months": TimexMod.START,
    "opening months": TimexMod.START,
    "opening weeks": TimexMod.START,
    "early days": TimexMod.START,
    "early part": TimexMod.START,
    "first days": TimexMod.START,
    "first half": TimexMod.START,
    "first part": TimexMod.START,
    "first week": TimexMod.START,
    "first weeks": TimexMod.START,
    "opening days": TimexMod.START,
    "start": TimexMod.START,
    "opening": TimexMod.START,
    "middle": TimexMod.MID,
    "midpoint": TimexMod.MID,
    "close": TimexMod.END,
    "closing months": TimexMod.END,
    "closing weeks": TimexMod.END,
    "final months": TimexMod.END,
    "last months": TimexMod.END,
    "closing days": TimexMod.END,
    "final days": TimexMod.END,
    "final week": TimexMod.END,
    "final weeks": TimexMod.END,
    "last days": TimexMod.END,
    "last week": TimexMod.END,
    "last weeks": TimexMod.END,
    "latter half": TimexMod.END,
    "latter part": TimexMod.END,
    "second half": TimexMod.END,
    "end": TimexMod.END,
    "tail end": TimexMod.END,
}

AMOUNT_MODS: Mapping[str, TimexMod] = {
    "about": TimexMod.APPROX,
    "approximately": TimexMod.APPROX,
    "around": TimexMod.APPROX,
    "roughly": TimexMod.APPROX,
    "some": TimexMod.APPROX,
    "circa": TimexMod.APPROX,
    "almost": TimexMod.LESS_THAN,
    "barely": TimexMod.EQUAL_OR_MORE,
    "close to": TimexMod.APPROX,
    "fewer than": TimexMod.LESS_THAN,
    "just under": TimexMod.LESS_THAN,
    "less than": TimexMod.LESS_THAN,
    "nearly": TimexMod.LESS_THAN,
    "under": TimexMod.LESS_THAN,
    "as long as": TimexMod.EQUAL_OR_LESS,
    "as many as": TimexMod.EQUAL_OR_LESS,
    "at most": TimexMod.EQUAL_OR_LESS,
    "no longer than": TimexMod.EQUAL_OR_LESS,
    "no more than": TimexMod.EQUAL_OR_LESS,
    "not more than": TimexMod.EQUAL_OR_LESS,
    "up to": TimexMod.EQUAL_OR_LESS,
    "at least": TimexMod.EQUAL_OR_MORE,
    "no fewer than": TimexMod.EQUAL_OR_MORE,
    "no less than": TimexMod.EQUAL_OR_MORE,
    "just over": TimexMod.MORE_THAN,
    "longer than": TimexMod.MORE_THAN,
    "more than": TimexMod.MORE_THAN,
    "over": TimexMod.MORE_THAN,
    "well over": TimexMod.MORE_THAN,
}

DATE_MODS: Mapping[str, TimexMod] = {
    "about": TimexMod.APPROX,
    "approximately": TimexMod.APPROX,
    "around": TimexMod.APPROX,
    "circa": TimexMod.APPROX,
    "roughly": TimexMod.APPROX,
}

# Words behind a time, and prefixes of a year.
BEYOND: Mapping[str, TimexMod] = {
    "pre": TimexMod.BEFORE,
    "or before": TimexMod.ON_OR_BEFORE,
    "or earlier": TimexMod.ON_OR_BEFORE,
    "or less": TimexMod.EQUAL_OR_LESS,
    "or fewer": TimexMod.EQUAL_OR_LESS,
    "or so": TimexMod.APPROX,
    "or longer": TimexMod.EQUAL_OR_MORE,
    "or more": TimexMod.EQUAL_OR_MORE,
    "and beyond": TimexMod.ON_OR_AFTER,
    "or after": TimexMod.ON_OR_AFTER,
    "or later": TimexMod.ON_OR_AFTER,
    "post": TimexMod.AFTER,
}

# What a shift is counted from: (steps, is it the publication day).
SHIFTS: Mapping[str, tuple[int, bool]] = {
    "ago": (-1, True),
    "back": (-1, True),
    "from now": (1, True),
    "hence": (1, True),
    "from today": (1, True),
    "earlier": (-1, False),
    "before": (-1, False),
    "previously": (-1, False),
    "prior": (-1, False),
    "later": (1, False),
    "afterward": (1, False),
    "afterwards": (1, False),
    "after that": (1, False),
    "on": (1, False),
}

QUANTIFIERS: Mapping[str, str] = {
    "each": "EACH",
    "each and every": "EVERY",
    "every": "EVERY",
    "every other": "EVERY",
    "every single": "EVERY",
    "per": "EACH",
}

# "every second Tuesday": one of so many.
NTHS: Mapping[str, int] = {"alternate": 2, "second": 2, "third": 3, "fourth": 4}

FREQUENCIES: Mapping[str, str] = {
    "once": "1X",
    "twice": "2X",
    "thrice": "3X",
    "one time": "1X",
    "two times": "2X",
    "three times": "3X",
    "four times": "4X",
    "five times": "5X",
    "six times": "6X",
    "several times": "XX",
    "many times": "XX",
}

# Adverbs and adjectives of a set, by the length that recurs.
RECURRING: Mapping[str, Granularity] = {
    "hourly": Granularity.HOUR,
    "daily": Granularity.DAY,
    "nightly": Granularity.DAY,
    "weekly": Granularity.WEEK,
    "monthly": Granularity.MONTH,
    "quarterly": Granularity.QUARTER,
    "annually": Granularity.YEAR,
    "yearly": Granularity.YEAR,
}

REFERENCES: Mapping[str, str] = {
    "at present": "PRESENT_REF",
    "at the moment": "PRESENT_REF",
    "current": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "just now": "PRESENT_REF",
    "now": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "presently": "PRESENT_REF",
    "right now": "PRESENT_REF",
    "the present": "PRESENT_REF",
    "these days": "PRESENT_REF",
    "this moment": "PRESENT_REF",
    "lately": "PAST_REF",
    "long ago": "PAST_REF",
    "more recently": "PAST_REF",
    "most recently": "PAST_REF",
    "recent": "PAST_REF",
    "recently": "PAST_REF",
    "the past": "PAST_REF",
    "the recent past": "PAST_REF",
    "the time": "PAST_REF",
    "then current": "PAST_REF",
    "then-current": "PAST_REF",
    "that time": "PAST_REF",
    "as soon as possible": "FUTURE_REF",
    "a later date": "FUTURE_REF",
    "future": "FUTURE_REF",
    "shortly": "FUTURE_REF",
    "soon": "FUTURE_REF",
    "the foreseeable future": "FUTURE_REF",
    "the future": "FUTURE_REF",
    "the near future": "FUTURE_REF",
    "the near term": "FUTURE_REF",
    "the short term": "FUTURE_REF",
}

# Words before a time that relate it to an event; the longest one counts.
SIGNALS = (
    "about",
    "after",
    "ahead of",
    "around",
    "as early as",
    "as far back as",
    "as from",
    "as late as",
    "as of",
    "as recently as",
    "as soon as",
    "at",
    "before",
    "beginning",
    "beginning in",
    "beginning on",
    "between",
    "by",
    "during",
    "effective",
    "ending",
    "ever since",
    "following",
    "for",
    "from",
    "in",
    "in the course of",
    "just after",
    "just before",
    "minutes after",
    "minutes before",
    "moments after",
    "moments before",
    "no later than",
    "not until",
    "of",
    "on",
    "on or about",
    "on or before",
    "over",
    "prior to",
    "right after",
    "right before",
    "shortly after",
    "shortly before",
    "since",
    "soon after",
    "starting",
    "starting in",
    "starting on",
    "through",
    "throughout",
    "till",
    "to",
    "until",
    "up to",
    "up until",
    "within",
)

# Words between which "to" is read where only a dash stands: relations of a range.
RANGE_GAPS = ("-", "\u2013", "\u2014", "/")

# Words between which a year said last is that of both: "May and June 1871".
SHARING_GAPS = frozenset(
    {"-", "\u2013", "\u2014", "/", "to", "until", "till", "through", "and", "or", ","}
)

# Newspapers and days of history that hold a weekday's name.
NAMES_AFTER = frozenset(
    {
        "express",
        "herald",
        "independent",
        "lights",
        "mail",
        "mirror",
        "post",
        "telegraph",
        "times",
        "world",
    }
)
NAMES_BEFORE = frozenset(
    {
        "ash",
        "black",
        "bloody",
        "blue",
        "cyber",
        "easter",
        "fat",
        "giving",
        "good",
        "holy",
        "maundy",
        "palm",
        "shrove",
        "super",
    }
)

# Words that make a bare clock time or an early year one.
TIME_SIGNALS = frozenset(
    {
        "about",
        "after",
        "around",
        "at",
        "before",
        "between",
        "by",
        "during",
        "from",
        "in",
        "of",
        "since",
        "till",
        "to",
        "until",
    }
)

# Words before a year that need no signal: "spring 1871", "New Year's Day 1846".
YEAR_HEADS = frozenset(
    {"autumn", "christmas", "day", "easter", "eve", "fall", "half", "quarter", "spring"}
    | {"summer", "winter"}
    | {"b.", "born", "d.", "died", "reigned"}
)

# What opens a range of old years, and the dashes in it: "(1704 - 1787)".
YEAR_OPENERS = frozenset({"(", ",", ";"})
YEAR_DASHES = frozenset({"-", "\u2013", "\u2014"})

# Words between the two of "as early as 1934".
AS_SIGNALS = frozenset({"back", "early", "far", "late", "recently"})

# Words before a part of the day that is told: "in the evening".
DAY_SIGNALS = frozenset(
    {"before", "by", "during", "in", "on", "throughout", "till", "until"}
)

# Words between two years, the second of which needs no signal of its own.
YEAR_JOINTS = frozenset({"and", "or", "-", "\u2013", "\u2014", "/", ","})

# Rules whose patterns have the signal that a bare clock time needs.
RULES_WITH_SIGNALS = frozenset({"hours of an order alone", "late hours of an order"})

# Rules that need the letters of an era, and those letters.
ERA_RULES = frozenset(
    {
        "century before Christ",
        "century of our era",
        "decade before Christ",
        "month of another era",
        "year before Christ",
        "year of our era",
        "years before Christ",
    }
)
ERAS = frozenset({"AD", "BC", "BCE", "CE"})

# Names that begin with a length: the Thirty Years' War.
NAMED_BY_LENGTH = frozenset({"campaign", "offensive", "rule", "truce", "war", "wars"})
APOSTROPHES = frozenset({"'", "\u2019"})

# Words of time that are often something else: the part of speech that makes them one.
NEEDED_UPOS: Mapping[str, frozenset[str]] = {
    "current": frozenset({"ADJ"}),
    "daily": frozenset({"ADJ", "ADV"}),
    "decade": frozenset({"NOUN"}),
    "fall": frozenset({"NOUN", "PROPN"}),
    "future": frozenset({"ADJ", "NOUN"}),
    "lent": frozenset({"PROPN"}),
    "march": frozenset({"PROPN"}),
    "may": frozenset({"PROPN"}),
    "now": frozenset({"ADV"}),
    "past": frozenset({"NOUN"}),
    "quarterly": frozenset({"ADV"}),
    "recent": frozenset({"ADJ"}),
    "second": frozenset({"NOUN"}),
    "soon": frozenset({"ADV"}),
    "spring": frozenset({"NOUN", "PROPN"}),
}

# Names of days and months that are also words: only with a capital, and not alone
# unless the parser takes them for a name.
ALSO_WORDS = frozenset({"august", "march", "may"})

# Adjectives that leave a month a month: last March, early March.
NEAR_WORDS = frozenset(
    {"early", "following", "last", "late", "next", "past", "previous"}
)

# Words after "the day" that tell which one it is.
DAY_TELLERS = frozenset({"after", "before", "of", "on", "that", "when", "which"})

# Words that begin what a number goes by: "$40 a day".
RATE_WORDS = frozenset({"a", "an"})

# Words after a length that counts from or up to something: "a week after the raid".
AFTER_LENGTHS = frozenset(
    {"after", "afterwards", "ago", "apart", "before", "earlier", "from", "later", "to"}
)

# Words between "at" and an hour: at about 1330.
ABOUT_WORDS = frozenset({"about", "approximately", "around", "exactly", "roughly"})

# Short forms that mean a time only beside a number or another word of time.
NEVER_ALONE = frozenset({"jan", "mar", "mon", "sat", "sun", "wed"})

# A length before one of these is an age or a measure, not a time.
NOT_BEFORE = (
    "old",
    "-old",
    "of age",
    "older",
    "younger",
)

NAMESAKES = frozenset(
    {
        "avenue", "battalion", "bridge", "brigade", "coalition", "division",
        "front", "group", "hospital", "movement", "party", "square", "street",
    }
)  # fmt: skip
"""What is called after a day: the 19 April **Movement**."""
