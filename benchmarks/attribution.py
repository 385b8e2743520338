"""Scores who says what against gold attributions of PolNeAR's kind.

    python -m benchmarks.attribution GOLD.jsonl [PREDICTIONS.jsonl] [--model DIR]
        [--first N] [--errors K] [--output PREDICTIONS.jsonl]

A gold line is {"id", "text", "gold": {"spans", "links"}}: brat's spans by their names,
each with `spans`, a list of offsets, and links such as "E1<TAB>Cue:T3 Source:T1
Content:T2". Those that have both a source and a content are asked for. Predictions are
timelines as JSON, one a line; without them the texts are parsed here.

**A telling** of ours is an entry with a speaker and a content, or an entry's
attribution to a source, whose content is then the entry's sentence. It finds a gold
attribution where their sources overlap, and its content covers half of the gold's.
Each gold attribution uses one telling, the first that finds it. PRECISION is the share
of tellings that are used, RECALL that of gold attributions found.

The rest of the tellings are of these sorts, the first that holds:

    again      finds a gold attribution that another telling has found before
    nested     lies in the content of a found one and has its source, as the contract
               wants of every event that someone tells
    inside     its source stands in the content of a gold attribution: speech in speech
    speaker    has a gold source, but not what that source says
    content    covers a gold content, but not with its source
    neither

TOLD counts the first two as right. Gold attributions that are missed are `cut` where a
telling has their source and less than half of their content, `misplaced` where one has
their content under another source, and else `untold`.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from benchmarks.muc4 import predict
from benchmarks.roles import Row, read
from eventline.model import Span

SORTS = ("again", "nested", "inside", "speaker", "content", "neither")
MISSES = ("cut", "misplaced", "untold")


@attrs.frozen
class Said:
    """Where who speaks and what is said stand in the text."""

    source: tuple[Span, ...]
    content: tuple[Span, ...]

    def has_source_of(self, other: Said) -> bool:
        """Says whether the sources overlap."""
        return is_among(self.source, other.source)

    def covers(self, other: Said) -> bool:
        """Says whether half of what the other says is said here."""
        return 2 * self.shared(other) >= sum(s.end - s.start for s in other.content)

    def shared(self, other: Said) -> int:
        """Counts the characters that both say."""
        pairs = ((a, b) for a in self.content for b in other.content)
        return sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a, b in pairs)

    def is_told_by(self, other: Said) -> bool:
        """Says whether the other finds this one."""
        return other.has_source_of(self) and other.covers(self)


@attrs.frozen
class Telling:
    """A source and a content of ours, and the word of the entry that has them."""

    said: Said
    frame: str
    trigger: Span


@attrs.frozen
class Compared:
    """What one article's tellings and gold attributions came to."""

    tellings: tuple[tuple[str, Telling], ...] = ()
    gold: tuple[tuple[str, Said], ...] = ()


def main() -> None:
    """Prints mistakes where they are asked for, and the figures."""
    args = _arguments().parse_args()
    rows = read(args.gold)[: args.first]
    undated = [{"published": None, **row} for row in rows]
    found = read(args.predictions) if args.predictions else predict(undated, args.model)
    if args.output:
        written = "".join(json.dumps(row) + "\n" for row in found)
        args.output.write_text(written, "utf-8")
    timelines = {row["article"]["id"]: row for row in found}
    compared = [
        (row, compare(gold_of(row), tellings_of(timelines.get(row["id"], {}))))
        for row in rows
    ]
    for line in [line for pair in compared for line in mistakes(*pair)][: args.errors]:
        print(line)
    print("\n".join(figures(found for _, found in compared)))


def gold_of(row: Row) -> tuple[Said, ...]:
    """Returns the gold attributions that have a source and a content."""
    spans = row["gold"]["spans"]
    found: list[Said] = []
    for link in row["gold"]["links"]:
        name, _, ends = link.partition("\t")
        parts: dict[str, list[Span]] = defaultdict(list)
        for end in ends.split() if name.startswith("E") else ():
            label, _, span = end.partition(":")
            offsets = spans[span]["spans"]
            parts[label.rstrip("0123456789")] += [Span(*pair) for pair in offsets]
        if parts["Source"] and parts["Content"]:
            found.append(Said(tuple(parts["Source"]), tuple(parts["Content"])))
    return tuple(found)


def tellings_of(timeline: Row) -> tuple[Telling, ...]:
    """Returns who speaks in the entries of a timeline, and what is said."""
    return tuple(
        Telling(said, entry["frame"], _span(entry["trigger"]))
        for entry in timeline.get("entries", ())
        for said in _said_in(entry)
    )


def _said_in(entry: Row) -> Iterator[Said]:
    source, content = (
        tuple(_span(filler) for filler in entry["roles"].get(role, ()))
        for role in ("speaker", "content")
    )
    if source and content:
        yield Said(source, content)
    attribution = entry.get("attribution")
    if attribution and attribution["source"]:
        yield Said((_span(attribution["source"]),), (_span(entry["sentence"]),))


def compare(gold: Sequence[Said], tellings: Sequence[Telling]) -> Compared:
    """Returns the sort of each telling, and of each gold attribution."""
    found: dict[int, int] = {}
    for number, asked in enumerate(gold):
        telling = (n for n, t in enumerate(tellings) if asked.is_told_by(t.said))
        first = next(telling, None)
        if first is not None:
            found[number] = first
    sorts = tuple(
        ("right" if n in found.values() else sort_of(telling, gold, found), telling)
        for n, telling in enumerate(tellings)
    )
    misses = tuple(
        ("right" if number in found else miss_of(asked, tellings), asked)
        for number, asked in enumerate(gold)
    )
    return Compared(sorts, misses)


def sort_of(telling: Telling, gold: Sequence[Said], found: Iterable[int]) -> str:
    """Names what a telling is that no gold attribution uses."""
    said = telling.said
    told = [gold[number] for number in found]
    if any(asked.is_told_by(said) for asked in gold):
        return "again"
    about = [asked for asked in told if is_among(asked.content, [telling.trigger])]
    if any(said.has_source_of(asked) for asked in about):
        return "nested"
    if any(is_among(asked.content, said.source) for asked in gold):
        return "inside"
    if any(said.has_source_of(asked) for asked in gold):
        return "speaker"
    return "content" if any(said.covers(asked) for asked in gold) else "neither"


def miss_of(asked: Said, tellings: Sequence[Telling]) -> str:
    """Names how a gold attribution is missed."""
    said = [telling.said for telling in tellings]
    if any(s.has_source_of(asked) and s.shared(asked) for s in said):
        return "cut"
    return "misplaced" if any(s.covers(asked) for s in said) else "untold"


def is_among(spans: Iterable[Span], others: Sequence[Span]) -> bool:
    """Says whether one of the spans overlaps one of the others."""
    return any(span.overlaps(other) for span in spans for other in others)


def figures(compared: Iterable[Compared]) -> Iterator[str]:
    """Yields the figures, then the sorts of what is wrong, a line each."""
    articles = list(compared)
    sorts = Counter(sort for article in articles for sort, _ in article.tellings)
    misses = Counter(miss for article in articles for miss, _ in article.gold)
    right, found = sorts["right"], misses["right"]
    precision = 100 * right / max(1, sorts.total())
    recall = 100 * found / max(1, misses.total())
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    told = right + sorts["again"] + sorts["nested"]
    yield f"{misses.total()} gold attributions, {sorts.total()} tellings"
    yield f"precision {precision:.1f}  recall {recall:.1f}  F {f1:.1f}"
    yield f"told      {100 * told / max(1, sorts.total()):.1f}"
    yield "unused    " + ", ".join(f"{sorts[sort]} {sort}" for sort in SORTS)
    yield "missed    " + ", ".join(f"{misses[miss]} {miss}" for miss in MISSES)


def mistakes(row: Row, compared: Compared) -> Iterator[str]:
    """Yields a line for each telling that is unused, and each that is missed."""
    text = row["text"]
    for sort, telling in compared.tellings:
        if sort in SORTS:
            what = f"{telling.frame} {telling.trigger.of(text)!r}"
            yield f"{row['id']} {sort:9} {what}: {shown(telling.said, text)}"
    for miss, asked in compared.gold:
        if miss in MISSES:
            yield f"{row['id']} {miss:9} {shown(asked, text)}"


def shown(said: Said, text: str) -> str:
    """Returns who speaks and what is said."""
    parts = (" … ".join(s.of(text) for s in p) for p in (said.source, said.content))
    return " | ".join(" ".join(part.split()) for part in parts)


def _span(value: Row) -> Span:
    return Span(value["start"], value["end"])


def _arguments() -> argparse.ArgumentParser:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("gold", type=Path)
    arguments.add_argument("predictions", type=Path, nargs="?")
    arguments.add_argument("--model", help="a model directory, or official")
    arguments.add_argument("--first", type=int, help="score the first N articles only")
    arguments.add_argument("--errors", type=int, default=0, help="print K mistakes")
    arguments.add_argument("--output", type=Path, help="where predictions are written")
    return arguments


if __name__ == "__main__":
    main()
