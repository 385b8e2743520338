"""The same article, model and version give the same bytes, whoever asks and how."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from itertools import product

import pytest

from eventline import Extractor, Timeline
from tests.safety.articles import articles, short_texts
from tests.safety.conftest import Measure
from tests.safety.written_bytes import hash_in_process

ZONES = ("UTC", "America/New_York", "Asia/Kolkata")
LANGUAGES = ("C", "en_US.UTF-8", "tr_TR.UTF-8")
SIZES = (1, 7, 20, 60)
THREADS = 4


def written(extractor: Extractor, texts: Sequence[str], size: int) -> list[str]:
    """Returns the JSON of each text, so many of them extracted together."""
    found: list[str] = []
    for start in range(0, len(texts), size):
        for each in extractor.extract_many(texts[start : start + size]):
            assert isinstance(each, Timeline), each
            found.append(each.to_json())
    return found


def in_threads(extractor: Extractor, texts: Sequence[str]) -> list[list[str]]:
    """Returns what each of four threads makes of all texts at the same time."""
    found: list[list[str]] = [[] for _ in range(THREADS)]

    def work(place: int) -> None:
        for text in texts:
            found[place].append(extractor.extract(text).to_json())

    threads = [threading.Thread(target=work, args=(n,)) for n in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


@pytest.mark.safety("D2")
@pytest.mark.safety("B2")
def test_zone_language_and_hash_seed_change_no_byte() -> None:
    hashes = {
        hash_in_process(TZ=zone, LANG=language, LC_ALL=language, PYTHONHASHSEED=seed)
        for zone, language, seed in zip(ZONES, LANGUAGES, "012", strict=True)
    }

    assert len(hashes) == 1


@pytest.mark.long
@pytest.mark.safety("D2")
def test_no_zone_and_language_change_a_byte(measured: Measure) -> None:
    pairs = list(product(ZONES, LANGUAGES))
    hashes = {
        hash_in_process(TZ=zone, LANG=language, LC_ALL=language)
        for zone, language in pairs
    }
    measured("D2", f"{len(pairs)} pairs of zone and language: {len(hashes)} result")

    assert len(hashes) == 1


@pytest.mark.long
@pytest.mark.live
@pytest.mark.safety("B2")
def test_no_hash_seed_thread_or_run_changes_a_byte(measured: Measure) -> None:
    runs = [*zip("01234", "12121", strict=True), ("0", "1"), ("0", "1")]
    hashes = {
        hash_in_process("live", PYTHONHASHSEED=seed, OMP_NUM_THREADS=threads)
        for seed, threads in runs
    }
    measured("B2", f"{len(runs)} runs, 5 seeds, 1 and 2 threads: {len(hashes)} result")

    assert len(hashes) == 1


@pytest.mark.live
@pytest.mark.safety("B1")
def test_batch_size_and_order_change_no_byte(extractor: Extractor) -> None:
    check_batches(extractor, sorted(short_texts(400), key=len)[:60])


@pytest.mark.long
@pytest.mark.live
@pytest.mark.safety("B1")
def test_batch_size_and_order_change_no_byte_of_articles(
    extractor: Extractor, measured: Measure
) -> None:
    texts = articles(60)
    check_batches(extractor, texts)
    words = sum(len(text.split()) for text in texts)
    measured("B1", f"60 articles of {words:,} words: {len(SIZES)} sizes and a shuffle")


@pytest.mark.live
@pytest.mark.safety("B3")
def test_four_threads_share_an_extractor(extractor: Extractor) -> None:
    texts = short_texts(6)
    alone = [extractor.extract(text).to_json() for text in texts]

    assert in_threads(extractor, texts) == [alone] * THREADS


@pytest.mark.long
@pytest.mark.live
@pytest.mark.safety("B3")
def test_four_threads_share_an_extractor_for_180_articles(
    extractor: Extractor, measured: Measure
) -> None:
    texts = articles(180)
    alone = written(extractor, texts, 60)

    assert in_threads(extractor, texts) == [alone] * THREADS

    measured("B3", f"{THREADS} threads, {len(texts)} articles each: all identical")


def check_batches(extractor: Extractor, texts: list[str]) -> None:
    """Fails where a text's JSON depends on what else it is extracted with."""
    shuffled = sorted(texts, key=lambda text: text[::-1])
    alone = {text: extractor.extract(text).to_json() for text in texts}

    for size in SIZES:
        assert written(extractor, texts, size) == [alone[text] for text in texts]
    assert written(extractor, shuffled, 20) == [alone[text] for text in shuffled]
