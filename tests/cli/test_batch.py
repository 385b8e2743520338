"""eventline batch: the same bytes however often it was stopped."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import pytest

from eventline.batch import jobs
from eventline.cli.exits import Exit
from tests import batch_runs
from tests.batch_runs import contents, joined, started
from tests.cli.run import Run
from tests.fake_parser import BROKEN, INTERRUPTED, TEXT, write
from tests.slow_batch import DEADLY

FAULTY = {
    7: "{",
    30: json.dumps({"id": "p", "text": BROKEN}),
    31: '{"text": 5}',
    32: json.dumps({"text": "x" * 1001}),
}
COUNT = 60


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Returns a file of articles, some of them faulty."""
    lines = [
        FAULTY.get(number, json.dumps({"id": f"a{number}", "text": TEXT}))
        for number in range(1, COUNT + 1)
    ]
    folder = tmp_path_factory.mktemp("rows")
    return write(folder, "rows.jsonl", "\n".join(lines))


@pytest.fixture(scope="module")
def whole(rows: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Returns the files of a run that nothing stops."""
    out = tmp_path_factory.mktemp("whole") / "out"
    with started(rows, out) as process:
        process.communicate()

    assert process.returncode == Exit.SOME_FAILED
    return contents(out)


def test_every_line_has_its_record_in_order(whole: dict[str, bytes]) -> None:
    records = [json.loads(line) for line in joined(whole).splitlines()]
    names = [r["article"]["id"] for r in records if "article" in r]
    errors = [r["error"] for r in records if "error" in r]

    assert len(records) == COUNT
    assert names == [f"a{n}" for n in range(1, COUNT + 1) if n not in FAULTY]
    assert [error["position"] for error in errors] == [*FAULTY]
    assert errors[0]["article"] == "rows.jsonl, line 7"
    assert errors[1] == {
        "article": "p",
        "message": "eventline failed on it (KeyError: 'a fault of ours'); "
        "please report it with the text",
        "position": 30,
    }
    assert errors[3]["article"] == "article 32"
    assert errors[3]["message"].startswith("the text has 1,001 characters")
    assert json.loads(whole["batch.json"]) == {
        "schema": "eventline/1",
        "articles": COUNT,
        "failures": 4,
    }


@pytest.mark.parametrize(("workers", "shards"), [(1, 0), (1, 3), (2, 1), (2, 4)])
def test_killed_run_goes_on_to_the_same_bytes(
    workers: int, shards: int, rows: Path, whole: dict[str, bytes], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    with started(rows, out, workers) as process:
        wait_for(out, shards)
        process.kill()
        process.communicate(timeout=5)  # ends when no worker is left either

    assert process.returncode == -signal.SIGKILL
    assert {name: whole[name] for name in finished(out)} == finished(out)
    with started(rows, out, 3 - workers) as process:
        _, told = process.communicate()

    assert process.returncode == Exit.SOME_FAILED
    assert len(told.splitlines()) == 4
    assert contents(out) == whole


@pytest.mark.parametrize("shards", [0, 2])
def test_interrupted_run_goes_on_to_the_same_bytes(
    shards: int, rows: Path, whole: dict[str, bytes], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    with started(rows, out, 2) as process:
        wait_for(out, shards)
        os.killpg(process.pid, signal.SIGINT)
        _, told = process.communicate(timeout=5)

    assert process.returncode == Exit.INTERRUPTED
    assert told.splitlines()[-1] == b"eventline: interrupted"
    assert b"Traceback" not in told
    assert "batch.json" not in contents(out)
    assert {name: whole[name] for name in contents(out)} == contents(out)
    with started(rows, out) as process:
        process.communicate()

    assert contents(out) == whole


def test_article_that_kills_its_worker_is_a_record(tmp_path: Path) -> None:
    lines = [json.dumps({"text": text}) for text in (TEXT, DEADLY, TEXT)]
    rows = write(tmp_path, "rows.jsonl", "\n".join(lines))
    with started(rows, tmp_path / "out", 2) as process:
        process.communicate()
    first, second, third = joined(contents(tmp_path / "out")).splitlines()

    assert process.returncode == Exit.SOME_FAILED
    assert (b'"entries"' in first, first) == (True, third)
    assert json.loads(second)["error"]["article"] == "article 2"


@pytest.mark.parametrize("size", [1, 7, 20])
def test_grouping_changes_nothing(
    size: int,
    run: Run,
    rows: Path,
    whole: dict[str, bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(jobs, "BUNDLE_ARTICLES", size)
    run("batch", str(rows), "out")

    assert joined(contents(Path("out"))) == joined(whole)


def test_folder_is_read_in_the_order_of_its_names(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in" / "b").mkdir(parents=True)
    write(tmp_path / "in", "c.txt", TEXT)
    write(tmp_path / "in", "notes.pdf", b"\xff")
    write(tmp_path / "in" / "b", "a.txt", b"\xff")
    write(tmp_path / "in", "a.jsonl", json.dumps({"text": TEXT, "id": "../../x"}))
    result = run("batch", "in", "out", "--published", "2023-09-15")
    records = [json.loads(line) for line in joined(contents(Path("out"))).splitlines()]

    assert result.exit_code == Exit.SOME_FAILED
    assert result.stderr == (
        "eventline: b/a.txt: not UTF-8 (byte 0xff at 1); "
        "convert the file, or give JSONL\n"
    )
    assert [r["article"]["id"] for r in records if "article" in r] == ["../../x", "c"]
    assert records[2]["article"]["published"] == "2023-09-15"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out"]


def test_finished_run_is_not_done_again(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.jsonl", json.dumps({"text": TEXT}))
    run("batch", "a.jsonl", "out")
    (shard,) = Path("out").glob("part-*")
    before = shard.stat().st_mtime_ns
    result = run("batch", "a.jsonl", "out")

    assert (result.exit_code, result.output) == (0, "")
    assert shard.stat().st_mtime_ns == before


def test_results_of_something_else_stay(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.jsonl", json.dumps({"text": TEXT}))
    write(tmp_path, "b.jsonl", json.dumps({"text": "Other."}))
    run("batch", "a.jsonl", "out")
    before = contents(Path("out"))
    result = run("batch", "b.jsonl", "out")

    assert result.exit_code == Exit.UNREADABLE
    assert "was made of other articles, or with another model" in result.stderr
    assert contents(Path("out")) == before


def test_what_a_killed_run_left_half_is_removed(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.jsonl", json.dumps({"text": TEXT}))
    (tmp_path / "out").mkdir()
    write(tmp_path / "out", ".unfinished-17.tmp", "half")
    write(tmp_path / "out", "mine.txt", "kept")
    run("batch", "a.jsonl", "out")
    names = sorted(contents(Path("out")))

    assert (names[0], names[1], len(names)) == ("batch.json", "mine.txt", 3)


def test_no_half_is_left_where_the_disk_is_full(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    write(tmp_path, "a.jsonl", json.dumps({"text": TEXT}))
    monkeypatch.setattr("os.fsync", fail)
    result = run("batch", "a.jsonl", "out")

    assert result.exit_code == Exit.SOME_FAILED
    assert "No space left on device" in result.stderr
    assert contents(Path("out")) == {}


def test_interruption_in_an_article_ends_the_run(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.jsonl", json.dumps({"text": INTERRUPTED}))

    assert run("batch", "a.jsonl", "out").exit_code == Exit.INTERRUPTED
    assert contents(Path("out")) == {}


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("missing.jsonl", "out"), 3, "cannot read 'missing.jsonl': No such file"),
        (("empty", "out"), 3, "nothing to read in 'empty': give files of .con"),
        (("a.pdf", "out"), 3, "nothing to read in 'a.pdf'"),
        (("a.jsonl", "a.pdf"), 3, "'a.pdf' is not a folder"),
        (("a.jsonl", "out", "--workers", "0"), 2, "--workers"),
        (("a.jsonl", "out", "--published", "soon"), 2, "--published is not"),
        (("empty", "empty/out"), 2, "OUT must not be in IN"),
        (("a.jsonl", "out", "--model", "nowhere"), 4, "no usable path model"),
        (("a.jsonl", "out", "--model", "nowhere", "--workers", "2"), 4, "no usable"),
    ],
)
def test_fault_at_the_door_is_one_line(
    arguments: tuple[str, ...], code: int, message: str, run: Run, tmp_path: Path
) -> None:
    write(tmp_path, "a.jsonl", json.dumps({"text": TEXT}))
    write(tmp_path, "a.pdf", b"")
    (tmp_path / "empty").mkdir()
    result = run("batch", *arguments)

    assert (result.exit_code, len(result.stderr.splitlines())) == (code, 1)
    assert message in result.stderr


def wait_for(out: Path, shards: int) -> None:
    """Waits until the run has made its folder and so many shards."""
    batch_runs.wait_for(lambda: len([*out.glob("part-*")]) >= shards and out.exists())


def finished(folder: Path) -> dict[str, bytes]:
    """Returns the files under the names of results."""
    return {n: c for n, c in contents(folder).items() if not n.startswith(".")}


def test_file_that_grew_is_gone_on_with(run: Run, tmp_path: Path) -> None:
    lines = [json.dumps({"text": TEXT, "id": str(n)}) for n in range(130)]
    for length in (20, 60, 99, 100, 130):
        write(tmp_path, "a.jsonl", "\n".join(lines[:length]))
        kept = run("batch", "a.jsonl", "grown")
    run("batch", "a.jsonl", "whole")

    assert (kept.exit_code, kept.output) == (0, "")
    assert contents(Path("grown")) == contents(Path("whole"))


def test_file_that_shrank_or_changed_is_refused(run: Run, tmp_path: Path) -> None:
    lines = [json.dumps({"text": TEXT, "id": str(n)}) for n in range(70)]
    write(tmp_path, "a.jsonl", "\n".join(lines))
    run("batch", "a.jsonl", "out")
    before = contents(Path("out"))
    for changed in (lines[:60], lines[:50], ["{}", *lines], [*lines[1:], "{}"]):
        write(tmp_path, "a.jsonl", "\n".join(changed))

        assert run("batch", "a.jsonl", "out").exit_code == Exit.UNREADABLE
        assert {n: c for n, c in contents(Path("out")).items() if "part" in n} == {
            n: c for n, c in before.items() if "part" in n
        }
