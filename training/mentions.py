"""The mentions of GUM's entity layer, as CoNLL-U writes them in its last column."""

import re
from collections.abc import Iterator, Sequence

import attrs

_BRACKET = re.compile(
    r"\((?P<opened>\d+)-(?P<kind>[a-z]+)[^()]*(?P<at_once>\))?|(?P<closed>\d+)\)"
)


@attrs.frozen
class Mention:
    """A mention: its first and last word by place, and its type."""

    first: int
    last: int
    kind: str


def mentions_of(rows: Sequence[Sequence[str]]) -> Iterator[Mention]:
    """Yields the mentions of a sentence's word rows, the inner before the outer.

    GUM opens one with `(12-person-…` and closes it with `12)`, or at once with `)`.
    """
    waiting: dict[str, list[tuple[str, int]]] = {}
    for place, found in brackets(rows):
        if found["opened"] and found["at_once"]:
            yield Mention(place, place, found["kind"])
        elif found["opened"]:
            waiting.setdefault(found["opened"], []).append((found["kind"], place))
        elif waiting.get(found["closed"]):
            kind, first = waiting[found["closed"]].pop()
            yield Mention(first, place, kind)


def brackets(rows: Sequence[Sequence[str]]) -> Iterator[tuple[int, re.Match[str]]]:
    """Yields the brackets of the entity layer with the place of their word."""
    for place, row in enumerate(rows):
        layers = [misc[7:] for misc in row[9].split("|") if misc[:7] == "Entity="]
        yield from ((place, m) for layer in layers for m in _BRACKET.finditer(layer))


def head_in(rows: Sequence[Sequence[str]], mention: Mention) -> int | None:
    """Returns the place of a mention's head."""
    inside = range(mention.first, mention.last + 1)
    numbers = {rows[place][0] for place in inside}
    return next((place for place in inside if rows[place][6] not in numbers), None)
