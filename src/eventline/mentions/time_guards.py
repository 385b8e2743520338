"""What looks like a time and is none: parts of speech, ages, names, bare numbers."""

from __future__ import annotations

from eventline.mentions import time_modifier_words as modifiers
from eventline.mentions import time_words as words_of_time
from eventline.mentions.beside import neighbours
from eventline.mentions.time_eras import BARE_OLD_YEAR
from eventline.mentions.time_lengths import is_no_length, is_rate
from eventline.mentions.time_rule import Found, normalise
from eventline.mentions.year_guards import is_hour_or_count, is_no_year
from eventline.model import Document, Granularity, TimexMod, Word
from eventline.model.time_expression import (
    Anaphoric,
    CalendarDate,
    DayOfMonth,
    DayTime,
    Deictic,
    Duration,
    Holiday,
    Modified,
    Reference,
    Weekday,
    Which,
    YearPart,
)

_SHORT_UNITS = frozenset({Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR})


def is_time(document: Document, found: Found, words: tuple[Word, ...]) -> bool:
    """Says whether the words are used for a time: "may" the month, not the modal.

    Looks at capitals, parts of speech and neighbours; `words` are those of the match.
    """
    if not words or any(_is_wrongly_small(word) for word in words):
        return False
    if not _has_needed_tag(words, found) or is_rate(document, words):
        return False
    if found.rule in modifiers.ERA_RULES and not _has_era(document, found):
        return False
    return _is_used_for_it(document, found, words)


def stands_alone(document: Document, found: Found, before: str, after: str) -> bool:
    """Says whether a time that nothing was joined to is one by itself.

    "Morning", "the first half", "spring" and "17:30" need words beside them; `before`
    and `after` are the neighbouring words, normalised.
    """
    text = normalise(found.span.of(document.text))
    match found.expression:
        case Modified(DayTime(day=None, part=str()), TimexMod.MID):
            return True
        case DayTime(day=None, part=str()) | Modified(DayTime(day=None, part=str())):
            return text == "overnight" or _is_of_the_day(text, before)
        case DayTime(day=None, hour=int(), zone=None):
            is_spelled = text[-1].isalpha() or text[-1] == "."
            is_signalled = found.rule in modifiers.RULES_WITH_SIGNALS
            return is_spelled or is_signalled or before in modifiers.TIME_SIGNALS
        case YearPart(part="H1" | "H2", year=None):
            return False
        case YearPart(part="SP" | "SU" | "FA" | "WI", year=None, which=None):
            return after != "of" and (" " in text or before in modifiers.TIME_SIGNALS)
        case Anaphoric(unit=unit) | Deictic(unit=unit):
            return unit not in _SHORT_UNITS and text != "the day"
    return True


def _is_used_for_it(document: Document, found: Found, words: tuple[Word, ...]) -> bool:
    """Says whether the words stand for what was read, by what they may be otherwise."""
    match found.expression:
        case CalendarDate(year=None, month=int(), day=day):
            is_person = day is None and _is_person(document, words)
            return not (is_person or _is_namesake(document, words))
        case Holiday():
            return not _is_of_a_name(document, words)
        case Weekday():
            return not _is_title(document, words)
        case Reference():
            return _is_free(document, words)
        case CalendarDate(month=None) if found.rule == BARE_OLD_YEAR:
            return not _counts_noun(document, words)
        case CalendarDate(year=int(), month=None):
            return not is_no_year(document, words, found.rule)
        case DayOfMonth():
            return not _counts_noun(document, words)
        case Duration():
            return not is_no_length(document, found, words)
        case Modified(CalendarDate(year=int(), month=None)):
            return not is_hour_or_count(document, words)
        case Anaphoric(unit=Granularity.DAY, is_definite=True):
            return not _is_told_by_more(document, words)
        case Deictic(unit=Granularity.DAY) | DayTime(day=None, hour=12 | 24):
            return not _follows_name(document, words)
        case Deictic() if _is_titled(document, words):
            return False
        case Deictic() | YearPart(which=Which.LAST | Which.NEXT):
            return not _is_of_a_whole(document, words)
    return True


def _is_of_the_day(text: str, before: str) -> bool:
    """Says whether a part of day is one of the day that is told: "at dawn"."""
    if text in words_of_time.DAY_POINTS:
        return before in modifiers.TIME_SIGNALS
    is_inside = " in the " in text
    return is_inside or (text.startswith("the ") and before in modifiers.DAY_SIGNALS)


def _has_era(document: Document, found: Found) -> bool:
    """Says whether an era's letters are capitals: "218 BC", not "an ad 43 seconds"."""
    words = found.claim.of(document.text).replace(".", "").split()
    return any(word in modifiers.ERAS for word in words)


def _is_wrongly_small(word: Word) -> bool:
    return word.cased in modifiers.ALSO_WORDS


def _has_needed_tag(words: tuple[Word, ...], found: Found) -> bool:
    last = words[-1].text.lower()
    is_alone = len(words) == 1 or isinstance(found.expression, Weekday)
    if is_alone and last in modifiers.NEVER_ALONE:
        return False
    needed = modifiers.NEEDED_UPOS.get(last)
    return needed is None or words[-1].upos in needed


def _is_free(document: Document, words: tuple[Word, ...]) -> bool:
    """Says whether a vague reference stands for itself: not "soon after the vote"."""
    text = words[-1].text.lower()
    before, after = neighbours(document, words)
    previous = before.text.lower() if before else ""
    following = after.text.lower() if after else ""
    if text in {"soon", "shortly"}:
        return previous != "as" and following not in {"after", "as", "before"}
    if text == "time" and len(words) == 2:
        return previous == "at" and (after is None or after.upos == "PUNCT")
    if text == "current" and previous == "then":
        return False
    return text != "future" or words[-1].upos == "NOUN" or len(words) > 1


def _is_title(document: Document, words: tuple[Word, ...]) -> bool:
    """Says whether a weekday is in a name: the Sunday Times, Bloody Sunday."""
    before, after = neighbours(document, words)
    if after is not None and after.text.lower() in modifiers.NAMES_AFTER:
        return after.cased[0].isupper()
    if before is not None and before.text.lower() in modifiers.NAMES_BEFORE:
        return before.cased[0].isupper()
    return False


def _is_person(document: Document, words: tuple[Word, ...]) -> bool:
    """Says whether a month is a person or a march: Theresa May, the March for Life."""
    before, after = neighbours(document, words)
    if before is not None and after is not None and _names_march(before):
        return after.text.lower() in {"for", "of", "on"}
    return _is_of_a_name(document, words)


def _is_of_a_name(document: Document, words: tuple[Word, ...]) -> bool:
    """Says whether it is a person's first or last name: Ramadan Selk."""
    before, after = neighbours(document, words)
    if words[-1].relation == "flat" and before is not None:
        return before.upos == "PROPN" and words[0].upos == "PROPN"
    if after is None or not after.text.isalpha():
        return False
    return after.relation == "flat" and after.head == words[-1].index


def _is_namesake(document: Document, words: tuple[Word, ...]) -> bool:
    """Says whether something is called after a day: the 19 April **Movement**."""
    _, after = neighbours(document, words)
    is_named = after is not None and after.text.lower() in modifiers.NAMESAKES
    return is_named and after is not None and after.cased[0].isupper()


def _names_march(before: Word) -> bool:
    """Holds for the March, the annual March and "March of ..." in quotes."""
    is_adjective = before.upos == "ADJ"
    is_time = before.lemma.lower() in modifiers.NEAR_WORDS
    is_quote = before.text in {"``", "“", '"'}
    return before.text.lower() == "the" or is_quote or (is_adjective and not is_time)


def _counts_noun(document: Document, words: tuple[Word, ...]) -> bool:
    """Says whether an ordinal counts a noun: "the 14th Regiment".

    A subject has no preposition: "**On the 14th** troops landed" counts none.
    """
    _, after = neighbours(document, words)
    if words[-1].relation in {"amod", "compound", "nummod"}:
        noun = document.sentence_of(words[-1]).governor(words[-1])
        return noun is None or noun.relation not in {"nsubj", "root"}
    is_attached = words[-1].relation != "dep"
    return (
        not is_attached
        and after is not None
        and after.upos in {"ADJ", "NOUN", "NUM", "PROPN"}
    )


def _is_told_by_more(document: Document, words: tuple[Word, ...]) -> bool:
    """Says whether more words tell which day: "**the day** of the attack"."""
    _, after = neighbours(document, words)
    return after is not None and after.text.lower() in modifiers.DAY_TELLERS


def _is_of_a_whole(document: Document, words: tuple[Word, ...]) -> bool:
    """Says whether it is a part of something: "the **last week** of the siege"."""
    before, after = neighbours(document, words)
    is_part = before is not None and before.text.lower() == "the"
    return is_part and after is not None and after.text.lower() == "of"


def _follows_name(document: Document, words: tuple[Word, ...]) -> bool:
    before, _ = neighbours(document, words)
    is_capital = words[0].cased[0].isupper() and words[0].index > 1
    return is_capital and before is not None and before.cased[0].isupper()


def _is_titled(document: Document, words: tuple[Word, ...]) -> bool:
    """Says whether capitals make it a name: on the program "**This Week**"."""
    is_inside = words[0].index > 1 and not document.sentence_of(words[0]).is_heading
    return is_inside and all(word.cased[0].isupper() for word in words)
