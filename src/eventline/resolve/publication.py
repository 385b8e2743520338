"""What an event without a time of its own takes from the publication day.

Only reports are given the day itself, "has announced" among them; any other present
perfect is true *by* that day, and so is what a headline tells in the present; a present
state holds at the time of writing, which is a pointer and no day.
"""

from __future__ import annotations

import datetime

from eventline.model import (
    Basis,
    DatedEvent,
    Granularity,
    Interval,
    Modality,
    Polarity,
    Sentence,
    Timex,
    TimexMod,
    TimexType,
    Word,
)
from eventline.model.verb_group import Tense
from eventline.resolve.attach_words import (
    BACKGROUND_MARKS,
    FORMERLY,
    MINDS,
    OVER_TIME,
    WORKS,
)
from eventline.resolve.trigger_index import Setting

REPORTS = frozenset({"I_ACTION", "I_STATE", "REPORTING"})
"""TimeML classes of events that news reports on the day they are said."""


def from_publication(
    setting: Setting, published: datetime.date | None
) -> DatedEvent | None:
    """Returns the event dated by the publication day, None where nothing allows it."""
    event, group = setting.event, setting.group
    if group is None or event.modality is not Modality.ACTUAL or group.modal:
        return None
    if group.tense is Tense.PRESENT and _is_lasting(setting):
        return DatedEvent(event, PRESENT, Basis.INFERRED)
    if published is None:
        return None
    if _is_fresh_report(setting):
        return DatedEvent(event, whole_day(published), Basis.PUBLISHED)
    if group.is_present_perfect or _is_headline_news(setting):
        is_known = not group.is_progressive and event.timeml != "STATE"
        is_positive = event.polarity is Polarity.POSITIVE
        if is_known and is_positive:
            return DatedEvent(event, by_day(published), Basis.INFERRED)
        return None
    if event.timeml in REPORTS and _is_news(setting):
        return DatedEvent(event, whole_day(published), Basis.PUBLISHED)
    return None


def whole_day(day: datetime.date) -> Timex:
    """Returns the timex of one calendar day."""
    start = datetime.datetime.combine(day, datetime.time())
    return Timex(
        TimexType.DATE,
        day.strftime("%Y-%m-%d"),
        granularity=Granularity.DAY,
        interval=Interval(start, _day_after(start)),
    )


def by_day(day: datetime.date) -> Timex:
    """Returns the timex of something that was true by the end of a day."""
    end = _day_after(datetime.datetime.combine(day, datetime.time()))
    return Timex(
        TimexType.DATE,
        day.strftime("%Y-%m-%d"),
        mod=TimexMod.ON_OR_BEFORE,
        granularity=Granularity.DAY,
        interval=Interval(None, end),
    )


PRESENT = Timex(TimexType.DATE, "PRESENT_REF")
"""The time of writing, as TIMEX3 points at it: no day."""


def _day_after(start: datetime.datetime) -> datetime.datetime:
    if start.date() == datetime.date.max:
        return datetime.datetime.max
    return start + datetime.timedelta(days=1)


def _is_lasting(setting: Setting) -> bool:
    """Holds for "controls the region" and "is fighting", not for "calls for calm"."""
    group, event = setting.group, setting.event
    if group is None or group.is_perfect or event.timeml in REPORTS:
        return False
    return group.is_progressive or event.timeml == "STATE"


def _is_headline_news(setting: Setting) -> bool:
    """Holds for a happening that a headline tells: "Corvane **opens** plant"."""
    group, event = setting.group, setting.event
    is_present = group is not None and group.is_simple_present
    is_happening = event.timeml == "OCCURRENCE"
    return setting.sentence.is_heading and is_present and is_happening


def _is_fresh_report(setting: Setting) -> bool:
    """Holds for "has announced", not for "has often announced" or "has not"."""
    group, event = setting.group, setting.event
    if group is None or not group.is_present_perfect or group.is_progressive:
        return False
    if event.timeml != "REPORTING" or event.polarity is not Polarity.POSITIVE:
        return False
    adverbs = setting.sentence.children(setting.clause, "advmod")
    is_repeated = any(word.lemma.lower() in OVER_TIME for word in adverbs)
    if is_repeated or event.within is not None:
        return False
    return not _is_background(setting.sentence, setting.clause)


def _is_news(setting: Setting) -> bool:
    """Holds for a report that the article itself makes, in its main line."""
    group, event = setting.group, setting.event
    if group is None or event.within is not None:
        return False
    if not (group.is_simple_past or group.is_simple_present):
        return False
    is_thought = group.is_simple_past and setting.event.trigger.lemma.lower() in MINDS
    if is_thought or _is_in_a_work(setting):
        return False
    adverbs = setting.sentence.children(setting.clause, "advmod")
    if any(word.lemma.lower() in FORMERLY for word in adverbs):
        return False
    return not _is_background(setting.sentence, setting.clause)


def _is_in_a_work(setting: Setting) -> bool:
    """Holds for what somebody says in his **memoirs**: not on the day of the news."""
    phrases = setting.sentence.children(setting.clause, "obl")
    return any(word.lemma.lower() in WORKS for word in phrases)


def _is_background(sentence: Sentence, clause: Word) -> bool:
    """Holds for relative clauses and for "after he said", up to the main clause."""
    current: Word | None = clause
    while current is not None:
        if current.relation in ("acl", "csubj"):
            return True
        marks = {mark.text.lower() for mark in sentence.children(current, "mark")}
        if current.relation == "advcl" and marks & BACKGROUND_MARKS:
            return True
        current = sentence.governor(current)
    return False
