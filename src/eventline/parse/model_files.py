"""Model directories in Stanza's layout: which files a model has, and their checksums.

DIR/resources.json   DIR/en/<processor>/<package>.pt   DIR/SHA256SUMS (optional)
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

import attrs

from eventline.errors import ModelError

LANGUAGE = "en"
REQUIRED = ("tokenize", "pos", "lemma", "depparse")
PROCESSORS = ("tokenize", "mwt", "pos", "lemma", "depparse", "ner")
ENCODER = "encoder"
"""The folder of an encoder of ours, which the models of a package share."""
RESOURCES = "resources.json"
SUMS = "SHA256SUMS"


@attrs.frozen
class ModelSource:
    """Where a model is sought; `kind` names the choice, `advice` the next step."""

    kind: str
    directory: Path
    advice: str

    def error(self, fault: str) -> ModelError:
        """Returns the error that says what is wrong, where, and what to do."""
        message = f"no usable {self.kind} model in {self.directory}: {fault}"
        return ModelError(f"{message}; {self.advice}")


@attrs.frozen
class ModelFiles:
    """The files of one package, relative to the directory and sorted."""

    source: ModelSource
    package: str
    processors: tuple[str, ...]
    paths: tuple[PurePosixPath, ...]

    @property
    def encoder(self) -> Path | None:
        """Returns the file of the package's encoder, None where it has none of ours."""
        found = [path for path in self.paths if path.parent.name == ENCODER]
        return self.source.directory / found[0] if found else None

    def digest(self) -> str:
        """Returns a SHA-256 over the names and contents of the model files."""
        total = hashlib.sha256()
        for path, checksum in _checksums(self).items():
            total.update(f"{checksum}  {path}\n".encode())
        return total.hexdigest()


def find_model_files(source: ModelSource) -> ModelFiles:
    """Returns the files of the source's package; all of them exist.

    Raises ModelError where resources.json, the package or one of its files is missing,
    or where a file differs from its line in SHA256SUMS.
    """
    english = _table(_resources(source), LANGUAGE)
    packages = _table(english, "packages")
    package = "default" if "default" in packages else next(iter(packages), "")
    chosen = _table(packages, package)
    missing = [name for name in REQUIRED if name not in chosen]
    if missing:
        raise source.error(f"{RESOURCES} lists no package with {', '.join(missing)}")
    files = ModelFiles(
        source=source,
        package=package,
        processors=tuple(name for name in PROCESSORS if name in chosen),
        paths=tuple(sorted(set(_paths(english, chosen)))),
    )
    _check_presence(files)
    _check_sums(files)
    return files


def _resources(source: ModelSource) -> Mapping[str, object]:
    path = source.directory / RESOURCES
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except OSError:
        raise source.error(f"{RESOURCES} is not there") from None
    except (ValueError, RecursionError):
        raise source.error(f"{RESOURCES} is not valid JSON") from None
    return found if isinstance(found, dict) else {}


def _table(values: Mapping[str, object], key: str) -> Mapping[str, object]:
    found = values.get(key)
    return found if isinstance(found, dict) else {}


def _paths(
    english: Mapping[str, object], chosen: Mapping[str, object]
) -> Iterator[PurePosixPath]:
    for processor in PROCESSORS:
        package = chosen.get(processor)
        if not isinstance(package, str) or package == "identity":
            continue
        yield _model_path(processor, package)
        needs = _table(_table(english, processor), package).get("dependencies")
        for need in needs if isinstance(needs, list) else []:
            names = need if isinstance(need, dict) else {}
            yield _model_path(str(names.get("model")), str(names.get("package")))


def _model_path(processor: str, package: str) -> PurePosixPath:
    return PurePosixPath(LANGUAGE, processor, f"{package}.pt")


def _check_presence(files: ModelFiles) -> None:
    directory = files.source.directory
    missing = [str(path) for path in files.paths if not (directory / path).is_file()]
    if missing:
        raise files.source.error(f"missing {', '.join(missing)}")


def _check_sums(files: ModelFiles) -> None:
    """Compares with SHA256SUMS, where there is one; the embedded model must have it."""
    sums = files.source.directory / SUMS
    if not sums.is_file():
        if files.source.kind == "embedded":
            raise files.source.error(f"{SUMS} is not there")
        return
    rows = sums.read_text(encoding="utf-8", errors="replace").splitlines()
    listed = {row[66:]: row[:64] for row in rows}
    actual = {str(path): value for path, value in _checksums(files).items()}
    actual[RESOURCES] = _checksum(files.source.directory / RESOURCES)
    changed = [path for path, value in actual.items() if listed.get(path) != value]
    if changed:
        raise files.source.error(f"{', '.join(changed)} differs from {SUMS}")


def _checksums(files: ModelFiles) -> Mapping[PurePosixPath, str]:
    return {path: _checksum(files.source.directory / path) for path in files.paths}


def _checksum(path: Path) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


LOADING_ERRORS = (
    AssertionError,
    AttributeError,
    EOFError,
    ImportError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What Stanza and torch raise on missing, truncated, foreign or outdated files."""


def first_line(error: Exception) -> str:
    """Returns the kind of an error and the first line of its message."""
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0]}" if lines else type(error).__name__
