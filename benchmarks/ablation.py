"""Says what each layer of reading times gives, against gold TIMEX3.

    python -m benchmarks.ablation [GOLD.jsonl ...] [--model DIR]

The gold has the shape of `benchmarks.timex`; the histories of tests/corpus are always
measured too, by value alone. Layers, each with those before it:

dateparser        its `search_dates`, counted from the publication date
rules             our finder; each time counted from the publication date
tense             the direction of weekdays and months from their verb
anaphora          "two days later" from the time mentioned before
document anchors  datelines, and histories counted from the time mentioned before
"""

from __future__ import annotations

import argparse
import datetime
import json
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from benchmarks.timex import Tally, compare
from eventline.mentions.times import find_times
from eventline.model import (
    Document,
    Mentions,
    ResolvedTime,
    Span,
    TimeMention,
    Timex,
    TimexType,
)
from eventline.parse import load_stanza
from eventline.resolve import resolve_times
from eventline.resolve.anchors import Anchors, Direction
from eventline.resolve.expressions import resolve_expression
from eventline.resolve.mentions import resolve_in_order
from eventline.resolve.tense import direction_of

HISTORIES = Path(__file__).parent.parent / "tests" / "corpus" / "narratives.toml"

Published = datetime.date | datetime.datetime | None
Layer = Callable[[Document, Published], tuple[ResolvedTime, ...]]


def main() -> None:
    """Prints one line a layer for each gold file and for the histories."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("gold", type=Path, nargs="*")
    arguments.add_argument("--model", help="a model directory, or official")
    args = arguments.parse_args()
    sources = {path.name: read_gold(path) for path in args.gold}
    sources["histories of tests/corpus"] = read_histories()
    parser = load_stanza(args.model)
    for name, rows in sources.items():
        documents = list(parser.parse_many([str(row["text"]) for row in rows]))
        print(name)
        for layer, read in LAYERS.items():
            print(f"  {layer:18} {measure(read, rows, documents).line()}")


def measure(
    read: Layer, rows: list[dict[str, object]], documents: list[Document]
) -> Tally:
    """Returns the counts of one layer over all articles."""
    tally = Tally()
    for row, document in zip(rows, documents, strict=True):
        tally = tally.plus(compare(row["timexes"], read(document, _published(row))))
    return tally


def read_gold(path: Path) -> list[dict[str, object]]:
    """Returns the articles of a gold file."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return [{**row, "timexes": row["gold"]["timexes"]} for row in rows]


def read_histories() -> list[dict[str, object]]:
    """Returns the invented histories; their gold has no types."""
    tables = tomllib.loads(HISTORIES.read_text("utf-8"))["narrative"]
    return [{**table, "timexes": list(_marked(table))} for table in tables]


def by_dateparser(document: Document, published: Published) -> tuple[ResolvedTime, ...]:
    """Returns what dateparser's own search finds, as days."""
    from dateparser.search import search_dates

    settings: dict[str, object] = {"RETURN_AS_TIMEZONE_AWARE": False}
    if published is not None:
        base = datetime.datetime.fromisoformat(published.isoformat())
        settings["RELATIVE_BASE"] = base.replace(tzinfo=None)
    found = search_dates(document.text, languages=["en"], settings=settings) or ()
    times, start = [], 0
    for words, moment in found:
        start = document.text.find(words, start)
        span = Span(start, start + len(words))
        timex = Timex(TimexType.DATE, moment.date().isoformat())
        times.append(ResolvedTime(span, words, timex, None))
        start = span.end
    return tuple(times)


def by_rules(document: Document, published: Published) -> tuple[ResolvedTime, ...]:
    """Returns our times, each by itself."""
    return tuple(_alone(m, published, None) for m in find_times(document))


def by_tense(document: Document, published: Published) -> tuple[ResolvedTime, ...]:
    """Returns our times, each by itself and its verb."""
    return tuple(
        _alone(mention, published, direction_of(document, mention))
        for mention in find_times(document)
    )


def by_anaphora(document: Document, published: Published) -> tuple[ResolvedTime, ...]:
    """Returns our times, with those before, all as news."""
    times = find_times(document)
    return resolve_in_order(document, times, published, is_narrated=False)


def by_all(document: Document, published: Published) -> tuple[ResolvedTime, ...]:
    """Returns our times as the library has them."""
    mentions = Mentions(times=find_times(document))
    return resolve_times(document, mentions, (), published).times


LAYERS: Mapping[str, Layer] = {
    "dateparser": by_dateparser,
    "rules": by_rules,
    "tense": by_tense,
    "anaphora": by_anaphora,
    "document anchors": by_all,
}


def _alone(
    mention: TimeMention, published: Published, direction: Direction | None
) -> ResolvedTime:
    anchors = Anchors(published, direction=direction or Direction.UNKNOWN)
    timex = resolve_expression(mention.expression, anchors)
    return ResolvedTime(mention.span, "", timex, mention.relation)


def _marked(table: Mapping[str, object]) -> Iterable[dict[str, object]]:
    text, start = str(table["text"]), 0
    for line in table["times"]:  # type: ignore[attr-defined]  # a TOML array
        words, value = line.rsplit(" = ", 1)
        pattern = r"\s+".join(map(re.escape, words.split()))
        match = re.compile(pattern).search(text, start)
        if match is None:
            raise ValueError(f"no {words!r} after {text[start : start + 40]!r}")
        start = match.end()
        yield {"start": match.start(), "end": start, "type": "", "value": value}


def _published(row: Mapping[str, object]) -> Published:
    said = row.get("published")
    if said in {None, "none"}:
        return None
    moment = datetime.datetime.fromisoformat(str(said))
    return moment.date() if len(str(said)) == len("2020-10-02") else moment


if __name__ == "__main__":
    main()
