"""Which event a time expression belongs to: the nearest one that governs it.

"said Thursday that 12 were killed on Monday" has two; a noun takes its own ("in a
phone call on Wednesday night"). Where nothing sound governs a time, it stays free.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from eventline.model import Event, Sentence, TimeMention, Word
from eventline.model.clause import cases_of, is_predicate
from eventline.resolve.attach_words import (
    ASPECTUAL_VERBS,
    CLIMBING_CASES,
    CLIMBING_RELATIONS,
    CONTAINER_CASES,
    FOLLOWING_VERBS,
    LIGHT_CASES,
    LIGHT_VERBS,
)
from eventline.resolve.trigger_index import TriggerIndex


@attrs.frozen
class Attachment:
    """The event that a time belongs to; `distance` counts the words between."""

    event: Event
    distance: int


def attach(
    sentence: Sentence,
    mention: TimeMention,
    index: TriggerIndex,
    times: Iterable[TimeMention] = (),
) -> Attachment | None:
    """Returns the nearest governing event of a time, or None where none is sound.

    `times` are the other times of the sentence: "on Monday and Tuesday" climbs
    through them.
    """
    passable = {
        word.id
        for time in (mention, *times)
        for word in sentence.words
        if time.span.contains(word.span)
    }
    current, distance = _outermost(sentence, mention), 0
    while (governor := sentence.governor(current)) is not None:
        found = _event_at(sentence, governor, index, distance)
        if found is not None:
            return found
        if is_predicate(sentence, governor):
            return None
        is_inside = governor.id in passable
        if not (is_inside or _may_climb(sentence, mention, current, distance)):
            return None
        current, distance = governor, distance + (not is_inside)
    return _event_at(sentence, current, index, distance)


def _outermost(sentence: Sentence, mention: TimeMention) -> Word:
    """Returns the mention's word that the rest of the sentence governs."""
    current = mention.word
    governor = sentence.governor(current)
    while governor is not None and mention.span.contains(governor.span):
        current, governor = governor, sentence.governor(governor)
    return current


def _event_at(
    sentence: Sentence, word: Word, index: TriggerIndex, distance: int
) -> Attachment | None:
    own = index.at(word)
    if own is not None:
        return Attachment(own, distance)
    if not is_predicate(sentence, word):
        return None
    below = _below_light_verb(sentence, word, index)
    return Attachment(below, distance + 1) if below else None


def _below_light_verb(
    sentence: Sentence, verb: Word, index: TriggerIndex
) -> Event | None:
    """Finds what an empty verb stands for: **held** talks, talks **began**."""
    is_light = verb.lemma.lower() in LIGHT_VERBS | FOLLOWING_VERBS
    candidates = [
        *(sentence.children(verb, "obj", "nsubj:pass") if is_light else ()),
        *(word for word in sentence.children(verb, "nsubj") if word.deprel == "nsubj"),
        *(
            child
            for child in sentence.children(verb, "obl")
            if cases_of(sentence, child) & LIGHT_CASES
        ),
        *_clauses_below(sentence, verb),
    ]
    return next((event for word in candidates if (event := index.at(word))), None)


def _clauses_below(sentence: Sentence, verb: Word) -> list[Word]:
    aspectual = verb.lemma.lower() in ASPECTUAL_VERBS
    raised = sentence.children(verb, "xcomp") if aspectual else ()
    results = (
        child
        for child in sentence.children(verb, "advcl")
        if child.text.lower().endswith("ing") and not sentence.children(child, "mark")
    )
    return [*raised, *results]


def _may_climb(
    sentence: Sentence, mention: TimeMention, word: Word, distance: int
) -> bool:
    if word.relation not in CLIMBING_RELATIONS and distance:
        return False
    if distance:
        return True
    cases = cases_of(sentence, word)
    if not cases:
        return _is_free_standing(word, mention)
    governor = sentence.governor(word)
    if word.deprel == "nmod:poss" and governor is not None:  # in Monday's crash
        return bool(cases_of(sentence, governor) & CONTAINER_CASES)
    is_after_name = governor is not None and governor.upos == "PROPN"
    return bool(cases & CLIMBING_CASES) or (is_after_name and cases == {"in"})


def _is_free_standing(word: Word, mention: TimeMention) -> bool:
    """Tells "killed 12 people Monday" from "the 1994 movement"."""
    is_adverb = word.relation in ("advmod", "obl", "parataxis")
    is_bare_noun = word.deprel in ("nmod:tmod", "nmod:npmod", "nmod:unmarked")
    return is_adverb or is_bare_noun or mention.span.end > word.span.end
