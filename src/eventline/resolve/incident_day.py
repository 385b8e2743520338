"""The one day of an article's incident, for the parts of it that have none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from eventline.model import Basis, DatedEvent, Event, Modality
from eventline.resolve.attach_words import INCIDENTS, MISHAPS, WARS
from eventline.resolve.clause_times import ClauseTime
from eventline.resolve.day_grain import first_day
from eventline.resolve.happenings import is_brawl
from eventline.resolve.incident_signs import (
    is_dated_incident,
    is_incident,
    tells_day,
    tells_part,
    tells_scene,
)
from eventline.resolve.incident_words import ARMED_LEMMAS
from eventline.resolve.neighbours import participants_of, places_of
from eventline.resolve.scene import Dated, Scene
from eventline.resolve.trigger_index import Setting

_REACH = 2


def with_incident(dated: Dated, scene: Scene) -> Dated:
    """Returns what is dated, and with it the undated parts of the article's incident.

    They take the one day on which all that is dated of it lies: what the article opens
    with, what points back ("the **shooting**"), what shares a person or a place with
    the opening or a dated part. Where nothing of it is dated, the one day of the
    scenes told beside it serves. Where incidents are dated on several days, or sides
    fight each other, nothing is taken.
    """
    parts = tuple(d for d in dated.values() if is_dated_incident(d, scene))
    clauses = tuple(clause for clause in scene.all_clause_times() if tells_day(clause))
    told: tuple[DatedEvent | ClauseTime, ...] = (*parts, *clauses)
    told = told or tuple(_scenes_beside(scene))
    if len({first_day(one.timex) for one in told}) != 1 or _is_war(scene):
        return dated
    day = told[0]
    more = {
        event.id: DatedEvent(event, day.timex, Basis.INFERRED, day.expression)
        for event in _other_parts(scene, dated, parts)
    }
    return {**dated, **more}


def _scenes_beside(scene: Scene) -> Iterator[ClauseTime]:
    """Yields the clauses that tell of the scene, near an incident: they argued ...."""
    told = tuple(_incident_sentences(scene))
    for clause in scene.all_clause_times():
        here = clause.sentence.index
        is_scene = tells_scene(clause) or tells_part(clause)
        if is_scene and any(abs(here - n) <= _REACH for n in told):
            yield clause


def _incident_sentences(scene: Scene) -> Iterator[int]:
    """Yields where incidents are told, also for the second time.

    Not where one is tried or planned: "attempts to **kill** the president".
    """
    for event in scene.index.events:
        is_done = event.modality is Modality.ACTUAL
        if event.frame in INCIDENTS and is_done:
            yield event.trigger.sentence
            yield from (int(telling.partition(".")[0]) for telling in event.merged)


def _other_parts(
    scene: Scene, dated: Dated, parts: Sequence[DatedEvent]
) -> Iterator[Event]:
    """Yields the undated events that belong to the incident with these dated parts."""
    told = [e for e in scene.index.events if is_incident(scene.settings[e.id])]
    opening = _opening(e.trigger.sentence for e in told)
    first = (e for e in told if e.trigger.sentence <= opening)
    named = _names_of((*(part.event for part in parts), *first))
    for event in told:
        is_first = event.trigger.sentence <= opening
        is_linked = is_first or _points_back(scene.settings[event.id])
        is_one = event.id not in dated and not _differ(event, parts)
        if is_one and (is_linked or _shares(event, named)):
            yield event


def _opening(sentences: Iterable[int]) -> int:
    """Returns the last sentence of those that tell of the incident in a row."""
    told = sorted(sentences)
    last = told[0] + 1 if told else 0
    for number in told:
        if number > last + 1:
            break
        last = max(last, number)
    return last


def _differ(event: Event, parts: Sequence[DatedEvent]) -> bool:
    """Says whether the day is that of crashes, and the event is done with weapons."""
    is_armed = event.frame == "attack" or event.trigger.lemma.lower() in ARMED_LEMMAS
    return is_armed and bool(parts) and all(p.event.frame in MISHAPS for p in parts)


def _is_war(scene: Scene) -> bool:
    return any(
        event.frame in WARS and not is_brawl(scene.settings[event.id].sentence, event)
        for event in scene.index.events
    )


def _points_back(setting: Setting) -> bool:
    """Holds for "the shooting", "his death"."""
    children = setting.sentence.children(setting.event.trigger, "det", "nmod:poss")
    return any(word.lemma.lower() not in ("a", "an", "no") for word in children)


def _names_of(events: Iterable[Event]) -> frozenset[str]:
    return frozenset(
        name for event in events for name in participants_of(event) | places_of(event)
    )


def _shares(event: Event, named: frozenset[str]) -> bool:
    """Says whether an event has someone of these parts, and no place but theirs."""
    places = places_of(event)
    return places <= named and bool((participants_of(event) | places) & named)
