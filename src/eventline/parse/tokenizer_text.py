"""The copy of a text that the tokenizer reads, with the way back to the original.

Stanza sees plain blanks, straight quotes and no invisible characters, one paragraph
between blank lines; every character of the copy knows its place in the caller's text.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence

import attrs

from eventline.model import Span
from eventline.parse.paragraphs import Paragraph

LONGEST_RUN = 256
"""Longer runs without a blank are left out: Stanza's URL mask is quadratic on them."""

LONGEST_PIECE = 3000
"""Longer paragraphs are read in pieces, cut after a sentence where there is one."""

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
_LONG_RUN = re.compile(rf"[^ ]{{{LONGEST_RUN + 1},}}")
_CUT = re.compile(r"[.!?]['\")]* +(?=['\"(]*[A-Z])")
_DATELINE = re.compile(
    r"(?P<place>[A-Z][A-Z.'/-]{1,24}(?: [A-Z][A-Z.'/-]{0,24}){0,3}|"
    r"[A-Z]\w{1,24}(?: [A-Z]\w{1,24}){0,2})"
    r"(?P<rest>, ?[^()\n—]{1,40}?)?(?P<agency> ?\([^()\n]{1,30}\))? ?"
    r"(?P<dash>—|–|--|-) {1,4}(?=['\"(\[]?[A-Z])"
)


@attrs.frozen
class TokenizerText:
    """What the tokenizer reads; `offsets` holds each character's original place."""

    text: str
    offsets: array[int]

    def original(self, start: int, end: int) -> Span:
        """Returns the caller's span of a non-empty range of the copy."""
        return Span(self.offsets[start], self.offsets[end - 1] + 1)


def make_tokenizer_text(text: str, paragraphs: Sequence[Paragraph]) -> TokenizerText:
    """Returns the copy: cleaned paragraphs with a blank line between them."""
    copied: list[str] = []
    offsets = array("l")
    for paragraph in paragraphs:
        cleaned, places = _clean(text, paragraph.span)
        for piece in _pieces(cleaned):
            copied.append(piece.of(cleaned) + "\n\n")
            offsets.extend(places[piece.start : piece.end])
            offsets.extend((offsets[-1], offsets[-1]))
    return TokenizerText("".join(copied), offsets)


def _clean(text: str, span: Span) -> tuple[str, Sequence[int]]:
    """Returns a paragraph in plain characters and each one's place in the text."""
    raw = span.of(text)
    places: Sequence[int] = range(span.start, span.end)
    if _INVISIBLE.search(raw):
        places = [i for i in places if not _INVISIBLE.match(text[i])]
        raw = _INVISIBLE.sub("", raw)
    plain = _BLANK.sub(" ", raw.translate(_PLAIN))
    return _LONG_RUN.sub(lambda run: " " * len(run.group()), plain), places


def _pieces(paragraph: str) -> Iterator[Span]:
    """Yields what is tokenised on its own: a dateline, then the rest in bounds."""
    dateline = dateline_end(paragraph)
    if dateline:
        yield Span(0, dateline)
    start = dateline
    while len(paragraph) - start > LONGEST_PIECE:
        end = _cut(paragraph, start)
        if paragraph[start:end].strip():
            yield Span(start, end)
        start = end
    if paragraph[start:].strip():
        yield Span(start, len(paragraph))


def _cut(paragraph: str, start: int) -> int:
    """Returns where a piece that starts here ends: after a sentence, else a word."""
    limit = start + LONGEST_PIECE
    cuts = [match.end() for match in _CUT.finditer(paragraph, start, limit)]
    if cuts:
        return cuts[-1]
    blank = paragraph.rfind(" ", start + LONGEST_PIECE // 2, limit)
    return blank + 1 if blank >= 0 else limit


def dateline_end(paragraph: str) -> int:
    """Returns where a paragraph's dateline ends, dash included; 0 where it has none.

    >>> "LISBON, Oct 2 (NAP) - Two men were arrested."[22:]
    'Two men were arrested.'
    >>> dateline_end("LISBON, Oct 2 (NAP) - Two men were arrested.")
    22
    """
    match = _DATELINE.match(paragraph)
    if not match:
        return 0
    is_signed = bool(match["agency"])
    is_capital = match["place"].isupper() and len(match["place"]) > 3
    is_clear = is_capital and (bool(match["rest"]) or match["dash"] != "-")
    return match.end() if is_signed or is_clear else 0
