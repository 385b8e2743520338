"""Tells quantities from ages, labels, scores, codes, years and idle words."""

from __future__ import annotations

import re
from collections.abc import Callable

from eventline.mentions import count_words
from eventline.mentions.candidates import Candidate
from eventline.mentions.counted_nouns import is_plural
from eventline.mentions.number_ages import is_age
from eventline.mentions.number_claims import is_idle
from eventline.mentions.number_labels import is_label
from eventline.mentions.number_tokens import Token, is_number
from eventline.mentions.unit_words import DURATION_UNITS, RATIO
from eventline.model import Comparison

_FIGURES_OF_A_NUMBER = 3
_PHONE = re.compile(r"[0-9]{3}[-‐‑–][0-9]{4}")

FIRST_YEAR, FIRST_LONE_YEAR, LAST_YEAR = 1900, 1000, 2099
"""Four bare digits in this range are a year, unless they plainly count; where no noun
follows them, already from the second of these on."""


def is_quantity(candidate: Candidate) -> bool:
    """Says whether a number phrase is a quantity where it stands.

    Precision comes first: what could as well be a name, a date or an age is not one.
    """
    return not any(test(candidate) for test in _TESTS)


def _is_code(candidate: Candidate) -> bool:
    """Tells "MH-370", "G7", "3rd", "9/11", "5:30", "252-972-1411", "@5", "1.2.x"."""
    text, span = candidate.text, candidate.span
    first = candidate.said[0].text
    if len(first) > 1 and first.isdecimal() and first[0] == "0":
        return True
    if "/" in (candidate.before(), candidate.after(), candidate.after(2)):
        return True
    if _PHONE.fullmatch(span.of(text)) or _is_in_telephone_number(candidate):
        return True
    is_signed = first in ("-", "negative")
    if is_signed and candidate.phrase.number.unit is None:
        return True
    before = "" if _opens(candidate) else text[span.start - 1 : span.start]
    after, beyond = text[span.end : span.end + 1], text[span.end + 1 : span.end + 2]
    if before.isalnum() or (before and before in "_@#/\\&=^*-‐‑–−"):
        return True
    if (
        before
        and before in ".:,'’"
        and text[span.start - 2 : span.start - 1].isdecimal()
    ):
        return True
    if before == "." and text[span.start - 2 : span.start - 1] != ".":
        return True
    if after.isalnum() or (after and after in "_@/\\=&^*"):
        return True
    return bool(after) and after in ".:," and beyond.isdecimal()


def _is_in_telephone_number(candidate: Candidate) -> bool:
    """Tells "+44 20 7946 0958", "020 7946 0958": three figures in a row, or a plus."""
    if len(candidate.said) > 1 or not candidate.said[0].is_figure:
        return False
    reach = range(1, _FIGURES_OF_A_NUMBER + 1)
    first = next((n for n in reach if not candidate.before(n).isdecimal()), reach.stop)
    last = next((n for n in reach if not candidate.after(n).isdecimal()), reach.stop)
    figures = first + last - 1
    is_signed = figures > 1 and candidate.before(first) == "+"
    return is_signed or figures >= _FIGURES_OF_A_NUMBER


def _opens(candidate: Candidate) -> bool:
    """Holds for a number in words that opens its sentence: on fire.**Four** men …"""
    is_first = candidate.span.start == candidate.sentence.span.start
    return is_first and not candidate.said[0].is_figure


def _is_compound(candidate: Candidate) -> bool:
    """Tells "four-day", "two-way"; "15-member", "20-mile-long" are quantities."""
    if candidate.before() == "minus":
        return True
    hyphen, word = candidate.token_after(), candidate.token_after(2)
    if hyphen is None or hyphen.text != "-" or not hyphen.is_glued:
        return False
    if word is None or not word.is_glued or word.text == "strong":
        return False
    if is_number(word.text):
        return True
    unit = candidate.phrase.number.unit
    if unit is None:
        return not _counts_parts(candidate)
    return unit == RATIO or unit in DURATION_UNITS


def _counts_parts(candidate: Candidate) -> bool:
    """Says whether a noun that a hyphen joins is counted ("120-seat", "two-car")."""
    noun, value = candidate.counted, candidate.phrase.number.value
    is_part = noun is not None and noun.span.start == candidate.span.end + 1
    if noun is None or not is_part or noun.upos != "NOUN":
        return False
    is_idle = noun.text in count_words.IDLE_PARTS or not noun.text.islower()
    is_age = candidate.after(3) == "-" and candidate.after(4) in ("old", "olds")
    return value is not None and value > 1 and not (is_idle or is_age)


def _is_bracketed(candidate: Candidate) -> bool:
    """Tells "[1]", "(34)": a reference, an age or a code."""
    pair = (candidate.before(), candidate.after())
    is_bare = len(candidate.said) == 1 and not candidate.has_comparator
    return is_bare and pair in (("[", "]"), ("(", ")"))


def _is_bullet(candidate: Candidate) -> bool:
    """Tells "1. Stay calm", "2) Leave"."""
    is_first = candidate.span.start == candidate.sentence.span.start
    is_bare = len(candidate.said) == 1 and candidate.said[0].is_figure
    mark = candidate.token_after()
    return (
        is_first
        and is_bare
        and mark is not None
        and mark.is_glued
        and mark.text in (".", ")", ":")
        and len(candidate.sentence.words) > 2
    )


def _is_clock_or_date(candidate: Candidate) -> bool:
    """Tells "5 p.m.", "12 May", "May 12"."""
    if candidate.phrase.number.unit:
        return False
    if candidate.after() in count_words.CLOCK_WORDS:
        return True
    before, after = candidate.token_before(), candidate.token_after()
    if after is not None and _is_month(after):
        return True
    if candidate.after() == "and" and is_number(candidate.after(2)):
        third = candidate.token_after(3)
        return third is not None and _is_month(third)
    if candidate.before() == ".":
        before = candidate.token_before(2)
    is_free = candidate.counted is None or candidate.counted.upos != "NOUN"
    return is_free and before is not None and _is_month(before)


def _is_month(token: Token) -> bool:
    is_capital = token.raw[:1].isupper()
    return is_capital and token.text.capitalize() in count_words.MONTHS


def _is_year(candidate: Candidate) -> bool:
    """Tells a year: "in 1994", "the 2018 vote", "1994-1998"; not "2000 people"."""
    number = candidate.phrase.number
    figures = [token.raw for token in candidate.said if token.is_figure]
    if number.unit or not figures or number.rule not in ("figure", "range"):
        return False
    counted = candidate.counted
    if counted is None and _closes_years(candidate):
        return True
    first = FIRST_LONE_YEAR if counted is None else FIRST_YEAR
    if not all(_is_year_figure(figure, first) for figure in figures):
        return False
    if counted is None:
        return True
    if candidate.phrase.op not in (Comparison.EQUAL, Comparison.ABOUT):
        return number.op is Comparison.RANGE and not _is_person(candidate)
    determiners = candidate.sentence.children(counted, "det")
    return bool(determiners) or not _is_person(candidate)


def _closes_years(candidate: Candidate) -> bool:
    """Says whether it is the "94" of "1892 – 94"."""
    return candidate.before() in ("-", "—", "/") and _is_year_figure(
        candidate.before(2), FIRST_LONE_YEAR
    )


def _is_year_figure(figure: str, first: int) -> bool:
    return len(figure) == 4 and figure.isdecimal() and first <= int(figure) <= LAST_YEAR


def _is_person(candidate: Candidate) -> bool:
    counted = candidate.counted
    return counted is not None and counted.lemma.lower() in count_words.PERSON_NOUNS


def _is_score(candidate: Candidate) -> bool:
    """Tells a score: "a 1-3 defeat", "voted 52 to 47"; "3-1" is a code already."""
    number = candidate.phrase.number
    if number.unit or candidate.has_comparator or _is_person(candidate):
        return False
    if number.rule != "range" and not _is_of_pair(candidate):
        return False
    if candidate.said[0].text in ("between", "from"):
        return False
    counted = candidate.counted
    if counted is not None and is_plural(counted):
        return counted.lemma.lower() in count_words.SCORE_WORDS
    lemmas = {word.lemma.lower() for word in candidate.sentence.words}
    return not lemmas.isdisjoint(count_words.SCORE_WORDS)


def _is_of_pair(candidate: Candidate) -> bool:
    """Says whether "to" joins it to a number that makes no range with it."""
    is_first = candidate.after() == "to" and is_number(candidate.after(2))
    return is_first or (candidate.before() == "to" and is_number(candidate.before(2)))


def _is_doubtful_figure(candidate: Candidate) -> bool:
    """A letter as scale or an unread number, where nothing is counted or paid."""
    number = candidate.phrase.number
    if number.suffix and number.unit is None:
        is_capital = candidate.said[-1].raw.isupper()
        return candidate.counted is None or number.suffix == "b" or is_capital
    return number.is_unread and candidate.counted is None


_TESTS: tuple[Callable[[Candidate], bool], ...] = (
    _is_code,
    _is_compound,
    _is_bracketed,
    _is_bullet,
    _is_clock_or_date,
    _is_year,
    is_age,
    is_label,
    _is_score,
    _is_doubtful_figure,
    is_idle,
)
