"""What conditions can ask of a trigger: passive, counted, introduced, obliging."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.frames import cues
from eventline.frames.actor_cues import (
    AGENT_ENDINGS,
    NATURAL_PLACES,
    NO_AGENTS,
    SPEAKING_THINGS,
)
from eventline.frames.argument import Argument
from eventline.frames.grammar import CLAUSE, OBJECT, SUBJECT
from eventline.frames.harm_cues import TERMS, TREATING
from eventline.frames.mention_index import MentionIndex
from eventline.frames.model_names import is_model
from eventline.frames.phrase_cues import DIRECTIONS, TURNING
from eventline.frames.subjects import marker
from eventline.frames.telling import is_introduced, takes_place
from eventline.frames.voice import is_passive
from eventline.frames.worded import is_worded
from eventline.model import Kind, Sentence, Word

_NAMING = frozenset({"object", "oblique", "possessor", "subject"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "their"})


def features_of(
    sentence: Sentence,
    word: Word,
    arguments: tuple[Argument, ...],
    index: MentionIndex,
) -> Iterator[str]:
    """Yields the features that a condition can name."""
    if is_introduced(sentence, word):
        yield "introduced"
    if takes_place(sentence, word):
        yield "held"
    if index.quantity(word) or sentence.children(word, "nummod"):
        yield "numbered"
    if "Number=Plur" in word.feats:
        yield "plural"
    if word.upos == "NOUN" and word.relation == "xcomp":
        yield "predicated"
    if word.xpos == "VBG" and sentence.children(word, "aux"):
        yield "progressive"
    yield from _speech_features(sentence, word, index)
    yield from _harm_features(sentence, word)
    if _is_termed(sentence, word):
        yield "termed"
    is_present = word.xpos in {"VBP", "VBZ"} and not _is_mandative(sentence, word)
    if is_present and not sentence.is_heading:
        yield "present"
    if word.upos == "VERB":
        yield from _verb_features(sentence, word, arguments, index)
    yield from _group_features(sentence, word)
    yield from _argument_features(sentence, word, arguments, index)


def _verb_features(
    sentence: Sentence,
    verb: Word,
    arguments: tuple[Argument, ...],
    index: MentionIndex,
) -> Iterator[str]:
    """Yields the features that only verbs have."""
    if is_passive(sentence, verb):
        yield "passive"
    if is_worded(sentence, verb, arguments, index):
        yield "worded"
    behind = sentence.children(verb, "advcl", "xcomp")
    marks = [mark for clause in behind for mark in sentence.children(clause, "mark")]
    if any(m.text.lower() == "to" and m.index == verb.index + 1 for m in marks):
        yield "striving"


def _harm_features(sentence: Sentence, word: Word) -> Iterator[str]:
    """Yields the features of what befalls someone: he died of it, was treated first."""
    is_fatal = any(_is_fatal(sentence, child) for child in sentence.children(word))
    if is_fatal or _is_how(sentence, word):
        yield "fatal"
    if _is_treated(sentence, word):
        yield "treated"


def _group_features(sentence: Sentence, word: Word) -> Iterator[str]:
    """Yields the features that its particles and auxiliaries give a verb."""
    if any(aux.text.lower() == "can" for aux in sentence.children(word, "aux")):
        yield "able"
    if any(child.text.lower() in DIRECTIONS for child in sentence.children(word)):
        yield "directed"
    after = sentence.words[word.index : word.index + 1]
    particles = [w.text.lower() for w in after if w.upos in {"ADP", "ADV"}]
    if word.upos == "VERB" and TURNING.intersection(particles):
        yield "turned"


def _is_fatal(sentence: Sentence, beside: Word) -> bool:
    """Holds for shot **dead**, shot and **killed**; not for what he did before."""
    is_death = beside.lemma.lower() in cues.FATAL
    return is_death and not sentence.children(beside, "mark")


def _is_how(sentence: Sentence, verb: Word) -> bool:
    """Holds for how one died: they were killed, **shot** by gunmen."""
    above = sentence.governor(verb) if verb.relation in {"advcl", "parataxis"} else None
    is_loose = verb.xpos == "VBN" and not sentence.children(verb, "nsubj", "mark")
    return is_loose and above is not None and above.lemma.lower() in cues.FATAL


def _speech_features(
    sentence: Sentence, word: Word, index: MentionIndex
) -> Iterator[str]:
    """Yields the features that quotes and reports about the trigger give it."""
    if word.id in index.labels:
        yield "labelling"
    if word.id in index.quoted or _is_reported(sentence, word):
        yield "reported"
    if _is_scare_quoted(sentence, word):
        yield "scare-quoted"


def _is_reported(sentence: Sentence, word: Word) -> bool:
    """Holds for a verb in what another says: she said that he **believes** it."""
    return any(w.relation == "ccomp" for w in (word, *sentence.ancestors(word)))


def _is_scare_quoted(sentence: Sentence, word: Word) -> bool:
    """Holds for a borrowed phrase: they had been "**stabbed** in the back"."""
    marks = [w for w in sentence.words[: word.index] if w.text in cues.QUOTE_MARKS]
    subjects = sentence.children(word, "nsubj")
    return len(marks) % 2 == 1 and all(w.index < marks[-1].index for w in subjects)


def _is_treated(sentence: Sentence, verb: Word) -> bool:
    """Holds for patients sent home: was **treated** and released."""
    first = sentence.governor(verb)
    is_joined = first is not None and verb.relation == "conj"
    return is_joined and first is not None and first.lemma.lower() in TREATING


def _is_termed(sentence: Sentence, verb: Word) -> bool:
    """Holds for what is done for so long: jailed **for nine years**."""
    return any(
        child.lemma.lower() in TERMS and marker(sentence, child, "case") == "for"
        for child in sentence.children(verb, "obl")
    )


def _argument_features(
    sentence: Sentence,
    word: Word,
    arguments: tuple[Argument, ...],
    index: MentionIndex,
) -> Iterator[str]:
    """Yields the features that its subject, object and clauses give a trigger."""
    if any(_is_object(a) and index.quantity(a.word) for a in arguments):
        yield "counted"
    objects = [a.word for a in arguments if a.function == OBJECT]
    behind = [other for other in objects if other.index > word.index]
    if any(not is_measured(other, index) for other in behind):
        yield "unmeasured"
    subjects = [a.word for a in arguments if a.function == SUBJECT]
    yield from _subject_features(sentence, word, subjects, index)
    clauses = [
        a.word
        for a in arguments
        if a.function == CLAUSE and a.word.sentence == sentence.index
    ]
    if any(_is_mandative(sentence, clause) for clause in clauses):
        yield "mandative"
    if any(_is_obliging(sentence, clause, index) for clause in clauses):
        yield "obliging"
    if any(_is_opinion(sentence, clause) for clause in clauses):
        yield "opining"
    beside = (a.word for a in arguments if a.function.name in _NAMING)
    if any(is_model(sentence, other) for other in beside):
        yield "model"


def is_measured(word: Word, index: MentionIndex) -> bool:
    """Holds for a number, a sum or so many of a thing: rose **5 cents** to **12**."""
    is_figure = word.upos in {"NUM", "SYM"}
    known = index.measure(word) or index.quantity(word)
    return is_figure or known is not None


def _subject_features(
    sentence: Sentence, word: Word, subjects: list[Word], index: MentionIndex
) -> Iterator[str]:
    """Yields the features that its subjects give a trigger."""
    if subjects and all(is_inanimate(subject, index) for subject in subjects):
        yield "inanimate"
    if len(subjects) > 1 or any("Number=Plur" in w.feats for w in subjects):
        yield "several"
    if any(_is_asked(sentence, subject) for subject in subjects):
        yield "asked"
    if any(_is_addressing(word, subject) for subject in subjects):
        yield "addressing"
    if _is_lone(sentence, word, subjects):
        yield "lone"


def _is_asked(sentence: Sentence, subject: Word) -> bool:
    """Holds for who is asked for: **how many people**, **which party** want it."""
    beside = sentence.children(subject, "amod", "det")
    asking = (*beside, *(w for b in beside for w in sentence.children(b, "advmod")))
    return any(word.lemma.lower() in {"how", "what", "which"} for word in asking)


def _is_lone(sentence: Sentence, verb: Word, subjects: list[Word]) -> bool:
    """Holds for who speaks alone: **she** discussed it; not for they met to discuss."""
    is_one = len(subjects) == 1 and "Number=Plur" not in subjects[0].feats
    is_purpose = verb.relation == "advcl" and marker(sentence, verb, "mark") == "to"
    return is_one and not is_purpose and not sentence.is_heading


def _is_addressing(verb: Word, subject: Word) -> bool:
    """Holds for what speakers say of their own talk: **I** tell you; let **us** say."""
    is_past = verb.xpos in {"VBD", "VBN"}
    return subject.text.lower() in cues.FIRST_PERSON and not is_past


def _is_mandative(sentence: Sentence, verb: Word) -> bool:
    """Says whether a clause tells what is to be: that he **leave**, **must** leave."""
    auxiliaries = sentence.children(verb, "aux", "cop")
    forms = {aux.text.lower() for aux in auxiliaries}
    if forms & cues.MANDATES and not forms - cues.MANDATES:
        return True  # that he **be** freed; not that he might be
    subjects = sentence.children(verb, "nsubj")
    is_singular = any("Number=Sing" in word.feats for word in subjects)
    is_base = verb.xpos == "VB" or (verb.xpos == "VBP" and is_singular)
    return bool(subjects) and is_base and not auxiliaries


def _is_obliging(sentence: Sentence, verb: Word, index: MentionIndex) -> bool:
    """Says whether a clause tells someone what to do: that **they must leave**."""
    forms = {aux.text.lower() for aux in sentence.children(verb, "aux")}
    actors = [w for w in sentence.children(verb, "nsubj") if w.deprel == "nsubj"]
    is_done = bool(actors) and not any(
        is_inanimate(w, index) or w.lemma.lower() in cues.UNTOLD for w in actors
    )
    return is_done and bool(forms & cues.OBLIGATIONS) and "have" not in forms


def _is_opinion(sentence: Sentence, verb: Word) -> bool:
    """Says whether a clause tells how things are: that it **is** absurd, not to be."""
    if marker(sentence, verb, "mark") == "to" or _is_mandative(sentence, verb):
        return False
    forms = {aux.text.lower() for aux in sentence.children(verb, "aux")}
    return bool(sentence.children(verb, "nsubj")) and not forms & cues.FUTURES


def is_inanimate(noun: Word, index: MentionIndex) -> bool:
    """Says whether a noun names what can neither act nor speak: an injury."""
    lemma = noun.lemma.lower()
    if noun.upos != "NOUN" or index.quantity(noun) is not None:
        return False
    if lemma in NATURAL_PLACES:
        return True
    entity = index.entity(noun)
    is_thing = entity is None or entity.kind in {Kind.THING, Kind.EVENT}
    return is_thing and not is_agent_noun(noun) and lemma not in SPEAKING_THINGS


def is_agent_noun(noun: Word) -> bool:
    """Says whether a noun's ending shows that it names who acts: climber, gunman."""
    lemma = noun.lemma.lower()
    if noun.upos == "ADJ" and noun.relation == "amod":
        return False  # two **other** shootings
    return lemma.endswith(AGENT_ENDINGS) and lemma not in NO_AGENTS


def _is_object(argument: Argument) -> bool:
    """Holds for objects, also behind "of": spoke of **4,000 men**."""
    function = argument.function
    is_of = function.name == "oblique" and function.cases == frozenset({"of"})
    return function == OBJECT or is_of
