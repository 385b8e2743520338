"""Every promise of docs/reliability.md has a test that says which promise it holds."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

import pytest

from tests.source_code import ROOT, SourceFile, read_files

PROMISES = (
    *("N1", "N2", "D1", "D2", "X1", "X2", "X3", "X4", "X5", "R1", "F1"),
    *("B1", "B2", "B3", "B4", "K1", "K2", "K3", "K4", "J1", "P1", "Z1"),
    *("H1", "M1", "O1"),
)
PAGE = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
ROWS = {
    cells[0]: cells[1:]
    for line in PAGE.splitlines()
    if re.match(r"\| [A-Z]\d \|", line)
    for cells in [[cell.strip() for cell in line.strip("| ").split(" | ")]]
}
NAMED = re.compile(r"test_(?P<promise>[a-z]\d)_")
PATH = re.compile(r"`(tests/[\w/]+\.py)`")


def held() -> Mapping[str, set[str]]:
    """Returns the files that have a test of each promise."""
    files: dict[str, set[str]] = defaultdict(set)
    for file in read_files("tests"):
        for promise in {*_marked(file), *_named(file)}:
            files[promise].add(file.path)
    return files


def _marked(file: SourceFile) -> Iterator[str]:
    """Yields the promises that a file's tests are marked with."""
    for node in file.nodes(ast.Call):
        assert isinstance(node, ast.Call)
        if ast.unparse(node.func) == "pytest.mark.safety":
            yield from (ast.literal_eval(value) for value in node.args)


def _named(file: SourceFile) -> Iterator[str]:
    """Yields the promises that tests are named after: test_k1_..."""
    for function in file.functions():
        match = NAMED.match(function.name)
        if match:
            yield match["promise"].upper()


HELD = held()


def test_the_page_lists_every_promise_once_in_its_order() -> None:
    assert tuple(ROWS) == PROMISES
    assert PAGE.count("\n| N1 |") == 1


def test_no_test_holds_what_is_not_promised() -> None:
    assert set(HELD) <= set(PROMISES)


@pytest.mark.parametrize("promise", PROMISES)
def test_a_promise_has_a_test_where_the_page_says(promise: str) -> None:
    _, where, *_ = ROWS[promise]

    assert set(PATH.findall(where)) == HELD[promise]


@pytest.mark.parametrize("promise", PROMISES)
def test_a_promise_has_all_its_cells(promise: str) -> None:
    assert len(ROWS[promise]) == 4
    assert all(ROWS[promise])
