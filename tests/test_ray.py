"""Ray: a cluster gives what one machine gives, whatever is killed."""

from __future__ import annotations

import datetime
import json
import logging
import os
import re
import secrets
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING, cast

import pytest

from eventline.cli.exits import Exit
from eventline.errors import InputError
from eventline.ray import connect, extract
from tests.batch_runs import contents, wait_for
from tests.fake_parser import BROKEN, TEXT, write
from tests.ray_batch import LETHAL, STARTLING
from tests.slow_batch import DEADLY
from tests.source_code import ROOT

if TYPE_CHECKING:
    from ray.data import Dataset

FAULTY = {3: BROKEN, 14: DEADLY, 36: LETHAL}
STARTLED = 25
COUNT = 60

Environment = Mapping[str, str]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """Returns what Ray is asked to start with."""
    ray = pytest.importorskip("ray", reason="needs eventline[ray]")
    asked: dict[str, object] = {}
    monkeypatch.setattr(ray, "is_initialized", lambda: False)
    monkeypatch.setattr(ray, "init", asked.update)
    for name in ("RAY_USAGE_STATS_ENABLED", "RAY_ADDRESS"):
        monkeypatch.setenv(name, "")  # so that it is as before when the test is over
        monkeypatch.delenv(name)
    return asked


def test_local_cluster_has_room_and_tells_nobody(asked: dict[str, object]) -> None:
    connect(workers=3)

    assert asked == {
        "address": "local",
        "num_cpus": 5,
        "include_dashboard": False,
        "log_to_driver": False,
        "logging_level": logging.ERROR,
    }
    assert os.environ["RAY_USAGE_STATS_ENABLED"] == "0"


def test_cluster_of_the_environment_is_taken_as_it_is(
    asked: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RAY_ADDRESS", "10.0.0.1:6379")
    connect(workers=3)

    assert asked["address"] == "10.0.0.1:6379"
    assert "num_cpus" not in asked


def test_cluster_that_does_not_answer_is_named(
    asked: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(**options: object) -> None:
        raise ConnectionError("not reachable")

    monkeypatch.setenv("RAY_ADDRESS", "10.0.0.1:6379")
    monkeypatch.setattr("ray.init", fail)

    with pytest.raises(InputError, match=r"no Ray at RAY_ADDRESS '10\.0\.0\.1:6379'"):
        connect()


def test_one_worker_is_too_few_for_a_dataset() -> None:
    pytest.importorskip("ray", reason="needs eventline[ray]")

    with pytest.raises(InputError, match="workers must be a number from 2 on Ray"):
        extract(cast("Dataset", None), workers=1)


@pytest.fixture(scope="module")
def environment() -> Iterator[Environment]:
    """Yields the environment of a process that starts Ray or joins the cluster.

    Ray keeps sockets in it, whose paths may have a hundred characters.
    """
    pytest.importorskip("ray", reason="needs eventline[ray]")
    with tempfile.TemporaryDirectory(prefix="ray", ignore_cleanup_errors=True) as home:
        token = {"RAY_AUTH_MODE": "token", "RAY_AUTH_TOKEN": secrets.token_hex(32)}
        yield {**os.environ, "RAY_TMPDIR": home, "PYTHONPATH": str(ROOT), **token}


@pytest.fixture(scope="module")
def cluster(environment: Environment) -> Iterator[Environment]:
    """Yields the environment of a process that joins a cluster for two workers."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ray_cluster"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin
        assert process.stdout
        yield {**environment, "RAY_ADDRESS": process.stdout.readline().strip()}
        process.stdin.close()


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Returns a file of articles, of which some kill what reads them."""
    texts = {**FAULTY, STARTLED: STARTLING}
    lines = [
        json.dumps({"id": f"a{number}", "text": texts.get(number, TEXT)})
        for number in range(1, COUNT + 1)
    ]
    return write(tmp_path_factory.mktemp("rows"), "rows.jsonl", "\n".join(lines))


@pytest.fixture(scope="module")
def whole(rows: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """Returns the files that one machine makes of them."""
    folder = tmp_path_factory.mktemp("whole")
    with started(rows, folder / "out", os.environ, "local") as process:
        process.communicate()

    assert process.returncode == Exit.SOME_FAILED
    return contents(folder / "out")


@pytest.mark.ray
@pytest.mark.safety("K3")
def test_cluster_writes_the_bytes_of_one_machine(
    cluster: Environment, rows: Path, whole: Mapping[str, bytes], tmp_path: Path
) -> None:
    with started(rows, tmp_path / "out", cluster) as process:
        printed, told = process.communicate()

    assert printed == ""
    assert contents(tmp_path / "out") == whole
    assert process.returncode == Exit.SOME_FAILED
    assert [*failures(told)] == [f"a{number}" for number in FAULTY]
    assert failures(told)["a36"] == failures(told)["a14"]


@pytest.mark.ray
@pytest.mark.safety("K3")
def test_killed_driver_leaves_no_worker_and_its_run_goes_on_without_ray(
    environment: Environment, rows: Path, whole: Mapping[str, bytes], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    own = {**environment, "EVENTLINE_TEST": str(tmp_path)}
    with started(rows, out, own) as process:
        wait_for(lambda: any(out.glob("part-*")))
        before = working(str(tmp_path))
        process.kill()
        process.communicate()
    wait_for(lambda: not working(str(tmp_path)))
    done = {n: c for n, c in contents(out).items() if not n.startswith(".")}

    assert (len(before) > 0, process.returncode) == (True, -signal.SIGKILL)
    assert done.items() < whole.items()
    with started(rows, out, os.environ, "local") as process:
        process.communicate()

    assert process.returncode == Exit.SOME_FAILED
    assert contents(out) == whole


@pytest.mark.ray
@pytest.mark.safety("K3")
def test_every_row_of_a_dataset_comes_back_once(
    cluster: Environment, tmp_path: Path
) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="needs eventline[ray]")
    parquet = pytest.importorskip("pyarrow.parquet", reason="needs eventline[ray]")
    texts = [TEXT, DEADLY, BROKEN, STARTLING, None]
    day = datetime.date(2023, 9, 15)
    given = [
        {"id": number, "text": text, "published": day, "n": 1}
        for number, text in enumerate(texts)
    ]
    (tmp_path / "articles").mkdir()
    rows = pyarrow.Table.from_pylist(given)
    parquet.write_table(rows, tmp_path / "articles" / "rows.parquet")
    program = write(tmp_path, "program.py", program_of_the_page(tmp_path))
    subprocess.run([sys.executable, program], env=cluster, check=True)
    found = parquet.read_table(tmp_path / "timelines").sort_by("id").to_pylist()
    article = json.loads(found[0]["timeline"])["article"]

    assert [{name: row[name] for name in given[0]} for row in found] == given
    assert [row["timeline"] is not None for row in found] == [
        *(True, False, False, True, False),
    ]
    assert [row["error"] and row["error"][:11] for row in found] == [
        *(None, "the process", "eventline f", None, '"text" must'),
    ]
    assert (article["id"], article["published"]) == ("0", "2023-09-15")
    assert [*(tmp_path / "checkpoint").iterdir()] != []


def program_of_the_page(folder: Path) -> str:
    """Returns the program of docs/ray.md in this folder, with a parser that kills."""
    page = (ROOT / "docs" / "ray.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"```text\n(import ray.*?)```", page, re.DOTALL)
    marker = str(folder / "marker")
    own = f"""
        from eventline import Extractor
        from eventline.ray import datasets
        from tests.ray_batch import LethalParser

        parser = LethalParser(is_on_ray=True, marker={marker!r})
        datasets.Extractor = lambda: Extractor(parser, max_characters=1000)
    """
    return dedent(own) + shown.replace("/shared", str(folder))


@contextmanager
def started(
    rows: Path, out: Path, environment: Environment, engine: str = "ray"
) -> Iterator[subprocess.Popen[str]]:
    """Yields a run of the command; its marker lies beside its results."""
    paths = (str(rows), str(out), str(out.parent / "marker"))
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ray_batch", *paths, engine],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        yield process


def working(mark: str) -> list[str]:
    """Returns the workers whose environment has the mark, where the system tells."""
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            command = (path / "cmdline").read_bytes()
            is_ours = mark.encode() in (path / "environ").read_bytes()
        except OSError:  # it has ended, or is not ours to see
            continue
        if is_ours and (b"spawn_main" in command or b"RayWorker" in command):
            found.append(path.name)
    return found


def failures(told: str) -> dict[str, str]:
    """Returns what eventline says of articles; Ray says that it lost actors."""
    lines = [line for line in told.splitlines() if line.startswith("eventline: ")]
    assert len(lines) == len(set(lines))
    return dict(line.removeprefix("eventline: ").split(": ", 1) for line in lines)
