"""Mends slips at numbers: what they count, and what a counted group is made of."""

from __future__ import annotations

from itertools import pairwise

import attrs

from eventline.model import Word
from eventline.parse.tree import hang

_RESULTS = frozenset({"dead", "displaced", "hurt", "injured", "missing", "wounded"})
_VAGUE = frozenset({"dozen", "dozens", "hundreds", "scores", "thousands"})
_DAYS = frozenset(
    {"early", "friday", "last", "late", "monday", "saturday", "sunday", "thursday"}
    | {"today", "tonight", "tuesday", "wednesday", "yesterday"}
)
_COUNTED = frozenset({"NOUN", "NUM", "PROPN"})
_PLURAL_ENDINGS = ("s", "children", "men", "people", "police")
_NUMBERS = frozenset({"dozen", "hundred", "number", "score", "thousand", "total"})
_HYPHENS = frozenset({"-", "‐", "‑", "–"})
_OPENERS = frozenset({"between", "from"})
_BOUNDS = frozenset({("at", "least"), ("at", "most")})
_LENGTHS = frozenset(
    {
        "day", "decade", "foot", "hour", "kilometer", "kilometre", "meter", "metre",
        "mile", "minute", "month", "percent", "point", "second", "time", "week", "year",
    }
)  # fmt: skip


def mend_compositions(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a clause of "most of **them soldiers**", beside the main one."""
    root = next((word.index for word in words if word.head == 0), 0)
    for part, of, whole, noun in zip(
        words, words[1:], words[2:], words[3:], strict=False
    ):
        is_whole = of.lemma == "of" and whole.text.lower() in {"them", "whom"}
        is_last = words[noun.index : noun.index + 1] == () or (
            words[noun.index].upos == "PUNCT"
        )
        if not is_whole or not is_last or not noun.text.endswith(_PLURAL_ENDINGS):
            continue
        heads = {
            part.index: (noun.index, "nsubj"),
            of.index: (whole.index, "case"),
            whole.index: (part.index, "nmod"),
            noun.index: (root, "advcl"),
        }
        if root in heads:
            continue
        mended = [
            attrs.evolve(word, head=heads[word.index][0], deprel=heads[word.index][1])
            if word.index in heads
            else word
            for word in words
        ]
        mended[noun.index - 1] = attrs.evolve(mended[noun.index - 1], upos="NOUN")
        return _with_subject(tuple(mended), part)
    return words


def _with_subject(words: tuple[Word, ...], freed: Word) -> tuple[Word, ...]:
    """Makes the whole the subject that its part was: **ten people**, most of them …"""
    cased = {word.head for word in words if word.relation == "case"}
    return tuple(
        attrs.evolve(word, deprel=freed.deprel)
        if freed.relation == "nsubj"
        and word.deprel == "obl"
        and word.head == freed.head
        and word.index < freed.index
        and word.index not in cased
        else word
        for word in words
    )


def mend_counted_results(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Counts a result by the number before it: 12 dead and **dozens** injured."""
    for number, result in pairwise(words):
        is_number = number.upos == "NUM" or number.text.lower() in _VAGUE
        after = words[result.index] if result.index < len(words) else None
        is_alone = after is None or not (
            after.upos in {"NOUN", "PROPN", "ADJ", "DET"}
            and after.text.lower() not in _DAYS
        )
        if not is_number or result.text.lower() not in _RESULTS or not is_alone:
            continue
        words = _with_result(words, number, result)
    return words


def _with_result(
    words: tuple[Word, ...], number: Word, result: Word
) -> tuple[Word, ...]:
    """Makes the number the result's, and the result an adjective."""
    inside = {number.index, result.index}
    top = number if number.head not in inside else result
    head, deprel = top.head, top.deprel
    if result.head not in inside:
        head, deprel = result.head, result.deprel
    above = words[head - 1]
    if deprel == "conj" and above.deprel == "xcomp" and above.lemma in _RESULTS:
        head = above.head
    changes = {
        number.index: attrs.evolve(number, head=result.index, deprel="nummod"),
        result.index: attrs.evolve(
            result, head=head, deprel=deprel, upos="ADJ", lemma=result.text.lower()
        ),
    }
    return tuple(
        changes.get(word.index)
        or (
            attrs.evolve(word, head=result.index)
            if word.head == number.index and word.relation in {"cc", "case"}
            else word
        )
        for word in words
    )


def mend_numbered_participles(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives a participle what is numbered: the number of **people** killed."""
    for noun, participle in pairwise(words):
        is_loose = participle.deprel == "acl" and participle.xpos in {"VBD", "VBN"}
        number = words[noun.head - 1]
        is_number = noun.relation == "nmod" and number.lemma in _NUMBERS
        if is_loose and is_number and participle.head == number.index:
            words = hang(words, participle, head=noun.index, deprel="acl")
    return words


def mend_paired_counts(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives each of two verbs its number: they killed **two** and injured **11**."""
    for verb, number, joint, other, count in zip(
        words, words[1:], words[2:], words[3:], words[4:], strict=False
    ):
        is_pair = (
            verb.upos == other.upos == "VERB"
            and verb.xpos == other.xpos
            and number.upos == count.upos == "NUM"
            and joint.deprel == "cc"
        )
        if not is_pair:
            continue
        after = words[count.index] if count.index < len(words) else None
        is_alone = after is None or after.upos not in {"ADJ", "NOUN", "NUM", "PROPN"}
        inside = {number.index, joint.index, other.index, count.index}
        if not is_alone or verb.head in inside:
            continue
        words = hang(words, number, head=verb.index, deprel="obj")
        words = hang(words, joint, head=other.index, deprel="cc")
        words = hang(words, other, head=verb.index, deprel="conj")
        words = hang(words, count, head=other.index, deprel="obj")
    return words


def mend_elliptic_passives(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a clause of what lacks its verb: two were killed and **five** injured.

    No second subject stands behind the verb, so that what looks so is another clause.
    """
    for noun, participle in pairwise(words):
        above = words[noun.head - 1]
        is_subject = above.deprel == "nsubj:pass" and participle.head == noun.index
        verb = words[above.head - 1] if is_subject else above
        is_beside = is_subject or participle.head == noun.head
        is_loose = noun.deprel == "conj" and noun.head != 0 and is_beside
        is_participle = participle.xpos in {"VBD", "VBN"} and noun.upos in _COUNTED
        if not (is_loose and is_participle and verb.index < noun.index):
            continue
        if not any(w.head == verb.index and w.deprel == "aux:pass" for w in words):
            continue
        words = hang(words, participle, head=verb.index, deprel="conj")
        words = hang(words, noun, head=participle.index, deprel="nsubj:pass")
        words = tuple(
            attrs.evolve(word, head=participle.index)
            if word.deprel == "cc" and word.head == noun.index
            else word
            for word in words
        )
    return words


def mend_ranges(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Hangs a range on what it counts: between **20** and 25 people were hurt."""
    for opener, low, _, high, noun in zip(
        words, words[1:], words[2:], words[3:], words[4:], strict=False
    ):
        is_range = (
            opener.text.lower() in _OPENERS
            and low.upos == high.upos == "NUM"
            and noun.upos == "NOUN"
            and noun.text.endswith(("s", "people", "men", "women", "children"))
        )
        if is_range and low.head not in {high.index, noun.index}:
            words = hang(words, low, head=noun.index, deprel="nummod")
    return words


def mend_bare_counts(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a number the object or subject that it is: wounded **14**, **1** killed."""
    for count, verb in pairwise(words):
        is_subject = count.head == verb.index and count.deprel == "nummod"
        if count.upos == "NUM" and is_subject and verb.upos == "VERB":
            passive = "nsubj:pass" if verb.xpos == "VBN" else "nsubj"
            words = hang(words, count, head=verb.index, deprel=passive)
    for verb, count in pairwise(words):
        is_object = count.head == verb.index and count.deprel == "xcomp"
        if count.upos == "NUM" and is_object and verb.upos == "VERB":
            words = hang(words, count, head=verb.index, deprel="obj")
    return words


def mend_bounded_objects(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes an object of "at least" so many behind a verb: killed at least **nine**."""
    for at, least, number in zip(words, words[1:], words[2:], strict=False):
        is_bound = (at.text.lower(), least.text.lower()) in _BOUNDS
        noun = words[number.head - 1] if number.relation == "nummod" else number
        verb = words[noun.head - 1] if noun.head else noun
        is_phrase = noun.deprel == "obl" and noun.lemma not in _LENGTHS
        is_active = verb.upos == "VERB" and verb.index == at.index - 1
        if not (is_bound and number.upos == "NUM" and is_phrase and is_active):
            continue
        taken = {"obj", "aux:pass"} & {w.deprel for w in words if w.head == verb.index}
        cases = {w.index for w in words if (w.head, w.deprel) == (noun.index, "case")}
        if not taken and cases <= {at.index}:
            words = hang(words, noun, head=verb.index, deprel="obj")
    return words


def mend_hyphened_numbers(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes one of a number in parts: no verb has two objects in call **555-0188**."""
    for first, hyphen, last in zip(words, words[1:], words[2:], strict=False):
        is_joined = hyphen.text in _HYPHENS and first.upos == last.upos == "NUM"
        is_close = first.span.end == hyphen.span.start < last.span.start
        is_twice = first.head == last.head and first.relation == last.relation
        if is_joined and is_close and is_twice and hyphen.span.end == last.span.start:
            words = hang(words, last, head=first.index, deprel="flat")
    return words


NUMBER_MENDS = (
    mend_bare_counts,
    mend_compositions,
    mend_counted_results,
    mend_numbered_participles,
    mend_paired_counts,
    mend_elliptic_passives,
    mend_ranges,
    mend_hyphened_numbers,
    mend_bounded_objects,
)
"""The mends of this module, in order."""
