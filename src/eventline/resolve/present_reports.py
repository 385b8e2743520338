"""Days that stand beside a report in the present and belong to what it tells."""

from __future__ import annotations

from eventline.model import Sentence, TimeExpression, TimeMention, Word
from eventline.model.time_expression import CalendarDate, DayTime, Modified, Weekday
from eventline.model.verb_group import verb_group
from eventline.resolve.time_tables import SAYING_VERBS


def content_of_present_report(
    sentence: Sentence, verb: Word, mention: TimeMention
) -> Word | None:
    """Returns what a present report tells of a day: police **say** on Sunday a man ….

    A report in the present is made now: a day before its content is none of its own.
    Headlines are apart ("Mayor **says** Friday ..."): their present is past.
    """
    if verb.lemma.lower() not in SAYING_VERBS or sentence.is_heading:
        return None
    group = verb_group(sentence, verb)
    is_present = group is not None and group.is_simple_present
    if not is_present or not _is_day(mention.expression):
        return None
    contents = sentence.children(verb, "ccomp")
    return next((c for c in contents if mention.word.index < c.index), None)


def _is_day(expression: TimeExpression) -> bool:
    match expression:
        case Modified(expression=inner):
            return _is_day(inner)
        case Weekday() | DayTime():
            return True
        case CalendarDate(day=day):
            return day is not None
    return False
