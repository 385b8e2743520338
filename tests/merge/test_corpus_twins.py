"""Every example of tests/corpus/twins.toml: what one article tells twice, or not."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any

import pytest

from eventline import Extractor
from eventline.model import Document, Event
from tests.parsed import TESTS, parsed

PATH = TESTS / "corpus" / "twins.toml"
EXAMPLES = tomllib.loads(PATH.read_text("utf-8"))["example"]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["name"])
def test_twins(example: Mapping[str, Any]) -> None:
    document = parsed(PATH, example["text"])
    timeline = Extractor().extract(document, published="2026-03-05")
    events = [e.event for e in timeline if e.event.frame == example["frame"]]

    found = [_told(document, event) for event in events]

    assert found == example["entries"]


def _told(document: Document, event: Event) -> Mapping[str, Any]:
    words = {word.id: word.text for s in document.sentences for word in s.words}
    return {
        "trigger": event.trigger.text,
        "merged": [words[telling] for telling in event.merged],
        "modality": event.modality.value,
    }
