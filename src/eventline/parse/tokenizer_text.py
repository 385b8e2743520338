"""The copy of a text that the tokenizer reads, with the way back to the original.

Stanza sees plain blanks, straight quotes and no invisible characters, one paragraph
between blank lines; every character of the copy knows its place in the caller's text.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import attrs

from eventline.model import Span
from eventline.parse.asides import find_asides
from eventline.parse.limits import LONGEST_RUN
from eventline.parse.paragraphs import Paragraph

LONGEST_PIECE = 3000
"""Longer paragraphs are read in pieces, cut after a sentence where there is one."""

LONGEST_STRETCH = 100_000
"""Longer texts are tokenised in stretches: Stanza keeps 250 bytes a character."""

PIECE_END = "\n\n"

_PLAIN = str.maketrans(
    {
        "‘": "'",
        "’": "'",
        "‚": "'",
        "‛": "'",
        "′": "'",
        "ʼ": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "‟": '"',
        "″": '"',
        "«": '"',
        "»": '"',
        "‐": "-",
        "‑": "-",
        "−": "-",
        "‒": "—",
        "―": "—",
    }
)
_BLANK = re.compile(r"[\s\x00-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufffd-\uffff]")
_INVISIBLE = re.compile(
    r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]"
)
_LETTER = re.compile(r"[^\W_]")
_LONG_RUN = re.compile(rf"[^ ]{{{LONGEST_RUN + 1},}}")
_CUT = re.compile(r"[.!?]['\")]* +(?=['\"(]*[A-Z])")


@attrs.frozen
class TokenizerText:
    """What the tokenizer reads; `offsets` holds each character's original place.

    Each of the `asides` is a sentence of its own in `text`: datelines, credits.
    `left_out` holds the words of the caller's text that are too long to be any.
    """

    text: str
    offsets: array[int]
    asides: tuple[Span, ...] = ()
    left_out: tuple[Span, ...] = ()

    def original(self, start: int, end: int) -> Span:
        """Returns the caller's span of a non-empty range of the copy."""
        return Span(self.offsets[start], self.offsets[end - 1] + 1)

    @property
    def is_short(self) -> bool:
        """Says whether one stretch holds it all."""
        return len(self.text) <= LONGEST_STRETCH

    def stretches(self) -> Iterator[Span]:
        """Yields what is tokenised together: whole pieces, as many as memory is for."""
        start = 0
        while start < len(self.text):
            end = self.text.find(PIECE_END, start + LONGEST_STRETCH)
            end = len(self.text) if end < 0 else end + len(PIECE_END)
            yield Span(start, end)
            start = end

    def aside_at(self, offset: int) -> Span | None:
        """Returns the aside that holds this offset of the copy, or None."""
        number = bisect_right(self.asides, offset, key=lambda aside: aside.start) - 1
        if number < 0 or self.asides[number].end <= offset:
            return None
        return self.asides[number]


def make_tokenizer_text(text: str, paragraphs: Sequence[Paragraph]) -> TokenizerText:
    """Returns the copy: cleaned paragraphs with a blank line between them."""
    copied: list[str] = []
    offsets = array("l")
    asides: list[Span] = []
    cleaned = [_clean(text, paragraph.span) for paragraph in paragraphs]
    for piece in (piece for paragraph in cleaned for piece in _pieces(paragraph)):
        if piece.is_aside:
            asides.append(Span(len(offsets), len(offsets) + len(piece.text)))
        copied.append(piece.text + PIECE_END)
        offsets.extend(piece.places)
        offsets.extend((offsets[-1], offsets[-1]))
    left_out = tuple(span for paragraph in cleaned for span in paragraph.left_out)
    return TokenizerText("".join(copied), offsets, tuple(asides), left_out)


@attrs.frozen
class _Cleaned:
    """A paragraph in plain characters, each one's place, and what is blanked in it."""

    text: str
    places: Sequence[int]
    left_out: tuple[Span, ...]


@attrs.frozen
class _Piece:
    """What is tokenised on its own, and where its characters stand in the text."""

    text: str
    places: Sequence[int]
    is_aside: bool = False


def _pieces(paragraph: _Cleaned) -> Iterator[_Piece]:
    """Yields a paragraph's pieces: the asides, and the rest in bounds."""
    cleaned, places = paragraph.text, paragraph.places
    asides = find_asides(cleaned)
    start = 0
    for aside in (*asides, None):
        end = aside.start if aside else len(cleaned)
        for span in _bounded(cleaned, Span(start, end)):
            yield _Piece(span.of(cleaned), places[span.start : span.end])
        if aside:
            held = places[aside.start : aside.end]
            yield _Piece(aside.of(cleaned), held, is_aside=True)
            start = aside.end


def _clean(text: str, span: Span) -> _Cleaned:
    """Returns a paragraph in plain characters; overlong words become blanks."""
    raw = span.of(text)
    places: Sequence[int] = range(span.start, span.end)
    if _INVISIBLE.search(raw):
        places = [i for i in places if not _INVISIBLE.match(text[i])]
        raw = _INVISIBLE.sub("", raw)
    plain = _BLANK.sub(" ", raw.translate(_PLAIN))
    left_out = tuple(
        Span(places[run.start()], places[run.end() - 1] + 1)
        for run in _LONG_RUN.finditer(plain)
        if _LETTER.search(run.group())
    )
    blanked = _LONG_RUN.sub(lambda run: " " * len(run.group()), plain)
    return _Cleaned(blanked, places, left_out)


def _bounded(paragraph: str, stretch: Span) -> Iterator[Span]:
    """Yields a stretch of a paragraph in pieces, if anything of it is visible."""
    start = stretch.start
    while stretch.end - start > LONGEST_PIECE:
        end = _cut(paragraph, start)
        if paragraph[start:end].strip():
            yield Span(start, end)
        start = end
    if paragraph[start : stretch.end].strip():
        yield Span(start, stretch.end)


def _cut(paragraph: str, start: int) -> int:
    """Returns where a piece that starts here ends: after a sentence, else a word."""
    limit = start + LONGEST_PIECE
    cuts = [match.end() for match in _CUT.finditer(paragraph, start, limit)]
    if cuts:
        return cuts[-1]
    blank = paragraph.rfind(" ", start + LONGEST_PIECE // 2, limit)
    return blank + 1 if blank >= 0 else limit
