"""Times in EDTF: every class of TIMEX3 value, and what EDTF cannot say."""

from __future__ import annotations

import datetime
import re

import pytest

from eventline.mentions.times import find_times
from eventline.model import Interval, Timex, TimexMod, TimexType
from eventline.model.edtf import edtf_of_value
from eventline.resolve.anchors import Anchors
from eventline.resolve.expressions import resolve_expression, signalled_interval
from tests.mentions.phrases import phrase_document

FRIDAY = datetime.date(2020, 10, 2)

VALUES = {
    "1994": "1994",
    "1994-03": "1994-03",
    "1994-03-05": "1994-03-05",
    "0043": "0043",
    "199": "199X",
    "19": "19XX",
    "2020-SP": "2020-21",
    "2020-SU": "2020-22",
    "2020-FA": "2020-23",
    "2020-WI": "2020-24",
    "2020-Q1": "2020-33",
    "2020-Q4": "2020-36",
    "2020-H1": "2020-40",
    "2020-H2": "2020-41",
    "2020-W39": "2020-09-21/2020-09-27",
    "2020-W39-WE": "2020-09-26/2020-09-27",
    "2020-W39-5": "2020-09-25",
    "2020-09-30TNI": "2020-09-30",
    "2020-10-01T17:30": "2020-10-01T17:30:00",
    "2020-10-01T17:30Z": "2020-10-01T17:30:00Z",
    "2020-10-01T17:30-05:00": "2020-10-01T17:30:00-05:00",
    "2020-10-01T17": "2020-10-01T17:00:00",
    "2020-12-31T24:00": "2021-01-01T00:00:00",
    "2020-10-02/2020-10-06": "2020-10-02/2020-10-06",
    "XXXX-10-02": "XXXX-10-02",
    "XXXX-10": "XXXX-10",
    "XXXX-XX-14": "XXXX-XX-14",
    "XXXX-10-02TNI": "XXXX-10-02",
    "BC0218": "-0217",
    "BC0001": "0000",
    "BC0044-03-15": "-0043-03-15",
    "BC0212-SU": "-0211-22",
    "BC04": "-04XX",
    "BC048": "-0488/-0479",
    # what EDTF has no way to say
    "XXXX": None,
    "XXXX-XX-XX": None,
    "XXXX-SU": None,
    "XXXX-WXX-3": None,
    "XXXX-WXX-3TNI": None,
    "XXXX-XX-XXTXX": None,
    "2020-W77": None,
    "PAST_REF": None,
    "P3D": None,
    "PXY": None,
}


@pytest.mark.parametrize(("value", "written"), VALUES.items())
def test_every_class_of_value_is_written(value: str, written: str | None) -> None:
    assert edtf_of_value(value) == written


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("since 1994", "1994/.."),
        ("until March 2019", "../2019-03"),
        ("before 1994", "../1993-12-31"),
        ("after Oct. 2, 2020", "2020-10-03/.."),
        ("since last week", "2020-09-21/.."),
        ("by Friday", "../2020-10-02"),
        ("some 30 years ago", "1990~"),
        ("around Nov. 1", "2020-11-01~"),
        ("2005 or later", "2005/.."),
        ("pre-2001", "../2000-12-31"),
        ("more than a decade ago", "../2010-10-02"),
        ("early March 2019", "2019-03"),
        ("Wednesday night", "2020-09-30"),
        ("this weekend", "2020-10-03/2020-10-04"),
        ("weekend", None),
        ("the past two weeks", "2020-09-18/2020-10-02"),
        ("three days", None),
        ("every Friday", None),
        ("now", None),
    ],
)
def test_what_was_said_is_written(words: str, written: str | None) -> None:
    times = [
        Timex(found.type, found.value, found.mod, interval=interval)
        for mention in find_times(phrase_document(words))
        for found in [resolve_expression(mention.expression, Anchors(FRIDAY))]
        for interval in [signalled_interval(found, mention.relation)]
    ]

    assert [time.edtf for time in times] == [written] * len(times)


def test_a_day_that_is_open_on_both_sides_is_not_written() -> None:
    timex = Timex(TimexType.DATE, "2020-10-02", interval=Interval(None, None))

    assert timex.edtf is None


def test_only_dates_are_approximate() -> None:
    timex = Timex(TimexType.TIME, "2020-10-02T17:30", TimexMod.APPROX)

    assert timex.edtf == "2020-10-02T17:30:00"


# Level 2 of the specification, as far as it is used.
_PART = r"-?[\dX]{4}(?:-(?:2[1-4]|3[3-6]|4[01]|[01X][\dX](?:-[0-3X][\dX])?))?~?"
_CLOCK = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?"
_EDTF = re.compile(rf"{_CLOCK}|{_PART}(?:/(?:{_PART}|\.\.))?|\.\./{_PART}")


@pytest.mark.parametrize("written", [v for v in VALUES.values() if v])
def test_what_is_written_has_the_shape_of_edtf(written: str) -> None:
    assert _EDTF.fullmatch(written)


@pytest.mark.parametrize("value", ["2023-WI", "2023-Q4", "2023-H2"])
def test_open_season_or_quarter_is_written_in_days(value: str) -> None:
    end = datetime.datetime(2023, 12, 1)
    timex = Timex(TimexType.DATE, value, interval=Interval(None, end))

    assert timex.edtf == "../2023-11-30"
