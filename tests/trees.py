"""Builds small parsed documents by hand, so that no test needs a parser.

A sentence is a block of rows `form[:lemma] UPOS head relation [XPOS] [Feats]`; forms
are joined by one blank. `\\n\\n` parts the paragraphs.
"""

from __future__ import annotations

import attrs

from eventline.model import Document, Sentence, Span, Word


@attrs.frozen
class Block:
    """The rows of one sentence and where it stands."""

    rows: str
    paragraph: int = 0
    is_heading: bool = False


def heading(rows: str, paragraph: int = 0) -> Block:
    """Returns the rows of a headline or crosshead."""
    return Block(rows, paragraph, True)


def build(*blocks: Block | str) -> Document:
    """Returns the document that the blocks describe; a string is paragraph 0."""
    sentences: list[Sentence] = []
    text = ""
    for block in blocks:
        given = block if isinstance(block, Block) else Block(block)
        if sentences:
            is_new = sentences[-1].paragraph != given.paragraph
            text += "\n\n" if is_new else " "
        sentence = _sentence(given, len(sentences), len(text))
        text += " ".join(word.text for word in sentence.words)
        sentences.append(sentence)
    return Document(text, tuple(sentences))


def word(document: Document, form: str, sentence: int = 0) -> Word:
    """Returns the first word of the sentence with this form."""
    return next(w for w in document.sentences[sentence].words if w.text == form)


def span(document: Document, words: str) -> Span:
    """Returns the first place where the text has these words."""
    start = document.text.index(words)
    return Span(start, start + len(words))


def _sentence(block: Block, index: int, start: int) -> Sentence:
    words: list[Word] = []
    position = start
    for number, row in enumerate(block.rows.strip().splitlines(), 1):
        words.append(_word(row.split(), index, number, position))
        position = words[-1].span.end + 1
    return Sentence(
        index,
        Span(start, position - 1),
        tuple(words),
        block.paragraph,
        block.is_heading,
    )


def _word(fields: list[str], sentence: int, index: int, start: int) -> Word:
    form, _, lemma = fields[0].partition(":")
    if not lemma:
        lemma = form if fields[1] == "PROPN" else form.lower()
    rest = fields[4:]
    return Word(
        sentence=sentence,
        index=index,
        text=form,
        lemma=lemma,
        upos=fields[1],
        xpos=next((r for r in rest if "=" not in r), ""),
        feats=frozenset(f for r in rest if "=" in r for f in r.split("|")),
        head=int(fields[2]),
        deprel=fields[3],
        span=Span(start, start + len(form)),
    )
