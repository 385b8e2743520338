"""Every example of the days of tests/corpus: the day that each event of a text gets."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from eventline import Extractor
from eventline.model import DatedEvent
from tests.parsed import TESTS, parsed

PATHS = tuple(TESTS / "corpus" / name for name in ("days.toml", "incident_days.toml"))


def examples() -> Iterator[Any]:
    for path in PATHS:
        for table in tomllib.loads(path.read_text("utf-8"))["example"]:
            reason = table.get("failing")
            marks = (pytest.mark.xfail(reason=reason, strict=True),) if reason else ()
            yield pytest.param(path, table, id=table["name"], marks=marks)


@pytest.mark.parametrize(("path", "example"), list(examples()))
def test_example(path: Path, example: Mapping[str, Any]) -> None:
    document = parsed(path, example["text"])
    trace = Extractor().trace(document, published=example["published"])
    dated = {found.event.trigger.text: found for found in trace.dated.events}

    found = {trigger: _time_of(dated[trigger]) for trigger in example["times"]}

    assert found == example["times"]


def _time_of(dated: DatedEvent) -> str:
    """Returns value and basis, "" for an event without a time."""
    if dated.timex is None or dated.basis is None:
        return ""
    return f"{dated.timex.value} {dated.basis}"
