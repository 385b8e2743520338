"""Model directories: what makes one usable, and what is refused."""

import hashlib
import json
from pathlib import Path

import pytest

from eventline.errors import ModelError
from eventline.parse.model_files import ModelSource, find_model_files

PACKAGE = {"tokenize": "en_a", "pos": "en_a", "lemma": "en_a", "depparse": "en_a"}
NEEDS = {"dependencies": [{"model": "pretrain", "package": "en_v"}]}
FILES = (
    "en/depparse/en_a.pt",
    "en/lemma/en_a.pt",
    "en/pos/en_a.pt",
    "en/pretrain/en_v.pt",
    "en/tokenize/en_a.pt",
)


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """A directory in Stanza's layout, with files that are no models."""
    for name in FILES:
        path = tmp_path / name
        path.parent.mkdir(parents=True)
        path.write_text(name, encoding="utf-8")
    write_resources(tmp_path, {"default": PACKAGE})
    return tmp_path


def write_resources(directory: Path, packages: object) -> None:
    english = {
        "packages": packages,
        "pos": {"en_a": NEEDS},
        "depparse": {"en_a": NEEDS},
    }
    text = json.dumps({"en": english})
    (directory / "resources.json").write_text(text, encoding="utf-8")


def write_sums(directory: Path, *left_out: str) -> None:
    rows = [
        f"{hashlib.sha256((directory / name).read_bytes()).hexdigest()}  {name}\n"
        for name in (*FILES, "resources.json")
        if name not in left_out
    ]
    (directory / "SHA256SUMS").write_text("".join(rows), encoding="utf-8")


def source(directory: Path, kind: str = "path") -> ModelSource:
    return ModelSource(kind, directory, "do this")


def test_the_files_of_the_package_are_found(directory: Path) -> None:
    files = find_model_files(source(directory))

    assert tuple(map(str, files.paths)) == FILES
    assert files.package == "default"
    assert files.processors == ("tokenize", "pos", "lemma", "depparse")


def test_a_package_of_another_name_is_found(directory: Path) -> None:
    write_resources(directory, {"mine": PACKAGE})

    assert find_model_files(source(directory)).package == "mine"


def test_an_identity_lemmatizer_needs_no_file(directory: Path) -> None:
    write_resources(directory, {"default": PACKAGE | {"lemma": "identity"}})
    (directory / "en/lemma/en_a.pt").unlink()

    assert len(find_model_files(source(directory)).paths) == len(FILES) - 1


def test_the_digest_follows_the_contents(directory: Path) -> None:
    before = find_model_files(source(directory)).digest()
    (directory / FILES[0]).write_text("other", encoding="utf-8")

    assert find_model_files(source(directory)).digest() != before


def test_the_digest_does_not_follow_the_place(directory: Path) -> None:
    before = find_model_files(source(directory)).digest()
    moved = directory.rename(directory.with_name("moved"))

    assert find_model_files(source(moved)).digest() == before


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(directory: Path, name: str) -> None:
    (directory / name).unlink()

    with pytest.raises(ModelError, match=f"missing {name}; do this"):
        find_model_files(source(directory))


@pytest.mark.safety("M1")
@pytest.mark.parametrize("name", [*FILES, "resources.json"])
@pytest.mark.parametrize("kind", ["embedded", "path"])
def test_a_tampered_file_is_refused(directory: Path, name: str, kind: str) -> None:
    write_sums(directory)
    path = directory / name
    path.write_bytes(path.read_bytes() + b"\n")

    with pytest.raises(ModelError, match=f"{name} differs from SHA256SUMS"):
        find_model_files(source(directory, kind))


@pytest.mark.safety("M1")
def test_a_file_without_a_checksum_is_refused(directory: Path) -> None:
    write_sums(directory, FILES[0])

    with pytest.raises(ModelError, match=f"{FILES[0]} differs"):
        find_model_files(source(directory))


def test_the_embedded_model_needs_its_checksums(directory: Path) -> None:
    with pytest.raises(ModelError, match="SHA256SUMS is not there"):
        find_model_files(source(directory, "embedded"))


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "is not valid JSON"),
        ("[" * 100_000, "is not valid JSON"),
        ("[]", "lists no package with tokenize"),
        ('{"en": {"packages": {"default": {"pos": "a"}}}}', "with tokenize, lemma"),
        ('{"en": {"packages": 7}}', "lists no package"),
    ],
    ids=["empty", "deep", "list", "partial", "number"],
)
def test_an_unusable_resources_file_is_refused(
    directory: Path, text: str, fault: str
) -> None:
    (directory / "resources.json").write_text(text, encoding="utf-8")

    with pytest.raises(ModelError, match=fault):
        find_model_files(source(directory))


def test_a_dependency_without_a_name_is_refused(directory: Path) -> None:
    path = directory / "resources.json"
    path.write_text(path.read_text("utf-8").replace('package"', 'x"'), "utf-8")

    with pytest.raises(ModelError, match=r"missing en/pretrain/None\.pt"):
        find_model_files(source(directory))
