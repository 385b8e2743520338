"""Times that an event takes from the sentences around it."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.model import (
    Basis,
    DatedEvent,
    Event,
    Filler,
    Kind,
    Modality,
    Polarity,
)
from eventline.resolve.attach_words import CONTENT_ROLES, CONVERSATIONS, PLACE_ROLES
from eventline.resolve.day_grain import is_one_day
from eventline.resolve.publication import REPORTS
from eventline.resolve.scene import SHARED, Dated, Scene
from eventline.resolve.trigger_index import Setting

_AROUND = frozenset({"after", "before", "once", "since", "until", "when"})
_NO_PARTS = PLACE_ROLES | CONTENT_ROLES
_PARTICIPANTS = frozenset({Kind.PERSON, Kind.ORGANIZATION, Kind.GROUP})


def from_conversation(
    setting: Setting, scene: Scene, dated: Dated
) -> DatedEvent | None:
    """Dates what two or more people said by the call or meeting in which they met.

    "Ortiz and Braun **urged** restraint. In a phone call on Monday, the two leaders …"
    """
    event, group = setting.event, setting.group
    if event.timeml not in REPORTS or not is_told_now(setting):
        return None
    names = participants_of(event)
    if len(names) < 2:
        return None
    for other in _dated_near(setting, scene, dated, after=1):
        is_talk = other.event.frame in CONVERSATIONS
        if is_talk and participants_of(other.event) == names and group is not None:
            return DatedEvent(event, other.timex, Basis.CARRIED, other.expression)
    return None


def from_sentence_before(
    setting: Setting, scene: Scene, dated: Dated
) -> DatedEvent | None:
    """Goes on at the day of the sentence before, where tense and place agree.

    "Crowds gathered on Monday. Police **arrested** 12 people." A report goes on only
    where the same one speaks.
    """
    if not is_told_now(setting) or setting.event.timeml == "STATE":
        return None
    if _has_own_day(setting, scene, dated):
        return None
    for other in reversed(tuple(_dated_near(setting, scene, dated, after=-1))):
        source = scene.settings[other.event.id]
        if _goes_on(setting, source) and is_one_day(other.timex):
            return DatedEvent(
                setting.event, other.timex, Basis.CARRIED, other.expression
            )
    return None


def _has_own_day(setting: Setting, scene: Scene, dated: Dated) -> bool:
    """Holds for gave up **after** a court ruled on Monday: no day before counts."""
    sentence = setting.sentence
    for clause in sentence.children(setting.clause, "advcl"):
        marks = {mark.text.lower() for mark in sentence.children(clause, "mark")}
        other = scene.dated_at(clause.id, dated) if marks & _AROUND else None
        if other is not None and other.basis is Basis.STATED:
            return True
    return False


def participants_of(event: Event) -> frozenset[str]:
    """Returns the names of those who take part, a collective taken apart.

    "Ortiz and Braun" as the name of a collective gives both.
    """
    return frozenset(
        name.strip()
        for role, fillers in event.arguments().items()
        if role not in _NO_PARTS
        for filler in fillers
        if filler.kind in _PARTICIPANTS
        for part in _name(filler).split(",")
        for name in part.split(" and ")
        if name.strip()
    )


def _name(filler: Filler) -> str:
    return filler.refers_to or filler.text


def is_told_now(setting: Setting) -> bool:
    """Holds for actual events in the main line, told in the simple past."""
    event, group = setting.event, setting.group
    if group is None or not group.is_simple_past or event.within is not None:
        return False
    is_actual = event.modality is Modality.ACTUAL
    is_main = setting.clause.relation in ("root", "conj", "parataxis")
    return is_actual and is_main and not setting.sentence.is_heading


def _dated_near(
    setting: Setting, scene: Scene, dated: Dated, *, after: int
) -> Iterator[DatedEvent]:
    """Yields what the paragraph dates from the sentence before up to `after` more."""
    here = setting.sentence
    numbers = range(here.index - 1, here.index + after + 1)
    for event in (e for n in numbers for e in scene.by_sentence.get(n, ())):
        other = dated.get(event.id)
        there = scene.settings[event.id].sentence
        if other and other.basis in SHARED and there.paragraph == here.paragraph:
            yield other


def _goes_on(setting: Setting, source: Setting) -> bool:
    event, other = setting.event, source.event
    if not is_told_now(source) or other.polarity is Polarity.NEGATIVE:
        return False
    if event.timeml in REPORTS:
        names = participants_of(event)
        return other.timeml in REPORTS and bool(names & participants_of(other))
    return (
        other.timeml not in REPORTS
        and not _places_differ(event, other)
        and not _is_told_of(event, other)
    )


def _is_told_of(event: Event, other: Event) -> bool:
    """Says whether the event belongs to a third one: killed in **the bombing**."""
    return any(
        filler.kind is Kind.EVENT and filler.event != other.id
        for role, fillers in event.arguments().items()
        if role not in CONTENT_ROLES
        for filler in fillers
    )


def _places_differ(event: Event, other: Event) -> bool:
    """Says whether both tell where, and not the same place."""
    here, there = places_of(event), places_of(other)
    return bool(here) and bool(there) and not here & there


def places_of(event: Event) -> frozenset[str]:
    """Returns the names of the places of an event."""
    fillers = event.arguments().get("place", ())
    return frozenset(_name(filler) for filler in fillers)
