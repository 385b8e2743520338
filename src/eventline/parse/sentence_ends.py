"""Where English news clearly ends a sentence, and where it clearly goes on.

Rules over the characters around a gap between two tokens; where they are silent, the
tokenizer decides. Quote marks are straight here: see `make_tokenizer_text`.
"""

from __future__ import annotations

import re

import attrs

from eventline.parse.sentence_words import (
    ABBREVIATIONS,
    AFTER_HOURS,
    BOUND,
    CLEAR_STARTERS,
    NUMBERED,
    OPEN,
    SAYING,
    STARTERS,
    TITLES,
)

STOPS = ".!?…"
CLOSERS = "'\")]"
OPENERS = "'\"([`"
MAY_END = STOPS + CLOSERS
"""Behind these characters alone a sentence may end where the tokenizer sees no end."""

WINDOW = 100
"""So many characters on each side are looked at."""

_WORD = re.compile(r"[^\W_][\w'-]*")
_LETTERS = re.compile(r"[a-z][a-z'-]+\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+\Z")
_JOINTS = (",", ";", "-", "–", "—")
_QUOTE_AND_DASH = re.compile(r"['\"] ?[-–—]{1,3}\Z")
_RULED = re.compile(r"[_=*~-]{4}\Z")
_ADDRESS = re.compile(r"@\w|https?:|www\.|\w\.(?:com|net|org)\b")
_SAYING = re.compile(
    r"(?:[A-Z][\w.'-]{0,24},? ){1,5}(?:[^,.\n]{1,40}, )?(?:[^ ,]{1,20} )?"
    rf"(?:{'|'.join(sorted(SAYING))})"
    r"(?:[.,;]| (?:after|as|at|during|from|in|of|on|reporters|to|when)\b)"
)


@attrs.frozen
class Gap:
    """What stands on both sides of a gap between tokens.

    Of `in the "U.S." The minister`, read behind the quote mark, the word is `U.S.`,
    the stop `.`, the closers `"` and the next word `The`.
    """

    before: str
    """The text up to the closing marks."""

    word: str
    """The last word with its stop and without quote marks."""

    stop: str
    closers: str
    is_glued: bool
    after: str
    next_word: str

    @property
    def former(self) -> str:
        """The text before the last word."""
        return self.before[: len(self.before) - len(self.word)].rstrip(OPENERS + " ")

    @property
    def goes_lower(self) -> bool:
        """Says whether the next word begins in lower case."""
        return self.next_word[:1].islower()

    @property
    def goes_upper(self) -> bool:
        """Says whether the next word begins with a capital."""
        return self.next_word[:1].isupper()

    @property
    def has_starter(self) -> bool:
        """Says whether the next word begins sentences, and names nobody."""
        is_capital = self.next_word.isupper() and self.word.isupper()
        word = self.next_word.capitalize() if is_capital else self.next_word
        return word in STARTERS


def ends_sentence(text: str, end: int, start: int) -> bool | None:
    """Says whether a sentence ends between two tokens; None where it isn't clear.

    Args:
        text: the tokenizer's copy of the text.
        end: where the token before the gap ends.
        start: where the token behind it starts.

    >>> text = "They met Gen. Moor in the U.S. The talks failed."
    >>> ends_sentence(text, 13, 14), ends_sentence(text, 30, 31)
    (False, True)
    """
    gap = read_gap(text, end, start)
    if _is_closing(gap):
        return False
    if gap.is_glued:
        return _ends_glued(gap)
    if gap.closers:
        return _ends_quoted(gap)
    if not gap.stop:
        return _ends_without_stop(gap)
    if gap.stop == ".":
        return _ends_at_full_stop(gap)
    if gap.goes_lower:
        is_name = gap.word[:1].isupper() and gap.former[-1:].islower()
        return False if is_name or gap.word in ("...", "…") else None
    return True if gap.goes_upper and _is_exclaimed(gap) else None


def is_open(text: str, end: int, start: int) -> bool:
    """Says whether a heading goes on: no stop, address, ruled line or greeting ends.

    >>> is_open("Mayor: no deal", 6, 7), is_open("Mayor quits. Now what", 12, 13)
    (True, False)
    """
    gap = read_gap(text, end, start)
    if _is_abbreviation(gap.word):
        return True
    if gap.stop or _ADDRESS.search(gap.word) or _RULED.search(gap.before):
        return False
    if gap.before.endswith(","):
        return len(gap.before.split()) > 2
    return not (gap.word[:1].islower() and gap.next_word in STARTERS)


def read_gap(text: str, end: int, start: int) -> Gap:
    """Returns what stands on both sides of the gap."""
    left = text[max(0, end - WINDOW) : end].rpartition("\n")[2]
    closed = left.rstrip(CLOSERS)
    word = closed.rpartition(" ")[2].lstrip(OPENERS + "-—–")
    after = text[start : start + WINDOW].partition("\n")[0]
    found = _WORD.match(after.lstrip(OPENERS))
    return Gap(
        before=closed,
        word=word,
        stop=word[len(word.rstrip(STOPS)) :],
        closers=left[len(closed) :],
        is_glued=end == start,
        after=after,
        next_word=found.group() if found else "",
    )


def _is_closing(gap: Gap) -> bool:
    """Says whether what follows is a closing mark: it stays with its sentence."""
    first, second = gap.after[:1], gap.after[1:2]
    if first in (")", "]"):
        return True
    return first in ("'", '"') and gap.is_glued and not second.isalnum()


def _ends_glued(gap: Gap) -> bool | None:
    """Parts no U.|S. and no 3.|5; web text may lack the blank: was held.|The mayor."""
    is_number = gap.next_word[:1].isdecimal()
    return False if is_number or len(gap.word.rstrip(STOPS)) < 2 else None


def _is_exclaimed(gap: Gap) -> bool:
    """Says whether a mark is no part of a name, as in Hello! Magazine.

    What is **left?** Moor knows. “**No!** Never!”
    """
    is_first = gap.before[: len(gap.before) - len(gap.word)].endswith(tuple(OPENERS))
    return gap.stop[-1] in "!?" and (gap.word[:1].islower() or is_first)


def _ends_quoted(gap: Gap) -> bool | None:
    """Reads a gap behind a closing quote mark or bracket.

    "Who did it?" **he** asked goes on; "We will stay." **The** army left does not.
    """
    is_quote = gap.closers[-1] in "'\""
    if gap.before.endswith(","):
        return False if is_quote else None
    if not gap.stop:
        return False if is_quote and gap.goes_lower else None
    if gap.goes_lower or (is_quote and gap.after.startswith(_JOINTS)):
        return False
    if not is_quote and gap.word in ABBREVIATIONS:
        return True if gap.next_word in CLEAR_STARTERS else None
    if gap.has_starter:
        return True
    if is_quote and _SAYING.match(gap.after):
        return False
    is_plain = gap.stop == "." and bool(_LETTERS.match(gap.word[:-1]))
    return True if is_plain and gap.goes_upper else None


def _ends_without_stop(gap: Gap) -> bool | None:
    """Reads a gap behind a word, comma or colon: none of them ends a sentence.

    What looks so may yet be a greeting, a line of its own or a list: only the clear
    ones are joined, as the names in Prime Minister Ana **Cruz** and he said: **"**We …
    """
    last = gap.before[-1:]
    if last == ":":
        return False if gap.after[:1] in ("'", '"', "`") else None
    if last == ",":
        is_quote = gap.after[:1] in ("'", '"', "`")
        return False if is_quote or gap.goes_lower or _is_inside(gap.before) else None
    if _QUOTE_AND_DASH.search(gap.before):
        return False
    if not last.isalnum() or _ADDRESS.search(gap.word):
        return None
    is_name = gap.word.istitle() and not gap.next_word[1:].isupper()
    if is_name and gap.goes_upper and not gap.has_starter and _is_inside(gap.before):
        return False
    return None


def _is_inside(before: str) -> bool:
    """Says whether the sentence so far is longer than a greeting.

    Three words with capitals are a title and a name: **Prime Minister Lena** Aster.
    """
    words = before.split()[-5:]
    is_running = len(words) == 5 and not any(map(_is_stopped, words))
    return is_running or (len(words) > 2 and all(w.istitle() for w in words[-3:]))


def _ends_at_full_stop(gap: Gap) -> bool | None:
    """Reads a gap behind one full stop."""
    if gap.word in BOUND or gap.word[:1].lower() + gap.word[1:] in BOUND:
        return False
    if gap.word in TITLES:
        return gap.next_word in CLEAR_STARTERS
    if gap.word in NUMBERED and gap.next_word[:1].isdecimal():
        return False
    if _is_abbreviation(gap.word):
        return _ends_at_abbreviation(gap)
    if gap.has_starter and not _is_list_number(gap):
        return True
    return True if gap.goes_upper and _is_whole(gap) else None


def _is_list_number(gap: Gap) -> bool:
    """Says whether a number begins what it stands in: **1.** The mayor quit."""
    words = gap.former.split()[-1:]
    return gap.word[:-1].isdecimal() and (not words or _is_stopped(words[0]))


def _is_whole(gap: Gap) -> bool:
    """Says whether a full stop is no part of its word, in spite of a capital behind.

    A word in small letters, a long one, a number or an address; Rep. **Orr.** is none.
    """
    core = gap.word[:-1]
    if core.isdecimal():
        return not _is_list_number(gap)
    is_long = len(core) > 3 and core.replace("-", "").isalpha()
    return is_long or bool(_LETTERS.match(core) or _ADDRESS.search(core))


def _is_stopped(word: str) -> bool:
    return word[-1] in STOPS + ":" and not _is_abbreviation(word)


def _is_abbreviation(word: str) -> bool:
    return word in ABBREVIATIONS or bool(_INITIALS.match(word))


def _ends_at_abbreviation(gap: Gap) -> bool | None:
    """Reads a gap behind what may end a sentence: U.S., Inc., p.m., an initial."""
    if gap.goes_lower or gap.after[:1] in (",", ";", ":", "-", "—"):
        return False
    if gap.has_starter and not _is_initial(gap.after):
        return True
    if not gap.goes_upper:
        return None
    is_name = len(gap.word) == 2 and gap.word != "I."
    return False if is_name or _is_bound(gap) else None


def _is_bound(gap: Gap) -> bool:
    """Says whether a name goes on: at **St.** Orren, Orr & **Co.** Ltd.

    What stands before it is no sentence, or what stands behind it begins none.
    """
    words = gap.former.split()[-2:]
    if gap.word == "St.":
        return not words or words[-1][0].islower()
    if gap.word.lower() in ("a.m.", "p.m."):
        return gap.next_word in AFTER_HOURS
    is_alone = len(words) < 2 or any(map(_is_stopped, words))
    return is_alone or gap.after.startswith(tuple(OPEN))


def _is_initial(after: str) -> bool:
    """Says whether an initial follows, which is no starter: J. **A.** Moor."""
    return after[:1].isupper() and after[1:2] == "."
