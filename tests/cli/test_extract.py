"""eventline extract: articles in, data on stdout or in a file."""

from __future__ import annotations

import json
import os
from pathlib import Path

import jsonschema
import pytest

from eventline.cli.commands import OUTPUT_FORMATS
from eventline.cli.formats import BY_SUFFIX, FORMATS
from eventline.parse import to_conllu
from eventline.render.json import read_schema
from tests.cli.run import Run
from tests.fake_parser import ATTACK, TEXT, write
from tests.web_page import TIME, TITLE, make_page


def test_text_is_a_table(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.txt", TEXT)
    result = run("extract", "a.txt", "--published", "2023-09-15")

    assert (result.exit_code, result.stderr) == (0, "")
    assert "Mon 11 Sep 2023" in result.stdout
    assert "attack" in result.stdout


def test_json_is_one_object_that_fits_the_schema(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "raid.txt", TEXT)
    options = ("--format", "json", "--published", "2023-09-15", "--title", "Raid")
    found = json.loads(run("extract", "raid.txt", *options).stdout)

    jsonschema.validate(found, json.loads(read_schema()))
    assert found["article"] == {
        "id": "raid",
        "title": "Raid",
        "published": "2023-09-15",
        "language": "en",
    }


def test_html_is_a_page_by_format_or_suffix(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "raid.txt", TEXT)
    shown = run("extract", "raid.txt", "--format", "html").stdout
    run("extract", "raid.txt", "-o", "raid.html")

    assert shown.startswith("<!doctype html>")
    assert (tmp_path / "raid.html").read_text("utf-8") == shown


def test_merged_articles_share_a_page(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.txt", TEXT)
    write(tmp_path, "b.txt", TEXT)
    options = ("--merge", "--published", "2023-09-15", "--format", "html")
    shown = run("extract", "a.txt", "b.txt", *options).stdout

    assert "<span>2 articles</span>" in shown


def test_axis_is_drawn(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "raid.txt", TEXT)
    options = ("--format", "axis", "--published", "2023-09-15")
    shown = run("extract", "raid.txt", *options).stdout

    assert "Mon 11" in shown
    assert "█" in shown


def test_stdin_is_read_with_a_dash(run: Run) -> None:
    result = run("extract", "-", "--format", "jsonl", stdin=TEXT)

    assert len(json.loads(result.stdout)["entries"]) == 1


def test_jsonl_gives_a_line_an_article_and_its_date_goes_first(
    run: Run, tmp_path: Path
) -> None:
    rows = [{"text": TEXT, "id": "a", "published": "2020-10-02"}, {"text": TEXT}]
    write(tmp_path, "a.jsonl", "\n".join(map(json.dumps, rows)))
    options = ("--published", "2023-09-15", "--format", "jsonl")
    lines = run("extract", "a.jsonl", *options).stdout.splitlines()
    articles = [json.loads(line)["article"] for line in lines]

    assert [(a["id"], a["published"]) for a in articles] == [
        ("a", "2020-10-02"),
        (None, "2023-09-15"),
    ]


def test_conllu_needs_no_parser(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.conllu", to_conllu(ATTACK))
    found = json.loads(run("extract", "a.conllu", "--format", "json").stdout)

    assert (found["article"]["id"], found["entries"][0]["frame"]) == ("a", "attack")


def test_page_gives_its_article_and_date(run: Run, tmp_path: Path) -> None:
    pytest.importorskip("trafilatura", reason="needs eventline[html]")
    pytest.importorskip("htmldate", reason="needs eventline[html]")
    write(tmp_path, "ostrel.html", make_page(TIME))
    options = ("--format", "json", "--published", "2020-10-02")
    article = json.loads(run("extract", "ostrel.html", *options).stdout)["article"]
    piped = ("extract", "-", "--input-format", "html", "--format", "json")

    assert article == {
        "id": "ostrel",
        "title": TITLE,
        "published": "2023-09-15T18:30:00",
        "language": "en",
    }
    assert json.loads(run(*piped, stdin=make_page()).stdout)["article"] == {
        **article,
        "id": None,
        "published": None,
    }


def test_fields_of_jsonl_can_have_other_names(run: Run, tmp_path: Path) -> None:
    row = {"body": TEXT, "uri": 7, "date": "2020-10-02", "title": "Raid"}
    write(tmp_path, "a.jsonl", json.dumps(row))
    names = ("text=body", "id=uri", "published=date")
    options = [word for name in names for word in ("--field", name)]
    result = run("extract", "a.jsonl", "--format", "jsonl", *options)

    assert json.loads(result.stdout)["article"] == {
        "id": "7",
        "title": "Raid",
        "published": "2020-10-02",
        "language": "en",
    }


def test_input_format_goes_before_the_suffix(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.txt", json.dumps({"text": TEXT, "id": "x"}))
    options = ("--input-format", "jsonl", "--format", "jsonl")

    assert json.loads(run("extract", "a.txt", *options).stdout)["article"]["id"] == "x"


def test_offsets_index_the_file_as_it_is(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.txt", b"\xef\xbb\xbf" + TEXT.encode())
    trigger = json.loads(run("extract", "a.txt", "--format", "json").stdout)
    start = trigger["entries"][0]["trigger"]["start"]

    assert start == TEXT.index("attacked")


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("o.json", "{\n"),
        ("o.jsonl", '{"schema"'),
        ("o.csv", "article,"),
        ("o.md", "## a\n"),
        ("o.mmd", "timeline\n"),
        ("o.mw", "title: "),
        ("o.tml", "<?xml "),
        ("o.txt", "a · 1 event\n"),
    ],
)
def test_suffix_of_the_output_chooses_the_format(
    name: str, start: str, run: Run, tmp_path: Path
) -> None:
    write(tmp_path, "a.txt", TEXT)
    result = run("extract", "a.txt", "-o", name)

    assert (result.exit_code, result.output) == (0, "")
    assert (tmp_path / name).read_text("utf-8").startswith(start)


def test_csv_of_several_articles_has_one_header(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.txt", TEXT)
    write(tmp_path, "b.txt", TEXT)
    lines = run("extract", "a.txt", "b.txt", "--format", "csv").stdout.splitlines()

    assert [line.partition(",")[0] for line in lines] == ["article", "a", "b"]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX")
def test_output_follows_a_link_and_can_be_a_device(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.txt", TEXT)
    (tmp_path / "link.json").symlink_to(tmp_path / "target.json")

    assert run("extract", "a.txt", "-o", "link.json").exit_code == 0
    assert (tmp_path / "link.json").is_symlink()
    assert json.loads((tmp_path / "target.json").read_text())["schema"] == "eventline/1"
    assert run("extract", "a.txt", "-o", "/dev/null").exit_code == 0


@pytest.mark.parametrize(
    ("chosen", "start"),
    [
        ("mermaid", "timeline\n    title "),
        ("markwhen", 'title: "'),
        ("timelinejs", '{"title": {"text": {"headline": "'),
        ("timeml", '<?xml version="1.0"'),
        ("icalendar", "BEGIN:VCALENDAR\r\n"),
        ("parquet", "PAR1"),
    ],
)
def test_format_is_written(chosen: str, start: str, run: Run, tmp_path: Path) -> None:
    for module in FORMATS[chosen].modules:
        pytest.importorskip(module, reason=f"needs eventline[{FORMATS[chosen].extra}]")
    write(tmp_path, "a.txt", TEXT)
    result = run("extract", "a.txt", "--format", chosen)

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout_bytes.startswith(start.encode())


def test_every_format_can_be_chosen() -> None:
    assert set(FORMATS) == set(OUTPUT_FORMATS)
    assert set(BY_SUFFIX.values()) < set(FORMATS)


def test_parquet_of_several_articles_is_one_table(run: Run, tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas", reason="needs eventline[pandas]")
    pytest.importorskip("pyarrow", reason="needs eventline[parquet]")
    write(tmp_path, "a.txt", TEXT)
    write(tmp_path, "b.txt", TEXT)
    run("extract", "a.txt", "b.txt", "-o", "o.parquet")

    assert pandas.read_parquet(tmp_path / "o.parquet")["article"].tolist() == ["a", "b"]


def test_merge_gives_one_timeline_of_all_articles(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.txt", TEXT)
    write(tmp_path, "b.txt", TEXT)
    options = ("--merge", "--published", "2023-09-15", "--format", "json")
    found = json.loads(run("extract", "a.txt", "b.txt", *options).stdout)

    jsonschema.validate(found, json.loads(read_schema()))
    assert [article["id"] for article in found["articles"]] == ["a", "b"]
    assert {span["article"] for e in found["entries"] for span in e["evidence"]} == {
        "a",
        "b",
    }


def test_each_article_can_have_its_own_date(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.txt", TEXT)
    write(tmp_path, "b.txt", TEXT)
    dates = ("--published", "2023-09-15", "--published", "2020-10-02")
    result = run("extract", "a.txt", "b.txt", *dates, "--format", "jsonl")
    articles = [json.loads(line)["article"] for line in result.stdout.splitlines()]

    assert [a["published"] for a in articles] == ["2023-09-15", "2020-10-02"]


def test_dates_must_be_one_or_as_many_as_articles(run: Run) -> None:
    dates = ("--published", "2023-09-15", "--published", "2020-10-02")
    result = run("extract", "a.txt", "b.txt", "c.txt", *dates)

    assert result.exit_code == 2
    assert "--published is given 2 times for 3 articles" in result.stderr


@pytest.mark.parametrize(("name", "count"), [("rebels", 1), ("Norvania", 0)])
def test_about_keeps_what_one_takes_part_in(
    run: Run, tmp_path: Path, name: str, count: int
) -> None:
    write(tmp_path, "a.txt", TEXT)
    result = run("extract", "a.txt", "--about", name, "--format", "json")

    assert len(json.loads(result.stdout)["entries"]) == count
