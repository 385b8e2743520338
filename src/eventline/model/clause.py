"""Questions to a UD tree that several stages ask: predicates, cases, coordination."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.model.document import Sentence, Word

_PARTICLES = frozenset({"down", "off", "out", "up"})


def is_predicate(sentence: Sentence, word: Word) -> bool:
    """Says whether a word heads a clause: a verb, or a copula or subject under it."""
    return word.upos in ("AUX", "VERB") or bool(
        sentence.children(word, "cop", "nsubj", "nsubj:pass")
    )


def predicate_of(sentence: Sentence, word: Word) -> Word:
    """Returns the predicate of the clause that the word stands in, itself if it is."""
    current = word
    while not is_predicate(sentence, current):
        governor = sentence.governor(current)
        if governor is None:
            return current
        current = governor
    return current


def cases_of(sentence: Sentence, word: Word) -> frozenset[str]:
    """Returns the lower-cased prepositions of a noun phrase."""
    return frozenset(child.text.lower() for child in sentence.children(word, "case"))


def coordinated_with(sentence: Sentence, word: Word) -> Iterator[Word]:
    """Yields the other members of a word's coordination, the first one first."""
    first = word
    while first.relation == "conj" and (governor := sentence.governor(first)):
        first = governor
    waiting = [first]
    for current in waiting:
        waiting.extend(sentence.children(current, "conj"))
        if current is not word:
            yield current


def verb_key(sentence: Sentence, verb: Word) -> str:
    """Returns a verb's lemma with what completes it: "break out", "take place".

    Parsers take some particles for adverbs or prepositions: it went **off** near by.
    """
    beside = (w for w in sentence.children(verb) if _completes(verb, w))
    parts = (verb, *beside)
    return " ".join(part.lemma.lower() for part in parts)


def _completes(verb: Word, word: Word) -> bool:
    lemma = word.lemma.lower()
    is_next = word.index == verb.index + 1 and lemma in _PARTICLES
    is_place = word.relation == "obj" and lemma == "place"
    return word.deprel == "compound:prt" or is_next or is_place
