"""Finds all matches of all time rules in one pass over a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

import attrs

from eventline.mentions.time_openings import DIGIT, FIRST_WORD, JOINT, first_words
from eventline.mentions.time_rule import (
    BLANK,
    COUNTING,
    FRESH,
    TimeRule,
    fill_pattern,
)
from eventline.model import Span

_LEADS = ("the", "and", "at", "by", "for", "from", "in", "of", "on", "over", "to")
_FIRST = re.compile(
    f"{FRESH}(?:(?P<lead>{'|'.join(_LEADS)})(?={BLANK}(?P<after>{FIRST_WORD}))"
    f"|(?P<word>{FIRST_WORD}))"
)
_LEADING = re.compile(rf"\((?:\?:|\?P<\w+>)([a-z| ]+)\){re.escape(BLANK)}")
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
            lead, after, word = first.groups()
            key = _key(word) if after is None else f"{lead}{JOINT}{_key(after)}"
            rules = by_word.get(key) or by_word.get(lead or "")
            if rules is None:
                continue
            if key != DIGIT or COUNTING.match(folded, first.start()) is None:
                yield first.start(), rules

    @cached_property
    def _by_word(self) -> Mapping[str, _Rules]:
        """The rules that can begin with a word: their numbers and what matches them.

        "The" begins a third of all rules, and "in" or "of" is in every line: the word
        after one of these chooses as well.
        """
        found: dict[str, dict[int, _MatchAt]] = {}
        for number, pattern in enumerate(self._lowered):
            match_at = re.compile(f"(?:{pattern})(?!\\w)").match
            for key in _keys(pattern):
                found.setdefault(key, {})[number] = match_at
        for key, rules in found.items():
            lead, joint, _ = key.partition(JOINT)
            rules |= found.get(lead, {}) if joint else {}
        return {key: tuple(sorted(rules.items())) for key, rules in found.items()}

    @cached_property
    def _lowered(self) -> tuple[str, ...]:
        return tuple(_lower(fill_pattern(rule.pattern)) for rule in self.rules)


def _keys(pattern: str) -> frozenset[str]:
    """Returns the first words of a pattern, with the second where the first leads."""
    joined = pattern.replace(f"the{BLANK}", f"the{JOINT}")
    leading = _LEADING.match(joined)
    if leading and not leading[1].startswith("the"):
        joined = (
            f"{joined[: leading.end() - len(BLANK)]}{JOINT}{joined[leading.end() :]}"
        )
    words = (word.split(JOINT) for word in first_words(joined))
    return frozenset(JOINT.join(w[:2]) if w[0] in _LEADS else w[0] for w in words)


def _key(word: str) -> str:
    return DIGIT if word.isdecimal() else word


def fold_case(text: str) -> str:
    """Returns the text with its ASCII letters in lower case, every offset as it was.

    Bytes have no other letters than those; and they are folded ten times as fast.
    """
    folded = text.encode("utf-8", "surrogatepass").lower()
    return folded.decode("utf-8", "surrogatepass")


def _lower(pattern: str) -> str:
    """Returns a pattern with its literals in lower case, escapes as they are."""
    return _CAPITAL.sub(
        lambda found: found[0].lower() if len(found[0]) == 1 else found[0], pattern
    )
