"""What parses: an embedded or official model, a directory, or a parser of one's own."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from reprlib import repr as shortened
from typing import Protocol, runtime_checkable

from eventline.errors import InputError
from eventline.model import Document
from eventline.parse import check_limit, load_stanza, model_name


class TextParser(Protocol):
    """What parses; `eventline.parse.load_stanza` gives one."""

    @property
    def name(self) -> str:
        """Names the parser's model."""

    def parse(self, text: str) -> Document:
        """Returns the parsed text."""


@runtime_checkable
class BulkParser(Protocol):
    """What parses many texts faster than one by one, with the same result."""

    def parse_many(self, texts: Iterable[str]) -> Sequence[Document]:
        """Returns the parsed texts, in their order."""


Model = str | os.PathLike[str] | TextParser | None
"""embedded (None), official, a model directory, or a loaded parser."""


def check_model(model: Model) -> Model:
    """Returns the model; raises InputError where it is of no such type."""
    is_name = model is None or isinstance(model, str | os.PathLike)
    if is_name or callable(getattr(model, "parse", None)):
        return model
    raise InputError(
        'model must be "embedded", "official", a directory or a loaded parser, not '
        f"{type(model).__name__}: {shortened(model)}"
    )


def check_words(model: Model, max_words: int | None) -> int | None:
    """Returns the limit; raises InputError where this model cannot have it."""
    if max_words is None or model is None or isinstance(model, str | os.PathLike):
        return None if max_words is None else check_limit(max_words)
    raise InputError(
        "max_words goes with the name of a model; a loaded parser has its own limit: "
        "load_stanza(max_words=...)"
    )


def load_parser(model: Model, max_words: int | None = None) -> TextParser:
    """Returns the parser, loaded now; raises ModelError where it cannot be."""
    if model is None or isinstance(model, str | os.PathLike):
        return load_stanza(model, max_words=max_words)
    return model


def name_model(model: Model) -> str:
    """Returns the name that the parser has, without loading it."""
    if model is None or isinstance(model, str | os.PathLike):
        return model_name(model)
    return model.name
