"""Eventline as a processor of Stanza's pipelines; importing it registers it there.

    import stanza
    import eventline.stanza

    pipeline = stanza.Pipeline(
        "en",
        processors="tokenize,pos,lemma,depparse,eventline",
        eventline_published="2020-10-02",
    )
    timeline = pipeline(text).timeline

With `ner` among the processors, names have their kinds.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from stanza.pipeline.processor import Processor, register_processor

from eventline.articles import Published, read_published
from eventline.extractor import Extractor
from eventline.model import Timeline
from eventline.parse.stanza_types import StanzaDocument


class TimedDocument(StanzaDocument, Protocol):
    """A Stanza document with its timeline."""

    timeline: Timeline


@register_processor("eventline")
class EventlineProcessor(Processor):  # type: ignore[misc]  # Stanza ships no types
    """Sets `timeline` on every document that a pipeline parses.

    A document's own attribute `published` goes before `eventline_published`, so that
    documents of several days can share a pipeline.
    """

    PROVIDES_DEFAULT = frozenset({"eventline"})
    REQUIRES_DEFAULT = frozenset({"tokenize", "pos", "lemma", "depparse"})

    def __init__(
        self, config: Mapping[str, Published], pipeline: object, device: str
    ) -> None:
        super().__init__(config, pipeline, device)
        self._published = read_published(config.get("published"))
        self._extractor = Extractor()

    def process(self, document: TimedDocument) -> TimedDocument:
        """Returns the same document, with its timeline."""
        published = getattr(document, "published", None) or self._published
        document.timeline = self._extractor.extract(document, published=published)
        return document

    def mark_inactive(self) -> None:
        """Does nothing: Stanza asks it of processors whose requirements are not met."""
