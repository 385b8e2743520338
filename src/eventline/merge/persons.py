"""Whether two single persons can be one, by what they are called."""

from __future__ import annotations

from eventline.merge.person_words import APART, OPPOSED
from eventline.merge.telling import Text
from eventline.model import Filler, Sentence


def words_of(text: Text, filler: Filler) -> frozenset[str]:
    """Returns the lemmas of a filler's words up to its head, and of its chain's."""
    sentence = text.document.sentence_of(filler.head)
    found = _lemmas(sentence, filler)
    chain = text.names.chain_of(filler)
    name = chain.name.lower().split() if chain else []
    return found | frozenset(name)


def exclude(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Says whether no one is called both: a **girl** and a man, 19 and 27 years old."""
    ages = _ages(mine), _ages(yours)
    if all(ages) and not ages[0] & ages[1]:
        return True
    return any(
        (mine & left and yours & right) or (mine & right and yours & left)
        for left, right in OPPOSED
    )


def are_two(text: Text, one: Filler, other: Filler) -> bool:
    """Says whether two fillers of one person each are two persons.

    **A man** and **another man** are, as are **one of the boys** and, later on, **one
    of the boys**; a name says who it is.
    """
    if not (_is_single(one) and _is_single(other)):
        return False
    if text.names.names_of(one) & text.names.names_of(other):
        return _is_one_of(text, one) and _is_one_of(text, other)
    mine, yours = words_of(text, one), words_of(text, other)
    if bool(mine & APART) is not bool(yours & APART):
        return True
    return exclude(mine, yours) or (_is_one_of(text, one) and _is_one_of(text, other))


def _is_single(filler: Filler) -> bool:
    return filler.quantity is not None and filler.quantity.value == 1


def _is_one_of(text: Text, filler: Filler) -> bool:
    """Holds for **one** of the victims, who may be any of them."""
    sentence = text.document.sentence_of(filler.head)
    of = (
        case
        for whole in sentence.children(filler.head, "nmod")
        for case in sentence.children(whole, "case")
    )
    return filler.head.upos == "NUM" and any(case.lemma == "of" for case in of)


def _lemmas(sentence: Sentence, filler: Filler) -> frozenset[str]:
    """Returns the lemmas of a filler, without those of whose it is: **her** brother."""
    return frozenset(
        word.lemma.lower()
        for word in sentence.words[: filler.head.index]
        if filler.span.contains(word.span)
        and (word.index == filler.head.index or word.deprel != "nmod:poss")
    )


def _ages(words: frozenset[str]) -> frozenset[str]:
    return (
        frozenset(w for w in words if w.isdecimal()) if "old" in words else frozenset()
    )
