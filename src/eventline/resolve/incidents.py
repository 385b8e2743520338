"""Days of incidents that are told piece by piece, in clauses and sentences near by.

"Two men were **shot** outside a bar. It **happened** around 9 p.m. Friday." News tells
an incident first and says when later, often of what followed it within hours
("officers were **called** at 9:30 p.m. Friday").
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from eventline.model import (
    Basis,
    DatedEvent,
    Event,
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
from eventline.resolve.neighbours import participants_of, places_differ, places_of
from eventline.resolve.scene import Dated, Scene
from eventline.resolve.trigger_index import Setting

_REACH = 3
_SHARED = frozenset({Basis.STATED, Basis.CARRIED})


def from_clause_beside(
    setting: Setting, scene: Scene, dated: Dated
) -> DatedEvent | None:
    """Shares the day of a clause above or below in the sentence.

    "The party turned violent Saturday when gunmen **attacked** it"; "were taken to
    hospital Friday after being **shot**".
    """
    if not _is_told(setting):
        return None
    for basis, predicate in _clauses_beside(setting):
        other = scene.dated_at(predicate.id, dated)
        if other and _is_dated_incident(other, scene):
            return DatedEvent(setting.event, other.timex, basis, other.expression)
        for clause in scene.clause_times.get(setting.sentence.index, ()):
            if clause.predicate == predicate:
                return clause.gives(setting.event, basis)
    return None


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
    for clause in near:
        if _is_aftermath(clause.sentence, clause.predicate):
            return clause.gives(setting.event, Basis.INFERRED)
    return None


def from_same_incident(
    setting: Setting, scene: Scene, dated: Dated
) -> DatedEvent | None:
    """Takes the day on which all that is dated of the article's incident lies.

    Only what the article opens with, what points back ("the **shooting**") and what
    shares a person or a place with it. Where the article dates incidents on several
    days, or sides fight each other, nothing is taken.
    """
    if not _is_incident(setting) or _is_war(scene):
        return None
    others = [d for d in dated.values() if _is_dated_incident(d, scene)]
    told = [
        clause
        for clauses in scene.clause_times.values()
        for clause in clauses
        if _tells_when(clause) or _is_aftermath(clause.sentence, clause.predicate)
    ]
    days = {_day(d.timex) for d in others} | {_day(clause.timex) for clause in told}
    if len(days) != 1:
        return None
    is_opening = setting.sentence.index <= _opening(scene)
    is_linked = is_opening or _points_back(setting)
    others = [d for d in others if is_linked or _shares(setting.event, d.event)]
    if not others and not is_linked:
        return None
    here = setting.sentence.index
    if not others:
        first = min(told, key=lambda c: abs(c.sentence.index - here))
        return first.gives(setting.event, Basis.INFERRED)
    nearest = min(others, key=lambda d: abs(d.event.trigger.sentence - here))
    return DatedEvent(setting.event, nearest.timex, Basis.INFERRED, nearest.expression)


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


def _shares(event: Event, other: Event) -> bool:
    """Says whether two events have someone or some place in common, and none apart."""
    if places_differ(event, other):
        return False
    mine, yours = participants_of(event), participants_of(other)
    return bool(mine & yours) or bool(places_of(event) & places_of(other))


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
    while (governor := sentence.governor(current)) is not None:
        if current.relation in ("ccomp", "conj", "parataxis"):
            return
        if is_predicate(sentence, governor):
            if _is_aftermath(sentence, governor):
                yield Basis.INFERRED, governor
            return
        current = governor


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
    is_shared = dated.basis in _SHARED and is_one_day(dated.timex)
    has_day = dated.timex is not None and dated.timex.interval is not None
    return is_shared and has_day and _is_incident(scene.settings[dated.event.id])


def _day(timex: Timex | None) -> datetime.date | None:
    interval = timex.interval if timex else None
    return interval.start.date() if interval and interval.start else None


def _is_aftermath(sentence: Sentence, verb: Word) -> bool:
    """Holds for "officers responded" and "was taken to hospital"."""
    lemma = verb.lemma.lower()
    is_passive = bool(sentence.children(verb, "aux:pass"))
    return lemma in AFTERMATH_VERBS or (lemma in UNDERGONE_VERBS and is_passive)


def _tells_when(clause: ClauseTime) -> bool:
    """Holds for "it happened", "the incident occurred"."""
    if clause.predicate.lemma.lower() not in HAPPENING_VERBS:
        return False
    subjects = clause.sentence.children(clause.predicate, "nsubj")
    return any(
        word.lemma.lower() in POINTING_WORDS or clause.sentence.children(word, "det")
        for word in subjects
    )
