"""Makes articles and graphs at random, for the laws that hold for all of them."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from hypothesis import strategies as st

from eventline.model import (
    Chain,
    Chains,
    Comparison,
    Document,
    Event,
    Filler,
    Interval,
    Kind,
    Mentions,
    Modality,
    Polarity,
    Quantity,
    Relation,
    Strength,
    TemporalLink,
    TimeExpression,
    TimeMention,
)
from eventline.model.time_expression import CalendarDate, Weekday
from eventline.order.edges import Node
from tests.small_frames import Assault, Leaving, Losses, Report, Request, at, filler
from tests.trees import Block, build, word

BASE = datetime.datetime(2020, 1, 1)
ACTORS = ("Norvania", "Sundria", "Ortiz", "He")
HELPERS = (
    "had:have AUX 6 aux VBD",
    "has:have AUX 6 aux VBZ",
    "then ADV 6 advmod",
)
DAYS = ("Monday", "Tuesday", "1994")
EXPRESSIONS: Mapping[str, TimeExpression] = {
    "Monday": Weekday(1),
    "Tuesday": Weekday(2),
    "1994": CalendarDate(1994),
}


@st.composite
def documents(draw: st.DrawFn, actors: tuple[str, ...] = ACTORS) -> Document:
    """Articles of sentences that tell much the same, some of them headings."""
    cases = st.sampled_from(["After", "In", "Before"])
    blocks = []
    for number in range(draw(st.integers(1, 6))):
        words = [draw(cases), draw(st.sampled_from(actors))]
        words += [draw(st.sampled_from(HELPERS)), draw(st.sampled_from(DAYS))]
        blocks.append(Block(rows_of(*words), number // 2, draw(st.booleans())))
    return build(*blocks)


def rows_of(case: str, actor: str, helper: str, day: str) -> str:
    """Returns one sentence of these articles, a row a word."""
    return f"""
        {case} ADP 3 case
        a DET 3 det
        raid NOUN 6 obl
        {actor} PROPN 6 nsubj
        {helper}
        demanded:demand VERB 0 root VBD
        withdrawal NOUN 6 obj
        of ADP 9 case
        troops:troop NOUN 7 nmod
        on ADP 11 case
        {day} PROPN 6 obl
        """


@st.composite
def tellings(draw: st.DrawFn, document: Document) -> tuple[Event, ...]:
    """Events of every sentence, shuffled: a demand or report, a raid, a withdrawal."""
    found: list[Event] = []
    for number in range(len(document.sentences)):
        speaker = (_speaker(document, number),)
        asked = draw(withdrawals(document, number))
        content = filler(document, "withdrawal of troops", number, event=asked.id)
        outer = at(
            draw(st.sampled_from([Request, Report])),
            document,
            "demanded",
            number,
            speaker=speaker,
            content=(content,),
            polarity=draw(st.sampled_from(Polarity)),
        )
        raid = at(Assault, document, "raid", number, agent=speaker)
        losses = _losses(document, number, draw(st.integers(1, 3)))
        found += [outer, asked, draw(st.sampled_from([raid, losses]))]
    return tuple(draw(st.permutations(found)))


@st.composite
def withdrawals(draw: st.DrawFn, document: Document, number: int) -> Event:
    """The withdrawal that a sentence names, however real."""
    return _withdrawal(document, number, draw(st.sampled_from(Modality)))


def _withdrawal(document: Document, number: int, modality: Modality) -> Event:
    return at(
        Leaving,
        document,
        "withdrawal",
        number,
        within=f"{number}.6",
        modality=modality,
        theme=(filler(document, "troops", number, kind=Kind.GROUP),),
    )


def _speaker(document: Document, number: int) -> Filler:
    actor = document.sentences[number].words[3].text
    return filler(document, actor, number, kind=Kind.PLACE)


def _losses(document: Document, number: int, count: int) -> Event:
    quantity = Quantity(str(count), Comparison.EQUAL, count, count, count)
    victim = filler(document, "troops", number, kind=Kind.GROUP, quantity=quantity)
    return at(Losses, document, "raid", number, victim=(victim,))


@st.composite
def articles(
    draw: st.DrawFn, actors: tuple[str, ...] = ACTORS
) -> tuple[Document, Mentions, tuple[Event, ...], Chains]:
    """An article, its times, its events and who they name."""
    document = draw(documents(actors))
    return document, times_of(document), draw(tellings(document)), chains_of(document)


def times_of(document: Document) -> Mentions:
    """Returns the last words of the sentences, as times."""
    return Mentions(
        times=tuple(
            TimeMention(found.span, EXPRESSIONS[found.text], found)
            for sentence in document.sentences
            for found in [sentence.words[10]]
        )
    )


def chains_of(document: Document) -> Chains:
    """Returns who the subjects of the sentences are."""
    heads = [
        word(document, sentence.words[3].text, sentence.index)
        for sentence in document.sentences
    ]
    return Chains(
        tuple(
            Chain(name, Kind.PLACE, tuple(w.span for w in heads if w.text in names))
            for name, names in (
                ("Norvania", {"Norvania", "He"}),
                ("Sundria", {"Sundria"}),
            )
        )
    )


def told(
    actor: str, *sentences: tuple[type[Event], str, str, str]
) -> tuple[Document, Mentions, tuple[Event, ...], Chains]:
    """An article of these sentences: what each tells, its first word, helper, day."""
    rows = [rows_of(case, actor, helper, day) for _, case, helper, day in sentences]
    document = build(*(Block(found, n // 2, False) for n, found in enumerate(rows)))
    events: list[Event] = []
    for number, (outer, *_) in enumerate(sentences):
        speaker = (_speaker(document, number),)
        asked = _withdrawal(document, number, Modality.ACTUAL)
        content = filler(document, "withdrawal of troops", number, event=asked.id)
        roles = {"speaker": speaker, "content": (content,)}
        events += [
            at(outer, document, "demanded", number, **roles),
            asked,
            at(Assault, document, "raid", number, agent=speaker),
        ]
    return document, times_of(document), tuple(events), chains_of(document)


@st.composite
def intervals(draw: st.DrawFn) -> Interval | None:
    """Stretches of the first week of a year, open and empty ones too."""
    first, second = sorted(draw(st.tuples(*[st.integers(0, 6)] * 2)))
    start = None if draw(st.booleans()) else BASE + datetime.timedelta(days=first)
    end = None if draw(st.booleans()) else BASE + datetime.timedelta(days=second)
    return draw(st.sampled_from([None, Interval(start, end)]))


@st.composite
def graphs(draw: st.DrawFn) -> tuple[list[Node], list[TemporalLink]]:
    """Events on the calendar with links between them, some of which contradict."""
    size = draw(st.integers(1, 8))
    nodes = [
        Node(str(n), (draw(st.integers(0, 2)), BASE, (n,)), draw(intervals()))
        for n in range(size)
    ]
    ends = st.integers(0, size - 1)
    links = [
        TemporalLink(
            str(one), relation, str(other), "", draw(st.sampled_from(Strength))
        )
        for one, other, relation in draw(
            st.lists(st.tuples(ends, ends, st.sampled_from(Relation)), max_size=12)
        )
        if one != other
    ]
    return nodes, links
