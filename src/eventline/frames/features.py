"""What words are and clauses tell that conditions ask about: inanimate, obliging.

Which of it a trigger has as a feature is feature_table.py's.
"""

from __future__ import annotations

from eventline.frames import cues
from eventline.frames.actor_cues import (
    AGENT_ENDINGS,
    NATURAL_PLACES,
    NO_AGENTS,
    SPEAKING_THINGS,
)
from eventline.frames.argument import Argument
from eventline.frames.grammar import OBJECT
from eventline.frames.harm_cues import TERMS, TREATING
from eventline.frames.mention_index import MentionIndex
from eventline.frames.subjects import marker
from eventline.model import Kind, Sentence, Word


def is_fatal(sentence: Sentence, beside: Word) -> bool:
    """Holds for shot **dead**, shot and **killed**; not for what he did before."""
    is_death = beside.lemma.lower() in cues.FATAL
    return is_death and not sentence.children(beside, "mark")


def is_how(sentence: Sentence, verb: Word) -> bool:
    """Holds for how one died: they were killed, **shot** by gunmen."""
    above = sentence.governor(verb) if verb.relation in {"advcl", "parataxis"} else None
    is_loose = verb.xpos == "VBN" and not sentence.children(verb, "nsubj", "mark")
    return is_loose and above is not None and above.lemma.lower() in cues.FATAL


def is_scare_quoted(sentence: Sentence, word: Word) -> bool:
    """Holds for a borrowed phrase: they had been "**stabbed** in the back"."""
    marks = [w for w in sentence.words[: word.index] if w.text in cues.QUOTE_MARKS]
    subjects = sentence.children(word, "nsubj")
    return len(marks) % 2 == 1 and all(w.index < marks[-1].index for w in subjects)


def is_treated(sentence: Sentence, verb: Word) -> bool:
    """Holds for patients sent home: was **treated** and released."""
    first = sentence.governor(verb)
    is_joined = first is not None and verb.relation == "conj"
    return is_joined and first is not None and first.lemma.lower() in TREATING


def is_termed(sentence: Sentence, verb: Word) -> bool:
    """Holds for what is done for so long: jailed **for nine years**."""
    return any(
        child.lemma.lower() in TERMS and marker(sentence, child, "case") == "for"
        for child in sentence.children(verb, "obl")
    )


def is_measured(word: Word, index: MentionIndex) -> bool:
    """Holds for a number, a sum or so many of a thing: rose **5 cents** to **12**."""
    is_figure = word.upos in {"NUM", "SYM"}
    known = index.measure(word) or index.quantity(word)
    return is_figure or known is not None


def is_asked(sentence: Sentence, subject: Word) -> bool:
    """Holds for who is asked for: **how many people**, **which party** want it."""
    beside = sentence.children(subject, "amod", "det")
    asking = (*beside, *(w for b in beside for w in sentence.children(b, "advmod")))
    return any(word.lemma.lower() in {"how", "what", "which"} for word in asking)


def is_addressing(verb: Word, subject: Word) -> bool:
    """Holds for what speakers say of their own talk: **I** tell you; let **us** say."""
    is_past = verb.xpos in {"VBD", "VBN"}
    return subject.text.lower() in cues.FIRST_PERSON and not is_past


def is_mandative(sentence: Sentence, verb: Word) -> bool:
    """Says whether a clause tells what is to be: that he **leave**, **must** leave."""
    auxiliaries = sentence.children(verb, "aux", "cop")
    forms = {aux.text.lower() for aux in auxiliaries}
    if forms & cues.MANDATES and not forms - cues.MANDATES:
        return True  # that he **be** freed; not that he might be
    subjects = sentence.children(verb, "nsubj")
    is_singular = any("Number=Sing" in word.feats for word in subjects)
    is_base = verb.xpos == "VB" or (verb.xpos == "VBP" and is_singular)
    return bool(subjects) and is_base and not auxiliaries


def is_obliging(sentence: Sentence, verb: Word, index: MentionIndex) -> bool:
    """Says whether a clause tells someone what to do: that **they must leave**."""
    forms = {aux.text.lower() for aux in sentence.children(verb, "aux")}
    actors = [w for w in sentence.children(verb, "nsubj") if w.deprel == "nsubj"]
    is_done = bool(actors) and not any(
        is_inanimate(w, index) or w.lemma.lower() in cues.UNTOLD for w in actors
    )
    return is_done and bool(forms & cues.OBLIGATIONS) and "have" not in forms


def is_opinion(sentence: Sentence, verb: Word) -> bool:
    """Says whether a clause tells how things are: that it **is** absurd, not to be."""
    if marker(sentence, verb, "mark") == "to" or is_mandative(sentence, verb):
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


def is_object(argument: Argument) -> bool:
    """Holds for objects, also behind "of": spoke of **4,000 men**."""
    function = argument.function
    is_of = function.name == "oblique" and function.cases == frozenset({"of"})
    return function == OBJECT or is_of
