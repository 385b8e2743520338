"""The example scripts print what is kept beside them; `make examples` rewrites it."""

from __future__ import annotations

import json
import runpy
from pathlib import Path

import pytest

from docs.notebooks import run, written
from tests.source_code import ROOT

SCRIPTS = sorted((ROOT / "examples").glob("*.py"))
NOTEBOOKS = sorted((ROOT / "examples").glob("*.ipynb"))


@pytest.mark.live
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_example_prints_its_kept_output(
    script: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if "dataframe" in script.read_text("utf-8"):
        pytest.importorskip("pandas", reason="needs eventline[pandas]")
    kept = (ROOT / "examples" / "output" / f"{script.stem}.txt").read_text("utf-8")
    runpy.run_path(str(script), run_name="__main__")

    assert capsys.readouterr().out == kept


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_example_fits_on_a_screen(script: Path) -> None:
    assert len(script.read_text("utf-8").splitlines()) <= 40


@pytest.mark.live
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_shows_its_kept_outputs(path: Path) -> None:
    pytest.importorskip("pandas", reason="needs eventline[pandas]")
    kept = path.read_text("utf-8")

    assert written(run(path)) == kept, f"run: python -m docs.notebooks {path.name}"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_is_of_the_format_that_jupyter_reads(path: Path) -> None:
    notebook = json.loads(path.read_text("utf-8"))
    ids = [cell["id"] for cell in notebook["cells"]]

    assert (notebook["nbformat"], notebook["nbformat_minor"]) == (4, 5)
    assert sorted(set(ids)) == sorted(ids)


def test_examples_page_names_every_example() -> None:
    page = (ROOT / "examples" / "README.md").read_text("utf-8")

    assert [p.name for p in SCRIPTS + NOTEBOOKS if f"`{p.name}`" not in page] == []
