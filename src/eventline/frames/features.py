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
from eventline.frames.harm_cues import TREATING
from eventline.frames.mention_index import MentionIndex
from eventline.frames.subjects import lemma_key, marker
from eventline.frames.voice import is_passive
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
    if _takes_place(sentence, word):
        yield "held"
    if index.quantity(word) or sentence.children(word, "nummod"):
        yield "numbered"
    if "Number=Plur" in word.feats:
        yield "plural"
    if word.xpos == "VBG" and sentence.children(word, "aux"):
        yield "progressive"
    yield from _speech_features(sentence, word, index)
    if word.upos == "VERB" and is_passive(sentence, word):
        yield "passive"
    if any(_is_fatal(sentence, child) for child in sentence.children(word)):
        yield "fatal"
    if _is_treated(sentence, word):
        yield "treated"
    if word.xpos in {"VBP", "VBZ"} and not sentence.is_heading:
        yield "present"
    yield from _argument_features(sentence, word, arguments, index)


def _is_fatal(sentence: Sentence, beside: Word) -> bool:
    """Holds for shot **dead**, shot and **killed**; not for what he did before."""
    is_death = beside.lemma.lower() in cues.FATAL
    return is_death and not sentence.children(beside, "mark")


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


def _argument_features(
    sentence: Sentence,
    word: Word,
    arguments: tuple[Argument, ...],
    index: MentionIndex,
) -> Iterator[str]:
    """Yields the features that its subject, object and clauses give a trigger."""
    if any(_is_object(a) and index.quantity(a.word) for a in arguments):
        yield "counted"
    subjects = [a.word for a in arguments if a.function == SUBJECT]
    if subjects and all(is_inanimate(subject, index) for subject in subjects):
        yield "inanimate"
    if len(subjects) > 1 or any("Number=Plur" in w.feats for w in subjects):
        yield "several"
    if any(_is_addressing(word, subject) for subject in subjects):
        yield "addressing"
    if _is_lone(sentence, word, subjects):
        yield "lone"
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


def is_model(sentence: Sentence, noun: Word) -> bool:
    """Says whether a noun is a make's name with a figure: **A900**, **Orva 4**.

    A number that counts stands before what it counts: 900 Orvas.
    """
    if noun.upos not in {"NOUN", "NUM", "PROPN"}:
        return False
    parts = sentence.children(noun, "compound", "flat", "nummod", "nmod:desc")
    own = [noun, *(part for part in parts if part.text[:1].isalnum())]
    is_mixed = any(_is_mixed(part.text) for part in own)
    is_after = any(p.text.isdecimal() and p.index > noun.index for p in parts)
    return is_mixed or (is_after and noun.upos == "PROPN")


def _is_mixed(text: str) -> bool:
    """Holds for A900, 3G and 737-800, not for 900, 1990s and 4th."""
    if text.isalpha() or text.isdecimal():
        return False
    letters = [sign for sign in text if sign.isalpha()]
    is_figured = any(sign.isdecimal() for sign in text)
    return is_figured and bool(letters) and all(sign.isupper() for sign in letters)


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


def is_introduced(sentence: Sentence, noun: Word) -> bool:
    """Says whether a noun tells something new: **a** war; **clashes** broke out."""
    drive = sentence.governor(noun)
    if noun.xpos == "VBG" and drive and marker(sentence, noun, "mark", "case") == "by":
        return noun.relation == "acl" and is_introduced(sentence, drive)  # a drive-by …
    if noun.upos not in {"NOUN", "PROPN"} or sentence.children(noun, "nmod:poss"):
        return False
    if _takes_place(sentence, noun) or _is_lasting(sentence, noun):
        return True
    articles = {child.lemma.lower() for child in sentence.children(noun, "det")}
    if articles & _DEFINITE:
        return False
    if sentence.is_heading or articles & {"a", "an", "another"}:
        return True
    governor = sentence.governor(noun)
    is_there = governor is not None and bool(sentence.children(governor, "expl"))
    return noun.relation in {"nsubj", "obj"} and is_there


def _is_lasting(sentence: Sentence, noun: Word) -> bool:
    """Holds for a happening that a length measures: after a week of **fighting**."""
    governor = sentence.governor(noun)
    is_of = noun.relation == "nmod" and marker(sentence, noun, "case", "mark") == "of"
    return is_of and governor is not None and governor.lemma.lower() in cues.LENGTHS


def has_own_day(sentence: Sentence, noun: Word, index: MentionIndex) -> bool:
    """Says whether a time names the one happening: **Monday's** raid, the 1994 war.

    So does a part of a day: the **Monday night** raid.
    """
    if noun.upos != "NOUN":
        return False
    return any(
        index.is_time(child)
        and (child.deprel == "nmod:poss" or _is_named_time(sentence, child))
        for child in sentence.children(noun, "nmod:poss", "compound", "nmod")
    )


def tells_itself(
    sentence: Sentence, word: Word, index: MentionIndex, needed: tuple[str, ...]
) -> bool:
    """Says whether one of the ways in which a trigger is enough holds of it.

    They stand among the roles of which a frame needs one: "introduced", "held", "made".
    """
    is_held = _takes_place(sentence, word) or _is_going_on(sentence, word)
    if "held" in needed and is_held:
        return True
    if "made" in needed and is_made(sentence, word):
        return True
    is_told = is_introduced(sentence, word) or has_own_day(sentence, word, index)
    return "introduced" in needed and is_told


def _is_going_on(sentence: Sentence, noun: Word) -> bool:
    """Holds for talks that are held: they **stalled**, they are **under way**."""
    governor = sentence.governor(noun)
    if governor is None or noun.relation != "nsubj":
        return False
    is_way = governor.lemma.lower() in cues.UNDER_WAY and governor.upos != "VERB"
    return is_way or lemma_key(sentence, governor) in cues.FALTERING_VERBS


def is_made(sentence: Sentence, word: Word) -> bool:
    """Holds for what is told as done: a **deal** was reached; it was **agreed**."""
    if word.upos == "VERB":
        is_aside = word.relation == "advcl" and marker(sentence, word, "mark") == "as"
        return is_passive(sentence, word) and not is_aside  # left, as **promised**
    behind = [v for v in sentence.children(word, "acl") if v.xpos == "VBN"]
    if any(lemma_key(sentence, verb) in cues.SUPPORT_VERBS for verb in behind):
        return True  # the deal **reached** on Friday
    return word.deprel == "nsubj:pass" and _takes_place(sentence, word)


def _is_named_time(sentence: Sentence, word: Word) -> bool:
    names = (word, *sentence.children(word, "compound", "nmod:unmarked"))
    return any(name.upos in {"PROPN", "NUM"} for name in names)


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


def _is_object(argument: Argument) -> bool:
    """Holds for objects, also behind "of": spoke of **4,000 men**."""
    function = argument.function
    is_of = function.name == "oblique" and function.cases == frozenset({"of"})
    return function == OBJECT or is_of
