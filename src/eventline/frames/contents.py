"""The role of what is said, its pieces, and how they are made and put in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from eventline.frames.declare import declaration_of
from eventline.frames.grammar import CLAUSE, QUESTION
from eventline.model import (
    Document,
    Event,
    Filler,
    Fillers,
    Kind,
    Sentence,
    Span,
    Word,
)
from eventline.model.quotes import Quote, trimmed


def content_role(event: Event) -> str | None:
    """Names the role of what is said, where clauses fill it."""
    for role in declaration_of(type(event)).roles:
        if role.is_content and (CLAUSE in role.functions or QUESTION in role.functions):
            return role.name
    return None


def contents_of(event: Event) -> Fillers:
    """Returns the pieces of what is said."""
    name = content_role(event)
    found: Fillers = getattr(event, name) if name else ()
    return found


def with_contents(document: Document, event: Event, contents: Fillers) -> Event:
    """Returns the event with these pieces in text order, none inside another."""
    name = content_role(event)
    if name is None or not (contents or getattr(event, name)):
        return event
    ordered = tuple(sorted(contents, key=lambda f: (f.span.start, -f.span.end)))
    kept = (
        f
        for f in ordered
        if not any(
            o is not f and o.span != f.span and o.span.contains(f.span) for o in ordered
        )
    )
    pieces = tuple(_joined(document, dict.fromkeys(kept)))
    if pieces == getattr(event, name):
        return event
    return event.with_roles({name: pieces})


def clipped(
    document: Document, event: Event, quotes: tuple[Quote, ...]
) -> Iterator[Filler]:
    """Yields what one says inside a quote, to its end: “**He says no**,” Orr wrote."""
    is_label = event.trigger.upos == "PUNCT"
    closed = [q for q in quotes if q.closing and not is_label]
    around = [q for q in closed if q.span.contains(event.trigger.span)]
    ends = [q.words[-1] for q in around if q.words[-1].sentence == q.end.sentence]
    for piece in contents_of(event):
        whole = document.words_in(piece.span) if ends else ()
        inside = tuple(
            w for w in whole if not any(w.span.start > end.span.end for end in ends)
        )
        words = trimmed(inside) if len(inside) < len(whole) else ()
        if not words:
            yield piece
            continue
        span = Span(piece.span.start, Span.cover(w.span for w in words).end)
        yield attrs.evolve(piece, span=span, text=span.of(document.text))


def top_of(sentence: Sentence, words: tuple[Word, ...]) -> Word:
    """Returns the word of these in the sentence that the others depend on."""
    here = [word for word in words if word.sentence == sentence.index]
    return min(here, key=lambda word: (word.upos == "PUNCT", _depth(sentence, word)))


def clause_filler(
    document: Document, sentence: Sentence, words: tuple[Word, ...], heads: list[Word]
) -> Filler:
    """Returns a filler of some words of a sentence; its head is the topmost word."""
    inside = frozenset(words)
    known = next((head for head in heads if head in inside), None)
    head = known or top_of(sentence, words)
    span = Span.cover(word.span for word in words)
    return Filler(span, head, Kind.CLAUSE, span.of(document.text))


def _depth(sentence: Sentence, word: Word) -> int:
    return sum(1 for _ in sentence.ancestors(word))


def _joined(document: Document, pieces: Iterable[Filler]) -> Iterator[Filler]:
    """Makes one of two pieces that share words: was **treated and** released at home.

    So it does where a clause was stretched to take in what another one tells.
    """
    last: Filler | None = None
    for piece in pieces:
        if last is not None and last.span.overlaps(piece.span):
            span = Span.cover((last.span, piece.span))
            last = attrs.evolve(last, span=span, text=span.of(document.text))
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last
