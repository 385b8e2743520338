"""Which entries an entity takes part in: tests/corpus/about.toml."""

from __future__ import annotations

import tomllib

import pytest

from eventline import Extractor
from tests.parsed import TESTS, parsed

PATH = TESTS / "corpus" / "about.toml"
EXAMPLES = tomllib.loads(PATH.read_text("utf-8"))["example"]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["text"][:40])
def test_entries_about_an_entity(example: dict[str, object]) -> None:
    document = parsed(PATH, str(example["text"]))
    timeline = Extractor().extract(document, published="2023-09-15")
    found = {
        entry.event.trigger.text for entry in timeline.about(str(example["about"]))
    }

    assert found == set(example["triggers"])  # type: ignore[call-overload]  # a list in the TOML
