"""Mends slips at the edges of clauses: before "that", at "it", at an object in -s."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from eventline.model import Word
from eventline.parse.tree import hang, words_above

_DECLINING = frozenset({"decline", "deny", "refuse"})
_GIVING = frozenset({"cite", "give", "offer", "present", "produce", "provide"})
_FINITE = frozenset({"VBD", "VBP", "VBZ"})
_SUBORDINATORS = frozenset({"after", "before", "since", "until"})
_PERSONAL = frozenset({"able", "prepared", "ready", "unable", "unwilling", "willing"})


def mend_phrases_before_that(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Leaves nothing of a clause before its "that": said **on Friday** that he left.

    Nor between commas: said, **after a pause**, that he left.
    """
    for that in words:
        is_mark = that.relation == "mark" and that.lemma.lower() == "that"
        for phrase in _phrases_before(words, that) if is_mark else ():
            above = words[words[phrase.head - 1].head - 1]
            is_noun = above.upos in {"NOUN", "PROPN"}
            deprel = "nmod" if is_noun else phrase.deprel
            words = hang(words, phrase, head=above.index, deprel=deprel)
    return words


def _phrases_before(words: Sequence[Word], that: Word) -> Sequence[Word]:
    """Returns the clause's phrases between its governor and its "that"."""
    clause = words[that.head - 1]
    between = words[clause.head : that.index - 1] if clause.head else ()
    if between and {between[0].text, between[-1].text} == {","}:
        return [w for w in between if w.head == clause.index and w.upos != "PUNCT"]
    if any(word.text == "," or word.relation == "mark" for word in between):
        return ()
    return [w for w in between if w.head == clause.index and w.relation == "obl"]


def mend_expletives(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a subject of the "it" that is ready or willing: **it** was ready to go."""
    personal = {word.index for word in words if word.lemma.lower() in _PERSONAL}
    heads = personal & {word.head for word in words if word.relation == "expl"}
    return tuple(
        attrs.evolve(word, deprel="nsubj")
        if word.relation == "expl" and word.head in heads
        else attrs.evolve(word, deprel="xcomp")
        if word.relation == "csubj" and word.head in heads
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


def mend_relative_clauses(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Hangs ", **which** …" on the noun before: the union, **which** has left."""
    for which in words:
        is_set_off = which.index > 2 and words[which.index - 2].text == ","
        is_which = which.text.lower() == "which" and which.relation == "nsubj"
        clause = words[which.head - 1] if which.head else which
        if not (is_which and is_set_off) or clause.deprel not in {"ccomp", "advcl"}:
            continue
        noun = words[which.index - 3]
        if noun.upos in {"NOUN", "PROPN"} and clause.head < which.index:
            words = hang(words, clause, head=noun.index, deprel="acl:relcl")
    return words


def mend_subordinators(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a subject behind "since" before a bare clause: since **it** collapsed.

    A clause about it may stand between: since the union **that held them** collapsed.
    """
    governed = {w.head for w in words if w.relation in {"nsubj", "mark", "csubj"}}
    for case in words:
        phrase = words[case.head - 1] if case.head else case
        is_case = case.text.lower() in _SUBORDINATORS and case.relation == "case"
        if not is_case or phrase.relation != "obl":
            continue
        clause = _clause_of(words, phrase)
        if clause.index not in governed and clause.xpos in _FINITE:
            words = hang(words, phrase, head=clause.index, deprel="nsubj")
            words = hang(words, case, head=clause.index, deprel="mark")
    return words


def _clause_of(words: Sequence[Word], phrase: Word) -> Word:
    """Returns the clause that a phrase hangs in or stands right before, or itself."""
    above = words[phrase.head - 1]
    if above.relation == "advcl" and above.index > phrase.index:
        return above
    end = phrase
    for word in words[phrase.index :]:
        if word.relation == "advcl" and word.head == phrase.head:
            return word if word.index == end.index + 1 else phrase
        if phrase in words_above(words, word):
            end = word
    return phrase


def mend_late_conjuncts(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Goes on with the main clause behind ", and": beat men who lay, and **left**.

    A clause about a noun takes no comma inside; whoever declines to say more is who
    said the rest.
    """
    governed = {w.head for w in words if w.relation in {"nsubj", "mark", "expl"}}
    for joint in words:
        verb = words[joint.head - 1] if joint.head else joint
        is_bare = verb.xpos in _FINITE and verb.index not in governed
        if joint.relation != "cc" or verb.relation != "conj" or not is_bare:
            continue
        host = words[verb.head - 1]
        has_comma = joint.index > 1 and words[joint.index - 2].text == ","
        is_relative = has_comma and host.deprel == "acl:relcl"
        declines = verb.lemma in _DECLINING or _gives_nothing(words, verb)
        declines = declines and host.relation == "ccomp"
        above = _finite_above(words, host) if is_relative or declines else None
        if above is not None:
            words = hang(words, verb, head=above.index, deprel="conj")
    return words


def _gives_nothing(words: Sequence[Word], verb: Word) -> bool:
    """Holds for said that they had lied, but **gave no proof**."""
    things = [w.index for w in words if w.head == verb.index and w.relation == "obj"]
    is_none = any(w.head in things and w.lemma.lower() == "no" for w in words)
    return verb.lemma in _GIVING and is_none


def _finite_above(words: Sequence[Word], word: Word) -> Word | None:
    while word.head:
        word = words[word.head - 1]
        if word.upos == "VERB" and word.xpos in _FINITE:
            return word
    return None


def mend_infinitives(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes what is planned of a subject behind the verb: plans **to quit**.

    A verb with a subject before it has no clause for a subject behind it.
    """
    marked = {word.head for word in words if word.relation == "mark"}
    subjects = {word.head for word in words if word.relation == "nsubj"}
    for clause in words:
        is_slip = clause.relation == "csubj" and clause.index > clause.head
        if is_slip and clause.index in marked and clause.head in subjects:
            words = hang(words, clause, head=clause.head, deprel="xcomp")
    return words


def mend_due(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a predicate of "due" before what is to come: is **due** to meet.

    Else the verb has a copula, as if "due to" were a preposition.
    """
    for due, to, verb in zip(words, words[1:], words[2:], strict=False):
        is_due = (due.lemma.lower(), to.text.lower()) == ("due", "to")
        if not is_due or verb.upos != "VERB" or due.head != verb.index:
            continue
        if any(w.head == verb.index and w.relation == "cop" for w in words):
            words = _governed(words, due, verb)
    return words


def _governed(words: tuple[Word, ...], due: Word, verb: Word) -> tuple[Word, ...]:
    """Returns the words with a verb as what its subject is due to do."""
    before = ("advmod", "aux", "cop", "mark", "nsubj")
    moved = {
        word.index: attrs.evolve(word, head=due.index, deprel=word.relation)
        for word in words[: due.index - 1]
        if word.head == verb.index and word.relation in before
    }
    moved[due.index] = attrs.evolve(due, head=verb.head, deprel=verb.deprel)
    moved[due.index + 1] = attrs.evolve(
        words[due.index], head=verb.index, upos="PART", xpos="TO", deprel="mark"
    )
    moved[verb.index] = attrs.evolve(verb, head=due.index, deprel="xcomp")
    return tuple(moved.get(word.index, word) for word in words)


CLAUSE_MENDS = (
    mend_due,
    mend_infinitives,
    mend_phrases_before_that,
    mend_relative_clauses,
    mend_subordinators,
    mend_late_conjuncts,
    mend_expletives,
    mend_verbal_objects,
)
"""The mends of this module, in order."""
