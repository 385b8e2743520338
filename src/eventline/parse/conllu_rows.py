"""The rows of CoNLL-U text, checked line by line, not yet placed in a text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import attrs

from eventline.errors import InputError
from eventline.parse.tree import tree_fault

COLUMNS = 10


@attrs.frozen
class Row:
    """A word's row; `misc` holds the last column's `Name=Value` pairs."""

    line: int
    form: str
    lemma: str
    upos: str
    xpos: str
    feats: frozenset[str]
    head: int
    deprel: str
    misc: Mapping[str, str]


@attrs.frozen
class RowToken:
    """A token: one word's row, or the rows under a range row (`3-4`)."""

    line: int
    form: str
    misc: Mapping[str, str]
    rows: tuple[Row, ...]


@attrs.frozen
class Block:
    """A sentence's comments and tokens; without tokens, what stands before the end."""

    line: int
    comments: Mapping[str, str]
    tokens: tuple[RowToken, ...]


def read_blocks(source: str) -> tuple[Block, ...]:
    """Returns the blocks between blank lines; raises InputError with the line."""
    blocks: list[Block] = []
    lines: list[tuple[int, str]] = []
    for number, line in enumerate([*source.removeprefix("\ufeff").split("\n"), ""], 1):
        if stripped := line.removesuffix("\r"):
            lines.append((number, stripped))
        elif lines:
            blocks.append(_block(lines))
            lines = []
    return tuple(blocks)


def input_error(line: int, fault: str) -> InputError:
    """Returns the error that says what is wrong with this line."""
    return InputError(f"CoNLL-U line {line}: {fault}")


def _block(lines: Sequence[tuple[int, str]]) -> Block:
    comments = dict(_comment(line) for _, line in lines if line.startswith("#"))
    rows = [(number, line) for number, line in lines if not line.startswith("#")]
    tokens = tuple(_tokens(rows))
    heads = [row.head for token in tokens for row in token.rows]
    fault = tree_fault(heads) if heads else None
    if fault:
        raise input_error(rows[0][0], fault)
    return Block(line=lines[0][0], comments=comments, tokens=tokens)


def _comment(line: str) -> tuple[str, str]:
    name, _, value = line[1:].partition("=")
    return name.strip().partition(" ")[0], value.strip()


def _tokens(lines: Sequence[tuple[int, str]]) -> Iterator[RowToken]:
    """Yields the tokens; the ids must count from 1 without a gap."""
    rows = [(number, _fields(number, line)) for number, line in lines]
    rows = [(number, fields) for number, fields in rows if "." not in fields[0]]
    expected, place = 1, 0
    while place < len(rows):
        number, fields = rows[place]
        length = _range_length(number, fields[0], expected) if "-" in fields[0] else 0
        start = place + bool(length)
        place = start + max(length, 1)
        under = tuple(
            _row(*row, expected + n) for n, row in enumerate(rows[start:place])
        )
        if len(under) < length:
            raise input_error(number, f"the words of {fields[1]!r} are missing")
        yield RowToken(number, fields[1], _misc(fields[9]), under)
        expected += len(under)


def _fields(number: int, line: str) -> list[str]:
    fields = line.split("\t")
    if len(fields) != COLUMNS:
        fault = (
            f"{len(fields)} columns instead of {COLUMNS} between tabs: {line[:60]!r}"
        )
        raise input_error(number, fault)
    if not fields[1]:
        raise input_error(number, "the form is empty")
    return fields


def _range_length(number: int, numbers: str, expected: int) -> int:
    start, _, end = numbers.partition("-")
    if start != str(expected) or not end.isdecimal() or int(end[:9]) < expected:
        raise input_error(number, f"{numbers!r} is no range of the words that follow")
    return int(end[:9]) - expected + 1


def _row(number: int, fields: Sequence[str], expected: int) -> Row:
    if fields[0] != str(expected):
        raise input_error(number, f"id {fields[0]!r} stands where {expected} should")
    if not fields[6].isdecimal() or not fields[6].isascii():
        fault = (
            f"head {fields[6]!r} of {fields[1]!r} is no word's number; parse it first"
        )
        raise input_error(number, fault)
    return Row(
        line=number,
        form=fields[1],
        lemma=fields[2],
        upos=_value(fields[3]),
        xpos=_value(fields[4]),
        feats=frozenset(_value(fields[5]).split("|")) - {""},
        head=int(fields[6][:9]),
        deprel=_value(fields[7]),
        misc=_misc(fields[9]),
    )


def _value(field: str) -> str:
    return "" if field == "_" else field


def _misc(field: str) -> Mapping[str, str]:
    pairs = (part.partition("=") for part in field.split("|"))
    return {name: value for name, equals, value in pairs if equals}
