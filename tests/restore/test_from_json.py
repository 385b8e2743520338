"""JSON back to a timeline: the same bytes again, and faults named by their field."""

from __future__ import annotations

import json
from collections.abc import Callable

import attrs
import pytest

from eventline import Timeline
from eventline.errors import InputError
from eventline.frames.inventory.speech import Demand
from eventline.model import Article, Sentence, Span, TimexMod
from eventline.restore import from_json
from tests.render.timelines import TEXT, make_empty_timeline, make_timeline


@pytest.mark.parametrize("text", [None, TEXT])
@pytest.mark.parametrize("indent", [None, 2])
def test_writing_it_again_gives_the_same_bytes(
    text: str | None, indent: int | None
) -> None:
    written = make_timeline().to_json(indent=indent)

    assert from_json(written, text=text).to_json(indent=indent) == written


@pytest.mark.parametrize("text", ["", "No event here.\n"])
def test_empty_timeline_comes_back(text: str) -> None:
    written = make_empty_timeline(text).to_json()

    assert Timeline.from_json(written, text=text).to_json() == written


def test_other_formats_come_out_the_same() -> None:
    timeline = make_timeline()
    restored = from_json(timeline.to_json(), text=TEXT)

    assert restored.to_markdown() == timeline.to_markdown()
    assert restored.to_csv() == timeline.to_csv()
    assert restored.to_timelinejs() == timeline.to_timelinejs()


def test_words_stand_at_their_offsets_without_the_text() -> None:
    timeline = make_timeline()
    restored = from_json(timeline.to_json())
    spans = [entry.event.span for entry in timeline]

    assert [s.of(restored.article.text) for s in spans] == [s.of(TEXT) for s in spans]
    assert restored.article.text.replace(" ", "") != TEXT.replace(" ", "")


def test_event_is_of_its_declared_frame() -> None:
    timeline = from_json(make_timeline().to_json())
    (demand,) = timeline.frames("demand")

    assert isinstance(demand.event, Demand)
    assert demand.coding.plover == "REQUEST"
    assert demand.event.speaker[0].text == "Veldanian Foreign Ministry"


def test_unknown_frame_keeps_its_name_and_roles() -> None:
    found = json.loads(make_timeline().to_json())
    found["entries"][1]["frame"] = "ship_launch"
    written = json.dumps(found, ensure_ascii=False)
    restored = from_json(written)

    assert restored.to_json() == written
    assert [*restored[1].event.arguments()] == ["caller", "callee"]


def test_time_has_its_interval_and_modifier() -> None:
    timeline = from_json(make_timeline().to_json())
    since = timeline[0].timex

    assert since is not None
    assert since == make_timeline()[0].timex
    assert timeline.times[1].timex.mod is TimexMod.APPROX


def test_awkward_characters_come_back() -> None:
    text = "a\ud800b\u2028c\x00\U0001f600"
    entry = make_timeline()[0]
    sentence = Sentence(0, Span(0, len(text)), ())
    event = attrs.evolve(
        entry.event, span=Span(0, len(text)), place=(), evidence=(Span(1, 2),)
    )
    written = Timeline(
        Article(text, title=text),
        (attrs.evolve(entry, event=event, sentence=sentence, expression=None),),
    ).to_json()

    assert from_json(written).to_json() == written
    assert from_json(written).article.text == text


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("", "not JSON"),
        ("[]", 'no "schema": "eventline/1"'),
        ('{"schema": "eventline/2"}', 'no "schema": "eventline/1"'),
        ("[" * 100_000, "not JSON"),
        ('{"schema": "eventline/1"}', "timeline.entries is missing"),
    ],
)
def test_what_is_no_timeline_is_refused(source: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        from_json(source)


def _entry(found: dict[str, object], **fields: object) -> None:
    found["entries"][0].update(fields)  # type: ignore[index]  # JSON of any shape


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda f: _entry(f, polarity="maybe"),
            "polarity must be one of pos",
        ),
        (lambda f: _entry(f, frame=7), r"entries\[0\].frame must be a string, not 7"),
        (lambda f: _entry(f, roles={"span": []}), "'span' is no role's name"),
        (lambda f: _entry(f, evidence=[7]), "evidence must be a list of objects"),
        (lambda f: _entry(f, evidence=[{"start": -1, "end": 2}]), "start must be"),
        (
            lambda f: _entry(f, evidence=[{"text": "x", "start": 0, "end": 10**9}]),
            "'x' does not fit at 0-1000000000",
        ),
        (
            lambda f: _entry(f, evidence=[{"start": 0, "end": 10**9}]),
            "1,000,000,000 is no offset",
        ),
        (
            lambda f: f["entries"][0]["time"].update(start="2020-13-01T00:00:00"),
            "'2020-13-01T00:00:00' is no ISO time",
        ),
        (lambda f: f["article"].update(published="soon"), "must be an ISO date"),
        (lambda f: f["quantities"][0].update(low=7, high=1), "low must not exceed"),
    ],
)
def test_faulty_field_is_named(
    change: Callable[[dict[str, object]], None], message: str
) -> None:
    found = json.loads(make_timeline().to_json())
    change(found)

    with pytest.raises(InputError, match=message):
        from_json(json.dumps(found))


def test_text_of_another_article_is_refused() -> None:
    with pytest.raises(InputError, match="not the text of this article"):
        from_json(make_timeline().to_json(), text=TEXT.replace("Friday", "Monday")[1:])
