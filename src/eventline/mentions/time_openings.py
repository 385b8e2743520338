"""Says with which first words a pattern of a time rule can begin.

Most words begin no time: a dictionary from first words to rules spares the scanner from
trying every rule at every word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

FIRST_WORD = r"[a-z]+|\S"
"""What counts as the first word: letters as far as they go, or one other character."""

DIGIT = "0"
"""Stands for every digit."""

JOINT = "_"
"""Joins two words that count as one first word: "the_year", "the_0"."""

_MOST = 20_000
_QUANTIFIER = re.compile(r"[?*+]\??|\{(?P<least>\d+)(?:,(?P<most>\d*))?\}")
_SIMPLE = re.compile(
    r"\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\.|\[\^?(?:\\.|[^\]\\])+\]|.", re.DOTALL
)
_EMPTY_ESCAPES = frozenset({"\\b", "\\B", "\\A", "\\Z", "^", "$"})
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz" + JOINT)
_KNOWN = [chr(n) for n in range(9, 127)] + list("\xa0\u02bc\u2018\u2019\u00a3\u20ac")
_FOREIGN = "\u00e9"


def first_words(pattern: str) -> frozenset[str]:
    """Returns the first words of all that a lower-case pattern matches.

    The pattern must not match a beginning of a longer word. Words that it does not
    begin with after all may be among them, for what surrounds a match is not read.

    Raises ValueError where the pattern may begin with any word.
    """
    begun = _of_alternatives(pattern)
    if "" in begun.open:
        raise ValueError(f"the pattern may match nothing: {pattern[:80]}")
    return begun.open | begun.closed


@attrs.frozen
class _Begun:
    """What part of a pattern matches: words that may go on, and those that cannot."""

    open: frozenset[str] = frozenset()
    closed: frozenset[str] = frozenset()

    def then(self, after: _Begun) -> _Begun:
        """Returns what begins with this and goes on with what stands after it."""
        if len(self.open) * (len(after.open) + len(after.closed)) > _MOST:
            raise ValueError("the pattern begins with too many words")
        longer = {one + other for one in self.open for other in after.open}
        ended = {_ended(one, other) for one in self.open for other in after.closed}
        return _Begun(frozenset(longer), self.closed | ended)

    def or_else(self, other: _Begun) -> _Begun:
        """Returns what begins with either."""
        return _Begun(self.open | other.open, self.closed | other.closed)


_NOTHING = _Begun(open=frozenset({""}))


def _ended(begun: str, after: str) -> str:
    goes_on = after[0] in _LETTERS or begun.endswith(JOINT)
    return begun + after if goes_on else begun or after


def _of_alternatives(pattern: str) -> _Begun:
    found = _Begun()
    begun = _NOTHING
    for piece in _pieces(pattern):
        if piece == "|":
            found, begun = found.or_else(begun), _NOTHING
        elif begun.open:
            begun = begun.then(_of_piece(piece))
    return found.or_else(begun)


def _of_piece(piece: str) -> _Begun:
    atom, least, most = _quantified(piece)
    begun = _of_group(atom) if atom[0] == "(" else _of_characters(atom)
    if most != 1 and any(begun.open - {""}):
        raise ValueError(f"the pattern may begin with any word: {piece[:80]}")
    return begun if least else begun.or_else(_NOTHING)


def _of_group(group: str) -> _Begun:
    is_around = re.match(r"\(\?<?[=!]", group)
    inside = re.match(r"\((?:\?:|\?P<\w+>)?", group)
    if is_around or inside is None:
        return _NOTHING
    return _of_alternatives(group[inside.end() : -1])


def _of_characters(atom: str) -> _Begun:
    if atom in _EMPTY_ESCAPES:
        return _NOTHING
    if atom in _LETTERS:
        return _Begun(open=frozenset({atom}))
    regex = re.compile(atom, re.DOTALL)
    if regex.fullmatch(_FOREIGN):
        raise ValueError(f"the pattern may begin with any word: {atom[:80]}")
    found = {character for character in _KNOWN if regex.fullmatch(character)}
    others = found - _LETTERS
    keys = (DIGIT if character.isdecimal() else character for character in others)
    return _Begun(frozenset(found & _LETTERS), frozenset(keys))


def _quantified(piece: str) -> tuple[str, int, int | None]:
    """Returns what is repeated, and how often at least and at most."""
    atom = next(_atoms(piece))
    quantifier = _QUANTIFIER.fullmatch(piece[len(atom) :])
    if quantifier is None:
        return atom, 1, 1
    if quantifier["least"] is None:
        sign = quantifier[0][0]
        return atom, int(sign == "+"), 1 if sign == "?" else None
    least, most = quantifier.group("least", "most")
    return atom, int(least), int(most or 0) or (int(least) if most is None else None)


def _pieces(pattern: str) -> Iterator[str]:
    """Yields the atoms of a pattern with their quantifiers."""
    held: list[str] = []
    for atom in _atoms(pattern):
        if held and not _QUANTIFIER.fullmatch(atom):
            yield held.pop()
        held.append(held.pop() + atom if held else atom)
    yield from held


def _atoms(pattern: str) -> Iterator[str]:
    """Yields characters, classes, whole groups and quantifiers."""
    place = 0
    while place < len(pattern):
        quantifier = _QUANTIFIER.match(pattern, place) if place else None
        end = quantifier.end() if quantifier else _atom_end(pattern, place)
        yield pattern[place:end]
        place = end


def _atom_end(pattern: str, place: int) -> int:
    depth = 0
    for match in _SIMPLE.finditer(pattern, place):
        depth += (match[0] == "(") - (match[0] == ")")
        if depth == 0:
            return match.end()
    raise ValueError(f"a group is not closed: {pattern[place:][:40]}")
