"""What a time rule is, and how its pattern is made from the word tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

import attrs

from eventline.mentions import time_modifier_words as modifiers
from eventline.mentions import time_words as words
from eventline.model import Span, TimeExpression
from eventline.model.written_dates import MONTHS

Parts = Mapping[str, str]
"""The named groups that matched: lower case, ASCII apostrophes, single blanks."""

Pair = tuple[TimeExpression, TimeExpression]
"""Both ends of a range ("2-6 October"); the groups `first` and `last` are its spans."""

BLANK = r"(?:[ \t\xa0]{1,3}|[ \t]?\r?\n[ \t]?)"
"""What stands between two words: blanks, or one line break."""
_SLOT = re.compile(r"\{([a-z_]+?)(\d?)\}")
FRESH = r"(?<![\w$\u00a3\u20ac#])(?<!\d[.,:/-])"
"""Where a time may begin: at a word's start, and not inside money, a tag or a date."""

_APOSTROPHES = str.maketrans("\u2018\u2019\u02bc\xa0", "''' ")


@attrs.frozen
class TimeRule:
    """A way to say a time: a pattern with {slots} and what its groups build.

    A slot is a group of its own name; a digit behind it (`{day2}`) tells two apart. A
    blank matches any blank, a tilde a blank or a hyphen. Where the pattern has a group
    `span`, that is the mention.
    `build` returns None where the words turn out to say no time. Every example is
    matched in full by its own rule.
    """

    name: str
    pattern: str
    build: Callable[[Parts], TimeExpression | Pair | None]
    examples: tuple[str, ...]

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern: whole words only, in any case."""
        return compile_pattern(self.pattern)


@attrs.frozen
class Found:
    """What a rule found: the mention's span, and the words that it claims.

    `claim` is all that matched, with a signal that the rule needs ("in" of "in two
    weeks"); both ends of a range share theirs.
    """

    span: Span
    claim: Span
    expression: TimeExpression
    rule: str


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """Returns the regular expression of a pattern with {slots}."""
    return re.compile(rf"{FRESH}(?:{fill_pattern(pattern)})(?!\w)", re.IGNORECASE)


def fill_pattern(pattern: str) -> str:
    """Returns a pattern with its blanks and {slots} spelled out."""
    return _SLOT.sub(_fill_slot, _expand(pattern))


def read_parts(match: re.Match[str]) -> Parts:
    """Returns the groups that matched, as the word tables spell their keys.

    A second group (`day2`) also stands for the first where that one did not match.
    """
    parts: dict[str, str] = {}
    for name, value in match.groupdict().items():
        if value is not None:
            parts[name] = value.lower() if value.isalnum() else normalise(value)
    for name in sorted(name for name in parts if name[-1] == "2"):
        parts.setdefault(name.rstrip("2"), parts[name])
    return parts


def normalise(text: str) -> str:
    """Returns words as the tables spell them: lower case, plain quotes and blanks."""
    return " ".join(text.translate(_APOSTROPHES).lower().split())


def _expand(pattern: str) -> str:
    return pattern.replace(" ", BLANK).replace("~", f"(?:{BLANK}|-)")


def _fill_slot(slot: re.Match[str]) -> str:
    name, digit = slot.groups()
    return f"(?P<{name}{digit}>{_SLOTS[name]})"


def _any_of(keys: Iterable[str]) -> str:
    longest_first = sorted(keys, key=lambda key: (-len(key), key))
    escaped = "|".join(re.escape(key) for key in longest_first)
    return escaped.replace(r"\ ", BLANK).replace("'", "['\u2018\u2019\u02bc]")


def _counting() -> str:
    """Returns a pattern of numbers that no time begins with: "200 people", "4.5%"."""
    tables = (MONTHS, words.SHORT_MONTHS, words.UNITS, words.UNIT_ADJECTIVES)
    said = "|".join(_any_of(table) for table in (*tables, words.AFTER_NUMBERS))
    number = r"(?:\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?|\d{5,15})(?![\d])"
    after = rf"[%;)\]]|[.,](?!\d)|{BLANK}(?!(?:{said})s?(?![a-z]))[a-z]"
    return f"{number}(?:{after})"


def _count() -> str:
    tens = _any_of(words.TENS)
    digits = r"\d{1,3}(?:,\d{3}){1,2}|\d{1,5}(?:\.\d{1,2})?"
    return (
        f"{digits}|(?:{tens})(?:(?:{BLANK}|-)(?:{_any_of(words.ONES)}))?|{_any_of(words.COUNTS)}"
        f"|{_any_of(words.ABOUT_TWO)}|{_any_of(words.VAGUE_COUNTS)}"
    )


_SLOTS: Mapping[str, str] = {
    "month": f"{_any_of(MONTHS)}|(?:{_any_of(words.SHORT_MONTHS)})\\.?",
    "weekdays": f"(?:{_any_of(words.WEEKDAYS)})s",
    "weekday": f"{_any_of(words.WEEKDAYS)}|(?:{_any_of(words.SHORT_WEEKDAYS)})\\.?",
    "day": r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|[.,:]\d)",
    "dayth": r"(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)",
    "dayword": _any_of(words.ORDINALS),
    "year": r"(?:1\d|20)\d\d(?![\d%]|[.,:/]\d)",
    "decadedigits": r"(?:1\d|20)\d",
    "digit": r"\d",
    "fullyear": r"(?:1\d|20)\d\d",
    "hundreds": "eighteen|nineteen|two thousand",
    "wordfraction": _any_of(k for k in words.FRACTIONS if k.startswith("and")),
    "hour": r"\d{1,2}",
    "clockhour": _any_of(words.CLOCK_HOURS) + "|1[0-2]|[1-9]",
    "clockminute": _any_of(words.CLOCK_MINUTES),
    "ago": r"ago|from now|hence|from today|earlier|later|afterwards?",
    "oldyear": r"[1-9]\d{0,3}",
    "bc": r"BCE?|B\.C\.(?:E\.)?",
    "ad": r"AD|CE|A\.D\.|C\.E\.",
    "shortyear": r"(?<!['\u2018\u2019])['\u2018\u2019]\d\d(?![\ds])",
    "count": _count(),
    "number": r"\d{1,3}|" + _any_of(k for k in words.COUNTS if " " not in k),
    "fraction": _any_of(words.FRACTIONS),
    "units": f"(?:{_any_of(words.UNITS)})s",
    "unit": f"(?:{_any_of(words.UNITS)})s?|century",
    "one": _any_of(key for key in words.UNITS if key not in words.SHORT_UNITS)
    + "|century",
    "adjective": _any_of(words.UNIT_ADJECTIVES),
    "part": _any_of(words.PARTS_OF_DAY),
    "point": _any_of(words.DAY_POINTS),
    "nthday": _any_of(words.NTH_DAYS),
    "today": _any_of(words.DEICTIC_DAYS),
    "season": _any_of(words.SEASONS),
    "quarter": _any_of(words.QUARTERS),
    "half": _any_of(words.HALVES),
    "decade": _any_of(words.DECADES),
    "ordinal": _any_of(words.ORDINALS) + r"|\d{1,2}(?:st|nd|rd|th)",
    "tens": _any_of(words.TENS),
    "ones": _any_of(words.ONES),
    "holiday": _any_of(words.HOLIDAYS),
    "zone": _any_of(words.ZONES),
    "which": _any_of(modifiers.WHICH),
    "deixis": _any_of(modifiers.DEIXIS),
    "position": _any_of(modifiers.POSITIONS),
    "anaphor": _any_of(modifiers.ANAPHORS),
    "shift": _any_of(modifiers.SHIFTS),
    "quantifier": _any_of(modifiers.QUANTIFIERS),
    "frequency": _any_of(modifiers.FREQUENCIES),
    "nth": _any_of(modifiers.NTHS),
    "recurring": _any_of(modifiers.RECURRING),
    "reference": _any_of(modifiers.REFERENCES),
    "mod": _any_of(modifiers.STRETCH_MODS),
    "edge": _any_of(modifiers.EDGES),
    "bound": _any_of(modifiers.AMOUNT_MODS),
    "about": _any_of(modifiers.DATE_MODS),
    "beyond": _any_of(k for k in modifiers.BEYOND if " " in k),
    "signal": _any_of(modifiers.SIGNALS),
}


COUNTING = re.compile(_counting())
"""What begins like a time and is none, in lower case; most numbers are of this kind."""


@attrs.frozen
class JoinRule:
    """Two times side by side that say one: "Wednesday" and "night".

    `gap` is the pattern of what stands between them; `join` returns None where the
    two do not go together.
    """

    name: str
    gap: str
    join: Callable[[TimeExpression, TimeExpression], TimeExpression | None]
    examples: tuple[str, ...]

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern of the gap."""
        return re.compile(_expand(self.gap), re.IGNORECASE)


@attrs.frozen
class ModifierRule:
    """Words right before or after a time that belong to it: "early", "or so".

    `modify` returns None where the words do not go with the time. What precedes ends
    with a word that ends a key of the tables `ends`: that spares most searches.
    """

    name: str
    before: str
    after: str
    modify: Callable[[TimeExpression, Parts], TimeExpression | None]
    examples: tuple[str, ...]
    ends: tuple[Iterable[str], ...] = ()

    @cached_property
    def last_words(self) -> frozenset[str]:
        """The words that what precedes may end with."""
        return frozenset(key.split()[-1] for table in self.ends for key in table)

    @cached_property
    def regex_before(self) -> re.Pattern[str]:
        """The compiled pattern of what precedes, to be searched up to the time."""
        return compile_before(self.before)

    @cached_property
    def regex_after(self) -> re.Pattern[str]:
        """The compiled pattern of what follows, to be matched from the time on."""
        return re.compile(rf"(?:{fill_pattern(self.after)})(?!\w)", re.IGNORECASE)


def compile_before(pattern: str) -> re.Pattern[str]:
    """Returns the regular expression of words that end where a time begins."""
    return re.compile(rf"{FRESH}(?:{fill_pattern(pattern)})\Z", re.IGNORECASE)
