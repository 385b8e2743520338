"""Finds all matches of all time rules in one pass over a text."""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

import attrs

from eventline.mentions.time_openings import DIGIT, FIRST_WORD, JOINT, first_words
from eventline.mentions.time_rule import BLANK, FRESH, TimeRule, fill_pattern
from eventline.model import Span

_FOLDED = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)
_FIRST = re.compile(
    f"{FRESH}(?:the(?={BLANK}(?P<after>{FIRST_WORD}))|(?P<word>{FIRST_WORD}))"
)
_CAPITAL = re.compile(r"\\.|\(\?P<|[A-Z]")

_MatchAt = Callable[[str, int, int], re.Match[str] | None]
_Rules = tuple[tuple[int, _MatchAt], ...]

RuleMatch = tuple[TimeRule, re.Match[str]]
"""A rule, and where it matched."""


@attrs.frozen
class Scanner:
    """Matches rules against a text: what `finditer` of each would give.

    Most words begin no time. Only the rules that can begin with a word are tried where
    it stands. Patterns are in lower case, and so must be the text; ignoring case would
    take three times as long.
    """

    rules: tuple[TimeRule, ...]

    def scan(self, folded: str, span: Span) -> Iterator[RuleMatch]:
        """Yields the matches in a part of a text that `fold_case` gave, in its order.

        Matches of one rule never overlap; of one start, the earlier rule comes first.
        """
        ends = [span.start] * len(self.rules)
        for start, rules in self._candidates(folded, span):
            found = [
                (number, match)
                for number, match_at in rules
                if ends[number] <= start
                and (match := match_at(folded, start, span.end))
            ]
            for number, match in found:
                ends[number] = match.end()
                yield self.rules[number], match

    def _candidates(self, folded: str, span: Span) -> Iterator[tuple[int, _Rules]]:
        """Yields where words begin, with the rules that may begin with the word."""
        by_word = self._by_word
        for first in _FIRST.finditer(folded, span.start, span.end):
            after, word = first.groups()
            key = _key(word) if after is None else f"the{JOINT}{_key(after)}"
            if key in by_word:
                yield first.start(), by_word[key]

    @cached_property
    def _by_word(self) -> Mapping[str, _Rules]:
        """The rules that can begin with a word: their numbers and what matches them.

        "The" begins a third of all rules: the word after it chooses as well.
        """
        found: dict[str, list[tuple[int, _MatchAt]]] = {}
        for number, pattern in enumerate(self._lowered):
            match_at = re.compile(f"(?:{pattern})(?!\\w)").match
            for word in first_words(pattern.replace(f"the{BLANK}", f"the{JOINT}")):
                found.setdefault(word, []).append((number, match_at))
        return {word: tuple(rules) for word, rules in found.items()}

    @cached_property
    def _lowered(self) -> tuple[str, ...]:
        return tuple(_lower(fill_pattern(rule.pattern)) for rule in self.rules)


def _key(word: str) -> str:
    return DIGIT if word.isdecimal() else word


def fold_case(text: str) -> str:
    """Returns the text with its ASCII letters in lower case, every offset as it was."""
    return text.translate(_FOLDED)


def _lower(pattern: str) -> str:
    """Returns a pattern with its literals in lower case, escapes as they are."""
    return _CAPITAL.sub(
        lambda found: found[0].lower() if len(found[0]) == 1 else found[0], pattern
    )
