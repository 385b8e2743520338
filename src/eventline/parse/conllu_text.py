"""The text under CoNLL-U rows: the one that the file holds, or one rebuilt from it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

import attrs

from eventline.model import Span
from eventline.parse.conllu_rows import Block, Row, RowToken, input_error
from eventline.parse.tree import share_out

TEXT = "article_text"
"""The comment that holds the whole text as JSON."""

LAST_OFFSET = 10_000_000
"""Offsets beyond this are taken for a fault: a text of that length would be built."""


@attrs.frozen
class PlacedText:
    """A text and the spans of every block's words; `is_rebuilt` where it is no copy."""

    text: str
    spans: tuple[tuple[Span, ...], ...]
    is_rebuilt: bool


def place_words(blocks: Sequence[Block]) -> PlacedText:
    """Returns the text with the words of every block in their places."""
    kept = next((b for b in blocks if TEXT in b.comments), None)
    tokens = [token for block in blocks for token in block.tokens]
    if kept is not None:
        text = _kept_text(kept)
        spans = [_checked(token, _offsets(token), len(text)) for token in tokens]
    elif tokens and all(_offsets(token) for token in tokens):
        spans = [_checked(token, _offsets(token), LAST_OFFSET) for token in tokens]
        text = _spread_text(blocks, spans)
    else:
        text, spans = _joined_text(blocks)
    places = iter(spans)
    placed = tuple(
        tuple(
            span
            for token in block.tokens
            for span in _word_spans(token, next(places), len(text))
        )
        for block in blocks
    )
    return PlacedText(text, placed, is_rebuilt=kept is None)


def _kept_text(block: Block) -> str:
    try:
        text = json.loads(block.comments[TEXT])
    except ValueError:
        text = None
    if not isinstance(text, str):
        raise input_error(block.line, f"# {TEXT} is no JSON string")
    return text


def _offsets(item: RowToken | Row) -> tuple[str, str] | None:
    """Returns the offsets that MISC gives, still as they were written."""
    misc = item.misc
    if "start_char" in misc and "end_char" in misc:
        return misc["start_char"], misc["end_char"]
    if "TokenRange" in misc:
        start, _, end = misc["TokenRange"].partition(":")
        return start, end
    return None


def _checked(item: RowToken | Row, offsets: tuple[str, str] | None, size: int) -> Span:
    if offsets is None:
        raise input_error(item.line, f"{item.form!r} has no start_char and end_char")
    if all(value.isdecimal() and len(value) < 10 for value in offsets):
        start, end = map(int, offsets)
        if start <= end <= size:
            return Span(start, end)
    fault = f"{'-'.join(offsets)!r} are no offsets of {item.form!r} in the text"
    raise input_error(item.line, fault)


def _spread_text(blocks: Sequence[Block], spans: Sequence[Span]) -> str:
    """Returns the forms at their offsets, blanks between them."""
    starts = [
        number == 0 and _starts_paragraph(block)
        for block in blocks
        for number in range(len(block.tokens))
    ]
    tokens = [token for block in blocks for token in block.tokens]
    text = ""
    for token, span, is_start in zip(tokens, spans, starts, strict=True):
        gap = span.start - len(text)
        if gap < 0 or len(span) != len(token.form):
            fault = f"{token.form!r} does not fit at {span.start}-{span.end}"
            raise input_error(token.line, fault)
        text += "\n\n".ljust(gap) if is_start and gap > 1 else " " * gap
        text += token.form
    return text


def _joined_text(blocks: Sequence[Block]) -> tuple[str, list[Span]]:
    """Returns the sentences one after the other and the span of every token."""
    text, spans = "", list[Span]()
    is_tight = True
    for block in blocks:
        if not block.tokens:
            continue
        if text:
            text += "\n\n" if _starts_paragraph(block) else "" if is_tight else " "
        sentence = block.comments.get("text") or _forms(block.tokens)
        spans.extend(_found(block.tokens, sentence, len(text)))
        text += sentence
        is_tight = _is_tight(block.tokens[-1])
    return text, spans


def _found(tokens: Sequence[RowToken], sentence: str, shift: int) -> Iterator[Span]:
    """Yields each token's span, seeking it in the sentence's `# text`."""
    end = 0
    for token in tokens:
        start = end + len(sentence[end:]) - len(sentence[end:].lstrip())
        if not sentence.startswith(token.form, start):
            fault = f"{token.form!r} is not next in # text: {sentence[start:][:30]!r}"
            raise input_error(token.line, fault)
        end = start + len(token.form)
        yield Span(shift + start, shift + end)


def _forms(tokens: Sequence[RowToken]) -> str:
    spaced = [t.form + ("" if _is_tight(t) else " ") for t in tokens]
    return "".join(spaced).rstrip()


def _word_spans(token: RowToken, whole: Span, size: int) -> Iterator[Span]:
    """Yields each word's own offsets, else its share of the token, else all of it."""
    parts = share_out(token.form, [row.form for row in token.rows])
    for number, row in enumerate(token.rows):
        if len(token.rows) == 1:
            yield whole
        elif offsets := _offsets(row):
            yield _checked(row, offsets, size)
        elif parts and parts[-1].end == len(whole):
            part = parts[number]
            yield Span(whole.start + part.start, whole.start + part.end)
        else:
            yield whole


def _is_tight(token: RowToken) -> bool:
    return token.misc.get("SpaceAfter") == "No"


def _starts_paragraph(block: Block) -> bool:
    return "newpar" in block.comments or "newdoc" in block.comments
