"""What deciding about two tellings needs to know of the text around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from eventline.merge.identity import Names
from eventline.model import Document, Event, Filler, Sentence, TimeMention
from eventline.model.clause import predicate_of
from eventline.model.time_expression import (
    Duration,
    Recurrence,
    Reference,
    TimeExpression,
)

_OPEN_CLASSES = frozenset({"ADJ", "NOUN", "NUM", "PROPN", "VERB"})
_EMPTY_LEMMAS = frozenset({"be", "do", "have"})


@attrs.frozen
class Text:
    """The parsed article with its chains and its time mentions by sentence."""

    document: Document
    names: Names
    times: Mapping[int, tuple[TimeMention, ...]]
    events: Mapping[str, Event]

    def sentence(self, event: Event) -> Sentence:
        """Returns the sentence of the event's trigger."""
        return self.document.sentence_of(event.trigger)

    def opens(self, event: Event) -> bool:
        """Says whether a headline or the first sentence tells it, as those do in short.

        A headline without a layout is but the first sentence.
        """
        sentence = self.sentence(event)
        return sentence.is_heading or sentence.index == 0

    def outer(self, event: Event) -> Event | None:
        """Returns the event whose content this one is, or None."""
        return self.events.get(event.within or "")


def sentences_of(event: Event) -> frozenset[int]:
    """Returns the numbers of all sentences that tell the event."""
    ids = (event.id, *event.merged)
    return frozenset(int(telling.partition(".")[0]) for telling in ids)


def stated_expressions(text: Text, event: Event) -> frozenset[TimeExpression]:
    """Returns what the clauses of all tellings of an event say about when it was.

    Lengths, recurrences and vague pointers exclude nothing and are left out.
    """
    return frozenset(
        expression
        for telling in (event.id, *event.merged)
        for expression in _stated_beside(text, telling)
    )


def _stated_beside(text: Text, telling: str) -> Iterator[TimeExpression]:
    number, _, place = telling.partition(".")
    if int(number) not in text.times:
        return
    sentence = text.document.sentences[int(number)]
    clause = predicate_of(sentence, sentence.word(int(place)))
    for mention in text.times[sentence.index]:
        is_vague = isinstance(mention.expression, (Duration, Recurrence, Reference))
        if not is_vague and predicate_of(sentence, mention.word) is clause:
            yield mention.expression


def lemmas_of(text: Text, filler: Filler) -> frozenset[str]:
    """Returns the lemmas of a filler's words that carry meaning."""
    sentence = text.document.sentence_of(filler.head)
    return frozenset(
        word.lemma.lower()
        for word in sentence.words_in(filler.span)
        if word.upos in _OPEN_CLASSES and word.lemma.lower() not in _EMPTY_LEMMAS
    )


def figures_in(text: Text, filler: Filler) -> frozenset[str]:
    """Returns the numbers that stand in a filler in figures."""
    sentence = text.document.sentence_of(filler.head)
    return frozenset(
        word.text
        for word in sentence.words_in(filler.span)
        if word.text[:1].isdecimal()
    )


def names_in(text: Text, filler: Filler) -> frozenset[str]:
    """Returns the capitalised words of a filler, but for a sentence's first word."""
    sentence = text.document.sentence_of(filler.head)
    return frozenset(
        word.lemma.lower()
        for word in sentence.words[1:]
        if word.upos in _OPEN_CLASSES
        and filler.span.contains(word.span)
        and word.cased[:1].isupper()
    )


def heads(text: Text, heading: Event, event: Event) -> bool:
    """Says whether one event's heading stands over the other's sentence.

    The headline stands over the whole article, a crosshead over what follows it up to
    the next one.
    """
    above, below = text.sentence(heading), text.sentence(event)
    if not above.is_heading or below.is_heading or above.index > below.index:
        return False
    between = text.document.sentences[above.index : below.index]
    before = text.document.sentences[: above.index]
    is_headline = all(sentence.is_heading for sentence in before)
    last = max((s.index for s in between if s.is_heading), default=above.index)
    return is_headline or last == above.index
