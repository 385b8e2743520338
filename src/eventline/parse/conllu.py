"""Documents as CoNLL-U, there and back: frozen parses and pre-parsed input.

The text is kept as a JSON string in a comment, and each word's offsets in MISC, so
that a document comes back exactly. Files from elsewhere come without them: their text
is rebuilt from `# text`, `SpaceAfter=No` and the paragraph comments. Names are tags in
MISC, as Stanza writes them: `ner=S-PERSON`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from itertools import groupby, islice

from eventline.model import Document, Name, Sentence, Span, Word
from eventline.parse.conllu_rows import Block, Row, read_blocks
from eventline.parse.conllu_text import TEXT, PlacedText, place_words
from eventline.parse.name_tags import OUTSIDE, names_of_tokens, write_tags
from eventline.parse.paragraphs import Paragraph, find_paragraphs, paragraph_at
from eventline.parse.tree import make_sentence

_UNWRITABLE = re.compile(r"[\s\x00-\x1f\x7f-\x9f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def read_conllu(source: str) -> Document:
    """Returns the document that CoNLL-U text holds; several `newdoc` make one text.

    Offsets index the original text where the file holds it (as `to_conllu` writes
    it), else a text with every token in its place: at its offsets in MISC
    (`start_char` and `end_char`, or `TokenRange`), or one sentence after the other.

    Raises InputError, with the line, where a row is malformed or a sentence is not one
    tree.
    """
    blocks = read_blocks(source)
    placed = place_words(blocks)
    if placed.is_rebuilt:
        sentences = tuple(_foreign_sentences(blocks, placed))
    else:
        sentences = tuple(_own_sentences(blocks, placed))
    model = next((b.comments["model"] for b in blocks if "model" in b.comments), "")
    return Document(text=placed.text, sentences=sentences, model=model)


def to_conllu(document: Document, *, article_id: str | None = None) -> str:
    """Returns the document as CoNLL-U; `read_conllu` gives it back exactly.

    `article_id` goes into the `# newdoc` comment.
    """
    lines = [f"# newdoc id = {_plain(article_id)}" if article_id else "# newdoc"]
    lines.append(f"# model = {document.model}")
    lines.append(f"# {TEXT} = {json.dumps(document.text)}")
    paragraph = -1
    for sentence in document.sentences:
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            lines.append(f"# newpar id = {paragraph}")
        lines.extend(_sentence_lines(document.text, sentence))
        lines.append("")
    return "\n".join(lines) + ("\n" if document.sentences else "\n\n")


def _own_sentences(blocks: tuple[Block, ...], placed: PlacedText) -> Iterator[Sentence]:
    """Yields the sentences as they were written, with the paragraphs of the file."""
    paragraph, index = 0, 0
    for block, spans in zip(blocks, placed.spans, strict=True):
        number = block.comments.get("newpar", "")
        paragraph = int(number) if number.isdecimal() else paragraph
        if block.tokens:
            words = _words(block, spans, placed.text, index)
            yield make_sentence(
                words,
                index=index,
                paragraph=paragraph,
                is_heading="heading" in block.comments,
                names=_names(block, words),
            )
            index += 1


def _foreign_sentences(
    blocks: tuple[Block, ...], placed: PlacedText
) -> Iterator[Sentence]:
    """Yields the sentences with the paragraphs of the rebuilt text."""
    paragraphs = find_paragraphs(placed.text) or (Paragraph(Span(0, 0)),)
    index = 0
    for block, spans in zip(blocks, placed.spans, strict=True):
        if block.tokens:
            number = paragraph_at(paragraphs, spans[0].start)
            words = _words(block, spans, placed.text, index)
            yield make_sentence(
                words,
                index=index,
                paragraph=number,
                is_heading=paragraphs[number].is_heading,
                names=_names(block, words),
            )
            index += 1


def _words(
    block: Block, spans: tuple[Span, ...], text: str, sentence: int
) -> tuple[Word, ...]:
    rows = [row for token in block.tokens for row in token.rows]
    return tuple(
        Word(
            sentence=sentence,
            index=index,
            text=_word_text(row, span.of(text)),
            lemma=row.lemma,
            upos=row.upos,
            xpos=row.xpos,
            feats=row.feats,
            head=row.head,
            deprel=row.deprel,
            span=span,
            recased=row.misc.get("Recased"),
        )
        for index, (row, span) in enumerate(zip(rows, spans, strict=True), 1)
    )


def _names(block: Block, words: tuple[Word, ...]) -> tuple[Name, ...]:
    """Returns the names that words are tagged with, else their multiword tokens."""
    rest = iter(words)
    tokens: list[tuple[tuple[Word, ...], str | None]] = []
    for token in block.tokens:
        tags = [_tag(row.misc) for row in token.rows]
        if any(tags):
            tokens += [((next(rest),), tag) for tag in tags]
        else:
            tokens.append((tuple(islice(rest, len(tags))), _tag(token.misc)))
    return names_of_tokens(tokens)


def _tag(misc: Mapping[str, str]) -> str | None:
    return misc.get("ner") or misc.get("NER")


def _word_text(row: Row, written: str) -> str:
    """Returns the text's own characters where the form is no more than their copy."""
    return written if _plain(written) == row.form else row.form


def _sentence_lines(text: str, sentence: Sentence) -> Iterator[str]:
    if sentence.is_heading:
        yield "# heading = Yes"
    yield f"# sent_id = {sentence.index}"
    yield f"# text = {_plain(sentence.span.of(text)).strip()}"
    tags = write_tags(sentence)
    for span, group in groupby(sentence.words, key=lambda word: word.span):
        words = tuple(group)
        after = "|SpaceAfter=No" if text[span.end :][:1].strip() else ""
        if len(words) > 1:
            first, last = words[0].index, words[-1].index
            form = _plain(span.of(text))
            blanks = "\t_" * 7
            yield f"{first}-{last}\t{form}{blanks}\t{_misc(span)}{after}"
            after = ""
        for word in words:
            tag = tags[word.index - 1]
            named = f"|ner={tag}" if tag != OUTSIDE else ""
            cased = f"|Recased={word.recased}" if word.recased else ""
            yield f"{_columns(word)}\t{_misc(word.span)}{named}{cased}{after}"


def _columns(word: Word) -> str:
    fields = (
        str(word.index),
        _plain(word.text),
        _plain(word.lemma),
        word.upos,
        word.xpos,
        "|".join(sorted(word.feats, key=str.lower)),
        str(word.head),
        word.deprel,
        "",
    )
    return "\t".join(field or "_" for field in fields)


def _misc(span: Span) -> str:
    return f"start_char={span.start}|end_char={span.end}"


def _plain(text: str) -> str:
    """Returns the text as one field can hold it: no tabs, newlines or surrogates."""
    return _SURROGATE.sub("\ufffd", _UNWRITABLE.sub(" ", text))
