"""What is cut off a phrase or clause that fills a role: a time, a comment, a part."""

from __future__ import annotations

from itertools import takewhile

from eventline.frames import cues
from eventline.frames.amounts import stray_case
from eventline.frames.argument import is_body_part, is_gerund_phrase
from eventline.frames.harm_cues import ARMS
from eventline.frames.mention_index import MentionIndex
from eventline.frames.phrase_cues import BUYING, CLAIMING, FIRING, HANDOVERS, VOICED
from eventline.frames.subjects import marker
from eventline.model import Sentence, Span, Word
from eventline.model.phrases import clause_span

_CONTRASTS = frozenset({"although", "though", "whereas", "while"})
_FIGURES = frozenset({"NUM", "SYM"})
_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
_NAMING = frozenset({"ADJ", "DET", "NOUN", "NUM", "PART", "PROPN", "PUNCT", "X"})


def without_time(
    sentence: Sentence, span: Span, head: Word, index: MentionIndex
) -> Span:
    """Cuts a time off the end of a phrase: Tarvo Heights (on Thursday)."""
    words = sentence.words_in(span)
    kept = list(words)
    while kept[-1] != head and index.is_time(kept[-1]):
        kept.pop()
    while len(kept) < len(words) and kept[-1] != head and _is_left(kept[-1]):
        kept.pop()
    return Span(span.start, kept[-1].span.end) if len(kept) < len(words) else span


def _is_left(word: Word) -> bool:
    """Holds for what a time leaves behind: a loss (**for its** third quarter)."""
    return word.upos == "ADP" or word.deprel in {"det", "nmod:poss"}


def without_part(sentence: Sentence, span: Span, head: Word) -> Span:
    """Cuts where a blow falls off whom it hits: the guard (in the leg)."""
    for part in sentence.children(head, "nmod"):
        case = sentence.children(part, "case")
        if not (case and is_body_part(sentence, part)):
            continue
        if case[0].text.lower() == "in" and case[0].index > head.index:
            return Span(span.start, sentence.word(case[0].index - 1).span.end)
    return span


def without_rest(
    sentence: Sentence, span: Span, head: Word, index: MentionIndex
) -> Span:
    """Cuts off a sum what it came from, or where: $9 (from $7), $9 (in late trading).

    So is what it goes to: 5 % (to $9), the price (to $9).
    """
    measure = index.measure(head)
    if measure and stray_case(sentence, head):
        first = next(iter(sentence.subtree(head)))
        span = Span(sentence.word(first.index + 1).span.start, span.end)
    is_bare = head.upos == "NOUN" and not sentence.children(head, "nummod")
    for phrase in sentence.children(head, "nmod"):
        case = sentence.children(phrase, "case") or _stray(sentence, phrase)
        is_inside = measure is not None and measure.span.contains(phrase.span)
        is_sum = measure or (phrase.upos in _FIGURES and is_bare)  # not 9 votes to 5
        if not case or case[0].index < head.index or is_inside or not is_sum:
            continue
        is_market = phrase.lemma.lower() in {"session", "trading"}
        if case[0].text.lower() in {"from", "to"} or is_market:
            own = sentence.subtree(head)
            between = sentence.words[head.index : case[0].index - 1]
            others = (w for w in between if w.upos == "ADP" and w not in own)
            return _before(sentence, span, next(others, case[0]))
    return span


def _stray(sentence: Sentence, phrase: Word) -> tuple[Word, ...]:
    """Returns the preposition that a parser hung on the number of a sum."""
    return sentence.subtree(phrase)[:1] if stray_case(sentence, phrase) else ()


def without_recipient(
    sentence: Sentence, span: Span, head: Word, trigger: Word
) -> Span:
    """Cuts off who gives it and whom: the sale of its mill (to **Ostra**).

    So is whom it is bought of: bought shares (from **Ostra**), and whom one fires at:
    fired ten shots (at the **crowd**).
    """
    is_bought = trigger.lemma.lower() in BUYING and head.relation == "obj"
    is_handed = trigger.lemma.lower() in HANDOVERS and head.relation == "nmod"
    is_fired = trigger.lemma.lower() in FIRING and head.relation == "obj"
    if not (is_bought or is_handed or is_fired):
        return span
    given = {"at"} if is_fired else {"from"} if is_bought else {"by", "to"}
    for phrase in sentence.subtree(head):
        case = sentence.children(phrase, "case") if phrase.relation == "nmod" else ()
        is_given = bool(case) and case[0].text.lower() in given
        if is_given and head.index < case[0].index and phrase.upos in _NOUNS:
            return _before(sentence, span, case[0])
    return span


def without_trigger(sentence: Sentence, span: Span, head: Word, trigger: Word) -> Span:
    """Cuts the state off whom it is said of: three men (in **custody**), (**dead**).

    So does the weapon behind whom it hits: both men (with a handgun).
    """
    if trigger.index != head.head and trigger.head != head.index:
        return span
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
    """Cuts off what is said with it: refused to leave(, **citing** the risk).

    So is what was said before: threatened to leave (after **accusing** them of it).
    """
    if marker(sentence, head, "mark") != "to":
        return span
    for clause in sentence.children(head, "advcl"):
        first = next(w for w in sentence.subtree(clause) if w.relation != "punct")
        is_said = clause.lemma.lower() in CLAIMING and clause.xpos == "VBG"
        before = sentence.word(first.index - 1)
        is_set_off = before.text == ","
        if not (is_said and first.index > head.index):
            continue
        if is_set_off or marker(sentence, clause, "mark") in {"after", "while"}:
            last = before.index - 1 if is_set_off else before.index
            return Span(span.start, sentence.word(last).span.end)
    return span


def without_contrast(sentence: Sentence, head: Word, span: Span) -> Span:
    """Cuts off what another says: said it is safe(, while **Orr** says it is not)."""
    for clause in sentence.children(head, "advcl"):
        first = _first_of(sentence, clause)
        comma = sentence.word(max(first.index - 1, 1))
        is_behind = clause.index > head.index and span.contains(comma.span)
        if is_behind and is_anothers(sentence, clause):
            return Span(span.start, sentence.word(comma.index - 1).span.end)
    return span


def _first_of(sentence: Sentence, clause: Word) -> Word:
    words = (w for w in sentence.subtree(clause) if w.upos != "PUNCT")
    return next(words, clause)


def is_anothers(sentence: Sentence, clause: Word) -> bool:
    """Holds for what is set off and told by another: …, while **Orr** says it is not.

    Inside a quote it is the speaker's all the same.
    """
    first = _first_of(sentence, clause)
    is_set_off = first.index > 1 and sentence.word(first.index - 1).text == ","
    speakers = sentence.children(clause, "nsubj")
    is_named = bool(speakers) and all(word.upos != "PRON" for word in speakers)
    is_said = clause.lemma.lower() in VOICED | {"believe", "maintain"}
    is_said = is_said and bool(sentence.children(clause, "ccomp", "xcomp"))
    is_quoted = any(
        word.text in cues.QUOTE_MARKS for word in sentence.words[: first.index]
    )
    is_other = is_set_off and is_named and is_said and not is_quoted
    return is_other and first.lemma.lower() in _CONTRASTS


def without_addressee(sentence: Sentence, trigger: Word, span: Span) -> Span:
    """Cuts off who is told: told (Radio Five, “)**It was dark**; (them that)."""
    if trigger.lemma.lower() not in cues.TELLING:
        return span
    words = sentence.words_in(span)
    if not words or words[0].index != trigger.index + 1:
        return span
    named = list(takewhile(lambda w: w.upos in _NAMING and not _opens(w), words))
    behind = words[len(named) :]
    is_named = bool(named) and named[-1].upos != "DET"
    if not is_named or len(behind) < 2 or not _opens(behind[0]):
        return span
    return Span(behind[1].span.start, span.end)


def _opens(word: Word) -> bool:
    """Holds for what stands before words that are told: “, and **that** they left."""
    is_that = word.lemma.lower() == "that" and word.upos == "SCONJ"
    return is_that or word.text in cues.QUOTE_OPENERS


def without_quote(
    sentence: Sentence, span: Span, head: Word, index: MentionIndex
) -> Span:
    """Cuts the end of a quote off who speaks: (a duty,”) **Ana Orr**, the mayor."""
    before = [w for w in sentence.words[: head.index - 1] if span.contains(w.span)]
    ends = [w for w in before if _is_end(w, span, index)]
    if not ends:
        return span
    rest = [w for w in before if w.index > ends[-1].index and w.upos != "PUNCT"]
    return Span((rest[0] if rest else head).span.start, span.end)


def _is_end(word: Word, span: Span, index: MentionIndex) -> bool:
    """Says whether a quote ends here that began outside: not “**dry run” tests**."""
    quote = index.closing_at.get(word.id)
    if quote is None or span.contains(quote.opening.span):
        return False
    return bool(quote.words) and quote.words[0].span.start != span.start


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
