"""The words right before and after others, inside their sentence."""

from __future__ import annotations

from eventline.model import Document, Word


def neighbours(
    document: Document, words: tuple[Word, ...]
) -> tuple[Word | None, Word | None]:
    """Returns the words right before and after these, inside their sentence."""
    sentence = document.sentence_of(words[0])
    first, last = words[0].index, words[-1].index
    before = sentence.word(first - 1) if first > 1 else None
    is_inside = words[-1].sentence == sentence.index and last < len(sentence.words)
    return before, sentence.word(last + 1) if is_inside else None
