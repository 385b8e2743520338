"""The days that clauses state which tell no event: "officers **came** on Friday"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from eventline.model import (
    Basis,
    DatedEvent,
    Document,
    Event,
    ResolvedTime,
    Sentence,
    Span,
    TimeMention,
    Timex,
    Word,
)
from eventline.model.verb_group import Tense, verb_group
from eventline.resolve.attach import attach
from eventline.resolve.day_grain import is_one_day, is_point
from eventline.resolve.time_tables import SAYING_VERBS
from eventline.resolve.trigger_index import TriggerIndex


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
    mentions: Iterable[TimeMention],
    times: Iterable[ResolvedTime],
    index: TriggerIndex,
) -> Mapping[int, tuple[ClauseTime, ...]]:
    """Returns the days that such clauses state, by the number of their sentence.

    Only of clauses told in the past, and only days that the text says: the day of
    "at 5 p.m." is inferred, and says nothing of when.
    """
    found: dict[int, list[ClauseTime]] = {}
    for mention, time in zip(mentions, times, strict=True):
        if not (is_point(time.timex) and is_one_day(time.timex)):
            continue
        if "day" in time.timex.inferred:
            continue
        sentence = document.sentence_of(mention.word)
        attached = attach(sentence, mention, index)
        predicate = attached.predicate if attached else None
        if predicate is None or not _is_narrative(sentence, predicate):
            continue
        told = ClauseTime(sentence, predicate, time.timex, time.span)
        found.setdefault(sentence.index, []).append(told)
    return {number: tuple(together) for number, together in found.items()}


def _is_narrative(sentence: Sentence, predicate: Word) -> bool:
    group = verb_group(sentence, predicate)
    is_passive = bool(sentence.children(predicate, "aux:pass"))
    is_saying = predicate.lemma.lower() in SAYING_VERBS and not is_passive
    is_negated = any(
        "Polarity=Neg" in child.feats for child in sentence.children(predicate)
    )
    if group is None or is_saying or is_negated:
        return False
    if group.is_perfect or group.modal is not None:
        return False
    return group.tense in (Tense.PAST, None)
