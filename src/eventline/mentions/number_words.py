"""The words that numbers, shares, multiples and vague plurals are said with."""

from collections.abc import Mapping

CARDINALS: frozenset[str] = frozenset(
    {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen",
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
        "hundred", "thousand", "million", "billion",
    }
)  # fmt: skip
"""Words that a cardinal is made of; the library text2num reads runs of them."""

SPOKEN_SCALES: Mapping[str, int] = {
    "hundred": 10**2,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
}
"""Scale words that text2num reads itself."""

SCALES: Mapping[str, int] = {
    "dozen": 12,
    "score": 20,
    "hundred": 10**2,
    "thousand": 10**3,
    "lakh": 10**5,
    "lakhs": 10**5,
    "lac": 10**5,
    "million": 10**6,
    "mln": 10**6,
    "mn": 10**6,
    "crore": 10**7,
    "crores": 10**7,
    "billion": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "trillion": 10**12,
    "tn": 10**12,
    "trn": 10**12,
}
"""Words that multiply the number before them ("2.5 million", "two dozen")."""

SUFFIXES: Mapping[str, int] = {
    "k": 10**3,
    "m": 10**6,
    "b": 10**9,
}
"""Letters that multiply a number that they touch ("4k", "2.5m")."""

VAGUE_PLURALS: Mapping[str, int] = {
    "tens": 10,
    "dozens": 12,
    "scores": 20,
    "hundreds": 10**2,
    "thousands": 10**3,
    "lakhs": 10**5,
    "millions": 10**6,
    "crores": 10**7,
    "billions": 10**9,
    "trillions": 10**12,
}
"""Plurals that stand for one to ten of their unit ("hundreds": 100 to 1,000)."""

VAGUE_WORDS: frozenset[str] = frozenset(
    {
        "several",
        "a few",
        "quite a few",
        "few",
        "many",
        "a good many",
        "a great many",
        "numerous",
        "countless",
        "innumerable",
        "multiple",
        "a handful",
        "a number",
        "a good number",
        "a great number",
        "a growing number",
        "a huge number",
        "a large number",
        "a limited number",
        "a record number",
        "a significant number",
        "a small number",
        "a substantial number",
        "an undisclosed number",
        "an unknown number",
        "an unspecified number",
        "large numbers",
        "unknown numbers",
    }
)
"""Words that say that there are some, without bounds."""

BARE_VAGUE_NOUNS: frozenset[str] = frozenset(
    {
        "a number",
        "a good number",
        "a great number",
        "a growing number",
        "a huge number",
        "a large number",
        "a limited number",
        "a record number",
        "a significant number",
        "a small number",
        "a substantial number",
        "an undisclosed number",
        "an unknown number",
        "an unspecified number",
        "large numbers",
        "unknown numbers",
    }
)
"""Vague words that are a number only before "of" ("a number of villages")."""

GROUPS: Mapping[str, int] = {
    "pair": 2,
    "trio": 3,
}
"""Nouns for groups of a known size ("a pair of gunmen")."""

COUPLES: frozenset[str] = frozenset({"couple"})
"""Nouns for about two ("a couple of hundred")."""

ZERO_WORDS: frozenset[str] = frozenset(
    {"no", "none", "nobody", "no one", "no - one", "not a single", "not one", "zero"}
)
"""Words that claim that there are none."""

FRACTIONS: Mapping[str, int] = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "seventh": 7,
    "sevenths": 7,
    "eighth": 8,
    "eighths": 8,
    "ninth": 9,
    "ninths": 9,
    "tenth": 10,
    "tenths": 10,
}
"""Denominators ("two-thirds")."""

FRACTION_SIGNS: Mapping[str, tuple[int, int]] = {
    "½": (1, 2),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅚": (5, 6),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
}
"""Signs for a fraction, to what stands above and below its line."""

DENOMINATORS: frozenset[str] = frozenset(
    {"2", "3", "4", "5", "6", "8", "10", "16", "32"}
)
"""Figures below the line of a fraction in digits ("5 1/2"); others are dates."""

MAJORITY_WORDS: frozenset[str] = frozenset(
    {
        "most",
        "a clear majority",
        "a large majority",
        "a majority",
        "a vast majority",
        "an overwhelming majority",
        "the great majority",
        "the large majority",
        "the majority",
        "the overwhelming majority",
        "the vast majority",
    }
)
"""Words for more than half of a whole ("most of the dead")."""

MINORITY_WORDS: frozenset[str] = frozenset(
    {"a minority", "a small minority", "a tiny minority", "only a minority"}
)
"""Words for less than half of a whole ("a minority of members")."""

RATIO_JOINTS: frozenset[str] = frozenset(
    {
        "in",
        "in every",
        "in each",
        "of every",
        "out of",
        "out of every",
        "out of each",
        "for every",
    }
)
"""What joins the two numbers of a share ("one in five", "1 of every 5")."""

MULTIPLES: Mapping[str, str] = {
    "twofold": "2",
    "threefold": "3",
    "fourfold": "4",
    "fivefold": "5",
    "sixfold": "6",
    "sevenfold": "7",
    "eightfold": "8",
    "ninefold": "9",
    "tenfold": "10",
    "twelvefold": "12",
    "twentyfold": "20",
    "hundredfold": "100",
}
"""Words for a multiple wherever they stand."""

MULTIPLIERS: Mapping[str, str] = {
    "twice": "2",
    "thrice": "3",
    "double": "2",
    "triple": "3",
    "treble": "3",
    "quadruple": "4",
}
"""Words for a multiple before what is multiplied ("twice as many")."""

MULTIPLIED: frozenset[str] = frozenset(
    {
        "as", "better", "bigger", "cheaper", "faster", "fewer", "greater", "her",
        "higher", "his", "its", "larger", "less", "likelier", "longer", "lower",
        "more", "our", "slower", "smaller", "stronger", "that", "the", "their",
        "those", "what", "worse", "your",
    }
)  # fmt: skip
"""Words that follow a multiple."""

MULTIPLYING: Mapping[str, str] = {
    "doubled": "2",
    "doubles": "2",
    "doubling": "2",
    "tripled": "3",
    "triples": "3",
    "tripling": "3",
    "trebled": "3",
    "trebling": "3",
    "quadrupled": "4",
    "quadrupling": "4",
    "quintupled": "5",
    "halved": "0.5",
    "halves": "0.5",
    "halving": "0.5",
}
"""Forms of verbs for a multiple ("prices doubled")."""

MINUS_WORDS: frozenset[str] = frozenset({"minus", "negative"})
"""Words before a number below zero ("minus 12 degrees")."""

CHANGE_WORDS: frozenset[str] = frozenset(
    {
        "added", "adding", "advanced", "advancing", "by", "climbed", "climbing",
        "decreased", "declined", "declining", "dipped", "dived", "down", "dropped",
        "dropping", "eased", "edged", "fallen", "falling", "fell", "gained",
        "gaining", "grew", "increased", "jumped", "jumping", "leapt", "lose", "losing",
        "lost", "plunged", "plummeted", "rallied", "rebounded", "retreated", "risen",
        "rising", "rose", "sank", "shed", "shedding", "skidded", "slid", "slipped",
        "slumped", "soared", "surged", "surging", "tumbled", "up", "weakened",
    }
)  # fmt: skip
"""Words after which a pair with "to" is a step and where it led ("rose 3 to 52")."""

RANGING_WORDS: frozenset[str] = frozenset(
    {
        "anything", "anywhere", "range", "ranged", "ranges", "ranging", "varied",
        "varies", "vary", "varying",
    }
)  # fmt: skip
"""Words after which "from" with "to" is a range ("anywhere from 5 to 10")."""
