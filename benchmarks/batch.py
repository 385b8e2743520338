"""Prints words a second for many articles: one by one, together, by two workers.

    python -m benchmarks.batch [MOST]

The example articles are repeated as often as it takes, each with a number of its own.
The ratios are to `extract`, one article after the other, in the same run and with one
thread: of articles parsed together in processor time, which other work on the machine
leaves alone, of workers by the clock. The parser of this process is loaded before;
those of the workers load within the time measured, which is most of it for few
articles.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import cycle, islice
from pathlib import Path

import attrs

from eventline import Extractor
from eventline.model import Article
from eventline.parse import use_one_thread

ARTICLES = Path(__file__).parent.parent / "examples" / "articles"
WORKERS = 2


def main() -> None:
    """Prints one line a number of articles."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    use_one_thread()
    extractor = Extractor()
    extractor.extract("A test.")
    print("articles    words   extract words/s   together   two workers")
    size = 1
    while size <= most:
        print(line(extractor, list(islice(articles(), size))))
        size *= 10


def line(extractor: Extractor, given: list[Article]) -> str:
    """Returns the figures of these articles."""
    words = sum(len(article.text.split()) for article in given)
    alone = spent(lambda: map(extractor.extract, given))
    together = spent(lambda: extractor.extract_many(given))
    shared = spent(lambda: extractor.extract_many(given, workers=WORKERS))
    return (
        f"{len(given):>8} {words:>8} {words / alone.clock:>17,.0f} "
        f"{alone.processor / together.processor:>9.2f}× "
        f"{alone.clock / shared.clock:>12.2f}×"
    )


@attrs.frozen
class Spent:
    """Seconds by the clock, and those of them that this process had a processor."""

    clock: float
    processor: float


def spent(results: Callable[[], Iterable[object]]) -> Spent:
    """Returns how long it takes until all results are there."""
    clock, processor = time.perf_counter(), time.process_time()
    for _ in results():
        pass
    return Spent(time.perf_counter() - clock, time.process_time() - processor)


def articles() -> Iterator[Article]:
    """Yields the example articles again and again, no two alike."""
    paths = sorted(ARTICLES.glob("*.txt"))
    for number, path in enumerate(cycle(paths), 1):
        yield Article(f"Number {number}. {path.read_text('utf-8')}", id=str(number))


if __name__ == "__main__":
    main()
