"""The arguments of verbs, through passives, participles, relatives and quotes."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.frames import cues
from eventline.frames.amounts import stray_case
from eventline.frames.argument import (
    Argument,
    is_body_part,
    is_gerund_phrase,
    referent,
)
from eventline.frames.clauses import clausal_arguments, is_as_phrase
from eventline.frames.grammar import (
    ADDRESSEE,
    MUTUAL,
    OBJECT,
    PREDICATE,
    RESULT,
    SUBJECT,
    Function,
    oblique,
)
from eventline.frames.harm_cues import INTRANSITIVE
from eventline.frames.phrase_cues import CARRYING, IDIOMS, TARGETING, VEHICLES
from eventline.frames.predicates import predicates_of
from eventline.frames.pronouns import is_reciprocal
from eventline.frames.stems import is_form_of
from eventline.frames.subjects import (
    antecedent,
    grammatical_subject,
    marker,
    particle_of,
)
from eventline.frames.voice import is_passive
from eventline.model import Sentence, Word

_AIMED = frozenset({ADDRESSEE, OBJECT})
_PREDICATIVE = frozenset({"JJ", "NN", "NNP", "NNS", "RB", "VB"})


def verbal_arguments(sentence: Sentence, verb: Word) -> Iterator[Argument]:
    """Yields the arguments of a verb, its voice undone."""
    passive = is_passive(sentence, verb)
    subject = grammatical_subject(sentence, verb)
    if subject is not None:
        undergoer = ADDRESSEE if _is_given(sentence, verb) else OBJECT
        yield Argument(undergoer if passive else SUBJECT, subject)
    for child in sentence.children(verb):
        function = _verb_function(sentence, child, passive)
        if function is None:
            continue
        is_aimed = function in _AIMED and verb.lemma.lower() in TARGETING
        if function == ADDRESSEE and is_aimed:
            yield Argument(OBJECT, referent(sentence, verb, child))
        if is_aimed or not is_reciprocal(sentence, child):
            yield Argument(function, referent(sentence, verb, child))
        elif subject is not None:
            yield Argument(MUTUAL, subject)
        if function == OBJECT:
            yield from _low_phrases(sentence, child)
    late = () if passive else _late_objects(sentence, verb)
    yield from (Argument(OBJECT, word) for word in late)
    yield from (Argument(RESULT, word) for word in _results(sentence, verb))
    yield from (Argument(PREDICATE, word) for word in predicates_of(sentence, verb))
    yield from _particle_phrases(sentence, verb, passive)
    yield from clausal_arguments(sentence, verb)
    if not passive:
        yield from _shared_object(sentence, verb)
    yield from _shared_phrases(sentence, verb, passive)
    if not passive:
        yield from _gap(sentence, verb)


def _is_given(sentence: Sentence, verb: Word) -> bool:
    """Holds where a passive keeps what is given: were promised **higher pay**."""
    return is_form_of(verb, cues.GIVING) and bool(sentence.children(verb, "obj"))


def _late_objects(sentence: Sentence, verb: Word) -> tuple[Word, ...]:
    """Finds objects taken for a second subject: the court jailed **Ana Velk**."""
    subjects = sentence.children(verb, "nsubj")
    behind = [word for word in subjects if word.index > verb.index]
    is_told = len(behind) < len(subjects)
    if not behind or not is_told or sentence.children(verb, "obj", "cop", "ccomp"):
        return ()
    return tuple(
        word for word in behind if sentence.subtree(word)[0].index == verb.index + 1
    )


def _results(sentence: Sentence, verb: Word) -> Iterator[Word]:
    """Finds what the object is made: elected her **mayor**, set the hall **ablaze**."""
    things = sentence.children(verb, "obj", "nsubj:pass")
    behind = (
        word
        for thing in things
        for word in sentence.children(thing, "acl", "amod")
        if word.index > thing.index
    )
    for word in (*sentence.children(verb, "xcomp"), *behind):
        is_bare = not sentence.children(word, "aux", "case", "cop", "mark", "nsubj")
        if is_bare and word.xpos in _PREDICATIVE and not is_as_phrase(sentence, word):
            yield word


def _low_phrases(sentence: Sentence, phrase: Word) -> Iterator[Argument]:
    """Finds phrases of the verb inside the object: rejected the story **as a lie**.

    Another is where a blow falls: struck the man **in the leg**.
    """
    for word in sentence.subtree(phrase):
        if word.relation != "nmod":
            continue
        case = marker(sentence, word, "case")
        is_part = case in {"in", "on"} and is_body_part(sentence, word)
        if case == "as" or is_part:
            yield Argument(oblique(case), word)


def _particle_phrases(
    sentence: Sentence, verb: Word, passive: bool
) -> Iterator[Argument]:
    """Finds the phrases on the particle: broke away **from the union**."""
    particle = particle_of(sentence, verb)
    for child in sentence.children(particle, "obl", "nmod") if particle else ():
        function = _verb_function(sentence, child, passive)
        if function is not None:
            yield Argument(function, child)


def _verb_function(sentence: Sentence, child: Word, passive: bool) -> Function | None:
    match child.relation:
        case "obj":
            return OBJECT
        case "iobj":
            return ADDRESSEE
        case "obl" if _is_means(sentence, child):
            return None
        case "obl" if child.deprel == "obl:agent" and _is_by(sentence, child):
            return SUBJECT
        case "obl":
            case_words = marker(sentence, child, "case")
            case_words = case_words or stray_case(sentence, child)
            if not case_words and _is_behind_particle(sentence, child):
                return OBJECT
            if (case_words, child.lemma.lower()) in IDIOMS:
                return None
            if case_words == "of" and _ends_in_out(sentence, child):
                return oblique("out of")
            is_agent = passive and case_words == "by"
            is_agent = is_agent and child.lemma.lower() not in cues.MARGINS
            return SUBJECT if is_agent else oblique(case_words)
        case "xcomp" if is_as_phrase(sentence, child):
            return oblique("as")
        case "advcl" if is_gerund_phrase(sentence, child):
            return oblique(marker(sentence, child, "mark", "case"))
        case _:
            return None


def _is_means(sentence: Sentence, phrase: Word) -> bool:
    """Holds for what one is taken in: taken to Orvo by **ambulance**."""
    if phrase.lemma.lower() not in VEHICLES or phrase.xpos != "NN":
        return False
    verb = sentence.governor(phrase)
    is_taken = verb is not None and verb.lemma.lower() in CARRYING
    return is_taken and not sentence.children(phrase, "amod", "det", "nmod:poss")


def _is_behind_particle(sentence: Sentence, phrase: Word) -> bool:
    """Holds for a phrase without a preposition: shot down **a helicopter**."""
    verb = sentence.governor(phrase)
    particle = particle_of(sentence, verb) if verb else None
    if verb is None or particle is None or sentence.children(verb, "obj", "nsubj:pass"):
        return False
    first = next(iter(sentence.subtree(phrase)))
    return phrase.upos == "NOUN" and first.index == particle.index + 1


def _ends_in_out(sentence: Sentence, phrase: Word) -> bool:
    """Holds for pulled **out** of the town."""
    verb = sentence.governor(phrase)
    particle = particle_of(sentence, verb) if verb else None
    return particle is not None and particle.lemma.lower() == "out"


def _shared_phrases(
    sentence: Sentence, verb: Word, passive: bool
) -> Iterator[Argument]:
    """Finds the phrase of killed in "were killed or injured **in the blast**"."""
    phrases = [
        word
        for joined in _beside(sentence, verb)
        for word in sentence.children(joined, "obl")
        if word.index > max(joined.index, verb.index)
    ]
    for word in phrases:
        function = _verb_function(sentence, word, passive)
        if function is not None:
            yield Argument(function, word)


def _beside(sentence: Sentence, verb: Word) -> Iterator[Word]:
    """Yields the verbs that "and" or "or" joins right to this one."""
    joined = list(sentence.children(verb, "conj"))
    if verb.relation == "conj":
        joined.append(sentence.word(verb.head))
    for word in joined:
        if word.upos == verb.upos and abs(word.index - verb.index) <= 2:
            yield word


def _shared_object(sentence: Sentence, verb: Word) -> Iterator[Argument]:
    """Finds the object of killed in "killed or wounded **twelve people**"."""
    is_alone = verb.lemma.lower() in INTRANSITIVE  # fled and sought refuge
    if is_alone or sentence.children(verb, "obj", "nsubj:pass"):
        return
    yield from _object_before(sentence, verb)
    yield from (
        Argument(OBJECT, word)
        for joined in sentence.children(verb, "conj")
        if joined.upos == "VERB" and _is_right_behind(sentence, verb, joined)
        for word in sentence.children(joined, "obj")
    )


def _is_right_behind(sentence: Sentence, verb: Word, joined: Word) -> bool:
    """Holds for killed and **wounded**, met and even **passed**."""
    between = sentence.words[verb.index : joined.index - 1]
    return all(word.upos in {"ADV", "CCONJ"} for word in between)


def _object_before(sentence: Sentence, verb: Word) -> Iterator[Argument]:
    """Finds the object that hangs on the first verb: shot and killed **a guard**."""
    first = sentence.governor(verb)
    if first is None or verb.relation != "conj" or first.upos != "VERB":
        return
    if verb.index - first.index > 2 or is_passive(sentence, first):
        return
    behind = [w for w in sentence.children(first, "obj") if w.index > verb.index]
    yield from (Argument(OBJECT, word) for word in behind)


def _gap(sentence: Sentence, verb: Word) -> Iterator[Argument]:
    """Finds the antecedent as object: the **fighters** Norvania had sent."""
    if verb.deprel != "acl:relcl":
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
    host = _named_by(sentence, verb)
    if host and has_subject and not (taken or pronouns or adverbs):
        yield Argument(OBJECT, host)


def _named_by(sentence: Sentence, verb: Word) -> Word | None:
    """Returns what "what" is said to be: what they demand is **a fair trial**.

    What they call a **fraud** is that, and nothing besides.
    """
    host = sentence.governor(verb)
    if host is None or host.xpos != "WP":
        return host
    above = sentence.governor(host)
    is_subject = host.relation == "nsubj" and above is not None
    if is_subject and above and sentence.children(above, "cop"):
        return above
    is_called = any(True for _ in predicates_of(sentence, verb))
    return None if is_called or _has_as_phrase(sentence, verb) else host


def _has_as_phrase(sentence: Sentence, verb: Word) -> bool:
    """Holds for what they describe **as a fraud**."""
    phrases = sentence.children(verb, "obl", "xcomp")
    return any(marker(sentence, word, "case", "mark") == "as" for word in phrases)


def _is_by(sentence: Sentence, child: Word) -> bool:
    """Holds for stolen **by thieves**; not for stolen **from the museum**."""
    return marker(sentence, child, "case") != "from"
