"""Days of incidents that are told piece by piece, in clauses and sentences near by.

"Two men were **shot** outside a bar. It **happened** around 9 p.m. Friday." News tells
an incident first and says when later, often of what followed it within hours
("officers were **called** at 9:30 p.m. Friday").
"""

from __future__ import annotations

from collections.abc import Iterator

from eventline.model import Basis, DatedEvent, Modality, Polarity, Sentence, Word
from eventline.model.clause import coordinated_with, is_predicate
from eventline.resolve.aftermath import is_aftermath
from eventline.resolve.attach_words import INCIDENTS, TOGETHER_MARKS
from eventline.resolve.clause_times import ClauseTime
from eventline.resolve.day_grain import first_day
from eventline.resolve.incident_signs import (
    is_dated_incident,
    is_incident,
    is_shared,
    is_told,
    tells_day,
    tells_hour,
    tells_part,
    tells_when,
)
from eventline.resolve.scene import Dated, Scene
from eventline.resolve.trigger_index import Setting

_REACH = 3


def from_clause_beside(
    setting: Setting, scene: Scene, dated: Dated
) -> DatedEvent | None:
    """Shares the day of a clause above or below in the sentence.

    "The party turned violent Saturday when gunmen **attacked** it"; "were taken to
    hospital Friday after being **shot**".
    """
    if is_told(setting):
        beside = tuple(_clauses_beside(setting))
    else:
        beside = tuple(_aftermath_above(setting)) if _was_done(setting) else ()
    shared = (_from_predicate(*other, setting, scene, dated) for other in beside)
    return next((found for found in shared if found), None)


def from_clause_after(
    setting: Setting, scene: Scene, dated: Dated
) -> DatedEvent | None:
    """Takes the day of "it happened", or of what followed, in the sentences after."""
    if not is_incident(setting):
        return None
    here = setting.sentence.index
    near = [
        clause
        for number in range(here, here + _REACH + 1)
        for clause in scene.clause_times.get(number, ())
    ]
    for clause in near:
        if tells_when(clause):
            return clause.gives(setting.event, Basis.CARRIED)
    later = (c for c in near if tells_hour(c) or tells_day(c) or tells_part(c))
    told = next(later, None)
    if told is None or _is_told_otherwise(told, here, scene, dated):
        return None
    return told.gives(setting.event, Basis.INFERRED)


def _is_told_otherwise(
    clause: ClauseTime, here: int, scene: Scene, dated: Dated
) -> bool:
    """Says whether an incident told just before has another day.

    "Two were killed early Sunday. Six were **shot**. The party began Saturday night."
    """
    before = (e for n in (here - 1, here) for e in scene.by_sentence.get(n, ()))
    parts = (d for event in before if (d := dated.get(event.id)))
    return any(
        is_dated_incident(part, scene)
        and first_day(part.timex) != first_day(clause.timex)
        for part in parts
    )


def _from_predicate(
    basis: Basis, predicate: Word, setting: Setting, scene: Scene, dated: Dated
) -> DatedEvent | None:
    subjects = setting.sentence.children(predicate, "nsubj")
    tellings = (scene.dated_at(word.id, dated) for word in (predicate, *subjects))
    other = next((told for told in tellings if told), None)
    is_one = basis is Basis.CARRIED and other is not None and is_shared(other)
    if other and (is_one or is_dated_incident(other, scene)):
        return DatedEvent(setting.event, other.timex, basis, other.expression)
    clauses = scene.clause_times.get(setting.sentence.index, ())
    same = (clause for clause in clauses if clause.predicate == predicate)
    clause = next(same, None)
    return clause.gives(setting.event, basis) if clause else None


def _clauses_beside(setting: Setting) -> Iterator[tuple[Basis, Word]]:
    sentence, clause = setting.sentence, setting.clause
    for child in sentence.children(clause, "advcl"):
        marks = _marks(sentence, child)
        if marks & TOGETHER_MARKS:
            yield Basis.CARRIED, child
        elif "after" in marks and _is_state(setting):
            yield Basis.INFERRED, child
    for joined in coordinated_with(sentence, clause):
        if joined.index < clause.index:
            yield Basis.CARRIED, joined
    governor = sentence.governor(clause)
    if clause.relation == "advcl" and governor is not None:
        marks = _marks(sentence, clause)
        if not marks or marks & TOGETHER_MARKS:
            yield Basis.CARRIED, governor
        elif "after" in marks and not _is_measured(sentence, clause):
            yield Basis.INFERRED, governor
    yield from _aftermath_above(setting)


def _was_done(setting: Setting) -> bool:
    """Holds for an incident told from later: came where he **had been shot**."""
    event, group = setting.event, setting.group
    is_before = group is not None and group.is_past_perfect
    is_fact = event.modality is Modality.ACTUAL
    is_fact = is_fact and event.polarity is Polarity.POSITIVE
    return is_before and is_fact and event.frame in INCIDENTS


def _is_state(setting: Setting) -> bool:
    """Holds for what an incident leaves: three are **dead** after it; not "died"."""
    return setting.event.trigger.upos == "ADJ"


def _aftermath_above(setting: Setting) -> Iterator[tuple[Basis, Word]]:
    """Yields what followed, where its clause names the incident: came to a raid."""
    sentence, current = setting.sentence, setting.event.trigger
    governor = sentence.governor(current)
    while governor is not None and not is_predicate(sentence, governor):
        current, governor = governor, sentence.governor(governor)
    is_inside = current.relation not in ("ccomp", "conj", "parataxis")
    if governor is not None and is_inside and is_aftermath(sentence, governor):
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
