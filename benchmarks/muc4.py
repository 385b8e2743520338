"""Scores victim numbers with their effect against the templates of MUC-4.

    python -m benchmarks.muc4 GOLD.jsonl [PREDICTIONS.jsonl] [--model DIR]
        [--first N | --last N] [--errors K] [--output PREDICTIONS.jsonl]

A gold line is {"id", "text", "published", "gold": {"templates": [...]}}; a template has
MUC-4's slots in small letters, each a list of fills. Predictions are timelines as JSON,
one a line; without them the texts are parsed here.

**The key** of an article is every human target with a number, joined to its effect by
the strings behind the colon. DEATH is killed, INJURY injured; all targets of a
kidnapping that took place are abducted, whatever became of them. "/" parts fills that
are right as well. Optional, right if given and no fault if not, are fills with "?",
those of optional templates, and abducted beside another effect. PLURAL is no number.
What is told alike in two templates of an article is asked for once.

**The response** is every counted victim of a casualty report and every counted theme of
an abduction, if it happened; a single person counts one. Left out are tolls beyond one
incident (`scope`), counts of nobody, and vague ones ("dozens").

**Alignment** is one to one inside an article, the best pairs first. A pair is right
where effect and number agree, bounds included: "~100" is about, "6 -" at least, "- 26"
at most, "6 - 8" a range. It is half right, as MUC's partial fills are, where the effect
agrees and the value, but not its bounds, or where it lies in the other's range. A
number told twice counts once; a part of another count (`part_of`) only if it is right.

Precision, recall and F are MUC's: right and half of the half right, by the response
or the key. MATCHED leaves out, as MUC's row MATCHED/MISSING does, what is found where
there is no template; ALL counts it as spurious. MUC's templates are of terrorism alone,
so that those who fell in battle are spurious in both.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from benchmarks.muc4_victims import Row, Victim, key_of, response_of

BUNDLE = 16


@attrs.frozen
class Tally:
    """Counts over all articles."""

    right: int = 0
    half: int = 0
    missing: int = 0
    spurious: int = 0

    def plus(self, other: Tally) -> Tally:
        """Returns the sum of two tallies, field by field."""
        pairs = zip(attrs.astuple(self), attrs.astuple(other), strict=True)
        return Tally(*(a + b for a, b in pairs))

    def line(self) -> str:
        """Returns the figures on one line."""
        credit = self.right + self.half / 2
        key = self.right + self.half + self.missing
        response = self.right + self.half + self.spurious
        return (
            f"precision {100 * credit / max(1, response):.1f}  "
            f"recall {100 * credit / max(1, key):.1f}  "
            f"F {200 * credit / max(1, key + response):.1f}  "
            f"({self.right} right, {self.half} half right, {self.missing} missing, "
            f"{self.spurious} spurious)"
        )


@attrs.frozen
class Compared:
    """One article's tally, and what is wrong in it."""

    tally: Tally
    missing: tuple[Victim, ...] = ()
    spurious: tuple[Victim, ...] = ()


def main() -> None:
    """Prints mistakes where they are asked for, and the figures."""
    args = _arguments().parse_args()
    rows = _read(args.gold)[: args.first][-args.last if args.last else None :]
    found = _read(args.predictions) if args.predictions else predict(rows, args.model)
    if args.output:
        written = "".join(json.dumps(row) + "\n" for row in found)
        args.output.write_text(written, "utf-8")
    timelines = {row["article"]["id"]: row for row in found}
    compared = [
        (row, compare(key_of(row), response_of(timelines.get(row["id"], {}))))
        for row in rows
    ]
    for line in [line for pair in compared for line in mistakes(*pair)][: args.errors]:
        print(line)
    print(
        "MATCHED ", total(c for row, c in compared if row["gold"]["templates"]).line()
    )
    print("ALL     ", total(c for _, c in compared).line())


def predict(rows: Sequence[Row], model: str | None) -> list[Row]:
    """Returns the timeline of each article."""
    from eventline import Extractor
    from eventline.articles import read_published
    from eventline.model import Article

    extractor = Extractor(model=model)
    timelines: list[Row] = []
    for first in range(0, len(rows), BUNDLE):
        articles = [
            Article(
                row["text"], published=read_published(row["published"]), id=row["id"]
            )
            for row in rows[first : first + BUNDLE]
        ]
        found = extractor.extract_many(articles)
        timelines += [json.loads(timeline.to_json()) for timeline in found]
    return timelines


def compare(key: Sequence[Victim], response: Sequence[Victim]) -> Compared:
    """Returns what is right, half right, missing and spurious in an article."""
    pairs = sorted(
        (-degree, asked.is_optional, -len(asked.words & given.words), k, r)
        for k, asked in enumerate(key)
        for r, given in enumerate(response)
        if (degree := agreement(asked, given))
    )
    asked_for, used, degrees = set[int](), set[int](), list[int]()
    for degree, _, _, k, r in pairs:
        if k not in asked_for and r not in used:
            asked_for.add(k)
            used.add(r)
            degrees.append(-degree)
    missing = tuple(
        v for k, v in enumerate(key) if k not in asked_for and not v.is_optional
    )
    spurious = tuple(_spurious(response, used))
    tally = Tally(degrees.count(2), degrees.count(1), len(missing), len(spurious))
    return Compared(tally, missing, spurious)


def agreement(asked: Victim, given: Victim) -> int:
    """Returns 2 for what is right, 1 for what is half right, else 0."""
    if not asked.effects & given.effects:
        return 0
    if asked.numbers & given.numbers:
        return 2
    return int(any(a.is_near(g) for a in asked.numbers for g in given.numbers))


def total(compared: Iterable[Compared]) -> Tally:
    """Returns the sum of the articles' tallies."""
    tally = Tally()
    for each in compared:
        tally = tally.plus(each.tally)
    return tally


def mistakes(row: Row, compared: Compared) -> Iterator[str]:
    """Yields a line for each victim that is missing or spurious."""
    for victim in compared.missing:
        yield f"{row['id']} missing  {victim.line()}"
    for victim in compared.spurious:
        yield f"{row['id']} spurious {victim.line()}"


def _spurious(response: Sequence[Victim], used: Collection[int]) -> Iterator[Victim]:
    """Yields what was wrongly said, each number and each single person once."""
    told = {_identity(response[r]) for r in used}
    for r, victim in enumerate(response):
        identity = _identity(victim)
        if r not in used and not victim.is_optional and identity not in told:
            told.add(identity)
            yield victim


def _identity(victim: Victim) -> tuple[object, ...]:
    is_one = any(number.value == 1 for number in victim.numbers)
    return victim.effects, victim.numbers, victim.who if is_one else None


def _arguments() -> argparse.ArgumentParser:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("gold", type=Path)
    arguments.add_argument("predictions", type=Path, nargs="?")
    arguments.add_argument("--model", help="a model directory, or official")
    arguments.add_argument("--first", type=int, help="score the first N articles only")
    arguments.add_argument("--last", type=int, help="score the last N articles only")
    arguments.add_argument("--errors", type=int, default=0, help="print K mistakes")
    arguments.add_argument("--output", type=Path, help="where predictions are written")
    return arguments


def _read(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


if __name__ == "__main__":
    main()
