"""Tells ages from counts."""

from __future__ import annotations

from eventline.mentions import count_words
from eventline.mentions.candidates import Candidate
from eventline.mentions.counted_nouns import has_case
from eventline.mentions.unit_words import DURATION_UNITS

OLDEST = 120
"""The largest bare number that is read as an age."""


def is_age(candidate: Candidate) -> bool:
    """Says whether a number is somebody's age: "aged 34", "Anna Berg, 34, said"."""
    is_stated = _is_age_stated(candidate) or _is_age_aside(candidate)
    return is_stated or _is_age_of_pair(candidate) or _is_age_said(candidate)


def _is_age_stated(candidate: Candidate) -> bool:
    """Tells "aged 34", "ages 13 and 17", "three years old", "children under five"."""
    if _is_after_age_word(candidate):
        return True
    if candidate.phrase.number.unit in DURATION_UNITS:
        return candidate.after() in ("old", "olds") or (
            candidate.after() == "-" and candidate.after(2) in ("old", "olds")
        )
    if candidate.counted is not None:
        return False
    if candidate.before() == "of" and candidate.before(2) in count_words.YOUNG_PEOPLE:
        return (candidate.phrase.value or OLDEST) < OLDEST
    if not candidate.has_comparator:
        return False
    noun = candidate.word_before
    comparator = candidate.tokens[candidate.phrase.start].text
    return (
        noun is not None
        and noun.lemma.lower() in count_words.PERSON_NOUNS
        and comparator in count_words.AGE_COMPARATORS
    )


def _is_age_aside(candidate: Candidate) -> bool:
    """Tells "Anna Berg, 34, said": a small number between commas after a name."""
    value = candidate.phrase.value
    is_bare = len(candidate.said) == 1 and not candidate.has_comparator
    if not is_bare or value is None or value > OLDEST or candidate.before() != ",":
        return False
    name = candidate.token_before(2)
    follows = candidate.after() in (",", ".", ";", ")", "")
    if name is None or not follows:
        return False
    return name.raw[:1].isupper() or name.text in count_words.PERSON_NOUNS


def _is_age_of_pair(candidate: Candidate) -> bool:
    """Tells both ages of "two girls, 9 and 11, were found"."""
    value = candidate.phrase.value
    is_bare = len(candidate.said) == 1 and not candidate.has_comparator
    if not is_bare or value is None or value > OLDEST or candidate.counted is not None:
        return False
    is_first = candidate.before() == "," and candidate.after() == "and"
    is_last = candidate.before() == "and" and candidate.before(3) == ","
    other, name = (candidate.after(2), 2) if is_first else (candidate.before(2), 4)
    person = candidate.before(name).removesuffix("s")
    is_closed = candidate.after(3 if is_first else 1) in (",", ".", ";", ")", "")
    is_pair = (is_first or is_last) and is_closed and other.isdecimal()
    return is_pair and person in count_words.PERSON_NOUNS


def _is_age_said(candidate: Candidate) -> bool:
    """Tells an age: "she was 24", "he turned 18", "died at 24"."""
    value, word = candidate.phrase.value, candidate.word
    if candidate.counted is not None or candidate.phrase.number.unit:
        return False
    if value is None or value > OLDEST:
        return False
    sentence = candidate.sentence
    governor = sentence.governor(word)
    if governor is not None and governor.lemma in count_words.AGE_VERBS:
        return governor.lemma == "turn" or has_case(sentence, word, "at")
    if not sentence.children(word, "cop"):
        return False
    subjects = sentence.children(word, "nsubj")
    return any(s.lemma.lower() in count_words.ONE_PERSON for s in subjects)


def _is_after_age_word(candidate: Candidate) -> bool:
    """Walks back over a list of numbers to "aged" or "ages of".

    What counts something is not of the list: "aged 8 to 10, and 20 of them ill".
    """
    if candidate.counted is not None and candidate.after() == "of":
        return False
    for distance in range(1, 12):
        text = candidate.before(distance)
        if text in count_words.AGE_WORDS:
            return True
        is_figure = text[:1].isdecimal()
        is_dash = text == "-" and not candidate.is_glued(distance)
        if is_dash or not (is_figure or text in count_words.AGE_LINKS):
            return False
    return False
