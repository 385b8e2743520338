"""Every text of tests/corpus/tellings.toml: what was said once, and what twice."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any

import pytest

from eventline import Event, Extractor
from eventline.merge.compatible import ASSERTIONS, COMPATIBLE_FRAMES
from tests.parsed import TESTS, parsed

PATH = TESTS / "corpus" / "tellings.toml"
FRAMES = ASSERTIONS.union(*COMPATIBLE_FRAMES)
EXAMPLES = tomllib.loads(PATH.read_text("utf-8"))["example"]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["name"])
def test_tellings(example: Mapping[str, Any]) -> None:
    text = example["text"]
    document = parsed(PATH, text)
    words = {word.id: word.text for s in document.sentences for word in s.words}
    events = [entry.event for entry in Extractor().extract(document)]
    acts = sorted(
        (event for event in events if event.frame in FRAMES),
        key=lambda event: event.span,
    )

    assert [_told(event, words) for event in acts] == example["acts"]


def _told(event: Event, words: Mapping[str, str]) -> Mapping[str, Any]:
    fillers = event.arguments().get("content", ())
    told = {
        "trigger": event.trigger.text,
        "merged": [words[telling] for telling in event.merged],
        "content": [filler.text for filler in fillers],
    }
    return {name: value for name, value in told.items() if value}
