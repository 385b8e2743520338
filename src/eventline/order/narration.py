"""Links that the telling implies: what reports look back on, and what is told next.

A report is made when the article is written, or near it. What stands in the past or
the perfect beside it was before; what stands in the present lasts as it is made; what
is to come is after it. What is told next in the simple past and a main clause happened
next (Lascarides and Asher 1993, "Temporal interpretation", call it Narration), and so
do the things that are said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from eventline.model import (
    Basis,
    DatedEvent,
    Event,
    Modality,
    Relation,
    Strength,
    TemporalLink,
)
from eventline.model.clause import predicate_of
from eventline.order.reasons import link
from eventline.order.strata import calendar_interval
from eventline.order.tellings import Tellings, group_of, place_of
from eventline.order.told import Told, is_in_main_clause, is_report, told_as

_RELATIONS: Mapping[Told, Relation] = {
    Told.PAST: Relation.BEFORE,
    Told.PRESENT: Relation.INCLUDES,
    Told.FUTURE: Relation.AFTER,
    Told.MODAL: Relation.AFTER,
}
_FIRST_REPORT: Mapping[Told, int] = {Told.PRESENT: 0}
_LAST_REPORT: Mapping[Told, int] = {Told.MODAL: 0}
"""How many sentences away a report may be: a state holds for the words after it."""

_SPEECH = frozenset({"I_ACTION", "I_STATE", "REPORTING"})


def narrated_links(tellings: Tellings) -> Iterator[TemporalLink]:
    """Yields what tense says beside a report, and what is told next.

    Where the calendar says which came first, the telling adds nothing to it.
    """
    for found in tellings.dated:
        if _is_said(tellings, found.event):
            yield from _said_next(tellings, found)
        else:
            yield from _beside_reports(tellings, found)
            yield from _happened_next(tellings, found)


def _beside_reports(tellings: Tellings, found: DatedEvent) -> Iterator[TemporalLink]:
    """Yields "Crowds **fled**. Police **said** …" as BEFORE, a sentence away.

    Of reports that follow each other the first is enough for what was before it, and
    the last for what is to come.
    """
    event = found.event
    told = told_as(tellings, event)
    if told is None or (told is Told.PRESENT and _is_performed(tellings, event)):
        return
    relation = _RELATIONS[told]
    reports = _reports_near(tellings, found, told)
    for number, report in enumerate(reports):
        others = (
            reports[:number]
            if relation is not Relation.AFTER
            else reports[number + 1 :]
        )
        if not any(_is_chained(report, other) for other in others):
            why = f'told as {told.value} beside "{report.event.trigger.text}"'
            yield link(event, relation, report.event, why, Strength.TENSE)


def _is_performed(tellings: Tellings, event: Event) -> bool:
    """Holds for "We **demand** a ceasefire", which is the saying itself."""
    sentence = tellings.document.sentence_of(event.trigger)
    clause = predicate_of(sentence, event.trigger)
    subjects = sentence.children(clause, "nsubj")
    return event.timeml in _SPEECH and any(
        subject.lemma.lower() in ("i", "we") for subject in subjects
    )


def _reports_near(
    tellings: Tellings, found: DatedEvent, told: Told
) -> list[DatedEvent]:
    """Returns the reports whose day does not say already how the event lies to them."""
    first, last = _FIRST_REPORT.get(told, -1), _LAST_REPORT.get(told, 1)
    return [
        other
        for other in _near(tellings, found.event, first, last)
        if is_report(tellings, other.event)
        and other.event.within != found.event.id
        and not _are_apart(found, other)
    ]


def _said_next(tellings: Tellings, found: DatedEvent) -> Iterator[TemporalLink]:
    """Yields "They **denied** it. He **said** …" as BEFORE.

    "They left, **saying** so" is one and the same occasion.
    """
    occasion = _occasion(tellings, found.event)
    if occasion is not None:
        why = f'"{found.event.trigger.text}" with "{occasion.trigger.text}"'
        yield link(occasion, Relation.INCLUDES, found.event, why, Strength.CONTAINER)
        return
    said = [o for o in _told_before(tellings, found) if _is_said(tellings, o.event)]
    for other in said[-1:]:
        yield _narrated(other, found)


def _occasion(tellings: Tellings, event: Event) -> Event | None:
    """Returns what someone did in "**saying** so", None for a clause of its own."""
    sentence = tellings.document.sentence_of(event.trigger)
    if event.timeml not in _SPEECH or event.modality is not Modality.ACTUAL:
        return None
    if event.trigger.xpos != "VBG" or event.trigger.relation != "advcl":
        return None
    occasion = tellings.at(sentence.governor(event.trigger))
    return occasion if occasion is not None and occasion.id != event.id else None


def _happened_next(tellings: Tellings, found: DatedEvent) -> Iterator[TemporalLink]:
    """Yields "They **met**. They **agreed** …" as BEFORE."""
    event = found.event
    group = group_of(tellings, event)
    sentence = tellings.document.sentence_of(event.trigger)
    is_next = group is not None and group.is_simple_past and not sentence.is_heading
    if not is_next or not is_in_main_clause(sentence, event.trigger):
        return
    for other in _told_before(tellings, found):
        is_past = told_as(tellings, other.event) is Told.PAST
        if is_past and other.event.timeml not in _SPEECH:
            yield _narrated(other, found)


def _narrated(one: DatedEvent, other: DatedEvent) -> TemporalLink:
    why = f'told before "{other.event.trigger.text}"'
    return link(one.event, Relation.BEFORE, other.event, why, Strength.NARRATION)


def _near(
    tellings: Tellings, event: Event, first: int, last: int
) -> Iterator[DatedEvent]:
    """Yields the other events so many sentences before and after, in text order."""
    number = event.trigger.sentence
    for near in range(number + first, number + last + 1):
        others = (e for e in tellings.by_sentence.get(near, ()) if e.id != event.id)
        yield from (tellings.by_id[other.id] for other in others)


def _told_before(tellings: Tellings, found: DatedEvent) -> Iterator[DatedEvent]:
    """Yields what the telling goes on from: not where a new time is given."""
    for other in _near(tellings, found.event, -1, 0):
        is_earlier = place_of(other.event) < place_of(found.event)
        if is_earlier and _is_chained(other, found):
            yield other


def _is_chained(one: DatedEvent, other: DatedEvent) -> bool:
    """Says whether the second goes on from the first, at the same time or no own."""
    is_near = abs(one.event.trigger.sentence - other.event.trigger.sentence) <= 1
    has_own = other.basis is Basis.STATED and one.timex != other.timex
    return is_near and not has_own and not _are_apart(one, other)


def _are_apart(one: DatedEvent, other: DatedEvent) -> bool:
    """Says whether the calendar orders the two, whichever comes first."""
    first, second = calendar_interval(one.timex), calendar_interval(other.timex)
    return first is not None and second is not None and not first.overlaps(second)


def _is_said(tellings: Tellings, event: Event) -> bool:
    """Holds for a report, and for "**demanded**" in a main clause."""
    if is_report(tellings, event) or _occasion(tellings, event) is not None:
        return True
    sentence = tellings.document.sentence_of(event.trigger)
    if event.timeml not in _SPEECH or event.modality is not Modality.ACTUAL:
        return False
    group = group_of(tellings, event)
    is_told_now = group is not None and group.is_simple_past
    is_main = is_in_main_clause(sentence, event.trigger) and event.within is None
    return is_told_now and is_main and not sentence.is_heading
