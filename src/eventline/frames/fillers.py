"""What fills a role: its words, their head, its kind and its quantity."""

from __future__ import annotations

from eventline.frames.argument import is_host
from eventline.frames.cuts import (
    clause_without,
    without_addressee,
    without_comment,
    without_contrast,
    without_part,
    without_quote,
    without_recipient,
    without_rest,
    without_time,
    without_trigger,
)
from eventline.frames.mention_index import MentionIndex
from eventline.frames.misplaced import taken_subject
from eventline.frames.model_names import is_model
from eventline.frames.phrase_cues import CHARGES, RAISING, SAME_IN_PLURAL
from eventline.frames.subjects import marker
from eventline.model import (
    Document,
    Filler,
    Kind,
    Sentence,
    Span,
    Word,
)
from eventline.model.phrases import clause_span, phrase_span

_CLAUSAL = frozenset({"VERB", "AUX"})


def make_filler(
    document: Document, word: Word, trigger: Word, index: MentionIndex
) -> Filler:
    """Returns the filler that this word heads: a clause, or a noun phrase."""
    sentence = document.sentence_of(word)
    entity = index.entity(word)
    is_verbal = word.upos in _CLAUSAL or _is_said(sentence, word, trigger)
    is_described = is_host(sentence, word, trigger) or _is_label(word, trigger)
    is_what = word.xpos == "WP" and bool(sentence.children(word, "acl"))
    is_open = is_what or _is_charge(sentence, word)
    if is_verbal and word != trigger and not is_described:
        span = _clause_of(sentence, word, trigger)
        return Filler(span, word, Kind.CLAUSE, span.of(document.text))
    is_clause = is_open or _is_clause(sentence, word)  # **what** they called a fraud
    is_clause = is_clause and word != trigger and not is_described
    span = (clause_span if is_clause else phrase_span)(sentence, word)
    if is_open and is_clause:
        span = Span(phrase_span(sentence, word).start, span.end)
    span = _cut(sentence, span, word, trigger, index)
    counted = None if _is_named(sentence, word) else index.quantity(word)
    quantity = counted or index.measure(word)
    if quantity is not None and _is_total(sentence, word, trigger):
        span = quantity.span
    return Filler(
        span,
        word,
        entity.kind if entity else Kind.THING,
        span.of(document.text),
        country=entity.country if entity else None,
        quantity=quantity.quantity if quantity else None,
    )


def _cut(
    sentence: Sentence, span: Span, word: Word, trigger: Word, index: MentionIndex
) -> Span:
    """Cuts off what is no part of it: another's part, the trigger, times, a quote."""
    span = without_rest(sentence, span, word, index)
    span = without_recipient(sentence, span, word, trigger)
    span = without_trigger(sentence, without_part(sentence, span, word), word, trigger)
    return without_quote(
        sentence, without_time(sentence, span, word, index), word, index
    )


def _is_named(sentence: Sentence, word: Word) -> bool:
    """Holds for one that goes by a figure: the Orva **5**, **the last 717 jet**."""
    if _is_single(sentence, word):
        return True
    if word.upos == "NOUN" or "Number=Plur" in word.feats:
        return False
    is_name = word.upos == "PROPN" or bool(sentence.children(word, "compound"))
    return is_name and is_model(sentence, word)


def _is_single(sentence: Sentence, noun: Word) -> bool:
    """Holds for the last 717 **jet**, one by its number; not for the 200 **staff**."""
    if noun.xpos != "NN" or noun.lemma.lower() in SAME_IN_PLURAL:
        return False
    numbers = sentence.children(noun, "nummod", "amod", "compound")
    if not any(n.text.isdecimal() and int(n.text) > 1 for n in numbers):
        return False
    is_definite = bool(sentence.children(noun, "det", "nmod:poss"))
    return is_definite and bool(sentence.children(noun, "amod"))


def _is_charge(sentence: Sentence, word: Word) -> bool:
    """Holds for what someone is said to have done: on **suspicion of** stealing."""
    clauses = sentence.children(word, "acl") if word.lemma.lower() in CHARGES else ()
    return any(marker(sentence, c, "mark", "case") == "of" for c in clauses)


def _clause_of(sentence: Sentence, word: Word, trigger: Word) -> Span:
    """Covers a clause and the subject that it lost to another one."""
    span = without_comment(sentence, word, clause_without(sentence, word, trigger))
    span = without_contrast(sentence, word, span)
    span = without_addressee(sentence, trigger, span)
    subject = taken_subject(sentence, word) or _wanted(sentence, word, trigger)
    if subject is None or subject.span.start < trigger.span.start:
        return span
    return Span.cover((phrase_span(sentence, subject), span))


def _wanted(sentence: Sentence, word: Word, trigger: Word) -> Word | None:
    """Returns who is to do what is wanted: wants **the court** to let them go."""
    is_wanted = word.relation == "xcomp" and sentence.governor(word) == trigger
    if not is_wanted or trigger.lemma.lower() not in RAISING:
        return None
    objects = sentence.children(trigger, "obj")
    return next((o for o in objects if o.index < word.index), None)


def _is_said(sentence: Sentence, word: Word, trigger: Word) -> bool:
    """Says whether a word is a predicate of something else than the trigger."""
    is_total = _is_total(sentence, word, trigger)
    return bool(sentence.children(word, "aux", "cop")) and not is_total


def _is_total(sentence: Sentence, word: Word, trigger: Word) -> bool:
    """Holds for the number that a count is said to be: the toll is now **52**."""
    return word.upos == "NUM" and trigger in sentence.children(word, "nsubj")


def _is_label(word: Word, mark: Word) -> bool:
    """Holds for who speaks before a colon: **Orr**: We will stay."""
    is_before = word.sentence == mark.sentence and word.index < mark.index
    return mark.upos == "PUNCT" and mark.text == ":" and is_before


def _is_clause(sentence: Sentence, word: Word) -> bool:
    """Says whether a noun has a subject: **most of them** soldiers."""
    return any(
        subject.lemma.lower() not in {"which", "who", "whom"}
        for subject in sentence.children(word, "nsubj")
    )
