"""Prints words a second for many articles: one by one, together, by two workers.

    python -m benchmarks.batch [MOST]

The example articles are repeated as often as it takes, the first word of each another
one. The ratio is to `extract`, one article after the other, in the same run and with
one thread. The parser of this process is loaded before; those of the workers load
within the time measured, which is a second or two and most of it for few articles.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import cycle, islice
from pathlib import Path

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
    print(
        f"{'articles':>8} {'words':>8} {'extract':>8} {'together':>16} {'workers':>16}"
    )
    size = 1
    while size <= most:
        print(line(extractor, list(islice(articles(), size))))
        size *= 10


def line(extractor: Extractor, given: list[Article]) -> str:
    """Returns the figures of these articles."""
    words = sum(len(article.text.split()) for article in given)
    alone = words / seconds(lambda: map(extractor.extract, given))
    shown = [f"{len(given):>8} {words:>8} {alone:>8.0f}"]
    for workers in (1, WORKERS):
        speed = words / seconds(
            lambda count=workers: extractor.extract_many(given, workers=count)
        )
        shown.append(f"{speed:>8.0f} ({speed / alone:4.2f}×)")
    return " ".join(shown)


def seconds(results: Callable[[], Iterable[object]]) -> float:
    """Returns how long it takes until all results are there."""
    start = time.perf_counter()
    for _ in results():
        pass
    return time.perf_counter() - start


def articles() -> Iterator[Article]:
    """Yields the example articles again and again, no two alike."""
    paths = sorted(ARTICLES.glob("*.txt"))
    for number, path in enumerate(cycle(paths), 1):
        yield Article(f"Number {number}. {path.read_text('utf-8')}", id=str(number))


if __name__ == "__main__":
    main()
