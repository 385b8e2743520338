"""Words of time and their values: the tables that patterns are built from.

Data only. Tables are in calendar order, by size, or by the alphabet of their values.
Keys are lower case, with ASCII apostrophes and single blanks.
"""

from collections.abc import Mapping

from eventline.model.timex import Granularity

# Short forms, written with or without a full stop.
SHORT_MONTHS: Mapping[str, int] = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sept": 9,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}

WEEKDAYS: Mapping[str, int] = {
    "monday": 1,
    "tuesday": 2,
    "wednesday": 3,
    "thursday": 4,
    "friday": 5,
    "saturday": 6,
    "sunday": 7,
}

SHORT_WEEKDAYS: Mapping[str, int] = {
    "mon": 1,
    "tues": 2,
    "tue": 2,
    "weds": 3,
    "wed": 3,
    "thurs": 4,
    "thu": 4,
    "fri": 5,
    "sat": 6,
    "sun": 7,
}

# What a day is divided into, by TIMEX3's codes.
PARTS_OF_DAY: Mapping[str, str] = {
    "morning": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "nighttime": "NI",
    "overnight": "NI",
}

# Points of the day that need no number: (part, hour).
DAY_POINTS: Mapping[str, tuple[str | None, int | None]] = {
    "dawn": ("MO", None),
    "daybreak": ("MO", None),
    "sunrise": ("MO", None),
    "midday": (None, 12),
    "noon": (None, 12),
    "sunset": ("EV", None),
    "dusk": ("EV", None),
    "nightfall": ("EV", None),
    "midnight": (None, 24),
}

# Deictic days: (days from the publication day, part of day).
DEICTIC_DAYS: Mapping[str, tuple[int, str | None]] = {
    "the day before yesterday": (-2, None),
    "last night": (-1, "NI"),
    "yesterday": (-1, None),
    "today": (0, None),
    "tonight": (0, "NI"),
    "tonite": (0, "NI"),
    "tomorrow": (1, None),
    "the day after tomorrow": (2, None),
}

UNITS: Mapping[str, Granularity] = {
    "second": Granularity.SECOND,
    "sec": Granularity.SECOND,
    "minute": Granularity.MINUTE,
    "min": Granularity.MINUTE,
    "hour": Granularity.HOUR,
    "hr": Granularity.HOUR,
    "day": Granularity.DAY,
    "weekend": Granularity.WEEKEND,
    "week": Granularity.WEEK,
    "fortnight": Granularity.WEEK,
    "month": Granularity.MONTH,
    "quarter": Granularity.QUARTER,
    "year": Granularity.YEAR,
    "yr": Granularity.YEAR,
    "decade": Granularity.DECADE,
    "century": Granularity.CENTURY,
    "centurie": Granularity.CENTURY,
}

# Units that hold more than one of their granularity.
UNIT_SIZES: Mapping[str, int] = {"fortnight": 2}

# Units that a number must precede.
SHORT_UNITS = frozenset({"hr", "min", "sec", "yr"})

# Adjectives between a number and its unit that leave the length as it is.
UNIT_ADJECTIVES = (
    "additional",
    "business",
    "calendar",
    "consecutive",
    "extra",
    "fiscal",
    "full",
    "long",
    "more",
    "other",
    "solid",
    "straight",
    "successive",
    "trading",
    "whole",
    "working",
)

COUNTS: Mapping[str, float] = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "a dozen": 12,
    "a hundred": 100,
    "one hundred": 100,
    "a thousand": 1000,
    "one thousand": 1000,
    "two thousand": 2000,
    "half a": 0.5,
    "half an": 0.5,
    "a half": 0.5,
    "one-half": 0.5,
    "a quarter": 0.25,
}

# What stands after a number with which a time begins, besides months and units.
AFTER_NUMBERS = (
    *("a", "ad", "am", "and", "at", "b", "bc", "bce", "c", "ce", "h", "hours", "hrs"),
    *("in", "m", "o", "of", "or", "p", "past", "pm", "times", "to"),
)

CLOCK_HOURS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve"),
)

CLOCK_MINUTES = ("five", "ten", "twenty", "twenty-five")

ONES: Mapping[str, int] = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}

TENS: Mapping[str, int] = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}

FRACTIONS: Mapping[str, float] = {
    "1/4": 0.25,
    "1/2": 0.5,
    "3/4": 0.75,
    "\u00bc": 0.25,
    "\u00bd": 0.5,
    "\u00be": 0.75,
    "and a quarter": 0.25,
    "and a half": 0.5,
    "and one-half": 0.5,
    "and three quarters": 0.75,
}

# Numbers that say "some": the value keeps an X.
VAGUE_COUNTS = (
    "a few",
    "a handful of",
    "a number of",
    "countless",
    "dozens of",
    "few",
    "hundreds of",
    "many",
    "numerous",
    "scores of",
    "several",
    "some",
    "tens of",
    "thousands of",
    "various",
)

# "A couple of" says two, about.
ABOUT_TWO = ("a couple of", "a couple", "couple of", "a pair of")

ORDINALS: Mapping[str, int] = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "twenty-first": 21,
}

DECADES: Mapping[str, int] = {
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
}

# Which one of the days of a month or year; -1 is the last.
NTH_DAYS: Mapping[str, int] = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "final": -1,
    "last": -1,
}

SEASONS: Mapping[str, str] = {
    "spring": "SP",
    "springtime": "SP",
    "summer": "SU",
    "summertime": "SU",
    "autumn": "FA",
    "fall": "FA",
    "winter": "WI",
    "wintertime": "WI",
}

# Parts of a year as they follow each other.
PARTS_IN_ORDER = ("Q1", "H1", "SP", "Q2", "SU", "Q3", "H2", "FA", "Q4", "WI")

QUARTERS: Mapping[str, str] = {
    "first": "Q1",
    "1st": "Q1",
    "second": "Q2",
    "2nd": "Q2",
    "third": "Q3",
    "3rd": "Q3",
    "fourth": "Q4",
    "4th": "Q4",
    "final": "Q4",
}

HALVES: Mapping[str, str] = {
    "first": "H1",
    "1st": "H1",
    "second": "H2",
    "2nd": "H2",
    "latter": "H2",
    "last": "H2",
}

# Named days; what they fall on is in `eventline.resolve.time_tables`.
HOLIDAYS: Mapping[str, str] = {
    "new year's day": "new_year",
    "new years day": "new_year",
    "lunar new year": "lunar_new_year",
    "chinese new year": "lunar_new_year",
    "martin luther king day": "king_day",
    "australia day": "australia_day",
    "candlemas": "candlemas",
    "groundhog day": "candlemas",
    "valentine's day": "valentine",
    "valentines day": "valentine",
    "presidents' day": "presidents_day",
    "presidents day": "presidents_day",
    "purim": "purim",
    "st. patrick's day": "st_patrick",
    "saint patrick's day": "st_patrick",
    "nowruz": "nowruz",
    "april fools' day": "april_fools",
    "april fool's day": "april_fools",
    "mardi gras": "shrove_tuesday",
    "shrove tuesday": "shrove_tuesday",
    "ash wednesday": "ash_wednesday",
    "lent": "lent",
    "palm sunday": "palm_sunday",
    "holy week": "holy_week",
    "maundy thursday": "maundy_thursday",
    "holy thursday": "maundy_thursday",
    "good friday": "good_friday",
    "holy saturday": "holy_saturday",
    "easter sunday": "easter",
    "easter monday": "easter_monday",
    "easter": "easter",
    "passover": "passover",
    "ascension day": "ascension",
    "pentecost": "pentecost",
    "whit sunday": "pentecost",
    "whitsun": "pentecost",
    "whit monday": "whit_monday",
    "ramadan": "ramadan",
    "eid al-fitr": "eid_al_fitr",
    "eid al-adha": "eid_al_adha",
    "ashura": "ashura",
    "anzac day": "anzac_day",
    "may day": "may_day",
    "cinco de mayo": "cinco_de_mayo",
    "ve day": "ve_day",
    "v-e day": "ve_day",
    "mother's day": "mothers_day",
    "memorial day": "memorial_day",
    "father's day": "fathers_day",
    "juneteenth": "juneteenth",
    "canada day": "canada_day",
    "bastille day": "bastille_day",
    "independence day": "us_independence",
    "the fourth of july": "us_independence",
    "vj day": "vj_day",
    "v-j day": "vj_day",
    "labor day": "labor_day",
    "rosh hashanah": "rosh_hashanah",
    "yom kippur": "yom_kippur",
    "sukkot": "sukkot",
    "michaelmas": "michaelmas",
    "columbus day": "columbus_day",
    "diwali": "diwali",
    "halloween": "halloween",
    "all saints' day": "all_saints",
    "all saints day": "all_saints",
    "all souls' day": "all_souls",
    "all souls day": "all_souls",
    "election day": "us_election",
    "remembrance day": "veterans_day",
    "veterans day": "veterans_day",
    "veterans' day": "veterans_day",
    "armistice day": "veterans_day",
    "thanksgiving day": "thanksgiving",
    "thanksgiving": "thanksgiving",
    "hanukkah": "hanukkah",
    "christmas eve": "christmas_eve",
    "christmas day": "christmas",
    "christmas": "christmas",
    "boxing day": "boxing_day",
    "st. stephen's day": "boxing_day",
    "new year's eve": "new_year_eve",
    "new years eve": "new_year_eve",
}

# Zones by abbreviation, as offsets; ambiguous ones (IST, CST of China) are left out.
ZONES: Mapping[str, str] = {
    "hst": "-10:00",
    "akst": "-09:00",
    "akdt": "-08:00",
    "pst": "-08:00",
    "pdt": "-07:00",
    "mst": "-07:00",
    "mdt": "-06:00",
    "cst": "-06:00",
    "cdt": "-05:00",
    "est": "-05:00",
    "edt": "-04:00",
    "gmt": "Z",
    "utc": "Z",
    "bst": "+01:00",
    "cet": "+01:00",
    "cest": "+02:00",
    "eet": "+02:00",
    "eest": "+03:00",
    "msk": "+03:00",
    "jst": "+09:00",
    "kst": "+09:00",
    "aest": "+10:00",
    "aedt": "+11:00",
}

# Years that books are kept by, and words before one that is a length after all.
YEARS_OF_BOOKS = (["fiscal", "year"], ["calendar", "year"], ["financial", "year"])
LENGTH_SIGNALS = frozenset({"during", "for", "in", "over", "than", "within"})

# What lasts, so that its age is a length of time: "an 8-month-old truce".
LASTING = frozenset(
    {
        *("agreement", "ban", "blockade", "boycott", "campaign", "cease-fire"),
        *("ceasefire", "coalition", "conflict", "crackdown", "crisis", "curfew"),
        *("custom", "deadlock", "debate", "dispute", "drought", "embargo", "feud"),
        *("fight", "government", "impasse", "insurgency", "insurrection"),
        *("investigation", "lockout", "marriage", "moratorium", "occupation"),
        *("offensive", "partnership", "pact", "peace", "policy", "practice", "project"),
        *("protest", "quarrel", "rebellion", "recession", "regime", "revolt"),
        *("rivalry", "sanction", "siege", "sit-in", "slump", "stalemate", "standoff"),
        *("strike", "struggle", "tradition", "treaty", "trial", "truce", "uprising"),
        *("walkout", "war"),
    }
)
