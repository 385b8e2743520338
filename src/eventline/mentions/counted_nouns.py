"""Finds a number's own word and the noun that it counts in the tree."""

from __future__ import annotations

from bisect import bisect_left

from eventline.mentions.unit_words import DURATION_UNITS, RATIO
from eventline.model import Sentence, Span, Word

_MODIFIERS = frozenset(
    {"nummod", "det", "amod", "compound", "advmod", "nmod", "dep", "obl", "appos"}
)
_NOUNS = frozenset({"NOUN", "PROPN"})
_FILLING = frozenset({"PUNCT", "SYM", "ADP", "DET", "CCONJ", "PART"})


def words_over(sentence: Sentence, span: Span) -> tuple[Word, ...]:
    """Returns the words that share a character with the span, in order."""
    first = bisect_left(sentence.words, span.start, key=lambda word: word.span.end - 1)
    found: list[Word] = []
    for word in sentence.words[first:]:
        if word.span.start >= span.end:
            break
        found.append(word)
    return tuple(found)


def own_word(sentence: Sentence, words: tuple[Word, ...]) -> Word:
    """Returns the word of a number that stands for it in the tree.

    It is the last one that no other word of the number governs: "thousands" of "tens
    of thousands" hangs on "tens", so "tens" is it.
    """
    numbers = [w for w in words if w.upos not in _FILLING] or list(words)
    places = {w.index for w in words}
    tops = [w for w in numbers if w.head not in places]
    return (tops or numbers)[-1]


def counted_noun(
    sentence: Sentence,
    words: tuple[Word, ...],
    phrase: tuple[Word, ...],
    *,
    unit: str | None = None,
) -> Word | None:
    """Returns the noun that a number counts, or None where it stands alone.

    `words` are the number's, `phrase` those of the whole phrase. The noun is what the
    number modifies ("100 people"), or what "of" joins to it ("dozens of villagers");
    of a measure only the latter ("20 tonnes of wheat"), of a length of time neither.
    """
    if unit in DURATION_UNITS:
        return None
    places = {w.index for w in phrase}
    last = max(places)
    for word in reversed(words if unit in (None, RATIO) else ()):
        governor = sentence.governor(word)
        if (
            governor is not None
            and governor.index > last
            and governor.upos in _NOUNS
            and word.relation in _MODIFIERS
        ):
            return governor
    return _noun_after_of(sentence, phrase, last)


def _noun_after_of(
    sentence: Sentence, phrase: tuple[Word, ...], last: int
) -> Word | None:
    for word in phrase:
        for child in sentence.children(word, "nmod", "obl"):
            is_after = child.index > last
            if is_after and has_case(sentence, child, "of"):
                return child
    return None


def has_case(sentence: Sentence, word: Word, preposition: str) -> bool:
    """Says whether this preposition is a case marker of the word."""
    cases = sentence.children(word, "case")
    return any(case.text.lower() == preposition for case in cases)
