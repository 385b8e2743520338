"""The other commands, and what the output owes to terminals and pipes."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from eventline.cli.output import terminal
from eventline.parse import to_conllu
from eventline.render.json import read_schema
from tests.cli.run import Run
from tests.fake_parser import ATTACK, BROKEN, TEXT, write


def test_explain_shows_every_stage_of_a_sentence(run: Run) -> None:
    result = run("explain", "--text", TEXT, "--published", "2023-09-15")
    shown = result.stdout.splitlines()

    assert result.exit_code == 0
    assert shown[0] == f"Sentence 0: {TEXT}"
    assert {"Words", "Mentions", "Events", "Times", "Order"} <= set(shown)
    assert "nsubj      2 attacked" in result.stdout
    assert "attack: attack" in result.stdout
    assert "2023-09-11 to 2023-09-12" in result.stdout


def test_explain_reads_articles_and_parsed_text(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.txt", TEXT)
    write(tmp_path, "a.conllu", to_conllu(ATTACK))
    from_text, from_tree = run("explain", "a.txt"), run("explain", "a.conllu")

    assert from_text.stdout == from_tree.stdout
    assert from_text.stdout.count("\nWords\n") == 1


def test_explain_says_why_an_entry_stands_there(run: Run) -> None:
    result = run(
        "explain", "--text", TEXT, "--published", "2023-09-15", "--entry", "e1"
    )

    assert result.exit_code == 0
    assert '"on Monday" means 2023-09-11, by the rule' in result.stdout
    assert "the article was published on Fri 15 Sep 2023" in result.stdout


def test_explain_names_an_entry_that_is_not_there(run: Run) -> None:
    result = run("explain", "--text", TEXT, "--entry", "e7")

    assert (result.exit_code, result.stderr) == (
        3,
        "eventline: no entry 'e7' in the timeline: it has e1 to e1\n",
    )


def test_explain_names_a_sentence_that_is_not_there(run: Run) -> None:
    result = run("explain", "--text", TEXT, "--sentence", "1")

    assert (result.exit_code, result.stderr) == (
        3,
        "eventline: no sentence 1: the text has 1, counted from 0\n",
    )


def test_explain_names_a_fault_of_ours_in_one_line(run: Run) -> None:
    result = run("explain", "--text", BROKEN)

    assert (result.exit_code, len(result.stderr.splitlines())) == (1, 1)


def test_frames_lists_all_and_shows_one(run: Run) -> None:
    every, one = run("frames"), run("frames", "casualty-report")

    assert (every.exit_code, one.exit_code) == (0, 0)
    assert "demand" in every.stdout
    assert one.stdout.startswith("casualty_report: ")
    assert "Triggers" in one.stdout
    assert "victim" in one.stdout


def test_schema_is_printed(run: Run) -> None:
    assert run("schema").stdout == read_schema()


def test_info_says_versions_and_models(run: Run) -> None:
    shown = run("info").stdout

    assert "eventline       0.1.0" in shown
    assert "embedded model" in shown
    assert "official model" in shown


def test_info_says_how_to_install_what_is_missing(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find_none(library: str) -> str:
        raise PackageNotFoundError(library)

    monkeypatch.setattr("eventline.cli.about.version", find_none)

    assert (
        "pyarrow         not installed; run: pip install 'eventline[parquet]'"
        in run("info").stdout
    )


def test_version_loads_no_library() -> None:
    code = (
        "import sys\n"
        "from eventline.cli import main\n"
        "main(['--version'], standalone_mode=False)\n"
        "print({'attrs', 'rich', 'eventline.model'} & {*sys.modules})"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True
    )

    assert answer.stdout == "eventline, version 0.1.0\nset()\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shell_completion_knows_commands(shell: str) -> None:
    environment = {
        **os.environ,
        "_EVENTLINE_COMPLETE": f"{shell}_complete",
        "COMP_WORDS": "eventline ex",
        "COMP_CWORD": "1" if shell != "fish" else "ex",
    }
    code = "from eventline.cli import main; main(prog_name='eventline')"
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment
    )

    assert "extract" in answer.stdout
    assert "explain" in answer.stdout


def test_help_alone_is_shown_without_a_command(run: Run) -> None:
    result = run()

    assert result.exit_code == 2
    assert "Usage:" in result.stderr


@pytest.mark.parametrize("arguments", [["frames"], ["schema"], ["info"]])
def test_closed_pipe_is_quiet(arguments: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    answer = subprocess.run(
        [sys.executable, "-m", "eventline", *arguments],
        stdout=writer,
        stderr=subprocess.PIPE,
    )
    os.close(writer)

    assert (answer.returncode, answer.stderr) == (0, b"")


def test_closed_pipe_is_quiet_in_the_middle_of_results() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    answer = subprocess.run(
        [sys.executable, "-c", _EXTRACT, "json"], stdout=writer, stderr=subprocess.PIPE
    )
    os.close(writer)

    assert (answer.returncode, answer.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("variables", "has_color"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)],
)
def test_terminal_has_colors_unless_told_otherwise(
    variables: dict[str, str], has_color: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout", _Terminal(io.BytesIO()))
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert terminal().has_color is has_color


class _Terminal(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Returns True."""
        return True


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_full_disk_is_one_line() -> None:
    with Path("/dev/full").open("wb") as full:
        answer = subprocess.run(
            [sys.executable, "-m", "eventline", "schema"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )

    assert (answer.returncode, answer.stderr) == (
        1,
        "eventline: cannot write: No space left on device\n",
    )


@pytest.mark.parametrize("encoding", ["ascii", "utf-8", "cp1252"])
def test_table_fits_the_encoding_of_the_terminal(encoding: str) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "COLUMNS": "100"}
    answer = subprocess.run(
        [sys.executable, "-c", _EXTRACT, "text"], capture_output=True, env=environment
    )

    assert answer.stderr == b""
    assert ("✓ yes" if encoding == "utf-8" else "+ yes") in answer.stdout.decode(
        encoding
    )


def test_data_is_the_same_bytes_everywhere() -> None:
    locales = ({"LC_ALL": "C", "PYTHONIOENCODING": "ascii"}, {"LC_ALL": "tr_TR.UTF-8"})
    outputs = {
        subprocess.run(
            [sys.executable, "-c", _EXTRACT, "json"],
            capture_output=True,
            env={**os.environ, **chosen},
        ).stdout
        for chosen in locales
    }

    (output,) = outputs
    assert json.loads(output)["article"]["title"] == "Å"


_EXTRACT = """
import sys, tempfile, pathlib
from eventline import Extractor
from eventline.cli import main
from tests.fake_parser import TEXT, FakeParser
path = pathlib.Path(tempfile.mkdtemp()) / "a.txt"
path.write_text(TEXT)
arguments = ["extract", str(path), "--title", chr(197), "--format", sys.argv[1]]
main(arguments, obj=Extractor(FakeParser()))
"""
