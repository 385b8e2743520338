"""The days of clauses that tell no event of their own: "officers **came** Friday"."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from eventline.model import (
    Basis,
    DatedEvent,
    Document,
    Event,
    Granularity,
    Modality,
    Polarity,
    ResolvedTime,
    Sentence,
    Span,
    TimeExpression,
    TimeMention,
    Timex,
    Word,
)
from eventline.model.clause import predicate_of
from eventline.model.time_expression import DayTime, Modified, Weekday
from eventline.model.verb_group import Tense, VerbGroup, verb_group
from eventline.resolve.aftermath import is_aftermath
from eventline.resolve.attach import Attachment, attach
from eventline.resolve.attach_words import INCIDENTS
from eventline.resolve.day_grain import first_day, is_one_day, is_point
from eventline.resolve.gaps import Timed
from eventline.resolve.happenings import is_brawl, names_moment
from eventline.resolve.incident_words import INCIDENT_NOUNS
from eventline.resolve.page_dates import dates_the_page
from eventline.resolve.time_tables import SAYING_VERBS
from eventline.resolve.trigger_index import TriggerIndex

_NOON = 12


@attrs.frozen
class ClauseTime:
    """A day or an hour of a day, and the predicate of the clause that states it."""

    sentence: Sentence
    predicate: Word
    timex: Timex
    expression: Span

    def gives(self, event: Event, basis: Basis) -> DatedEvent:
        """Returns the event dated by this clause."""
        return DatedEvent(event, self.timex, basis, self.expression)


def clause_times(
    document: Document,
    mentions: Sequence[TimeMention],
    times: Iterable[ResolvedTime],
    index: TriggerIndex,
) -> Mapping[int, tuple[ClauseTime, ...]]:
    """Returns the days that such clauses state, by the number of their sentence.

    Only of clauses told in the past, and only days that the text says: the day of
    "at 5 p.m." is inferred, and says nothing of when, if the text has not told it.
    Where a text tells no other day, an hour of the morning is that of the day it was
    published: of articles on shootings that is so in 96 %, for later hours in 74 %.
    """
    pairs = tuple(zip(mentions, times, strict=True))
    points = [p for p in pairs if is_point(p[1].timex) and is_one_day(p[1].timex)]
    told = tuple(_said(document, points))
    days = {first_day(t.timex) for m, t in told if not _is_of_saying(document, m)}
    told = tuple(p for p in points if p in told or _is_morning(p[1].timex, days))
    timed = frozenset(w.id for m in mentions for w in document.words_in(m.span))
    found: dict[int, list[ClauseTime]] = {}
    for mention, time in told:
        sentence = document.sentence_of(mention.word)
        predicate = _predicate(sentence, mention, index, timed)
        if predicate is None or not _is_narrative(sentence, predicate):
            continue
        clause = ClauseTime(sentence, predicate, time.timex, time.span)
        found.setdefault(sentence.index, []).append(clause)
    return {number: tuple(together) for number, together in found.items()}


def _said(document: Document, points: Iterable[Timed]) -> Iterator[Timed]:
    """Yields the times whose day the text says, here or before."""
    told: set[datetime.date] = set()
    for mention, time in points:
        day = first_day(time.timex)
        if "day" in time.timex.inferred and day not in told:
            continue
        if day is not None and not _is_of_saying(document, mention):
            told.add(day)
        yield mention, time


def _is_morning(timex: Timex, days: set[datetime.date | None]) -> bool:
    """Holds for "at 3 a.m." of a day that is the only one told."""
    start = timex.interval.start if timex.interval else None
    is_hour = timex.granularity in (Granularity.HOUR, Granularity.MINUTE)
    if start is None or not is_hour or start.hour >= _NOON:
        return False
    return days <= {start.date()}


def _predicate(
    sentence: Sentence,
    mention: TimeMention,
    index: TriggerIndex,
    timed: frozenset[str],
) -> Word | None:
    """Returns what heads the clause of a time; None where that tells an event.

    That is a noun in "Friday's **tragedy**". A weekday that parsers hang on a name is
    the clause's: "in the Orvo Mall **on Friday** ...", "a shop on Mill Street, just
    after **9 p.m. Friday**".
    """
    attached = attach(sentence, mention, index, timed)
    if attached is not None:
        return attached.predicate or _told_by(sentence, attached)
    if dates_the_page(sentence, mention):
        return None
    if mention.word.deprel == "nmod:poss":
        return _named_by(sentence, mention.word, index)
    if not _names_day(mention.expression):
        return None
    above = sentence.ancestors(mention.word)
    return next((word for word in above if word.upos == "VERB"), None)


def _named_by(sentence: Sentence, day: Word, index: TriggerIndex) -> Word | None:
    """Returns the noun that a day names, unless its clause tells an event."""
    noun = sentence.governor(day)
    if noun is None or noun.lemma.lower() not in INCIDENT_NOUNS:
        return None
    is_told = index.at(predicate_of(sentence, noun)) is not None
    return None if is_told else noun


def _told_by(sentence: Sentence, attached: Attachment) -> Word | None:
    """Returns the word of an event that is part of an incident or follows it at once.

    Police were **rushed** there, **made** a discovery; two men got into a **fight**.
    An event that an earlier sentence told first is told there.
    """
    event = attached.event
    if event is None or event.frame in INCIDENTS or not _is_fact(event):
        return None
    word = event.trigger
    if word.sentence != sentence.index:
        return None
    if is_brawl(sentence, event):
        return word
    verb = predicate_of(sentence, word)
    return verb if is_aftermath(sentence, verb) else None


def _is_fact(event: Event) -> bool:
    is_actual = event.modality is Modality.ACTUAL
    return is_actual and event.polarity is Polarity.POSITIVE


def _names_day(expression: TimeExpression) -> bool:
    match expression:
        case Modified(expression=inner):
            return _names_day(inner)
        case DayTime(day=day):
            return day is not None
    return isinstance(expression, Weekday)


def _is_of_saying(document: Document, mention: TimeMention) -> bool:
    governor = document.sentence_of(mention.word).governor(mention.word)
    return governor is not None and governor.lemma.lower() in SAYING_VERBS


def _is_narrative(sentence: Sentence, predicate: Word) -> bool:
    if predicate.lemma.lower() in INCIDENT_NOUNS and predicate.upos == "NOUN":
        return True
    group = verb_group(sentence, predicate)
    is_passive = bool(sentence.children(predicate, "aux:pass"))
    is_saying = predicate.lemma.lower() in SAYING_VERBS and not is_passive
    is_saying = is_saying and not is_aftermath(sentence, predicate)
    is_negated = any(
        "Polarity=Neg" in child.feats for child in sentence.children(predicate)
    )
    if group is None or is_saying or is_negated:
        return False
    is_before = group.is_perfect and not _is_still_then(sentence, predicate, group)
    if is_before or group.modal is not None:
        return False
    return group.tense in (Tense.PAST, None)


def _is_still_then(sentence: Sentence, predicate: Word, group: VerbGroup) -> bool:
    """Holds for "**had been drinking** Friday when ...", "**had just left** Friday"."""
    if group.tense is not Tense.PAST:
        return False
    is_just = any(
        word.lemma.lower() == "just" for word in sentence.children(predicate, "advmod")
    )
    return is_just or group.is_progressive or names_moment(sentence, predicate)
