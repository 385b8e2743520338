"""Sentences whose events are ordered, and what is asked of the timeline."""

from __future__ import annotations

import datetime

from eventline.model import (
    Article,
    Basis,
    DatedEvent,
    DatedEvents,
    Document,
    Event,
    Granularity,
    Interval,
    Span,
    Timeline,
    Timex,
    TimexMod,
    TimexType,
)
from eventline.order import order_events
from tests.small_frames import Request, Talk, at
from tests.trees import build, span

FRIDAY = datetime.date(2020, 10, 2)

AFTER_A_CALL = """
After ADP 4 case
a DET 4 det
phone NOUN 4 compound
call NOUN 6 obl
Ortiz PROPN 6 nsubj
reaffirmed:reaffirm VERB 0 root VBD
it PRON 6 obj
. PUNCT 6 punct
"""

FOLLOWED = """
a DET 2 det
war NOUN 0 root
that PRON 4 nsubj
followed:follow VERB 2 acl:relcl VBD
the DET 6 det
collapse NOUN 4 obj
"""

DEMANDED = """
Norvania PROPN 2 nsubj
demanded:demand VERB 0 root VBD
a DET 4 det
withdrawal NOUN 2 obj
. PUNCT 2 punct
"""

ATTACKED = """
Rebels NOUN 2 nsubj
attacked:attack VERB 0 root VBD
Halvik PROPN 2 obj
. PUNCT 2 punct
"""

SAID_KILLED = """
Police PROPN 2 nsubj
said:say VERB 0 root VBD
rebels NOUN 4 nsubj
killed:kill VERB 2 ccomp VBD
12 NUM 4 obj
. PUNCT 2 punct
"""

IN_A_CALL = """
In ADP 4 case
a DET 4 det
phone NOUN 4 compound
call NOUN 6 obl
they PRON 6 nsubj
urged:urge VERB 0 root VBD
calm NOUN 6 obj
. PUNCT 6 punct
"""


def day(year: int, month: int, number: int) -> Timex:
    """Returns the time that a calendar day is."""
    start = datetime.datetime(year, month, number)
    return Timex(
        TimexType.DATE,
        f"{year}-{month:02}-{number:02}",
        granularity=Granularity.DAY,
        interval=Interval(start, start + datetime.timedelta(days=1)),
    )


def year(number: int, mod: TimexMod | None = None) -> Timex:
    """Returns the time that a year is."""
    start = datetime.datetime(number, 1, 1)
    end = datetime.datetime(number + 1, 1, 1)
    return Timex(
        TimexType.DATE,
        str(number),
        mod=mod,
        granularity=Granularity.YEAR,
        interval=Interval(start, end),
    )


TODAY = day(2020, 10, 2)


def dated(
    event: Event,
    timex: Timex | None = None,
    *,
    basis: Basis = Basis.STATED,
    expression: Span | None = None,
) -> DatedEvent:
    """Returns the event with the time that it states, if any."""
    return DatedEvent(event, timex, basis if timex else None, expression)


def order(
    document: Document,
    *events: DatedEvent,
    published: datetime.date | None = FRIDAY,
) -> Timeline:
    """Returns the timeline of an article of a Friday."""
    article = Article(document.text, published)
    return order_events(DatedEvents(events), article, document)


def forms(timeline: Timeline) -> list[str]:
    """Returns the entries' triggers in order."""
    return [entry.event.trigger.text for entry in timeline]


def demanded_in_a_call() -> Timeline:
    """Returns the timeline of a demand that takes its day from the call it was in."""
    document = build(DEMANDED, IN_A_CALL)
    words = span(document, "phone")
    demanded = at(Request, document, "demanded")
    return order(
        document,
        dated(demanded, TODAY, basis=Basis.CARRIED, expression=words),
        dated(at(Talk, document, "call", 1), TODAY, expression=words),
    )
