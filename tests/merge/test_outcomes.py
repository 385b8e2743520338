"""Every text of tests/corpus/outcomes.toml: the hurt who died, and who did not."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any

import pytest

from eventline import Event, Extractor
from tests.parsed import TESTS, parsed

PATH = TESTS / "corpus" / "outcomes.toml"
EXAMPLES = tomllib.loads(PATH.read_text("utf-8"))["example"]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["name"])
def test_outcome(example: Mapping[str, Any]) -> None:
    text = example["text"]
    timeline = Extractor().extract(parsed(PATH, text))
    events = {entry.event.id: entry.event for entry in timeline}
    found = sorted(
        (event for event in events.values() if event.frame == "casualty_report"),
        key=lambda event: event.span,
    )

    told = [_told(text, event, events) for event in found]
    for wanted, given in zip(example["reports"], told, strict=False):
        if "counts" not in wanted:
            given.pop("counts")
    assert example["reports"] == told


def _told(text: str, event: Event, events: Mapping[str, Event]) -> dict[str, Any]:
    values = {k: event.attributes.get(k) for k in ("effect", "relation", "to")}
    to = values["to"]
    told = {
        "trigger": event.span.of(text),
        "victim": [filler.text for filler in event.arguments()["victim"]],
        "counts": [f.quantity.value for f in event.arguments()["victim"] if f.quantity],
        **values,
        "to": events[to].span.of(text) if to else None,
    }
    return {name: value for name, value in told.items() if value is not None}
