"""dateparser sees short phrases alone, in English, and never counts from today."""

from __future__ import annotations

import time
from collections.abc import Iterator

import dateparser.date
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.mentions.calendar_dates import MAX_LENGTH, read_calendar_date
from eventline.mentions.times import find_times
from tests.mentions.phrases import phrase_document
from tests.safety.conftest import Measure

MOST_SECONDS = 0.005
DATES = (
    *("10/02/2020", "2020-10-02", "2.10.2020", "13/45/2020", "00/00/0000"),
    *("99/99/9999", "1/1/1", "31/02/2021", "2020-10-02T18:30", "10-02-20"),
    *("1" * MAX_LENGTH, "1/" * 31 + "1", "١٠/٠٢/٢٠٢٠", "\ud800/1/2020", "/" * 63),
)
dates = st.sampled_from(DATES) | st.from_regex(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}")
words = st.sampled_from(("on ", "by ", ", ", " and ", "Monday ", "5 May ", "\n"))
any_dates = st.lists(dates | words | st.text(max_size=20), max_size=6).map("".join)


class Seen(dateparser.date.DateDataParser):
    """Reads as dateparser does, and keeps what it was given."""

    phrases: list[str]
    options: list[dict[str, object]]

    def __init__(self, **options: object) -> None:
        self.options.append(options)
        super().__init__(**options)

    def get_date_data(self, phrase: str, *others: object) -> object:
        """Keeps the phrase."""
        self.phrases.append(phrase)
        return super().get_date_data(phrase, *others)


@pytest.fixture(scope="module")
def seen() -> Iterator[type[Seen]]:
    kept = type("Kept", (Seen,), {"phrases": [], "options": []})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dateparser.date, "DateDataParser", kept)
        yield kept


@pytest.mark.safety("D1")
@given(any_dates)
def test_dateparser_gets_short_phrases_a_base_and_english(
    seen: type[Seen], text: str
) -> None:
    find_times(phrase_document(text))
    settings = [options["settings"] for options in seen.options]

    assert [p for p in seen.phrases if len(p) > MAX_LENGTH] == []
    assert {tuple(options["languages"]) for options in seen.options} <= {("en",)}
    assert all("RELATIVE_BASE" in each and "PARSERS" in each for each in settings)
    seen.phrases.clear()
    seen.options.clear()


@pytest.mark.safety("D1")
@pytest.mark.parametrize("phrase", DATES, ids=ascii)
def test_any_date_in_digits_is_read_or_not(phrase: str) -> None:
    found = read_calendar_date(phrase)

    assert found is None or 1 <= (found.month or 1) <= 12


@pytest.mark.safety("D1")
def test_longer_phrases_never_reach_dateparser(seen: type[Seen]) -> None:
    read_calendar_date("10/02/2020")
    before = len(seen.phrases)
    read_calendar_date("1" * (MAX_LENGTH + 1))

    assert before == len(seen.phrases) > 0


@pytest.mark.long
@pytest.mark.safety("D1")
def test_a_date_takes_five_milliseconds(measured: Measure) -> None:
    slowest = max(map(_seconds, DATES))
    measured("D1", f"the slowest of {len(DATES)} took {slowest * 1000:.2f} ms, warm")

    assert slowest <= MOST_SECONDS


def _seconds(phrase: str) -> float:
    """Returns the best of three, after one that fills dateparser's caches."""
    read_calendar_date(phrase)
    times = []
    for _ in range(3):
        start = time.process_time()
        read_calendar_date(phrase)
        times.append(time.process_time() - start)
    return min(times)
