"""Hangs a phrase on the word that asks for it, where the parser chose a neighbour.

"Accuse" takes "of" whatever stands between, and a "demand" takes the "for" right behind
it: facts of English that a parser trained on little news gets wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from eventline.model import Word

_FAR = {
    ("accuse", "VERB"): frozenset({"of"}),
    ("acquit", "VERB"): frozenset({"of"}),
    ("blame", "VERB"): frozenset({"for"}),
    ("convict", "VERB"): frozenset({"of"}),
    ("suspect", "VERB"): frozenset({"of"}),
    ("accusation", "NOUN"): frozenset({"against"}),
    ("allegation", "NOUN"): frozenset({"against"}),
    ("claim", "NOUN"): frozenset({"against"}),
    ("deployment", "NOUN"): frozenset({"to"}),
    ("return", "NOUN"): frozenset({"from", "to"}),
    ("withdrawal", "NOUN"): frozenset({"from"}),
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
_INFINITIVES = frozenset(
    {
        "agreement", "attempt", "bid", "decision", "demand", "effort", "intention",
        "offer", "plan", "pledge", "promise", "proposal", "readiness", "refusal",
        "threat", "vow", "willingness",
    }
)  # fmt: skip
_LOW = frozenset({"acl", "advcl", "nmod", "obj", "obl"})
_DEPTH = 6


def mend_far_phrases(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives a word its phrase: accused the men **of theft**, not men of theft."""
    for governor in words:
        prepositions = _FAR.get((governor.lemma.lower(), governor.upos))
        if prepositions is None:
            continue
        found = tuple(_phrases_below(words, governor, prepositions))
        if not found or any(phrase.head == governor.index for phrase in found):
            continue
        phrase = next((w for w in found if w.xpos == "VBG"), found[-1])
        is_clause = phrase.upos == "VERB"
        if governor.upos == "NOUN":
            relation = "acl" if is_clause else "nmod"
        else:
            relation = "advcl" if is_clause else "obl"
        words = _hung(words, phrase, governor, relation)
    return words


def mend_infinitives(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives nouns the infinitive right behind them: rejected a plan **to leave**."""
    for noun, mark in pairwise(words):
        is_noun = noun.upos == "NOUN" and noun.lemma.lower() in _INFINITIVES
        if not is_noun or mark.text.lower() != "to" or mark.relation != "mark":
            continue
        verb = words[mark.head - 1]
        if verb.relation in {"advcl", "xcomp"} and verb.head == noun.head:
            words = _hung(words, verb, noun, "acl")
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
    words: Sequence[Word], governor: Word, prepositions: frozenset[str]
) -> Iterator[Word]:
    """Yields the phrases with the preposition behind a word, none inside another."""
    found: list[Word] = []
    for case in words[governor.index :]:
        is_case = case.relation in {"case", "mark"} and case.head
        if not is_case or case.text.lower() not in prepositions:
            continue
        phrase = words[case.head - 1]
        above = tuple(_words_above(words, phrase, governor))
        if governor in above and not any(word in found for word in above):
            found.append(phrase)
    yield from found


def _words_above(words: Sequence[Word], word: Word, end: Word) -> Iterator[Word]:
    """Yields the words from a phrase up to another, while only phrases lie between."""
    for _ in range(_DEPTH):
        if not word.head or word.relation not in _LOW:
            return
        word = words[word.head - 1]
        yield word
        if word == end:
            return


def _hung(
    words: tuple[Word, ...], phrase: Word, governor: Word, relation: str
) -> tuple[Word, ...]:
    moved = attrs.evolve(phrase, head=governor.index, deprel=relation)
    return tuple(moved if word.index == phrase.index else word for word in words)


VALENCY_MENDS = (mend_far_phrases, mend_noun_phrases, mend_infinitives)
"""The mends of this module, in order."""
