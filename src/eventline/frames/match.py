"""Which frames a word could evoke, most specific first.

A word alone is ambiguous: its particle, object, preposition or compound and the
conditions of the declaration choose. Roles are filled by fill.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from eventline.frames import cues
from eventline.frames.argument import Argument
from eventline.frames.declare import Condition, Trigger, declaration_of
from eventline.frames.grammar import CLAUSE, MODIFIER, OBJECT, RESULT, SUBJECT, Function
from eventline.frames.mention_index import MentionIndex
from eventline.frames.subjects import is_passive, lemma_key, marker
from eventline.model import Event, Kind, Sentence, Word

_DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "their"})
_NEVER_TRIGGERS = frozenset(
    {"amod", "aux", "case", "compound", "cop", "fixed", "flat", "mark", "nummod"}
)


_VERB_ENDINGS = (("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("s", ""))
_IRREGULAR = (
    ("fled", "flee"),
    ("sank", "sink"),
    ("shook", "shake"),
    ("struck", "strike"),
)
_NOUN_ENDINGS = (("s", ""), ("es", ""))
_SHORTEST_STEM = 3


@attrs.frozen
class Candidate:
    """A frame that a word could evoke, by one trigger and the key that matched."""

    frame: type[Event]
    trigger: Trigger
    key: str


Lexicon = Mapping[str, tuple[Candidate, ...]]
"""Every candidate by its key."""


def lexicon_of(frames: Iterable[type[Event]]) -> Lexicon:
    """Returns the triggers of all frames by key, in the order of the frames."""
    found: dict[str, list[Candidate]] = {}
    candidates = (
        Candidate(frame, trigger, key)
        for frame in frames
        for trigger in declaration_of(frame).triggers
        for key in trigger.keys
    )
    for candidate in candidates:
        found.setdefault(candidate.key, []).append(candidate)
    return {key: tuple(together) for key, together in found.items()}


def candidates_for(
    sentence: Sentence,
    word: Word,
    arguments: tuple[Argument, ...],
    lexicon: Lexicon,
    index: MentionIndex,
) -> tuple[Candidate, ...]:
    """Returns the candidates whose conditions hold, the most specific first."""
    untimed = tuple(a for a in arguments if not index.is_time(a.word))
    found = (
        candidate
        for key in keys_of(sentence, word, untimed)
        for candidate in lexicon.get(key, ())
        if word.upos in candidate.trigger.upos
        and _conditions_hold(candidate.trigger, sentence, word, untimed, index)
    )
    return tuple(sorted(found, key=_looseness))


def can_trigger(sentence: Sentence, word: Word) -> bool:
    """Says whether the word may be a trigger at all: no part of a name or compound."""
    if word.upos == "PUNCT":
        return word.text in cues.LABEL_MARKS
    if is_source_phrase(sentence, word):
        return True
    if word.upos not in {"VERB", "NOUN", "PROPN", "ADJ"}:
        return False
    if word.upos == "PROPN" and not (sentence.is_heading or _opens(sentence, word)):
        return False
    governor = sentence.governor(word)
    if governor and (word.lemma, governor.lemma) in cues.EMPTY_PAIRS:
        return False
    is_description = word.upos == "ADJ" and word.relation == "amod"
    return word.relation not in _NEVER_TRIGGERS or is_description


def is_source_phrase(sentence: Sentence, word: Word) -> bool:
    """Holds for the first word of "**according** to"."""
    if word.relation != "case" or word.text.lower() != "according":
        return False
    phrase = sentence.governor(word)
    found = marker(sentence, phrase, "case") if phrase else ""
    return found in cues.SOURCE_TRIGGERS


def _opens(sentence: Sentence, word: Word) -> bool:
    """Holds for a capital that only opens the sentence: **Clashes** erupted."""
    return word.index == 1 and "Number=Plur" in word.feats and word.deprel != "root"


def keys_of(
    sentence: Sentence, word: Word, arguments: tuple[Argument, ...]
) -> tuple[str, ...]:
    """Returns the word's lemma, alone and with what stands beside it."""
    if is_source_phrase(sentence, word):
        return tuple(cues.SOURCE_TRIGGERS)
    lemma = lemma_key(sentence, word)
    bare = word.lemma.lower()
    keys = [lemma, bare, f"{marker(sentence, word, 'case')} {bare}", *stems_of(word)]
    for argument in arguments:
        if argument.function.name == "oblique":
            noun = argument.word.lemma.lower()
            cases = argument.function.cases
            keys += [k for c in cases for k in (f"{lemma} {c}", f"{lemma} {c} {noun}")]
        elif argument.function in {OBJECT, RESULT}:
            noun = argument.word.lemma.lower()
            inside = sentence.children(argument.word, "compound")
            keys += [f"{bare} {w.lemma.lower()} {noun}" for w in inside]
            keys.append(f"{bare} {noun}")
        elif argument.function == MODIFIER:
            keys.append(f"{argument.word.lemma.lower()} {bare}")
    return tuple(dict.fromkeys(keys))


def stems_of(word: Word) -> Iterator[str]:
    """Yields what a regular form may come from, should its lemma be wrong."""
    text, lemma = word.text.lower(), word.lemma.lower()
    if word.upos != "VERB" and text in {lemma, f"{lemma}s", f"{lemma}es"}:
        return  # aides, refugees
    if word.upos == "VERB":
        yield from (base for form, base in _IRREGULAR if form == text)
    endings = _VERB_ENDINGS if word.upos == "VERB" else _NOUN_ENDINGS
    for ending, instead in endings:
        stem = text.removesuffix(ending)
        if stem == text or len(stem) < _SHORTEST_STEM:
            continue
        yield stem + instead
        if stem[-1] == stem[-2]:
            yield stem[:-1]  # expelled


def fits(function: Function, argument: Argument) -> bool:
    """Says whether an argument stands in the function, with its case and words."""
    given = argument.function
    if function.name != given.name:
        return False
    if function.lemmas and argument.word.lemma.lower() not in function.lemmas:
        return False
    return not function.cases or bool(function.cases & given.cases)


def is_of_kind(function: Function, word: Word, index: MentionIndex) -> bool:
    """Says whether the word is of the function's kinds; an unknown name may be."""
    entity = index.entity(word)
    is_unknown = word.upos == "PROPN" and (entity is None or entity.rule == "name")
    if not function.kinds or is_unknown:
        return True
    kind = entity.kind if entity else Kind.THING
    return kind in function.kinds or (
        Kind.PERSON in function.kinds and is_agent_noun(word)
    )


def _looseness(candidate: Candidate) -> tuple[int, int]:
    return -candidate.key.count(" "), -len(candidate.trigger.needs)


def _conditions_hold(
    trigger: Trigger,
    sentence: Sentence,
    word: Word,
    arguments: tuple[Argument, ...],
    index: MentionIndex,
) -> bool:
    features = frozenset(_features(sentence, word, arguments, index))

    def holds(condition: Condition) -> bool:
        if condition.parts:
            return all(holds(part) for part in condition.parts)
        if condition.feature:
            return condition.feature in features
        return any(
            fits(function, argument) and is_of_kind(function, argument.word, index)
            for function in condition.functions
            for argument in arguments
        )

    if any(holds(condition) for condition in trigger.unless):
        return False
    return not trigger.needs or any(holds(condition) for condition in trigger.needs)


def _features(
    sentence: Sentence,
    word: Word,
    arguments: tuple[Argument, ...],
    index: MentionIndex,
) -> Iterator[str]:
    """Yields the features that a condition can name."""
    if is_introduced(sentence, word):
        yield "introduced"
    if _takes_place(sentence, word):
        yield "held"
    if index.quantity(word) or sentence.children(word, "nummod"):
        yield "numbered"
    if "Number=Plur" in word.feats:
        yield "plural"
    if word.xpos == "VBG" and sentence.children(word, "aux"):
        yield "progressive"
    if word.upos == "VERB" and is_passive(sentence, word):
        yield "passive"
    if any(a.function == OBJECT and index.quantity(a.word) for a in arguments):
        yield "counted"
    if {w.lemma.lower() for w in sentence.children(word)} & cues.FATAL:
        yield "fatal"
    yield from _argument_features(sentence, word, arguments, index)


def _argument_features(
    sentence: Sentence,
    word: Word,
    arguments: tuple[Argument, ...],
    index: MentionIndex,
) -> Iterator[str]:
    """Yields the features that its subject and its clauses give a trigger."""
    subjects = [a.word for a in arguments if a.function == SUBJECT]
    if subjects and all(is_inanimate(subject, index) for subject in subjects):
        yield "inanimate"
    if any(_is_addressing(word, subject) for subject in subjects):
        yield "addressing"
    clauses = [
        a.word
        for a in arguments
        if a.function == CLAUSE and a.word.sentence == sentence.index
    ]
    if any(_is_mandative(sentence, clause) for clause in clauses):
        yield "mandative"
    if any(_is_obliging(sentence, clause, index) for clause in clauses):
        yield "obliging"


def _is_addressing(verb: Word, subject: Word) -> bool:
    """Holds for what speakers say of their own talk: **I** tell you; let **us** say."""
    is_past = verb.xpos in {"VBD", "VBN"}
    return subject.text.lower() in cues.FIRST_PERSON and not is_past


def _is_mandative(sentence: Sentence, verb: Word) -> bool:
    """Says whether a clause tells what is to be: that he **leave**, **must** leave."""
    auxiliaries = sentence.children(verb, "aux", "cop")
    if any(aux.text.lower() in cues.MANDATES for aux in auxiliaries):
        return True
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


def is_inanimate(noun: Word, index: MentionIndex) -> bool:
    """Says whether a noun names what can neither act nor speak: an injury."""
    lemma = noun.lemma.lower()
    if noun.upos != "NOUN" or index.quantity(noun) is not None:
        return False
    if lemma in cues.NATURAL_PLACES:
        return True
    entity = index.entity(noun)
    is_thing = entity is None or entity.kind in {Kind.THING, Kind.EVENT}
    return is_thing and not is_agent_noun(noun) and lemma not in cues.SPEAKING_THINGS


def is_agent_noun(noun: Word) -> bool:
    """Says whether a noun's ending shows that it names who acts: climber, gunman."""
    lemma = noun.lemma.lower()
    return lemma.endswith(cues.AGENT_ENDINGS) and lemma not in cues.NO_AGENTS


def is_introduced(sentence: Sentence, noun: Word) -> bool:
    """Says whether a noun tells something new: **a** war; **clashes** broke out."""
    if noun.upos not in {"NOUN", "PROPN"} or sentence.children(noun, "nmod:poss"):
        return False
    if _takes_place(sentence, noun):
        return True
    articles = {child.lemma.lower() for child in sentence.children(noun, "det")}
    if articles & _DEFINITE:
        return False
    if sentence.is_heading or articles & {"a", "an", "another"}:
        return True
    governor = sentence.governor(noun)
    is_there = governor is not None and bool(sentence.children(governor, "expl"))
    return noun.relation in {"nsubj", "obj"} and is_there


def _takes_place(sentence: Sentence, noun: Word) -> bool:
    """Holds for the **war** began; the **truce** took effect; **polls** were held."""
    governor = sentence.governor(noun)
    if governor is None or noun.relation != "nsubj":
        return False
    key = lemma_key(sentence, governor)
    if noun.deprel == "nsubj:pass":
        return key in cues.SUPPORT_VERBS
    beside = sentence.children(governor, "obj", "obl", "compound:prt")
    phrases = {f"{key} {word.lemma.lower()}" for word in beside}
    return key in cues.OCCURRENCE_VERBS or bool(phrases & cues.OCCURRENCE_PHRASES)
