"""Days that parsers hang on a verb and that stand at the noun of an incident."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.model import Event, Sentence, TimeMention, Word
from eventline.model.clause import cases_of, predicate_of
from eventline.model.verb_group import Tense, verb_group
from eventline.resolve.attach_words import INCIDENTS, LASTING_FRAMES
from eventline.resolve.incident_words import FOLLOWING_CASES, LASTING_VERBS
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
    son in a hotel Tuesday night. So is the day behind a verb that has none: they have
    news of a **raid** Monday. And so is the day behind a participle, where the verb
    tells no event: named the men **killed** in a crash on Sunday.
    """
    if not cases_of(sentence, mention.word) <= {"on"}:
        return None
    if mention.word.index < verb.index:
        nouns = iter(sentence.children(verb, "nsubj"))
        return _last_incident(nouns, mention, index)
    participle = _participle_before(sentence, mention, verb, index)
    if participle is not None:
        return participle
    is_timeless = _is_timeless(sentence, verb, index)
    if not is_timeless and not _has_day_before(sentence, mention, verb, timed):
        return None
    behind = (w for w in sentence.words if w.index > verb.index and w.upos == "NOUN")
    inside = (w for w in behind if predicate_of(sentence, w) == verb)
    if is_timeless and sentence.children(verb, "cop"):
        inside = (w for w in inside if cases_of(sentence, w) & FOLLOWING_CASES)
    return _last_incident(inside, mention, index)


def _participle_before(
    sentence: Sentence, mention: TimeMention, verb: Word, index: TriggerIndex
) -> Event | None:
    """Returns the incident of the last verb before a day, where it is a participle."""
    if index.at(verb) is not None:
        return None
    last: Word | None = None
    for word in (w for w in sentence.words if w.index > verb.index):
        if word.span.end > mention.span.start:
            break
        if word.upos == "VERB" or word.text == ",":
            last = word
    if last is None or last.deprel != "acl" or last.xpos not in {"VBN", "VBD"}:
        return None
    event = index.at(last)
    return event if event is not None and event.frame in INCIDENTS else None


def _is_timeless(sentence: Sentence, verb: Word, index: TriggerIndex) -> bool:
    """Holds where a verb can have no day in the past: **want**, **is** in hospital."""
    group, event = verb_group(sentence, verb), index.at(verb)
    if group is None or sentence.is_heading:
        return False
    if event is not None:
        is_present = group.tense is Tense.PRESENT
        return is_present and event.frame in LASTING_FRAMES
    is_lasting = verb.lemma.lower() in LASTING_VERBS or sentence.children(verb, "cop")
    return bool(group.is_simple_present and is_lasting) or group.is_present_perfect


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
