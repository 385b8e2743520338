"""Tables of every stage's values for one sentence, in the order of the stages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eventline.cli.tables import Column, Section, section
from eventline.model import Entry, Event, Filler, Interval, Sentence, Timex, Word
from eventline.render.words import clean, describe_quantity, shorten
from eventline.stages import Trace

_LONGEST = 60


def sections(trace: Trace, sentence: Sentence) -> Iterator[Section]:
    """Yields a table a stage; stages that found nothing have no rows."""
    yield _table("Words", "# Word Lemma POS Relation Head", _words(sentence))
    yield _table("Mentions", "Sort Words Value Rule", _mentions(trace, sentence))
    yield _table(
        "Events",
        "Id Frame Trigger Status Roles Rule",
        (_event(event) for event in trace.events if _is_told_in(event, sentence)),
    )
    yield _table("Chains", "Name Kind Mentions", _chains(trace, sentence))
    yield _table("Merged", "Id Frame Told_at", _merged(trace, sentence))
    yield _table("Times", "Words Type Value Interval Inferred", _times(trace, sentence))
    yield _table(
        "Order", "Id Event Frame When Basis Within Links", _order(trace, sentence)
    )


def _table(title: str, columns: str, rows: Iterator[Sequence[str]]) -> Section:
    names = (Column(name.replace("_", " ")) for name in columns.split())
    return section(title, names, rows)


def _words(sentence: Sentence) -> Iterator[Sequence[str]]:
    for word in sentence.words:
        governor = sentence.governor(word)
        head = f"{governor.index} {governor.text}" if governor else "-"
        tag = f"{word.upos} {word.xpos}".strip()
        yield str(word.index), word.text, word.lemma, tag, word.deprel, head


def _mentions(trace: Trace, sentence: Sentence) -> Iterator[Sequence[str]]:
    text = trace.document.text
    for found in trace.mentions.entities:
        if found.head.sentence == sentence.index:
            value = ", ".join(v for v in (found.kind, found.name, found.country) if v)
            yield "entity", found.span.of(text), value, found.rule
    for counted in trace.mentions.quantities:
        if counted.word.sentence == sentence.index:
            value = f"{describe_quantity(counted.quantity)} {_form(counted.counted)}"
            yield "quantity", counted.span.of(text), value, counted.rule
    for time in trace.mentions.times:
        if time.word.sentence == sentence.index:
            yield "time", time.span.of(text), str(time.expression), time.rule


def _event(event: Event) -> Sequence[str]:
    roles = "; ".join(
        f"{role}: {', '.join(_filler(filler) for filler in fillers)}"
        for role, fillers in event.arguments().items()
    )
    return event.id, event.frame, event.trigger.text, _status(event), roles, event.rule


def _filler(filler: Filler) -> str:
    name = shorten(clean(filler.text), _LONGEST)
    return f"{name} -> {filler.refers_to}" if filler.refers_to else name


def _status(event: Event) -> str:
    parts: list[str] = [event.polarity, event.modality]
    if event.attribution:
        source = event.attribution.source
        parts.append(
            f"{event.attribution.stance} by {_filler(source)}" if source else ""
        )
    return ", ".join(part for part in parts if part not in ("", "positive", "actual"))


def _chains(trace: Trace, sentence: Sentence) -> Iterator[Sequence[str]]:
    for chain in trace.chains.chains:
        spans = [span for span in chain.mentions if sentence.span.contains(span)]
        words = ", ".join(span.of(trace.document.text) for span in spans)
        if spans and len(chain.mentions) > 1:
            yield chain.name, chain.kind, f"{words} (of {len(chain.mentions)})"


def _merged(trace: Trace, sentence: Sentence) -> Iterator[Sequence[str]]:
    for event in trace.merged:
        if event.merged and _is_told_in(event, sentence):
            yield event.id, event.frame, ", ".join(event.merged)


def _times(trace: Trace, sentence: Sentence) -> Iterator[Sequence[str]]:
    for found in trace.dated.times:
        if sentence.span.contains(found.span):
            timex = found.timex
            value = f"{timex.value} {timex.mod or ''}".strip()
            inferred = ", ".join(timex.inferred)
            yield found.text, timex.type, value, _interval(timex), inferred


def _interval(timex: Timex) -> str:
    interval: Interval | None = timex.interval
    if interval is None:
        return ""
    start, end = interval.start, interval.end
    return f"{start or '...'} to {end or '...'}".replace(" 00:00:00", "")


def _order(trace: Trace, sentence: Sentence) -> Iterator[Sequence[str]]:
    for entry in trace.timeline:
        if _is_told_in(entry.event, sentence):
            links = "; ".join(_links(trace, entry))
            basis = entry.basis or entry.lane
            row = (entry.id, entry.event.id, entry.event.frame, entry.when)
            yield *row, basis, entry.within or "", links


def _links(trace: Trace, entry: Entry) -> Iterator[str]:
    for link in trace.timeline.links:
        if link.event in (entry.id, entry.event.id):
            yield f"{link.relation} {link.other} ({link.why})"


def _is_told_in(event: Event, sentence: Sentence) -> bool:
    return event.trigger.sentence == sentence.index


def _form(word: Word | None) -> str:
    return word.text if word else ""
