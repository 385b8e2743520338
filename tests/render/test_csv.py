"""CSV: a row an entry, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io

import attrs
import pytest

from eventline.model import Article, Timeline
from eventline.render.csv import to_csv
from eventline.render.records import FIRST_COLUMNS, LAST_COLUMNS
from tests.render.timelines import make_empty_timeline, make_timeline


def test_row_has_time_status_and_roles() -> None:
    row = _rows(make_timeline())[2]

    assert (row["when"], row["basis"]) == ("2020-09-30TNI", "carried")
    assert (row["earliest"], row["latest"]) == (
        "2020-09-30T18:00:00",
        "2020-10-01T06:00:00",
    )
    assert row["role_speaker"] == "Ivo Maren; Lena Oss"
    assert row["role_victim"] == ""


def test_open_bounds_are_empty() -> None:
    first, *_, report, _, _ = _rows(make_timeline())

    assert (first["earliest"], first["latest"]) == ("1994-01-01T00:00:00", "")
    assert (report["quantity_op"], report["quantity_low"]) == (">", "100")
    assert report["quantity_high"] == ""


def test_status_and_source_are_columns() -> None:
    denied = _rows(make_timeline())[7]

    assert (denied["happened"], denied["stance"]) == ("false", "denied")
    assert (denied["source"], denied["lane"]) == (
        "Veldanian Foreign Ministry",
        "undated",
    )


def test_related_count_is_named_by_its_entry() -> None:
    timeline = make_timeline()
    values = {"relation": "added_to", "to": "0.9"}
    report = attrs.evolve(timeline[6].event, attributes=values)
    entries = (attrs.evolve(timeline[6], event=report), timeline[4])
    first, _ = _rows(attrs.evolve(timeline, entries=entries))

    assert (first["attribute_relation"], first["attribute_to"]) == ("added_to", "e5")


def test_several_articles_share_one_header() -> None:
    one, two = make_timeline(), make_timeline()
    two = attrs.evolve(two, article=attrs.evolve(two.article, id="other"))
    rows = _rows(one, two)

    assert [row["article"] for row in rows] == ["karsu_valley"] * 9 + ["other"] * 9


def test_empty_timeline_is_a_header() -> None:
    assert (
        to_csv(make_empty_timeline()) == ",".join(FIRST_COLUMNS + LAST_COLUMNS) + "\n"
    )


@pytest.mark.parametrize(
    "name", ["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r\n=1", "＝1+1"]
)
def test_no_cell_is_a_formula(name: str) -> None:
    timeline = make_timeline()
    article = Article(timeline.article.text, id=name)
    rows = _rows(attrs.evolve(timeline, article=article))

    assert {row["article"][0] for row in rows} == {"'"}


def test_quotes_commas_and_breaks_stay_in_their_cell() -> None:
    timeline = make_timeline()
    article = Article(timeline.article.text, id='a "quoted", id\nof two lines\ud800')
    rows = _rows(attrs.evolve(timeline, article=article))

    assert {row["article"] for row in rows} == {'a "quoted", id of two lines'}


def _rows(*timelines: Timeline) -> list[dict[str, str]]:
    return [*csv.DictReader(io.StringIO(to_csv(*timelines)))]
