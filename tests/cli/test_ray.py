"""eventline batch --engine ray without Ray; tests/test_ray.py has the rest."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from eventline.cli.exits import Exit
from tests.cli.run import Run
from tests.fake_parser import TEXT, write


def test_missing_ray_is_one_line_that_installs_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    write(tmp_path, "a.jsonl", json.dumps({"text": TEXT}))
    result = run("batch", "a.jsonl", "out", "--engine", "ray")

    assert result.exit_code == Exit.USAGE
    assert result.stderr == "eventline: Ray: run: pip install 'eventline[ray]'\n"
