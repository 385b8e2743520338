"""What a verb lends to the event noun that it governs: made **a demand**.

A light verb and its noun are one event, the noun's: the verb's subject and phrases are
the noun's arguments, whether the verb stands above it, or behind it as a participle or
relative clause ("the sanctions **imposed by Norvania**").
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from eventline.frames import cues
from eventline.frames.argument import Argument
from eventline.frames.grammar import (
    ADDRESSEE,
    AROUND,
    CLAUSE,
    COMPANION,
    GOVERNOR,
    INFINITIVE,
    OBJECT,
    SUBJECT,
    Function,
    oblique,
)
from eventline.frames.phrase_cues import (
    CONVOKED_VOTES,
    TIMING,
    TOURING_VERBS,
    TOURS,
    UNLENT,
)
from eventline.frames.purposes import is_called
from eventline.frames.stems import is_form_of
from eventline.frames.subjects import grammatical_subject, lemma_key, marker
from eventline.frames.verbals import verbal_arguments
from eventline.frames.voice import is_passive
from eventline.model import Sentence, Word

_LENT = (
    (
        frozenset({"obj", "nsubj:pass"}),
        cues.SUPPORT_VERBS,
        frozenset({SUBJECT, ADDRESSEE, CLAUSE, INFINITIVE}),
    ),
    (frozenset({"obj", "obl"}), cues.PARTICIPATION_VERBS, frozenset({SUBJECT})),
    (frozenset({"obl"}), cues.STATE_VERBS, frozenset({SUBJECT})),
    (frozenset({"nsubj"}), cues.MEASURE_VERBS, frozenset({OBJECT})),
    (frozenset({"nsubj"}), cues.OCCURRENCE_VERBS, frozenset[Function]()),
)
"""What verbs lend a noun that stands in one of the relations to them."""

_NOMINAL = frozenset({"NOUN", "PROPN"})
_VERBAL = frozenset({"VERB", "AUX"})
_COME_TO = frozenset({"accord", "agreement", "compromise", "deal", "settlement"})


@attrs.frozen
class _Tie:
    """A verb and what the noun is to it: `obj`, `nsubj:pass`, `obl` …"""

    verb: Word
    relation: str


def lent_arguments(sentence: Sentence, noun: Word) -> Iterator[Argument]:
    """Yields what the verbs about a noun lend it, and those: **the union** made it."""
    ties = (*_above(sentence, noun), *_behind(sentence, noun))
    for tie in ties:
        yield from _received(sentence, noun, tie)
        yield from _lent(sentence, noun, tie)
    yield from _governors(sentence, noun, ties)


def _governors(
    sentence: Sentence, noun: Word, ties: tuple[_Tie, ...]
) -> Iterator[Argument]:
    """Yields what takes the noun as its object: **signed** a deal, **easing** of it."""
    for tie in ties:
        if tie.relation in {"obj", "nsubj:pass"} or _is_agreed(sentence, noun, tie):
            yield Argument(GOVERNOR, tie.verb)
    first = _first(sentence, noun)
    above = sentence.governor(first)
    is_of = first.relation == "nmod" and marker(sentence, first, "case") == "of"
    if above is not None and is_of:
        yield Argument(GOVERNOR, above)


def _is_agreed(sentence: Sentence, noun: Word, tie: _Tie) -> bool:
    """Holds for they agreed **to a deal**, **on a plan**."""
    is_phrase = marker(sentence, noun, "case") in {"on", "to", "upon"}
    return is_phrase and tie.verb.lemma.lower() == "agree"


def _above(sentence: Sentence, noun: Word) -> Iterator[_Tie]:
    """Finds the verb that governs the noun, or the first of the nouns it joins."""
    first = _first(sentence, noun)
    verb = sentence.governor(first)
    if verb is not None and verb.upos in _VERBAL and first.relation != "acl":
        is_passive = first.deprel == "nsubj:pass"
        yield _Tie(verb, "nsubj:pass" if is_passive else first.relation)


def _behind(sentence: Sentence, noun: Word) -> Iterator[_Tie]:
    """Finds the verb in a clause on the noun, whose object it is: sanctions imposed."""
    for verb in sentence.children(noun, "acl"):
        if verb.upos in _VERBAL and any(
            argument == Argument(OBJECT, noun)
            for argument in verbal_arguments(sentence, verb)
        ):
            yield _Tie(verb, "nsubj:pass")


def _first(sentence: Sentence, noun: Word) -> Word:
    """Returns the first of joined nouns: **sanctions** and an embargo."""
    while noun.relation == "conj":
        above = sentence.governor(noun)
        if above is None or above.upos not in _NOMINAL:
            return noun
        noun = above
    return noun


def _received(sentence: Sentence, noun: Word, tie: _Tie) -> Iterator[Argument]:
    """Finds who undergoes it: **the army** suffered a defeat, came under attack.

    So does who is given it: **she** was handed a sentence of two years.
    """
    key = lemma_key(sentence, tie.verb)
    is_given = tie.relation == "obj" and is_passive(sentence, tie.verb)
    if tie.relation == "obl":
        key = f"{key} {marker(sentence, noun, 'case')}"
    is_given = is_given and key in cues.GIVING_VERBS
    keys = {key, f"{key} {noun.lemma.lower()}"}
    is_received = tie.relation in {"obj", "obl"} and keys & cues.RECEIVING_VERBS
    if not (is_given or is_received):
        return
    subject = grammatical_subject(sentence, tie.verb)
    if subject is not None:
        yield Argument(ADDRESSEE, subject)


def _lent(sentence: Sentence, noun: Word, tie: _Tie) -> Iterator[Argument]:
    lent = _lent_by(sentence, noun, tie)
    if lent is None and tie.relation == "obl":
        subject = grammatical_subject(sentence, tie.verb)
        if subject is not None:
            yield Argument(AROUND, subject)
        yield from _companions(sentence, noun, tie.verb)
    if lent is None:
        return
    for argument in verbal_arguments(sentence, tie.verb):
        is_phrase = argument.function.name == "oblique"
        if argument.function == oblique("by"):
            continue  # rose by 4 percent; who a passive is done by is its subject
        is_owned = bool(sentence.children(noun, "nmod:poss"))
        if is_owned and argument.word.lemma.lower() in cues.POINTING:
            continue  # that brings **his** pledge to ten million
        if argument.function == OBJECT and not _is_hit(sentence, tie, argument.word):
            continue  # the plan would increase **taxes**
        if argument.word != noun and (argument.function in lent or is_phrase):
            yield argument


def _is_hit(sentence: Sentence, tie: _Tie, word: Word) -> bool:
    """Holds for the town that a barrage hit, and for the figure that the toll did."""
    if tie.verb.lemma.lower() == "hit":
        return True
    return word.upos in {"NUM", "SYM"} or bool(sentence.children(word, "nummod"))


def _companions(sentence: Sentence, noun: Word, verb: Word) -> Iterator[Argument]:
    """Finds with whom one is in it: in a call, told **him** so, spoke with **him**."""
    objects = sentence.children(verb, "obj")
    phrases = (
        *sentence.children(verb, "obl"),
        *(phrase for thing in objects for phrase in sentence.children(thing, "nmod")),
    )
    for phrase in phrases:
        if phrase != noun and marker(sentence, phrase, "case") in {"to", "with"}:
            yield Argument(COMPANION, phrase)
    if verb.lemma.lower() in cues.TELLING:
        told = sentence.children(verb, "iobj") or objects
        yield from (Argument(COMPANION, word) for word in told)


def is_convened(sentence: Sentence, noun: Word, verb: Word) -> bool:
    """Holds for what one travels or gathers for: left **on a visit**, met for it.

    So does it for what one comes to: came **to an agreement**.
    """
    is_phrase = noun.relation == "obl"
    case = marker(sentence, noun, "case")
    if is_phrase and verb.lemma == "come" and case == "to":
        return noun.lemma.lower() in _COME_TO
    is_phrase = is_phrase and case in cues.CONVENING_CASES
    return is_phrase and lemma_key(sentence, verb) in cues.CONVENING_VERBS


def _takes_part(sentence: Sentence, verb: Word) -> bool:
    """Holds for took **part** in the vote; who takes sides in one may have no part."""
    taken = sentence.children(verb, "obj", "compound:prt")
    return any(word.lemma.lower() == "part" for word in taken)


def _lent_by(sentence: Sentence, noun: Word, tie: _Tie) -> frozenset[Function] | None:
    """Returns what the verb lends besides its phrases, None where it lends nothing."""
    key = lemma_key(sentence, tie.verb)
    if noun.lemma.lower() in cues.COUNTS and tie.relation == "obj":
        return frozenset()
    if f"{key} {marker(sentence, noun, 'case')}" in cues.RECEIVING_VERBS:
        return frozenset()
    if tie.relation == "obl" and marker(sentence, noun, "case") in TIMING:
        return None
    if is_convened(sentence, noun, tie.verb):
        return frozenset({SUBJECT})
    if tie.relation == "obj" and is_form_of(tie.verb, cues.RECEIVING_VERBS):
        return frozenset()  # drew criticism **from farmers**
    if key in cues.ANSWERING and noun.lemma.lower() in cues.ASKINGS:
        return frozenset({CLAUSE, INFINITIVE})  # granted a request **by the farmers**
    if is_called(sentence, noun, tie.verb):
        is_vote = noun.lemma.lower() in CONVOKED_VOTES
        return frozenset() if is_vote else frozenset({SUBJECT})
    if tie.relation == "obl" and key == "take" and not _takes_part(sentence, tie.verb):
        return None
    for relations, verbs, functions in _LENT:
        is_bare = key not in UNLENT  # held **up** the deal
        is_one = key in verbs or (is_bare and is_form_of(tie.verb, verbs))
        if tie.relation in relations and is_one:
            return functions
    if tie.relation == "obj" and noun.lemma.lower() in TOURS:
        return frozenset({SUBJECT}) if key in TOURING_VERBS else None
    is_there = tie.relation == "nsubj" and sentence.children(tie.verb, "expl")
    return frozenset() if is_there or _is_placed(sentence, tie) else None


def _is_placed(sentence: Sentence, tie: _Tie) -> bool:
    """Holds for the talks took **place** in Madra: that is where they were."""
    things = sentence.children(tie.verb, "obj")
    is_place = any(word.lemma.lower() == "place" for word in things)
    return tie.relation == "nsubj" and tie.verb.lemma.lower() == "take" and is_place
