"""The example scripts print what is kept beside them; `make examples` rewrites it."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from tests.source_code import ROOT

SCRIPTS = sorted((ROOT / "examples").glob("*.py"))


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
