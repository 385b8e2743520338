"""What a batch reads and writes beside JSON Lines: Parquet, CoNLL-U, gzip."""

from __future__ import annotations

import datetime
import gzip
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from eventline import Timeline
from eventline.batch import Failure, read_parquet
from eventline.cli.exits import Exit
from eventline.errors import ExtraError, InputError
from eventline.model import Article
from eventline.parse import to_conllu
from tests.batch_runs import contents, joined
from tests.cli.run import Run
from tests.fake_parser import ATTACK, BROKEN, TEXT, write

Row = dict[str, Any]

arrow = pytest.importorskip("pyarrow", reason="needs eventline[parquet]")


def table(path: Path, **columns: list[object]) -> Path:
    """Writes a Parquet file of these columns."""
    import pyarrow.parquet

    pyarrow.parquet.write_table(arrow.table(columns), path)
    return path


def test_rows_are_articles(tmp_path: Path) -> None:
    day, moment = datetime.datetime(2020, 10, 2), datetime.datetime(2020, 10, 2, 5)
    path = table(
        tmp_path / "a.parquet",
        text=["a", "b", "c", None],
        published=[day, moment, None, day],
        id=[1, 2, 3, 4],
        more=[[1], [], [], []],
    )
    *articles, failure = read_parquet(path)

    assert articles == [
        Article("a", day.date(), "1"),
        Article("b", moment, "2"),
        Article("c", id="3"),
    ]
    assert failure == Failure(f"{path}, row 4", '"text" must be a string, not None')


def test_columns_may_have_other_names_and_days_any_type(run: Run) -> None:
    table(Path("a.parquet"), body=[TEXT] * 2, day=["2020-10-02", "4 FEB 90"])
    names = ("--field", "text=body", "--field", "published=day")
    run("batch", "a.parquet", "out", *names)
    rows = [json.loads(row) for row in joined(contents(Path("out"))).splitlines()]

    assert [row["article"]["published"] for row in rows] == ["2020-10-02", "1990-02-04"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "cannot read"),
        (b"PAR1 nonsense PAR1", "cannot read"),
        (None, 'no column "text"; its columns: body'),
    ],
)
def test_faulty_file_is_an_error(
    content: bytes | None, message: str, tmp_path: Path
) -> None:
    path = table(tmp_path / "a.parquet", body=["a"])
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(InputError, match=message):
        [*read_parquet(path)]


def test_parquet_without_its_library_names_the_extra(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    table(Path("a.parquet"), text=[TEXT])
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    result = run("batch", "a.parquet", "out")

    assert result.exit_code == Exit.USAGE
    assert "pip install 'eventline[parquet]'" in result.stderr
    with pytest.raises(ExtraError):
        [*read_parquet("a.parquet")]


def test_parquet_holds_what_json_lines_do(run: Run, tmp_path: Path) -> None:
    rows = [{"text": TEXT, "id": f"a{n}"} for n in range(120)]
    rows[7] = {"text": BROKEN, "id": "bad"}
    write(tmp_path, "a.jsonl", "\n".join(map(json.dumps, rows)))
    first = run("batch", "a.jsonl", "out", "--format", "parquet")
    lines = run("batch", "a.jsonl", "lines")
    before = contents(Path("out"))
    again = run("batch", "a.jsonl", "out", "--format", "parquet")
    found = [row for path in sorted(before) for row in read_rows(Path("out") / path)]
    expected = joined(contents(Path("lines"))).decode().splitlines()

    assert (first.exit_code, first.stderr) == (Exit.SOME_FAILED, lines.stderr)
    assert (again.stderr, contents(Path("out"))) == (first.stderr, before)
    assert [row["position"] for row in found] == [*range(1, 121)]
    assert found[7]["timeline"] is None
    assert found[7]["error"].startswith("eventline failed on it (KeyError")
    assert [row["timeline"] for row in found if not row["error"]] == [
        line for line in expected if '"error"' not in line[:40]
    ]
    assert len(Timeline.from_json(found[0]["timeline"])) == 1


def test_shards_of_another_format_are_refused(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.jsonl", json.dumps({"text": TEXT}))
    run("batch", "a.jsonl", "out")

    assert run("batch", "a.jsonl", "out", "--format", "parquet").exit_code == 3


def test_folder_of_every_kind_is_read(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    write(folder, "a.conllu", to_conllu(ATTACK))
    write(folder, "b.conllu.gz", gzip.compress(to_conllu(ATTACK).encode()))
    write(folder, "c.jsonl.gz", gzip.compress(json.dumps({"text": TEXT}).encode()))
    write(folder, "d.txt.gz", gzip.compress(TEXT.encode()))
    table(folder / "e.parquet", text=[TEXT], id=["p"])
    write(folder, "f.conllu", "1\tnot a row")
    write(folder, "g.jsonl.gz", gzip.compress(b'{"text": "a"}\n' * 9)[:-9])
    result = run("batch", "in", "out", "--published", "2023-09-15")
    rows = [json.loads(row) for row in joined(contents(Path("out"))).splitlines()]
    good = [row for row in rows if row.get("entries")]

    assert [row["article"]["id"] for row in good] == ["a", "b", None, "d", "p"]
    assert {row["article"]["published"] for row in good} == {"2023-09-15"}
    assert [line.split(": ")[1] for line in result.stderr.splitlines()] == [
        "f.conllu",
        "g.jsonl.gz, after line 9",
    ]


def read_rows(path: Path) -> list[Row]:
    """Returns the rows of a shard, none of another file."""
    import pyarrow.parquet

    if path.suffix != ".parquet":
        return []
    rows: list[Row] = pyarrow.parquet.read_table(path).to_pylist()
    return rows
