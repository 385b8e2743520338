"""Every format of whole articles: valid by its schema, and read back where it can be.

The articles are those of the golden files, with and without their date, and the texts
of some corpus files, from frozen parses.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from xml.etree.ElementTree import fromstring

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline import Extractor, Timeline
from eventline.model import Article, Document
from eventline.parse.conllu import read_conllu
from eventline.render.json import read_schema
from eventline.render.timeml import to_timeml
from eventline.restore import from_json
from tests.parsed import PARSES, parsed_article, read_newdocs
from tests.test_golden import PUBLISHED

RENDER = Path(__file__).parent / "render"
SCHEMA = json.loads(read_schema())
TIMELINEJS = json.loads((RENDER / "timelinejs_schema.json").read_text("utf-8"))
FILES = ("call", "casualty_report", "denial", "meeting", "offer")
UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@cache
def documents() -> tuple[tuple[Document, str | None], ...]:
    """Returns parsed texts with their publication dates."""
    articles = [(parsed_article(name), day) for name, day in PUBLISHED.items()]
    sources = [
        block
        for name in FILES
        for block in read_newdocs(
            PARSES / "corpus" / "frames" / f"{name}.conllu"
        ).values()
    ]
    corpus = [(read_conllu(source), "2023-09-15") for source in sources[::5]]
    return (*articles, *((document, None) for document, _ in articles), *corpus)


@cache
def timelines() -> tuple[Timeline, ...]:
    """Returns the timelines of all of them."""
    extractor = Extractor()
    return tuple(extractor.extract(d, published=day) for d, day in documents())


def test_there_are_enough_articles() -> None:
    assert len(timelines()) > 20
    assert sum(map(len, timelines())) > 200


def test_json_fits_its_schema_and_comes_back() -> None:
    written = [timeline.to_json() for timeline in timelines()]

    for source in written:
        jsonschema.validate(json.loads(source), SCHEMA)
    assert [from_json(source).to_json() for source in written] == written


def test_restored_timelines_have_the_same_tables() -> None:
    restored = [from_json(t.to_json(), text=t.article.text) for t in timelines()]

    assert [t.to_csv() for t in restored] == [t.to_csv() for t in timelines()]
    assert [t.to_mermaid() for t in restored] == [t.to_mermaid() for t in timelines()]


def test_timeml_is_valid() -> None:
    etree = pytest.importorskip("lxml.etree", reason="needs lxml of eventline[html]")
    dtd = etree.DTD(str(RENDER / "timeml.dtd"))
    roots = [
        etree.fromstring(timeline.to_timeml().encode()) for timeline in timelines()
    ]
    faults = [
        fault for root in roots if not dtd.validate(root) for fault in dtd.error_log
    ]

    assert faults == []


def test_timeml_without_its_tags_is_the_article() -> None:
    assert [_text(t) for t in timelines()] == [t.article.text for t in timelines()]


@given(st.text())
def test_timeml_keeps_any_text(text: str) -> None:
    assert _text(Timeline(Article(text))) == UNWRITABLE.sub("\ufffd", text)


def test_timelinejs_fits_its_schema() -> None:
    for timeline in timelines():
        jsonschema.validate(json.loads(timeline.to_timelinejs()), TIMELINEJS)


def test_markwhen_and_mermaid_have_a_line_an_entry() -> None:
    for timeline in timelines():
        markwhen, mermaid = timeline.to_markwhen(), timeline.to_mermaid()

        assert len(markwhen.splitlines()) == len(timeline) + 3
        assert sum(" : " in line for line in mermaid.splitlines()) == len(timeline)


def test_calendar_can_be_read() -> None:
    icalendar = pytest.importorskip("icalendar", reason="needs eventline[icalendar]")
    read = [icalendar.Calendar.from_ical(t.to_icalendar()) for t in timelines()]

    assert sum(len(calendar.walk("VEVENT")) for calendar in read) > 0


def test_data_frames_of_all_can_be_put_together() -> None:
    pandas = pytest.importorskip("pandas", reason="needs eventline[pandas]")
    frames = [timeline.to_dataframe() for timeline in timelines()]
    whole = pandas.concat(frames, ignore_index=True)

    assert len(whole) == sum(map(len, timelines()))
    assert str(whole["earliest"].dtype) == "datetime64[us]"
    assert str(whole["modality"].dtype) == "category"


def _text(timeline: Timeline) -> str:
    written = to_timeml(timeline).removesuffix("\n")
    root = fromstring(written)  # noqa: S314  # our own output
    return "".join(root.itertext())
