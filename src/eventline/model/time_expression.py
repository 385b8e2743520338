"""What was said about time, unanchored: a closed union."""

from __future__ import annotations

import attrs


@attrs.frozen
class FixedValue:
    """A value that needs no anchor, written as TIMEX3 (`1994`, `P3D`, `PAST_REF`)."""

    value: str


TimeExpression = FixedValue
