"""Prints entries drawn at random beside their text, for a reader to judge.

    python -m benchmarks.reader SEED SET.jsonl... [--entries 60] [--frames NAMES]
        [--model DIR] [--guide]

A set has an article a line: `text`, or `sentences`, and where known `published` or
`dct`. Articles are drawn, as many from each set, and an entry from each that has any;
the same seed draws the same articles. `--frames` draws from the entries of these frames
alone ("statement,attack").

The sentence of an entry is shown with its trigger in «», and what stands around it.
Each entry is judged by THE GUIDE, which `--guide` prints. The share of R is the
precision; it is told together with the seed and the reader.

THE GUIDE

Judge what is shown, not what is missing. A role, a time or a source that is left out
is no fault, nor is a content that is shorter than what was said, unless what is left
out turns its sense round. Roles point at words of the text; "→" says whom a pronoun or
a short name stands for, and brackets say how a number was read.

R  right: the text tells such an event, as the frame's definition has it, and every line
   shown is true of it.
P  partly right: the text tells such an event; one line shown is false of it, or of the
   fillers of one role one is right and another is not.
W  wrong: the text tells no such event, the word means something else here, or two and
   more lines are false.

The lines, and when they are true:

- ROLES: each filler plays this part in the event: an agent does it, a target, theme or
  victim bears it. A part of a larger event is an event of its own ("a bomb killed
  ten": an attack, and a casualty report).
- TIME: the event, or its beginning where it lasts, was on this day or in this period.
  "by DAY" is true of all that had happened before the end of that day. In parentheses
  the event's own words do not give it; then it is false where the text tells another
  time. What the article reports as news may have the day of its publication.
- HAPPENED: "yes" is true of what the text tells as fact, in anyone's words. "no" and
  its sorts (requested, planned, possible, …) are true of what is asked for, promised,
  feared, supposed, yet to come or denied.
- SOURCE: the one who is told to have said so. None is always true.
"""

from __future__ import annotations

import argparse
import inspect
import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice, zip_longest
from pathlib import Path

from benchmarks.roles import Row, published_of, read, text_of
from eventline import Extractor, Timeline
from eventline.articles import read_published
from eventline.errors import InputError
from eventline.frames import FRAMES
from eventline.model import Article, Entry, Filler, Span
from eventline.render.rows import make_rows
from eventline.render.words import clean, describe_quantity

BEFORE, BEHIND = 600, 300
"""So many characters are shown before an entry's sentence, and behind it."""


def main() -> None:
    """Prints the guide, or the entries."""
    args = _arguments().parse_args()
    if args.guide:
        print(guide())
        return
    generator = random.Random(args.seed)  # noqa: S311 # draws a sample
    extractor = Extractor(args.model)
    wanted = frozenset(args.frames.split(",")) if args.frames else frozenset[str]()
    drawn = [
        draw(extractor, [article_of(row) for row in read(path)], generator, wanted)
        for path in args.sets
    ]
    rounds = chain.from_iterable(zip_longest(*drawn))
    found = islice((pair for pair in rounds if pair), args.entries)
    for number, (timeline, entry) in enumerate(found, 1):
        print(f"{number}.", *shown(timeline, entry), "", sep="\n")


def guide() -> str:
    """Returns what a reader judges by."""
    return (__doc__ or "").partition("\nTHE GUIDE\n")[2].strip()


def article_of(row: Row) -> Article:
    """Returns the article of a set's line; a day that cannot be read is none."""
    text = row["text"] if "text" in row else text_of(row["sentences"])
    has_times = "markables" in row.get("gold", {})
    told = published_of(row) if has_times else row.get("published") or row.get("dct")
    try:
        published = read_published(told)
    except InputError:
        published = None
    return Article(text, published=published, id=str(row.get("id") or row.get("doc")))


def draw(
    extractor: Extractor,
    given: Sequence[Article],
    generator: random.Random,
    wanted: frozenset[str],
) -> Iterator[tuple[Timeline, Entry]]:
    """Yields an entry of each article in an order drawn at random, where it has any."""
    order = [(article, generator.random()) for article in given]
    generator.shuffle(order)
    for article, place in order:
        timeline = extractor.extract(article)
        entries = [e for e in timeline if not wanted or e.event.frame in wanted]
        if entries:
            yield timeline, entries[int(place * len(entries))]


def shown(timeline: Timeline, entry: Entry) -> Iterator[str]:
    """Yields an entry's text and lines, as the guide speaks of them."""
    event, published = entry.event, timeline.article.published
    row = next(row for row in make_rows(timeline) if row.id == entry.id)
    yield f"({timeline.article.id}, published {published or 'on a day not known'})"
    yield words_around(timeline.article.text, entry.sentence.span, event.span)
    yield f"  FRAME     {row.frame}: {definitions()[event.frame]}"
    for role, fillers in event.arguments().items():
        yield from (f"  {role:<9} {described(filler)}" for filler in fillers)
    when = row.when if row.is_stated else f"({row.when})"
    yield f"  TIME      {when if entry.timex else 'none'}"
    yield f"  HAPPENED  {row.status}"
    yield f"  SOURCE    {row.source or 'none'}"


def words_around(text: str, sentence: Span, trigger: Span) -> str:
    """Returns a sentence with its trigger in «», between what stands around it."""
    before = text[max(0, sentence.start - BEFORE) : sentence.start]
    behind = text[sentence.end : sentence.end + BEHIND]
    opening = text[sentence.start : trigger.start]
    rest = text[trigger.end : sentence.end]
    said = f"{opening}«{trigger.of(text)}»{rest}"
    return f"  … {clean(before)}\n  >>> {clean(said)}\n  {clean(behind)} …"


def described(filler: Filler) -> str:
    """Returns a filler's words, whom they stand for, and how their number is read."""
    whom = f" → {filler.refers_to}" if filler.refers_to else ""
    read_as = f" [{describe_quantity(filler.quantity)}]" if filler.quantity else ""
    return f"{clean(filler.text)}{whom}{read_as}"


def definitions() -> Mapping[str, str]:
    """Returns what each frame means, by its name."""
    return {frame.frame: inspect.getdoc(frame) or "" for frame in FRAMES}


def _arguments() -> argparse.ArgumentParser:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("seed", type=int, nargs="?", default=0)
    arguments.add_argument("sets", type=Path, nargs="*")
    arguments.add_argument("--entries", type=int, default=60, help="how many to draw")
    arguments.add_argument("--frames", help="draw entries of these frames alone")
    arguments.add_argument("--model", help="a model directory, or official")
    arguments.add_argument("--guide", action="store_true", help="print the guide")
    return arguments


if __name__ == "__main__":
    main()
