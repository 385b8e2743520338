"""The arguments of verbs, through passives, participles, relatives and quotes."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.frames import cues
from eventline.frames.argument import Argument, is_gerund_phrase, referent
from eventline.frames.declare import (
    ADDRESSEE,
    CLAUSE,
    INFINITIVE,
    OBJECT,
    SUBJECT,
    URGED,
    Function,
    oblique,
)
from eventline.frames.subjects import (
    antecedent,
    grammatical_subject,
    is_passive,
    marker,
)
from eventline.model import Sentence, Word

_QUOTE_OPENERS = frozenset({":", "“", '"', "``", "«"})


def verbal_arguments(sentence: Sentence, verb: Word) -> Iterator[Argument]:
    passive = is_passive(sentence, verb)
    subject = grammatical_subject(sentence, verb)
    if subject is not None:
        yield Argument(OBJECT if passive else SUBJECT, subject)
    for child in sentence.children(verb):
        function = _verb_function(sentence, child, passive)
        if function is not None:
            yield Argument(function, referent(sentence, verb, child))
        if function == OBJECT:
            yield from _low_phrases(sentence, child)
        if function == CLAUSE:
            yield from _with_clause(sentence, verb, child)
    yield from _late_infinitive(sentence, verb)
    yield from _shared_object(sentence, verb)
    yield from _gap(sentence, verb)
    yield from _quoted(sentence, verb)


def _low_phrases(sentence: Sentence, phrase: Word) -> Iterator[Argument]:
    """Finds "as" phrases inside the object: rejected the use of gas **as a lie**."""
    for word in sentence.subtree(phrase):
        if word.relation == "nmod" and marker(sentence, word, "case") == "as":
            yield Argument(oblique("as"), word)


def _late_infinitive(sentence: Sentence, verb: Word) -> Iterator[Argument]:
    """Finds the infinitive that was taken for part of who is urged.

    In "urge the leaders of the states involved **to leave**", "involved" has no claim
    to it.
    """
    is_urging = verb.lemma.lower() in cues.OBJECT_CONTROL
    if not is_urging or sentence.children(verb, "xcomp", "ccomp", "advcl"):
        return
    for phrase in sentence.children(verb, "obj", "obl", "nsubj:pass"):
        for word in sentence.subtree(phrase):
            governor = sentence.governor(word)
            is_infinitive = marker(sentence, word, "mark") == "to"
            if is_infinitive and governor is not None and governor.upos == "VERB":
                yield Argument(CLAUSE, word)
                yield Argument(INFINITIVE, word)
                return


def _with_clause(sentence: Sentence, verb: Word, clause: Word) -> Iterator[Argument]:
    """Finds the infinitive, and who is urged **them** to do it."""
    if not marker(sentence, clause, "mark").startswith("to"):
        return
    yield Argument(INFINITIVE, clause)
    for word in sentence.children(verb, "obj", "nsubj:pass"):
        yield Argument(URGED, referent(sentence, verb, word))


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
        case "advcl" if is_gerund_phrase(sentence, child):
            return oblique(marker(sentence, child, "mark", "case"))
        case "advcl" if _is_complement(sentence, child):
            return CLAUSE
        case _:
            return None


def _is_complement(sentence: Sentence, child: Word) -> bool:
    """Holds for an infinitive that its verb asks for: called on them **to stop**."""
    governor = sentence.governor(child)
    takes = cues.OBJECT_CONTROL | cues.MODAL_GOVERNORS.keys()
    is_infinitive = marker(sentence, child, "mark") == "to"
    return is_infinitive and governor is not None and governor.lemma.lower() in takes


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
    pronouns = [
        word
        for word in sentence.children(verb)
        if word.relation != "mark" and antecedent(sentence, verb, word)
    ]
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
    if host is not None and _is_aside(sentence, verb):
        yield Argument(CLAUSE, host)
        return
    for child in sentence.children(verb, "parataxis"):
        between = sentence.words[verb.index : child.index]
        if any(word.text in _QUOTE_OPENERS for word in between):
            yield Argument(CLAUSE, child)


def _is_aside(sentence: Sentence, verb: Word) -> bool:
    """Holds for a clause set beside another one unmarked: they left, **he said**."""
    if sentence.children(verb, "obj"):
        return False
    if verb.relation == "parataxis":
        return True
    is_marked = sentence.children(verb, "mark", "case", "advmod", "cc")
    has_subject = sentence.children(verb, "nsubj")
    is_loose = verb.relation in {"advcl", "conj"}
    return is_loose and bool(has_subject) and not is_marked
