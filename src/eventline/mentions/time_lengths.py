"""Lengths of time that are none: ages, wars, some day; and those that are sets."""

from __future__ import annotations

import attrs

from eventline.mentions import time_modifier_words as modifiers
from eventline.mentions import time_words as words_of_time
from eventline.mentions.beside import neighbours
from eventline.mentions.time_rule import Found, normalise
from eventline.mentions.unit_words import UNITS
from eventline.model import Document, Span, Word
from eventline.model.time_expression import Duration, Recurrence


def as_used(document: Document, found: Found, words: tuple[Word, ...]) -> Found:
    """Takes a length that a number goes by for a set: "$40 **a day**".

    What goes on is a length: "killed 12 people **a week after** the raid". The verb is
    no part of how long something is to **last two weeks**.
    """
    if isinstance(found.expression, Duration) and _is_lasting(words):
        length = Span(words[1].span.start, found.span.end)
        return attrs.evolve(found, span=length, claim=length)
    if not isinstance(found.expression, Duration) or len(words) != 2:
        return found
    before, after = neighbours(document, words)
    if before is None or words[0].text.lower() not in modifiers.RATE_WORDS:
        return found
    goes_on = after is not None and after.text.lower() in modifiers.AFTER_LENGTHS
    is_counted = bool(document.sentence_of(before).children(before, "nummod"))
    is_number = before.upos in {"NUM", "SYM"}
    if goes_on or not (is_counted or is_number):
        return found
    return attrs.evolve(found, expression=Recurrence(found.expression))


def _is_lasting(words: tuple[Word, ...]) -> bool:
    """Says whether "last" before a length is a verb: "it may **last** a year"."""
    return len(words) > 1 and words[0].cased == "last" and words[0].upos == "VERB"


def is_no_length(document: Document, found: Found, words: tuple[Word, ...]) -> bool:
    """Holds for ages, wars, "a second", 48 Hours on television, a **weekend** raid."""
    is_age = _is_age(document.text[found.span.end : found.span.end + 12])
    last = words[-1]
    is_heading = document.sentence_of(last).is_heading
    is_program = words[0].text.isdecimal() and last.cased.istitle() and not is_heading
    is_weekend = last.lemma.lower() == "weekend" and last.relation == "compound"
    is_other = _is_war(document, words) or _is_another(words)
    is_other = is_other or _is_some_day(document, words)
    is_other = is_other or _is_account(document, words) or _is_as_many(document, words)
    if found.rule == "age of what lasts":
        return not _lasts(document, last)
    return is_age or is_program or is_weekend or is_other


def is_rate(document: Document, words: tuple[Word, ...]) -> bool:
    """Says whether it belongs to a unit: "an hour" of "90 miles an hour"."""
    before, _ = neighbours(document, words)
    said = " ".join(word.text.lower() for word in words)
    return before is not None and f"{before.text.lower()} {said}" in UNITS


def _is_war(document: Document, words: tuple[Word, ...]) -> bool:
    """Says whether a length names a war: the Thirty Years' War, the Six-Day War."""
    _, after = neighbours(document, words)
    if after is not None and after.text in modifiers.APOSTROPHES:
        _, after = neighbours(document, (*words, after))
    is_named = after is not None and after.text.lower() in modifiers.NAMED_BY_LENGTH
    return is_named and after is not None and after.text[0].isupper()


def _is_another(words: tuple[Word, ...]) -> bool:
    """Says whether "a second" is another one: "A second followed", no length."""
    is_second = len(words) == 2 and words[-1].text.lower() == "second"
    return is_second and words[-1].relation in {"conj", "nsubj", "obj", "root"}


def _is_some_day(document: Document, words: tuple[Word, ...]) -> bool:
    """Says whether "one day" is some day: "**One day** a stranger came", no length."""
    if [word.text.lower() for word in words] != ["one", "day"]:
        return False
    _, after = neighbours(document, words)
    goes_on = after is not None and after.text.lower() in modifiers.AFTER_LENGTHS
    last = words[-1]
    return last.deprel == "obl:unmarked" and last.index < last.head and not goes_on


def _is_account(document: Document, words: tuple[Word, ...]) -> bool:
    """Says whether a year is a way to keep books: "from **a fiscal year** to ..."."""
    if [word.text.lower() for word in words[1:]] not in words_of_time.YEARS_OF_BOOKS:
        return False
    before, _ = neighbours(document, words)
    return before is None or before.text.lower() not in words_of_time.LENGTH_SIGNALS


def _is_as_many(document: Document, words: tuple[Word, ...]) -> bool:
    """Holds for "the third raid in as **many days**", which are three."""
    before, _ = neighbours(document, words)
    is_as = before is not None and before.text.lower() == "as"
    return is_as and words[0].text.lower() == "many"


def _lasts(document: Document, word: Word) -> bool:
    """Holds for "an 8-month-old **truce**", not for an 8-month-old boy."""
    noun = document.sentence_of(word).governor(word)
    return noun is not None and noun.lemma.lower() in words_of_time.LASTING


def _is_age(after: str) -> bool:
    text = normalise(after)
    return any(text.startswith(word) for word in modifiers.NOT_BEFORE)
