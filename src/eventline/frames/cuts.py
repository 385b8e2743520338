"""What is cut off a phrase or clause that fills a role: a time, a comment, a part."""

from __future__ import annotations

from eventline.frames import cues
from eventline.frames.argument import is_body_part, is_gerund_phrase
from eventline.frames.harm_cues import ARMS
from eventline.frames.mention_index import MentionIndex
from eventline.frames.phrase_cues import CLAIMING
from eventline.frames.subjects import marker
from eventline.model import Sentence, Span, Word
from eventline.model.phrases import clause_span


def without_time(
    sentence: Sentence, span: Span, head: Word, index: MentionIndex
) -> Span:
    """Cuts a time off the end of a phrase: Tarvo Heights (on Thursday)."""
    words = sentence.words_in(span)
    kept = list(words)
    while kept[-1] != head and index.is_time(kept[-1]):
        kept.pop()
    while len(kept) < len(words) and kept[-1] != head and kept[-1].upos == "ADP":
        kept.pop()
    return Span(span.start, kept[-1].span.end) if len(kept) < len(words) else span


def without_part(sentence: Sentence, span: Span, head: Word) -> Span:
    """Cuts where a blow falls off whom it hits: the guard (in the leg)."""
    for part in sentence.children(head, "nmod"):
        case = sentence.children(part, "case")
        if not (case and is_body_part(sentence, part)):
            continue
        if case[0].text.lower() == "in" and case[0].index > head.index:
            return Span(span.start, sentence.word(case[0].index - 1).span.end)
    return span


def without_trigger(sentence: Sentence, span: Span, head: Word, trigger: Word) -> Span:
    """Cuts the state off whom it is said of: three men (in **custody**), (**dead**).

    So does the weapon behind whom it hits: both men (with a handgun).
    """
    arms = (w for w in sentence.children(head, "nmod") if w.lemma.lower() in ARMS)
    for weapon in arms if head in sentence.children(trigger, "obj") else ():
        if marker(sentence, weapon, "case") == "with" and head.index > trigger.index:
            return _before(sentence, span, sentence.children(weapon, "case")[0])
    beside = sentence.children(head, "acl", "amod")
    is_after = trigger in beside and head.index < trigger.index
    if is_after and trigger.upos == "ADJ":
        return _before(sentence, span, trigger)
    if trigger not in sentence.children(head, "nmod"):
        return span
    case = sentence.children(trigger, "case")
    if case and case[0].text.lower() == "in" and case[0].index > head.index:
        return _before(sentence, span, case[0])
    return span


def _before(sentence: Sentence, span: Span, word: Word) -> Span:
    """Ends a span before a word and the comma ahead of it."""
    last = sentence.word(word.index - 1)
    if last.upos == "PUNCT" and last.span.start > span.start:
        last = sentence.word(last.index - 1)
    return Span(span.start, last.span.end)


def without_comment(sentence: Sentence, head: Word, span: Span) -> Span:
    """Cuts off what is said with it: refused to leave(, **citing** the risk)."""
    if marker(sentence, head, "mark") != "to":
        return span
    for clause in sentence.children(head, "advcl"):
        first = next(w for w in sentence.subtree(clause) if w.relation != "punct")
        is_said = clause.lemma.lower() in CLAIMING and clause.xpos == "VBG"
        before = sentence.word(first.index - 1)
        if is_said and first.index > head.index and before.text == ",":
            return Span(span.start, sentence.word(before.index - 1).span.end)
    return span


def without_preposition(sentence: Sentence, head: Word, span: Span) -> Span:
    """Cuts the preposition off: of **shelling it**, about **what they see**."""
    words = sentence.words_in(span)
    is_question = len(words) > 1 and words[1].lemma.lower() in cues.PRESUPPOSING
    is_open = is_question or is_gerund_phrase(sentence, head)
    is_governed = is_open and words[0].head in {head.index, words[1].index}
    if is_governed and words[0].relation in {"case", "mark"} and words[0] != head:
        return Span(words[1].span.start, span.end)
    return span


def clause_without(sentence: Sentence, head: Word, trigger: Word) -> Span:
    """Cuts the verb of saying off a quote that governs it."""
    whole = without_preposition(sentence, head, clause_span(sentence, head))
    if trigger not in sentence.subtree(head):
        return whole
    said = {word.id for word in sentence.subtree(trigger)}
    if head.id in said:
        return whole
    words = [
        word
        for word in sentence.subtree(head)
        if word.id not in said and word.relation != "punct"
    ]
    return Span.cover(word.span for word in words)
