"""Words of an article and numbers, as tables and terminals can show them."""

from __future__ import annotations

import re

from eventline.model import Comparison, Event, Quantity

_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Controls, bidi overrides, surrogates: an article must not steer a terminal."""


def clean(text: str) -> str:
    """Returns the text on one line and without control characters."""
    return " ".join(_UNSAFE.sub(" ", text).split())


def shorten(text: str, longest: int) -> str:
    """Returns the text, cut at a blank where it is too long."""
    if len(text) <= longest:
        return text
    cut = text[:longest]
    return (cut.rpartition(" ")[0] or cut).rstrip(" ,;:") + "…"


def first_quantity(event: Event) -> Quantity | None:
    """Returns the quantity of the first filler that is counted, None where none is."""
    fillers = (filler for role in event.arguments().values() for filler in role)
    return next((filler.quantity for filler in fillers if filler.quantity), None)


def describe_quantity(quantity: Quantity) -> str:
    """Returns the bounds in signs: ">100", "4,000", "5–10", "(1)" where inferred."""
    words = _bounds(quantity)
    if quantity.unit and words != clean(quantity.text):
        words += "%" if quantity.unit == "%" else f" {quantity.unit}"
    return f"({words})" if quantity.is_inferred else words


def _bounds(quantity: Quantity) -> str:
    if quantity.op is Comparison.VAGUE:
        return clean(quantity.text)
    if quantity.op is Comparison.RANGE:
        return f"{_figure(quantity.low)}–{_figure(quantity.high)}"
    if quantity.value is None:
        return clean(quantity.text)
    sign = {"=": "", ">=": "≥", "<=": "≤"}.get(quantity.op.value, quantity.op.value)
    return sign + _figure(quantity.value)


def _figure(number: float | None) -> str:
    if number is None:
        return "?"
    return f"{number:,.0f}" if number == int(number) else f"{number:,}"
