"""Turns English news text into an ordered timeline of structured events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from eventline.errors import EventlineError
from eventline.model import Event, Timeline

if TYPE_CHECKING:
    from eventline.extractor import Extractor, extract, find_quantities, find_times

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

_LAZY = frozenset({"Extractor", "extract", "find_quantities", "find_times"})


def __getattr__(name: str) -> object:
    """Imports the stages when they are first needed, so that importing stays light."""
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from eventline import extractor

    return getattr(extractor, name)
