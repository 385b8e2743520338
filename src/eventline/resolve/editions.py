"""Years that end a name: the Velk Air Show **2010** says no more than "this year"."""

from __future__ import annotations

import datetime

from eventline.model import ResolvedTime, Sentence, TimeMention

_MODELS = frozenset({"line-up", "lineup", "model", "version"})
_IN_NAMES = frozenset({"flat", "nmod", "nummod"})


def is_this_edition(
    sentence: Sentence,
    mention: TimeMention,
    time: ResolvedTime,
    published: datetime.date | None,
) -> bool:
    """Says whether a year only tells which edition or model of a thing is meant.

    What was unveiled there was unveiled on some day of the news; the year of another
    edition dates it: won the Velk Cup **1996**. That of a model never does: the
    **2011** version.
    """
    year = mention.word
    above = sentence.governor(year)
    if above is not None and year.index < above.index and year.text.isdecimal():
        return above.lemma.lower() in _MODELS
    is_now = published is not None and time.timex.value == f"{published.year:04}"
    if not is_now or year.index == 1:
        return False
    before = sentence.word(year.index - 1)
    is_name = before.upos == "PROPN" and before.cased[:1].isupper()
    return is_name and year.head == before.index and year.relation in _IN_NAMES
