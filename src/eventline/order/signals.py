"""Links that words say: after, before, until, in the wake of, followed, during."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.model import Event, Relation, Sentence, Strength, TemporalLink, Word
from eventline.model.clause import cases_of, is_predicate
from eventline.order.reasons import link
from eventline.order.signal_words import (
    BOUND_CASES,
    BOUNDS,
    COLLECTIONS,
    CONTAINERS,
    CONTAINING_FRAMES,
    EARLIER_SUBJECT,
    LATER_SUBJECT,
    MEANWHILE,
    MOMENTS,
    NOUN_SIGNALS,
    REASONS,
    SIGNALS,
)
from eventline.order.tellings import Tellings, governing_event, group_of
from eventline.order.told import Told, told_as

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
        if words in MOMENTS and _is_going_on(tellings, other):
            relation = Relation.INCLUDES
        is_container = relation is Relation.IS_INCLUDED
        strength = Strength.CONTAINER if is_container else Strength.SIGNAL
        yield link(other, relation, event, f'"{words} {word.text}"', strength)


def verb_links(tellings: Tellings) -> Iterator[TemporalLink]:
    """Yields "a war that **followed** the collapse" as a link."""
    for sentence in tellings.document.sentences:
        for verb in (word for word in sentence.words if word.upos == "VERB"):
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
        noun_signal = _noun_signal(sentence, governor, current)
        if noun_signal is not None:
            parts = (governor, current)
            before, after = (_signal_words(sentence, part) for part in parts)
            words = " ".join(filter(None, (before, governor.text.lower(), after)))
            return noun_signal, words, sentence.governor(governor)
        words = _signal_words(sentence, current)
        relation = SIGNALS.get(words)
        if relation is not None:
            is_fit = _is_fit(tellings, event, current, words)
            return (relation, words, governor) if is_fit else None
        if not _is_part(sentence, current, governor, words):
            return None
        if tellings.at(governor) is not None:
            return None
        current = governor


def _noun_signal(sentence: Sentence, noun: Word, below: Word) -> Relation | None:
    """Reads "in the **wake** of the raid", "**ahead** of the vote"."""
    is_said = noun.upos == "ADV" or bool(sentence.children(noun, "case"))
    is_above = below.relation in ("nmod", "obl")
    return NOUN_SIGNALS.get(noun.lemma.lower()) if is_said and is_above else None


def _is_part(sentence: Sentence, word: Word, governor: Word, words: str) -> bool:
    """Says whether the signal of a word may stand above: "after a **series** of"."""
    if words == "of" and governor.lemma.lower() in COLLECTIONS:
        return True
    return not words and word.relation in _BELOW_LIGHT_VERB


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


def _is_fit(tellings: Tellings, event: Event, word: Word, words: str) -> bool:
    sentence = tellings.document.sentence_of(word)
    is_clause = is_predicate(sentence, word)
    if words in CONTAINERS:
        is_noun = not is_clause and word.relation in ("nmod", "obl")
        return is_noun and event.frame in CONTAINING_FRAMES
    if words in MEANWHILE | MOMENTS | REASONS:
        is_happening = event.timeml == "OCCURRENCE" and word.relation == "advcl"
        return is_happening and told_as(tellings, event) is Told.PAST
    return word.relation in ("acl", "advcl", "nmod", "obl")


def _is_going_on(tellings: Tellings, event: Event) -> bool:
    group = group_of(tellings, event)
    return group is not None and group.is_progressive


def _verb_links(
    tellings: Tellings, sentence: Sentence, verb: Word
) -> Iterator[TemporalLink]:
    relation = _verb_relation(sentence, verb)
    if relation is None:
        return
    subject, complement = _ends(tellings, sentence, verb, relation)
    if subject is None or complement is None or subject.id == complement.id:
        return
    yield link(subject, relation, complement, f'"{verb.text}"', Strength.SIGNAL)


def _verb_relation(sentence: Sentence, verb: Word) -> Relation | None:
    """Returns how the verb puts what its subject tells to what it tells below."""
    lemma = verb.lemma.lower()
    if lemma in BOUNDS:
        return BOUNDS[lemma]
    if lemma not in LATER_SUBJECT | EARLIER_SUBJECT:
        return None
    is_bare = verb.xpos == "VBN" and not sentence.children(verb, "aux", "nsubj")
    is_passive = is_bare or bool(sentence.children(verb, "nsubj:pass", "aux:pass"))
    is_later = (lemma in LATER_SUBJECT) is not is_passive
    return Relation.AFTER if is_later else Relation.BEFORE


def _ends(
    tellings: Tellings, sentence: Sentence, verb: Word, relation: Relation
) -> tuple[Event | None, Event | None]:
    """Finds what the subject tells, or for a participle the governor, and the rest."""
    subjects = list(sentence.children(verb, "nsubj", "nsubj:pass"))
    governor = sentence.governor(verb)
    if verb.relation in ("acl", "advcl") and not subjects and governor is not None:
        subjects = [governor]
    if verb.relation == "acl" and governor is not None:
        subjects = [governor]
    complements = sentence.children(verb, "ccomp", "obj", "obl", "xcomp")
    if relation in BOUNDS.values():
        complements = tuple(
            word
            for word in sentence.children(verb, "obl")
            if cases_of(sentence, word) & BOUND_CASES
        )
    return _first(tellings, subjects), _first(tellings, complements)


def _first(tellings: Tellings, words: list[Word] | tuple[Word, ...]) -> Event | None:
    return next((event for word in words if (event := tellings.at(word))), None)


def _are_nested(event: Event, other: Event) -> bool:
    return event.within == other.id or other.within == event.id
