"""The first words of patterns."""

from __future__ import annotations

import pytest

from eventline.mentions.time_openings import first_words


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("may|june", {"may", "june"}),
        ("(?:the )?year", {"the", "year"}),
        ("mid(?:-| )?may", {"mid", "midmay"}),
        (r"\d{1,2}(?:st|nd)? may", {"0"}),
        (r"(?P<day>3[01]|[12]\d)", {"0"}),
        (r"(?<!last )q[1-4]", {"q"}),
        (r"['\u2018]\d\ds", {"'", "\u2018"}),
        ("fort?night", {"fortnight", "fornight"}),
        (r"a\.m\.|noon(?!ish)", {"a", "noon"}),
        ("(?:very ){0,3}early", {"very", "early"}),
        (r"\bto-?day\b", {"to", "today"}),
    ],
)
def test_first_words(pattern: str, words: set[str]) -> None:
    assert first_words(pattern) == words


@pytest.mark.parametrize("pattern", [r"\w+ years", ".*", "[a-z]+ ago", "(?:ha)+", "x?"])
def test_a_pattern_must_say_its_first_words(pattern: str) -> None:
    with pytest.raises(ValueError, match="the pattern may"):
        first_words(pattern)
