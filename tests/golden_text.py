"""Writes a timeline as text that a reader can check and a diff can show."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.model import Attribution, Entry, Filler, Quantity, Timeline


def golden_text(timeline: Timeline) -> str:
    """Returns every entry with all that it says, then the links."""
    text = timeline.article.text
    entries = ["\n".join(_lines(entry, text)) for entry in timeline]
    links = [
        f"{link.event} {link.relation} {link.other}: {link.why}"
        for link in timeline.links
    ]
    return "\n\n".join([*entries, "\n".join(["links", *links])]) + "\n"


def _lines(entry: Entry, text: str) -> Iterator[str]:
    event = entry.event
    status = "happened" if entry.happened else f"{event.polarity} {event.modality}"
    yield f'{entry.id} {_when(entry)}  {event.frame} "{event.span.of(text)}"  {status}'
    for role, fillers in event.arguments().items():
        yield from (f"    {role}: {_filler(filler)}" for filler in fillers)
    values = (f"{k}={v}" for k, v in sorted(event.attributes.items()) if v is not None)
    if attributes := " ".join(values):
        yield f"    {attributes}"
    if event.attribution:
        yield f"    says: {_source(event.attribution, text)}"
    if entry.within:
        yield f"    within: {entry.within}"
    if len(event.evidence) > 1:
        yield f"    told {len(event.evidence)} times"


def _when(entry: Entry) -> str:
    mod = f" {entry.timex.mod}" if entry.timex and entry.timex.mod else ""
    return f"{entry.when}{mod} ({entry.basis or entry.lane})"


def _filler(filler: Filler) -> str:
    refers_to = f" -> {filler.refers_to}" if filler.refers_to else ""
    country = f" [{filler.country}]" if filler.country else ""
    number = f" {{{_number(filler.quantity)}}}" if filler.quantity else ""
    words = " ".join(filler.text.split())
    return f"{words} ({filler.kind}){refers_to}{country}{number}"


def _number(quantity: Quantity) -> str:
    low, high = ("" if n is None else f"{n:g}" for n in (quantity.low, quantity.high))
    unit = f" {quantity.unit}" if quantity.unit else ""
    return f"{quantity.op} {low}..{high}{unit}"


def _source(said: Attribution, text: str) -> str:
    source = _filler(said.source) if said.source else "?"
    return f'{source} {said.stance} by "{said.cue.of(text)}"'
