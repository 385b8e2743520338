"""Documents that the caller parsed with a Stanza pipeline of their own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from eventline.errors import InputError
from eventline.model import Document, Span, Word
from eventline.parse.name_tags import names_at
from eventline.parse.paragraphs import Paragraph, find_paragraphs, paragraph_at
from eventline.parse.repair import mend_words
from eventline.parse.stanza_types import StanzaDocument, StanzaSentence, StanzaToken
from eventline.parse.tree import (
    make_sentence,
    place_words,
    repair_tree,
    share_out,
)


def from_stanza(document: StanzaDocument, *, model: str = "stanza") -> Document:
    """Returns a parsed Stanza document as ours; does not import Stanza.

    A document without its text, or without offsets, gets a text rebuilt from its
    tokens, which its offsets then index. `model` names what parsed it.

    Raises InputError where it has not been parsed, or its offsets do not fit its text.
    """
    text, spans = _text_and_spans(document)
    paragraphs = find_paragraphs(text) or (Paragraph(Span(0, 0)),)
    places = iter(spans)
    sentences = []
    for index, sentence in enumerate(document.sentences):
        wholes = tuple(islice(places, len(sentence.tokens)))
        words = _words(sentence, index, text, wholes)
        number = paragraph_at(paragraphs, words[0].span.start)
        sentences.append(
            make_sentence(
                words,
                index=index,
                paragraph=number,
                is_heading=paragraphs[number].is_heading,
                names=names_at(words, wholes, [t.ner for t in sentence.tokens]),
            )
        )
    return Document(text=text, sentences=tuple(sentences), model=model)


def _text_and_spans(document: StanzaDocument) -> tuple[str, list[Span]]:
    tokens = [token for sentence in document.sentences for token in sentence.tokens]
    if document.text is not None and all(t.start_char is not None for t in tokens):
        return document.text, [_checked(token, document.text) for token in tokens]
    text, spans = "", list[Span]()
    for token in tokens:
        spans.append(Span(len(text), len(text) + len(token.text)))
        text += token.text + token.spaces_after
    return text, spans


def _checked(token: StanzaToken, text: str) -> Span:
    start, end = token.start_char, token.end_char
    if start is None or end is None or not 0 <= start < end <= len(text):
        raise InputError(f"token {token.text!r} at {start}-{end} is not in the text")
    return Span(start, end)


def _words(
    sentence: StanzaSentence, index: int, text: str, wholes: Sequence[Span]
) -> tuple[Word, ...]:
    words: list[Word] = []
    for token, whole in zip(sentence.tokens, wholes, strict=True):
        parts = share_out(whole.of(text), [word.text for word in token.words])
        if parts:
            parts = tuple(
                Span(whole.start + p.start, whole.start + p.end) for p in parts
            )
        words.extend(
            place_words(
                token.words,
                whole=whole,
                parts=parts,
                text=text,
                sentence=index,
                first=len(words) + 1,
            )
        )
    if any(w.head is None for token in sentence.tokens for w in token.words):
        raise InputError(f"sentence {index} has no tree: run Stanza's depparse as well")
    return repair_tree(mend_words(repair_tree(words)))
