"""Lists every regular expression that the package compiles, and texts to attack it.

Run as a module, in a fresh interpreter, it prints them as JSON.
"""

from __future__ import annotations

import importlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from re import _parser as parser  # type: ignore[attr-defined]  # no public parser

import attrs

import eventline
from tests.source_code import ROOT, imported_names, read_files

PIECES = ("a", "A", "1", " ", "\n", ".", ",", "'", "-", "1,", "a ", "A. ")
"""Twelve shapes that any pattern is attacked with: each piece, over and over."""


@attrs.frozen
class Pattern:
    """A regular expression, and the module that compiles it."""

    source: str
    flags: int
    module: str

    @property
    def regex(self) -> re.Pattern[str]:
        """The pattern, compiled."""
        return re.compile(self.source, self.flags)

    @property
    def pieces(self) -> tuple[str, ...]:
        """The shapes to attack it with, some of which it nearly matches."""
        own = _example(parser.parse(self.source, self.flags))
        return (*PIECES, *filter(None, (own, own[:-1], f"{own} "))) if own else PIECES


def package_patterns() -> tuple[Pattern, ...]:
    """Returns the package's patterns, each once, by module."""
    command = [sys.executable, "-m", "tests.safety.patterns"]
    answer = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=True
    )
    return tuple(Pattern(*row) for row in json.loads(answer.stdout))


def _example(nodes: object) -> str:
    """Returns a short text much like what a parsed pattern matches."""
    return "".join(_texts(nodes))


def _texts(nodes: object) -> Iterator[str]:
    for name, value in nodes:  # type: ignore[attr-defined]  # sre has no types
        match str(name), value:
            case "LITERAL", int(code):
                yield chr(code)
            case "IN", [first, *_]:
                yield _member(*first)
            case "BRANCH", (_, [first, *_]):
                yield from _texts(first)
            case "SUBPATTERN", (*_, inside):
                yield from _texts(inside)
            case (
                ("MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT"),
                (low, _, inside),
            ):
                yield _example(inside) * max(1, min(low, 4))


def _member(name: object, value: object) -> str:
    """Returns a character of a class: a digit, a blank, its first, or a letter."""
    match str(name), value:
        case "LITERAL", int(code):
            return chr(code)
        case "RANGE", (int(low), int()):
            return chr(low)
        case "CATEGORY", kind if "DIGIT" in str(kind):
            return "1"
        case "CATEGORY", kind if "SPACE" in str(kind):
            return " "
    return "a"


def _compiled() -> Iterator[tuple[str, int, str]]:
    """Yields what is compiled when all modules are imported and an article is read."""
    seen: dict[tuple[str, int], str] = {}
    compiles = re._compile  # type: ignore[attr-defined]  # what every re function calls

    def note(pattern: str | re.Pattern[str], flags: int) -> re.Pattern[str]:
        module = str(sys._getframe(2).f_globals.get("__name__", ""))
        if module.startswith("eventline"):
            source = pattern if isinstance(pattern, str) else pattern.pattern
            seen.setdefault((source, int(flags)), module)
        found: re.Pattern[str] = compiles(pattern, flags)
        return found

    re._compile = note  # type: ignore[attr-defined]  # put back by the process's end
    for file in read_files("src"):
        if "re" in imported_names(file.tree):
            importlib.import_module(file.name)
    _read_an_article()
    for (source, flags), name in seen.items():
        yield source, flags, name


def _read_an_article() -> None:
    """Has what is compiled late compiled: rules of time, and the formats."""
    from eventline.mentions.time_rules import JOIN_RULES, MODIFIER_RULES, TIME_RULES
    from tests.fake_parser import ATTACK

    for rule in TIME_RULES:
        assert rule.regex
    for join in JOIN_RULES:
        assert join.regex
    for modifier in MODIFIER_RULES:
        assert modifier.regex_before
        assert modifier.regex_after
    timeline = eventline.extract(ATTACK, published="2020-10-02")
    for written in (timeline.to_json, timeline.to_html, timeline.to_timeml):
        assert written()


if __name__ == "__main__":
    print(json.dumps(sorted(_compiled(), key=lambda row: row[::-1])))
