"""Reads the project's own Python files, for the tests of its architecture."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import attrs

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src"
DATA_ONLY = (
    "src/eventline/frames/inventory/*.py",
    "src/eventline/*_words.py",
    "src/eventline/*_rules*.py",
    "src/eventline/*cues.py",
)

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@attrs.frozen
class SourceFile:
    """One Python file: its path from the root, its dotted name, text and tree."""

    path: str
    name: str
    text: str
    tree: ast.Module = attrs.field(eq=False, repr=False)

    @property
    def part(self) -> str:
        """The first name below the package: `frames` for `eventline.frames.match`."""
        return ([*self.name.split("."), "__init__"])[1]

    @property
    def is_data_only(self) -> bool:
        """Says whether the file may hold nothing but data."""
        return any(fnmatch(self.path, pattern) for pattern in DATA_ONLY)

    def nodes(self, *types: type[ast.AST]) -> Iterator[ast.AST]:
        """Yields every node of these types, in no order that matters."""
        return (node for node in ast.walk(self.tree) if isinstance(node, types))

    def functions(self) -> Iterator[FunctionNode]:
        """Yields every function and method, nested ones too."""
        for node in self.nodes(ast.FunctionDef, ast.AsyncFunctionDef):
            assert isinstance(node, FunctionNode)
            yield node

    def at(self, node: ast.AST) -> str:
        """Returns where a node stands, as an editor understands it."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}"


def read_files(*folders: str) -> tuple[SourceFile, ...]:
    """Returns the Python files below these folders of the project, by path."""
    paths = (path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return tuple(_read(path) for path in sorted(paths))


def imported_names(tree: ast.AST) -> tuple[str, ...]:
    """Returns the dotted names of the modules that are imported below this node."""
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.extend(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.append("." * node.level + (node.module or ""))
    return tuple(found)


def public_definitions(file: SourceFile) -> Iterator[FunctionNode | ast.ClassDef]:
    """Yields what a reader meets: public functions, classes and their methods."""
    for node in _definitions(file.tree):
        if node.name.startswith("_"):
            continue
        yield node
        if isinstance(node, ast.ClassDef):
            methods = _definitions(node)
            yield from (m for m in methods if not m.name.startswith("_"))


def decorators(node: FunctionNode | ast.ClassDef) -> tuple[str, ...]:
    """Returns the decorators as written, without their arguments."""
    return tuple(
        ast.unparse(d.func if isinstance(d, ast.Call) else d)
        for d in node.decorator_list
    )


def code_lines(function: FunctionNode) -> int:
    """Returns the number of lines from `def` to the end, the docstring left out."""
    assert function.end_lineno is not None
    lines = function.end_lineno - function.lineno + 1
    if ast.get_docstring(function) is None:
        return lines
    docstring = function.body[0]
    assert docstring.end_lineno is not None
    return lines - (docstring.end_lineno - docstring.lineno + 1)


def depth(node: ast.AST) -> int:
    """Returns how many levels of indentation the statements below a node have."""
    if isinstance(node, ast.ExceptHandler | ast.match_case):
        return max((depth(child) for child in node.body), default=0)
    blocks = [
        child
        for name in ("body", "orelse", "finalbody", "handlers", "cases")
        for child in getattr(node, name, None) or ()
        if isinstance(getattr(node, name), list)
    ]
    if not blocks:
        return 0
    return 1 + max(_depth_below(node, child) for child in blocks)


def _depth_below(node: ast.AST, child: ast.AST) -> int:
    is_elif = (
        isinstance(node, ast.If)
        and isinstance(child, ast.If)
        and [child] == node.orelse
    )
    return depth(child) - is_elif


def _definitions(
    node: ast.Module | ast.ClassDef,
) -> Iterator[FunctionNode | ast.ClassDef]:
    for child in node.body:
        if isinstance(child, FunctionNode | ast.ClassDef):
            yield child


def _read(path: Path) -> SourceFile:
    text = path.read_text(encoding="utf-8")
    base = PACKAGE if PACKAGE in path.parents else ROOT
    parts = path.relative_to(base).with_suffix("").parts
    name = ".".join(parts).removesuffix(".__init__")
    tree = ast.parse(text, str(path))
    return SourceFile(path.relative_to(ROOT).as_posix(), name, text, tree)
