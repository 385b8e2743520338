"""What the formats say of several articles: who tells an entry, and whose words."""

from __future__ import annotations

import csv
import html
import io
import json
from collections.abc import Iterator, Mapping

import jsonschema
import pytest

from eventline.errors import InputError
from eventline.render.json import read_schema
from eventline.render.text import to_text
from tests.test_many import QUAKE, quake

SCHEMA = json.loads(read_schema())
FOUND = json.loads(quake().to_json())
TEXTS = {article.id: article.text for article in quake().articles}


def test_output_fits_the_schema() -> None:
    jsonschema.validate(FOUND, SCHEMA)


def test_articles_stand_in_order_of_publication() -> None:
    assert [article["id"] for article in FOUND["articles"]] == list(QUAKE)


def test_every_text_is_the_slice_of_the_article_it_names() -> None:
    spans = [span for span in _spans(FOUND) if "article" in span]

    assert len(spans) > 200
    assert [s for s in spans if s["text"] != _slice(s, s["article"])] == []


def test_words_of_a_telling_are_those_of_its_article() -> None:
    tellings = [told for entry in FOUND["entries"] for told in entry["tellings"]]
    wrong = [t for t in tellings if _slice(t["trigger"], t["article"]) != _word(t)]

    assert len(tellings) > len(FOUND["entries"])
    assert wrong == []


def test_evidence_names_its_article() -> None:
    told = [{s["article"] for s in entry["evidence"]} for entry in FOUND["entries"]]

    assert set(QUAKE) in told


def test_series_are_listed() -> None:
    (series,) = FOUND["series"]
    entries = {entry["id"]: entry for entry in FOUND["entries"]}
    counts = [entries[e]["roles"]["victim"][0]["quantity"]["value"] for e in series]

    assert counts == [47, 52, 60]


def test_table_says_who_tells_an_entry() -> None:
    shown = " ".join(to_text(quake(), width=200).split())

    assert shown.startswith("3 articles · published Mon 7 Nov 2022 to Fri 11 Nov 2022")
    assert "told by san_telmo_monday, san_telmo_quake, san_telmo_friday" in shown


def test_table_ends_with_the_series() -> None:
    shown = " ".join(to_text(quake(), width=200).split())

    assert "count of killed: ≥47 (" in shown
    assert "san_telmo_monday, Mon 7 Nov 2022), then 52 (" in shown


def test_markdown_has_a_column_for_the_articles() -> None:
    rows = [line for line in quake().to_markdown().splitlines() if line[:1] == "|"]

    assert rows[0].endswith("| Told by |")
    assert {row.count(" | ") for row in rows} == {8}


def test_csv_row_has_the_article_whose_words_stand_and_all_that_tell() -> None:
    rows = list(csv.DictReader(io.StringIO(quake().to_csv())))
    shared = [row for row in rows if row["told_by"] == "; ".join(QUAKE)]

    assert {row["trigger"] for row in shared} == {"struck", "declared", "state"}
    assert {row["article"] for row in rows} == set(QUAKE)


def _spans(found: object) -> Iterator[Mapping[str, object]]:
    if isinstance(found, dict):
        if {"text", "start", "end"} <= found.keys():
            yield found
        for value in found.values():
            yield from _spans(value)
    elif isinstance(found, list):
        for value in found:
            yield from _spans(value)


def _word(telling: Mapping[str, Mapping[str, object]]) -> object:
    return telling["trigger"]["text"]


def _slice(span: Mapping[str, object], article: object) -> str:
    start, end = span["start"], span["end"]
    assert isinstance(start, int)
    assert isinstance(end, int)
    return TEXTS[str(article)][start:end]


def test_slides_quote_the_article_that_tells_the_entry() -> None:
    slides = json.loads(quake().to_timelinejs())["events"]
    merged = {entry.id: entry for entry in quake()}

    assert len(slides) > 20
    for slide in slides:
        entry = merged[slide["unique_id"]]
        words = entry.sentence.span.of(TEXTS[entry.article])
        assert " ".join(words.split()) in html.unescape(slide["text"]["text"])


def test_an_explanation_quotes_its_article() -> None:
    timeline = quake()

    for entry in timeline:
        found = timeline.explain(entry.id)
        assert found.words == entry.sentence.span.of(TEXTS[entry.article])


def test_timeml_is_of_one_article() -> None:
    with pytest.raises(InputError, match=r"write each of timeline\.parts"):
        quake().to_timeml()
