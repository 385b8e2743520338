"""Who takes an event to be so without saying it: police believe that they fled.

A belief is no event of its own, but it makes what is believed possible, and attributes
it. What is said or claimed is nesting.py's.
"""

from __future__ import annotations

from eventline.frames import cues
from eventline.frames.doubts import clause_above
from eventline.frames.fillers import make_filler
from eventline.frames.mention_index import MentionIndex
from eventline.frames.subjects import grammatical_subject
from eventline.frames.voice import is_passive
from eventline.model import Attribution, Document, Sentence, Span, Stance, Word

_CONTENT = frozenset({"ccomp", "xcomp", "csubj"})


def belief_about(
    document: Document, trigger: Word, index: MentionIndex
) -> Attribution | None:
    """Returns who believes that the event took place, or hearsay, or None."""
    sentence = document.sentence_of(trigger)
    believed = (
        _belief(document, sentence, sentence.word(word.head), trigger, index)
        for word in clause_above(sentence, trigger)
        if word.relation in _CONTENT and word.head
    )
    return next((found for found in believed if found is not None), None)


def _belief(
    document: Document,
    sentence: Sentence,
    verb: Word,
    trigger: Word,
    index: MentionIndex,
) -> Attribution | None:
    lemma = verb.lemma.lower()
    if is_passive(sentence, verb):
        stance = cues.HEARSAY_VERBS.get(lemma)
        return Attribution(None, _cue(sentence, verb), stance) if stance else None
    subject = grammatical_subject(sentence, verb)
    if lemma not in cues.BELIEVING or subject is None:
        return None
    is_denied = any(
        child.lemma.lower() in cues.NEGATORS
        for child in sentence.children(verb, "advmod")
    )
    stance = Stance.DENIED if is_denied else Stance.CLAIMED
    source = make_filler(document, subject, trigger, index)
    return Attribution(source, verb.span, stance)


def _cue(sentence: Sentence, verb: Word) -> Span:
    """Covers the passive: they **are believed** to have fled."""
    helpers = [w for w in sentence.children(verb, "aux:pass") if w.index < verb.index]
    is_next = [w for w in helpers if w.index == verb.index - 1]
    return Span.cover(word.span for word in (*is_next, verb))
