"""The arguments of event nouns and adjectives, light verbs included."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.frames import cues
from eventline.frames.amounts import stray_case
from eventline.frames.argument import Argument, is_gerund_phrase, referent
from eventline.frames.grammar import (
    CLAUSE,
    HOST,
    INFINITIVE,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    Function,
    oblique,
)
from eventline.frames.harm_cues import CARE_PLACES
from eventline.frames.light_verbs import lent_arguments
from eventline.frames.phrase_cues import OPINION_CASES
from eventline.frames.subjects import grammatical_subject, marker
from eventline.frames.verbals import verbal_arguments
from eventline.model import Sentence, Word


def nominal_arguments(sentence: Sentence, noun: Word) -> Iterator[Argument]:
    """Yields the arguments of an event noun, those of its light verb among them."""
    for child in sentence.children(noun):
        function = _noun_function(sentence, child)
        if function is not None:
            yield Argument(function, child)
        if function == CLAUSE and marker(sentence, child, "mark") == "to":
            yield Argument(INFINITIVE, child)
    yield from _identified(sentence, noun)
    yield from _equalled(sentence, noun)
    yield from _next_infinitive(sentence, noun)
    yield from _bearers(sentence, noun)
    yield from lent_arguments(sentence, noun)


def _identified(sentence: Sentence, noun: Word) -> Iterator[Argument]:
    """Yields what the noun is said of, but for a pronoun of the event itself.

    Not who holds something of it: she is **against** the war, it is **about** the raid.
    """
    if sentence.children(noun, "nmod:poss"):
        return  # one problem is **their** refusal
    subjects = (
        sentence.children(noun, "nsubj") if sentence.children(noun, "cop") else ()
    )
    case = marker(sentence, noun, "case")
    is_phrase = bool(case)  # **a third** is in hospital
    if case in OPINION_CASES:
        return
    for word in subjects:
        if is_phrase or word.lemma.lower() not in cues.POINTING:
            yield Argument(SUBJECT, referent(sentence, noun, word))


def _equalled(sentence: Sentence, noun: Word) -> Iterator[Argument]:
    """Yields the number that a count is said to be: the toll is now **nine**."""
    number = sentence.governor(noun)
    if number is None or noun.lemma.lower() not in cues.COUNTS:
        return
    is_said = noun.relation == "nsubj" and bool(sentence.children(number, "cop"))
    if is_said and number.upos == "NUM":
        yield Argument(OBJECT, number)


def _noun_function(sentence: Sentence, child: Word) -> Function | None:
    match child.relation:
        case "nmod" if child.deprel == "nmod:poss":
            return POSSESSOR
        case "nmod" | "obl":
            case_words = marker(sentence, child, "case", "mark")
            return oblique(case_words or stray_case(sentence, child))
        case "compound" | "amod":
            return MODIFIER
        case "acl" if _is_that_clause(sentence, child):
            return CLAUSE
        case "acl" if child.deprel == "acl:relcl" or child.xpos == "VBN":
            return None
        case "acl" if child.upos == "ADJ" and not sentence.children(child, "mark"):
            return None
        case "acl" | "advcl" if is_gerund_phrase(sentence, child):
            return oblique(marker(sentence, child, "mark", "case"))
        case "acl" | "ccomp" | "xcomp":
            return CLAUSE
        case _:
            return None


def _is_that_clause(sentence: Sentence, clause: Word) -> bool:
    """Holds for the content of a noun: the fear **that war would follow**."""
    marks = sentence.children(clause, "mark")
    return any(m.lemma.lower() == "that" for m in marks) and bool(
        sentence.children(clause, "nsubj")
    )


def _next_infinitive(sentence: Sentence, noun: Word) -> Iterator[Argument]:
    """Finds the infinitive behind a noun, wherever the parser hung it.

    It follows at once, or behind whom it is asked of: pressure on them **to leave**.
    """
    governor = sentence.governor(noun)
    takes = cues.MODAL_GOVERNORS.keys() | cues.AIMED
    is_urging = noun.lemma.lower() in cues.URGING_NOUNS
    if governor is None or not (is_urging or noun.lemma.lower() in takes):
        return
    for child in sentence.children(governor, "advcl", "xcomp"):
        marks = sentence.children(child, "mark")
        is_next = bool(marks) and (is_urging or marks[0].index == noun.index + 1)
        if is_next and marks[0].lemma == "to" and marks[0].index > noun.index:
            yield Argument(CLAUSE, child)
            yield Argument(INFINITIVE, child)


def _bearers(sentence: Sentence, noun: Word) -> Iterator[Argument]:
    """Finds who has an injury: **four people** were taken to hospital with wounds."""
    governor = sentence.governor(noun)
    cases = cues.BEARING.get(noun.lemma.lower(), frozenset())
    if governor is None or marker(sentence, noun, "case") not in cases:
        return
    if noun.relation == "nmod" and governor.lemma.lower() in CARE_PLACES:
        noun, governor = governor, sentence.governor(governor) or governor
    if noun.relation == "nmod":
        yield Argument(HOST, governor)
    elif noun.relation == "obl":
        objects = sentence.children(governor, "obj")
        subject = grammatical_subject(sentence, governor)
        bearer = objects[0] if objects else subject
        if bearer is not None:
            yield Argument(HOST, bearer)


def adjectival_arguments(sentence: Sentence, adjective: Word) -> Iterator[Argument]:
    """Yields the arguments of an adjective; its HOST is what it is said of."""
    hosts = tuple(_hosts(sentence, adjective))
    yield from (Argument(HOST, host) for host in hosts)
    yield from _result_arguments(sentence, adjective)
    subject = None if hosts else grammatical_subject(sentence, adjective)
    if subject is not None:
        yield Argument(SUBJECT, subject)
        yield Argument(HOST, subject)
    for child in sentence.children(adjective, "obl"):
        yield Argument(oblique(marker(sentence, child, "case")), child)
    for child in sentence.children(adjective, "ccomp", "xcomp", "advcl"):
        yield Argument(CLAUSE, child)
        if marker(sentence, child, "mark").startswith("to"):
            yield Argument(INFINITIVE, child)
        if is_gerund_phrase(sentence, child):
            yield Argument(oblique(marker(sentence, child, "mark", "case")), child)


def _result_arguments(sentence: Sentence, adjective: Word) -> Iterator[Argument]:
    """Finds who or what brings a result about: **the blast** left thirty dead."""
    verb = sentence.governor(adjective)
    if verb is None or verb.lemma.lower() not in cues.RESULT_VERBS:
        return
    brings = verb.lemma.lower() in cues.BRINGING_VERBS
    for argument in verbal_arguments(sentence, verb):
        is_phrase = argument.function.name == "oblique"
        if is_phrase or (brings and argument.function == SUBJECT):
            yield argument


def _hosts(sentence: Sentence, adjective: Word) -> Iterator[Word]:
    """Yields the noun beside it: left thirty **people** dead."""
    numbers = sentence.children(adjective, "nummod")
    if adjective.relation == "xcomp":  # left **hundreds** injured
        numbers = numbers or sentence.children(adjective, "nsubj")
    yield from numbers
    governor = sentence.governor(adjective)
    if governor is None or numbers:
        return
    is_counted = governor.upos == "NUM" or bool(sentence.children(governor, "nummod"))
    is_after = adjective.relation == "acl"
    if is_after or (adjective.relation == "amod" and is_counted):
        yield governor
    elif governor.lemma.lower() in cues.RESULT_VERBS:
        yield from sentence.children(governor, "obj", "nsubj:pass")
