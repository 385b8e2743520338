"""eventline info: versions, models and where they are."""

from __future__ import annotations

import platform
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import eventline
from eventline.errors import ModelError
from eventline.parse.model_files import find_model_files
from eventline.parse.stanza_parser import find_source

_LIBRARIES = ("stanza", "torch", "dateparser", "text2num", "pycountry", "attrs")

_OPTIONAL: Mapping[str, str] = {
    "pandas": "pandas",
    "pyarrow": "parquet",
    "icalendar": "icalendar",
    "trafilatura": "html",
    "htmldate": "html",
    "ray": "ray",
}
"""Libraries by the extra that brings them."""


def describe_installation() -> str:
    """Returns one line a fact; a model that cannot be used says why."""
    facts = [*_versions(), *_models()]
    longest = max(len(name) for name, _ in facts)
    return "\n".join(f"{name:<{longest}}  {value}" for name, value in facts)


def _versions() -> Iterator[tuple[str, str]]:
    yield "eventline", eventline.__version__
    yield "package", str(Path(eventline.__file__).parent)
    yield "python", platform.python_version()
    for library in _LIBRARIES:
        yield library, _version(library)
    for library, extra in _OPTIONAL.items():
        yield library, _version(library, f"; run: pip install 'eventline[{extra}]'")


def _models() -> Iterator[tuple[str, str]]:
    for model in ("embedded", "official"):
        source = find_source(model)
        yield f"{model} model", str(source.directory)
        try:
            digest = find_model_files(source).digest()
        except ModelError as error:
            yield "", f"not usable: {error}"
        else:
            yield "", f"{model}-{digest[:12]}+stanza-{_version('stanza')}"


def _version(library: str, advice: str = "") -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return f"not installed{advice}"
