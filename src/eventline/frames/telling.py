"""Whether a noun tells an event of itself: **a** war, talks were **held**."""

from __future__ import annotations

from eventline.frames import cues
from eventline.frames.mention_index import MentionIndex
from eventline.frames.purposes import is_called
from eventline.frames.subjects import lemma_key, marker
from eventline.frames.voice import is_passive
from eventline.model import Sentence, Word

_NAMING = frozenset({"object", "oblique", "possessor", "subject"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "their"})


def is_introduced(sentence: Sentence, noun: Word) -> bool:
    """Says whether a noun tells something new: **a** war; **clashes** broke out."""
    drive = sentence.governor(noun)
    if noun.xpos == "VBG" and drive and marker(sentence, noun, "mark", "case") == "by":
        return noun.relation == "acl" and is_introduced(sentence, drive)  # a drive-by …
    if noun.upos not in {"NOUN", "PROPN"} or sentence.children(noun, "nmod:poss"):
        return False
    if takes_place(sentence, noun) or _is_lasting(sentence, noun):
        return True
    articles = {child.lemma.lower() for child in sentence.children(noun, "det")}
    if articles & _DEFINITE:
        return False
    if sentence.is_heading or articles & {"a", "an", "another"}:
        return True
    governor = sentence.governor(noun)
    if governor is not None and is_called(sentence, noun, governor):
        return True
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
    is_held = takes_place(sentence, word) or _is_going_on(sentence, word)
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
    return word.deprel == "nsubj:pass" and takes_place(sentence, word)


def _is_named_time(sentence: Sentence, word: Word) -> bool:
    names = (word, *sentence.children(word, "compound", "nmod:unmarked"))
    return any(name.upos in {"PROPN", "NUM"} for name in names)


def takes_place(sentence: Sentence, noun: Word) -> bool:
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
