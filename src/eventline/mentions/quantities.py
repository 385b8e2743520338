"""Finds the quantities of a parsed document."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import attrs

from eventline.mentions.candidates import Candidate
from eventline.mentions.count_words import (
    COLLECTIVES,
    CROSSING_VERBS,
    EXCEEDING_VERBS,
    GROWING_VERBS,
    MEASURES,
    RISING_VERBS,
)
from eventline.mentions.counted_nouns import (
    counted_noun,
    has_case,
    is_plural,
    own_word,
    part_noun,
    words_over,
)
from eventline.mentions.not_counts import is_quantity
from eventline.mentions.number_comparators import PREPOSITIONS
from eventline.mentions.number_openers import next_opener
from eventline.mentions.number_phrases import (
    Phrase,
    read_metres,
    read_opened,
    read_phrase,
)
from eventline.mentions.number_tokens import Tokens, cut_tokens
from eventline.mentions.number_words import (
    RANGING_WORDS,
)
from eventline.model import (
    Comparison,
    Document,
    QuantityMention,
    Sentence,
    Span,
    TimeMention,
    Word,
)


def find_quantities(
    document: Document, times: tuple[TimeMention, ...] = ()
) -> tuple[QuantityMention, ...]:
    """Returns all quantities of a document in text order.

    What the `times` cover is theirs. Ages, ordinals, labels ("Flight 370"), scores,
    codes and years are not quantities and are left out. An article is not read as one
    ("a man"); see `inferred_one`.
    """
    covered = sorted((time.span.start, time.span.end) for time in times)
    cased = document.cased
    return tuple(
        mention
        for sentence in document.sentences
        for start, end in _stretches(sentence.span, covered)
        for mention in _find(document, sentence, cut_tokens(cased, start, end))
    )


def _stretches(span: Span, covered: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yields the parts of a span that the covered places leave free."""
    start = span.start
    first = max(0, bisect_right(covered, (start, span.end)) - 1)
    last = bisect_left(covered, (span.end, span.end))
    for begin, end in covered[first:last]:
        if end <= start:
            continue
        if begin > start:
            yield start, begin
        start = end
    if start < span.end:
        yield start, span.end


def _find(
    document: Document, sentence: Sentence, tokens: Tokens
) -> Iterator[QuantityMention]:
    place = next_opener(tokens, 0)
    while place < len(tokens):
        phrase = _phrase(tokens, place)
        if phrase is None:
            place = next_opener(tokens, place + 1)
            continue
        candidate = _candidate(document, sentence, tokens, phrase)
        if candidate is not None and is_quantity(candidate):
            yield _mention(candidate)
        place = next_opener(tokens, phrase.end)


def _phrase(tokens: Tokens, place: int) -> Phrase | None:
    before = tokens[place - 1].text if place else ""
    if tokens[place].text == "from" and before not in RANGING_WORDS:
        return None
    return read_opened(tokens, place, before=before)


def _candidate(
    document: Document, sentence: Sentence, tokens: Tokens, phrase: Phrase
) -> Candidate | None:
    number = phrase.number
    end = number.end if number.unit_start is None else number.unit_start
    words = words_over(sentence, Span(tokens[number.start].start, tokens[end - 1].end))
    span = Span(tokens[phrase.start].start, tokens[phrase.end - 1].end)
    is_bare = (phrase.start, phrase.end) == (number.start, end)
    covered = words if is_bare else words_over(sentence, span)
    if not words:
        return None
    candidate = Candidate(
        text=document.text,
        sentence=sentence,
        tokens=tokens,
        phrase=phrase,
        covered=covered,
        words=words,
        word=own_word(sentence, words),
        counted=part_noun(sentence, covered)
        or counted_noun(sentence, words, covered, unit=number.unit),
    )
    return _exceeded(_in_metres(_without_preposition(candidate)))


def _in_metres(candidate: Candidate) -> Candidate:
    """Takes the "m" of "a 300m tunnel" for metres: millions count a plural."""
    number, noun = candidate.phrase.number, candidate.counted
    if number.suffix != "m" or number.unit or noun is None or noun.upos != "NOUN":
        return candidate
    if is_plural(noun) or noun.lemma.lower() in COLLECTIVES:
        return candidate
    metres = read_metres(candidate.phrase)
    return attrs.evolve(candidate, phrase=metres, counted=None)


def _exceeded(candidate: Candidate) -> Candidate:
    """Bounds what a verb says is passed: the toll **topped 90**, rose **past 90**."""
    phrase, sentence = candidate.phrase, candidate.sentence
    if phrase.op is not Comparison.EQUAL or phrase.value is None:
        return candidate
    places = {word.index for word in candidate.covered}
    tops = (word for word in candidate.covered if word.head not in places)
    head = candidate.counted or next(tops, candidate.word)
    verb = sentence.governor(head)
    is_counted = candidate.counted is not None
    passed = verb if head.relation == "obj" else None
    is_over = passed and _is_passed(sentence, passed, is_counted=is_counted)
    if not is_over and not _is_past(sentence, head, verb):
        return candidate
    more = attrs.evolve(phrase, op=Comparison.MORE, high=None)
    return attrs.evolve(candidate, phrase=more)


def _is_past(sentence: Sentence, head: Word, verb: Word | None) -> bool:
    is_rising = verb is not None and verb.lemma.lower() in GROWING_VERBS
    return is_rising and has_case(sentence, head, "past")


def _is_passed(sentence: Sentence, verb: Word, *, is_counted: bool) -> bool:
    """Holds for "exports exceeded **$3 million**", "the toll passed **90**".

    Not for what someone passes or beats: "he passed two guards", "topped two rivals".
    """
    lemma = verb.lemma.lower()
    if lemma in EXCEEDING_VERBS and not is_counted:
        return True
    subjects = sentence.children(verb, "nsubj")
    is_measure = any(subject.lemma.lower() in MEASURES for subject in subjects)
    return is_measure and lemma in EXCEEDING_VERBS | CROSSING_VERBS


def _without_preposition(candidate: Candidate) -> Candidate:
    """Drops a comparator that is no comparator but a preposition or a particle.

    "flew over two villages" says where, "arrested over 200 men" how many; "handed over
    two villages" and "edged up to 5.1%" have the particle of a verb.
    """
    noun, phrase = candidate.counted, candidate.phrase
    if _has_particle(candidate):
        bare = read_phrase(candidate.tokens, phrase.number.start)
        return candidate if bare is None else attrs.evolve(candidate, phrase=bare)
    if noun is None or noun.relation not in ("obl", "nmod") or phrase.number.unit:
        return candidate
    tokens = candidate.tokens[phrase.start : phrase.number.start]
    if " ".join(t.text for t in tokens) not in PREPOSITIONS:
        return candidate
    cases = candidate.sentence.children(noun, "case")
    if cases and cases[0].span.start != tokens[0].start:
        return candidate
    bare = read_phrase(candidate.tokens, phrase.number.start)
    return candidate if bare is None else attrs.evolve(candidate, phrase=bare)


def _has_particle(candidate: Candidate) -> bool:
    """Says whether the words before the number begin with a particle of a verb."""
    first, before = candidate.covered[0], candidate.word_before
    if not candidate.has_comparator:
        return False
    if first.deprel == "compound:prt":
        return True
    is_up_to = candidate.tokens[candidate.phrase.start].text == "up"
    is_verb = before is not None and before.lemma.lower() in RISING_VERBS
    return is_up_to and is_verb


def _mention(candidate: Candidate) -> QuantityMention:
    span = candidate.span
    return QuantityMention(
        span=span,
        quantity=candidate.phrase.quantity(span.of(candidate.text)),
        word=candidate.word,
        counted=candidate.counted,
        rule=candidate.phrase.rule,
    )
