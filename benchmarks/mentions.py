"""Measures what times and quantities cost beside the parse, and how that grows.

    python -m benchmarks.mentions [--model DIR] [--words 500] [--doublings 4]

The texts are the articles of the examples, paragraph after paragraph, up to so many
words, and each text is twice as long as the one before. All is measured in one process,
in its own processor time: the parse, then finding times, resolving them, and finding
quantities, each the best of five runs. `share` is what the three cost to the parse of
the same text, `growth` to what half the text cost: 2 where they are linear.
"""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Callable
from pathlib import Path
from time import process_time

import attrs

from eventline.mentions import find_quantities, find_times
from eventline.parse import Parser, load_stanza
from eventline.resolve import resolve_alone

FOLDER = Path(__file__).parent.parent / "examples" / "articles"
PUBLISHED = datetime.date(2023, 9, 15)
RUNS = 5


@attrs.frozen
class Costs:
    """Seconds for one text: its parse, and each step beside it."""

    words: int
    parse: float
    times: float
    resolve: float
    quantities: float

    @property
    def added(self) -> float:
        """The seconds that times and quantities add to the parse."""
        return self.times + self.resolve + self.quantities

    def row(self) -> str:
        """Returns the milliseconds of each step on one line."""
        steps = (self.parse, self.times, self.resolve, self.quantities, self.added)
        figures = "".join(f"{1000 * seconds:12.2f}" for seconds in steps)
        return f"{self.words:8}{figures}{100 * self.added / self.parse:8.2f} %"


def read_text(words: int) -> str:
    """Returns whole paragraphs of the examples, over and over, up to so many words."""
    articles = [path.read_text(encoding="utf-8") for path in FOLDER.glob("*.txt")]
    paragraphs = [p for text in sorted(articles) for p in text.split("\n\n")]
    chosen: list[str] = []
    count = number = 0
    while count < words:
        chosen.append(paragraphs[number % len(paragraphs)])
        count += len(chosen[-1].split())
        number += 1
    return "\n\n".join(chosen)


def measure(parser: Parser, words: int) -> Costs:
    """Returns what a text of so many words costs."""
    text = read_text(words)
    document = parser.parse(text)
    found = find_times(document)
    return Costs(
        words=len(text.split()),
        parse=best(lambda: parser.parse(text)),
        times=best(lambda: find_times(document)),
        resolve=best(lambda: resolve_alone(document, found, PUBLISHED)),
        quantities=best(lambda: find_quantities(document, found)),
    )


def best(work: Callable[[], object]) -> float:
    """Returns the seconds of the fastest run."""
    seconds = []
    for _ in range(RUNS):
        start = process_time()
        work()
        seconds.append(process_time() - start)
    return min(seconds)


def main() -> None:
    """Prints a line for each length: milliseconds, share of the parse, growth."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--model", help="a model directory, or official")
    arguments.add_argument("--words", type=int, default=500)
    arguments.add_argument("--doublings", type=int, default=4)
    args = arguments.parse_args()
    parser = load_stanza(args.model)
    heads = ("parse, ms", "times", "resolve", "quantities", "all three")
    columns = "".join(f"{head:>12}" for head in heads)
    print(f"{'words':>8}{columns}{'share':>10}{'growth':>8}")
    before: Costs | None = None
    for number in range(args.doublings + 1):
        costs = measure(parser, args.words * 2**number)
        growth = f"{costs.added / before.added:8.2f}" if before else ""
        print(costs.row() + growth, flush=True)
        before = costs


if __name__ == "__main__":
    main()
