"""Who a verb's subject is, where the tree leaves it unsaid.

Control ("urged **them** to leave"), participles, relative clauses and coordination.
"""

from __future__ import annotations

from collections.abc import Iterator

from eventline.frames import cues, urging
from eventline.frames.amounts import amount_of
from eventline.frames.misplaced import (
    described,
    event_of,
    is_loose_participle,
    is_message,
    is_said_outside,
    joined_before,
    said_inside,
    speaker_before,
    speaker_behind,
    taken_subject,
)
from eventline.frames.phrase_cues import (
    ANSWERS,
    ANYONE,
    BIDDINGS,
    CLAIMING,
    CREDITED,
    OCCASIONS,
    PERMITTING,
    PLANNING,
    RECORDINGS,
    RELATIVES,
    TAKING,
    VOICED,
)
from eventline.frames.pronouns import is_reciprocal
from eventline.frames.stems import is_form_of
from eventline.model import Sentence, Word

_PARTICLES = frozenset(
    {"away", "back", "down", "forward", "in", "off", "on", "out", "over"}
    | {"together", "up"}
)
_APART = frozenset({"apart", "aside"})
_OF_OBJECT = frozenset({"against", "as", "for", "from", "of"})
_DEPTH = 12


def marker(sentence: Sentence, word: Word, *relations: str) -> str:
    """Returns the preposition or mark of a phrase: "on", "according to", or ""."""
    found = sentence.children(word, *relations)
    if not found:
        return ""
    first = found[0].text.lower()
    if first == "out" and len(found) > 1 and found[1].text.lower() == "of":
        return "out of"
    fixed = sentence.children(found[0], "fixed")
    return " ".join((first, *(part.text.lower() for part in fixed))) if fixed else first


def lemma_key(sentence: Sentence, verb: Word) -> str:
    """Returns the lemma, with its particle where it has one: "break out"."""
    particle = particle_of(sentence, verb)
    return f"{verb.lemma} {particle.lemma}".lower() if particle else verb.lemma.lower()


def particle_of(sentence: Sentence, verb: Word) -> Word | None:
    """Returns the particle of a verb, also where it is taken for an adverb."""
    for particle in sentence.children(verb, "compound:prt"):
        return particle
    for adverb in sentence.children(verb, "advmod") if verb.upos == "VERB" else ():
        is_next = adverb.index == verb.index + 1
        if is_next and adverb.lemma.lower() in _PARTICLES:
            return adverb
    return None


def antecedent(sentence: Sentence, verb: Word, pronoun: Word) -> Word | None:
    """Returns what a relative pronoun of the verb's clause stands for, or None."""
    if pronoun.upos not in {"PRON", "DET", "SCONJ"}:
        return None
    is_those = pronoun.text.lower() == "those"  # "that" by its lemma, never relative
    if is_those or pronoun.lemma.lower() not in RELATIVES:
        return None
    clause = verb
    for _ in range(_DEPTH):
        if clause.deprel == "acl:relcl":
            near = speaker_before(sentence, verb, pronoun)
            noun = near or described(sentence, sentence.governor(clause))
            return noun and amount_of(sentence, noun)
        governor = sentence.governor(clause)
        if governor is None or clause.relation not in {"conj", "xcomp", "ccomp"}:
            return None
        clause = governor
    return None


def grammatical_subject(
    sentence: Sentence, verb: Word, depth: int = _DEPTH
) -> Word | None:
    """Returns the verb's surface subject, said or understood, or None."""
    subject = _own_subject(sentence, verb)
    if subject is not None:
        stood_for = antecedent(sentence, verb, subject)
        return event_of(sentence, verb, stood_for) if stood_for else subject
    governor = sentence.governor(verb)
    if governor is None or depth == 0:
        return None
    match verb.relation:
        case "conj" if governor.upos in {"VERB", "ADJ", "AUX", "NOUN"}:
            return _joined_subject(sentence, verb, governor, depth)
        case "ccomp":
            return _taken(sentence, verb, governor)
        case "xcomp":
            return _controller(sentence, governor, depth)
        case "advcl" if _is_unmarked(sentence, verb):
            return _adverbial_subject(sentence, verb, governor, depth)
        case "parataxis" if verb.xpos == "VBG" and verb.index > governor.index:
            return grammatical_subject(sentence, governor, depth - 1)
        case "acl" if verb.deprel == "acl:relcl":
            return _antecedent_noun(sentence, verb, governor)
        case "acl" if _is_infinitive(sentence, verb):
            return _holder(sentence, governor, depth)
        case "acl" if verb.xpos == "VBG" or marker(sentence, verb, "mark") == "from":
            return participle_subject(sentence, verb, governor)
        case "acl" | "amod" if verb.upos == "VERB":
            return amount_of(sentence, governor)
    return None


def _antecedent_noun(sentence: Sentence, verb: Word, noun: Word) -> Word | None:
    """Returns what a relative clause tells of, unless it only says that there is."""
    return None if sentence.children(verb, "expl") else amount_of(sentence, noun)


def _taken(sentence: Sentence, verb: Word, governor: Word) -> Word | None:
    """Returns a subject that the verb above has: a **town** that many thought fell."""
    taken = taken_subject(sentence, verb)
    stood_for = antecedent(sentence, governor, taken) if taken else None
    return stood_for or taken


def _own_subject(sentence: Sentence, verb: Word) -> Word | None:
    """Returns the verb's subject; of several, the nearest that may be it."""
    subjects = sentence.children(verb, "nsubj") or speaker_behind(sentence, verb)
    if len(subjects) > 1 and _is_set_off(sentence, verb):
        subjects = tuple(w for w in subjects if w.index > verb.index) or subjects
    if len(subjects) > 1:
        subjects = tuple(w for w in subjects if w.upos != "DET") or subjects
        said = sentence.children(verb, "ccomp")
        subjects = tuple(w for w in subjects if not _is_told(w, said)) or subjects
        subjects = tuple(w for w in subjects if w.index < verb.index) or subjects
    return min(subjects, key=lambda w: abs(w.index - verb.index), default=None)


def _is_set_off(sentence: Sentence, verb: Word) -> bool:
    """Holds for a verb right behind a comma or quote mark: “A mess,” **said** Orr."""
    return verb.index > 1 and sentence.word(verb.index - 1).upos == "PUNCT"


def _is_told(subject: Word, said: tuple[Word, ...]) -> bool:
    """Holds for the subject of what is said: **the yield** fell, said Ana Orr."""
    return any(subject.index < clause.index < clause.head for clause in said)


def participle_subject(sentence: Sentence, verb: Word, noun: Word) -> Word | None:
    """Finds who a participle behind a noun is said of.

    In "challenged it before the board, **claiming** bias" the board claims nothing; in
    "a letter to the board **threatening** to sue" the letter threatens; in "the plan of
    **bombing** the mill" the plan bombs nothing.
    """
    opening = sentence.words[verb.index - 2 : verb.index - 1]
    if marker(sentence, verb, "mark", "case") in {"by", "from", "of"}:
        return next(iter(sentence.children(noun, "nmod:poss")), None)
    if sentence.children(noun, "case") and sentence.children(noun, "cop"):
        is_anyone = noun.lemma.lower() in ANYONE  # for **anyone** hoping to leave
        return noun if is_anyone else _own_subject(sentence, noun)
    objects = sentence.children(verb, "obj")
    is_of_noun = any(w.text.lower() in {"it", "him", "her", "them"} for w in objects)
    is_set_off = is_of_noun or (bool(opening) and opening[0].text == ",")
    lemma = noun.lemma.lower()
    is_voiced = verb.lemma.lower() in VOICED
    if is_voiced and lemma in RECORDINGS:
        return next(_shown(sentence, noun), noun)
    is_occasion = is_voiced and lemma in OCCASIONS and noun.relation in {"nmod", "obl"}
    if is_occasion or (is_set_off and not is_message(noun)):
        return _main_subject(sentence, noun) or noun
    if verb.lemma.lower() not in CLAIMING:
        return noun
    above = tuple(sentence.ancestors(noun))
    others = (o for word in above for o in (word, *sentence.children(word, "obj")))
    letters = (w for w in (noun, *others) if is_message(w))
    return next(letters, noun)


def _main_subject(sentence: Sentence, noun: Word) -> Word | None:
    """Returns the subject of the verb that a noun is about or beside."""
    verbal = (word for word in sentence.ancestors(noun) if word.upos == "VERB")
    main = next(verbal, None)
    return grammatical_subject(sentence, main) if main else None


def _shown(sentence: Sentence, recording: Word) -> Iterator[Word]:
    """Yields who is shown: footage of **Ana Orr** saying so."""
    for word in sentence.children(recording, "nmod"):
        if marker(sentence, word, "case") == "of":
            yield word


def _joined_subject(
    sentence: Sentence, verb: Word, governor: Word, depth: int
) -> Word | None:
    """Shares the first conjunct's subject, where both are predicates."""
    governor = joined_before(sentence, verb, governor)
    if is_loose_participle(sentence, verb, governor):
        above = (w for w in sentence.ancestors(governor) if w.xpos == "VBG")
        governor = next(above, governor)
    if is_said_outside(sentence, verb, governor):
        governor = sentence.word(governor.head)
    governor = said_inside(sentence, verb, governor) or governor
    if governor.upos == "NOUN" and not sentence.children(governor, "cop", "nsubj"):
        return None
    return grammatical_subject(sentence, governor, depth - 1)


def _adverbial_subject(
    sentence: Sentence, verb: Word, governor: Word, depth: int
) -> Word | None:
    """Finds who does it: accused **them** of bombing; **they** left, fearing war."""
    if governor.lemma.lower() in _APART:  # named nobody, **apart** from saying …
        return _main_subject(sentence, governor)
    cases = _OF_OBJECT | CREDITED.get(governor.lemma.lower(), frozenset())
    if marker(sentence, verb, "mark", "case") in cases:
        objects = sentence.children(governor, "obj", "iobj", "nsubj:pass")
        if objects and not is_reciprocal(sentence, objects[0]):
            return antecedent(sentence, governor, objects[0]) or objects[0]
    if _is_infinitive(sentence, verb) and governor.lemma.lower() != "make":
        ranked = urging.ranked_object(sentence, verb, governor)
        return ranked or _controller(sentence, governor, depth)
    return grammatical_subject(sentence, governor, depth - 1)


def _controller(sentence: Sentence, governor: Word, depth: int) -> Word | None:
    """Finds who is to do it: urged **them** to; **they** agreed to."""
    urged = urging.urged_by_noun(sentence, governor)
    if urged is not None:
        return urged
    takes = cues.RESULT_VERBS | TAKING  # had **a man** commit suicide
    taken = sentence.children(governor, "obj")
    found = takes if taken and urging.can_be_sent(taken[0]) else frozenset()
    if not is_form_of(governor, cues.OBJECT_CONTROL | found):
        return grammatical_subject(sentence, governor, depth - 1)
    objects = sentence.children(governor, "obj", "iobj", "nsubj:pass")
    if objects and governor.lemma.lower() in cues.PHRASE_CONTROL:
        return grammatical_subject(sentence, governor, depth - 1)
    phrases = sentence.children(governor, "obl")
    asked = [w for w in phrases if urging.is_asked_phrase(sentence, w)]
    others = (w for w in (*objects, *asked) if not is_reciprocal(sentence, w))
    return next(others, None) or grammatical_subject(sentence, governor, depth - 1)


def _holder(sentence: Sentence, noun: Word, depth: int) -> Word | None:
    """Finds who is to do it: **their** willingness to, **they** made a pledge to."""
    verb = sentence.governor(noun)
    is_met = verb is not None and verb.lemma.lower() in ANSWERS
    for child in sentence.children(noun, "nmod:poss"):
        if verb and is_met and noun.lemma.lower() in BIDDINGS:
            return grammatical_subject(sentence, verb, depth - 1)
        return child
    urged = urging.urged_by_noun(sentence, verb) if verb is not None else None
    if urged is not None and noun.relation == "obj":
        return urged
    holds = cues.SUPPORT_VERBS | PLANNING
    if verb is not None and noun.relation == "conj":
        return _holder(sentence, verb, depth - 1) if depth else None
    if verb is None or verb.lemma.lower() not in holds:
        is_asked = verb and is_form_of(verb, cues.OBJECT_CONTROL)
        is_object = noun.relation == "obj"  # asked **anyone** to share it
        return noun if is_asked and is_object else None
    if verb.upos == "VERB" and noun.relation == "obj":
        is_theirs = noun.lemma.lower() in PERMITTING  # gave **them** the right to
        given = sentence.children(verb, "iobj") if is_theirs else ()
        return next(iter(given), grammatical_subject(sentence, verb, depth - 1))
    return None


def _is_infinitive(sentence: Sentence, verb: Word) -> bool:
    return marker(sentence, verb, "mark").startswith(("to", "for"))


def _is_unmarked(sentence: Sentence, verb: Word) -> bool:
    """Holds for participles, and for finite verbs that nothing subordinates."""
    near = (verb, *sentence.children(verb, "aux", "cop"))
    is_finite = any("VerbForm=Fin" in word.feats for word in near)
    return not (is_finite and sentence.children(verb, "mark"))
