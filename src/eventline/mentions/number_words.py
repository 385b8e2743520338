"""The words that numbers, comparators, shares and vague plurals are said with."""

from collections.abc import Mapping

from eventline.model import Comparison

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
        "few",
        "many",
        "numerous",
        "countless",
        "multiple",
        "a handful",
        "a number",
        "a large number",
        "a small number",
    }
)
"""Words that say that there are some, without bounds."""

BARE_VAGUE_NOUNS: frozenset[str] = frozenset(
    {"a number", "a large number", "a small number"}
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

MAJORITY_WORDS: frozenset[str] = frozenset({"most", "the majority", "a majority"})
"""Words for more than half of a whole ("most of the dead")."""

COMPARATORS: Mapping[str, Comparison] = {
    "exactly": Comparison.EQUAL,
    "precisely": Comparison.EQUAL,
    "a total of": Comparison.EQUAL,
    "some": Comparison.ABOUT,
    "about": Comparison.ABOUT,
    "around": Comparison.ABOUT,
    "roughly": Comparison.ABOUT,
    "approximately": Comparison.ABOUT,
    "approx": Comparison.ABOUT,
    "approx .": Comparison.ABOUT,
    "circa": Comparison.ABOUT,
    "perhaps": Comparison.ABOUT,
    "maybe": Comparison.ABOUT,
    "estimated": Comparison.ABOUT,
    "an estimated": Comparison.ABOUT,
    "an approximate": Comparison.ABOUT,
    "something like": Comparison.ABOUT,
    "in the region of": Comparison.ABOUT,
    "in the neighborhood of": Comparison.ABOUT,
    "~": Comparison.ABOUT,
    "≈": Comparison.ABOUT,
    "more than": Comparison.MORE,
    "greater than": Comparison.MORE,
    "over": Comparison.MORE,
    "above": Comparison.MORE,
    "upwards of": Comparison.MORE,
    "upward of": Comparison.MORE,
    "in excess of": Comparison.MORE,
    "north of": Comparison.MORE,
    "exceeding": Comparison.MORE,
    ">": Comparison.MORE,
    "at least": Comparison.AT_LEAST,
    "at the least": Comparison.AT_LEAST,
    "at the very least": Comparison.AT_LEAST,
    "no fewer than": Comparison.AT_LEAST,
    "no less than": Comparison.AT_LEAST,
    "not fewer than": Comparison.AT_LEAST,
    "not less than": Comparison.AT_LEAST,
    "as few as": Comparison.AT_LEAST,
    "as little as": Comparison.AT_LEAST,
    "a minimum of": Comparison.AT_LEAST,
    ">=": Comparison.AT_LEAST,
    "> =": Comparison.AT_LEAST,
    "≥": Comparison.AT_LEAST,
    "fewer than": Comparison.LESS,
    "less than": Comparison.LESS,
    "under": Comparison.LESS,
    "below": Comparison.LESS,
    "<": Comparison.LESS,
    "up to": Comparison.AT_MOST,
    "at most": Comparison.AT_MOST,
    "at the most": Comparison.AT_MOST,
    "as many as": Comparison.AT_MOST,
    "as much as": Comparison.AT_MOST,
    "no more than": Comparison.AT_MOST,
    "not more than": Comparison.AT_MOST,
    "a maximum of": Comparison.AT_MOST,
    "< =": Comparison.AT_MOST,
    "≤": Comparison.AT_MOST,
}
"""What stands before a number and says how it bounds; grouped by what it says."""

NEARLY_WORDS: frozenset[str] = frozenset(
    {
        "nearly",
        "almost",
        "close to",
        "approaching",
        "just under",
        "just below",
        "just less than",
        "just short of",
        "just shy of",
        "slightly under",
        "slightly below",
        "slightly less than",
        "slightly fewer than",
        "a little under",
        "a little less than",
    }
)
"""Comparators of a number that is not quite reached ("nearly 3,000")."""

DEGREES: frozenset[str] = frozenset(
    {"well", "just", "slightly", "far", "significantly", "considerably", "little"}
)
"""Adverbs between which and the number a comparator stands ("well over 100")."""

ADDITIONS: frozenset[str] = frozenset(
    {"another", "additional", "an additional", "a further", "an extra"}
)
"""What may stand between a comparator and its number ("at least another 20")."""

AFTERTHOUGHTS: Mapping[str, Comparison] = {
    "or so": Comparison.ABOUT,
    "or thereabouts": Comparison.ABOUT,
    "give or take": Comparison.ABOUT,
    "- odd": Comparison.ABOUT,
    "+": Comparison.AT_LEAST,
    "plus": Comparison.AT_LEAST,
    "- plus": Comparison.AT_LEAST,
    "or more": Comparison.AT_LEAST,
    "or greater": Comparison.AT_LEAST,
    "or above": Comparison.AT_LEAST,
    "and counting": Comparison.AT_LEAST,
    "or less": Comparison.AT_MOST,
    "or fewer": Comparison.AT_MOST,
    "or below": Comparison.AT_MOST,
}
"""What stands after a number and says how it bounds."""

PREPOSITIONS: frozenset[str] = frozenset(
    {"over", "about", "around", "under", "above", "below", "close to"}
)
"""Comparators that can also be prepositions ("flew over two villages")."""
