"""Hangs a phrase on the word that asks for it, where the parser chose a neighbour.

"Accuse" takes "of" whatever stands between, and a "demand" takes the "for" right behind
it: facts of English that a parser trained on little news gets wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from eventline.model import Word

_VERBS = {
    "accuse": "of",
    "acquit": "of",
    "blame": "for",
    "convict": "of",
    "suspect": "of",
}
_NOUNS = {
    "accusation": frozenset({"against", "of"}),
    "appeal": frozenset({"for"}),
    "assault": frozenset({"on"}),
    "attack": frozenset({"against", "on"}),
    "ban": frozenset({"on"}),
    "call": frozenset({"for"}),
    "concern": frozenset({"about", "over"}),
    "demand": frozenset({"for"}),
    "fear": frozenset({"about", "of"}),
    "plan": frozenset({"for"}),
    "plea": frozenset({"for"}),
    "proposal": frozenset({"for"}),
    "request": frozenset({"for"}),
    "withdrawal": frozenset({"from", "of"}),
}
_LOW = frozenset({"acl", "nmod", "obj", "obl"})
_DEPTH = 6


def mend_verb_phrases(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives verbs their phrase: accused the men **of theft**, not men of theft."""
    for verb in words:
        preposition = _VERBS.get(verb.lemma.lower())
        if preposition is None or verb.upos != "VERB":
            continue
        found = tuple(_phrases_below(words, verb, preposition))
        if not found or any(phrase.head == verb.index for phrase in found):
            continue
        phrase = next((w for w in found if w.xpos == "VBG"), found[-1])
        relation = "advcl" if phrase.upos == "VERB" else "obl"
        words = _hung(words, phrase, verb, relation)
    return words


def mend_noun_phrases(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives nouns the phrase right behind them: rejected a demand **for pay**."""
    for noun, case in pairwise(words):
        prepositions = _NOUNS.get(noun.lemma.lower(), frozenset())
        is_case = case.relation == "case" and case.text.lower() in prepositions
        if noun.upos != "NOUN" or not is_case or not case.head:
            continue
        phrase = words[case.head - 1]
        if phrase.relation == "obl" and phrase.head == noun.head:
            words = _hung(words, phrase, noun, "nmod")
    return words


def _phrases_below(
    words: Sequence[Word], verb: Word, preposition: str
) -> Iterator[Word]:
    """Yields the phrases with the preposition behind a verb, none inside another."""
    found: list[Word] = []
    for case in words[verb.index :]:
        if case.text.lower() != preposition or case.relation not in {"case", "mark"}:
            continue
        phrase = words[case.head - 1]
        above = tuple(_words_above(words, phrase, verb))
        if verb in above and not any(word in found for word in above):
            found.append(phrase)
    yield from found


def _words_above(words: Sequence[Word], word: Word, verb: Word) -> Iterator[Word]:
    """Yields the words from a phrase up to the verb, while only phrases lie between."""
    for _ in range(_DEPTH):
        if not word.head or word.relation not in _LOW | {"advcl"}:
            return
        word = words[word.head - 1]
        yield word
        if word == verb:
            return


def _hung(
    words: tuple[Word, ...], phrase: Word, governor: Word, relation: str
) -> tuple[Word, ...]:
    moved = attrs.evolve(phrase, head=governor.index, deprel=relation)
    return tuple(moved if word.index == phrase.index else word for word in words)
