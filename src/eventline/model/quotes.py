"""What stands between quote marks, also over several sentences.

Finds the quotes of a document; whose words they are is for the frames to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

import attrs

from eventline.model.document import Document, Sentence, Word
from eventline.model.span import Span

_CLOSING: Mapping[str, frozenset[str]] = {
    "“": frozenset({"”"}),
    "«": frozenset({"»"}),
    "„": frozenset({"“", "”"}),
    "``": frozenset({"''"}),
    "‘": frozenset({"’"}),
    '"': frozenset({'"', "”", "''"}),
    "''": frozenset({"''", '"'}),
}
_WEAK = frozenset({"‘"})
_TURNED = frozenset({"”"})  # a mark the wrong way round at the start of a paragraph
_DIRECTED = frozenset({"“", "«"})  # one inside another: “They call it “the pit” here”


@attrs.frozen
class Quote:
    """The words between two quote marks; `closing` is None where none follows.

    `span` covers the marks too.
    """

    opening: Word
    words: tuple[Word, ...]
    closing: Word | None

    @property
    def span(self) -> Span:
        """From the opening mark to the closing one, or to the last word."""
        return Span(self.opening.span.start, self.end.span.end)

    @property
    def end(self) -> Word:
        """The closing mark, or the last word."""
        return self.closing or self.words[-1]

    def parts(self) -> Iterator[tuple[Word, ...]]:
        """Yields its words sentence by sentence, punctuation at the edges left out."""
        yield from parts_of(self.words)


def find_quotes(document: Document) -> tuple[Quote, ...]:
    """Returns the quotes of a document in order, those inside others left out.

    A quote that no mark closes ends with its paragraph, where the next one may go on.
    """
    paragraphs = groupby(document.sentences, key=lambda sentence: sentence.paragraph)
    return tuple(quote for _, found in paragraphs for quote in _quotes_in(found))


def parts_of(words: Iterable[Word]) -> Iterator[tuple[Word, ...]]:
    """Yields the words sentence by sentence, punctuation at the edges left out."""
    for _, together in groupby(words, key=lambda word: word.sentence):
        found = trimmed(tuple(together))
        if found:
            yield found


def trimmed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Returns the words without the punctuation and joining words at their edges."""
    kept = list(words)
    while kept and kept[-1].upos == "PUNCT":
        kept.pop()
    while kept and (kept[0].upos == "PUNCT" or kept[0].relation == "cc"):
        kept.pop(0)
    return tuple(kept)


def _quotes_in(sentences: Iterable[Sentence]) -> Iterator[Quote]:
    together = tuple(word for sentence in sentences for word in sentence.words)
    words = iter(together)
    for opening in words:
        is_turned = opening.text in _TURNED and opening == together[0]
        if opening.text not in _CLOSING and not is_turned:
            continue
        inside, closing = _until_closed(words, opening)
        if inside and (closing or opening.text not in _WEAK):
            yield Quote(opening, inside, closing)


def _until_closed(
    words: Iterator[Word], opening: Word
) -> tuple[tuple[Word, ...], Word | None]:
    """Reads on to the mark that closes the quote; None where the words end first."""
    inside: list[Word] = []
    depth = 0
    for word in words:
        is_last = _closes(word, opening)
        if is_last and not depth:
            return tuple(inside), word
        depth += word.text == opening.text and word.text in _DIRECTED
        depth -= is_last
        inside.append(word)
    return tuple(inside), None


def _closes(word: Word, opening: Word) -> bool:
    """Holds for a mark of the pair, alone or behind that of an inner quote."""
    marks = _CLOSING.get(opening.text, _TURNED)
    return word.text in marks or (word.upos == "PUNCT" and word.text[1:] in marks)
