"""Every example of tests/corpus/happened.toml: whether an event took place."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from eventline.frames import find_events
from eventline.mentions import find_mentions
from tests.parsed import TESTS, parsed

PATH = TESTS / "corpus" / "happened.toml"


def examples() -> Iterator[Any]:
    for table in tomllib.loads(PATH.read_text("utf-8"))["example"]:
        reason = table.get("failing")
        marks = (pytest.mark.xfail(reason=reason, strict=True),) if reason else ()
        yield pytest.param(table, id=table["name"], marks=marks)


@pytest.mark.parametrize("example", list(examples()))
def test_example(example: Mapping[str, str]) -> None:
    document = parsed(PATH, example["text"])
    events = find_events(document, find_mentions(document))
    wanted = (example["polarity"], example["modality"])

    found = [
        (event.polarity.value, event.modality.value, event.happened)
        for event in events
        if event.trigger.text == example["trigger"]
    ]

    assert [(*wanted, wanted == ("positive", "actual"))] == found[:1]
