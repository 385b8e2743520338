"""A text cut where words begin or end that belong to an entry."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Literal

import attrs

from eventline.model import Entry, Span

_UNSHOWN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""What HTML may not hold, and what turns the direction of all that follows."""

_BLANK_LINES = re.compile(r"\n(?:[ \t\r]*\n){2,}")


@attrs.frozen
class Mark:
    """Words of an entry: its trigger, a filler ("part"), its time, or a telling."""

    span: Span
    id: str
    role: str


@attrs.frozen
class Piece:
    """Words between two cuts, and the ids of the entries that they belong to."""

    text: str
    tellings: str = ""
    parts: str = ""
    triggers: str = ""
    times: str = ""
    anchors: tuple[str, ...] = ()

    @property
    def first(self) -> str:
        """The entry that the words lead to; empty where they are no trigger."""
        return self.triggers.partition(" ")[0]


def marks_of(told: Entry, name: str) -> Iterator[Mark]:
    """Yields the words of an article's entry, as those of the card of this name."""
    event = told.event
    yield from (Mark(span, name, "telling") for span in event.evidence)
    yield Mark(event.span, name, "trigger")
    for fillers in event.arguments().values():
        yield from (Mark(filler.span, name, "part") for filler in fillers)
    if told.expression:
        yield Mark(told.expression, name, "time")
    if event.attribution and event.attribution.source:
        yield Mark(event.attribution.source.span, name, "part")


def cut(text: str, span: Span, marks: Iterable[Mark]) -> tuple[Piece, ...]:
    """Returns the words of the span in pieces, each the same all through.

    Characters that a page cannot show become U+FFFD, one for one.
    """
    found = [mark for mark in marks if mark.span.overlaps(span)]
    starts, ends = _by_place(found, span, "start"), _by_place(found, span, "end")
    pieces: list[Piece] = []
    here: dict[Mark, None] = {}
    begun: set[str] = set()
    for start, end in pairwise(sorted({span.start, span.end, *starts, *ends})):
        for mark in ends.get(start, ()):
            here.pop(mark, None)
        here |= dict.fromkeys(starts.get(start, ()))
        names = dict.fromkeys(mark.id for mark in here if _begins(mark, start))
        anchors = tuple(name for name in names if name not in begun)
        begun |= set(anchors)
        pieces.append(_piece(text, Span(start, end), list(here), anchors))
    return tuple(pieces)


def _by_place(
    marks: Iterable[Mark], span: Span, side: Literal["start", "end"]
) -> dict[int, list[Mark]]:
    """Returns the marks by where they start or end, at the latest inside the span."""
    found: dict[int, list[Mark]] = {}
    for mark in marks:
        place = mark.span.start if side == "start" else mark.span.end
        found.setdefault(min(max(place, span.start), span.end), []).append(mark)
    return found


def _begins(mark: Mark, place: int) -> bool:
    return mark.role == "trigger" and mark.span.start == place


def _piece(text: str, span: Span, marks: list[Mark], anchors: tuple[str, ...]) -> Piece:
    return Piece(
        text=_shown(span.of(text)),
        tellings=_ids(marks, "telling"),
        parts=_ids(marks, "part"),
        triggers=_ids(marks, "trigger"),
        times=_ids(marks, "time"),
        anchors=anchors,
    )


def _shown(words: str) -> str:
    lines = words.replace("\r\n", "\n").replace("\r", "\n")
    return _UNSHOWN.sub("\ufffd", _BLANK_LINES.sub("\n\n", lines))


def _ids(marks: list[Mark], role: str) -> str:
    return " ".join(dict.fromkeys(mark.id for mark in marks if mark.role == role))
