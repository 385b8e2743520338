"""The fixture that runs the command line in an empty folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from eventline import Extractor
from eventline.cli import main
from tests.cli.run import Run
from tests.fake_parser import FakeParser


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    extractor = Extractor(FakeParser(), max_characters=1000)

    def invoke(*arguments: str, stdin: str | None = None) -> Result:
        return CliRunner().invoke(main, arguments, input=stdin, obj=extractor)

    return invoke
