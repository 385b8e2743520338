"""Where a text's paragraphs are, and which of them are headings.

News text comes with blank lines between paragraphs, with one line a paragraph, or
hard-wrapped; the rules tell the three apart block by block.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from eventline.model import Span
from eventline.parse.asides import ends_in_credit, is_notice
from eventline.parse.sentence_words import TITLES, UNFINISHED

_NEWLINE = r"(?>\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028])"
_BLANK_LINE = re.compile(rf"{_NEWLINE}[^\S\n\r\x0b\x0c\x1c-\x1e\x85\u2028]*{_NEWLINE}")
_PARAGRAPH_SEPARATOR = re.compile(r"[\u2029\x0c]")
_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028]+")
_CLOSED = re.compile(r"[.!?…]['\"’”»)\]]*\Z")
_BULLET = re.compile(r"[•▪‣◦*]\s|[-–—]\s")
_LETTER = re.compile(r"[^\W\d_]")
_INNER_STOP = re.compile(r"[a-z]{4}[.!?]['\"’”)]{0,2} +['\"‘“(]?[A-Z]")
_OPENING = "'\"‘“«([¿¡"

LONGEST_WRAPPED_LINE = 110
LONGEST_HEADLINE = 140
LONGEST_HEADING_WORDS = 30


@attrs.frozen
class Paragraph:
    """A paragraph without the blanks around it."""

    span: Span
    is_heading: bool = False


def find_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Returns the paragraphs of a text in order; they hold every visible character.

    A blank line ends a paragraph. So does a single newline after a closed sentence or
    a headline, unless the block is hard-wrapped and the line was full.

    >>> [p.is_heading for p in find_paragraphs("Talks fail\\nThe two sides met.")]
    [True, False]
    """
    spans = tuple(
        span
        for block in _blocks(text)
        for span in _paragraph_spans(text, _lines(text, block))
    )
    return tuple(
        Paragraph(span, is_heading=bool(after) and is_heading(span.of(text)))
        for span, after in zip(spans, (*spans[1:], None), strict=False)
    )


def paragraph_at(paragraphs: Sequence[Paragraph], start: int) -> int:
    """Returns the number of the paragraph that holds this offset, or the one before."""
    return max(bisect_right(paragraphs, start, key=lambda p: p.span.start) - 1, 0)


def is_heading(paragraph: str) -> bool:
    """Says whether a paragraph reads as a headline: short and without a full stop.

    >>> is_heading("Rivals agree to a truce")
    True
    >>> is_heading("Rivals agreed to a truce.")
    False
    """
    return (
        len(paragraph.split(None, LONGEST_HEADING_WORDS)) <= LONGEST_HEADING_WORDS
        and not _is_closed(paragraph)
        and not paragraph.endswith((",", ";"))
        and not _INNER_STOP.search(paragraph)
        and bool(_LETTER.search(paragraph))
    )


def _is_closed(line: str) -> bool:
    return bool(_CLOSED.search(line[-8:]))


def _blocks(text: str) -> Iterator[Span]:
    """Yields the stretches between blank lines, the blanks around them included."""
    start = 0
    ends = [match.span() for match in _BLANK_LINE.finditer(text)]
    ends += [match.span() for match in _PARAGRAPH_SEPARATOR.finditer(text)]
    for end, following in sorted(ends):
        if end >= start:
            yield Span(start, end)
        start = max(start, following)
    yield Span(start, len(text))


def _lines(text: str, block: Span) -> tuple[Span, ...]:
    """Returns the visible part of each line that has one."""
    found = []
    for match in _LINE.finditer(text, block.start, block.end):
        line = match.group()
        if stripped := line.strip():
            start = match.start() + len(line) - len(line.lstrip())
            found.append(Span(start, start + len(stripped)))
    return tuple(found)


def _paragraph_spans(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """Yields the paragraphs of a block, joining the lines that belong together."""
    if not lines:
        return
    width = max(len(line) for line in lines)
    is_wrapped = _is_wrapped([line.of(text) for line in lines], width)
    start = lines[0].start
    for line, following in pairwise(lines):
        before, after = line.of(text), following.of(text)
        if is_notice(before) or is_notice(after) or ends_in_credit(before):
            yield Span(start, line.end)
            start = following.start
            continue
        if is_wrapped and _is_full(before, after, width):
            continue
        longest = 4 * width // 5 if is_wrapped else LONGEST_HEADLINE
        if _ends_paragraph(before, after, longest=longest):
            yield Span(start, line.end)
            start = following.start
    yield Span(start, lines[-1].end)


def _is_wrapped(lines: Sequence[str], width: int) -> bool:
    """Says whether at least a third of the newlines fall inside a sentence.

    Text in capitals alone does not show that; there, most lines must be full.
    """
    if len(lines) < 2 or width > LONGEST_WRAPPED_LINE:
        return False
    pairs = list(pairwise(lines))
    inside = sum(not _is_closed(one) and two[0].islower() for one, two in pairs)
    full = sum(_is_full(one, two, width) for one, two in pairs)
    is_capital = width > 50 and all(line.upper() == line for line in lines)
    return 3 * inside >= len(pairs) or (is_capital and 3 * full >= 2 * len(pairs))


def _is_full(before: str, after: str, width: int) -> bool:
    """Says whether the next line's first word had no room on the line before."""
    return len(before) + 1 + len(_first_word(after)) > width


def _ends_paragraph(before: str, after: str, *, longest: int) -> bool:
    """Says whether a line ends its paragraph; `longest` is a headline's length."""
    if _BULLET.match(after):
        return True
    if _is_unfinished(before):
        return False
    if _is_closed(before):
        return True
    is_short = len(before) <= longest
    return is_short and is_heading(before) and _starts_sentence(after)


def _is_unfinished(line: str) -> bool:
    """Says whether a line ends in a word that something must follow: and, Mrs."""
    word = line.rsplit(None, 1)[-1].lstrip(_OPENING)
    return word.lower() in UNFINISHED or word in TITLES


def _starts_sentence(line: str) -> bool:
    first = line.lstrip(_OPENING)[:1]
    return bool(first) and not first.islower()


def _first_word(line: str) -> str:
    return line.split(None, 1)[0]
