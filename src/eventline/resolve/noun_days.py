"""Days that parsers hang on a verb and that stand at the noun of an incident."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.model import Event, Sentence, TimeMention, Word
from eventline.model.clause import cases_of, predicate_of
from eventline.resolve.attach_words import INCIDENTS
from eventline.resolve.trigger_index import TriggerIndex


def incident_at(
    sentence: Sentence,
    mention: TimeMention,
    verb: Word,
    index: TriggerIndex,
    timed: frozenset[str],
) -> Event | None:
    """Returns the incident whose noun a day stands at, None where the verb has it.

    Between subject and verb the day is the subject's: the **death** of a man on Mill
    Street Wednesday is under investigation. Behind a verb that has its day, a second
    one is that of the noun before it: a judge on Friday heard of the **death** of his
    son in a hotel Tuesday night.
    """
    if not cases_of(sentence, mention.word) <= {"on"}:
        return None
    if mention.word.index < verb.index:
        nouns = iter(sentence.children(verb, "nsubj"))
        return _last_incident(nouns, mention, index)
    if not _has_day_before(sentence, mention, verb, timed):
        return None
    behind = (w for w in sentence.words if w.index > verb.index and w.upos == "NOUN")
    inside = (w for w in behind if predicate_of(sentence, w) == verb)
    return _last_incident(inside, mention, index)


def _last_incident(
    nouns: Iterator[Word], mention: TimeMention, index: TriggerIndex
) -> Event | None:
    before = [noun for noun in nouns if noun.index < mention.word.index]
    events = (index.at(noun) for noun in reversed(before))
    return next((e for e in events if e is not None and e.frame in INCIDENTS), None)


def _has_day_before(
    sentence: Sentence, mention: TimeMention, verb: Word, timed: frozenset[str]
) -> bool:
    """Says whether the clause has another time in front of this one."""
    return any(
        word.id in timed
        and word.span.end <= mention.span.start
        and predicate_of(sentence, word) == verb
        for word in sentence.words
    )
