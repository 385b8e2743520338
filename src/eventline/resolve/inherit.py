"""Times that events take from other events: containers, clauses, sentences before.

Every rule looks at one undated event and the events dated so far. Content that is
planned or asked for takes no time from the words that ask for it: it comes after them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import attrs

from eventline.model import Basis, DatedEvent, Event, Modality, TimexMod, Word
from eventline.model.clause import cases_of, coordinated_with
from eventline.model.verb_group import Tense
from eventline.resolve.arrivals import from_arrival
from eventline.resolve.attach_words import CONTAINER_CASES, FOLLOWING_VERBS, MATTERS
from eventline.resolve.incident_day import with_incident
from eventline.resolve.incident_signs import is_told
from eventline.resolve.incidents import from_clause_after, from_clause_beside
from eventline.resolve.neighbours import from_conversation, from_sentence_before
from eventline.resolve.publication import REPORTS, by_day, from_publication
from eventline.resolve.same_speaker import from_same_speaker
from eventline.resolve.scene import Dated, Scene, carry
from eventline.resolve.trigger_index import Setting

_ROUNDS = 4

Rule = Callable[[Setting, Scene, Dated], DatedEvent | None]
"""Gives an undated event a time, or None."""


def inherit_times(scene: Scene, stated: Dated) -> Dated:
    """Returns the stated times and all that can be had from them and from tense."""
    dated = _spread(stated, scene, (_from_container, _from_statement, _from_clause))
    dated = _spread(dated, scene, (from_clause_beside,), rounds=1)
    dated = _spread(dated, scene, (from_conversation, from_sentence_before), rounds=1)
    dated = _spread(dated, scene, (from_clause_after, from_arrival), rounds=1)
    dated = _spread(dated, scene, (_from_container, _from_statement, _from_clause))
    dated = with_incident(dated, scene)
    dated = _spread(dated, scene, (from_same_speaker, _from_publication), rounds=1)
    return _spread(dated, scene, (_from_statement, _from_perfect_report))


def _spread(
    dated: Dated, scene: Scene, rules: Iterable[Rule], rounds: int = _ROUNDS
) -> Dated:
    found = dict(dated)
    for _ in range(rounds):
        before = len(found)
        for event in (e for e in scene.index.events if e.id not in found):
            _apply(rules, scene.settings[event.id], scene, found)
        if len(found) == before:
            break
    return found


def _apply(
    rules: Iterable[Rule], setting: Setting, scene: Scene, found: dict[str, DatedEvent]
) -> None:
    for rule in rules:
        result = rule(setting, scene, found)
        if result is not None:
            found[setting.event.id] = result
            return


def _from_container(setting: Setting, scene: Scene, dated: Dated) -> DatedEvent | None:
    """**In** a phone call on Wednesday they **warned** …; lost it **in** the war."""
    if not _is_own(setting):
        return None
    for event in scene.by_sentence[setting.sentence.index]:
        outer = dated.get(event.id)
        if outer is not None and _contains(scene, event, setting):
            return carry(setting.event, outer)
    return None


def _contains(scene: Scene, outer: Event, setting: Setting) -> bool:
    """Says whether a noun such as "in the war" holds the event of its clause.

    Under another noun it still does for what happened: parsers often attach the
    second phrase of "lost control of the area **in** a war" to the first.
    """
    word, sentence = outer.trigger, setting.sentence
    if outer.id == setting.event.id or not cases_of(sentence, word) & CONTAINER_CASES:
        return False
    governor = sentence.governor(word)
    while governor is not None and governor != setting.clause:
        is_event = scene.index.at(governor) is not None
        if is_event or word.relation not in ("nmod", "obl", "obj"):
            return False
        if setting.event.timeml != "OCCURRENCE":
            return False
        word, governor = governor, sentence.governor(governor)
    return governor is not None and word.relation in ("nmod", "obj", "obl")


def _from_statement(setting: Setting, scene: Scene, dated: Dated) -> DatedEvent | None:
    """ "We **call** on them", it **said**; **repeated** its **offer**: one speech."""
    event, group = setting.event, setting.group
    outer = scene.index.of(event.within)
    if outer is None or event.modality is not Modality.ACTUAL:
        return None
    if event.timeml not in REPORTS or outer.timeml not in REPORTS:
        return None
    governor = setting.sentence.governor(event.trigger)
    is_object = event.trigger.relation == "obj" and governor == outer.trigger
    is_quoted = group is not None and group.is_simple_present
    is_one_speech = is_quoted or (is_object and group is None)
    return carry(event, dated.get(outer.id)) if is_one_speech else None


def _from_clause(setting: Setting, scene: Scene, dated: Dated) -> DatedEvent | None:
    """Killed 3 and **wounded** 5 on Monday; exploded on Monday, **killing** 12."""
    event = setting.event
    if event.modality is not Modality.ACTUAL or event.timeml == "STATE":
        return None
    return (
        _from_cause(setting, scene, dated)
        or _from_coordination(setting, scene, dated)
        or _from_participle(setting, scene, dated)
        or _from_its_verb(setting, scene, dated)
        or _from_following(setting, scene, dated)
    )


def _from_cause(setting: Setting, scene: Scene, dated: Dated) -> DatedEvent | None:
    """Shares the day of what caused it: a **raid** on Monday that left two **dead**."""
    here = setting.sentence.index
    if not is_told(setting):
        return None  # a toll goes on rising
    for cause in setting.event.arguments().get("cause", ()):
        event = scene.index.of(cause.event)
        if event is not None and event.trigger.sentence == here:
            return carry(setting.event, dated.get(event.id))
    return None


def _from_coordination(
    setting: Setting, scene: Scene, dated: Dated
) -> DatedEvent | None:
    """Shares the time of a clause joined by "and" that has the same tense."""
    if setting.group is None:
        return None
    joined = set(coordinated_with(setting.sentence, setting.clause))
    if not joined:
        return None
    for event in scene.by_sentence[setting.sentence.index]:
        outer, other = dated.get(event.id), scene.settings[event.id]
        if outer is None or outer.basis is Basis.PUBLISHED:
            continue
        if other.clause not in joined or other.group != setting.group:
            continue
        if not _is_apart(setting, other.clause, outer):
            return carry(setting.event, outer)
    return None


def _is_apart(setting: Setting, later: Word, outer: DatedEvent) -> bool:
    """Holds for what came to nothing after: they sued, but **in May** a judge ruled."""
    here, opening = setting.clause.span.end, outer.expression
    if later.span.start < here or opening is None or opening.start < here:
        return False
    subjects = setting.sentence.children(later, "nsubj", "nsubj:pass")
    return any(opening.start < subject.span.start for subject in subjects)


def _from_participle(setting: Setting, scene: Scene, dated: Dated) -> DatedEvent | None:
    """A bare participle tells part of what its governor tells.

    So does one joined to it: burst on Monday, flooding the town and **killing** nine.
    """
    clause, sentence = setting.clause, setting.sentence
    if clause.relation == "conj":
        clause = sentence.governor(clause) or clause
    is_bare = clause.relation == "advcl" and not sentence.children(clause, "mark")
    if not is_bare or setting.group is None or setting.group.tense is not None:
        return None
    governor = sentence.governor(clause)
    outer = scene.dated_at(governor.id, dated) if governor else None
    if outer is None or outer.event.timeml in REPORTS:
        return None
    return carry(setting.event, outer)


def _from_its_verb(setting: Setting, scene: Scene, dated: Dated) -> DatedEvent | None:
    """The **attack** killed 12 on Monday; told them on Monday in a **phone call**."""
    trigger, sentence = setting.event.trigger, setting.sentence
    governor = sentence.governor(trigger)
    outer = scene.dated_at(governor.id, dated) if governor else None
    if outer is None or setting.group is not None or outer.event.frame in MATTERS:
        return None
    if trigger.relation == "obl" and cases_of(sentence, trigger) & CONTAINER_CASES:
        return carry(setting.event, outer)
    is_cause = trigger.deprel == "nsubj" and outer.event.timeml == "OCCURRENCE"
    return carry(setting.event, outer) if is_cause else None


def _from_following(setting: Setting, scene: Scene, dated: Dated) -> DatedEvent | None:
    """A **war** that followed the collapse about 1990 was about then too."""
    sentence = setting.sentence
    followed = (
        earlier
        for verb in sentence.children(setting.event.trigger, "acl")
        if verb.lemma.lower() in FOLLOWING_VERBS
        for earlier in sentence.children(verb, "obj")
    )
    for earlier in followed:
        outer = scene.dated_at(earlier.id, dated)
        if outer and outer.timex and outer.timex.mod is TimexMod.APPROX:
            return DatedEvent(
                setting.event, outer.timex, Basis.INFERRED, outer.expression
            )
    return None


def _from_publication(
    setting: Setting, scene: Scene, dated: Dated
) -> DatedEvent | None:
    found = from_publication(setting, scene.published)
    heading = scene.headings.get(setting.event.id)
    if found is not None or heading is None:
        return found
    told = from_publication(heading, scene.published)
    return attrs.evolve(told, event=setting.event) if told else None


def _from_perfect_report(
    setting: Setting, scene: Scene, dated: Dated
) -> DatedEvent | None:
    """Has confirmed the **deaths** of 12: the deaths too are known by that day."""
    event = setting.event
    above = scene.settings.get(event.within or "")
    group = above.group if above else None
    if scene.published is None or setting.group is not None or group is None:
        return None
    is_known = group.is_present_perfect and (event.within or "") in dated
    is_past = event.modality is Modality.ACTUAL and event.timeml == "OCCURRENCE"
    if not (is_known and is_past):
        return None
    return DatedEvent(event, by_day(scene.published), Basis.INFERRED)


def _is_own(setting: Setting) -> bool:
    """Says whether the clause tells this event and not one that it merely names."""
    event, group = setting.event, setting.group
    if event.modality is not Modality.ACTUAL or group is None:
        return False
    is_past = group.is_simple_past or group.is_simple_present
    return is_past or group.tense is Tense.FUTURE
