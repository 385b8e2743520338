"""Events with their times, and the temporal links between them."""

from __future__ import annotations

from enum import StrEnum

import attrs

from eventline.model.event import Event
from eventline.model.span import Span
from eventline.model.timex import Timex


class Basis(StrEnum):
    """How an event got its time.

    STATED: its own words; CARRIED: a neighbouring or containing event's; INFERRED:
    tense and signals; PUBLISHED: the publication date.
    """

    STATED = "stated"
    CARRIED = "carried"
    INFERRED = "inferred"
    PUBLISHED = "published"


class Relation(StrEnum):
    """TimeML's relations between two events, as far as links say them."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    INCLUDES = "INCLUDES"
    IS_INCLUDED = "IS_INCLUDED"
    SIMULTANEOUS = "SIMULTANEOUS"
    BEGINS = "BEGINS"
    ENDS = "ENDS"


@attrs.frozen
class ResolvedTime:
    """A time mention and what it means; `relation` is its signal ("since"), if any.

    `signal` is where the signal stands, None where it is no words before the time.
    """

    span: Span
    text: str
    timex: Timex
    relation: str | None = None
    signal: Span | None = None

    def to_dict(self) -> dict[str, object]:
        """Returns what the timeline's JSON has in `timexes` for it."""
        from eventline.render.json import time_object

        return time_object(self)


@attrs.frozen
class DatedEvent:
    """An event with its time; `timex` and `basis` are None where none is known.

    `expression` is the span of the words that gave the time, None where no words did.
    """

    event: Event
    timex: Timex | None = None
    basis: Basis | None = None
    expression: Span | None = None


@attrs.frozen
class TemporalLink:
    """`event` stands in `relation` to `other` (event ids); `why` names the words."""

    event: str
    relation: Relation
    other: str
    why: str


@attrs.frozen
class DatedEvents:
    """What resolving gives: every event dated or not, and every time expression."""

    events: tuple[DatedEvent, ...]
    times: tuple[ResolvedTime, ...] = ()
