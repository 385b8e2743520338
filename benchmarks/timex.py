"""Scores time expressions against gold TIMEX3, by TempEval-3's definitions.

    python -m benchmarks.timex GOLD.jsonl [--model DIR] [--output PREDICTIONS.jsonl]

A gold line is {"id", "text", "published", "gold": {"timexes": [...]}}, each with its
start, end, type and value. Relaxed counts overlaps, strict equal spans; type and value
are relaxed F1 times the share of matched pairs that agree.
"""

from __future__ import annotations

import argparse
import datetime
import json
import time
from collections.abc import Iterator
from pathlib import Path

import attrs

from eventline.mentions.times import find_times
from eventline.model import ResolvedTime
from eventline.parse import load_stanza
from eventline.resolve.mentions import resolve_mentions

BUNDLE = 16


@attrs.frozen
class Tally:
    """Counts over all articles."""

    gold: int = 0
    found: int = 0
    relaxed: int = 0
    strict: int = 0
    types: int = 0
    values: int = 0

    def plus(self, other: Tally) -> Tally:
        """Returns the sum of two tallies, field by field."""
        pairs = zip(attrs.astuple(self), attrs.astuple(other), strict=True)
        return Tally(*(a + b for a, b in pairs))

    def f1(self, right: int) -> float:
        """Returns F1 in percent for so many right answers."""
        return 200 * right / max(1, self.gold + self.found)

    def line(self) -> str:
        """Returns the four figures on one line."""
        relaxed = self.f1(self.relaxed)
        share = relaxed / max(1, self.relaxed)
        return (
            f"strict {self.f1(self.strict):.1f}  relaxed {relaxed:.1f}  "
            f"type {share * self.types:.1f}  value {share * self.values:.1f}  "
            f"({self.gold} gold, {self.found} found)"
        )


def main() -> None:
    """Parses, finds, resolves, and prints the figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("gold", type=Path)
    arguments.add_argument("--model", help="a model directory, or official")
    arguments.add_argument("--output", type=Path, help="where predictions are written")
    args = arguments.parse_args()
    rows = [json.loads(line) for line in args.gold.read_text("utf-8").splitlines()]
    tally, seconds, lines = Tally(), 0.0, []
    for row, found, taken in predict(rows, args.model):
        seconds += taken
        tally = tally.plus(compare(row["gold"]["timexes"], found))
        lines.append(json.dumps(to_prediction(row["id"], found)) + "\n")
    print(tally.line())
    print(f"{1000 * seconds / max(1, len(rows)):.1f} ms an article after parsing")
    if args.output:
        args.output.write_text("".join(lines), "utf-8")


def predict(
    rows: list[dict[str, str]], model: str | None
) -> Iterator[tuple[dict[str, str], tuple[ResolvedTime, ...], float]]:
    """Yields each article, its times, and the seconds that they took."""
    parser = load_stanza(model)
    for first in range(0, len(rows), BUNDLE):
        bundle = rows[first : first + BUNDLE]
        documents = parser.parse_many([row["text"] for row in bundle])
        for row, document in zip(bundle, documents, strict=True):
            published = datetime.datetime.fromisoformat(row["published"])
            is_day = len(row["published"]) == len("2020-10-02")
            anchor = published.date() if is_day else published
            start = time.perf_counter()
            found = resolve_mentions(document, find_times(document), anchor)
            yield row, found, time.perf_counter() - start


def compare(gold: list[dict[str, object]], found: tuple[ResolvedTime, ...]) -> Tally:
    """Returns the counts of one article; pairs by the greatest overlap first."""
    pairs = sorted(
        (-overlap, g, f)
        for g, marked in enumerate(gold)
        for f, answer in enumerate(found)
        if (overlap := _overlap(marked, answer))
    )
    tally = Tally(gold=len(gold), found=len(found))
    used: set[tuple[str, int]] = set()
    for _, g, f in pairs:
        if {("gold", g), ("found", f)} & used:
            continue
        used |= {("gold", g), ("found", f)}
        tally = tally.plus(_agreement(gold[g], found[f]))
    return tally


def to_prediction(name: str, found: tuple[ResolvedTime, ...]) -> dict[str, object]:
    """Returns the times of an article as its JSON contract has them."""
    timexes = [
        {
            "text": answer.text,
            "start": answer.span.start,
            "end": answer.span.end,
            "type": answer.timex.type.value,
            "value": answer.timex.value,
            "mod": answer.timex.mod.value if answer.timex.mod else None,
        }
        for answer in found
    ]
    return {"article": {"id": name}, "entries": [], "timexes": timexes}


def _agreement(marked: dict[str, object], answer: ResolvedTime) -> Tally:
    same_span = (answer.span.start, answer.span.end) == _ends(marked)
    return Tally(
        relaxed=1,
        strict=int(same_span),
        types=int(answer.timex.type.value == marked["type"]),
        values=int(answer.timex.value == marked["value"]),
    )


def _ends(marked: dict[str, object]) -> tuple[int, int]:
    return int(str(marked["start"])), int(str(marked["end"]))


def _overlap(marked: dict[str, object], answer: ResolvedTime) -> int:
    start, end = _ends(marked)
    return max(0, min(end, answer.span.end) - max(start, answer.span.start))


if __name__ == "__main__":
    main()
