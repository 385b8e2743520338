"""Grammatical functions from UD trees, with voice and control undone.

`arguments_of` says what a trigger's subject, object, clause … are, through passives,
agent phrases, control, relatives, participles, coordination and light verbs. It does
not choose a frame (match.py) or fill roles (fill.py).
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from eventline.frames import cues
from eventline.frames.declare import (
    ADDRESSEE,
    AROUND,
    CLAUSE,
    HOST,
    INFINITIVE,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    URGED,
    Function,
    oblique,
)
from eventline.frames.subjects import (
    antecedent,
    grammatical_subject,
    is_passive,
    lemma_key,
    marker,
)
from eventline.model import Sentence, Word

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "SYM", "X", "DET"})
_CLAUSES = frozenset({"ccomp", "xcomp"})


@attrs.frozen
class Argument:
    """A word that stands in a grammatical function to a trigger."""

    function: Function
    word: Word


def arguments_of(sentence: Sentence, trigger: Word) -> tuple[Argument, ...]:
    """Returns every argument of a trigger, coordinated ones one by one."""
    if trigger.upos in {"NOUN", "PROPN"}:
        found = _nominal(sentence, trigger)
    elif trigger.upos == "ADJ":
        found = _adjectival(sentence, trigger)
    else:
        found = _verbal(sentence, trigger)
    spread = (
        Argument(argument.function, word)
        for argument in found
        for word in coordinated(sentence, argument.word)
        if word != trigger
    )
    return tuple(dict.fromkeys(spread))


def coordinated(sentence: Sentence, word: Word) -> Iterator[Word]:
    """Yields the word and what is joined to it by "and", of the same sort."""
    yield word
    for joined in sentence.children(word, "conj"):
        if (joined.upos in _NOMINAL) == (word.upos in _NOMINAL):
            yield joined


def _verbal(sentence: Sentence, verb: Word) -> Iterator[Argument]:
    passive = is_passive(sentence, verb)
    subject = grammatical_subject(sentence, verb)
    if subject is not None:
        yield Argument(OBJECT if passive else SUBJECT, subject)
    for child in sentence.children(verb):
        function = _verb_function(sentence, child, passive)
        if function is not None:
            yield Argument(function, _referent(sentence, verb, child))
        if function == CLAUSE:
            yield from _with_clause(sentence, verb, child)
    yield from _shared_object(sentence, verb)
    yield from _gap(sentence, verb)
    yield from _quoted(sentence, verb)


def _with_clause(sentence: Sentence, verb: Word, clause: Word) -> Iterator[Argument]:
    """Finds the infinitive, and who is urged **them** to do it."""
    if not marker(sentence, clause, "mark").startswith("to"):
        return
    yield Argument(INFINITIVE, clause)
    for word in sentence.children(verb, "obj", "nsubj:pass"):
        yield Argument(URGED, _referent(sentence, verb, word))


def _verb_function(sentence: Sentence, child: Word, passive: bool) -> Function | None:
    match child.relation:
        case "obj":
            return OBJECT
        case "iobj":
            return ADDRESSEE
        case "ccomp" | "xcomp":
            return CLAUSE
        case "obl" if child.deprel == "obl:agent":
            return SUBJECT
        case "obl":
            case_words = marker(sentence, child, "case")
            return SUBJECT if passive and case_words == "by" else oblique(case_words)
        case "advcl" if _is_gerund_phrase(sentence, child):
            return oblique(marker(sentence, child, "mark", "case"))
        case _:
            return None


def _is_gerund_phrase(sentence: Sentence, child: Word) -> bool:
    """Holds for accused of **bombing**, blamed for **killing**."""
    marked = marker(sentence, child, "mark", "case")
    return (
        bool(marked)
        and "VerbForm=Ger" in child.feats
        or (child.xpos == "VBG" and bool(marked))
    )


def _referent(sentence: Sentence, verb: Word, child: Word) -> Word:
    """Puts the antecedent in place of a relative pronoun."""
    return antecedent(sentence, verb, child) or child


def _shared_object(sentence: Sentence, verb: Word) -> Iterator[Argument]:
    """Finds the object of killed in "killed or wounded **twelve people**"."""
    if sentence.children(verb, "obj", "nsubj:pass") or is_passive(sentence, verb):
        return
    for joined in sentence.children(verb, "conj"):
        if joined.upos == "VERB" and joined.index - verb.index <= 2:
            for word in sentence.children(joined, "obj"):
                yield Argument(OBJECT, word)


def _gap(sentence: Sentence, verb: Word) -> Iterator[Argument]:
    """Finds the antecedent as object: the **fighters** Norvania had sent."""
    if verb.deprel != "acl:relcl" or is_passive(sentence, verb):
        return
    taken = sentence.children(verb, "obj", "ccomp", "cop")
    pronouns = [w for w in sentence.children(verb) if antecedent(sentence, verb, w)]
    adverbs = [
        w
        for w in sentence.children(verb, "advmod")
        if w.lemma.lower() in {"when", "where", "why"}
    ]
    has_subject = bool(sentence.children(verb, "nsubj"))
    host = sentence.governor(verb)
    if host and has_subject and not (taken or pronouns or adverbs):
        yield Argument(OBJECT, host)


def _quoted(sentence: Sentence, verb: Word) -> Iterator[Argument]:
    """Finds what is said where the quote governs the verb of saying."""
    if sentence.children(verb, "ccomp", "xcomp"):
        return
    host = sentence.governor(verb)
    if verb.relation == "parataxis" and host is not None:
        yield Argument(CLAUSE, host)
        return
    for child in sentence.children(verb, "parataxis"):
        yield Argument(CLAUSE, child)


def _adjectival(sentence: Sentence, adjective: Word) -> Iterator[Argument]:
    subject = grammatical_subject(sentence, adjective)
    if subject is not None:
        yield Argument(SUBJECT, subject)
        yield Argument(HOST, subject)
    for child in sentence.children(adjective):
        match child.relation:
            case "obl":
                yield Argument(oblique(marker(sentence, child, "case")), child)
            case "ccomp" | "xcomp" | "advcl":
                yield Argument(CLAUSE, child)
                if marker(sentence, child, "mark").startswith("to"):
                    yield Argument(INFINITIVE, child)
            case _:
                continue
    governor = sentence.governor(adjective)
    if governor is None:
        return
    is_counted = governor.upos == "NUM" or bool(sentence.children(governor, "nummod"))
    if adjective.relation == "acl" or (adjective.relation == "amod" and is_counted):
        yield Argument(HOST, governor)
    elif adjective.relation == "xcomp":
        for word in sentence.children(governor, "obj", "nsubj:pass"):
            yield Argument(HOST, word)


def _nominal(sentence: Sentence, noun: Word) -> Iterator[Argument]:
    for child in sentence.children(noun):
        function = _noun_function(sentence, child)
        if function is not None:
            yield Argument(function, child)
    if sentence.children(noun, "cop"):
        for word in sentence.children(noun, "nsubj"):
            yield Argument(SUBJECT, word)
    yield from _lent(sentence, noun)


def _noun_function(sentence: Sentence, child: Word) -> Function | None:
    match child.relation:
        case "nmod" if child.deprel == "nmod:poss":
            return POSSESSOR
        case "nmod" | "obl":
            return oblique(marker(sentence, child, "case"))
        case "compound" | "amod":
            return MODIFIER
        case "acl" if child.deprel == "acl:relcl" or child.xpos == "VBN":
            return None
        case "acl" if _is_gerund_phrase(sentence, child):
            return oblique(marker(sentence, child, "mark", "case"))
        case "acl" | "ccomp" | "xcomp":
            return CLAUSE
        case _:
            return None


def _lent(sentence: Sentence, noun: Word) -> Iterator[Argument]:
    """Finds what a light verb lends: **the union** made a demand **on Friday**."""
    verb = sentence.governor(noun)
    if verb is None or verb.upos not in {"VERB", "AUX"}:
        return
    key = lemma_key(sentence, verb)
    if noun.deprel in {"obj", "nsubj:pass"} and key in cues.SUPPORT_VERBS:
        lent = {SUBJECT, ADDRESSEE, CLAUSE, INFINITIVE}
    elif noun.relation in {"obj", "obl"} and key in cues.PARTICIPATION_VERBS:
        lent = {SUBJECT, OBJECT}
    elif noun.relation == "nsubj" and key in cues.MEASURE_VERBS:
        lent = {OBJECT}
    elif noun.relation == "nsubj" and (
        key in cues.OCCURRENCE_VERBS or sentence.children(verb, "expl")
    ):
        lent = set()
    elif noun.relation == "obl":
        subject = grammatical_subject(sentence, verb)
        if subject is not None:
            yield Argument(AROUND, subject)
        return
    else:
        return
    for argument in _verbal(sentence, verb):
        if argument.word != noun and (
            argument.function in lent or argument.function.name == "oblique"
        ):
            yield argument
