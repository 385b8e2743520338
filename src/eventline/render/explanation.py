"""An explanation for people: the entry, its time, its place, its links."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from eventline.model import (
    Basis,
    Entry,
    Explanation,
    Neighbour,
    TemporalLink,
    Timex,
    TimexMod,
)
from eventline.render.when import describe_day, describe_timex
from eventline.render.words import clean, shorten

_LONGEST = 160
_INDENT = " " * 10
_WORDLESS: Mapping[Basis, str] = {
    Basis.PUBLISHED: "no words give it: a report is as old as the article",
    Basis.INFERRED: "no words give it: its tense does",
    Basis.CARRIED: "taken over from what is told beside it",
}
_PERFECT = "no words give it: what has happened was by the publication date"
_NONE = "none: no words give it, and nothing told beside it passes one on"


def to_text(explanation: Explanation) -> str:
    """Returns a few lines: what is told, when it was, and why it stands there."""
    entry = explanation.entry
    parts = {
        "Told": _telling(explanation),
        "Time": _time(explanation),
        "After": _place(explanation.previous, "it is the first entry"),
        "Before": _place(explanation.next, "it is the last entry"),
        "Links": (_link(link) for link in explanation.links),
    }
    lines = [f"{_name(entry)} · {entry.basis or entry.lane}"]
    for title, told in parts.items():
        shown = [clean(line) for line in told] or ["none"]
        lines.append(f"{title:<10}{shown[0]}")
        lines += (f"{_INDENT}{line}" for line in shown[1:])
    return "\n".join(lines) + "\n"


def _name(entry: Entry) -> str:
    when = describe_timex(entry.timex) if entry.timex else "?"
    frame = entry.event.frame.replace("_", " ")
    return f'{entry.id} {frame} "{entry.event.trigger.text}" ({when})'


def _telling(explanation: Explanation) -> Iterator[str]:
    entry = explanation.entry
    words = shorten(clean(explanation.words), _LONGEST)
    yield f"in sentence {entry.sentence.index}: {words}"
    if entry.event.merged:
        places = ", ".join(name.partition(".")[0] for name in entry.event.merged)
        yield f"told again in sentence {places}"
    if entry.event.rule:
        yield f"by the rule {entry.event.rule!r}"


def _time(explanation: Explanation) -> Iterator[str]:
    entry, time = explanation.entry, explanation.time
    if entry.timex is None:
        yield _NONE
        return
    if time is None:
        is_by = entry.timex.mod is TimexMod.ON_OR_BEFORE
        yield _PERFECT if is_by else _WORDLESS.get(entry.basis or Basis.CARRIED, _NONE)
    else:
        signal = f"{time.relation} " if time.relation else ""
        rule = f", by the rule {time.rule!r}" if time.rule else ""
        yield f'"{signal}{time.text}" means {time.timex.value}{rule}'
    if explanation.giver is not None:
        yield f"these are the words of {_name(explanation.giver)}"
    elif entry.basis is not Basis.STATED and time is not None:
        yield "these words stand beside the event and not with it"
    yield from _anchor(explanation, entry.timex)


def _anchor(explanation: Explanation, timex: Timex) -> Iterator[str]:
    if timex.inferred:
        yield f"not said, but supplied: {', '.join(timex.inferred)}"
    if explanation.published is not None and (
        timex.inferred or explanation.time is None
    ):
        yield f"the article was published on {describe_day(explanation.published)}"


def _place(neighbour: Neighbour | None, nothing: str) -> Iterator[str]:
    if neighbour is None:
        yield nothing
        return
    yield _name(neighbour.entry)
    if not neighbour.is_known:
        yield "the text leaves open which came first: the telling decides"
    if neighbour.has_calendar:
        yield "by their dates"
    yield from (f"by {_link(link)}" for link in neighbour.links)


def _link(link: TemporalLink) -> str:
    sort = link.strength.name.lower()
    return f"{link.event} {link.relation} {link.other}: {link.why} ({sort})"
