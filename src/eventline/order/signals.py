"""Links that words say: after, before, until, in the wake of, followed, during."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.model import Event, Relation, Sentence, Strength, TemporalLink, Word
from eventline.model.clause import is_predicate
from eventline.order.reasons import link
from eventline.order.signal_words import (
    CONTAINERS,
    CONTAINING_FRAMES,
    EARLIER_SUBJECT,
    LATER_SUBJECT,
    NOUN_SIGNALS,
    SIGNALS,
)
from eventline.order.tellings import Tellings, governing_event

_BELOW_LIGHT_VERB = frozenset({"conj", "nsubj", "nsubj:pass", "obj"})


def signal_links(tellings: Tellings) -> Iterator[TemporalLink]:
    """Yields "reaffirmed it **after** a call", "died **in** the attack" as links."""
    for event, sentence, word in tellings.words():
        found = _signal_above(tellings, sentence, event, word)
        if found is None:
            continue
        relation, words, start = found
        other = governing_event(tellings, sentence, start)
        if other is None or other.id == event.id or _are_nested(event, other):
            continue
        is_container = relation is Relation.IS_INCLUDED
        strength = Strength.CONTAINER if is_container else Strength.SIGNAL
        yield link(other, relation, event, f'"{words} {word.text}"', strength)


def verb_links(tellings: Tellings) -> Iterator[TemporalLink]:
    """Yields "a war that **followed** the collapse" as a link."""
    for sentence in tellings.document.sentences:
        for verb in (word for word in sentence.words if _is_ordering(word)):
            yield from _verb_links(tellings, sentence, verb)


def _signal_above(
    tellings: Tellings, sentence: Sentence, event: Event, word: Word
) -> tuple[Relation, str, Word | None] | None:
    """Finds the signal of an event's phrase or clause, and where to look above it."""
    current = word
    while True:
        governor = sentence.governor(current)
        if governor is None:
            return None
        noun_signal = NOUN_SIGNALS.get(governor.lemma.lower())
        if noun_signal is not None and current.relation in ("nmod", "obl"):
            return noun_signal, governor.text.lower(), sentence.governor(governor)
        words = _signal_words(sentence, current)
        relation = SIGNALS.get(words)
        if relation is not None:
            is_fit = _is_fit(sentence, event, current, words)
            return (relation, words, governor) if is_fit else None
        is_light = current.relation in _BELOW_LIGHT_VERB
        if words or not is_light or tellings.at(governor) is not None:
            return None
        current = governor


def _signal_words(sentence: Sentence, word: Word) -> str:
    """Joins a preposition or conjunction with what is fixed to it: "prior to"."""
    parts = [
        part
        for child in sentence.children(word, "case", "mark")
        for part in (child, *sentence.children(child, "fixed"))
    ]
    if not parts and word.relation == "advcl":
        parts = [
            child
            for child in sentence.children(word, "advmod")
            if child.lemma.lower() == "when"
        ]
    ordered = sorted(parts, key=lambda part: part.index)
    return " ".join(part.text.lower() for part in ordered)


def _is_fit(sentence: Sentence, event: Event, word: Word, words: str) -> bool:
    if words in CONTAINERS:
        is_noun = not is_predicate(sentence, word) and word.relation in ("nmod", "obl")
        return is_noun and event.frame in CONTAINING_FRAMES
    return word.relation in ("acl", "advcl", "nmod", "obl")


def _is_ordering(word: Word) -> bool:
    lemma = word.lemma.lower()
    return word.upos == "VERB" and lemma in LATER_SUBJECT | EARLIER_SUBJECT


def _verb_links(
    tellings: Tellings, sentence: Sentence, verb: Word
) -> Iterator[TemporalLink]:
    subject, complement = _ends(tellings, sentence, verb)
    if subject is None or complement is None or subject.id == complement.id:
        return
    is_passive = bool(sentence.children(verb, "nsubj:pass", "aux:pass"))
    is_later = (verb.lemma.lower() in LATER_SUBJECT) is not is_passive
    relation = Relation.AFTER if is_later else Relation.BEFORE
    yield link(subject, relation, complement, f'"{verb.text}"', Strength.SIGNAL)


def _ends(
    tellings: Tellings, sentence: Sentence, verb: Word
) -> tuple[Event | None, Event | None]:
    subjects = list(sentence.children(verb, "nsubj", "nsubj:pass"))
    governor = sentence.governor(verb)
    if verb.relation == "acl" and governor is not None:
        subjects = [governor]
    complements = sentence.children(verb, "obj", "obl")
    return _first(tellings, subjects), _first(tellings, complements)


def _first(tellings: Tellings, words: list[Word] | tuple[Word, ...]) -> Event | None:
    return next((event for word in words if (event := tellings.at(word))), None)


def _are_nested(event: Event, other: Event) -> bool:
    return event.within == other.id or other.within == event.id
