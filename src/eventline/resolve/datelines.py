"""The date that a text carries itself, for when no publication date is given."""

from __future__ import annotations

import re
from collections.abc import Iterable

from eventline.model import Document, Span, TimeExpression, TimeMention
from eventline.model.time_expression import CalendarDate, DayTime

_LAST_DATED_PARAGRAPH = 2
# Longer lines are no datelines, and are not read to their ends.
_LINE = 200
_DATED = re.compile(
    r"\W{0,3}(?:published|posted|(?:last )?updated|date)\W{0,3}", re.IGNORECASE
)
_PLACE = re.compile(
    r"[A-Z][A-Z .'\u2019/-]{2,40}(?: \([A-Z][\w .'-]{1,30}\))?"
    r"(?:, ?[A-Z][\w.' -]{1,30}){0,2},?"
)
_DASH = re.compile(r",?\s{0,2}(?:\([\w /.-]{2,40}\)\s{0,2})?(?:[-_\u2013\u2014:]|--)")


def find_dateline(
    document: Document, times: Iterable[TimeMention]
) -> TimeMention | None:
    """Returns the date that the text itself was written for, None where it has none.

    That is the month and day of a dateline ("NAIROBI, Aug 7 (AP) -"), or else the
    first full date in the first two paragraphs that stands alone in its line.
    """
    for mention in times:
        sentence = document.sentence_of(mention.word)
        if sentence.paragraph > _LAST_DATED_PARAGRAPH:
            return None
        if _is_day(mention.expression) and _dates_the_text(document.text, mention.span):
            return mention
    return None


def _is_day(expression: TimeExpression) -> bool:
    if isinstance(expression, DayTime) and expression.day is not None:
        return _is_day(expression.day)
    return isinstance(expression, CalendarDate) and expression.day is not None


def _dates_the_text(text: str, span: Span) -> bool:
    """Says whether a date follows a place in capitals, or fills its line."""
    before = text[max(0, span.start - _LINE) : span.start].rpartition("\n")[2].strip()
    after = text[span.end : span.end + _LINE].partition("\n")[0].strip()
    if not after and not before.strip("()[]:|-,").strip():
        return True
    if _DATED.fullmatch(before) and not after.strip("()[].|"):
        return True
    return _PLACE.fullmatch(before) is not None and _DASH.match(after) is not None
