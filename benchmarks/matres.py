"""Scores what timelines say of event pairs against gold pairs of the MATRES kind.

    python -m benchmarks.matres GOLD.jsonl [--model DIR] [--output FILE] [--errors N]

A gold line is {"doc", "dct", "text", "events", "pairs"}: events with `id`, `start` and
`end` of the trigger, pairs {"a", "b", "rel"} with BEFORE, AFTER, EQUAL or VAGUE, which
compare where the two events begin. A gold event and an entry of ours whose triggers
overlap are the same event. We say what `timeline.first` says: the entry that begins
first by dates, links and what follows from them, else nothing. Neighbours in the list
without such a reason say nothing.

    covered    gold pairs whose two events both sides have as entries of their own
    decided    of these, those of which the timeline says which begins first
    order      of the decided that the gold has as BEFORE or AFTER: the right way round
    precision  of all decided, those that are right; VAGUE and EQUAL make them wrong

`--output` writes the answers as JSON Lines: {"doc", "events", "relations"}.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from benchmarks.roles import Row, command_line, read
from eventline import Extractor, Timeline
from eventline.model import Document, Entry, Span
from eventline.order import network_of
from eventline.parse import load_stanza

BUNDLE = 16


@attrs.frozen
class Answer:
    """A covered gold pair: what the gold says and what we say, None for nothing."""

    a: str
    b: str
    gold: str
    ours: str | None

    @property
    def is_right(self) -> bool:
        """Says whether we say just what the gold says."""
        return self.ours == self.gold


def main() -> None:
    """Parses, extracts, and prints the figures."""
    arguments = command_line(__doc__)
    arguments.add_argument("--output", type=Path, help="write the answers here")
    args = arguments.parse_args()
    rows = read(args.gold)
    extractor = Extractor()
    answers: list[Answer] = []
    written: list[str] = []
    wrong: list[str] = []
    for row, document in parse(rows, args.model):
        timeline = extractor.extract(document, published=row["dct"] or None)
        found = matched(row, timeline)
        judged = tuple(judge(row, timeline, found))
        answers += judged
        written.append(json.dumps(exported(row, found, judged)) + "\n")
        wrong += (shown(row, answer) for answer in judged if not answer.is_right)
    if args.output:
        args.output.write_text("".join(written), "utf-8")
    print("\n".join(wrong[: args.errors]))
    print("\n".join(figures(answers, sum(len(row["pairs"]) for row in rows))))


def parse(rows: list[Row], model: str | None) -> Iterator[tuple[Row, Document]]:
    """Yields each article with its tree."""
    parser = load_stanza(model)
    for first in range(0, len(rows), BUNDLE):
        bundle = rows[first : first + BUNDLE]
        texts = [row["text"] for row in bundle]
        yield from zip(bundle, parser.parse_many(texts), strict=True)


def matched(row: Row, timeline: Timeline) -> Mapping[str, Entry]:
    """Returns the entry of each gold event that we have, each entry once."""
    found: dict[str, Entry] = {}
    for gold in row["events"]:
        span = Span(gold["start"], gold["end"])
        free = (e for e in timeline if e not in found.values())
        entry = next((e for e in free if e.event.span.overlaps(span)), None)
        if entry is not None:
            found[gold["id"]] = entry
    return found


def judge(row: Row, timeline: Timeline, found: Mapping[str, Entry]) -> Iterator[Answer]:
    """Yields what we say of each gold pair whose two events we have."""
    network = network_of(timeline)
    for pair in row["pairs"]:
        one, other = found.get(pair["a"]), found.get(pair["b"])
        if one is None or other is None:
            continue
        first = network.first(one.id, other.id)
        says = {one.id: "BEFORE", other.id: "AFTER", None: None}[first]
        yield Answer(pair["a"], pair["b"], pair["rel"], says)


def exported(
    row: Row, found: Mapping[str, Entry], answers: tuple[Answer, ...]
) -> Mapping[str, object]:
    """Returns the triggers and the relations that we say, for other scorers."""
    spans = {name: entry.event.span for name, entry in found.items()}
    return {
        "doc": row["doc"],
        "events": [
            {"id": name, "start": span.start, "end": span.end}
            for name, span in spans.items()
        ],
        "relations": [
            {"a": answer.a, "b": answer.b, "rel": answer.ours or "VAGUE"}
            for answer in answers
        ],
    }


def figures(answers: list[Answer], total: int) -> Iterator[str]:
    """Yields a line for each figure."""
    decided = [answer for answer in answers if answer.ours is not None]
    ordered = [answer for answer in decided if answer.gold in ("BEFORE", "AFTER")]
    parts = {
        "covered": (len(answers), total),
        "decided": (len(decided), len(answers)),
        "order": (sum(answer.is_right for answer in ordered), len(ordered)),
        "precision": (sum(answer.is_right for answer in decided), len(decided)),
    }
    for name, (part, whole) in parts.items():
        share = 100 * part / max(1, whole)
        yield f"{name:10}{share:5.1f} %  ({part} of {whole})"


def shown(row: Row, answer: Answer) -> str:
    """Returns a pair that we have not as the gold has it."""
    words = {event["id"]: event["text"] for event in row["events"]}
    return (
        f"{row['doc']}: {words[answer.a]} {answer.gold} {words[answer.b]}, "
        f"we say {answer.ours or 'nothing'}"
    )


if __name__ == "__main__":
    main()
