"""Timelines built by hand, for the tests of the renderers and the command line."""

from __future__ import annotations

import datetime

import attrs

from eventline.model import (
    Article,
    Attribution,
    Basis,
    Comparison,
    Entry,
    Event,
    Filler,
    Interval,
    Kind,
    Lane,
    Modality,
    Polarity,
    Quantity,
    QuantityMention,
    Relation,
    ResolvedTime,
    Sentence,
    Span,
    Stance,
    TemporalLink,
    Timeline,
    Timex,
    TimexMod,
    TimexType,
    Word,
    coding_of,
)
from tests.render.frames import (
    Call,
    CasualtyReport,
    Ceasefire,
    Demand,
    Deployment,
    Fighting,
    PhoneCall,
    Withdrawal,
)

TITLE = "Veldania demands withdrawal of foreign fighters from the Karsu valley"
TEXT = (
    f"{TITLE}\n\n"
    "The Veldanian Foreign Ministry demanded the immediate withdrawal of all foreign "
    "fighters from the Karsu valley. In a phone call on Wednesday night President "
    "Ivo Maren and his Tolmenian counterpart Lena Oss called on both sides to "
    "observe a ceasefire. More than 100 people, most of them soldiers, have been "
    "killed, according to official Tolmenian figures. The ministry denied sending "
    "4,000 militants. The valley broke away about 1990; a fragile ceasefire has held "
    "since 1994. Clashes continued."
)


def find(words: str, text: str = TEXT) -> Span:
    """Returns the first place of the words in the text."""
    start = text.index(words)
    return Span(start, start + len(words))


def make_word(words: str, index: int, text: str = TEXT) -> Word:
    """Returns a word of sentence 0; its index makes the event's id."""
    return Word(
        0, index, words, words, "NOUN", "NN", frozenset(), 0, "root", find(words, text)
    )


def make_filler(words: str, kind: Kind = Kind.GROUP, **fields: object) -> Filler:
    """Returns a filler with these words of the text."""
    filler = Filler(find(words), make_word(words.split()[-1], 1), kind, words)
    return attrs.evolve(filler, **fields)


def make_sentence() -> Sentence:
    """Returns one sentence that holds the whole text."""
    return Sentence(0, Span(0, len(TEXT)), (make_word("Veldania", 1),))


def make_event(frame: type[Event], words: str, index: int, **fields: object) -> Event:
    """Returns an event of the frame at these words of the text."""
    span = find(words)
    known = {
        "trigger": make_word(words, index),
        "span": span,
        "evidence": (span,),
        "rule": f"{frame.frame}:test",
    }
    return frame(**(known | fields))  # type: ignore[arg-type]  # fields of any frame


def make_time(
    value: str,
    start: str | None,
    end: str | None,
    *,
    kind: TimexType = TimexType.DATE,
    mod: TimexMod | None = None,
) -> Timex:
    """Returns a time from ISO strings; no interval where both ends are None."""
    ends = [
        datetime.datetime.fromisoformat(day) if day else None for day in (start, end)
    ]
    interval = Interval(ends[0], ends[1]) if any(ends) else None
    return Timex(kind, value, mod, interval=interval)


NIGHT = make_time(
    "2020-09-30TNI", "2020-09-30T18:00", "2020-10-01T06:00", kind=TimexType.TIME
)
TODAY = make_time("2020-10-02", "2020-10-02", "2020-10-03")
ABOUT_1990 = make_time("1990", "1990-01-01", "1991-01-01", mod=TimexMod.APPROX)
SINCE_1994 = make_time("1994", "1994-01-01", None)
MORE_THAN_100 = Quantity("More than 100", Comparison.MORE, 100, 100, None)
FOUR_THOUSAND = Quantity("4,000", Comparison.EQUAL, 4000, 4000, 4000)

MINISTRY = make_filler("Veldanian Foreign Ministry", Kind.ORGANIZATION, country="VLD")
MAREN = make_filler("President Ivo Maren", Kind.PERSON, refers_to="Ivo Maren")
OSS = make_filler(
    "his Tolmenian counterpart Lena Oss", Kind.PERSON, refers_to="Lena Oss"
)
SIDES = make_filler("both sides", refers_to="Veldania and Tolmenia")
VALLEY = make_filler("the Karsu valley", Kind.PLACE)


def make_entries() -> tuple[Entry, ...]:
    """Returns a row of every sort: dated, carried, denied, requested, undated."""
    stated, sentence = Basis.STATED, make_sentence()
    told = (
        (make_held_ceasefire(), SINCE_1994, stated, find("1994"), None),
        (make_phone_call(), NIGHT, stated, find("Wednesday night"), None),
        (make_call(), NIGHT, Basis.CARRIED, None, None),
        (make_ceasefire(), NIGHT, Basis.INFERRED, None, "e3"),
        (make_demand(), TODAY, Basis.PUBLISHED, None, None),
        (make_withdrawal(), TODAY, Basis.INFERRED, None, "e5"),
        (make_casualty_report(), TODAY, Basis.PUBLISHED, None, None),
        (make_deployment(), None, None, None, None),
        (
            make_event(Fighting, "Clashes", 10, polarity=Polarity.NEGATIVE),
            *(None, None, None, None),
        ),
    )
    return tuple(
        Entry(
            id=f"e{number}",
            event=event,
            timex=timex,
            basis=basis,
            expression=expression,
            lane=Lane.DATED if timex else Lane.UNDATED,
            sentence=sentence,
            within=within,
            coding=coding_of(event),
        )
        for number, (event, timex, basis, expression, within) in enumerate(told, 1)
    )


def make_held_ceasefire() -> Event:
    """Returns a ceasefire that holds."""
    return make_event(Ceasefire, "ceasefire has held", 8, place=(VALLEY,))


def make_phone_call() -> Event:
    """Returns a call between two presidents, one of them resolved."""
    return make_event(PhoneCall, "phone call", 3, caller=(MAREN,), callee=(OSS,))


def make_call() -> Event:
    """Returns what they ask for; its content is the event 0.5."""
    content = make_filler("to observe a ceasefire", Kind.CLAUSE, event="0.5")
    return make_event(
        Call, "called on", 4,
        speaker=(MAREN, OSS), addressee=(SIDES,), content=(content,),
    )  # fmt: skip


def make_ceasefire() -> Event:
    """Returns the ceasefire that they ask for."""
    return make_event(
        Ceasefire, "ceasefire", 5,
        parties=(SIDES,), modality=Modality.REQUESTED, within="0.4",
    )  # fmt: skip


def make_demand() -> Event:
    """Returns a demand told twice; its content is the event 0.2."""
    words = "the immediate withdrawal of all foreign fighters from the Karsu valley"
    return make_event(
        Demand, "demanded", 1,
        speaker=(MINISTRY,),
        content=(make_filler(words, Kind.EVENT, event="0.2"),),
        evidence=(find("demands"), find("demanded")),
        merged=("0.9",),
    )  # fmt: skip


def make_withdrawal() -> Event:
    """Returns the withdrawal demanded."""
    return make_event(
        Withdrawal, "withdrawal", 2,
        theme=(make_filler("all foreign fighters"),), source=(VALLEY,),
        modality=Modality.REQUESTED, within="0.1",
    )  # fmt: skip


def make_casualty_report() -> Event:
    """Returns a count on the word of one side."""
    words = "More than 100 people, most of them soldiers"
    figures = make_filler("official Tolmenian figures", Kind.THING)
    return make_event(
        CasualtyReport, "killed", 6,
        victim=(make_filler(words, quantity=MORE_THAN_100),),
        attribution=Attribution(figures, find("according to"), Stance.CLAIMED),
        attributes={"effect": "killed", "scope": "cumulative"},
    )  # fmt: skip


def make_deployment() -> Event:
    """Returns what the ministry denies."""
    return make_event(
        Deployment, "sending", 7,
        agent=(MINISTRY,),
        theme=(make_filler("4,000 militants", quantity=FOUR_THOUSAND),),
        attribution=Attribution(MINISTRY, find("denied"), Stance.DENIED),
    )  # fmt: skip


def make_timeline() -> Timeline:
    """Returns the timeline of the invented article."""
    return Timeline(
        article=Article(
            TEXT, datetime.date(2020, 10, 2), id="karsu_valley", title=TITLE
        ),
        entries=make_entries(),
        links=(
            TemporalLink("0.3", Relation.INCLUDES, "0.4", "in a phone call"),
            TemporalLink("0.7", Relation.BEFORE, "0.1", "sending"),
        ),
        times=(
            ResolvedTime(find("Wednesday night"), "Wednesday night", NIGHT),
            ResolvedTime(find("about 1990"), "about 1990", ABOUT_1990),
            ResolvedTime(find("1994"), "1994", SINCE_1994, "since"),
        ),
        quantities=(
            QuantityMention(find("More than 100"), MORE_THAN_100, make_word("100", 6)),
            QuantityMention(find("4,000"), FOUR_THOUSAND, make_word("4,000", 7)),
        ),
        warnings=("the order of e3 and e4 rests on the text alone",),
        model="embedded-0123456789ab+stanza-1.15.0",
    )


def make_empty_timeline(text: str = "") -> Timeline:
    """Returns a timeline without events or publication date."""
    return Timeline(Article(text))
