"""Mends slips at losses: one number, or one noun, to each of them.

Facts of English: in "left one man dead and six others wounded" only the man is dead,
and in "killed a girl and wounded three boys" the boys are not killed.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import attrs

from eventline.model import Word
from eventline.parse.tree import hang

_RESULTS = frozenset({"dead", "hurt", "injured", "missing", "unhurt", "wounded"})
_DEADLY = frozenset({"fatally", "mortally"})
_FINDING = frozenset({"discover", "find", "leave", "report", "see"})
_NOMINAL = frozenset({"NOUN", "NUM", "PRON", "PROPN"})
_OPENERS = frozenset({"ADV", "CCONJ", "PUNCT"})
_HARM = frozenset({"hurt", "injure", "kill", "shoot", "stab", "wound"})
_HARMED: Mapping[str, str] = {
    "hurt": "hurt",
    "injured": "injure",
    "killed": "kill",
    "shot": "shoot",
    "stabbed": "stab",
    "wounded": "wound",
}
_BESIDE_NOUN = frozenset({"acl", "advcl", "amod", "csubj", "parataxis"})


def mend_results_behind(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives a result to the verb of finding: found a **boy dead** in his bed."""
    for result in words:
        noun = words[result.head - 1] if result.head else result
        verb = words[noun.head - 1] if noun.head else noun
        is_behind = result.relation == "amod" and result.index > noun.index
        if not is_behind or result.text.lower() not in _RESULTS:
            continue
        if noun.relation == "obj" and verb.lemma.lower() in _FINDING:
            words = hang(words, result, head=verb.index, deprel="xcomp")
    return words


def mend_second_results(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives each result its own noun: left a man dead and **six others wounded**."""
    for noun, result in pairwise(words):
        first = words[noun.head - 1] if noun.head else noun
        is_pair = noun.deprel == "conj" and noun.upos in _NOMINAL
        if not is_pair or result.text.lower() not in _RESULTS or not result.head:
            continue
        led = _result_between(words, first, noun)
        is_behind = result.relation in {"acl", "amod"} and noun.upos == "NOUN"
        if led is None or (result.head == noun.index and not is_behind):
            continue
        words = _own_noun(words, noun, result, led)
    return words


def _result_between(words: tuple[Word, ...], first: Word, noun: Word) -> Word | None:
    """Returns the result of the first noun, which stands before the second one."""
    if first.text.lower() in _RESULTS and first.upos in {"ADJ", "VERB"}:
        return first
    verb = words[first.head - 1] if first.head else None
    if verb is None or verb.lemma.lower() not in _FINDING:
        return None
    between = words[first.index : noun.index - 1]
    return next(
        (w for w in between if w.text.lower() in _RESULTS and w.head == verb.index),
        None,
    )


def _own_noun(
    words: tuple[Word, ...], noun: Word, result: Word, led: Word
) -> tuple[Word, ...]:
    """Makes a clause of noun and result, joined to the result before it."""
    changes = {
        noun.index: attrs.evolve(noun, head=result.index, deprel="nsubj"),
        result.index: attrs.evolve(result, head=led.index, deprel="conj"),
    }
    return tuple(
        changes.get(word.index)
        or (
            attrs.evolve(word, head=result.index)
            if word.relation == "cc" and word.head == noun.index
            else word
        )
        for word in words
    )


def mend_second_objects(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives each verb its own object: killed a girl and **wounded three boys**."""
    for verb in words:
        is_harm = verb.upos == "VERB" and verb.lemma.lower() in _HARM
        if not is_harm or verb.relation != "conj" or _has_object(words, verb):
            continue
        behind = (w for w in words[verb.index :] if _is_second(words, w, verb))
        noun = next(behind, None)
        words = _own_object(words, noun, verb) if noun else words
    return words


def _is_second(words: tuple[Word, ...], noun: Word, verb: Word) -> bool:
    """Says whether a noun is joined to the object of the verb before this one."""
    first = words[noun.head - 1] if noun.head else noun
    is_pair = noun.deprel == "conj" and first.index < verb.index
    return is_pair and first.relation == "obj" and first.head == verb.head


def _has_object(words: tuple[Word, ...], verb: Word) -> bool:
    taken = {"obj", "nsubj", "aux"}
    return any(w.head == verb.index and w.relation in taken for w in words)


def _own_object(words: tuple[Word, ...], noun: Word, verb: Word) -> tuple[Word, ...]:
    words = hang(words, noun, head=verb.index, deprel="obj")
    return tuple(
        attrs.evolve(word, head=verb.index)
        if word.relation == "cc" and word.head == noun.index and word.index < verb.index
        else word
        for word in words
    )


def mend_inverted_losses(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a clause of an inversion: also **wounded** in the blast were two guards."""
    for verb in words:
        if verb.text.lower() not in _HARMED:
            continue
        if not all(word.upos in _OPENERS for word in words[: verb.index - 1]):
            continue
        behind = (w for w in words[verb.index :] if w.deprel == "cop")
        copula = next((w for w in behind if w.head > w.index), None)
        noun = words[copula.head - 1] if copula else None
        words = _turned(words, verb, copula, noun) if copula and noun else words
    return words


def _turned(
    words: tuple[Word, ...], verb: Word, copula: Word, noun: Word
) -> tuple[Word, ...]:
    if noun.upos not in _NOMINAL:
        return words
    lemma = _HARMED[verb.text.lower()]
    verb = attrs.evolve(verb, upos="VERB", xpos="VBN", lemma=lemma)
    if verb.head == noun.index and verb.relation in _BESIDE_NOUN:
        verb = attrs.evolve(verb, head=noun.head, deprel=noun.deprel)
    elif noun.head != verb.index:
        return words
    changes = {
        verb.index: verb,
        noun.index: attrs.evolve(noun, head=verb.index, deprel="nsubj:pass"),
        copula.index: attrs.evolve(copula, head=verb.index, deprel="aux:pass"),
    }
    return tuple(changes.get(word.index, word) for word in words)


def mend_deaths(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Hangs "to death" on its verb: shot his brother **to death**."""
    for case, death in pairwise(words):
        noun = words[death.head - 1] if death.head else death
        is_end = case.text.lower() == "to" and death.text.lower() == "death"
        if is_end and death.relation == "nmod" and noun.relation == "obj":
            words = hang(words, death, head=noun.head, deprel="obl")
    return words


def mend_result_adjectives(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes an adjective of a result before its noun: three **wounded** people."""
    return tuple(
        attrs.evolve(word, upos="ADJ", lemma=word.text.lower())
        if word.relation == "amod"
        and word.upos == "VERB"
        and word.index < word.head
        and word.text.lower() in _RESULTS
        else word
        for word in words
    )


def mend_single_deaths(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Leaves to some what is said of them alone: three were shot, **one** fatally."""
    for some, how in pairwise(words):
        is_how = how.text.lower() in _DEADLY and how.head != some.index
        is_set_off = some.index > 1 and words[some.index - 2].text == ","
        if is_how and is_set_off and some.upos in {"NUM", "PRON"}:
            words = hang(words, how, head=some.index, deprel="advmod")
    return words


def mend_harmed_counts(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a subject of a number that the tree takes for a phrase: **2** killed."""
    for count, verb in pairwise(words):
        is_loose = count.head == verb.index and count.relation in {"obl", "advmod"}
        if count.upos != "NUM" or not is_loose:
            continue
        is_bare = not any(word.head == count.index for word in words)
        is_harm = verb.upos == "VERB" and verb.text.lower() in _HARMED
        if is_bare and is_harm:
            words = hang(words, count, head=verb.index, deprel="nsubj:pass")
            words = hang(
                words,
                attrs.evolve(verb, xpos="VBN"),
                head=verb.head,
                deprel=verb.deprel,
            )
    return words


def mend_numbered_results(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a noun's part of a result behind "of": the number of **injured** rose."""
    for case, result in pairwise(words):
        noun = words[result.head - 1] if result.head else result
        is_part = case.text.lower() == "of" and case.head == result.index
        is_behind = result.relation == "amod" and noun.index < case.index
        if is_part and is_behind and result.text.lower() in _RESULTS:
            made = attrs.evolve(
                result, upos="ADJ", xpos="JJ", lemma=result.text.lower()
            )
            words = hang(words, made, head=noun.index, deprel="nmod")
    return words


def mend_listed_results(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Hangs a loss on the next loss, not its number: six **dead**, nine injured."""
    for result in words:
        number = words[result.head - 1] if result.head else result
        is_listed = result.relation == "amod" and number.index > result.index
        if not is_listed or number.deprel != "nummod" or not number.head:
            continue
        if any(w.head == result.index and w.deprel == "nummod" for w in words):
            words = hang(words, result, head=number.head, deprel="parataxis")
    return words


LOSS_MENDS = (
    mend_harmed_counts,
    mend_numbered_results,
    mend_listed_results,
    mend_single_deaths,
    mend_result_adjectives,
    mend_results_behind,
    mend_second_results,
    mend_second_objects,
    mend_inverted_losses,
    mend_deaths,
)
"""The mends of this module, in order."""
