"""Holds the library to its plan: who imports whom, what is data, what is frozen.

A failure names the file and line; the rules are in docs/style.md.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys

import pytest

from tests.source_code import (
    SourceFile,
    decorators,
    imported_names,
    read_files,
)

LIBRARY = read_files("src")

VALUES = {"model", "errors"}
STAGES = ("parse", "mentions", "frames", "coref", "merge", "resolve", "order", "render")
ALLOWED = {
    "model": set(),
    "errors": set(),
    **dict.fromkeys(STAGES, VALUES),
    "restore": VALUES | {"frames"},
    "articles": VALUES | {"parse"},
    "batch": VALUES | {"articles"},
    "html": VALUES | {"articles"},
    "many": VALUES | {"merge", "order"},
    "parsers": VALUES | {"parse"},
    "ray": VALUES | {"articles", "batch", "extractor", "render", "worker", "workers"},
    "shards": VALUES | {"articles", "batch", "parse", "workers"},
    "worker": VALUES,
    "workers": VALUES | {"worker"},
    "stages": VALUES | set(STAGES),
    "extractor": VALUES
    | set(STAGES)
    | {"articles", "batch", "parsers", "stages", "workers"},
    "cli": VALUES
    | set(STAGES)
    | {"__init__", "articles", "batch", "extractor", "html", "ray"}
    | {"shards", "stages", "workers"},
    "stanza": VALUES | {"articles", "extractor", "parse"},
    "__init__": VALUES | {"extractor", "__init__"},
    "__main__": {"cli"},
}
"""What each part may import besides itself: a star, not a web."""

OUTWARDS = {
    "eventline.model.dated": {"render"},
    "eventline.model.explanation": {"render"},
    "eventline.model.mentions": {"render"},
    "eventline.model.timeline": {"many", "order", "render", "restore"},
}
"""Modules of values that give themselves as a format, or answer by a stage's means.

A timeline also merges with others, through `many`; `restore` reads what `render` wrote.
"""

BASES = {"Enum", "IntEnum", "Protocol", "StrEnum"}
"""What a class in model may be other than frozen."""

WALLED = {
    "dateparser": ["eventline.mentions.calendar_dates"],
    "htmldate": ["eventline.html"],
    "icalendar": ["eventline.render.icalendar"],
    "pandas": ["eventline.model.timeline", "eventline.render.dataframe"],
    "pyarrow": ["eventline.batch.parquet", "eventline.ray.datasets"],
    "pycountry": None,
    "ray": ["eventline.ray.cluster", "eventline.ray.datasets"],
    "stanza": [
        "eventline.parse.stanza_inside.layers",
        "eventline.parse.stanza_inside.models",
        "eventline.parse.stanza_inside.names",
        "eventline.parse.stanza_inside.tagger",
        "eventline.parse.stanza_inside.tokens",
        "eventline.parse.stanza_inside.trees",
        "eventline.parse.stanza_parser",
        "eventline.stanza",
    ],
    "text_to_num": None,
    "trafilatura": ["eventline.html"],
}
"""Who imports a third party; None where any one module may be it.

One module loads and runs Stanza; `stanza_inside` reaches into its models, and
`eventline.stanza` is a processor of its pipelines.
"""

HEAVY = ("dateparser", "jinja2", "numpy", "pandas", "ray", "rich", "stanza", "torch")
CLOCKS = re.compile(
    r"\b(date(time)?\.(date\.|datetime\.)?(today|now|utcnow)|time\.(time|monotonic"
    r"|perf_counter|localtime|gmtime|strftime)(_ns)?)\("
)
UNSAFE = {"eval", "exec", "compile", "__import__", "input", "breakpoint"}

every_module = pytest.mark.parametrize("file", LIBRARY, ids=lambda f: f.path)
every_data_module = pytest.mark.parametrize(
    "file", [f for f in LIBRARY if f.is_data_only], ids=lambda f: f.path
)
every_model_module = pytest.mark.parametrize(
    "file", [f for f in LIBRARY if f.part == "model"], ids=lambda f: f.path
)


@every_module
def test_imports_go_one_way(file: SourceFile) -> None:
    allowed = ALLOWED[file.part] | {file.part}
    allowed = allowed | OUTWARDS.get(file.name, set())
    wrong = [
        f"{file.part} imports {name}"
        for name in imported_names(file.tree)
        if name.startswith(("eventline", ".")) and _part(name) not in allowed
    ]

    assert wrong == []


@pytest.mark.parametrize("name", OUTWARDS)
def test_model_reaches_outwards_only_inside_methods(name: str) -> None:
    (file,) = (f for f in LIBRARY if f.name == name)
    at_the_top = [
        ast.unparse(node)
        for node in file.tree.body
        if isinstance(node, ast.Import | ast.ImportFrom)
        and any(f"eventline.{part}" in ast.unparse(node) for part in OUTWARDS[name])
    ]

    assert at_the_top == []


@pytest.mark.parametrize("library", WALLED)
def test_walled_libraries_have_their_importers(library: str) -> None:
    importers = [f.name for f in LIBRARY if _imports(f, library)]
    wanted = WALLED[library] or importers[:1]

    assert importers in ([], wanted)


@every_module
def test_torch_is_for_the_parser_alone(file: SourceFile) -> None:
    assert not _imports(file, "torch") or file.part == "parse"


def test_import_is_light() -> None:
    code = f"import sys, eventline; print([m for m in {HEAVY} if m in sys.modules])"
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True
    )

    assert (answer.stdout.strip(), answer.stderr) == ("[]", "")


@every_data_module
def test_data_modules_hold_only_data(file: SourceFile) -> None:
    code = (
        *(ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda),
        *(ast.If, ast.IfExp, ast.For, ast.While, ast.Try, ast.With, ast.comprehension),
    )
    found = [f"{type(n).__name__} at {file.at(n)}" for n in file.nodes(*code)]

    assert found == []


@every_model_module
def test_every_model_class_is_frozen(file: SourceFile) -> None:
    loose = [
        f"{node.name} at {file.at(node)}"
        for node in file.nodes(ast.ClassDef)
        if isinstance(node, ast.ClassDef)
        and "attrs.frozen" not in decorators(node)
        and not BASES & {ast.unparse(base) for base in node.bases}
    ]

    assert loose == []


@every_module
def test_no_module_state(file: SourceFile) -> None:
    state = [f"global at {file.at(n)}" for n in file.nodes(ast.Global)]
    for node in file.tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and _is_mutable(node):
            state.append(f"mutable {ast.unparse(node)[:40]} at {file.at(node)}")
    for function in file.functions():
        if any(d.endswith(("cache", "lru_cache")) for d in decorators(function)):
            state.append(f"cache on {function.name} at {file.at(function)}")

    assert state == []


@every_module
def test_no_clock(file: SourceFile) -> None:
    assert CLOCKS.findall(ast.unparse(file.tree)) == []


@every_module
def test_no_network(file: SourceFile) -> None:
    roads = ("socket", "urllib.request", "http.client", "requests", "httpx")

    assert [r for r in roads if _imports(file, r)] == []


@every_module
def test_nothing_unsafe_and_no_printing_but_in_cli(file: SourceFile) -> None:
    forbidden = UNSAFE if file.part == "cli" else UNSAFE | {"print"}
    calls = [n.func for n in file.nodes(ast.Call) if isinstance(n, ast.Call)]
    found = [
        f"{f.id} at {file.at(f)}"
        for f in calls
        if isinstance(f, ast.Name) and f.id in forbidden
    ]

    assert found == []
    assert "pickle.load" not in ast.unparse(file.tree)


@every_module
def test_except_names_what_it_expects(file: SourceFile) -> None:
    broad = [
        file.at(node)
        for node in file.nodes(ast.ExceptHandler)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or "Exception" in _names(node.type))
        and file.part != "batch"
    ]

    assert broad == []


def _part(name: str) -> str:
    return ([*name.split("."), "__init__"])[1]


def _imports(file: SourceFile, library: str) -> bool:
    names = imported_names(file.tree)
    return any(name == library or name.startswith(f"{library}.") for name in names)


def _names(node: ast.AST) -> set[str]:
    names = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
    return {"Exception" if n == "BaseException" else n for n in names}


def _is_mutable(node: ast.Assign | ast.AnnAssign) -> bool:
    """Says whether a name holds a list, a set, or a dict not typed as a Mapping."""
    if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
        return False
    if isinstance(node.value, ast.List | ast.Set | ast.ListComp | ast.SetComp):
        return True
    is_dict = isinstance(node.value, ast.Dict | ast.DictComp)
    annotation = node.annotation if isinstance(node, ast.AnnAssign) else None
    return is_dict and not (annotation and "Mapping" in ast.unparse(annotation))
