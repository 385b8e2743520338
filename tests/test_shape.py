"""Holds every file to the style: short, flat, annotated, documented, nothing left over.

A failure names the file and line; the rules are in docs/style.md.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize

import pytest

import eventline
from tests.source_code import (
    SourceFile,
    code_lines,
    decorators,
    depth,
    public_definitions,
    read_files,
)

LIBRARY = read_files("src")
EVERYTHING = read_files(
    *("src", "tests", "training", "benchmarks", "examples", "docs", "fuzzing")
)

NO_REASON = re.compile(
    r"#\s*(type: ignore|noqa)(?!(\[|: )[\w-]+(, ?[\w-]+)*\]?\s+#?\s*\w)"
)
VAGUE_NAMES = {"utils", "util", "helpers", "common", "misc", "manager", "data", "info"}

every_module = pytest.mark.parametrize("file", LIBRARY, ids=lambda f: f.path)
every_file = pytest.mark.parametrize("file", EVERYTHING, ids=lambda f: f.path)


@every_file
def test_files_are_short(file: SourceFile) -> None:
    longest = 500 if file.is_data_only else 300

    assert len(file.text.splitlines()) <= longest


@every_file
def test_functions_are_short_and_flat(file: SourceFile) -> None:
    long = [
        f"{f.name} has {code_lines(f)} lines at {file.at(f)}"
        for f in file.functions()
        if code_lines(f) > 30
    ]
    deep = [
        f"{f.name} has {depth(f)} levels at {file.at(f)}"
        for f in file.functions()
        if depth(f) > 3
    ]

    assert long + deep == []


@every_file
def test_functions_are_annotated(file: SourceFile) -> None:
    bare = [
        f"{f.name} at {file.at(f)}"
        for f in file.functions()
        if f.returns is None
        or any(
            a.annotation is None and a.arg not in ("self", "cls")
            for a in (*f.args.posonlyargs, *f.args.args, *f.args.kwonlyargs)
        )
    ]

    assert bare == []


@every_module
def test_public_things_are_documented(file: SourceFile) -> None:
    undocumented = [
        f"{node.name} at {file.at(node)}"
        for node in public_definitions(file)
        if ast.get_docstring(node) is None and "overload" not in decorators(node)
    ]

    assert ast.get_docstring(file.tree), "the module has no docstring"
    assert undocumented == []


@every_module
def test_any_stays_in_declare(file: SourceFile) -> None:
    uses = [
        file.at(n)
        for n in file.nodes(ast.Name)
        if isinstance(n, ast.Name) and n.id == "Any"
    ]

    assert uses == [] or file.name == "eventline.frames.declare"


@every_module
def test_all_is_sorted_and_only_in_packages(file: SourceFile) -> None:
    names = [
        ast.literal_eval(node.value)
        for node in file.tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    ]

    assert names == [sorted(listed) for listed in names]
    assert names == [] or file.path.endswith("__init__.py")


def test_public_face_is_small() -> None:
    assert len(eventline.__all__) <= 8
    assert {"Extractor", "Timeline", "extract"} <= set(eventline.__all__)


@every_file
def test_no_commented_out_code(file: SourceFile) -> None:
    tokens = tokenize.generate_tokens(io.StringIO(file.text).readline)
    comments = [t for t in tokens if t.type == tokenize.COMMENT]

    assert [f"{file.path}:{t.start[0]}" for t in comments if _is_code(t.string)] == []


@every_file
def test_exemptions_give_code_and_reason(file: SourceFile) -> None:
    lines = enumerate(file.text.splitlines(), start=1)

    assert [f"{file.path}:{n}" for n, line in lines if NO_REASON.search(line)] == []


@every_file
def test_names_say_something(file: SourceFile) -> None:
    assert VAGUE_NAMES.isdisjoint(file.name.split("."))


def _is_code(comment: str) -> bool:
    """Says whether a comment reads as a statement that does something."""
    try:
        statements = ast.parse(comment.lstrip("#! ")).body
    except SyntaxError:
        return False
    acts = (ast.Assign, ast.AugAssign, ast.Import, ast.ImportFrom, ast.Return)
    return any(
        isinstance(s, acts)
        or (isinstance(s, ast.Expr) and isinstance(s.value, ast.Call))
        for s in statements
    )
