"""What the clause or phrase that holds an event says of its reality.

"The army is to attack", "an attack would be a mistake", "on the verge of attacking",
"reports of an attack were false". The words that govern an event are context.py's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from eventline.frames import cues
from eventline.frames import unreal_cues as words
from eventline.frames.doubts import clause_above, is_negated
from eventline.frames.phrase_cues import AWAITED, FACTIVE
from eventline.frames.prospects import is_nobody_s, is_over, is_upcoming
from eventline.frames.purposes import is_answered
from eventline.frames.subjects import marker
from eventline.model import Modality, Sentence, Word
from eventline.model.clause import verb_key
from eventline.model.verb_group import is_to_be

_NOUNS = frozenset({"NOUN", "PROPN"})
_PRESENT = frozenset({"VBP", "VBZ"})
_BEFORE: Mapping[str, Mapping[str, Modality]] = {
    "for": {**AWAITED, **words.BEFORE_FOR},
    "including": words.BEFORE_INCLUDING,
    "of": words.BEFORE_OF,
}


def modalities_around(sentence: Sentence, trigger: Word) -> Iterator[Modality]:
    """Yields how real the constructions around a trigger leave its event."""
    for word in clause_above(sentence, trigger):
        is_ahead = is_to_be(sentence, word) or _is_due(sentence, word)
        if is_ahead or _is_aim(sentence, word):
            yield Modality.PLANNED
        if _is_in_case(sentence, word) or _is_anyone_s(sentence, word):
            yield Modality.CONDITIONAL
        if _is_likened(sentence, word):
            yield Modality.POSSIBLE
        governor = sentence.governor(word)
        if governor is None:
            continue
        if word == trigger and is_upcoming(sentence, word, governor):
            yield Modality.PLANNED
        if word == trigger and _is_any(sentence, word, governor):
            yield Modality.POSSIBLE
        yield from _before_phrase(sentence, word, governor)
        if _is_unmet_subject(sentence, word, governor):
            yield Modality.POSSIBLE
        is_faced = _is_faced(sentence, word, governor)
        if is_faced or _is_turned_down(sentence, word, governor):
            yield Modality.POSSIBLE
        if _is_dreamt(sentence, word, governor) or _is_able(sentence, word, governor):
            yield Modality.POSSIBLE
        if _is_mused(sentence, word, governor):
            yield Modality.POSSIBLE
        if _is_brought_on(sentence, word, governor):
            yield Modality.POSSIBLE


def denials_around(sentence: Sentence, trigger: Word) -> int:
    """Counts the constructions around a trigger that say that it was not so."""
    return sum(
        _is_left_undone(sentence, word)
        + _is_missing(sentence, word)
        + _is_refuted(sentence, word)
        + is_over(sentence, word)
        + (word == trigger and is_nobody_s(sentence, word))
        for word in clause_above(sentence, trigger)
    )


def _is_aim(sentence: Sentence, verb: Word) -> bool:
    """Holds for their **goal** was holding talks: the verb tells what it is."""
    is_told = verb.xpos == "VBG" and bool(sentence.children(verb, "aux", "cop"))
    subjects = sentence.children(verb, "nsubj") if is_told else ()
    return any(w.lemma.lower() in words.AIMS for w in subjects)


def _is_due(sentence: Sentence, verb: Word) -> bool:
    """Holds for they are **due to be** freed, **due to** arrive, as the tree may be."""
    helpers = sentence.children(verb, "aux")
    first = helpers[-1] if helpers else verb
    is_bare = first.text.lower() == "be" if helpers else verb.xpos == "VB"
    said = [word.text.lower() for word in sentence.words[: first.index - 1][-2:]]
    return said == ["due", "to"] and is_bare


def _is_in_case(sentence: Sentence, word: Word) -> bool:
    """Holds for **in the event of** an attack, **in case of** war."""
    case = marker(sentence, word, "case")
    if case in {"in case of", "in the event of"}:
        return True
    governor = sentence.governor(word)
    if governor is None or case != "of" or governor.lemma.lower() not in words.IN_CASE:
        return False
    return marker(sentence, governor, "case") == "in" and governor.xpos == "NN"


def _is_likened(sentence: Sentence, noun: Word) -> bool:
    """Holds for what something else was like: **like a war**, more **than by** it."""
    if noun.relation == "advcl" and noun.xpos == "VBG":
        return marker(sentence, noun, "mark", "case") == "than"
    is_like = noun.upos in _NOUNS and marker(sentence, noun, "case") == "like"
    determiners = sentence.children(noun, "det") if is_like else ()
    return any(word.lemma.lower() in {"a", "an"} for word in determiners)


def _is_anyone_s(sentence: Sentence, verb: Word) -> bool:
    """Holds for soldiers **who attack** will be punished: whichever do."""
    noun = sentence.governor(verb)
    if noun is None or verb.deprel != "acl:relcl" or verb.xpos not in _PRESENT:
        return False
    above = sentence.governor(noun)
    helpers = sentence.children(above, "aux") if above is not None else ()
    is_open = any(aux.lemma.lower() in cues.AUXILIARIES for aux in helpers)
    return is_open and _is_bare_plural(sentence, noun)


def _is_bare_plural(sentence: Sentence, noun: Word) -> bool:
    return noun.xpos == "NNS" and not sentence.children(
        noun, "det", "nummod", "nmod:poss"
    )


def _before_phrase(
    sentence: Sentence, word: Word, governor: Word | None
) -> Iterator[Modality]:
    """Yields what is before "of" or "for" makes of it: on the **verge of** war."""
    if word.relation not in {"acl", "advcl", "nmod"}:
        return
    case = marker(sentence, word, "case", "mark")
    if governor is not None and governor.upos == "VERB":
        nouns = sentence.children(governor, "obl") if case == "including" else ()
        governor = next((w for w in nouns if w.index < word.index), None)
    if governor is None:
        return
    said = _BEFORE.get(case, {}).get(governor.lemma.lower())
    if said is not None:
        yield said


def _is_unmet_subject(sentence: Sentence, word: Word, predicate: Word) -> bool:
    """Holds where what is said of the event has it open: **war** is unlikely.

    So has "an attack would be a mistake", but not "the attack could be a mistake".
    """
    if word.relation == "csubj" or (word.upos == "VERB" and word.relation == "xcomp"):
        return _is_unmet_clause(sentence, word, predicate)
    if word.relation != "nsubj" or word.upos not in _NOUNS:
        return False
    kinds = {child.lemma.lower() for child in sentence.children(predicate, "xcomp")}
    if predicate.lemma.lower() in words.SEEMING:
        return bool(kinds & (words.AHEAD | cues.DOUBTFUL))
    if predicate.lemma.lower() in words.AHEAD | cues.DOUBTFUL | words.COMING:
        return True
    if predicate.lemma.lower() == "due":  # the delivery is **due**, not due to a strike
        phrases = sentence.children(predicate, "obl", "nmod")
        return all(marker(sentence, w, "case") != "to" for w in phrases)
    determiners = {w.lemma.lower() for w in sentence.children(word, "det")}
    is_known = bool(determiners - {"a", "an", "any", "another"})
    is_known = is_known or bool(sentence.children(word, "nmod:poss"))
    helpers = {aux.text.lower() for aux in sentence.children(predicate, "aux")}
    is_thing = bool(sentence.children(predicate, "cop"))
    is_imagined = not is_known and bool(helpers & words.HYPOTHETICAL)
    return is_thing and (is_imagined or _is_kind(sentence, word, predicate))


def _is_kind(sentence: Sentence, noun: Word, predicate: Word) -> bool:
    """Holds for **attacks on civilians** are crimes: no attack in particular."""
    copulas = sentence.children(predicate, "cop")
    is_now = any(copula.xpos in _PRESENT for copula in copulas)
    is_kind = predicate.upos == "NOUN" and not sentence.children(predicate, "case")
    return is_now and is_kind and _is_bare_plural(sentence, noun)  # not: **under** way


def _is_unmet_clause(sentence: Sentence, clause: Word, predicate: Word) -> bool:
    """Holds for **attacking** would be a mistake, it is illegal **to attack**."""
    helpers = {aux.text.lower() for aux in sentence.children(predicate, "aux")}
    is_subject = clause.relation == "csubj"
    if predicate.lemma.lower() in FACTIVE:
        return False  # it may be recalled that they **attacked**
    if is_subject and helpers & words.HYPOTHETICAL:
        return True
    copulas = sentence.children(predicate, "cop")
    is_now = predicate.upos == "ADJ" and any(c.xpos in _PRESENT for c in copulas)
    is_now = is_now or predicate.lemma.lower() in words.JUDGED
    is_general = is_subject or bool(sentence.children(predicate, "expl"))
    marks = {mark.text.lower() for mark in sentence.children(clause, "mark")}
    helpers = {aux.text.lower() for aux in sentence.children(clause, "aux")}
    is_infinitive = "to" in marks and (clause.xpos == "VB" or "be" in helpers)
    return is_now and is_general and is_infinitive


def _is_turned_down(sentence: Sentence, noun: Word, verb: Word) -> bool:
    """Holds for ruled out the **ban**, rejected a **ban**; the ban may be in force."""
    if noun.deprel not in {"obj", "nsubj:pass"} or noun.upos not in _NOUNS:
        return False
    key = verb_key(sentence, verb)
    if noun.lemma.lower() in words.REPORTS or is_answered(sentence, noun, verb):
        return False  # a **claim** that is rejected was made
    return key in words.EXCLUDING or (key in words.OPPOSING and _is_new(sentence, noun))


def _is_faced(sentence: Sentence, noun: Word, verb: Word) -> bool:
    """Holds for what is yet to be met: would respond to an **attack**, repel any."""
    if noun.upos not in _NOUNS or verb.lemma.lower() not in words.ANSWERING:
        return False
    helpers = {aux.lemma.lower() for aux in sentence.children(verb, "aux")}
    is_ahead = bool(helpers & cues.AUXILIARIES.keys()) or verb.xpos == "VB"
    return is_ahead and (_is_new(sentence, noun) or _is_bare_plural(sentence, noun))


def _is_new(sentence: Sentence, noun: Word) -> bool:
    """Holds for **an** attack, **any** attack: none that is known."""
    determiners = {word.lemma.lower() for word in sentence.children(noun, "det")}
    return bool(determiners & {"a", "an", "any", "another"})


def _is_any(sentence: Sentence, noun: Word, governor: Word) -> bool:
    """Holds for is open to **any** request: whichever may come."""
    determiners = {word.lemma.lower() for word in sentence.children(noun, "det")}
    is_one = noun.xpos == "NN" and "any" in determiners
    beside = (governor, *sentence.children(governor, "nsubj"))
    return is_one and not any(is_negated(sentence, word) for word in beside)


def _is_dreamt(sentence: Sentence, clause: Word, governor: Word) -> bool:
    """Holds for he **dreamed** that they attacked, of attacking them."""
    is_content = clause.relation in {"ccomp", "acl", "advcl", "xcomp"}
    return is_content and governor.lemma.lower() in words.DREAMING


def _is_mused(sentence: Sentence, clause: Word, governor: Word) -> bool:
    """Holds for he talked **about attacking** them, the talk about doing so."""
    is_doing = clause.xpos == "VBG" and clause.relation in {"acl", "advcl"}
    if not is_doing or governor.lemma.lower() not in words.MUSING:
        return False
    return marker(sentence, clause, "mark", "case") == "about"


def _is_brought_on(sentence: Sentence, word: Word, verb: Word) -> bool:
    """Holds for it could hasten the **closure**; they would see prices **rise**."""
    helpers = {aux.text.lower() for aux in sentence.children(verb, "aux")}
    if "have" in helpers or not helpers & words.HYPOTHETICAL:
        return False  # may have **caused** the crash, which there was
    is_seen = word.relation == "ccomp" and word.xpos == "VB"
    is_seen = is_seen and verb.lemma.lower() in words.SEEING and "could" not in helpers
    is_caused = word.relation == "obj" and verb.lemma.lower() in words.HASTENING
    return is_seen or is_caused


def _is_able(sentence: Sentence, clause: Word, governor: Word) -> bool:
    """Holds for they are **able** to attack; those who were able did it."""
    if governor.lemma.lower() != "able" or clause.relation != "xcomp":
        return False
    return any(c.xpos in _PRESENT for c in sentence.children(governor, "cop"))


def _is_left_undone(sentence: Sentence, word: Word) -> bool:
    """Holds for **instead of** attacking, **escaped** being hit, **foiled** attacks."""
    verb = sentence.governor(word)
    is_spared = verb is not None and verb.lemma.lower() in words.ESCAPING
    if is_spared and word.relation == "xcomp":
        return True
    adjectives = sentence.children(word, "amod") if word.upos in _NOUNS else ()
    is_undone = any(w.text.lower() in words.NOT_DONE for w in adjectives)
    return is_undone or marker(sentence, word, "case", "mark") in words.NEVER


def _is_missing(sentence: Sentence, word: Word) -> bool:
    """Holds for the **lack of** talks, **no** intention of it, **inability** to."""
    governor = sentence.governor(word)
    lemma = governor.lemma.lower() if governor is not None else ""
    if lemma in words.HINDERING:
        return marker(sentence, word, "case", "mark") == words.HINDERING[lemma]
    is_absent = lemma in words.ABSENT or lemma == "incapable"
    if governor is None or not (is_absent or lemma in words.BEFORE_OF):
        return False
    is_of = marker(sentence, word, "case", "mark") == "of"
    return is_of and (is_absent or is_negated(sentence, governor))


def _is_refuted(sentence: Sentence, word: Word) -> bool:
    """Holds for reports of an **attack** were false, proved untrue, were dismissed."""
    report = sentence.governor(word)
    is_told = word.relation == "nmod" and marker(sentence, word, "case") == "of"
    is_told = is_told or word.relation == "acl"
    if report is None or not is_told or report.lemma.lower() not in words.REPORTS:
        return False
    verdict = sentence.governor(report)
    if verdict is None or report.relation not in {"nsubj", "nsubj:pass", "obj"}:
        return False
    lemma = verdict.lemma.lower()
    if lemma in words.REFUTING:
        return report.deprel in {"nsubj:pass", "obj"}
    beside = {w.lemma.lower() for w in sentence.children(verdict, "xcomp")}
    is_false = lemma in cues.FALSE or (lemma in words.PROVING and beside & cues.FALSE)
    return bool(is_false) and word.relation == "nmod"
