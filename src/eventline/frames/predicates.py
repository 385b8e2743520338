"""What a verb says of its object: called the plan **absurd**, dubbed her **a hero**.

Parsers hang the predicate on the verb, as a complement or as one more object, or on
the object, where quote marks tell it from another name.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from eventline.frames import cues
from eventline.frames.clauses import is_as_phrase
from eventline.model import Sentence, Word

_BREAKS = frozenset({"AUX", "CCONJ", "SCONJ", "VERB"})
_PREDICATES = frozenset({"ADJ", "NOUN", "PROPN"})


def predicates_of(sentence: Sentence, verb: Word) -> Iterator[Word]:
    """Yields the words that a verb predicates of its object, in the tree's order."""
    objects = [w for w in sentence.children(verb, "obj") if w.index > verb.index]
    clauses = sentence.children(verb, "xcomp", "ccomp")
    for child in clauses:
        is_nominal = child.upos in _PREDICATES or child.xpos == "VBN"
        is_said = child.relation == "xcomp" or bool(objects)
        is_own = is_said and not sentence.children(child, "aux", "cop", "mark")
        if is_nominal and is_own and not is_as_phrase(sentence, child):
            yield from _listed(sentence, child)
    if objects:
        yield from objects[0 if sentence.children(verb, "iobj") else 1 :]
        yield from _unmarked(sentence, verb, objects)
    gerunds = [w for w in clauses if w.relation == "xcomp" and w.xpos == "VBG"]
    for thing in (*objects[:1], *gerunds, *sentence.children(verb, "nsubj:pass")):
        yield from _quoted_behind(sentence, verb, thing)


def _listed(sentence: Sentence, first: Word) -> Iterator[Word]:
    """Yields a predicate and the list behind it: called her **a liar, a thief and** …

    Parsers take the second of three for another name of the first, or what follows for
    a part of the one before.
    """
    yield first
    for other in sentence.children(first, "appos", "conj"):
        is_next = other.relation == "conj" or bool(sentence.children(other, "conj"))
        is_alike = other.upos in _PREDICATES and not sentence.children(other, "nsubj")
        if is_next and is_alike and other.index > first.index:
            yield from _listed(sentence, other)


def _unmarked(sentence: Sentence, verb: Word, objects: list[Word]) -> Iterator[Word]:
    """Yields a noun that no preposition marks: called her vote **a slip**."""
    for phrase in sentence.children(verb, "obl"):
        is_behind = phrase.index > objects[0].index
        articles = {w.lemma.lower() for w in sentence.children(phrase, "det")}
        if (
            is_behind
            and articles & {"a", "an"}
            and not sentence.children(phrase, "case")
        ):
            yield phrase


def _quoted_behind(sentence: Sentence, verb: Word, thing: Word) -> Iterator[Word]:
    """Yields the top word of the quote behind it: called the tax **“a mistake”**."""
    behind = sentence.words[max(verb.index, thing.index) :]
    run = list(takewhile(lambda w: w.text not in cues.QUOTE_OPENERS, behind))
    if len(run) == len(behind) or any(w.upos in _BREAKS for w in run):
        return
    inside = takewhile(lambda w: w.text not in cues.QUOTE_MARKS, behind[len(run) + 1 :])
    words = [w for w in inside if w.upos != "PUNCT"]
    if words and frozenset(sentence.subtree(verb)).issuperset(words):
        yield min(words, key=lambda w: sum(1 for _ in sentence.ancestors(w)))
