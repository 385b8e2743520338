"""Eventline in a Stanza pipeline: the timeline of every document that it parses."""

from __future__ import annotations

from importlib import import_module
from typing import Protocol

import pytest

from eventline.errors import InputError
from eventline.extractor import Extractor
from eventline.model import Timeline
from eventline.parse import stanza_parser
from eventline.parse.model_files import find_model_files

pytestmark = pytest.mark.live

TEXT = "Rebels attacked the town on Monday."
PROCESSORS = "tokenize,pos,lemma,depparse,ner,eventline"


class Found(Protocol):
    """What the tests read and set on Stanza's documents."""

    text: str
    published: str
    timeline: Timeline


class Pipeline(Protocol):
    """What the tests call of Stanza's pipeline."""

    def __call__(self, text: str, processors: str | None = None) -> Found:
        """Returns the parsed text."""

    def bulk_process(self, documents: list[Found]) -> list[Found]:
        """Returns the parsed documents."""


def load(processors: str, **options: object) -> Pipeline:
    """Returns Stanza's pipeline with the models that ship with the package."""
    import_module("eventline.stanza")
    files = find_model_files(stanza_parser.find_source(None))
    pipeline: Pipeline = import_module("stanza").Pipeline(
        "en",
        dir=str(files.source.directory),
        package=files.package,
        processors=processors,
        download_method=None,
        device="cpu",
        verbose=False,
        foundation_cache=stanza_parser._foundation(files),
        **options,
    )
    return pipeline


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return load(PROCESSORS, eventline_published="2023-09-15")


def test_document_has_its_timeline(pipeline: Pipeline) -> None:
    document = pipeline(TEXT)

    assert document.text == TEXT
    assert [(entry.event.frame, entry.when) for entry in document.timeline] == [
        ("attack", "2023-09-11")
    ]


def test_timeline_is_that_of_the_parsed_document(pipeline: Pipeline) -> None:
    document = pipeline(TEXT)

    assert document.timeline == Extractor().extract(document, published="2023-09-15")


def test_date_of_a_document_goes_first(pipeline: Pipeline) -> None:
    make = import_module("stanza").Document
    first, second = (make([], text=TEXT) for _ in range(2))
    second.published = "2020-10-02"
    documents = pipeline.bulk_process([first, second])

    assert [d.timeline[0].when for d in documents] == ["2023-09-11", "2020-09-28"]


def test_impossible_date_is_refused_at_once() -> None:
    with pytest.raises(InputError, match="published is not an ISO date: 'soon'"):
        load(PROCESSORS, eventline_published="soon")


def test_pipeline_without_a_parser_is_refused() -> None:
    core = import_module("stanza.pipeline.core")

    with pytest.raises(core.PipelineRequirementsException):
        load("tokenize,eventline")
