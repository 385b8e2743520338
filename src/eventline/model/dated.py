"""Events with their times, and the temporal links between them."""

from __future__ import annotations

from enum import IntEnum, StrEnum

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
    BEGUN_BY = "BEGUN_BY"
    ENDS = "ENDS"
    ENDED_BY = "ENDED_BY"


@attrs.frozen
class ResolvedTime:
    """A time mention and what it means; `relation` is its signal ("since"), if any.

    `signal` is where the signal stands, None where it is no words before the time;
    `rule` names the time rule that read it.
    """

    span: Span
    text: str
    timex: Timex
    relation: str | None = None
    signal: Span | None = None
    rule: str = attrs.field(default="", eq=False)

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


class Strength(IntEnum):
    """How much the reason of a link can be trusted, weakest first.

    NARRATION: told in this order; TENSE: told as past, or as to come, beside a report;
    REPORT: what a past report tells lies before it; INTENT: what is asked for lies
    after the asking; ASPECT: the past perfect; CONTAINER: told in, or as part of;
    SIGNAL: a word such as "after".
    """

    NARRATION = 0
    TENSE = 1
    REPORT = 2
    INTENT = 3
    ASPECT = 4
    CONTAINER = 5
    SIGNAL = 6


@attrs.frozen
class TemporalLink:
    """`event` stands in `relation` to `other` (event ids); `why` names the words."""

    event: str
    relation: Relation
    other: str
    why: str
    strength: Strength = Strength.SIGNAL


@attrs.frozen
class DatedEvents:
    """What resolving gives: every event dated or not, and every time expression."""

    events: tuple[DatedEvent, ...]
    times: tuple[ResolvedTime, ...] = ()
