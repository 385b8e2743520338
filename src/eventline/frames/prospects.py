"""What is looked for, looked forward to or hard to do, and has not been done.

"A reward for information leading to his arrest", "hard for tenants to sue", "a ruling
that is expected in May", "anyone convicted of theft": no one in particular, or not yet.
"""

from __future__ import annotations

from collections.abc import Iterator

from eventline.frames import cues
from eventline.frames import unreal_cues as words
from eventline.frames.doubts import is_negated
from eventline.frames.phrase_cues import CHARGES
from eventline.frames.subjects import marker
from eventline.model import Modality, Sentence, Word

_NOUNS = frozenset({"NOUN", "PROPN"})
_PRESENT = frozenset({"VBP", "VBZ"})
_COURT_MATTERS = frozenset({"case", "conviction", "trial", "verdict"})
_SOUGHT_FOR = frozenset({"about", "for", "with"})


def modalities_ahead(sentence: Sentence, word: Word) -> Iterator[Modality]:
    """Yields how open the constructions on and above a word leave its event."""
    if _is_awaited(sentence, word) or _is_in_view(sentence, word):
        yield Modality.PLANNED
    if _is_anybody_s(sentence, word) or _is_then(sentence, word):
        yield Modality.CONDITIONAL
    if _is_told_to(sentence, word):
        yield Modality.REQUESTED
    if _is_way(sentence, word):
        yield Modality.POSSIBLE
    governor = sentence.governor(word)
    if governor is None:
        return
    if _is_hard(sentence, word, governor) or _is_worked_for(sentence, word, governor):
        yield Modality.POSSIBLE
    if _is_rewarded(sentence, word, governor):
        yield Modality.POSSIBLE
    if _is_haggled_over(sentence, word, governor):
        yield Modality.PLANNED
    if _is_done_by(sentence, word, governor):
        yield Modality.POSSIBLE


def is_upcoming(sentence: Sentence, noun: Word, governor: Word) -> bool:
    """Holds for talks that are ahead: will raise it **at the talks**, on their eve.

    So does a visit that **will focus** on trade: it does so when it takes place, and
    a protest at which someone **plans to** speak.
    """
    if noun.upos not in _NOUNS or noun.lemma.lower() not in words.GATHERINGS:
        return False
    case = marker(sentence, noun, "case")
    if case.startswith("ahead") or (governor.lemma == "eve" and case == "of"):
        return True
    if case == "for" and governor.lemma.lower() in {"depart", "leave"}:
        return True  # left **for talks**
    helpers = {aux.lemma.lower() for aux in sentence.children(governor, "aux")}
    is_ahead = bool(helpers & words.AHEAD_OF_US) and "have" not in helpers
    above = sentence.governor(governor) if governor.relation == "xcomp" else None
    is_ahead |= above is not None and above.lemma.lower() in words.AWAITING
    is_there = noun.deprel == "nsubj" or case in {"at", "during"}
    return is_ahead and is_there


def _is_told_to(sentence: Sentence, verb: Word) -> bool:
    """Holds for **Buy** the mill now: an imperative that opens its clause."""
    is_main = verb.relation in {"root", "parataxis"} and verb.xpos == "VB"
    if not is_main or verb.upos != "VERB":
        return False
    if sentence.children(verb, "aux", "cop", "mark", "nsubj"):
        return False
    before = sentence.words[: verb.index - 1]
    return not before or before[-1].upos == "PUNCT"


def _is_haggled_over(sentence: Sentence, noun: Word, verb: Word) -> bool:
    """Holds for the **purchase** that they negotiate, not a truce."""
    is_object = noun.deprel in {"obj", "nsubj:pass"}
    is_talked = is_object and verb.lemma.lower() in words.HAGGLING
    return is_talked and noun.lemma.lower() in words.DEALINGS


def _is_done_by(sentence: Sentence, noun: Word, verb: Word) -> bool:
    """Holds for may pay **by the sale** of a mill, plans to finance its **purchase**.

    Who used the money to finance it did buy.
    """
    lemma = noun.lemma.lower()
    is_dealing = lemma in words.DEALINGS or lemma in words.SHIFTS
    if verb.upos != "VERB" or not is_dealing:
        return False
    helpers = {aux.text.lower() for aux in sentence.children(verb, "aux")}
    is_bare = verb.xpos == "VB" and not helpers
    is_done = any(
        w.lemma.lower() in words.MANAGING or (w.lemma == "use" and w.xpos == "VBD")
        for w in sentence.ancestors(verb)
    )
    is_would = bool(helpers & words.HYPOTHETICAL) and "have" not in helpers
    is_open = (is_bare and not is_done) or is_would
    is_means = marker(sentence, noun, "case") in {"by", "through", "via", "with"}
    is_object = noun.relation == "obj" and verb.lemma.lower() in words.FINANCING
    return is_open and (is_object or (is_means and noun.relation == "obl"))


def is_outcome(sentence: Sentence, verb: Word) -> bool:
    """Holds for what came of it, whoever meant it: left, **only to** be jailed."""
    marks = sentence.children(verb, "mark")
    before = sentence.words[: marks[0].index - 1] if marks else ()
    return [word.text.lower() for word in before[-2:]] == [",", "only"]


def is_of_another(sentence: Sentence, adjective: Word, noun: Word) -> bool:
    """Holds for a **well**-planned raid, and for an **attempted** murder charge."""
    if sentence.children(adjective, "advmod", "obl"):
        return True
    is_tried = noun.lemma.lower() in CHARGES | _COURT_MATTERS
    is_tried = is_tried and adjective.text.lower() == "attempted"
    parts = sentence.children(noun, "compound") if is_tried else ()
    return any(part.index == adjective.index + 1 for part in parts)


def _is_awaited(sentence: Sentence, noun: Word) -> bool:
    """Holds for a **ruling** that is expected in May, a **march** expected then.

    What was planned, or "planned for months", may have come.
    """
    if noun.upos != "NOUN":
        return False
    for verb in sentence.children(noun, "acl"):
        lemma, helpers = verb.lemma.lower(), sentence.children(verb, "aux")
        is_now = any(aux.xpos in _PRESENT for aux in helpers)
        is_ahead = lemma in words.AWAITING if is_now else lemma in words.EXPECTING
        others = {w.lemma.lower() for w in sentence.children(verb, "nsubj")}
        if verb.xpos == "VBN" and is_ahead and others <= {"that", "which"}:
            return is_now or not helpers
    return False


def _is_in_view(sentence: Sentence, verb: Word) -> bool:
    """Holds for with a **view to arresting** them, an **eye to** buying it."""
    marks = sentence.children(verb, "mark") if verb.xpos == "VBG" else ()
    if not marks or marks[0].text.lower() != "to":
        return False
    before = sentence.words[: marks[0].index - 1]
    return bool(before) and before[-1].text.lower() in words.VIEWS


def _is_way(sentence: Sentence, noun: Word) -> bool:
    """Holds for how it is to be done: should solve it **through talks**, to do so."""
    verb = sentence.governor(noun)
    if verb is None or verb.upos != "VERB" or noun.lemma.lower() not in words.WAYS:
        return False
    helpers = sentence.children(verb, "aux")
    is_open = any(aux.xpos == "MD" for aux in helpers)
    is_open &= all(aux.lemma != "have" for aux in helpers)
    above = sentence.governor(verb)
    is_done = above is not None and above.lemma.lower() in words.MANAGING
    is_open |= marker(sentence, verb, "mark") == "to" and not is_done
    return is_open and marker(sentence, noun, "case") in {"by", "through", "via"}


def _is_anybody_s(sentence: Sentence, verb: Word) -> bool:
    """Holds for anyone **convicted** of it, and for someone whom a rule is for."""
    noun = sentence.governor(verb)
    if noun is None or verb.deprel != "acl" or verb.upos != "VERB":
        return False
    if noun.lemma.lower() in words.ANYBODY:
        return verb.xpos in {"VBN", "VBG"}
    is_someone = noun.lemma.lower() in words.SOMEBODY and verb.xpos == "VBN"
    return is_someone and _is_general(sentence, noun)


def _is_general(sentence: Sentence, noun: Word) -> bool:
    """Holds where the clause about a noun is a rule: it **provides**, they **can**."""
    for word in sentence.ancestors(noun):
        helpers = sentence.children(word, "aux")
        if any(aux.lemma.lower() in cues.AUXILIARIES for aux in helpers):
            return True
        if word.upos == "VERB" and word.xpos not in {"VB", "VBG", "VBN"}:
            return word.xpos in _PRESENT
    return False


def _is_then(sentence: Sentence, verb: Word) -> bool:
    """Holds for **once** they leave, **when** they leave, the talks will begin."""
    if verb.relation not in {"acl", "advcl"} or sentence.is_heading:
        return False
    mark = marker(sentence, verb, "mark", "advmod")
    is_hung = verb.relation == "acl"
    if mark not in ({"when"} if is_hung else words.THEN):
        return False
    helpers = sentence.children(verb, "aux")
    is_present = verb.xpos in _PRESENT and not helpers
    is_present |= bool(helpers) and all(aux.xpos in _PRESENT for aux in helpers)
    above = sentence.ancestors(verb)
    main = next((w for w in above if not is_hung or w.relation != "nmod"), None)
    if not is_present or main is None:
        return False
    ahead = {aux.text.lower() for aux in sentence.children(main, "aux")}
    return bool(ahead & cues.FUTURES) and not any(a.lemma == "have" for a in helpers)


def _is_hard(sentence: Sentence, verb: Word, adjective: Word) -> bool:
    """Holds for made it **hard** for them **to sue**, is **easier to** convict."""
    is_clause = verb.relation in {"acl", "advcl", "ccomp", "csubj", "xcomp"}
    forms = {adjective.lemma.lower(), adjective.text.lower()}
    if not is_clause or not forms & words.EASE:
        return False
    return any(mark.text.lower() == "to" for mark in sentence.children(verb, "mark"))


def _is_worked_for(sentence: Sentence, verb: Word, governor: Word) -> bool:
    """Holds for what one is at: is **working to** ban it; who worked may have."""
    is_clause = verb.relation in {"advcl", "xcomp"} and governor.upos == "VERB"
    is_work = governor.lemma.lower() in words.WORKING
    return is_clause and is_work and marker(sentence, verb, "mark") == "to"


def _is_rewarded(sentence: Sentence, noun: Word, verb: Word) -> bool:
    """Holds for a reward for information **leading to** their arrest; it **led** to it.

    So does it for what is asked of anyone who has such information.
    """
    known = sentence.governor(verb)
    is_led = verb.lemma.lower() == "lead" and verb.xpos not in {"VBD", "VBN"}
    is_led = is_led and noun.relation == "obl" and verb.relation == "acl"
    if known is None or not is_led or marker(sentence, noun, "case") != "to":
        return False
    is_clue = known.lemma.lower() in words.CLUES
    return is_clue and marker(sentence, known, "case") in _SOUGHT_FOR


def is_over(sentence: Sentence, word: Word) -> bool:
    """Holds for what is **no longer** so: they are no longer being audited."""
    return any(
        adverb.lemma.lower() in {"long", "longer"}
        and any(w.lemma.lower() == "no" for w in sentence.children(adverb))
        for adverb in sentence.children(word, "advmod")
        if adverb.index < word.index
    )


def is_nobody_s(sentence: Sentence, noun: Word) -> bool:
    """Holds for they have **no one** in custody, do **not have** anyone in custody."""
    verb = sentence.governor(noun)
    whom = verb if verb is not None and noun.relation == "nmod" else None
    verb = sentence.governor(whom) if whom is not None else verb
    if verb is None or verb.lemma.lower() != "have" or verb.upos != "VERB":
        return False
    if marker(sentence, noun, "case") != "in":
        return False
    held = sentence.children(verb, "obj")
    return is_negated(sentence, verb) or any(is_negated(sentence, w) for w in held)
