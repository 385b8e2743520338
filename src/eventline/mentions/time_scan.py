"""Finds all matches of all time rules in one pass over a text."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from functools import cached_property

import attrs

from eventline.mentions.time_rule import FRESH, TimeRule, fill_pattern
from eventline.model import Span

_FOLDED = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)
_GROUP = re.compile(r"\(\?P<\w+>")
_CAPITAL = re.compile(r"\\.|\(\?P<|[A-Z]")

RuleMatch = tuple[TimeRule, re.Match[str]]
"""A rule, and where it matched."""


@attrs.frozen
class Scanner:
    """Matches rules against a text: what `finditer` of each would give.

    Most words begin no time. One pattern of all rules, without their groups, says
    where some rule matches, and only there each rule is tried. Patterns are in lower
    case, and so must be the text; ignoring case would take three times as long.
    """

    rules: tuple[TimeRule, ...]

    def scan(self, folded: str, span: Span) -> Iterator[RuleMatch]:
        """Yields the matches in a part of a text that `fold_case` gave, in its order.

        Matches of one rule never overlap; of one start, the earlier rule comes first.
        """
        ends = [span.start] * len(self.rules)
        for start in self._starts.finditer(folded, span.start, span.end):
            part = Span(start.start(), span.end)
            for number, match in self._matches_at(folded, part, ends):
                ends[number] = match.end()
                yield self.rules[number], match

    def _matches_at(
        self, folded: str, part: Span, ends: list[int]
    ) -> Iterator[tuple[int, re.Match[str]]]:
        """Yields the rules, by number, that match where a part of the text begins."""
        for number, pattern in enumerate(self._patterns):
            is_free = ends[number] <= part.start
            if is_free and (match := pattern.match(folded, part.start, part.end)):
                yield number, match

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        filled = (_lower(fill_pattern(rule.pattern)) for rule in self.rules)
        return tuple(re.compile(f"(?:{pattern})(?!\\w)") for pattern in filled)

    @cached_property
    def _starts(self) -> re.Pattern[str]:
        """The pattern of the places where some rule matches; it takes no characters."""
        bare = (_GROUP.sub("(?:", fill_pattern(rule.pattern)) for rule in self.rules)
        return re.compile(f"{FRESH}(?=(?:{_lower('|'.join(bare))})(?!\\w))")


def fold_case(text: str) -> str:
    """Returns the text with its ASCII letters in lower case, every offset as it was."""
    return text.translate(_FOLDED)


def _lower(pattern: str) -> str:
    """Returns a pattern with its literals in lower case, escapes as they are."""
    return _CAPITAL.sub(
        lambda found: found[0].lower() if len(found[0]) == 1 else found[0], pattern
    )
