"""Times of what is only compared with: a profit, up from 2 million **a year ago**."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from eventline.model import Sentence, TimeMention, Word
from eventline.model.clause import cases_of
from eventline.model.time_expression import Duration
from eventline.resolve.attach_words import (
    COMPARED_SUMS,
    COMPARED_UNITS,
    COMPARED_WITH,
    LOOKING_BACK,
)

_PLANS = frozenset({"plan", "schedule", "time"})
_VERBAL = frozenset({"AUX", "VERB"})
_BETWEEN = frozenset({"against", "from"})
_FIGURES = frozenset({"NUM", "SYM"})
_NOUNS = frozenset({"NOUN", "PROPN"})


def is_compared(
    sentence: Sentence, mention: TimeMention, mentions: Sequence[TimeMention]
) -> bool:
    """Says whether a time belongs to what something else is compared with.

    "Rose to 3 percent in May **from 2 percent in April**", "fell 8 percent **from a
    year ago**"; not so the day of the change: "rose to $31 from $30 **on Friday**".
    """
    if _is_counted_up(sentence, mention) or _is_margin(sentence, mention):
        return True
    start = next(w.index for w in sentence.words if mention.span.overlaps(w.span))
    before = sentence.words[: start - 1]
    near = tuple(itertools.takewhile(_is_within, reversed(before)))
    opener = next((w for w in near if w.text.lower() in COMPARED_WITH), None)
    if opener is None:
        return False
    between = sentence.words[opener.index : start - 1]
    if opener.lemma.lower() == "compare":
        return True
    is_back = bool({*_texts(sentence, mention)} & LOOKING_BACK)
    if not any(word.upos in _FIGURES for word in between):
        is_from = opener.text.lower() == "from" and is_back
        return is_from and (not between or _is_result(between))
    is_sum = opener.text.lower() not in _BETWEEN or all(map(_is_unit, between))
    earlier = (m for m in mentions if m.span.end <= opener.span.start)
    return is_sum and (is_back or any(True for _ in earlier))


def _is_counted_up(sentence: Sentence, mention: TimeMention) -> bool:
    """Holds for what is compared with: a profit, **up from** 2 million a year ago."""
    phrase = itertools.takewhile(_is_no_verb, sentence.ancestors(mention.word))
    return any(
        word.upos == "ADV"
        and word.lemma.lower() in {"down", "up"}
        and any("from" in cases_of(sentence, w) for w in sentence.children(word, "obl"))
        for word in phrase
    )


def _is_margin(sentence: Sentence, mention: TimeMention) -> bool:
    """Holds for how late it is: came **two months** behind schedule, a day overdue."""
    if not isinstance(mention.expression, Duration):
        return False
    last = max(w.index for w in sentence.words if mention.span.overlaps(w.span))
    texts = [word.text.lower() for word in sentence.words[last : last + 3]]
    is_behind = texts[:1] == ["behind"] and not _PLANS.isdisjoint(texts[1:2])
    is_ahead = texts[:2] == ["ahead", "of"] and not _PLANS.isdisjoint(texts[2:])
    return is_behind or is_ahead or texts[:1] in (["late"], ["overdue"])


def _is_no_verb(word: Word) -> bool:
    return word.upos != "VERB"


def _is_within(word: Word) -> bool:
    """Says whether a word may stand inside a comparison, which no verb but one does."""
    return word.upos not in _VERBAL or word.lemma.lower() == "compare"


def _is_result(words: Sequence[Word]) -> bool:
    """Holds for what firms make: swung to a profit from **a loss** a year ago."""
    nouns = [word for word in words if word.upos in _NOUNS]
    return bool(nouns) and all(w.lemma.lower() in COMPARED_UNITS for w in nouns)


def _is_unit(word: Word) -> bool:
    """Holds for all words of a sum: from **36 million dollars, or 2 cents a share**."""
    lemma = word.lemma.lower()
    return word.upos not in _NOUNS or lemma in COMPARED_SUMS | COMPARED_UNITS


def _texts(sentence: Sentence, mention: TimeMention) -> tuple[str, ...]:
    """Returns the words of a time in lower case: in the **year-ago period**."""
    words = (w for w in sentence.words if mention.span.contains(w.span))
    return tuple(part for w in words for part in w.text.lower().split("-"))
