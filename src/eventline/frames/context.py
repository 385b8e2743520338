"""How real an event is said to be, from the words around its trigger.

Polarity and modality by auxiliaries, negation, governing verbs, nouns, adjectives and
conditionals; hearsay and "according to". What an outer event says of its content is
nesting.py's.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from eventline.frames import cues
from eventline.frames.backshift import modalities_of
from eventline.frames.beliefs import belief_about
from eventline.frames.clauses import is_asked_for, is_condition
from eventline.frames.doubts import (
    denials_of,
    doubts_about,
    is_along,
    is_negator,
    is_open_question,
)
from eventline.frames.features import is_inanimate
from eventline.frames.fillers import make_filler
from eventline.frames.light_verbs import is_convened
from eventline.frames.mention_index import MentionIndex
from eventline.frames.misplaced import is_loose_participle
from eventline.frames.phrase_cues import AWAITED, EXTENTS, HELPING, TOWARDS
from eventline.frames.prospects import is_of_another, is_outcome, modalities_ahead
from eventline.frames.purposes import (
    is_as_long_as,
    is_beside_cue,
    is_called,
    is_enacted,
    is_for,
    is_lent,
    is_means,
    is_owed,
    is_purpose,
    is_to_come,
    is_voiced,
)
from eventline.frames.sources import giver_of, is_said
from eventline.frames.stems import is_form_of
from eventline.frames.subjects import lemma_key, marker
from eventline.frames.unreal import denials_around, modalities_around
from eventline.model import (
    Attribution,
    Document,
    Modality,
    Polarity,
    Sentence,
    Span,
    Stance,
    Word,
)

_STRENGTH = (
    Modality.CONDITIONAL,
    Modality.REQUESTED,
    Modality.PLANNED,
    Modality.POSSIBLE,
    Modality.ACTUAL,
)
_NONE = frozenset({"neither", "no"})
_NOBODY = _NONE | cues.NOBODY
_BEFORE = ("cc:preconj", "det")
_OWN_TENSE = frozenset({"VBD", "VBZ"})
_SOURCED = frozenset({"nmod", "obj", "obl"})
"""Relations of who is named as a source: according to **them**, citing **two**."""


@attrs.frozen
class Context:
    """Polarity, modality and attribution of one event."""

    polarity: Polarity
    modality: Modality
    attribution: Attribution | None


@attrs.frozen
class _Step:
    """A word on the way up from a trigger, and the one below it."""

    word: Word
    below: Word | None


def context_of(document: Document, trigger: Word, index: MentionIndex) -> Context:
    """Returns what the words around a trigger say of its reality."""
    sentence = document.sentence_of(trigger)
    steps = tuple(_steps(sentence, trigger))
    negations = sum(_negations(sentence, step) for step in steps)
    negations += denials_of(sentence, trigger) + denials_around(sentence, trigger)
    found = {
        modality for step in steps for modality in _modalities(sentence, step, index)
    }
    if is_open_question(sentence, trigger):
        found.add(Modality.POSSIBLE)
    found |= {*doubts_about(sentence, trigger), *modalities_around(sentence, trigger)}
    belief = belief_about(document, trigger, index)
    if belief is not None and belief.stance is not Stance.ASSERTED:
        found.add(Modality.POSSIBLE)
    modality = next((m for m in _STRENGTH if m in found), Modality.ACTUAL)
    return Context(
        Polarity.NEGATIVE if negations % 2 else Polarity.POSITIVE,
        modality,
        belief or _attribution(document, sentence, trigger, index),
    )


def _steps(sentence: Sentence, trigger: Word) -> Iterator[_Step]:
    """Yields the trigger and the words above it that still bear on its reality."""
    word, below = trigger, None
    while True:
        yield _Step(word, below)
        governor = sentence.governor(word)
        if governor is None or not _bears_on(sentence, word, governor):
            return
        word, below = governor, word


def _bears_on(sentence: Sentence, word: Word, governor: Word) -> bool:
    match word.relation:
        case "xcomp":
            return True
        case "conj" if is_loose_participle(sentence, word, governor):
            return False
        case "conj":
            is_own = word.xpos in _OWN_TENSE  # did not attack, but **denied** it
            is_own = is_own or "but" in {w.lemma for w in sentence.children(word, "cc")}
            return not (is_own or sentence.children(word, "nsubj", "aux"))
        case "obj" | "nsubj":
            is_noun = word.upos in {"NOUN", "PROPN"}
            return is_noun and is_lent(sentence, word, governor)
        case "acl":
            return marker(sentence, word, "mark") in {"for", "to", *TOWARDS}
        case "advcl" if is_enacted(sentence, word) or is_means(sentence, word):
            return True
        case "obl" if is_convened(sentence, word, governor):
            return True
        case "advcl" | "obl":
            return is_beside_cue(sentence, word, governor)
        case "nmod":
            is_ahead = is_for(sentence, word, governor)
            return is_ahead or governor.lemma.lower() in {*cues.MODAL_NOUNS, *EXTENTS}
        case _:
            return False


def _negations(sentence: Sentence, step: _Step) -> int:
    beside = sentence.children(step.word, "advmod", "det", "cc:preconj", "cc")
    before = (child for child in beside if child.index < step.word.index)
    found = sum(is_negator(sentence, child) for child in before)
    if marker(sentence, step.word, "case", "mark") == "without":
        found += 1
    subjects = sentence.children(step.word, "nsubj")
    found += sum(
        child.lemma.lower() in _NOBODY
        or any(d.lemma.lower() in _NONE for d in sentence.children(child, *_BEFORE))
        for child in subjects
        if child != step.below  # **no** arrests were made: counted at the arrests
    )
    key = lemma_key(sentence, step.word)
    if _governs(sentence, step) and key in cues.NEGATING_GOVERNORS:
        found += 1
    return found


def _governs(sentence: Sentence, step: _Step) -> bool:
    """Says whether the word takes the one below it, which "and" alone does not show.

    In "refused to talk and attacked" nobody refused to attack.
    """
    below = step.below
    is_own = below is None or below.relation == "conj" or is_means(sentence, below)
    return not is_own


def _modalities(
    sentence: Sentence, step: _Step, index: MentionIndex
) -> Iterator[Modality]:
    word = step.word
    yield from modalities_of(sentence, word, index)
    yield from modalities_ahead(sentence, word)
    for child in sentence.children(word, "advmod"):
        if child.lemma.lower() in cues.HEDGES:
            yield Modality.POSSIBLE
    if is_along(sentence, word):
        yield Modality.POSSIBLE
    for child in sentence.children(word, "amod"):
        is_its = not is_of_another(sentence, child, word)
        if child.text.lower() in cues.MODAL_ADJECTIVES and is_its:
            yield cues.MODAL_ADJECTIVES[child.text.lower()]
    if marker(sentence, word, "mark") in cues.CONDITIONAL_MARKS:
        yield Modality.CONDITIONAL
    if is_as_long_as(sentence, word):
        yield Modality.CONDITIONAL
    if is_to_come(sentence, word) or marker(sentence, word, "mark", "case") in TOWARDS:
        yield Modality.POSSIBLE
    if step.below and is_for(sentence, step.below, word):
        yield AWAITED[word.lemma.lower()]
    clauses = sentence.children(word, "advcl") if word.xpos != "VBD" else ()
    if any(is_condition(sentence, clause) for clause in clauses):
        yield Modality.CONDITIONAL
    yield from _governed(sentence, step)


def _governed(sentence: Sentence, step: _Step) -> Iterator[Modality]:
    """Yields what a governing word makes of its complement: plan to attack.

    A purpose is that of all verbs that it joins: to buy Ostra and **cut** jobs. Of a
    pledge made when they **met**, the meeting is none of it.
    """
    word, below = step.word, step.below
    if below is not None and below.relation != "conj":
        is_past = below.relation == "advcl" and below.xpos == "VBD"
        if not _governs(sentence, step) or is_voiced(sentence, below) or is_past:
            return
        if is_called(sentence, below, word):
            yield Modality.PLANNED
        lemma = word.lemma.lower()
        yield cues.MODAL_NOUNS.get(lemma, Modality.ACTUAL)
        if below.relation == "nmod":
            return
        if lemma in cues.ALLOWING and word.xpos in {"VBP", "VBZ"}:
            yield Modality.POSSIBLE
        key = lemma_key(sentence, word)
        form = key if key in cues.MODAL_GOVERNORS else lemma  # look **forward** to it
        form = "going" if word.text.lower() == "going" else form
        is_ordered = is_form_of(word, cues.ORDERING) or is_owed(sentence, below, word)
        ordered = Modality.REQUESTED if is_ordered else Modality.ACTUAL
        yield cues.MODAL_GOVERNORS.get(form, ordered)
        if lemma not in HELPING:
            return
    is_loose = word.relation in {"advcl", "acl"} and not is_asked_for(sentence, word)
    is_met = is_enacted(sentence, word) or is_outcome(sentence, word)
    if is_purpose(sentence, word) and is_loose and not is_met:
        yield Modality.PLANNED


def _attribution(
    document: Document, sentence: Sentence, trigger: Word, index: MentionIndex
) -> Attribution | None:
    above = (trigger, *sentence.ancestors(trigger))
    for child in (word for word in sentence.words if word.relation in _SOURCED):
        cue = source_cue(sentence, child) or _cited(sentence, child, index)
        if cue is None or cue == trigger.span or trigger in sentence.subtree(child):
            continue
        if _host(sentence, child) in above or _is_set_off(sentence, cue):
            giver = giver_of(sentence, child)
            source = make_filler(document, giver, trigger, index)
            return Attribution(source, cue, Stance.ASSERTED)
    for child in sentence.children(trigger, "advmod", "amod"):
        if child.text.lower() in cues.HEARSAY | cues.HEARSAY_ADJECTIVES:
            return Attribution(None, child.span, Stance.CLAIMED)
    return None


def _is_set_off(sentence: Sentence, cue: Span) -> bool:
    """Holds where a source speaks for the whole sentence: …, **according to** them."""
    before = [word for word in sentence.words if word.span.end <= cue.start]
    return not before or before[-1].text in {",", "–", "—", "--", "-"}


def source_cue(sentence: Sentence, phrase: Word) -> Span | None:
    """Returns the words "according to" of a phrase that names a source, or None."""
    if phrase.relation not in {"obl", "nmod"}:
        return None
    if marker(sentence, phrase, "case") not in cues.SOURCE_PHRASES:
        return None
    if phrase.lemma.lower() in cues.NO_SOURCES:
        return None
    first = sentence.children(phrase, "case")[0]
    parts = (first, *sentence.children(first, "fixed"))
    return Span.cover(part.span for part in parts)


def _cited(sentence: Sentence, phrase: Word, index: MentionIndex) -> Span | None:
    """Returns "citing" where who is cited can speak: …, **citing** two officials."""
    verb = sentence.governor(phrase) if phrase.relation == "obj" else None
    if verb is None or verb.lemma.lower() != "cite":
        return None
    host = sentence.governor(verb)
    if host is None or is_said(sentence, host):
        return None  # who says so cites them, and is nearer
    is_loose = verb.xpos == "VBG" and verb.relation in {"advcl", "acl"}
    return verb.span if is_loose and not is_inanimate(phrase, index) else None


def _host(sentence: Sentence, phrase: Word) -> Word | None:
    """Returns what a source speaks for: the governor of its phrase, or of "citing"."""
    host = sentence.governor(phrase)
    if host is not None and phrase.relation == "obj":
        return sentence.governor(host)
    return host
