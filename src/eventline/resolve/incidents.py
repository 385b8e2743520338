"""Days of incidents that are told piece by piece, in clauses and sentences near by.

"Two men were **shot** outside a bar. It **happened** around 9 p.m. Friday." News tells
an incident first and says when later, often of what followed it within hours
("officers were **called** at 9:30 p.m. Friday").
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from eventline.model import (
    Basis,
    DatedEvent,
    Event,
    Granularity,
    Modality,
    Polarity,
    Sentence,
    Timex,
    Word,
)
from eventline.model.clause import is_predicate
from eventline.resolve.attach_words import (
    AFTERMATH_VERBS,
    HAPPENING_VERBS,
    INCIDENTS,
    POINTING_WORDS,
    SEPARATING_WORDS,
    TOGETHER_MARKS,
    UNDERGONE_VERBS,
    WARS,
)
from eventline.resolve.clause_times import ClauseTime
from eventline.resolve.day_grain import is_one_day
from eventline.resolve.neighbours import participants_of, places_of
from eventline.resolve.scene import SHARED, Dated, Scene
from eventline.resolve.trigger_index import Setting

_REACH = 3
_HOURS = frozenset({Granularity.HOUR, Granularity.MINUTE})


def from_clause_beside(
    setting: Setting, scene: Scene, dated: Dated
) -> DatedEvent | None:
    """Shares the day of a clause above or below in the sentence.

    "The party turned violent Saturday when gunmen **attacked** it"; "were taken to
    hospital Friday after being **shot**".
    """
    if not _is_told(setting):
        return None
    beside = tuple(_clauses_beside(setting))
    shared = (_from_predicate(*other, setting, scene, dated) for other in beside)
    return next((found for found in shared if found), None)


def from_clause_after(
    setting: Setting, scene: Scene, dated: Dated
) -> DatedEvent | None:
    """Takes the day of "it happened", or of what followed, in the sentences after."""
    if not _is_incident(setting):
        return None
    here = setting.sentence.index
    near = [
        clause
        for number in range(here, here + _REACH + 1)
        for clause in scene.clause_times.get(number, ())
    ]
    for clause in near:
        if _tells_when(clause):
            return clause.gives(setting.event, Basis.CARRIED)
    later = (clause for clause in near if _tells_hour(clause) or _tells_day(clause))
    return next((told.gives(setting.event, Basis.INFERRED) for told in later), None)


def with_incident(dated: Dated, scene: Scene) -> Dated:
    """Returns what is dated, and with it the undated parts of the article's incident.

    They take the one day on which all that is dated of it lies: what the article opens
    with, what points back ("the **shooting**"), what shares a person or a place with a
    dated part. Where incidents are dated on several days, or sides fight each other,
    nothing is taken.
    """
    parts = tuple(d for d in dated.values() if _is_dated_incident(d, scene))
    clauses = tuple(clause for clause in scene.all_clause_times() if _tells_day(clause))
    told: tuple[DatedEvent | ClauseTime, ...] = (*parts, *clauses)
    if len({_day(one.timex) for one in told}) != 1 or _is_war(scene):
        return dated
    day = told[0]
    more = {
        event.id: DatedEvent(event, day.timex, Basis.INFERRED, day.expression)
        for event in _other_parts(scene, dated, _names_of_parts(parts))
    }
    return {**dated, **more}


def _other_parts(scene: Scene, dated: Dated, named: frozenset[str]) -> Iterator[Event]:
    """Yields the undated events that belong to the incident of these names."""
    opening = _opening(scene)
    for event in scene.index.events:
        setting = scene.settings[event.id]
        if event.id in dated or not _is_incident(setting):
            continue
        is_linked = setting.sentence.index <= opening or _points_back(setting)
        if is_linked or _shares(event, named):
            yield event


def _from_predicate(
    basis: Basis, predicate: Word, setting: Setting, scene: Scene, dated: Dated
) -> DatedEvent | None:
    other = scene.dated_at(predicate.id, dated)
    is_one = basis is Basis.CARRIED and other is not None and _is_shared(other)
    if other and (is_one or _is_dated_incident(other, scene)):
        return DatedEvent(setting.event, other.timex, basis, other.expression)
    clauses = scene.clause_times.get(setting.sentence.index, ())
    same = (clause for clause in clauses if clause.predicate == predicate)
    clause = next(same, None)
    return clause.gives(setting.event, basis) if clause else None


def _is_war(scene: Scene) -> bool:
    return any(event.frame in WARS for event in scene.index.events)


def _opening(scene: Scene) -> int:
    """Returns the number of the sentence after the one that tells an incident first."""
    told = (
        number
        for number, events in scene.by_sentence.items()
        if any(event.frame in INCIDENTS for event in events)
    )
    return min(told, default=0) + 1


def _points_back(setting: Setting) -> bool:
    """Holds for "the shooting", "his death"."""
    children = setting.sentence.children(setting.event.trigger, "det", "nmod:poss")
    return any(word.lemma.lower() not in ("a", "an", "no") for word in children)


def _names_of_parts(parts: Iterable[DatedEvent]) -> frozenset[str]:
    return frozenset(
        name
        for part in parts
        for name in participants_of(part.event) | places_of(part.event)
    )


def _shares(event: Event, named: frozenset[str]) -> bool:
    """Says whether an event has someone of the dated parts, and no place but theirs."""
    places = places_of(event)
    return places <= named and bool((participants_of(event) | places) & named)


def _clauses_beside(setting: Setting) -> Iterator[tuple[Basis, Word]]:
    sentence, clause = setting.sentence, setting.clause
    for child in sentence.children(clause, "advcl"):
        if _marks(sentence, child) & TOGETHER_MARKS:
            yield Basis.CARRIED, child
    governor = sentence.governor(clause)
    if clause.relation == "advcl" and governor is not None:
        marks = _marks(sentence, clause)
        if not marks or marks & TOGETHER_MARKS:
            yield Basis.CARRIED, governor
        elif "after" in marks and not _is_measured(sentence, clause):
            yield Basis.INFERRED, governor
    yield from _aftermath_above(setting)


def _aftermath_above(setting: Setting) -> Iterator[tuple[Basis, Word]]:
    """Yields what followed, where its clause names the incident: came to a raid."""
    sentence, current = setting.sentence, setting.event.trigger
    governor = sentence.governor(current)
    while governor is not None and not is_predicate(sentence, governor):
        current, governor = governor, sentence.governor(governor)
    is_inside = current.relation not in ("ccomp", "conj", "parataxis")
    if governor is not None and is_inside and _is_aftermath(sentence, governor):
        yield Basis.INFERRED, governor


def _marks(sentence: Sentence, clause: Word) -> set[str]:
    children = sentence.children(clause, "mark", "advmod")
    return {c.lemma.lower() for c in children if c.index < clause.index}


def _is_measured(sentence: Sentence, clause: Word) -> bool:
    """Says whether "after" tells how long after: two **weeks** after."""
    marks = sentence.children(clause, "mark")
    return any(sentence.children(word) for word in marks) or bool(
        sentence.children(clause, "obl:npmod", "obl:unmarked", "obl:tmod")
    )


def _is_told(setting: Setting) -> bool:
    """Holds for what the text tells as done, no background and no total."""
    event, group = setting.event, setting.group
    is_actual = event.modality is Modality.ACTUAL
    if not is_actual or event.polarity is Polarity.NEGATIVE:
        return False
    if event.timeml != "OCCURRENCE" or event.attributes.get("scope") == "cumulative":
        return False
    if group is not None and (group.is_perfect or group.modal or group.is_progressive):
        return False
    words = setting.sentence.children(event.trigger, "amod", "det")
    return not any(word.lemma.lower() in SEPARATING_WORDS for word in words)


def _is_incident(setting: Setting) -> bool:
    return setting.event.frame in INCIDENTS and _is_told(setting)


def _is_dated_incident(dated: DatedEvent, scene: Scene) -> bool:
    return _is_shared(dated) and _is_incident(scene.settings[dated.event.id])


def _is_shared(dated: DatedEvent) -> bool:
    """Holds for one day that the text gives an event which is no report."""
    is_stated = dated.basis in SHARED and is_one_day(dated.timex)
    has_day = dated.timex is not None and dated.timex.interval is not None
    return is_stated and has_day and dated.event.timeml == "OCCURRENCE"


def _day(timex: Timex | None) -> datetime.date | None:
    interval = timex.interval if timex else None
    return interval.start.date() if interval and interval.start else None


def _is_aftermath(sentence: Sentence, verb: Word) -> bool:
    """Holds for "officers responded" and "was taken to hospital"."""
    lemma = verb.lemma.lower()
    is_passive = bool(sentence.children(verb, "aux:pass"))
    return lemma in AFTERMATH_VERBS or (lemma in UNDERGONE_VERBS and is_passive)


def _tells_hour(clause: ClauseTime) -> bool:
    """Holds for a clock time: "they **came** at 9:30 p.m. Friday" tells the scene."""
    return clause.timex.granularity in _HOURS


def _tells_day(clause: ClauseTime) -> bool:
    return _tells_when(clause) or _is_aftermath(clause.sentence, clause.predicate)


def _tells_when(clause: ClauseTime) -> bool:
    """Holds for "it happened", "the incident occurred"."""
    if clause.predicate.lemma.lower() not in HAPPENING_VERBS:
        return False
    subjects = clause.sentence.children(clause.predicate, "nsubj")
    return any(
        word.lemma.lower() in POINTING_WORDS or clause.sentence.children(word, "det")
        for word in subjects
    )
