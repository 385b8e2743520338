"""Mentions and quotes by the words that they stand on."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from eventline.frames.labels import find_labels
from eventline.model import Document, EntityMention, Mentions, QuantityMention, Word
from eventline.model.quotes import Quote, find_quotes


@attrs.frozen
class MentionIndex:
    """Looks up the entity, the quantity, the time and the quote at a word."""

    entities: Mapping[str, EntityMention]
    counts: Mapping[str, QuantityMention]
    numbers: Mapping[str, QuantityMention]
    times: frozenset[str]
    measures: Mapping[str, QuantityMention]
    quotes: tuple[Quote, ...] = ()
    closing_at: Mapping[str, Quote] = attrs.field(factory=dict)
    opening_at: Mapping[str, Quote] = attrs.field(factory=dict)
    labels: frozenset[str] = frozenset()
    quoted: frozenset[str] = frozenset()

    def entity(self, word: Word) -> EntityMention | None:
        """Returns the entity that this word heads, or None."""
        return self.entities.get(word.id)

    def quantity(self, word: Word) -> QuantityMention | None:
        """Returns the quantity that counts this word or that it is, or None."""
        return self.counts.get(word.id) or self.numbers.get(word.id)

    def measure(self, word: Word) -> QuantityMention | None:
        """Returns the money, share or measure that this word heads, or None."""
        return self.measures.get(word.id)

    def is_time(self, word: Word) -> bool:
        """Says whether the word belongs to a time expression."""
        return word.id in self.times


def index_mentions(document: Document, mentions: Mentions) -> MentionIndex:
    """Returns the index of a document's mentions; the first at a word counts."""
    timed = (w for t in mentions.times for w in document.words_in(t.span))
    entities = {e.head.id: e for e in reversed(mentions.entities)}
    counted = [q for q in mentions.quantities if q.counted and not q.quantity.unit]
    ranked = sorted(counted, key=_is_own_number, reverse=True)
    counts = {q.counted.id: q for q in reversed(ranked) if q.counted}
    plain = [q for q in mentions.quantities if not q.quantity.unit]
    numbers = {q.word.id: q for q in reversed(plain)}
    measured = (q for q in reversed(mentions.quantities) if q.quantity.unit)
    measures = {w.id: q for q in measured for w in _heads(document.words_in(q.span))}
    times = frozenset(w.id for w in timed)
    quotes = find_quotes(document)
    closing_at = {q.closing.id: q for q in quotes if q.closing}
    opening_at = {q.opening.id: q for q in quotes}
    return MentionIndex(
        entities,
        counts,
        numbers,
        times,
        measures,
        quotes,
        closing_at,
        opening_at,
        find_labels(document, mentions.entities),
        frozenset(word.id for quote in quotes for word in quote.words),
    )


def _is_own_number(mention: QuantityMention) -> bool:
    """Says whether a noun is counted by its own number: one of the **three** men."""
    return mention.counted is not None and mention.word.head == mention.counted.index


def _heads(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Returns the words that hang on none of the others: 12 million **crowns**."""
    indices = {word.index for word in words}
    return tuple(word for word in words if word.head not in indices)
