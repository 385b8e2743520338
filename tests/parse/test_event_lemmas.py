"""The embedded lemmatizer knows every verb that evokes a frame, in all its forms."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping

import pytest
import torch

from eventline.frames import FRAMES
from eventline.frames.declare import declaration_of
from eventline.parse import Parser, load_stanza
from eventline.parse.stanza_parser import EMBEDDED

pytestmark = pytest.mark.live


def dictionary() -> Mapping[str, Mapping[str, str]]:
    """Returns the lemmatizer's dictionary: by tag, then by form."""
    path = EMBEDDED / "en" / "lemma" / "en_eventline.pt"
    model = torch.load(path, map_location="cpu", weights_only=True)
    told: Mapping[str, Mapping[str, str]] = json.loads(gzip.decompress(model["dicts"]))
    return told


def test_every_verb_of_a_frame_is_in_the_dictionary() -> None:
    told = dictionary()
    lemmas = {*told["*"].values(), *told["VERB"].values()}
    verbs = {
        key.split()[0]
        for frame in FRAMES
        for trigger in declaration_of(frame).triggers
        for key in trigger.keys
        if "VERB" in trigger.upos
    }
    missing = sorted(v for v in verbs - lemmas if v.isalpha())
    assert not missing, (
        "run: python -m training.lemma_forms src/eventline/parse/embedded"
    )


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_stanza()


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("fled", "flee"),
        ("freed", "free"),
        ("retreated", "retreat"),
        ("bombing", "bomb"),
        ("boycotted", "boycott"),
        ("vetoed", "veto"),
        ("voting", "vote"),
        ("postponing", "postpone"),
        ("doubted", "doubt"),
        ("overran", "overrun"),
    ],
)
def test_forms_have_their_lemma(parser: Parser, form: str, lemma: str) -> None:
    told = f"They were {form} it." if form.endswith("ing") else f"They {form} it."
    words = parser.parse(told).sentences[0].words
    assert [word.lemma for word in words if word.text == form] == [lemma]
