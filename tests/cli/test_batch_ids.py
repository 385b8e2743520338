"""What a batch promises: killed, stuck, without room, fed with faults."""

from __future__ import annotations

import gzip
import json
import os
import random
import resource
import signal
import time
from pathlib import Path

import pytest

from eventline.batch import compressed, read_articles
from eventline.batch.jobs import Failure
from eventline.cli.exits import Exit
from eventline.model import Article
from tests.batch_runs import begun, contents, joined, started, wait_for
from tests.cli.run import Run
from tests.fake_parser import TEXT, write
from tests.slow_batch import DEADLY, ENDLESS

COUNT = 200
NAMES = ["../../x", "/etc/passwd", "a\x00b", "CON", "n" * 300, "..", "", "a/b\\c", "✓"]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills processes")


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Returns a file of articles, each with an id of its own."""
    lines = [json.dumps({"id": f"a{n}", "text": TEXT}) for n in range(COUNT)]
    return write(tmp_path_factory.mktemp("rows"), "rows.jsonl", "\n".join(lines))


@pytest.fixture(scope="module")
def whole(
    rows: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, bytes], float]:
    """Returns the files of a run that nothing stops, and its seconds."""
    out = tmp_path_factory.mktemp("whole") / "out"
    start = time.monotonic()
    with started(rows, out, 2) as process:
        process.communicate()
    return contents(out), time.monotonic() - start


@pytest.mark.safety("K1")
@pytest.mark.parametrize(
    "seed",
    [
        *range(2),
        *(pytest.param(seed, marks=pytest.mark.long) for seed in range(2, 20)),
    ],
)
def test_killed_run_goes_on_to_the_same_bytes(
    seed: int, rows: Path, whole: tuple[dict[str, bytes], float], tmp_path: Path
) -> None:
    files, seconds = whole
    moment = random.Random(seed).uniform(0, seconds)  # noqa: S311 no secret
    with started(rows, tmp_path / "out", 1 + seed % 2) as process:
        time.sleep(moment)
        process.kill()
        process.communicate(timeout=5)
    with started(rows, tmp_path / "out", 2 - seed % 2) as process:
        process.communicate()
    ids = [json.loads(line)["article"]["id"] for line in joined(files).splitlines()]

    assert process.returncode == Exit.DONE
    assert contents(tmp_path / "out") == files
    assert (len(ids), len(set(ids))) == (COUNT, COUNT)


@pytest.mark.safety("K2")
@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs Linux")
@pytest.mark.parametrize("text", [TEXT, ENDLESS])
def test_no_worker_outlives_its_parent(text: str, tmp_path: Path) -> None:
    lines = "\n".join([json.dumps({"text": text})] * 5000)
    rows = write(tmp_path, "rows.jsonl", lines)
    with started(rows, tmp_path / "out", 2) as process:
        wait_for(lambda: len(busy(process.pid)) >= 2)
        workers = busy(process.pid)
        process.kill()
        process.wait()
        wait_for(lambda: not any(map(is_there, workers)), seconds=5)


@pytest.mark.safety("K2")
@pytest.mark.parametrize("workers", [1, 2])
def test_article_past_its_time_is_an_error_and_the_rest_goes_on(
    workers: int, tmp_path: Path
) -> None:
    texts = [TEXT, ENDLESS, *[TEXT] * 20, DEADLY, TEXT]
    rows = write(
        tmp_path, "rows.jsonl", "\n".join(json.dumps({"text": t}) for t in texts)
    )
    with started(rows, tmp_path / "out", workers, "--timeout", "2") as process:
        process.communicate()
    records = [json.loads(x) for x in joined(contents(tmp_path / "out")).splitlines()]
    errors = {n: r["error"] for n, r in enumerate(records) if "error" in r}

    assert process.returncode == Exit.SOME_FAILED
    assert len(records) == len(texts)
    assert {n: error["message"] for n, error in errors.items()} == {
        1: "it took longer than 2 seconds",
        22: "the process that worked on it ended (killed, or out of memory?)",
    }


@pytest.mark.safety("K4")
def test_full_disk_is_told_and_the_run_goes_on_later(
    rows: Path, whole: tuple[dict[str, bytes], float], tmp_path: Path
) -> None:
    def have_no_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

    with started(rows, tmp_path / "out", before=have_no_room) as process:
        _, told = process.communicate()

    assert process.returncode == Exit.SOME_FAILED
    assert told.startswith(b"eventline: cannot write")
    assert b"File too large" in told
    assert contents(tmp_path / "out") == {}
    with started(rows, tmp_path / "out", 2) as process:
        process.communicate()

    assert contents(tmp_path / "out") == whole[0]


@pytest.mark.safety("K4")
@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="needs Linux")
@pytest.mark.parametrize("folder", ["/sys/new", "/sys/kernel"])
def test_folder_that_nobody_can_write_is_told(
    folder: str, run: Run, tmp_path: Path
) -> None:
    write(tmp_path, "a.jsonl", json.dumps({"text": TEXT}))
    result = run("batch", "a.jsonl", folder)

    assert result.exit_code == Exit.SOME_FAILED
    assert result.stderr.startswith(f"eventline: cannot write '{folder}")
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.safety("K4")
def test_reader_that_leaves_is_no_error(tmp_path: Path) -> None:
    lines = "\n".join([json.dumps({"text": TEXT})] * 200)
    rows = write(tmp_path, "rows.jsonl", lines)
    command = ("extract", str(rows), "--format", "jsonl")
    with begun(*command, reads=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        process.stdout.close()
        assert process.stderr is not None
        told = process.stderr.read()

    assert json.loads(first)["schema"] == "eventline/1"
    assert (process.returncode, told) == (Exit.DONE, b"")


@pytest.mark.safety("J1")
def test_faulty_lines_are_named_and_the_rest_is_done(run: Run, tmp_path: Path) -> None:
    good = json.dumps({"id": "same", "text": TEXT}).encode()
    faulty = {
        1: b"\xef\xbb\xbf" + good,
        400: b"{bad",
        401: b"[" * 100_000,
        402: b'{"text": "\xff"}',
        403: rb'{"id": "lone", "text": "\ud800"}',
        404: b'{"text": "' + b"x" * 50_000_000 + b'"}',
    }
    lines = [faulty.get(n, good) for n in range(1, 1001)]
    write(tmp_path, "rows.jsonl", b"\r\n".join(lines))
    result = run("batch", "rows.jsonl", "out")
    records = [json.loads(x) for x in joined(contents(tmp_path / "out")).splitlines()]
    ids = [r["article"]["id"] for r in records if "article" in r]

    assert result.exit_code == Exit.SOME_FAILED
    assert [line.split(": ")[1] for line in result.stderr.splitlines()] == [
        f"rows.jsonl, line {number}" for number in (400, 401, 402, 404)
    ]
    assert (len(ids), ids.index("lone"), set(ids)) == (996, 399, {"lone", "same"})


@pytest.mark.safety("J1")
@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"\r\n\r\n"])
def test_empty_file_is_done_at_once(content: bytes, run: Run, tmp_path: Path) -> None:
    write(tmp_path, "rows.jsonl", content)
    result = run("batch", "rows.jsonl", "out")

    assert (result.exit_code, result.output) == (Exit.DONE, "")
    assert json.loads((tmp_path / "out" / "batch.json").read_bytes())["articles"] == 0


@pytest.mark.safety("P1")
@pytest.mark.parametrize("chosen", ["jsonl", "parquet"])
def test_no_id_reaches_a_file_name(chosen: str, run: Run, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="needs eventline[parquet]")
    lines = [json.dumps({"id": name, "text": TEXT}) for name in NAMES]
    write(tmp_path, "rows.jsonl", "\n".join(lines))
    before = sorted(tmp_path.parent.iterdir())
    result = run("batch", "rows.jsonl", "out", "--format", chosen)
    shard, summary = sorted(
        (p.name for p in (tmp_path / "out").iterdir()), reverse=True
    )

    assert (result.exit_code, summary) == (Exit.DONE, "batch.json")
    assert shard.startswith("part-000000-")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out", "rows.jsonl"]
    assert sorted(tmp_path.parent.iterdir()) == before


@pytest.mark.safety("P1")
def test_links_in_the_folder_are_replaced_not_followed(
    run: Run, tmp_path: Path
) -> None:
    write(tmp_path, "rows.jsonl", json.dumps({"text": TEXT}))
    mine = write(tmp_path, "mine.txt", "mine")
    out = tmp_path / "out"
    out.mkdir()
    for name in ("batch.json", ".unfinished-1.tmp", f".unfinished-{os.getpid()}.tmp"):
        (out / name).symlink_to(mine)
    result = run("batch", "rows.jsonl", "out")

    assert (result.exit_code, mine.read_text()) == (Exit.DONE, "mine")
    assert sorted(p.is_symlink() for p in out.iterdir()) == [False, False]


@pytest.mark.safety("Z1")
def test_compressed_bomb_stops_at_the_stated_ratio(tmp_path: Path) -> None:
    line = json.dumps({"text": TEXT}).encode() + b"\n"
    content = gzip.compress(line + b" " * 1_000_000_000, compresslevel=6)
    path = write(tmp_path, "bomb.jsonl.gz", content)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    article, failure = read_articles(path)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    assert len(content) < 1_100_000
    assert article == Article(TEXT)
    assert isinstance(failure, Failure)
    assert f"more than {compressed.MOST_EXPANSION} times as large" in failure.message
    assert after - before < 100_000


@pytest.mark.safety("Z1")
def test_article_in_a_bomb_is_too_long(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "bomb.txt.gz", gzip.compress(b" " * 200_000_000))
    result = run("extract", "bomb.txt.gz")

    assert result.exit_code == Exit.UNREADABLE
    assert "longer than 16,000,000 bytes" in result.stderr


def busy(parent: int) -> list[int]:
    """Returns the processes that a process started and that have read their work."""
    path = Path(f"/proc/{parent}/task/{parent}/children")
    children = path.read_text().split()
    names = {pid: Path(f"/proc/{pid}/cmdline").read_bytes() for pid in children}
    return [
        int(pid)
        for pid, name in names.items()
        if b"multiprocessing.spawn" in name and has_torn_loose(int(pid))
    ]


def has_torn_loose(worker: int) -> bool:
    """Says whether a worker no longer hears Ctrl-C, and so is at work."""
    status = Path(f"/proc/{worker}/status").read_text()
    (ignored,) = (x.split()[1] for x in status.splitlines() if x.startswith("SigIgn"))
    return bool(int(ignored, 16) >> (signal.SIGINT - 1) & 1)


def is_there(worker: int) -> bool:
    """Says whether a process runs."""
    try:
        status = Path(f"/proc/{worker}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return status.rpartition(")")[2].split()[0] != "Z"
