"""Every frame is declared, listed, and shown by enough examples of its own."""

from __future__ import annotations

import tomllib

import pytest

from eventline.frames import FRAMES
from tests.source_code import ROOT

FOLDER = ROOT / "tests" / "corpus" / "frames"
NAMES = sorted(frame.frame for frame in FRAMES)
MINIMUMS = {"example": 8, "counterexample": 4}

every_frame = pytest.mark.parametrize("name", NAMES)


@every_frame
@pytest.mark.parametrize("table", MINIMUMS)
def test_corpus_is_large_enough(name: str, table: str) -> None:
    path = FOLDER / f"{name}.toml"

    assert path.exists(), f"write {path.relative_to(ROOT)}"
    assert len(tomllib.loads(path.read_text("utf-8")).get(table, [])) >= MINIMUMS[table]


@every_frame
def test_counterexamples_give_a_reason(name: str) -> None:
    path = FOLDER / f"{name}.toml"
    tables = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    silent = [c["text"] for c in tables.get("counterexample", []) if not c.get("why")]

    assert silent == []


@every_frame
def test_frame_says_what_it_is(name: str) -> None:
    (frame,) = (f for f in FRAMES if f.frame == name)

    assert frame.__doc__
    assert frame.role_names


def test_every_corpus_file_has_its_frame() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.toml")) == NAMES
