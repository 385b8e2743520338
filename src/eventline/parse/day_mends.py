"""Mends slips at days behind nouns and verbs of saying: what they are the day of."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import attrs

from eventline.model import Word
from eventline.parse.tree import hang, words_above

WEEKDAYS = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
)
_MONTHS = frozenset(
    {"january", "february", "march", "april", "may", "june", "july", "august"}
    | {"september", "october", "november", "december"}
)
_CALENDAR = WEEKDAYS | _MONTHS | {"month", "week", "year", "yesterday"}
_BEFORE_DAYS = frozenset({"early", "in", "last", "late", "on", "this"})
_SAYING = frozenset(
    {"acknowledge", "add", "admit", "announce", "claim", "confirm", "declare", "report"}
    | {"reveal", "say", "state", "warn"}
)
_LONGEST_DAY = 5
_PARTS = frozenset({"afternoon", "evening", "morning", "night"})
_PERIODS = frozenset({"half", "month", "quarter", "season", "week", "year"})
_OPENING = frozenset({"ADJ", "DET", "NOUN", "NUM", "PRON", "PROPN"})
_YEAR = 4
_INSIDE_DATES = frozenset({"flat", "nmod:unmarked", "nummod"})
_UNMARKED = frozenset({"nmod:unmarked", "obl:unmarked"})


def mend_nouns_before_days(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives a noun its own place: saw **the raid** Monday night.

    Parsers hang it on the night, as if a raid were a kind of Monday.
    """
    for noun, day, part in zip(words, words[1:], words[2:], strict=False):
        is_time = day.lemma.lower() in WEEKDAYS and part.lemma.lower() in _PARTS
        is_below = noun.head == day.head == part.index
        if is_time and is_below and noun.upos == "NOUN" and noun.deprel == "compound":
            words = _exchanged(words, noun, day, part)
    return words


def _exchanged(
    words: Sequence[Word], noun: Word, day: Word, part: Word
) -> tuple[Word, ...]:
    """Returns the words with the noun where the part of the day was, and that on it."""
    kept = {noun.index, day.index}
    moved = tuple(
        attrs.evolve(word, head=noun.index)
        if word.head == part.index and word.index not in kept
        else word
        for word in words
    )
    relation = _relation(moved, noun, part)
    moved = hang(moved, noun, head=part.head, deprel=relation)
    return hang(moved, part, head=noun.index, deprel="nmod:unmarked")


def _relation(words: Sequence[Word], noun: Word, part: Word) -> str:
    """Returns what the noun is to its governor: no time any more, but an object."""
    is_marked = any(w.head == noun.index and w.deprel == "case" for w in words)
    if part.deprel not in _UNMARKED or is_marked or not part.head:
        return part.deprel
    governor = words[part.head - 1]
    return "obj" if governor.upos == "VERB" else "appos"


def mend_days_behind_periods(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives a day to the verb: posted a loss for the quarter **on Monday**.

    No quarter, year or month is on a day; what is told of it falls on the day.
    """
    for day in words:
        period = words[day.head - 1] if day.head else day
        is_day = day.lemma.lower() in WEEKDAYS and day.relation == "nmod"
        if not is_day or period.lemma.lower() not in _PERIODS:
            continue
        if not any(w.head == day.index and w.text.lower() == "on" for w in words):
            continue
        verb = next((w for w in words_above(words, period) if w.upos == "VERB"), None)
        if verb is not None and verb.index < period.index:
            words = hang(words, day, head=verb.index, deprel="obl")
    return words


def mend_days_behind_sayings(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives a day to the verb of saying: they said **on Monday** it would close.

    Without a "that", parsers take the day into what is said, or for a compound of its
    subject.
    """
    for verb in words:
        is_saying = verb.upos == "VERB" and verb.lemma.lower() in _SAYING
        day = _day_behind(words, verb) if is_saying else None
        if day is not None and _is_taken_in(words, verb, day):
            words = _given(words, verb, day)
    return words


def _given(words: tuple[Word, ...], verb: Word, day: Word) -> tuple[Word, ...]:
    """Hangs the day, and the preposition before it, on the verb."""
    first = words[verb.index]
    has_case = any(w.head == day.index and w.deprel == "case" for w in words)
    if first.upos == "ADP" and not has_case:
        words = hang(words, first, head=day.index, deprel="case")
    relation = "obl" if first.upos == "ADP" else "obl:unmarked"
    return hang(words, day, head=verb.index, deprel=relation)


def _day_behind(words: Sequence[Word], verb: Word) -> Word | None:
    """Returns the day right behind the verb where a subject follows it."""
    for day, after in pairwise(words[verb.index : verb.index + _LONGEST_DAY]):
        is_day = day.lemma.lower() in _CALENDAR | _PARTS
        is_day = is_day and day.upos in {"NOUN", "PROPN"}
        if is_day and after.lemma.lower() not in _PARTS:  # on Monday **night**
            return day if after.upos in _OPENING else None
        if not is_day and day.text.lower() not in _BEFORE_DAYS:
            return None
    return None


def _is_taken_in(words: Sequence[Word], verb: Word, day: Word) -> bool:
    """Holds where the day hangs on what is said behind it, or on its subject."""
    if day.head <= day.index or day.deprel == "nsubj":
        return False
    said = words[day.head - 1]
    if said.deprel.startswith("nsubj") and said.head:
        said = words[said.head - 1]
    return said.head == verb.index and said.deprel == "ccomp"


def mend_clauses_of_days(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Says of a date what happened then: the worst since 2017, **when** 64 died."""
    for day, comma, when in zip(words, words[1:], words[2:], strict=False):
        clause = words[when.head - 1] if when.head else when
        is_when = when.lemma.lower() == "when" and when.relation in {"advmod", "mark"}
        is_slip = is_when and comma.text == "," and clause.deprel == "advcl"
        if is_slip and _is_date(day) and clause.head != day.index:
            top = _top_of_date(words, day)
            words = hang(words, clause, head=top.index, deprel="acl:relcl")
    return words


def _is_date(day: Word) -> bool:
    is_year = day.upos == "NUM" and day.text.isdecimal() and len(day.text) == _YEAR
    return is_year or (day.upos == "PROPN" and day.lemma.lower() in WEEKDAYS | _MONTHS)


def _top_of_date(words: Sequence[Word], day: Word) -> Word:
    """Returns what a date hangs in: **May** 14, 2017."""
    while day.head and day.head < day.index and day.deprel in _INSIDE_DATES:
        day = words[day.head - 1]
    return day


DAY_MENDS = (
    mend_clauses_of_days,
    mend_nouns_before_days,
    mend_days_behind_periods,
    mend_days_behind_sayings,
)
"""The mends of this module, in order."""
