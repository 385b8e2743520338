"""Any text: no error, and every span an exact slice of it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventline import Extractor, Timeline
from eventline.errors import InputError
from tests.fake_parser import FakeParser
from tests.safety.conftest import Measure
from tests.safety.hostile import HOSTILE, NEWS, any_news, wrong_quotes

pytestmark = pytest.mark.live

SLOW = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]


@pytest.mark.safety("X1")
@settings(max_examples=30, suppress_health_check=SLOW)
@given(st.lists(any_news, min_size=10, max_size=10))
def test_any_text_has_a_timeline_of_exact_quotes(
    extractor: Extractor, texts: list[str]
) -> None:
    found = list(extractor.extract_many(texts))
    timelines = [each for each in found if isinstance(each, Timeline)]

    assert [each.article.text for each in timelines] == texts
    assert [wrong_quotes(each) for each in timelines] == [[]] * len(texts)


@pytest.mark.long
@pytest.mark.safety("X1")
def test_ten_thousand_texts_have_timelines_of_exact_quotes(
    extractor: Extractor, measured: Measure
) -> None:
    counts: list[int] = []

    @settings(max_examples=10_000, suppress_health_check=SLOW)
    @given(any_news)
    def check(text: str) -> None:
        timeline = extractor.extract(text, published="2020-10-02")
        counts.append(len(timeline))

        assert timeline.article.text == text
        assert wrong_quotes(timeline) == []

    check()
    measured("X1", f"{len(counts):,} texts, {sum(counts):,} events, no error")


@pytest.mark.safety("X2")
@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:12]))
def test_hostile_text_has_a_timeline_of_exact_quotes(
    extractor: Extractor, text: str
) -> None:
    timeline = extractor.extract(text)

    assert timeline.article.text == text
    assert wrong_quotes(timeline) == []


@pytest.mark.safety("X2")
@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:12]))
def test_news_is_read_beside_hostile_text(extractor: Extractor, text: str) -> None:
    timeline = extractor.extract(f"{NEWS}\n\n{text}\n\n{NEWS}")
    frames = [entry.event.frame for entry in timeline]

    assert "casualty_report" in frames
    assert wrong_quotes(timeline) == []


@pytest.mark.safety("X4")
def test_ten_megabytes_are_refused_before_a_parser_is_loaded() -> None:
    fresh = Extractor("no such model")

    with pytest.raises(InputError, match=r"10,000,000 characters.* 1,000,000: split"):
        fresh.extract("a " * 5_000_000)


@pytest.mark.safety("X4")
def test_the_cap_can_be_lifted() -> None:
    fresh = Extractor(FakeParser(), max_characters=10_000_000)

    assert len(fresh.extract("a " * 5_000_000)) == 0
