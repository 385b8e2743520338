"""Data frames: a row an entry, the columns of CSV with types; Parquet keeps them."""

from __future__ import annotations

import builtins
import io
from typing import TYPE_CHECKING

import attrs
import pytest

from eventline.errors import ExtraError
from eventline.render.dataframe import CATEGORIES, DTYPES, to_dataframe, to_parquet
from tests.render.timelines import make_empty_timeline, make_timeline

if TYPE_CHECKING:
    import pandas
else:
    pandas = pytest.importorskip("pandas", reason="needs eventline[pandas]")


def test_columns_have_the_documented_types() -> None:
    frame = make_timeline().to_dataframe()
    types = {name: str(dtype) for name, dtype in frame.dtypes.items()}
    rest = dict.fromkeys(types, "string") | dict.fromkeys(CATEGORIES, "category")

    assert types == rest | DTYPES


def test_row_has_times_roles_and_bounds() -> None:
    frame = make_timeline().to_dataframe().set_index("id")

    assert frame.loc["e3", "earliest"] == pandas.Timestamp("2020-09-30T18:00")
    assert frame.loc["e3", "latest"] == pandas.Timestamp("2020-10-01T06:00")
    assert frame.loc["e3", "role_speaker"] == "Ivo Maren; Lena Oss"
    assert frame.loc["e7", "quantity_low"] == 100
    assert frame.loc["e7", "edtf"] == "2020-10-02"
    assert frame.loc["e5", ["plover", "cameo"]].tolist() == ["REQUEST", "10"]


def test_unknown_and_open_cells_are_missing() -> None:
    frame = make_timeline().to_dataframe().set_index("id")
    empty = frame.isna()

    assert empty.loc["e1", ["latest", "role_speaker", "source"]].all()
    assert empty.loc["e7", "quantity_high"]
    assert empty.loc["e8", ["when", "earliest", "basis"]].all()


def test_types_do_not_depend_on_what_is_there() -> None:
    empty, full = make_empty_timeline().to_dataframe(), make_timeline().to_dataframe()
    shared = [*empty.columns]

    assert len(empty) == 0
    assert empty.dtypes.equals(full[shared].dtypes)


def test_several_articles_share_one_frame() -> None:
    one = make_timeline()
    other = attrs.evolve(one, article=attrs.evolve(one.article, id="other"))
    frame = to_dataframe(one, other)

    assert frame["article"].value_counts().to_dict() == {"karsu_valley": 9, "other": 9}


def test_lone_surrogate_does_no_harm() -> None:
    timeline = make_timeline()
    article = attrs.evolve(timeline.article, id="a\ud800")
    frame = attrs.evolve(timeline, article=article).to_dataframe()

    assert frame["article"][0] == "a\ufffd"


def test_parquet_gives_the_same_frame_back() -> None:
    pytest.importorskip("pyarrow", reason="needs eventline[parquet]")
    timeline = make_timeline()
    read = pandas.read_parquet(io.BytesIO(to_parquet(timeline)))

    pandas.testing.assert_frame_equal(read, timeline.to_dataframe())


def test_missing_library_gives_the_line_that_installs_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = builtins.__import__

    def without_pandas(name: str, *arguments: object, **options: object) -> object:
        if name == "pandas":
            raise ModuleNotFoundError(name)
        return real(name, *arguments, **options)  # type: ignore[arg-type]  # as given

    monkeypatch.setattr(builtins, "__import__", without_pandas)

    with pytest.raises(ExtraError, match=r"run: pip install 'eventline\[pandas\]'"):
        make_timeline().to_dataframe()
