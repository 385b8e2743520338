"""Sentences whose events are dated, and what is asked of the result."""

from __future__ import annotations

import datetime

from eventline.model import (
    DatedEvent,
    DatedEvents,
    Document,
    Event,
    Mentions,
    TimeExpression,
    TimeMention,
)
from eventline.resolve import resolve_times
from tests.trees import span

FRIDAY = datetime.date(2020, 10, 2)

SAID_KILLED = """
Police PROPN 2 nsubj
said:say VERB 0 root VBD Tense=Past|VerbForm=Fin
Thursday PROPN 2 obl:unmarked
that SCONJ 7 mark
12 NUM 7 nsubj:pass
were:be AUX 7 aux:pass VBD Tense=Past|VerbForm=Fin
killed:kill VERB 2 ccomp VBN
on ADP 9 case
Monday PROPN 7 obl
. PUNCT 2 punct
"""

CALL_EXPRESSED = """
In ADP 4 case
a DET 4 det
phone NOUN 4 compound
call NOUN 11 obl
on ADP 6 case
Wednesday PROPN 7 compound
night NOUN 4 nmod
, PUNCT 11 punct
the DET 10 det
leaders NOUN 11 nsubj
expressed:express VERB 0 root VBD Tense=Past|VerbForm=Fin
concern NOUN 11 obj
and CCONJ 14 cc
urged:urge VERB 11 conj VBD Tense=Past|VerbForm=Fin
calm NOUN 14 obj
. PUNCT 11 punct
"""

CONTROLS = """
Norvania PROPN 2 nsubj
controls:control VERB 0 root VBZ Tense=Pres|VerbForm=Fin
Halvik PROPN 2 obj
. PUNCT 2 punct
"""

ATTACKED_MONDAY = """
Rebels NOUN 2 nsubj
attacked:attack VERB 0 root VBD Tense=Past|VerbForm=Fin
Halvik PROPN 2 obj
on ADP 5 case
Monday PROPN 2 obl
, PUNCT 7 punct
killing:kill VERB 2 advcl VBG
three NUM 7 obj
. PUNCT 2 punct
"""


def time(
    document: Document,
    words: str,
    expression: TimeExpression,
    relation: str | None = None,
) -> TimeMention:
    """Returns the mention of a time at these words."""
    place = span(document, words)
    inside = document.words_in(place)
    indices = {word.index for word in inside}
    head = next(word for word in inside if word.head not in indices)
    return TimeMention(place, expression, head, relation=relation)


def resolved(
    document: Document,
    events: tuple[Event, ...],
    *times: TimeMention,
    published: datetime.date | None = FRIDAY,
) -> DatedEvents:
    """Returns the events with their times, as of a Friday."""
    return resolve_times(document, Mentions(times=times), events, published)


def of(result: DatedEvents, form: str) -> DatedEvent:
    """Returns the event with this trigger."""
    return next(d for d in result.events if d.event.trigger.text == form)


def value(dated: DatedEvent) -> str | None:
    """Returns the TIMEX3 value of an event's time, if it has one."""
    return dated.timex.value if dated.timex else None
