"""TimeML: valid, the article again without its tags, and events, times and links."""

from __future__ import annotations

from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import attrs
import pytest

from eventline.model import (
    Article,
    Modality,
    Polarity,
    ResolvedTime,
    Span,
    Timeline,
    TimexMod,
    TimexType,
)
from eventline.render.timeml import to_timeml
from eventline.restore import from_json
from tests.render.timelines import (
    TEXT,
    find,
    make_empty_timeline,
    make_time,
    make_timeline,
)

DTD = Path(__file__).with_name("timeml.dtd")

HOSTILE = (
    *("", " \n\t ", "a & b < c > d ]]> \"e\" 'f' &amp;", "one\r\ntwo\rthree\n"),
    *("\u2028\u0085", "\U0001f469\u200d\U0001f692", "<EVENT eid='e1'>x</EVENT>"),
)


@pytest.mark.parametrize(
    "timeline",
    [
        make_timeline(),
        make_empty_timeline("Nothing."),
        attrs.evolve(make_timeline(), article=Article(TEXT)),
        from_json(make_timeline().to_json(), text=TEXT),
    ],
)
def test_document_is_valid(timeline: Timeline) -> None:
    etree = pytest.importorskip("lxml.etree", reason="needs lxml of eventline[html]")
    dtd = etree.DTD(str(DTD))
    is_valid = dtd.validate(etree.fromstring(to_timeml(timeline).encode()))

    assert (is_valid, [*dtd.error_log]) == (True, [])


@pytest.mark.parametrize("text", HOSTILE)
def test_text_comes_back_without_the_tags(text: str) -> None:
    found = parse(Timeline(Article(text, title="a & b")))

    assert "".join(found.itertext()) == text


def test_article_comes_back_without_the_tags() -> None:
    assert "".join(parse(make_timeline()).itertext()) == TEXT


def test_what_xml_cannot_hold_keeps_its_place() -> None:
    found = parse(Timeline(Article("a\x00\ud800\uffffb")))

    assert found.text == "a\ufffd\ufffd\ufffdb"


def test_every_entry_is_an_instance_of_an_event() -> None:
    found = parse(make_timeline())
    events = {element.get("eid") for element in found.iter("EVENT")}
    instances = [*found.iter("MAKEINSTANCE")]

    assert [i.get("eiid") for i in instances] == [f"ei{n}" for n in range(1, 10)]
    assert {i.get("eventID") for i in instances} <= events


def test_polarity_and_modality_are_the_events() -> None:
    modality, polarity = Modality.POSSIBLE, Polarity.NEGATIVE
    timeline = make_timeline()
    event = attrs.evolve(timeline[0].event, modality=modality, polarity=polarity)
    entry = attrs.evolve(timeline[0], event=event)
    (instance,) = parse(attrs.evolve(timeline, entries=(entry,), links=())).iter(
        "MAKEINSTANCE"
    )

    assert (instance.get("modality"), instance.get("polarity")) == ("POSSIBLE", "NEG")


def test_events_on_one_word_share_their_tag() -> None:
    first, *_ = timeline = make_timeline()
    second = attrs.evolve(first, id="e2")
    found = parse(attrs.evolve(timeline, entries=(first, second), links=()))

    assert len([*found.iter("EVENT")]) == 1
    assert [i.get("eventID") for i in found.iter("MAKEINSTANCE")] == ["e1", "e1"]


def test_times_and_signals_are_tagged_and_linked() -> None:
    timeline = make_timeline()
    since = attrs.evolve(timeline.times[2], signal=find("since"))
    found = parse(attrs.evolve(timeline, times=(since,)))
    (time,) = (e for e in found.iter("TIMEX3") if e.text == "1994")
    (signal,) = found.iter("SIGNAL")
    (link,) = (e for e in found.iter("TLINK") if e.get("signalID"))

    assert (time.get("value"), signal.text) == ("1994", "since")
    assert link.get("relatedToTime") == time.get("tid")
    assert (link.get("eventInstanceID"), link.get("relType")) == ("ei1", "BEGUN_BY")


def test_publication_date_is_the_creation_time() -> None:
    found = parse(make_timeline())
    first = next(found.iter("TIMEX3"))
    links = {e.get("eventInstanceID"): e for e in found.iter("TLINK")}

    assert (first.get("tid"), first.get("value")) == ("t0", "2020-10-02")
    assert first.get("functionInDocument") == "CREATION_TIME"
    assert links["ei5"].get("relatedToTime") == "t0"


def test_taken_over_time_is_an_empty_tag_of_its_own() -> None:
    timeline = attrs.evolve(make_timeline(), times=())
    found = parse(timeline)
    night = [e for e in found.iter("TIMEX3") if e.get("value") == "2020-09-30TNI"]

    assert [e.text for e in night] == [None]


def test_time_whose_words_hold_an_event_is_empty() -> None:
    timeline = make_timeline()
    span = find("a fragile ceasefire has held since 1994")
    timex = timeline.times[2].timex
    time = ResolvedTime(span, span.of(TEXT), timex)
    found = parse(attrs.evolve(timeline, times=(time,)))
    (tag,) = (e for e in found.iter("TIMEX3") if e.get("tid") == "t1")

    assert tag.text is None
    assert "".join(found.itertext()) == TEXT


def test_by_friday_has_no_link() -> None:
    timeline = make_timeline()
    assert timeline[0].timex is not None
    timex = attrs.evolve(timeline[0].timex, mod=TimexMod.ON_OR_BEFORE)
    entry = attrs.evolve(timeline[0], timex=timex)
    found = parse(attrs.evolve(timeline, entries=(entry,), links=()))

    assert [*found.iter("TLINK")] == []


@pytest.mark.parametrize(
    ("signal", "relation"),
    [("for", "DURING"), (None, "DURING"), ("within", "IS_INCLUDED"), ("by", None)],
)
def test_length_is_lasted_or_stayed_within(
    signal: str | None, relation: str | None
) -> None:
    timeline = make_timeline()
    timex = make_time("P2D", None, None, kind=TimexType.DURATION)
    entry = attrs.evolve(timeline[0], timex=timex)
    time = attrs.evolve(timeline.times[2], timex=timex, relation=signal)
    found = parse(attrs.evolve(timeline, entries=(entry,), times=(time,)))
    links = {e.get("eventInstanceID"): e.get("relType") for e in found.iter("TLINK")}

    assert links.get("ei1") == relation


def test_links_of_entries_that_were_left_out_are_left_out() -> None:
    timeline = make_timeline()
    found = parse(attrs.evolve(timeline, entries=timeline.occurred()))
    links = [e for e in found.iter("TLINK") if e.get("origin")]

    assert [e.get("relatedToEventInstance") for e in links] == ["ei3"]


def test_content_is_subordinate() -> None:
    links = {
        e.get("subordinatedEventInstance"): e
        for e in parse(make_timeline()).iter("SLINK")
    }

    assert links["ei4"].get("eventInstanceID") == "ei3"
    assert links["ei6"].get("relType") == "MODAL"


def test_order_is_in_the_links() -> None:
    links = [e for e in parse(make_timeline()).iter("TLINK") if e.get("origin")]

    assert [
        (e.get("eventInstanceID"), e.get("relType"), e.get("relatedToEventInstance"))
        for e in links
    ] == [("ei2", "INCLUDES", "ei3"), ("ei8", "BEFORE", "ei5")]


def test_span_at_the_end_is_tagged() -> None:
    timeline = make_timeline()
    article = Article(TEXT[: find("since 1994").end])
    entry = attrs.evolve(timeline[0], expression=None)
    short = Timeline(article, (entry,), times=(timeline.times[2],))

    assert "".join(parse(short).itertext()) == article.text
    assert timeline.times[2].span == Span(len(article.text) - 4, len(article.text))


def parse(timeline: Timeline) -> Element:
    """Returns the root of the timeline's TimeML."""
    written = to_timeml(timeline).removesuffix("\n")
    return fromstring(written)  # noqa: S314  # our own output
