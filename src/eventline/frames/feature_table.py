"""The features that conditions can ask of a trigger, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs

from eventline.frames.argument import Argument
from eventline.frames.features import (
    is_addressing,
    is_asked,
    is_fatal,
    is_how,
    is_inanimate,
    is_mandative,
    is_measured,
    is_object,
    is_obliging,
    is_opinion,
    is_scare_quoted,
    is_termed,
    is_treated,
)
from eventline.frames.grammar import CLAUSE, OBJECT, SUBJECT, Function
from eventline.frames.mention_index import MentionIndex
from eventline.frames.model_names import is_model
from eventline.frames.phrase_cues import DIRECTIONS, TURNING
from eventline.frames.subjects import marker
from eventline.frames.telling import is_introduced, takes_place
from eventline.frames.voice import is_passive
from eventline.frames.worded import is_worded
from eventline.model import Sentence, Word

_NAMING = frozenset({"object", "oblique", "possessor", "subject"})


@attrs.frozen
class Setting:
    """A trigger and what stands about it: what the features are asked of."""

    sentence: Sentence
    word: Word
    arguments: tuple[Argument, ...]
    index: MentionIndex

    def words_as(self, function: Function) -> list[Word]:
        """Returns the words that stand in a function to the trigger."""
        return [a.word for a in self.arguments if a.function == function]

    def clauses(self) -> list[Word]:
        """Returns the clauses of the trigger's sentence that complete it."""
        here = self.sentence.index
        return [word for word in self.words_as(CLAUSE) if word.sentence == here]


def has_feature(given: Setting, feature: str) -> bool:
    """Says whether the trigger has the feature that a condition names."""
    return FEATURES[feature](given)


def _is_numbered(given: Setting) -> bool:
    """Holds for **30** dead."""
    sentence, word = given.sentence, given.word
    return bool(given.index.quantity(word) or sentence.children(word, "nummod"))


def _is_predicated(given: Setting) -> bool:
    """Holds for the trickle became **a flood**."""
    return given.word.upos == "NOUN" and given.word.relation == "xcomp"


def _is_progressive(given: Setting) -> bool:
    """Holds for have **been fighting**."""
    is_gerund = given.word.xpos == "VBG"
    return is_gerund and bool(given.sentence.children(given.word, "aux"))


def _is_present(given: Setting) -> bool:
    """Holds for **offers** flights, as it always does."""
    sentence, word = given.sentence, given.word
    if word.xpos == "VBN":
        return _is_of_kind(sentence, word)
    is_present = word.xpos in {"VBP", "VBZ"} and not sentence.is_heading
    return is_present and not is_mandative(sentence, word)


def _is_of_kind(sentence: Sentence, verb: Word) -> bool:
    """Holds for what things of a kind are: **phones** sold there have no radio."""
    noun = sentence.governor(verb)
    if noun is None or verb.deprel != "acl" or noun.xpos not in {"NNS", "NNPS"}:
        return False
    main = sentence.governor(noun)
    beside = sentence.children(noun, "det", "nummod", "nmod:poss", "case")
    if main is None or noun.relation != "nsubj" or beside:
        return False
    finite = (*sentence.children(main, "aux", "cop"), main)[0]
    return finite.xpos in {"VBP", "VBZ"}


def _is_undergone(given: Setting) -> bool:
    """Holds for a verb in the passive."""
    return given.word.upos == "VERB" and is_passive(given.sentence, given.word)


def _is_in_words(given: Setting) -> bool:
    """Holds for a verb of what one does with words."""
    about = (given.sentence, given.word, given.arguments, given.index)
    return given.word.upos == "VERB" and is_worded(*about)


def _is_striving(given: Setting) -> bool:
    """Holds for **fought to** pass the bill."""
    sentence, verb = given.sentence, given.word
    behind = sentence.children(verb, "advcl", "xcomp") if verb.upos == "VERB" else ()
    marks = [mark for clause in behind for mark in sentence.children(clause, "mark")]
    return any(m.text.lower() == "to" and m.index == verb.index + 1 for m in marks)


def _is_deadly(given: Setting) -> bool:
    """Holds for what someone dies of."""
    sentence, word = given.sentence, given.word
    beside = sentence.children(word)
    return is_how(sentence, word) or any(is_fatal(sentence, w) for w in beside)


def _is_able(given: Setting) -> bool:
    """Holds for the jet **can** fly 900 miles, whenever it does."""
    helpers = given.sentence.children(given.word, "aux")
    return any(helper.text.lower() == "can" for helper in helpers)


def _is_directed(given: Setting) -> bool:
    """Holds for closed **higher**, ended **down** 5 points."""
    beside = given.sentence.children(given.word)
    return any(child.text.lower() in DIRECTIONS for child in beside)


def _is_turned(given: Setting) -> bool:
    """Holds for fell **through**, cut **off**: another verb."""
    word = given.word
    after = given.sentence.words[word.index : word.index + 1]
    particles = [w.text.lower() for w in after if w.upos in {"ADP", "ADV"}]
    return word.upos == "VERB" and not TURNING.isdisjoint(particles)


def _is_reported(given: Setting) -> bool:
    """Holds for a verb in what another says: she said that he **believes** it.

    So is what others do to one: let them **know**, made them **believe** it.
    """
    sentence, word = given.sentence, given.word
    if word.id in given.index.quoted or word.relation == "ccomp":
        return True
    above = sentence.governor(word) if word.relation == "xcomp" else None
    if above is not None and above.lemma.lower() in {"let", "make"}:
        return True
    return any(above.relation == "ccomp" for above in sentence.ancestors(word))


def _is_counted(given: Setting) -> bool:
    """Holds for shot, spoke of **five people**."""
    index = given.index
    return any(is_object(a) and index.quantity(a.word) for a in given.arguments)


def _is_unmeasured(given: Setting) -> bool:
    """Holds for add **their voices**, not 5 points."""
    objects = given.words_as(OBJECT)
    behind = [other for other in objects if other.index > given.word.index]
    return any(not is_measured(other, given.index) for other in behind)


def _is_supplying(given: Setting) -> bool:
    """Holds for met **demand** for cars, not for theirs."""
    return any(_is_market_s(given.sentence, other) for other in given.words_as(OBJECT))


def _is_market_s(sentence: Sentence, noun: Word) -> bool:
    """Holds for **demand** that buyers have; not for a demand, nor for theirs."""
    if noun.lemma.lower() != "demand" or noun.xpos != "NN":
        return False
    beside = sentence.children(noun, "nmod:poss", "det")
    is_bare = all(word.lemma.lower() == "the" for word in beside)
    phrases = sentence.children(noun)
    return is_bare or any(marker(sentence, w, "case") == "for" for w in phrases)


def _names_model(given: Setting) -> bool:
    """Holds for launched the **Orva 4**; the **A900** landed."""
    beside = (a.word for a in given.arguments if a.function.name in _NAMING)
    return any(is_model(given.sentence, other) for other in beside)


def _is_bidding(given: Setting) -> bool:
    """Holds for insisted that he **leave**."""
    return any(is_mandative(given.sentence, clause) for clause in given.clauses())


def _is_binding(given: Setting) -> bool:
    """Holds for said that they **must leave**."""
    sentence, index = given.sentence, given.index
    return any(is_obliging(sentence, clause, index) for clause in given.clauses())


def _is_opining(given: Setting) -> bool:
    """Holds for agreed that it **is** absurd."""
    return any(is_opinion(given.sentence, clause) for clause in given.clauses())


def _is_by_thing(given: Setting) -> bool:
    """Holds for **the timetable** demands patience."""
    subjects = given.words_as(SUBJECT)
    is_thing = all(is_inanimate(subject, given.index) for subject in subjects)
    return is_thing and bool(subjects)


def _is_by_several(given: Setting) -> bool:
    """Holds for **the leaders**, **Ana and Bo** discussed it."""
    subjects = given.words_as(SUBJECT)
    return len(subjects) > 1 or any("Number=Plur" in w.feats for w in subjects)


def _is_by_asked(given: Setting) -> bool:
    """Holds for **how many people** want it."""
    return any(is_asked(given.sentence, word) for word in given.words_as(SUBJECT))


def _is_lone(given: Setting) -> bool:
    """Holds for who speaks alone: **she** discussed it; not for they met to discuss."""
    sentence, verb, subjects = given.sentence, given.word, given.words_as(SUBJECT)
    is_one = len(subjects) == 1 and "Number=Plur" not in subjects[0].feats
    is_purpose = verb.relation == "advcl" and marker(sentence, verb, "mark") == "to"
    return is_one and not is_purpose and not sentence.is_heading


def _is_in_address(given: Setting) -> bool:
    """Holds for **I** must tell you that …"""
    return any(is_addressing(given.word, word) for word in given.words_as(SUBJECT))


FEATURES: Mapping[str, Callable[[Setting], bool]] = {
    "able": _is_able,
    "addressing": _is_in_address,
    "asked": _is_by_asked,
    "counted": _is_counted,
    "directed": _is_directed,
    "fatal": _is_deadly,
    "held": lambda given: takes_place(given.sentence, given.word),
    "inanimate": _is_by_thing,
    "introduced": lambda given: is_introduced(given.sentence, given.word),
    "labelling": lambda given: given.word.id in given.index.labels,
    "lone": _is_lone,
    "mandative": _is_bidding,
    "model": _names_model,
    "numbered": _is_numbered,
    "obliging": _is_binding,
    "opining": _is_opining,
    "passive": _is_undergone,
    "plural": lambda given: "Number=Plur" in given.word.feats,
    "predicated": _is_predicated,
    "present": _is_present,
    "progressive": _is_progressive,
    "reported": _is_reported,
    "scare-quoted": lambda given: is_scare_quoted(given.sentence, given.word),
    "several": _is_by_several,
    "striving": _is_striving,
    "supplying": _is_supplying,
    "termed": lambda given: is_termed(given.sentence, given.word),
    "treated": lambda given: is_treated(given.sentence, given.word),
    "turned": _is_turned,
    "unmeasured": _is_unmeasured,
    "worded": _is_in_words,
}
"""Says of each feature that a condition can name whether a trigger has it."""
