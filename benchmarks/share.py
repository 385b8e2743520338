"""Prints how long the stages take beside the parse, in one run over the same texts.

    python -m benchmarks.share [FILE...]

A file is a text, or articles as JSON Lines (.jsonl); without any, the example articles
are read. Each article is parsed by itself, as `extract` does, and goes through the
stages, three times over. The least processor time of each counts, with one thread:
what else the machine does can only add to it.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from eventline import Extractor
from eventline.batch import Failure, read_articles
from eventline.coref import find_chains
from eventline.frames import FRAMES, find_events
from eventline.mentions import find_mentions
from eventline.merge import merge_events
from eventline.model import Article
from eventline.order import order_events
from eventline.parse import use_one_thread
from eventline.parsers import TextParser
from eventline.resolve import resolve_times
from eventline.stages import Tables, load_tables

ARTICLES = Path(__file__).parent.parent / "examples" / "articles"
PARSE = "parse"
RUNS = 3
WORDS = 500

_Result = TypeVar("_Result")


def main() -> None:
    """Prints one line a stage, the parse first."""
    paths = [Path(name) for name in sys.argv[1:]] or sorted(ARTICLES.glob("*.txt"))
    given = [article for path in paths for article in articles(path)]
    use_one_thread()
    extractor = Extractor()
    extractor.extract("A test on Monday, 4 May 2020.")
    found = shares(given, extractor.load(), load_tables(FRAMES))
    words = sum(len(article.text.split()) for article in given)
    parse = found[PARSE]
    total = sum(found.values()) - parse

    print(f"{len(given)} articles, {words:,} words; ms for {WORDS} words, of the parse")
    for stage, seconds in (*found.items(), ("beside the parse", total)):
        figures = f"{seconds * WORDS * 1000 / words:8.1f} {seconds / parse:8.1%}"
        print(f"{stage:<20}{figures}")


def articles(path: Path) -> Iterator[Article]:
    """Yields the articles of a file; those that cannot be read are left out."""
    if path.suffix != ".jsonl":
        yield Article(path.read_text("utf-8"), id=path.stem)
        return
    yield from (a for a in read_articles(path) if not isinstance(a, Failure))


def shares(
    given: list[Article], parser: TextParser, tables: Tables
) -> Mapping[str, float]:
    """Returns the seconds that each stage takes for all articles."""
    gc.collect()
    gc.freeze()
    total: dict[str, float] = {}
    for article in given:
        runs = [seconds(article, parser, tables) for _ in range(RUNS)]
        for stage in runs[0]:
            least = min(run[stage] for run in runs)
            total[stage] = total.get(stage, 0) + least
    return total


def seconds(
    article: Article, parser: TextParser, tables: Tables
) -> Mapping[str, float]:
    """Returns the seconds that each stage takes for an article, in their order."""
    taken: dict[str, float] = {}

    def timed(stage: str, function: Callable[..., _Result], *given: object) -> _Result:
        start = time.process_time()
        result = function(*given)
        taken[stage] = time.process_time() - start
        return result

    document = timed(PARSE, parser.parse, article.text)
    mentions = timed("mentions", find_mentions, document, tables.countries)
    events = timed("events", find_events, document, mentions, tables.lexicon)
    chains = timed("chains", find_chains, document, mentions)
    merged = timed("merge", merge_events, document, mentions, events, chains)
    dated = timed("times", resolve_times, document, mentions, merged, article.published)
    timed("order", order_events, dated, article, document)
    return taken


if __name__ == "__main__":
    main()
