"""A number phrase in its sentence, before it is known to be a quantity."""

from __future__ import annotations

from functools import cached_property

import attrs

from eventline.mentions.number_phrases import Phrase
from eventline.mentions.number_tokens import Token, Tokens
from eventline.model import Sentence, Span, Word


@attrs.frozen
class Candidate:
    """A number phrase with the words and the tree around it.

    `covered` are the words of the phrase, `words` those of the number alone; `word` is
    the one that stands for it, `counted` the noun that it counts, if any.
    """

    text: str
    sentence: Sentence
    tokens: Tokens
    phrase: Phrase
    covered: tuple[Word, ...]
    words: tuple[Word, ...]
    word: Word
    counted: Word | None

    @cached_property
    def span(self) -> Span:
        """The characters of the whole phrase."""
        first, last = self.tokens[self.phrase.start], self.tokens[self.phrase.end - 1]
        return Span(first.start, last.end)

    @property
    def has_comparator(self) -> bool:
        """Says whether words before the number bound it."""
        return self.phrase.start < self.phrase.number.start

    @property
    def said(self) -> Tokens:
        """The tokens of the number itself, without comparators or afterthoughts."""
        return self.tokens[self.phrase.number.start : self.phrase.number.end]

    def before(self, distance: int = 1) -> str:
        """Returns the folded token so far before the phrase, empty where none is."""
        place = self.phrase.start - distance
        return self.tokens[place].text if place >= 0 else ""

    def after(self, distance: int = 1) -> str:
        """Returns the folded token so far after the phrase, empty where none is."""
        token = self.token_after(distance)
        return token.text if token else ""

    def token_after(self, distance: int = 1) -> Token | None:
        """Returns the token so far after the phrase, or None."""
        place = self.phrase.end + distance - 1
        return self.tokens[place] if place < len(self.tokens) else None

    def token_before(self, distance: int = 1) -> Token | None:
        """Returns the token so far before the phrase, or None."""
        place = self.phrase.start - distance
        return self.tokens[place] if place >= 0 else None

    def is_glued(self, distance: int) -> bool:
        """Says whether the token so far before touches the one before it."""
        token = self.token_before(distance)
        return token is not None and token.is_glued

    @property
    def word_before(self) -> Word | None:
        """The word before the phrase in its sentence, or None."""
        place = self.covered[0].index - 2
        return self.sentence.words[place] if place >= 0 else None
