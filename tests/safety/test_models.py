"""Model files that are hostile, truncated, tampered with or of another version."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from eventline.errors import ModelError
from eventline.parse import load_stanza
from eventline.parse.stanza_parser import EMBEDDED

pytestmark = [pytest.mark.live, pytest.mark.safety("M1")]

PARTS = ("depparse", "encoder", "lemma", "mwt", "ner", "pos", "tokenize")


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A directory in Stanza's layout, built from the embedded models."""
    return shutil.copytree(EMBEDDED, tmp_path / "models")


def replace_model(
    directory: Path, content: bytes, *, keep_sums: bool, part: str = "pos"
) -> None:
    """Puts other bytes in a model's place, with checksums that fit or none."""
    (path,) = (directory / "en" / part).glob("*.pt")
    path.write_bytes(content)
    sums = directory / "SHA256SUMS"
    if not keep_sums:
        sums.unlink()
        return
    rows = sums.read_text("utf-8").splitlines()
    changed = f"{hashlib.sha256(content).hexdigest()}  en/{part}/{path.name}"
    rows = [changed if row.endswith(f"/{part}/{path.name}") else row for row in rows]
    sums.write_text("\n".join(rows) + "\n", "utf-8")


def test_a_tampered_model_is_refused(copied: Path) -> None:
    replace_model(copied, b"other", keep_sums=False)
    (copied / "SHA256SUMS").write_bytes((EMBEDDED / "SHA256SUMS").read_bytes())

    with pytest.raises(ModelError, match="differs from SHA256SUMS"):
        load_stanza(copied)


@pytest.mark.parametrize("part", ["pos", "encoder"])
@pytest.mark.parametrize("keep_sums", [True, False])
@pytest.mark.parametrize("length", [0, 10, 100_000])
def test_a_truncated_model_is_refused(
    copied: Path, length: int, keep_sums: bool, part: str
) -> None:
    (path,) = (copied / "en" / part).glob("*.pt")
    content = path.read_bytes()[:length]
    replace_model(copied, content, keep_sums=keep_sums, part=part)

    with pytest.raises(ModelError, match=str(copied)) as caught:
        load_stanza(copied)

    assert "cannot load it" in str(caught.value)


def test_no_model_is_loaded_but_for_its_weights(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import torch

    loaded: list[object] = []
    load = torch.load

    def note(*arguments: Any, **options: Any) -> object:
        loaded.append(options.get("weights_only"))
        return load(*arguments, **options)

    monkeypatch.setattr(torch, "load", note)
    load_stanza()

    assert len(loaded) >= len(PARTS)
    assert set(loaded) == {True}


def test_no_optimizer_state_is_shipped() -> None:
    listed = (EMBEDDED / "SHA256SUMS").read_text("utf-8").split()[1::2]
    lying = [p.relative_to(EMBEDDED).as_posix() for p in EMBEDDED.rglob("*.pt")]

    assert sorted(lying) == sorted(set(listed) - {"resources.json"})
    assert [name for name in lying if "checkpoint" in name] == []


class Payload:
    """Would make a folder when unpickled."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.folder),)


@pytest.mark.parametrize("part", PARTS)
def test_a_hostile_model_executes_nothing(
    copied: Path, tmp_path: Path, part: str
) -> None:
    import torch

    folder = tmp_path / "executed"
    hostile = tmp_path / "hostile.pt"
    torch.save({"model": Payload(folder), "config": {}}, hostile)
    replace_model(copied, hostile.read_bytes(), keep_sums=False, part=part)

    with pytest.raises(ModelError, match="cannot load it"):
        load_stanza(copied)

    assert not folder.exists()


@pytest.mark.parametrize("part", ["pos", "encoder"])
def test_a_model_of_another_kind_is_refused(copied: Path, part: str) -> None:
    (tagger,) = (copied / "en" / part).glob("*.pt")
    (lemmas,) = (copied / "en" / "lemma").glob("*.pt")
    assert tagger.name == lemmas.name
    replace_model(copied, lemmas.read_bytes(), keep_sums=False, part=part)

    with pytest.raises(ModelError, match="cannot load it"):
        load_stanza(copied)
