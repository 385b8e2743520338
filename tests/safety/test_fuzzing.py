"""The fuzz targets hold on their seeds and on what is made of them at random."""

from __future__ import annotations

import pytest

from fuzzing.__main__ import fuzz, seeds
from fuzzing.targets import TARGETS
from tests.source_code import ROOT

FUZZING = ROOT / "fuzzing"
FEW = {"page": 10, "arguments": 100}
"""How many changed seeds the slower targets get; the others 500."""


@pytest.mark.safety("F1")
@pytest.mark.parametrize("name", TARGETS)
def test_a_target_holds_on_its_seeds_and_on_changed_ones(name: str) -> None:
    assert fuzz(TARGETS[name], seeds(name), FEW.get(name, 500), seed=1)


@pytest.mark.safety("F1")
def test_every_target_has_a_harness_and_seeds() -> None:
    harnesses = {path.stem for path in FUZZING.glob("fuzz_*.py")}
    folders = {path.name for path in (FUZZING / "corpus").iterdir()}

    assert harnesses == {f"fuzz_{name}" for name in TARGETS}
    assert folders == set(TARGETS)
    assert all(len(seeds(name)) >= 10 for name in TARGETS)


@pytest.mark.safety("F1")
@pytest.mark.parametrize("name", TARGETS)
def test_a_harness_fuzzes_the_target_of_its_name(name: str) -> None:
    harness = (FUZZING / f"fuzz_{name}.py").read_text(encoding="utf-8")

    assert f"from fuzzing.targets import {name}\n" in harness
    assert f"atheris.Setup(sys.argv, {name})" in harness


def test_a_broken_promise_is_reported(capsys: pytest.CaptureFixture[str]) -> None:
    def fail(data: bytes) -> None:
        if b"7" in data:
            raise ValueError("seven")

    assert not fuzz(fail, [b"6", b"7"], 0, seed=1)
    assert "input: b'7'" in capsys.readouterr().out
