"""Scores timelines of entities over many articles, as SemEval-2015 Task 4 does.

    python -m benchmarks.entity_timelines DOCS.jsonl GOLD.jsonl [--model DIR] [--check]

A line of DOCS is {"id", "set", "published", "sentences", "sentence_numbers"}, one of
GOLD {"corpus", "entity", "timeline": [{"rank", "date", "events"}]}; an event is named
by article, sentence and words ("4596-6-sued"); an entry stands for every place that
tells it. The articles of a set are extracted from
their raw text and merged; `Timeline.about` gives the entity's timeline.

The measure is temporal awareness (UzZaman and Allen 2011), as Minard et al. (2015) use
it. A timeline says that each event is SIMULTANEOUS with its date and with the events
of its rank, and BEFORE those of later ranks. Precision is the share of the system's
relations that the gold implies, recall the share of the gold's that the system
implies, each over relations of which none implies another. Events of rank 0 have no
place and count on neither side. The second line is the same over all implied
relations. `--check` scores the gold against itself.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import attrs

from benchmarks.roles import BUNDLE, Row, read
from eventline import Extractor, Timeline
from eventline.model import Document, Entry, Span
from eventline.order.strata import Stratum

ALIASES = {
    "Beatles Apple Corps": "Apple Corps",
    "United States Air Froce": "United States Air Force",
}
"""Target entities whose name is not that of the articles."""

DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
UNKNOWN = 3000
"""The year from which a standing is no day: without a publication date it lies far."""

Relation = tuple[str, str, str]


@attrs.frozen
class Place:
    """Where a timeline puts an event: its rank, its date as far as known."""

    event: str
    rank: int
    date: str | None


@attrs.frozen
class Numbered:
    """Where an article's sentences start, by number, and its words by id."""

    starts: Sequence[tuple[int, int]]
    words: Mapping[str, Span]

    @classmethod
    def of(cls, doc: Row, document: Document) -> Numbered:
        """Returns the numbers of an article's sentences and the places of its words."""
        words = (word for sentence in document.sentences for word in sentence.words)
        return cls(sentence_starts(doc), {word.id: word.span for word in words})

    def number_at(self, start: int) -> int:
        """Returns the number of the sentence at this offset."""
        return [number for first, number in self.starts if first <= start][-1]


def main() -> None:
    """Extracts, merges, and prints precision, recall and F in percent."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("docs", type=Path)
    arguments.add_argument("gold", type=Path)
    arguments.add_argument("--model", help="a model directory, or official")
    arguments.add_argument("--check", action="store_true", help="score the gold itself")
    args = arguments.parse_args()
    docs, gold = read(args.docs), read(args.gold)
    golds = [gold_places(row) for row in gold]
    if args.check:
        found = golds
    else:
        merged, parsed = merge_sets(docs, args.model)
        numbered = {doc["id"]: Numbered.of(doc, parsed[doc["id"]]) for doc in docs}
        found = [predict(row, merged[row["corpus"]], numbered) for row in gold]
    for name, is_reduced in (("reduced", True), ("all", False)):
        print(f"{name:<8}", score(found, golds, is_reduced=is_reduced))


def text_of(doc: Row) -> str:
    """Returns the raw text, a line a sentence."""
    return "\n".join(doc["sentences"])


def sentence_starts(doc: Row) -> list[tuple[int, int]]:
    """Returns where each sentence starts, with its number."""
    starts: list[tuple[int, int]] = []
    start = 0
    for number, sentence in zip(doc["sentence_numbers"], doc["sentences"], strict=True):
        starts.append((start, number))
        start += len(sentence) + 1
    return starts


def merge_sets(
    docs: Sequence[Row], model: str | None
) -> tuple[Mapping[str, Timeline], Mapping[str, Document]]:
    """Returns one timeline of each set of articles, and the parsed articles."""
    extractor = Extractor(model)
    parser = extractor.load()
    sets: dict[str, list[Timeline]] = {}
    parsed: dict[str, Document] = {}
    for first in range(0, len(docs), BUNDLE):
        bundle = docs[first : first + BUNDLE]
        documents = parser.parse_many([text_of(doc) for doc in bundle])
        for doc, document in zip(bundle, documents, strict=True):
            timeline = extractor.extract(document, published=doc["published"])
            sets.setdefault(doc["set"], []).append(named(timeline, doc["id"]))
            parsed[doc["id"]] = document
    merged = {name: Timeline.merge(timelines) for name, timelines in sets.items()}
    return merged, parsed


def named(timeline: Timeline, name: str) -> Timeline:
    """Returns the timeline with the article's id."""
    return attrs.evolve(timeline, article=attrs.evolve(timeline.article, id=name))


def gold_places(row: Row) -> tuple[Place, ...]:
    """Returns the gold events that have a place."""
    return tuple(
        Place(event, line["rank"], date_of(line["date"]))
        for line in row["timeline"]
        for event in line["events"]
        if line["rank"] > 0
    )


def predict(
    row: Row, merged: Timeline, numbered: Mapping[str, Numbered]
) -> tuple[Place, ...]:
    """Returns the entity's entries: those of one date, or in that day's news, at one
    rank.
    """
    gold = [event for line in row["timeline"] for event in line["events"]]
    told = [
        (matched(name, gold), day, date_of(entry.when))
        for entry in merged.about(ALIASES.get(row["entity"], row["entity"]))
        if (day := day_of(entry)) is not None
        for name in mentions(entry, merged, numbered)
    ]
    first = {event: (day, date) for event, day, date in reversed(told)}
    ranks = {
        day: rank for rank, day in enumerate(sorted({d for d, _ in first.values()}), 1)
    }
    return tuple(Place(event, ranks[day], date) for event, (day, date) in first.items())


def day_of(entry: Entry) -> str | None:
    """Returns an entry's date; of an undated fact, the day in whose news it stands."""
    date = date_of(entry.when)
    if date is not None or not entry.happened or entry.standing is None:
        return date
    stratum, instant, _ = entry.standing
    is_news = stratum == Stratum.STORY and instant.year < UNKNOWN
    return instant.date().isoformat() if is_news else None


def mentions(
    entry: Entry, merged: Timeline, numbered: Mapping[str, Numbered]
) -> Iterator[str]:
    """Yields the names of an entry's triggers, one for each place that tells it."""
    texts = {article.id: article.text for article in merged.articles}
    for telling in entry.tellings:
        article = telling.article or ""
        words = numbered[article].words
        event = telling.event
        for span in (event.span, *(words[told] for told in event.merged)):
            number = numbered[article].number_at(span.start)
            trigger = "_".join(span.of(texts[article]).split())
            yield f"{article}-{number}-{trigger}"


def matched(name: str, gold: Iterable[str]) -> str:
    """Returns the gold event of the same sentence that shares a word, or the name."""
    place, words = split(name)
    same = (event for event in gold if split(event)[0] == place)
    return next((event for event in same if split(event)[1] & words), name)


def split(event: str) -> tuple[str, frozenset[str]]:
    """Returns an event's article and sentence, and its words."""
    article, sentence, words = [*event.split("-", 2), "", ""][:3]
    return f"{article}-{sentence}", frozenset(words.lower().split("_"))


def date_of(value: str) -> str | None:
    """Returns the day, month or year at the start of a value, None where none is."""
    found = DAY.match(value)
    return found[0] if found else None


def relations(places: Sequence[Place], *, is_reduced: bool) -> list[Relation]:
    """Returns what a timeline says: all of it, or what implies the rest."""
    ranks: dict[int, list[Place]] = {}
    for place in places:
        ranks.setdefault(place.rank, []).append(place)
    groups = [ranks[rank] for rank in sorted(ranks)]
    found = [(p.event, "=", f"date {p.date}") for p in places if p.date]
    for number, group in enumerate(groups):
        first = group[0]
        undated = [p for p in group[1:] if not is_reduced or p.date is None]
        found += [(first.event, "=", place.event) for place in undated]
        later = groups[number + 1 : number + 2] if is_reduced else groups[number + 1 :]
        sides = [(group[:1], g[:1]) if is_reduced else (group, g) for g in later]
        found += [
            (a.event, "<", b.event) for one, other in sides for a in one for b in other
        ]
    return found


def implied(relation: Relation, places: Mapping[str, set[int]]) -> bool:
    """Says whether a timeline implies a relation; an event may stand at two ranks."""
    one, sign, other = relation
    pairs = ((a, b) for a in places.get(one, ()) for b in places.get(other, ()))
    return any(a == b if sign == "=" else a < b for a, b in pairs)


def ranks_of(places: Iterable[Place]) -> Mapping[str, set[int]]:
    """Returns the ranks of every event and date."""
    found: dict[str, set[int]] = {}
    for place in places:
        found.setdefault(place.event, set()).add(place.rank)
        found.setdefault(f"date {place.date}", set()).add(place.rank)
    return found


def score(
    found: Sequence[Sequence[Place]],
    gold: Sequence[Sequence[Place]],
    *,
    is_reduced: bool,
) -> str:
    """Returns precision, recall and F over the relations of all timelines."""
    sides = []
    for claimed, judged in ((found, gold), (gold, found)):
        asked = right = 0
        for mine, yours in zip(claimed, judged, strict=True):
            ranks = ranks_of(yours)
            said = relations(mine, is_reduced=is_reduced)
            asked += len(said)
            right += sum(implied(relation, ranks) for relation in said)
        sides.append(right / max(asked, 1))
    precision, recall = sides
    both = 2 * precision * recall / max(precision + recall, 1e-9)
    return f"P {precision:6.1%}  R {recall:6.1%}  F {both:6.1%}"


if __name__ == "__main__":
    main()
