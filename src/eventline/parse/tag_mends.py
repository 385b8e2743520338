"""Mends tags that the tree itself contradicts: no verb has a compound before it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import attrs

from eventline.model import Word
from eventline.parse.lemmas import plural_lemma
from eventline.parse.tree import hang

_NOMINAL = frozenset({"NOUN", "PROPN"})
_OF_NOUNS = frozenset({"amod", "compound", "cop", "det", "nmod:poss", "nummod"})
_OF_VERBS = frozenset({"ccomp", "nsubj", "obj", "xcomp"})
_CLAUSAL = frozenset({"advcl", "acl"})


def mend_nominal_gerunds(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a noun of a gerund with a compound or an article.

    "After a border **shooting**", "in the 3 May **killing** of a clerk".
    """
    for before, gerund in pairwise(words):
        is_gerund = gerund.upos == "VERB" and gerund.xpos == "VBG"
        if not is_gerund:
            continue
        is_noun = before.deprel == "compound" and before.head == gerund.index
        below = {word.deprel for word in words if word.head == gerund.index}
        if below & _OF_VERBS or not (is_noun or "det" in below):
            continue
        lemma = gerund.text.lower()
        noun = attrs.evolve(gerund, upos="NOUN", xpos="NN", lemma=lemma)
        relation = "obl" if gerund.relation in _CLAUSAL else gerund.deprel
        words = hang(words, noun, head=gerund.head, deprel=relation)
        words = _with_cases(words, noun)
    return words


def _with_cases(words: tuple[Word, ...], noun: Word) -> tuple[Word, ...]:
    """Returns the words with the noun's marks as prepositions."""
    return tuple(
        attrs.evolve(word, upos="ADP", xpos="IN", deprel="case")
        if word.head == noun.index and word.deprel == "mark"
        else word
        for word in words
    )


def mend_headline_verbs(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a verb of a noun with a subject: Oman **mediates** between rivals."""
    for subject, verb in pairwise(words):
        is_subject = subject.relation == "nsubj" and subject.head == verb.index
        is_slip = verb.xpos == "NNS" and verb.deprel == "root"
        if is_subject and is_slip and not _has_nouns_own(words, verb):
            made = attrs.evolve(verb, upos="VERB", xpos="VBZ")
            words = hang(words, made, head=0, deprel="root")
            words = _with_obliques(words, verb)
    return words


def _has_nouns_own(words: Sequence[Word], noun: Word) -> bool:
    return any(w.head == noun.index and w.deprel in _OF_NOUNS for w in words)


def _with_obliques(words: tuple[Word, ...], verb: Word) -> tuple[Word, ...]:
    """Returns the words with the verb's phrases as a verb has them."""
    return tuple(
        attrs.evolve(word, deprel="obl")
        if word.head == verb.index and word.deprel == "nmod" and word.upos in _NOMINAL
        else word
        for word in words
    )


def mend_small_names(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a noun of a name in small letters with an article: the **ministry**."""
    articled = {word.head for word in words if word.deprel == "det"}
    return tuple(
        _as_noun(word) if word.index in articled and _is_small_name(word) else word
        for word in words
    )


def _is_small_name(word: Word) -> bool:
    is_small = word.text.isalpha() and word.text.islower()
    return word.upos == "PROPN" and is_small and word.relation != "flat"


def _as_noun(word: Word) -> Word:
    """Returns a name as the common noun that it is."""
    lemma = word.lemma.lower()
    if word.xpos != "NNPS":
        return attrs.evolve(word, upos="NOUN", xpos="NN", lemma=lemma)
    lemma = plural_lemma(word.text) if lemma == word.text else lemma
    return attrs.evolve(word, upos="NOUN", xpos="NNS", lemma=lemma)


TAG_MENDS = (mend_nominal_gerunds, mend_headline_verbs, mend_small_names)
"""The mends of this module, in order."""
