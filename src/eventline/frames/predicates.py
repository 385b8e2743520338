"""What a verb says of its object: called the plan **absurd**, dubbed her **a hero**.

Parsers hang the predicate on the verb, as a complement or as one more object, or on
the object, where quote marks tell it from another name.
"""

from __future__ import annotations

from collections.abc import Iterator

from eventline.frames import cues
from eventline.frames.clauses import is_as_phrase, is_bare
from eventline.model import Sentence, Word

_PREDICATES = frozenset({"ADJ", "NOUN", "PROPN"})


def predicates_of(sentence: Sentence, verb: Word) -> Iterator[Word]:
    """Yields the words that a verb predicates of its object, in the tree's order."""
    for child in sentence.children(verb, "xcomp"):
        is_nominal = child.upos in _PREDICATES or child.xpos == "VBN"
        is_own = is_bare(sentence, child) and not sentence.children(child, "aux")
        if is_nominal and is_own and not is_as_phrase(sentence, child):
            yield child
    objects = [w for w in sentence.children(verb, "obj") if w.index > verb.index]
    yield from objects[1:]
    for thing in (*objects[:1], *sentence.children(verb, "nsubj:pass")):
        yield from _named_in_quotes(sentence, thing)


def _named_in_quotes(sentence: Sentence, thing: Word) -> Iterator[Word]:
    """Yields the other name in quote marks: called the tax **“a mistake”**."""
    for word in sentence.subtree(thing):
        first = sentence.subtree(word)[0]
        marks = sentence.words[max(0, first.index - 2) : first.index]
        is_behind = word.relation == "appos" and word.index > thing.index
        if is_behind and any(mark.text in cues.QUOTE_OPENERS for mark in marks):
            yield word
