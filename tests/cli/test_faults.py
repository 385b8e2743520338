"""Faults on the command line: one line on stderr, and an exit code that says which."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from eventline.cli import main
from tests.cli.run import Run
from tests.fake_parser import BROKEN, INTERRUPTED, TEXT, write


def test_faulty_article_among_many_is_named_and_the_others_written(
    run: Run, tmp_path: Path
) -> None:
    write(tmp_path, "a.txt", TEXT)
    write(tmp_path, "b.txt", b"\xff\xfe")
    write(tmp_path, "c.txt", BROKEN)
    write(tmp_path, "d.txt", TEXT)
    names = ("a.txt", "b.txt", "missing.txt", "c.txt", "d.txt")
    result = run("extract", *names, "--format", "jsonl")
    found = [json.loads(line)["article"]["id"] for line in result.stdout.splitlines()]

    assert (result.exit_code, found) == (1, ["a", "d"])
    assert result.stderr.splitlines() == [
        "eventline: b.txt: not UTF-8 (byte 0xff at 1); convert the file, or give JSONL",
        "eventline: missing.txt: cannot read it: No such file or directory",
        "eventline: c.txt: eventline failed on it (KeyError: 'a fault of ours'); "
        "please report it with the text",
    ]


def test_faulty_line_among_many_is_named(run: Run, tmp_path: Path) -> None:
    good = json.dumps({"text": TEXT, "id": "good"})
    write(tmp_path, "a.jsonl", f"{good}\n{{\n{good}\n")
    result = run("extract", "a.jsonl", "--format", "jsonl")

    assert (result.exit_code, len(result.stdout.splitlines())) == (1, 2)
    assert result.stderr.startswith("eventline: a.jsonl, line 2: not valid JSON (")


@pytest.mark.parametrize(
    ("content", "name", "message"),
    [
        (None, "missing.txt", "cannot read it: No such file or directory"),
        (b"\xff", "a.txt", "not UTF-8"),
        (b"{", "a.jsonl", "line 1: not valid JSON"),
        (b"1\tx\n", "a.conllu", "line 1"),
        (b"x" * 1001, "a.txt", "the text has 1,001 characters, the limit is 1,000"),
    ],
)
def test_unreadable_input_is_one_line_exit_3_and_no_output(
    content: bytes | None, name: str, message: str, run: Run, tmp_path: Path
) -> None:
    if content is not None:
        write(tmp_path, name, content)
    result = run("extract", name, "-o", "out.jsonl")

    assert (result.exit_code, result.stdout) == (3, "")
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr.startswith(f"eventline: {name}")
    assert message in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == [name][: content is not None]


def test_folder_is_unreadable(run: Run, tmp_path: Path) -> None:
    result = run("extract", ".")

    assert (result.exit_code, result.stderr) == (
        3,
        "eventline: .: cannot read it: Is a directory\n",
    )


@pytest.mark.parametrize("text", ["", " \n\t ", "\x00\x1b[2J", "\u202eשלום", "👩"])
def test_text_without_events_is_an_empty_table(text: str, run: Run) -> None:
    result = run("extract", "-", stdin=text)

    assert (result.exit_code, result.stderr) == (0, "")
    assert "0 events" in result.stdout
    assert "\x1b" not in result.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["extract"], "Missing argument 'ARTICLE...'."),
        (
            ["extract", "a", "--published", "2020-13-45"],
            "not an ISO date: '2020-13-45'",
        ),
        (["extract", "a", "--published", "last week"], "not an ISO date: 'last week'"),
        (["extract", "a", "--format", "docx"], "'docx' is not one of"),
        (["extract", "a", "b", "--format", "html"], "html holds one article"),
        (["extract", "a", "--colour"], "No such option '--colour'"),
        (["extract", "a", "b", "--format", "json"], "use --format jsonl"),
        (["extract", "a.jsonl", "--format", "json"], "use --format jsonl"),
        (["extract", "a", "b", "--format", "timeml"], "give one at a time"),
        (["extract", "-", "-"], "can be given once"),
        (["extract", "a", "b", "--title", "T"], "--title is for one article"),
        (["extract", "a", "-o", "no/such/o.json"], "no folder 'no/such'"),
        (["extract", "a", "-o", "."], "'.' is a directory"),
        (["extract", "a", "--field", "body=text"], "--field 'body' is none of text="),
        (["extract", "a", "--field", "text"], "--field 'text' is none of text="),
        (["explain"], "give either ARTICLE or --text"),
        (["explain", "a", "--text", "b"], "give either ARTICLE or --text"),
        (["explain", "--text", "b", "--sentence", "-1"], "-1 is not in the range"),
        (
            ["explain", "--text", "b", "--sentence", "0", "--entry", "e1"],
            "give either --entry or --sentence",
        ),
        (["frames", "ceasfire"], "no frame 'ceasfire'; did you mean ceasefire?"),
        (["frames", "zzz"], "no frame 'zzz'; run: eventline frames"),
        (["extrat"], "No such command 'extrat'"),
        (["--colour"], "No such option '--colour'"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_2(
    arguments: list[str], message: str, run: Run
) -> None:
    result = run(*arguments)

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("eventline: ")
    assert message in result.stderr
    assert "(see: eventline" in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("chosen", "extra"), [("parquet", "parquet"), ("icalendar", "icalendar")]
)
def test_missing_extra_is_one_line_and_exit_2(
    chosen: str, extra: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("eventline.cli.formats.find_spec", lambda name: None)
    result = run("extract", "a.txt", "--format", chosen)

    assert (result.exit_code, result.stdout, result.stderr) == (
        2,
        "",
        f"eventline: the {extra} format: run: pip install 'eventline[{extra}]'\n",
    )


def test_missing_model_is_exit_4(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", TEXT)
    out = tmp_path / "o.json"
    model = ("--model", str(tmp_path / "nowhere"))
    result = CliRunner().invoke(main, ["extract", str(path), *model, "-o", str(out)])

    assert (result.exit_code, result.stdout) == (4, "")
    assert "nowhere: resources.json is not there" in result.stderr
    assert 'use model="embedded"' in result.stderr
    assert not out.exists()


def test_interrupted_run_is_exit_130_and_leaves_the_old_file(
    run: Run, tmp_path: Path
) -> None:
    write(tmp_path, "a.txt", TEXT)
    write(tmp_path, "b.txt", INTERRUPTED)
    write(tmp_path, "o.jsonl", "old")
    result = run("extract", "a.txt", "b.txt", "-o", "o.jsonl")

    assert (result.exit_code, result.stderr) == (130, "eventline: interrupted\n")
    assert (tmp_path / "o.jsonl").read_text() == "old"
    assert len([*tmp_path.iterdir()]) == 3


def test_output_never_replaces_an_article(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.txt", TEXT)
    result = run("extract", "a.txt", "-o", "./a.txt")

    assert result.exit_code == 2
    assert "--output would replace ARTICLE 'a.txt'" in result.stderr
    assert (tmp_path / "a.txt").read_text() == TEXT


def test_controls_in_a_file_name_stay_out_of_the_terminal(run: Run) -> None:
    result = run("extract", "a\x1b[31m\nb.txt")

    assert "\x1b" not in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_page_without_an_article_is_unreadable(run: Run, tmp_path: Path) -> None:
    pytest.importorskip("trafilatura", reason="needs eventline[html]")
    write(tmp_path, "a.html", "<html></html>")
    result = run("extract", "a.html")

    assert (result.exit_code, result.stderr) == (
        3,
        "eventline: a.html: no article found in the page; give its text instead\n",
    )
