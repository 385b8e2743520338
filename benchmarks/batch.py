"""Prints words a second for many articles, by Stanza, one by one, and by workers.

    python -m benchmarks.batch [MOST]

The example articles are repeated as often as it takes, each with a number of its own:
1, 10, 100 and so on up to MOST (100). All run one after the other in the same run, on
the same models and texts, with one thread a process, by the clock:

- Stanza's own pipeline, article by article: trees, and no more;
- `extract`, article by article;
- `extract_many` with one worker, this process, and with two.

The first two are measured on at most a hundred articles. The parsers of this process
are loaded before; those of two workers load within the time measured, which is most of
it for few articles. Memory is that of this process with one worker, after two fifths of
the articles and after all. A thousand articles take about eight minutes.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import cycle, islice
from pathlib import Path

import attrs

from eventline import Extractor
from eventline.model import Article
from eventline.parse import use_one_thread
from eventline.parse.stanza_parser import load_pipeline

ARTICLES = Path(__file__).parent.parent / "examples" / "articles"
WORKERS = 2
MOST_ALONE = 100
HEADER = (
    "articles   words   words/s: Stanza  extract  1 worker  2 workers"
    "   2 to 1  2 to extract  2 to Stanza   MB at 2/5  at the end"
)


def main() -> None:
    """Prints one line a number of articles."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else MOST_ALONE
    use_one_thread()
    extractor, stanza = Extractor(), load_pipeline()
    extractor.extract("A test.")
    stanza("A test.")
    alone: tuple[float, float] | None = None
    print(HEADER)
    size = 1
    while size <= most:
        given = list(islice(articles(), size))
        if size <= MOST_ALONE or alone is None:
            alone = speeds_alone(extractor, stanza, given[:MOST_ALONE])
        print(line(extractor, given, alone), flush=True)
        size *= 10


def line(extractor: Extractor, given: list[Article], alone: tuple[float, float]) -> str:
    """Returns the figures of these articles; `alone` are Stanza's and `extract`'s."""
    stanza, extract = alone
    memory = Memory(len(given) * 2 // 5)
    one = speed(given, lambda: memory.watch(extractor.extract_many(given)))
    two = speed(given, lambda: extractor.extract_many(given, workers=WORKERS))
    return (
        f"{len(given):>8} {words(given):>7,} "
        f"{stanza:>17,.0f} {extract:>8,.0f} {one:>9,.0f} {two:>10,.0f}"
        f"{two / one:>8.2f}× {two / extract:>12.2f}× {two / stanza:>11.2f}×"
        f"{memory.before:>12,.0f} {memory.after:>11,.0f}"
    )


def speeds_alone(
    extractor: Extractor, stanza: Callable[[str], object], given: list[Article]
) -> tuple[float, float]:
    """Returns words a second of Stanza's pipeline and of `extract`."""
    return (
        speed(given, lambda: (stanza(article.text) for article in given)),
        speed(given, lambda: map(extractor.extract, given)),
    )


def speed(given: list[Article], results: Callable[[], Iterable[object]]) -> float:
    """Returns words a second until all results are there."""
    start = time.perf_counter()
    for _ in results():
        pass
    return words(given) / (time.perf_counter() - start)


@attrs.define
class Memory:
    """The megabytes that this process holds, after some results and after all."""

    count: int
    before: float = 0
    after: float = 0

    def watch(self, results: Iterable[object]) -> Iterator[object]:
        """Yields the results."""
        for number, result in enumerate(results):
            if number == self.count:
                self.before = megabytes()
            yield result
        self.after = megabytes()


def megabytes() -> float:
    """Returns the memory that this process has in hand, as Linux counts it."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


def words(given: Iterable[Article]) -> int:
    """Returns how many words the articles have."""
    return sum(len(article.text.split()) for article in given)


def articles() -> Iterator[Article]:
    """Yields the example articles again and again, no two alike."""
    paths = sorted(ARTICLES.glob("*.txt"))
    for number, path in enumerate(cycle(paths), 1):
        yield Article(f"Number {number}. {path.read_text('utf-8')}", id=str(number))


if __name__ == "__main__":
    main()
