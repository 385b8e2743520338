"""Finds a number's own word and the noun that it counts in the tree."""

from __future__ import annotations

from bisect import bisect_left

from eventline.mentions.count_words import (
    BRINGING_VERBS,
    MEASURING_VERBS,
    REACHING_VERBS,
)
from eventline.mentions.unit_words import DURATION_UNITS, RATIO
from eventline.model import Sentence, Span, Word

_MODIFIERS = frozenset(
    {"nummod", "det", "amod", "compound", "advmod", "nmod", "dep", "obl", "appos"}
)
_COMPARED = frozenset({"few", "many"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_HYPHENS = frozenset("-‐‑–")
_FILLING = frozenset({"PUNCT", "SYM", "ADP", "DET", "CCONJ", "PART"})


def words_over(sentence: Sentence, span: Span) -> tuple[Word, ...]:
    """Returns the words that share a character with the span, in order."""
    first = bisect_left(sentence.words, span.start, key=lambda word: word.span.end - 1)
    found: list[Word] = []
    for word in sentence.words[first:]:
        if word.span.start >= span.end:
            break
        found.append(word)
    return tuple(found)


def own_word(sentence: Sentence, words: tuple[Word, ...]) -> Word:
    """Returns the word of a number that stands for it in the tree.

    It is the last one that no other word of the number governs: "thousands" of "tens
    of thousands" hangs on "tens", so "tens" is it.
    """
    numbers = [w for w in words if w.upos not in _FILLING] or list(words)
    places = {w.index for w in words}
    tops = [w for w in numbers if w.head not in places]
    return (tops or numbers)[-1]


def counted_noun(
    sentence: Sentence,
    words: tuple[Word, ...],
    phrase: tuple[Word, ...],
    *,
    unit: str | None = None,
) -> Word | None:
    """Returns the noun that a number counts, or None where it stands alone.

    `words` are the number's, `phrase` those of the whole phrase. The noun is what the
    number modifies ("100 people"), or what "of" joins to it ("dozens of villagers");
    of a measure only the latter ("20 tonnes of wheat"), of a length of time neither.
    Where the tree joins them otherwise, it is the plural next to the number.
    """
    if unit in DURATION_UNITS:
        return None
    last = max(w.index for w in phrase)
    if unit in (None, RATIO):
        governors = (_modified(sentence, word, phrase) for word in reversed(words))
        governor = next((g for g in governors if g is not None), None)
        if governor is not None:
            return governor
    noun = _noun_after_of(sentence, phrase, last)
    if noun is not None or unit is not None:
        return noun
    return _next_noun(sentence, words, last) or _numbered_noun(sentence, words)


def part_noun(sentence: Sentence, phrase: tuple[Word, ...]) -> Word | None:
    """Returns the noun that a hyphen joins to a number ("15-member council")."""
    last = phrase[-1].index
    if last + 2 > len(sentence.words):
        return None
    hyphen, noun = sentence.word(last + 1), sentence.word(last + 2)
    is_joined = hyphen.span.start == phrase[-1].span.end and hyphen.text in _HYPHENS
    is_next = noun.span.start == hyphen.span.end and noun.upos == "NOUN"
    return noun if is_joined and is_next and noun.lemma != "strong" else None


def _modified(sentence: Sentence, word: Word, phrase: tuple[Word, ...]) -> Word | None:
    """Returns the noun after the phrase that a word of the number modifies.

    Through "many", where the number hangs on it: as **many** as five *people*.
    """
    last = max(w.index for w in phrase)
    governor = sentence.governor(word)
    while governor in phrase and governor.lemma.lower() in _COMPARED:
        word, governor = governor, sentence.governor(governor)
    if governor is None or governor.index <= last or governor.upos not in _NOUNS:
        return None
    return governor if word.relation in _MODIFIERS else None


def _noun_after_of(
    sentence: Sentence, phrase: tuple[Word, ...], last: int
) -> Word | None:
    nouns = (c for w in phrase for c in sentence.children(w, "nmod", "obl"))
    later = (noun for noun in nouns if noun.index > last)
    return next((noun for noun in later if has_case(sentence, noun, "of")), None)


def _next_noun(sentence: Sentence, words: tuple[Word, ...], last: int) -> Word | None:
    """Returns the plural that follows a number as its sister: a parser's slip.

    "12 attackers escaped" may come with both "12" and "attackers" as subjects.
    """
    if last >= len(sentence.words):
        return None
    noun = sentence.word(last + 1)
    if noun.relation in ("compound", "amod") and noun.head > last:
        noun = sentence.word(noun.head)
    places = {w.head for w in words} | {w.index for w in words}
    is_sister = noun.head in places - {0}
    return noun if is_sister and noun.upos == "NOUN" and is_plural(noun) else None


def _numbered_noun(sentence: Sentence, words: tuple[Word, ...]) -> Word | None:
    """Returns what a number is said to be the number of: that of **deaths** rose to 9.

    "Deaths" it is too of "the number of deaths was nine", "reached nine", and of
    "brought to nine the number of deaths".
    """
    number = own_word(sentence, words)
    is_said = bool(sentence.children(number, "cop"))
    verb = number if is_said else sentence.governor(number)
    if verb is None:
        return None
    is_brought = verb.lemma.lower() in BRINGING_VERBS
    is_brought = is_brought and has_case(sentence, number, "to")
    if not (is_said or is_brought or _is_measured(sentence, number, verb)):
        return None
    role = "obj" if is_brought else "nsubj"
    return next(
        (
            part
            for noun in sentence.children(verb, role)
            if noun.lemma.lower() == "number"
            if noun.index < number.index or role == "obj"
            for part in sentence.children(noun, "nmod", "amod")
            if has_case(sentence, part, "of")
        ),
        None,
    )


def _is_measured(sentence: Sentence, number: Word, verb: Word) -> bool:
    """Holds for rose **to 9**, stands **at 9**, reached **9**; not rose by 9."""
    lemma = verb.lemma.lower()
    if number.relation == "obj":
        return lemma in REACHING_VERBS
    is_end = any(has_case(sentence, number, case) for case in ("to", "at"))
    return number.relation == "obl" and is_end and lemma in MEASURING_VERBS


def is_plural(noun: Word) -> bool:
    """Says whether a noun's form is a plural, as far as the parser tells."""
    return "Number=Plur" in noun.feats or noun.xpos in ("NNS", "NNPS")


def has_case(sentence: Sentence, word: Word, preposition: str) -> bool:
    """Says whether this preposition is a case marker of the word."""
    cases = sentence.children(word, "case")
    return any(case.text.lower() == preposition for case in cases)
