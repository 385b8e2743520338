"""Mends slips at the edges of clauses: "that", "it", and verbs joined by "and"."""

from __future__ import annotations

import attrs

from eventline.model import Word

_FINITE = frozenset({"VBD", "VBP", "VBZ"})
_EXTRAPOSED = frozenset({"ccomp", "csubj", "advcl"})
_PERSONAL = frozenset(
    {"able", "concerned", "prepared", "ready", "unable", "unwilling", "willing"}
)
_DEPTH = 6


def mend_complementizers(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a marker of "that" before a clause's own subject: said **that** they left.

    In such a clause "that" is neither subject nor object.
    """
    return tuple(
        attrs.evolve(word, deprel="mark", upos="SCONJ")
        if word.lemma.lower() == "that"
        and word.relation in {"det", "nsubj", "obj"}
        and _opens_complement(words, word)
        else word
        for word in words
    )


def mend_expletives(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a subject of an "it" that stands for no clause: **it** was ready."""
    standing_for = {word.head for word in words if word.relation in _EXTRAPOSED}
    personal = {word.index for word in words if word.lemma.lower() in _PERSONAL}
    expletives = {
        word.index: word.head
        for word in words
        if word.relation == "expl"
        and word.text.lower() == "it"
        and word.head not in standing_for - personal
    }
    heads = personal & set(expletives.values())
    return tuple(
        attrs.evolve(word, deprel="nsubj")
        if word.index in expletives
        else attrs.evolve(word, deprel="xcomp")
        if word.relation == "csubj" and word.head in heads
        else word
        for word in words
    )


def mend_loose_participles(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Takes a participle behind a comma for no content: he said, **accusing** them."""
    completed = {
        word.head for word in words if word.relation in {"aux", "cop", "mark", "nsubj"}
    }
    return tuple(
        attrs.evolve(word, deprel="advcl")
        if word.deprel == "ccomp"
        and word.xpos == "VBG"
        and word.index not in completed
        and words[word.index - 2].text == ","
        else word
        for word in words
    )


def mend_verbal_objects(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a noun of a verb that is an object: rejected **claims** of fraud."""
    clausal = {word.head for word in words if word.relation in {"aux", "nsubj", "obj"}}
    return tuple(
        attrs.evolve(word, upos="NOUN", xpos="NNS", feats=frozenset({"Number=Plur"}))
        if word.deprel == "obj"
        and word.upos == "VERB"
        and word.text.endswith("s")
        and word.index not in clausal
        else word
        for word in words
    )


def mend_double_objects(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes the first of two objects the indirect one: offered **them** a refund."""
    objects: dict[int, list[Word]] = {}
    for word in words:
        if word.deprel == "obj" and word.index > word.head:
            objects.setdefault(word.head, []).append(word)
    firsts = {found[0].index for found in objects.values() if len(found) == 2}
    return tuple(
        attrs.evolve(word, deprel="iobj") if word.index in firsts else word
        for word in words
    )


def mend_lone_both(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a determiner of "both" where nothing is joined: **both** embassies."""
    joined = {word.head for word in words if word.relation == "conj"}
    return tuple(
        attrs.evolve(word, deprel="det")
        if word.deprel == "cc:preconj" and word.head not in joined
        else word
        for word in words
    )


def mend_finite_conjuncts(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Joins a finite verb to a finite one: **accused** them of lying and **left**."""
    mended = list(words)
    for word in words:
        first = words[word.head - 1] if word.head else None
        if word.deprel != "conj" or word.xpos not in _FINITE or first is None:
            continue
        if first.xpos != "VBG" and not _is_infinitive(words, first):
            continue
        above = _finite_above(words, first)
        if above is not None and above.index < word.index:
            mended[word.index - 1] = attrs.evolve(word, head=above.index)
    return tuple(mended)


def mend_unmarked_clauses(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Joins a finite verb that nothing subordinates: met them and later **said** so."""
    subordinated = {
        word.head
        for word in words
        if word.relation in {"mark", "nsubj", "csubj", "aux", "cop", "case", "expl"}
    }
    joints = {word.index for word in words if word.upos == "CCONJ"}
    return tuple(
        attrs.evolve(word, deprel="conj")
        if word.relation == "advcl"
        and word.xpos in _FINITE
        and word.index not in subordinated
        and 0 < word.head < word.index
        and any(word.head < joint < word.index for joint in joints)
        else word
        for word in words
    )


def mend_parallel_infinitives(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Joins "and to" to the infinitive before: asked to go and **to stay** away."""
    infinitives = {
        word.head for word in words if word.relation == "mark" and word.lemma == "to"
    }
    mended = list(words)
    for word in words:
        is_loose = word.relation == "conj" and word.head not in infinitives
        if not is_loose or word.index not in infinitives or not word.head:
            continue
        before = [i for i in infinitives if word.head < i < word.index]
        above = max(before, default=None)
        if above is not None and words[above - 1].head == word.head:
            mended[word.index - 1] = attrs.evolve(word, head=above)
    return tuple(mended)


def _opens_complement(words: tuple[Word, ...], that: Word) -> bool:
    clause = words[that.head - 1]
    subjects = [
        word
        for word in words
        if word.head == clause.index and word.relation == "nsubj" and word != that
    ]
    is_content = clause.relation in {"ccomp", "acl"} and clause.deprel != "acl:relcl"
    return is_content and any(that.index < word.index for word in subjects)


def _is_infinitive(words: tuple[Word, ...], verb: Word) -> bool:
    return any(
        word.head == verb.index and word.deprel == "mark" and word.lemma == "to"
        for word in words
    )


def _finite_above(words: tuple[Word, ...], word: Word) -> Word | None:
    for _ in range(_DEPTH):
        if not word.head:
            return None
        word = words[word.head - 1]
        if word.upos == "VERB" and word.xpos in _FINITE:
            return word
    return None


CLAUSE_MENDS = (
    mend_complementizers,
    mend_expletives,
    mend_loose_participles,
    mend_verbal_objects,
    mend_double_objects,
    mend_lone_both,
    mend_finite_conjuncts,
    mend_unmarked_clauses,
    mend_parallel_infinitives,
)
"""The mends of this module, in order."""
