"""Sentences that tell one happening or two, and the events in them."""

from __future__ import annotations

from eventline.merge import merge_events
from eventline.model import (
    Chains,
    Comparison,
    Document,
    Event,
    Kind,
    Mentions,
    Quantity,
    TimeMention,
)
from tests.small_frames import Losses, Request, at, filler
from tests.trees import Block, build, heading

HEADLINE = """
Norvania PROPN 2 nsubj
demands:demand VERB 0 root VBZ
withdrawal NOUN 2 obj
of ADP 5 case
mercenaries:mercenary NOUN 3 nmod
"""

BODY = """
Norvania PROPN 2 nsubj
demanded:demand VERB 0 root VBD
the DET 5 det
immediate ADJ 5 amod
withdrawal NOUN 2 obj
of ADP 8 case
foreign ADJ 8 amod
fighters:fighter NOUN 5 nmod
. PUNCT 2 punct
"""

TALKS = """
Norvania PROPN 2 nsubj
demanded:demand VERB 0 root VBD
new ADJ 4 amod
talks:talk NOUN 2 obj
. PUNCT 2 punct
"""

DEATHS = """
A DET 2 det
blast NOUN 3 nsubj
killed:kill VERB 0 root VBD
12 NUM 5 nummod
people NOUN 3 obj
in ADP 7 case
Halvik PROPN 3 obl
on ADP 9 case
Monday PROPN 3 obl
. PUNCT 3 punct
"""


def demands(document: Document, form: str, content: str, number: int) -> Event:
    """Returns the demand of this content that a sentence tells."""
    return at(
        Request,
        document,
        form,
        number,
        speaker=(filler(document, "Norvania", number, kind=Kind.PLACE),),
        content=(filler(document, content, number, kind=Kind.THING),),
    )


def deaths(document: Document, number: int, value: int = 12, **fields: object) -> Event:
    """Returns the report of so many deaths that a sentence tells."""
    count = Quantity(str(value), Comparison.EQUAL, value, value, value)
    return at(
        Losses,
        document,
        "killed",
        number,
        victim=(
            filler(document, "12 people", number, kind=Kind.GROUP, quantity=count),
        ),
        place=(filler(document, "Halvik", number, kind=Kind.PLACE),),
        **fields,
    )


def told_twice() -> tuple[Document, tuple[Event, ...]]:
    """Returns a headline and its body with the demand that both tell."""
    document = build(heading(HEADLINE), Block(BODY, 1))
    return document, (
        demands(document, "demands", "withdrawal of mercenaries", 0),
        demands(
            document,
            "demanded",
            "the immediate withdrawal of foreign fighters",
            1,
        ),
    )


def merge(
    document: Document,
    *events: Event,
    chains: Chains = Chains(),  # noqa: B008  # a frozen value
    times: tuple[TimeMention, ...] = (),
) -> tuple[Event, ...]:
    """Returns the events merged."""
    return merge_events(document, Mentions(times=times), events, chains)
