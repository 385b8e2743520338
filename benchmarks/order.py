"""Scores order and days against gold TLINKs of the NewsReader kind.

    python -m benchmarks.order GOLD.jsonl [--model DIR] [--errors N]

A gold line is that of `benchmarks.roles`; TLINK relations join event mentions with
each other and with TIMEX3 markables. Over the gold links whose two events both sides
have as entries of their own:

    order      BEFORE and AFTER, INCLUDES and IS_INCLUDED: the entry that begins first
               by the gold stands first in the timeline
    decided    of these, those that `timeline.first` answers: it names that one
    day        the gold puts the event inside a day: the entry has that day
    day given  of these, those that have a day

An article is published on the day of its gold creation time, where it has one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from benchmarks.roles import Row, command_line, predict, read, text_of, words_of
from eventline import Timeline
from eventline.model import Entry, Span

FIRST = frozenset({"BEFORE", "IBEFORE", "INCLUDES"})
SECOND = frozenset({"AFTER", "IAFTER", "IS_INCLUDED"})
DAY = re.compile(r"\d{4}-\d\d-\d\d")


@attrs.frozen
class Link:
    """A gold TLINK, written so that `one` begins first."""

    one: Span
    other: Span


@attrs.frozen
class Day:
    """A gold event and the day that it was on."""

    event: Span
    day: str


@attrs.frozen
class Answer:
    """What became of one gold link: the question, and whether we are right."""

    question: str
    is_right: bool
    words: tuple[Span, ...]
    ours: str


def main() -> None:
    """Parses, extracts, and prints a figure for each question."""
    args = command_line(__doc__).parse_args()
    rows = read(args.gold)
    answers: list[Answer] = []
    wrong: list[str] = []
    for row, timeline in predict(rows, args.model):
        found = (*orders(row, timeline), *days(row, timeline))
        text = text_of(row["sentences"])
        answers += found
        wrong += (shown(answer, text) for answer in found if not answer.is_right)
    print("\n".join(wrong[: args.errors]))
    print("\n".join(figures(answers)))


def orders(row: Row, timeline: Timeline) -> Iterator[Answer]:
    """Yields whether two events stand as a gold link has them, and what is known."""
    places = {entry.id: number for number, entry in enumerate(timeline)}
    for link in gold_links(row):
        one, other = entry_at(timeline, link.one), entry_at(timeline, link.other)
        if one is None or other is None or one.id == other.id:
            continue
        words = link.one, link.other
        ours = f"{one.id} ({one.when}), {other.id} ({other.when})"
        is_first = places[one.id] < places[other.id]
        yield Answer("order", is_first, words, ours)
        first = timeline.first(one.id, other.id)
        if first is not None:
            yield Answer("decided", first == one.id, words, ours)


def days(row: Row, timeline: Timeline) -> Iterator[Answer]:
    """Yields whether an event has the day that a gold link puts it in."""
    for gold in gold_days(row):
        entry = entry_at(timeline, gold.event)
        if entry is None:
            continue
        ours = f"{entry.when} for {gold.day}"
        is_right = day_of(entry) == gold.day
        yield Answer("day", is_right, (gold.event,), ours)
        if day_of(entry) is not None:
            yield Answer("day given", is_right, (gold.event,), ours)


def gold_links(row: Row) -> Iterator[Link]:
    """Yields the gold links between two events that say which begins first."""
    words = words_of(row, "EVENT_MENTION")
    for source, relation, target in tlinks(row):
        is_known = source in words and target in words
        if is_known and relation in FIRST:
            yield Link(words[source], words[target])
        elif is_known and relation in SECOND:
            yield Link(words[target], words[source])


def gold_days(row: Row) -> Iterator[Day]:
    """Yields the events that a gold link puts inside one day."""
    words = words_of(row, "EVENT_MENTION")
    markables = row["gold"]["markables"]
    inside = {"IS_INCLUDED": (0, 2), "INCLUDES": (2, 0)}
    for link in tlinks(row):
        event, time = (link[n] for n in inside.get(link[1], (0, 0)))
        value = markables.get(time, {}).get("value", "")
        if event in words and DAY.match(value):
            yield Day(words[event], value[:10])


def tlinks(row: Row) -> Iterator[tuple[str, str, str]]:
    """Yields the source, relation and target of every TLINK."""
    for relation in row["gold"]["relations"]:
        if relation["tag"] == "TLINK" and relation["source"] and relation["target"]:
            yield relation["source"][0], relation["reltype"], relation["target"][0]


def entry_at(timeline: Timeline, words: Span) -> Entry | None:
    """Returns the entry whose trigger overlaps the words, if any."""
    return next((e for e in timeline if e.event.trigger.span.overlaps(words)), None)


def day_of(entry: Entry) -> str | None:
    """Returns the one day of an entry, None where it has none or a longer time."""
    interval = entry.timex.interval if entry.timex else None
    if interval is None or interval.start is None or interval.end is None:
        return None
    is_day = (interval.end - interval.start).total_seconds() <= 24 * 3600
    return interval.start.date().isoformat() if is_day else None


def figures(answers: list[Answer]) -> Iterator[str]:
    """Yields a line for each question: how many answers of how many are right."""
    for question in ("order", "decided", "day", "day given"):
        asked = [answer for answer in answers if answer.question == question]
        right = sum(answer.is_right for answer in asked)
        share = 100 * right / max(1, len(asked))
        yield f"{question:10}{share:5.1f} %  ({right} of {len(asked)})"


def shown(answer: Answer, text: str) -> str:
    """Returns an answer that is wrong, with the gold words."""
    words = ", ".join(repr(span.of(text)) for span in answer.words)
    return f"{answer.question} of {words}: {answer.ours}"


if __name__ == "__main__":
    main()
