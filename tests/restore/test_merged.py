"""JSON of several articles back to one timeline with its parts."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

import pytest

from eventline import Timeline
from eventline.errors import InputError
from eventline.restore import from_json
from tests.test_many import QUAKE, quake, timeline_of

WRITTEN = quake().to_json()
TEXTS = {article.id or "": article.text for article in quake().articles}


@pytest.mark.parametrize("texts", [None, TEXTS])
def test_writing_it_again_gives_the_same_bytes(texts: Mapping[str, str] | None) -> None:
    assert from_json(WRITTEN, text=texts).to_json() == WRITTEN


def test_every_format_comes_out_the_same() -> None:
    restored = from_json(WRITTEN, text=TEXTS)

    assert restored.to_html() == quake().to_html()
    assert restored.to_csv() == quake().to_csv()
    assert restored.to_markdown() == quake().to_markdown()
    assert restored.to_timelinejs() == quake().to_timelinejs()


def test_parts_are_the_timelines_of_the_articles() -> None:
    restored = from_json(WRITTEN, text=TEXTS)

    assert [part.article.id for part in restored.parts] == list(QUAKE)
    for name, part in zip(QUAKE, restored.parts, strict=True):
        own = timeline_of(name)
        assert [e.id for e in part] == [e.id for e in own]
        assert [e.event.span for e in part] == [e.event.span for e in own]
        assert [e.when for e in part] == [e.when for e in own]


def test_words_stand_at_their_offsets_without_the_texts() -> None:
    restored = from_json(WRITTEN)

    for entry in restored:
        text = restored.article_of(entry).text
        assert entry.event.span.of(text) == entry.event.span.of(TEXTS[entry.article])


def test_order_and_series_are_there() -> None:
    restored = from_json(WRITTEN)
    (series,) = restored.series()

    assert [entry.event.victim[0].quantity.value for entry in series] == [47, 52, 60]
    first, *_, last = (entry.id for entry in restored if entry.timex)
    assert restored.first(first, last) == first


def _rename(found: dict[str, object]) -> None:
    found["articles"][0]["id"] = "another"  # type: ignore[index]  # JSON of any shape


def _tell(found: dict[str, object]) -> None:
    found["entries"][0]["tellings"][0]["article"] = "another"  # type: ignore[index]  # JSON


def _move(found: dict[str, object]) -> None:
    found["entries"][0]["trigger"]["article"] = "another"  # type: ignore[index]  # JSON


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_rename, "article must be the id of an article, not"),
        (_tell, r"tellings\[0\].article must be the id of an article, not 'another'"),
        (_move, "article must be the id of an article, not 'another'"),
        (lambda found: found.pop("entries"), "timeline.entries is missing"),
        (lambda found: found.update(articles=[{}]), r"articles\[0\].id is missing"),
    ],
)
def test_faulty_field_is_named(
    change: Callable[[dict[str, object]], None], message: str
) -> None:
    found = json.loads(WRITTEN)
    change(found)

    with pytest.raises(InputError, match=message):
        from_json(json.dumps(found))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("A text.", "give texts by their ids"),
        ({QUAKE[0]: TEXTS[QUAKE[0]]}, f"must have one of '{QUAKE[1]}'"),
        (dict.fromkeys(QUAKE, "other"), "not the text of this article"),
    ],
)
def test_wrong_texts_are_refused(text: str | Mapping[str, str], message: str) -> None:
    with pytest.raises(InputError, match=message):
        from_json(WRITTEN, text=text)


def test_one_article_takes_one_text() -> None:
    own = timeline_of(QUAKE[0])

    with pytest.raises(InputError, match="give its text as a str"):
        Timeline.from_json(own.to_json(), text=TEXTS)
