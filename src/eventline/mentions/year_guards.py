"""Which numbers of four digits are years, and which are counts, hours or codes."""

from __future__ import annotations

from eventline.mentions import time_modifier_words as modifiers
from eventline.mentions.beside import neighbours
from eventline.model import Document, Word

_YEAR_DIGITS = 4
_OLDEST_BARE_YEAR = 1900
_PLURAL_TAGS = frozenset({"NNS", "NNPS"})


def is_no_year(document: Document, words: tuple[Word, ...], rule: str) -> bool:
    """Says whether a number counts or names: "**2020** voters", "room 1994"."""
    before, after = neighbours(document, words)
    number = words[-1].text
    if not number.isdecimal() or len(number) != _YEAR_DIGITS:
        return False
    is_bare = len(words) == 1 and rule != "years"
    if is_hour_or_count(document, words):
        return True
    is_old = int(number) < _OLDEST_BARE_YEAR
    if is_old and is_bare and not _has_signal(document, words):
        return True
    is_as = before is not None and before.text.lower() == "as"
    if is_as and before and _text_before(document, before) in modifiers.AS_SIGNALS:
        return False
    if is_bare and _follows_year(document, words):
        return False
    counts_next = (
        is_bare
        and after is not None
        and after.xpos in _PLURAL_TAGS
        and (before is None or before.upos not in {"DET", "ADP", "PRON"})
    )
    is_code = before is not None and before.text.lower() in {"no.", "number", "room"}
    return counts_next or is_code


def is_hour_or_count(document: Document, words: tuple[Word, ...]) -> bool:
    """Holds for "at 1330" and "at about 1330": hours or a count, never a year."""
    number = words[-1].text
    is_bare = number.isdecimal() and len(number) == _YEAR_DIGITS
    if not is_bare or int(number) >= _OLDEST_BARE_YEAR:
        return False
    before, _ = neighbours(document, words)
    while before is not None and before.text.lower() in modifiers.ABOUT_WORDS:
        before, _ = neighbours(document, (before,))
    return before is not None and before.text.lower() == "at"


def _follows_year(document: Document, words: tuple[Word, ...]) -> bool:
    """Says whether a number is the second year: in 2005 and **2006** attacks fell."""
    before, _ = neighbours(document, words)
    if before is None or before.text.lower() not in modifiers.YEAR_JOINTS:
        return False
    other = _text_before(document, before)
    return other.isdecimal() and len(other) == _YEAR_DIGITS


def _has_signal(document: Document, words: tuple[Word, ...]) -> bool:
    """Says whether a number is a year by what precedes it: "in 1848", "early 1848".

    Also the second of "1848 and 1849", and a year alone in brackets or in its line.
    """
    before, after = neighbours(document, words)
    if before is None:
        return after is None or after.upos == "PUNCT"
    text = before.text.lower()
    is_head = text in modifiers.YEAR_HEADS or text in modifiers.STRETCH_MODS
    if is_head or text in modifiers.TIME_SIGNALS:
        return True
    if text in modifiers.YEAR_JOINTS:
        return _follows_year(document, words)
    if text == "(" and after is not None and after.text == ")":
        return True
    return text in modifiers.YEAR_OPENERS and _begins_years(document, words)


def _begins_years(document: Document, words: tuple[Word, ...]) -> bool:
    """Says whether a dash and a later year follow: (**1704** - 1787)."""
    _, dash = neighbours(document, words)
    if dash is None or dash.text not in modifiers.YEAR_DASHES:
        return False
    _, last = neighbours(document, (dash,))
    if last is None or not last.text.isdecimal() or len(last.text) != _YEAR_DIGITS:
        return False
    return int(words[-1].text) < int(last.text)


def _text_before(document: Document, word: Word) -> str:
    sentence = document.sentence_of(word)
    return sentence.word(word.index - 1).text.lower() if word.index > 1 else ""
