"""Turns English news text into an ordered timeline of structured events."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from eventline.errors import EventlineError

if TYPE_CHECKING:
    from eventline.extractor import Extractor, extract, find_quantities, find_times
    from eventline.model import Event, Timeline

__version__ = "0.1.0"

__all__ = [
    "Event",
    "EventlineError",
    "Extractor",
    "Timeline",
    "__version__",
    "extract",
    "find_quantities",
    "find_times",
]

_VALUES = frozenset({"Event", "Timeline"})
_STAGES = frozenset({"Extractor", "extract", "find_quantities", "find_times"})


def __getattr__(name: str) -> object:
    """Imports values and stages when they are first needed: importing stays light."""
    if name in _VALUES:
        return getattr(import_module("eventline.model"), name)
    if name in _STAGES:
        return getattr(import_module("eventline.extractor"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
