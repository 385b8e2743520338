"""What purposes, set phrases and clauses of time say of an event's reality.

"Marched to denounce it", "can confirm", "until they sign". The words that govern an
event are context.py's.
"""

from __future__ import annotations

from eventline.frames import cues
from eventline.frames.phrase_cues import (
    AIRINGS,
    ANSWERS,
    APART,
    AWAITED,
    CONVOKED,
    CONVOKED_VOTES,
    FORCES,
    FORMING,
    HEARING,
    JOINING,
    MOVING,
    PLEAS,
    QUESTION_WORDS,
    SETTLING,
    TRYING,
    VOICED,
    WINNING,
    WRITING,
)
from eventline.frames.subjects import lemma_key, marker
from eventline.frames.voice import is_passive
from eventline.model import Sentence, Word

_VERBAL = frozenset({"VB", "VBG"})


def is_enacted(sentence: Sentence, word: Word) -> bool:
    """Holds for a purpose that the act itself fulfils: marched to **denounce** it."""
    is_purpose = marker(sentence, word, "mark") in cues.PURPOSE_MARKS
    governor = sentence.governor(word) if is_purpose else None
    if governor is not None and lemma_key(sentence, governor) == "go on":
        return is_purpose  # went on to **win**
    if governor is not None and _is_aired(sentence, word, governor):
        return is_purpose
    if governor is not None and _is_joined(sentence, word, governor):
        return is_purpose
    if governor is not None and governor.lemma.lower() in WINNING:
        return is_purpose and governor.xpos == "VBD"  # beat them to **win** it
    if governor is not None and governor.lemma.lower() in MOVING:
        is_reached = is_purpose and word.lemma.lower() in SETTLING
        return is_reached and governor.xpos in {"VBD", "VBG"}
    if governor is not None and governor.lemma.lower() == "use":
        is_done = governor.xpos == "VBD" or _is_under_way(sentence, governor)
        return is_purpose and is_done  # used rockets to **ambush** them
    is_act = governor is not None and not is_cue(governor.lemma.lower())
    return (
        is_purpose
        and is_act
        and word.xpos == "VB"
        and word.lemma.lower() in cues.ENACTED
    )


def _is_joined(sentence: Sentence, word: Word, governor: Word) -> bool:
    """Holds for what firms do by coming together: joined forces to **form** a bank."""
    things = (governor, *sentence.children(governor, "obj", "compound:prt", "advmod"))
    said = {thing.lemma.lower() for thing in things}
    is_joining = governor.lemma.lower() in JOINING or said >= FORCES
    return is_joining and governor.xpos == "VBD" and word.lemma.lower() in FORMING


def _is_aired(sentence: Sentence, word: Word, governor: Word) -> bool:
    """Holds for what one speaks up for: went on television to **deny** it.

    So does what someone was heard to **say**.
    """
    if word.lemma.lower() not in VOICED or word.xpos != "VB":
        return False
    if governor.lemma.lower() in HEARING and is_passive(sentence, governor):
        return True
    verb = governor if governor.upos == "VERB" else sentence.governor(governor)
    if verb is None or verb.xpos != "VBD" or is_cue(verb.lemma.lower()):
        return False
    things = (governor, *sentence.children(verb, "obj", "obl"))
    is_written = governor == verb and verb.lemma.lower() in WRITING
    return is_written or any(w.lemma.lower() in AIRINGS for w in things)


def _is_under_way(sentence: Sentence, verb: Word) -> bool:
    """Holds for **using** it, has or was **used**; not for: may be using it."""
    auxiliaries = sentence.children(verb, "aux")
    helpers = {aux.lemma.lower() for aux in auxiliaries}
    is_past = "have" in helpers or any(aux.xpos == "VBD" for aux in auxiliaries)
    is_done = verb.xpos == "VBG" or (verb.xpos == "VBN" and is_past)
    return is_done and helpers <= {"be", "have"}


def is_purpose(sentence: Sentence, verb: Word) -> bool:
    """Holds for in order **to leave**, and for the date for them **to leave**.

    Who admits to **leaving** left.
    """
    if verb.xpos == "VBG" and not sentence.children(verb, "det"):
        return False
    marks = [mark.text.lower() for mark in sentence.children(verb, "mark")]
    is_theirs = marks[:1] == ["for"] and "to" in marks and verb.relation == "acl"
    return marker(sentence, verb, "mark") in cues.PURPOSE_MARKS or is_theirs


def is_fronted(sentence: Sentence, verb: Word) -> bool:
    """Holds for a purpose before its verb: **to help** the farmers, they agreed."""
    first = sentence.subtree(verb)[0]
    return verb.index < verb.head and first.text.lower() in {"in", "so", "to"}


def is_advice(sentence: Sentence, verb: Word) -> bool:
    """Holds for what one is shown, and not made to do: told them **how to vote**."""
    adverbs = sentence.children(verb, "advmod")
    return any(word.lemma.lower() in QUESTION_WORDS for word in adverbs)


def is_owed(sentence: Sentence, verb: Word, governor: Word) -> bool:
    """Holds for they have to **leave**; who had to leave left."""
    is_present = governor.xpos in {"VB", "VBP", "VBZ"} and governor.lemma == "have"
    beside = {word.lemma.lower() for word in sentence.children(governor, "advmod")}
    return is_present and verb.relation == "xcomp" and "yet" not in beside


def is_means(sentence: Sentence, word: Word) -> bool:
    """Holds for how one does it: prevented the raid by **arresting** two men.

    Who tried to prevent it by arresting them arrested them, whatever came of it. So
    does it for what one succeeds in: did not succeed in **arresting** them.
    """
    if word.relation != "advcl" or word.xpos != "VBG":
        return False
    verb = sentence.governor(word)
    above = sentence.governor(verb) if verb and verb.relation == "xcomp" else None
    is_tried = above is not None and above.lemma.lower() in TRYING
    if above is not None and is_tried and above.xpos in {"VBD", "VBG", "VBN"}:
        return False
    case = marker(sentence, word, "mark", "case")
    is_met = verb is not None and verb.lemma == "succeed" and case == "in"
    return case == "by" or is_met


def is_for(sentence: Sentence, noun: Word, governor: Word) -> bool:
    """Holds for what is yet to come: the conditions for new **talks**."""
    is_phrase = noun.relation == "nmod" and marker(sentence, noun, "case") == "for"
    return is_phrase and governor.lemma.lower() in AWAITED


def is_cue(lemma: str) -> bool:
    """Says whether a word makes its complement less than actual: plan, refuse."""
    return lemma in cues.MODAL_GOVERNORS or lemma in cues.NEGATING_GOVERNORS


def is_as_long_as(sentence: Sentence, verb: Word) -> bool:
    """Holds for as long as they **withdraw**: a condition, so far unmet."""
    above = sentence.governor(verb)
    is_long = above is not None and above.lemma.lower() == "long"
    is_clause = verb.relation == "advcl" and marker(sentence, verb, "mark") == "as"
    return is_long and is_clause and verb.xpos in {"VBP", "VBZ"}


def is_performed(sentence: Sentence, verb: Word) -> bool:
    """Holds for what is done by saying so: I **can confirm**, we **would like to**."""
    if verb.lemma not in {"confirm", "like"}:
        return False
    helpers = [child.text.lower() for child in sentence.children(verb, "aux")]
    subjects = sentence.children(verb, "nsubj")
    is_own = any(word.text.lower() in {"i", "we"} for word in subjects)
    if verb.lemma == "confirm" and helpers == ["can"]:
        return is_own
    thanks = [child.lemma.lower() for child in sentence.children(verb, "xcomp")]
    is_polite = verb.lemma == "like" and helpers in (["would"], ["'d"], ["’d"])
    return is_polite and bool(cues.PERFORMED & set(thanks))


def is_to_come(sentence: Sentence, verb: Word) -> bool:
    """Holds for what is waited for: will not leave **until they sign**."""
    if verb.relation != "advcl" or sentence.is_heading:
        return False
    helpers = sentence.children(verb, "aux", "cop")
    is_present = verb.xpos in {"VBP", "VBZ"} and not helpers
    is_present |= verb.xpos == "VBN" and [a.lemma.lower() for a in helpers] == ["be"]
    is_present &= all(aux.xpos in {"VBP", "VBZ"} for aux in helpers)
    return is_present and marker(sentence, verb, "mark", "advmod") in {
        "before",
        "until",
    }


def is_voiced(sentence: Sentence, word: Word) -> bool:
    """Holds for what is given as it is offered: offered his **condolences**.

    So does it for what is done by wanting to: I want to **thank** you.
    """
    lemma = word.lemma.lower()
    if word.relation in {"obj", "nsubj"}:
        return lemma in cues.VOICED
    verb = sentence.governor(word) if word.relation == "xcomp" else None
    is_wish = verb is not None and verb.lemma in {"want", "wish"} and verb.xpos == "VBP"
    subjects = sentence.children(verb, "nsubj") if verb is not None else ()
    is_own = any(subject.text.lower() in {"i", "we"} for subject in subjects)
    return is_wish and is_own and lemma in cues.PERFORMED


def is_called(sentence: Sentence, noun: Word, verb: Word) -> bool:
    """Holds for what is to come, as it was called: called a **strike**, for Friday.

    Not for what it was called: called the strike **absurd**.
    """
    if verb.lemma.lower() != "call" or noun.deprel not in {"obj", "nsubj:pass"}:
        return False
    named = (w for w in sentence.children(verb, "xcomp") if w.xpos not in _VERBAL)
    return noun.lemma.lower() in CONVOKED | CONVOKED_VOTES and not any(named)


def is_lent(sentence: Sentence, noun: Word, verb: Word) -> bool:
    """Says whether the verb tells the event noun: will hold **talks**, face **trial**.

    So does "there": there will be **talks**.
    """
    if is_answered(sentence, noun, verb):
        return False
    lends = (
        cues.SUPPORT_VERBS
        | cues.OCCURRENCE_VERBS
        | cues.PARTICIPATION_VERBS
        | cues.RECEIVING_VERBS
    )
    key = lemma_key(sentence, verb)
    is_taken = (is_cue(key) or key in cues.ORDERING) and noun.deprel != "nsubj"
    is_taken = is_taken or is_called(sentence, noun, verb)
    return key in lends or is_taken or bool(sentence.children(verb, "expl"))


def is_answered(sentence: Sentence, noun: Word, verb: Word) -> bool:
    """Holds for a plea that was made: will consider their **request**, granted it."""
    articles = {word.lemma.lower() for word in sentence.children(noun, "det")}
    is_made = noun.lemma.lower() in PLEAS and "any" not in articles
    return is_made and lemma_key(sentence, verb) in ANSWERS


def is_beside_cue(sentence: Sentence, word: Word, governor: Word) -> bool:
    """Says whether a phrase completes a cue: **lead** to war, not tried over a war."""
    if governor.lemma == "try" and is_passive(sentence, governor):
        return False  # was tried over the **bombing**
    if marker(sentence, word, "case") in cues.LEADING.get(governor.lemma, ()):
        return True
    mark = marker(sentence, word, "mark", "case")
    if word.relation == "advcl" and word.xpos == "VBG" and not mark:
        return False  # refused to leave, **citing** the risk
    is_apart = mark in cues.ADVERBIAL_MARKS or (
        word.relation == "obl" and mark in APART
    )
    return is_cue(lemma_key(sentence, governor)) and not is_apart
