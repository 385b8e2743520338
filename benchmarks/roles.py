"""Scores roles, polarity and certainty against gold events of the NewsReader kind.

    python -m benchmarks.roles GOLD.jsonl [--model DIR] [--errors N]

A gold line is {"id", "sentences", "gold": {"markables", "relations"}}: sentences of
tokens with spaces between, markables with the article's token numbers from 1, and
HAS_PARTICIPANT relations with `sem_role`. Of a gold event and an event of ours whose
triggers overlap, both sides have the event. Over these:

    Arg0       the gold Arg0 holds the head of a filler of a role that subjects fill
    Arg1       the gold Arg1 holds the head of a filler of a role that others fill
    polarity   NEG is negative, POS is positive
    certainty  CERTAIN is what is so or will be (actual or planned), PROBABLE and
               POSSIBLE are the rest

Where the gold leaves a value open, the event counts for the others alone.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from eventline import Extractor, Timeline
from eventline.frames.declare import declaration_of
from eventline.frames.grammar import SUBJECT
from eventline.model import Event, Modality, Polarity, Span

BUNDLE = 16
CERTAIN = frozenset({Modality.ACTUAL, Modality.PLANNED})
POLARITIES = {"POS": Polarity.POSITIVE, "NEG": Polarity.NEGATIVE}
CERTAINTIES = {"CERTAIN": True, "POSSIBLE": False, "PROBABLE": False}
Row = Mapping[str, Any]


@attrs.frozen
class GoldEvent:
    """A gold event: its words, and of each argument the words of every filler."""

    span: Span
    actors: tuple[Span, ...] = ()
    others: tuple[Span, ...] = ()
    polarity: Polarity | None = None
    is_certain: bool | None = None


@attrs.frozen
class Judgement:
    """What one question got: whether our answer is right, and what was asked."""

    question: str
    is_right: bool
    gold: GoldEvent
    event: Event


def main() -> None:
    """Parses, extracts, and prints a figure for each question."""
    args = command_line(__doc__).parse_args()
    rows = read(args.gold)
    texts = {row["id"]: text_of(row["sentences"]) for row in rows}
    judged: list[Judgement] = []
    wrong: list[str] = []
    total = 0
    for row, timeline in predict(rows, args.model):
        gold = gold_events(row)
        found = tuple(compare(gold, tuple(entry.event for entry in timeline)))
        judged += found
        wrong += (shown(j, texts[row["id"]]) for j in found if not j.is_right)
        total += len(gold)
    print("\n".join(wrong[: args.errors]))
    print("\n".join(figures(judged, total)))


def command_line(description: str | None) -> argparse.ArgumentParser:
    """Returns what reads the gold file, the model, and how many errors to print."""
    arguments = argparse.ArgumentParser(description=description)
    arguments.add_argument("gold", type=Path)
    arguments.add_argument("--model", help="a model directory, or official")
    arguments.add_argument("--errors", type=int, default=0, help="how many to print")
    return arguments


def read(path: Path) -> list[Row]:
    """Returns the objects of a JSONL file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def predict(rows: list[Row], model: str | None) -> Iterator[tuple[Row, Timeline]]:
    """Yields each article with its timeline."""
    extractor = Extractor(model)
    parser = extractor.load()
    for first in range(0, len(rows), BUNDLE):
        bundle = rows[first : first + BUNDLE]
        texts = [text_of(row["sentences"]) for row in bundle]
        for row, document in zip(bundle, parser.parse_many(texts), strict=True):
            yield row, extractor.extract(document, published=published_of(row))


def published_of(row: Row) -> str | None:
    """Returns the day that the gold has as the article's creation time, if any."""
    times = (m for m in row["gold"]["markables"].values() if m["tag"] == "TIMEX3")
    made = (t for t in times if t.get("functionInDocument") == "CREATION_TIME")
    return next((time["value"] for time in made), None)


def text_of(sentences: list[str]) -> str:
    """Returns the sentences as a text, each a paragraph of its own."""
    return "\n\n".join(sentences)


def token_spans(sentences: list[str]) -> Mapping[str, Span]:
    """Returns where each token stands in the text, by its number as a string."""
    spans: list[Span] = []
    start = 0
    for sentence in sentences:
        at = start
        for token in sentence.split(" "):
            spans.append(Span(at, at + len(token)))
            at += len(token) + 1
        start += len(sentence) + len("\n\n")
    return {str(number): span for number, span in enumerate(spans, 1)}


def words_of(row: Row, tag: str | None = None) -> Mapping[str, Span]:
    """Returns the words of the markables that stand in the text, or of one sort."""
    spans = token_spans(row["sentences"])
    return {
        name: Span.cover(spans[token] for token in marked["tokens"])
        for name, marked in row["gold"]["markables"].items()
        if marked["tokens"]
        and all(token in spans for token in marked["tokens"])
        and tag in (None, marked["tag"])
    }


def gold_events(row: Row) -> tuple[GoldEvent, ...]:
    """Returns the gold events of an article that stand in its text."""
    markables = row["gold"]["markables"]
    words = words_of(row)
    roles: dict[tuple[str, str], list[Span]] = {}
    for relation in row["gold"]["relations"]:
        targets = [words[name] for name in relation["target"] if name in words]
        for name in relation["source"]:
            roles.setdefault((name, relation.get("sem_role", "")), []).extend(targets)
    return tuple(
        GoldEvent(
            words[name],
            tuple(roles.get((name, "Arg0"), ())),
            tuple(roles.get((name, "Arg1"), ())),
            POLARITIES.get(marked.get("polarity", "")),
            CERTAINTIES.get(marked.get("certainty", "")),
        )
        for name, marked in markables.items()
        if marked["tag"] == "EVENT_MENTION" and name in words
    )


def compare(
    gold: tuple[GoldEvent, ...], events: tuple[Event, ...]
) -> Iterator[Judgement]:
    """Yields the answers to every question about the events that both sides have."""
    for marked in gold:
        event = next((e for e in events if e.trigger.span.overlaps(marked.span)), None)
        if event is not None:
            yield from judge(marked, event)


def judge(gold: GoldEvent, event: Event) -> Iterator[Judgement]:
    """Yields an answer to each question that the gold event settles."""

    def judged(question: str, *, is_right: bool) -> Judgement:
        return Judgement(question, is_right, gold, event)

    heads_of = {is_actor: heads(event, is_actor=is_actor) for is_actor in (True, False)}
    if gold.actors:
        yield judged("Arg0", is_right=is_among(heads_of[True], gold.actors))
    if gold.others:
        yield judged("Arg1", is_right=is_among(heads_of[False], gold.others))
    if gold.polarity is not None:
        yield judged("polarity", is_right=event.polarity is gold.polarity)
    if gold.is_certain is not None:
        is_certain = event.modality in CERTAIN
        yield judged("certainty", is_right=is_certain is gold.is_certain)


def heads(event: Event, *, is_actor: bool) -> tuple[Span, ...]:
    """Returns the heads of fillers of roles that subjects fill, or that others do."""
    return tuple(
        filler.head.span
        for role in declaration_of(type(event)).roles
        if (SUBJECT in role.functions) is is_actor or role.gathers
        for filler in getattr(event, role.name)
    )


def is_among(found: tuple[Span, ...], wanted: tuple[Span, ...]) -> bool:
    """Says whether one of our heads lies in one of the gold phrases."""
    return any(phrase.overlaps(head) for head in found for phrase in wanted)


def figures(judged: list[Judgement], total: int) -> Iterator[str]:
    """Yields a line for each question: how many answers of how many are right."""
    both = len({(id(j.gold), j.event.id) for j in judged})
    yield f"{total} gold events, {both} of them found"
    for question in ("Arg0", "Arg1", "polarity", "certainty"):
        asked = [j for j in judged if j.question == question]
        right = sum(j.is_right for j in asked)
        share = 100 * right / max(1, len(asked))
        yield f"{question:10}{share:5.1f} %  ({right} of {len(asked)})"


def shown(judgement: Judgement, text: str) -> str:
    """Returns an answer that is wrong, with the line of the article it is about."""
    event, gold = judgement.event, judgement.gold
    start = text.rfind("\n", 0, gold.span.start) + 1
    line = text[start:].partition("\n")[0]
    fillers = {n: [f.text for f in found] for n, found in event.arguments().items()}
    wanted = {
        "Arg0": [span.of(text) for span in gold.actors],
        "Arg1": [span.of(text) for span in gold.others],
        "polarity": gold.polarity,
        "certainty": gold.is_certain,
    }[judgement.question]
    state = (event.polarity.value, event.modality.value)
    return (
        f"{judgement.question} of {gold.span.of(text)!r} ({event.frame}) should be "
        f"{wanted}, is {fillers} {state}: {line}"
    )


if __name__ == "__main__":
    main()
