"""Runs the cells of notebooks and rewrites what they show, without Jupyter.

    python -m docs.notebooks examples/*.ipynb

A cell runs in the notebook's folder; its outputs are what it prints and the value of
its last line, as text and, where the value has it, as HTML.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def main() -> None:
    """Rewrites the notebooks named on the command line."""
    for path in map(Path, sys.argv[1:]):
        path.write_text(written(run(path)), encoding="utf-8")


def written(notebook: dict[str, Any]) -> str:
    """Returns the notebook as Jupyter writes it."""
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"


def run(path: Path) -> dict[str, Any]:
    """Returns the notebook with the outputs of now; its cells share their names."""
    notebook: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    names: dict[str, object] = {}
    with contextlib.chdir(path.parent):
        for count, cell in enumerate(code, 1):
            cell["execution_count"] = count
            cell["outputs"] = [*outputs("".join(cell["source"]), names, count)]
    return notebook


def outputs(source: str, names: dict[str, object], count: int) -> Iterator[object]:
    """Yields what a cell prints, then the value of its last line."""
    tree = ast.parse(source)
    last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(compile(tree, "<cell>", "exec"), names)  # noqa: S102  # our own notebook
        value = last and eval(ast.unparse(last), names)  # noqa: S307  # our own notebook
    if printed.getvalue():
        text = printed.getvalue().splitlines(keepends=True)
        yield {"name": "stdout", "output_type": "stream", "text": text}
    if value is not None:
        yield {
            "data": shown(value),
            "execution_count": count,
            "metadata": {},
            "output_type": "execute_result",
        }


def shown(value: object) -> dict[str, list[str]]:
    """Returns the value by media type, as a notebook shows it."""
    if hasattr(value, "_repr_html_"):
        page = value._repr_html_().splitlines(keepends=True)
        return {"text/html": page, "text/plain": [f"<{type(value).__name__}>"]}
    return {"text/plain": repr(value).splitlines(keepends=True)}


if __name__ == "__main__":
    main()
